// Texts that a person has read and approved: they change in review, not by themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const APPROVED = join(__dirname, '../approved');

/** The file as approved; written where it is asked for (`APPROVE=1`), to be read before it is committed. */
export function approved(name: string, text: string): string {
  const path = join(APPROVED, name);
  if (process.env['APPROVE'] === '1') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}
