import { enumValue } from '../../../../scripts/local/kernel/enums';
import { Console } from '../../../../scripts/local/services/logger/console';
import { Logger } from '../../../../scripts/local/services/logger/logger';
import { User } from '../../../../scripts/local/services/session/user';
import { google } from '../../../support/google';
import { newExecution } from '../newExecution';

describe('Logger', () => {
  it('shows values as Java does', () => {
    const x = newExecution();
    const logger = new Logger(x);
    logger
      .log(5)
      .log({ a: 1, b: [1.5, 'x', null, true] })
      .log(new Date(0))
      .log(123456789)
      .log(0.0001);
    logger.log(enumValue('ScriptApp.AuthMode', 'FULL'));
    expect(x.logs.map(({ message }) => message)).toEqual([
      '5.0',
      '{a=1.0, b=[1.5, x, null, true]}',
      'Wed Dec 31 19:00:00 GMT-05:00 1969',
      '1.23456789E8',
      '1.0E-4',
      'FULL',
    ]);
  });

  it('fills a template and keeps the whole log until it is cleared', () => {
    const x = newExecution();
    const logger = new Logger(x);
    logger.log('%s: %d', 'filas', 12);
    expect(logger.getLog()).toBe('Fri Sep 16 10:00:00 COT 2022 INFO: filas: 12\n');
    logger.clear();
    expect([logger.getLog(), x.logs]).toEqual(['', [{ level: 'INFO', message: 'filas: 12' }]]);
  });
});

describe('console', () => {
  it('logs at its levels, with objects and templates as V8 shows them', () => {
    const x = newExecution();
    const console = new Console(x);
    console.log({ a: [1, 'x'] }, 5);
    console.info('%s of %d', 'a', 2);
    console.warn(new User('ana@example.com'));
    console.error(enumValue('ScriptApp.AuthMode', 'FULL'), undefined);
    expect(x.logs).toEqual([
      { level: 'LOG', message: "{ a: [ 1, 'x' ] } 5" },
      { level: 'INFO', message: 'a of 2' },
      { level: 'WARNING', message: 'ana@example.com' },
      { level: 'ERROR', message: 'FULL undefined' },
    ]);
  });

  it('shows nothing of what stands behind an object of Google’s, however deep it lies', () => {
    const { logs } = google(
      `const sheet = SpreadsheetApp.getActiveSheet(); console.log(sheet); console.log([sheet, { sheet }])`,
    );
    expect(logs.map(({ message }) => message)).toEqual(['{}', '[ {}, { sheet: {} } ]']);
  });

  it('measures simulated time', () => {
    const x = newExecution();
    const console = new Console(x);
    console.time('t');
    x.sleep(1_234);
    console.timeEnd('t');
    console.timeEnd('t');
    expect(x.logs).toEqual([{ level: 'LOG', message: 't: 1234ms' }]);
  });
});
