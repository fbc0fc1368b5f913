// The fictitious base of the fixtures as a context in memory, its layout found: for tests of what reads tabs by their roles.
import { join } from 'node:path';
import { rediscover } from '../../src/workbook/rediscover';
import { memoryContext, type MemoryContext } from './memoryContext';
import { xlsxBook } from './xlsxBook';

const FIXTURE = join(__dirname, '../fixtures/base-de-gestion.xlsx');

export async function fixtureContext(userEmail = '', moment = '2022-09-16 16:45:00'): Promise<MemoryContext> {
  const context = memoryContext(await xlsxBook(FIXTURE), userEmail, moment);
  rediscover(context);
  return context;
}
