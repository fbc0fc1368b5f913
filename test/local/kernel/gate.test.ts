import { ServiceError } from '../../../scripts/local/kernel/execution';
import type { Injection } from '../../../scripts/local/kernel/injection';
import type { RunReport } from '../../../scripts/local/kernel/report';
import { google } from '../../support/google';
import { sampleServices } from '../../support/sampleServices';

const range = 'const range = SpreadsheetApp.getActiveSheet().getDataRange();';

function run(source: string, cells: unknown[][] = [[1], [2]], inject: Injection = {}): RunReport {
  return google(`${range}\n${source}`, { services: sampleServices(cells), inject });
}

describe('the count of calls', () => {
  it('names each method with its class', () => {
    const { calls } = run('range.getValues(); range.getValues(); range.setValues([["a"], ["b"], ["c"]])');
    expect(calls).toEqual({
      total: 5,
      byMethod: {
        'SpreadsheetApp.getActiveSheet': 1,
        'SpreadsheetApp.Sheet.getDataRange': 1,
        'SpreadsheetApp.Range.getValues': 2,
        'SpreadsheetApp.Range.setValues': 1,
      },
      cellsRead: 4,
      cellsWritten: 3,
    });
  });

  it('leaves out what is no call: printing, comparing, naming an enumeration', () => {
    expect(
      run('String(range); SpreadsheetApp.WrapStrategy.WRAP.toString(); range === range').calls.total,
    ).toBe(2);
  });
});

describe('simulated time', () => {
  // Two local calls lead to the range: 2 × 0.5.
  const start = 700 + 1;

  it('is the start alone where nothing is called', () => {
    expect(google('return 1').estimatedMs).toBe(700);
  });

  it('starts at nothing in a simple trigger, which runs beside the typing', () => {
    const trigger = { kind: 'simple' as const, atScreen: true, event: () => ({}) };
    expect(google('return 1', { trigger }).estimatedMs).toBe(0);
  });

  it('charges a read by its cells', () => {
    expect(run('range.getValues()').estimatedMs).toBeCloseTo(start + 90 + 2 * 0.02);
  });

  it('charges a buffered write at once and its commit at the end', () => {
    expect(run('range.setValues([["a"], ["b"]])').estimatedMs).toBeCloseTo(
      start + 3 + 2 * 0.002 + 100 + 2 * 0.02,
    );
  });

  it('charges the commit before the first read after writes, and only there', () => {
    const write = 3 + 2 * 0.002;
    const read = 90 + 2 * 0.02;
    const { estimatedMs } = run('range.setValues([["a"], ["b"]]); range.getValues(); range.getValues()');
    expect(estimatedMs).toBeCloseTo(start + write + 100 + 2 * 0.02 + 2 * read);
  });

  it("moves the script's clock, which stands at the given time when the first line runs", () => {
    const source = `const before = Date.now(); range.getValues(); return [before, Date.now() - before, new Date().toISOString()]`;
    expect(
      google(`const at = Date.now(); ${range} ${source}`, {
        services: sampleServices([[1]]),
        at: '2022-09-16T10:00:00Z',
      }).result,
    ).toEqual([...[Date.parse('2022-09-16T10:00:00Z') + 1, 90, '2022-09-16T10:00:00.091Z']]);
  });

  it('is lengthened by delays from outside', () => {
    const inject: Injection = { delay: (_n, name) => (name.endsWith('getValues') ? 5000 : 0) };
    expect(run('range.getValues()', [[1]], inject).estimatedMs).toBeCloseTo(start + 5000 + 90 + 0.02);
  });
});

describe('buffered writes', () => {
  it("are seen by the same execution's next read", () => {
    expect(run('range.setValues([["new"]]); return range.getValues()').result).toEqual([['new']]);
  });

  it('surface their refusal at the next read, not at the write', () => {
    const source = `
      try { range.setValues([["refused"]]); } catch (e) { return "at the write" }
      try { range.getValues() } catch (e) { return [e.name, e.message] }`;
    expect(run(source).result).toEqual(['Exception', 'The value was refused.']);
  });

  it('surface their refusal at flush', () => {
    expect(
      run('range.setValues([["refused"]]); try { SpreadsheetApp.flush() } catch (e) { return e.message }')
        .result,
    ).toBe('The value was refused.');
  });

  it("surface their refusal as the execution's error where nothing commits before the end", () => {
    expect(run('range.setValues([["refused"]]); return "done"')).toMatchObject({
      result: null,
      error: { name: 'Exception', message: 'The value was refused.' },
    });
  });

  it('take the rest of their batch down, and nothing that was committed before', () => {
    const cells: unknown[][] = [['old']];
    run(
      'range.setValues([["kept"]]); SpreadsheetApp.flush(); range.setValues([["refused"]]); range.setValues([["dropped"]])',
      cells,
    );
    expect(cells).toEqual([['kept']]);
  });

  it('are not there for another execution before they are committed', () => {
    const cells: unknown[][] = [['old']];
    const seen: unknown[] = [];
    const services = sampleServices(cells);
    const beforeCall: Injection['beforeCall'] = (_n, name) => {
      if (name !== 'SpreadsheetApp.flush') return undefined;
      seen.push(google(`${range} return range.getValues()`, { services }).result);
      return undefined;
    };
    google(`${range} range.setValues([["new"]]); SpreadsheetApp.flush()`, {
      services,
      inject: { beforeCall },
    });
    seen.push(google(`${range} return range.getValues()`, { services }).result);
    expect(seen).toEqual([[['old']], [['new']]]);
  });
});

describe('a kill', () => {
  const killAt = (n: number): Injection => ({ beforeCall: (call) => (call === n ? 'kill' : undefined) });

  it('cannot be caught, loses what was not committed and keeps what was', () => {
    const cells: unknown[][] = [['old']];
    const source = `
      range.setValues([["committed"]]); SpreadsheetApp.flush();
      range.setValues([["lost"]]);
      try { range.getValues() } catch (e) { range.setValues([["from the catch"]]); return "caught" } finally { SpreadsheetApp.flush() }`;
    expect(run(source, cells, killAt(6))).toMatchObject({
      result: null,
      error: {
        name: 'ExecutionKilled',
        message: expect.stringContaining('SpreadsheetApp.Range.getValues') as string,
      },
    });
    expect(cells).toEqual([['committed']]);
  });

  it('frees the locks that the execution held', () => {
    const book = google('').error;
    expect(book).toBeNull();
    const source = 'const lock = LockService.getScriptLock(); lock.tryLock(0); SpreadsheetApp.flush();';
    expect(google(source, { inject: killAt(3) }).error?.name).toBe('ExecutionKilled');
    expect(google('return LockService.getScriptLock().tryLock(0)').result).toBe(true);
  });
});

describe('the time limit', () => {
  const limit = { name: 'Exception', message: 'Exceeded maximum execution time' };

  it('ends a script after six minutes, whatever it catches', () => {
    const source = 'try { for (;;) Utilities.sleep(60000) } catch (e) { return "caught" }';
    expect(google(source)).toMatchObject({ result: null, error: limit });
  });

  it('lets a script live just as long', () => {
    expect(google('Utilities.sleep(300000); Utilities.sleep(59000); return "done"').result).toBe('done');
  });

  it('is 30 seconds in a simple trigger', () => {
    const trigger = { kind: 'simple' as const, atScreen: true, event: () => ({}) };
    expect(google('Utilities.sleep(31000)', { trigger }).error).toEqual(limit);
    expect(google('Utilities.sleep(29000); return 1', { trigger }).result).toBe(1);
  });
});

describe('a failure from outside', () => {
  const failing = (error: Error): Injection => ({
    beforeCall: (_n, name) => (name === 'SpreadsheetApp.Range.getValues' ? error : undefined),
  });

  it("reaches the script as Google's exception in place of the call", () => {
    const text = 'Service Spreadsheets timed out while accessing document.';
    const source = 'try { range.getValues() } catch (e) { return [e.name, e.message] }';
    for (const error of [new Error(text), new ServiceError(text)]) {
      const report = run(source, [[1]], failing(error));
      expect(report.result).toEqual(['Exception', text]);
      expect(report.calls.cellsRead).toBe(0);
    }
  });
});
