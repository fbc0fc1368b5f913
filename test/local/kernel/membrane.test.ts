import { google } from '../../support/google';
import { sampleServices } from '../../support/sampleServices';

function run(source: string, cells: unknown[][] = [[1, 'dos', new Date(3), true, '']]): unknown {
  const { result, error } = google(source, { services: sampleServices(cells) });
  expect(error).toBeNull();
  return result;
}

describe('what a script sees of a service', () => {
  it('prints as the short name of its class', () => {
    expect(
      run(
        'const sheet = SpreadsheetApp.getActiveSheet(); return [String(SpreadsheetApp), `${sheet}`, sheet.getDataRange() + ""]',
      ),
    ).toEqual(['SpreadsheetApp', 'Sheet', 'Range']);
  });

  it('is one object each time the same thing is answered', () => {
    expect(
      run(
        'const sheet = SpreadsheetApp.getActiveSheet(); return sheet === SpreadsheetApp.getActiveSheet() && sheet.getDataRange() === sheet.getDataRange()',
      ),
    ).toBe(true);
  });

  it("answers arrays and dates of the script's own realm", () => {
    const source = `
      const values = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][2] instanceof Date, values[0][2].getTime(), Array.isArray(values), values[0] instanceof Object];`;
    expect(run(source)).toEqual([true, true, true, 3, true, true]);
  });

  it('answers enumeration values that are one object, print as their name and stand as it in JSON', () => {
    const source = `
      const strategy = SpreadsheetApp.getActiveSheet().getDataRange().getWrapStrategy();
      return [strategy === SpreadsheetApp.WrapStrategy.WRAP, strategy.toString(), strategy.name(), strategy.ordinal(), JSON.stringify({ strategy }), strategy.compareTo(SpreadsheetApp.WrapStrategy.OVERFLOW)];`;
    expect(run(source)).toEqual(
      [true, 'WRAP', 'WRAP', 2, '{"strategy":"WRAP"}', 1].map((v, i) =>
        i === 3 ? expect.any(Number) : i === 5 ? expect.any(Number) : v,
      ),
    );
  });

  it('has every member that Google has and no other', () => {
    expect(
      run(
        'const range = SpreadsheetApp.getActiveSheet().getDataRange(); return [typeof range.setBackgroundRGB, typeof range.toUpperCase, "getValue" in range]',
      ),
    ).toEqual(['function', 'undefined', true]);
  });

  it('keeps host code out of reach', () => {
    expect(
      run(
        'return SpreadsheetApp.getActiveSheet().getDataRange().getValues.constructor("return typeof process + typeof require")()',
      ),
    ).toBe('undefinedundefined');
    expect(
      run('return Object.getPrototypeOf(Object.getPrototypeOf(SpreadsheetApp)) === Object.prototype'),
    ).toBe(true);
  });
});

describe('an error that a service throws', () => {
  const caught = (statement: string): unknown =>
    run(
      `try { ${statement} } catch (e) { return { name: e.name, message: e.message, isError: e instanceof Error, text: String(e) } }`,
    );

  it("is the script's own Error, by the name Exception", () => {
    expect(caught('SpreadsheetApp.getActiveSheet().getDataRange().setValues("x")')).toEqual({
      name: 'Exception',
      message: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
      isError: true,
      text: "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    });
  });

  it.each([
    ['SpreadsheetApp.getActiveSheet().getDataRange().randomize()', 'SpreadsheetApp.Range.randomize'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['DocumentApp.create("x")', 'DocumentApp.create'],
    ['UrlFetchApp.fetch("https://example.com")', 'UrlFetchApp.fetch'],
  ])('names what the runtime does not have: %s', (statement, member) => {
    expect(caught(statement)).toMatchObject({
      message: `${member} is not implemented in the local runtime`,
      isError: true,
    });
  });

  it("shows the script's own lines in its stack and nothing of the machine", () => {
    const stack = run(
      'function deep() { SpreadsheetApp.openById("x") }\nfunction main() { try { deep() } catch (e) { return e.stack } }',
    ) as string;
    expect(stack.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^ {4}at deep \(Code:1:\d+\)$/),
      expect.stringMatching(/^ {4}at main \(Code:2:\d+\)$/),
    ]);
  });

  it("tells a fault of the runtime apart from Google's refusals", () => {
    expect(caught('SpreadsheetApp.getActiveSheet().getDataRange().getDisplayValue()')).toMatchObject({
      name: 'Error',
      message: expect.stringContaining('Fault of the local runtime') as string,
    });
  });
});

describe('the global scope', () => {
  it('has ECMAScript, the services and console, and nothing of Node or a browser', () => {
    const absent = [
      ...[
        'setTimeout',
        'setInterval',
        'setImmediate',
        'queueMicrotask',
        'URL',
        'URLSearchParams',
        'TextEncoder',
      ],
      ...[
        'TextDecoder',
        'structuredClone',
        'process',
        'require',
        'module',
        'Buffer',
        'fetch',
        'crypto',
        'atob',
        'btoa',
      ],
      ...['performance', 'AbortController', 'Event', 'Headers', 'window', 'navigator', 'global', 'Sheets'],
    ];
    expect(run(`return ${JSON.stringify(absent)}.filter((name) => name in globalThis)`)).toEqual([]);
    expect(
      run(
        'return [typeof Map, typeof Intl, typeof Promise, typeof console.log, typeof MailApp, MimeType.PDF]',
      ),
    ).toEqual([...['function', 'object', 'function', 'function', 'object', 'application/pdf']]);
  });

  it("lets a script take a service's name for its own", () => {
    expect(
      run('var Logger = 5; function Session() { return 7 } function main() { return [Logger, Session()] }'),
    ).toEqual([5, 7]);
    expect(run('const Browser = 1; function main() { return Browser }')).toBe(1);
  });

  it('is new for every execution', () => {
    const source = {
      'Code.gs':
        'var count = 0; function main() { count += 1; Array.prototype.stained = true; return [count, [].stained] }',
    };
    expect([google(source).result, google(source).result]).toEqual([
      [1, true],
      [1, true],
    ]);
    expect(google('return [].stained').result).toBeNull();
  });
});
