import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandWorld } from '../../support/commandWorld';

const source = `
function echo(...args) { return args }
function who() { return [Session.getActiveUser().getEmail(), new Date().toISOString(), new Date().getHours()] }
function write(text) { SpreadsheetApp.getActiveSheet().appendRow([text]); console.log('wrote ' + text) }
function writeAndFail(text) { write(text); SpreadsheetApp.flush(); throw new RangeError('after ' + text) }
function send() { MailApp.sendEmail({ to: 'a@example.com', cc: 'b@example.com,c@example.com', subject: 's', body: 'b', attachments: [Utilities.newBlob('hola', 'text/plain', 'h.txt')] }) }
const menu = { item1: () => 'from the menu' };
function secret_() { return 1 }`;

function temporaryFile(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'run-')), 'arguments.json');
  writeFileSync(path, text);
  return path;
}

describe('run', () => {
  it('answers one object of the contract and saves the book', async () => {
    const world = new CommandWorld(source);
    const { code, answers } = await world.run([
      'run',
      'echo',
      '{"a":[1,null]}',
      '"x"',
      '--book',
      'book.xlsx',
    ]);
    expect(code).toBe(0);
    expect(answers).toEqual([
      {
        result: [{ a: [1, null] }, 'x'],
        error: null,
        logs: [],
        mail: [],
        ui: [],
        calls: { total: 0, byMethod: {}, cellsRead: 0, cellsWritten: 0 },
        estimatedMs: 700,
      },
    ]);
    expect([world.saves, world.closes]).toEqual([1, 1]);
  });

  it('reads an argument from a file', async () => {
    const path = temporaryFile('{"largo": true}');
    const { answers } = await new CommandWorld(source).run(`run echo @${path} --book book.xlsx`);
    expect(answers[0]!.result).toEqual([{ largo: true }]);
  });

  it('acts as the owner at the real time unless told otherwise', async () => {
    const world = new CommandWorld(source);
    expect((await world.run('run who --book book.xlsx')).answers[0]!.result).toEqual([
      ...['duena@example.com', '2022-09-16T15:00:00.020Z', 10],
    ]);
    const line = 'run who --book=book.xlsx --as b@example.com --at 2022-12-31T23:59:59-05:00';
    expect((await world.run(line)).answers[0]!.result).toEqual([
      'b@example.com',
      '2023-01-01T04:59:59.020Z',
      23,
    ]);
  });

  it("takes a time without offset as the script's wall clock", async () => {
    const { answers } = await new CommandWorld(source).run('run who --book book.xlsx --at 2022-09-16T10:42');
    expect((answers[0]!.result as unknown[])[1]).toBe('2022-09-16T15:42:00.020Z');
  });

  it('tells mails with their addresses as text and attachments by their size', async () => {
    const world = new CommandWorld(source);
    const { answers } = await world.run('run send --book book.xlsx');
    expect(answers[0]!.mail).toMatchObject([
      {
        ...{
          from: 'duena@example.com',
          to: 'a@example.com',
          cc: 'b@example.com, c@example.com',
          subject: 's',
          body: 'b',
        },
        ...{ htmlBody: null, attachments: [{ name: 'h.txt', type: 'text/plain', bytes: 4 }] },
      },
    ]);
    expect(world.outbox).toHaveLength(1);
  });

  it('calls methods of global objects, as menus do', async () => {
    const { answers } = await new CommandWorld(source).run('run menu.item1 --book book.xlsx');
    expect(answers[0]!.result).toBe('from the menu');
  });

  it('exits 1 where the function throws, and keeps what it had committed', async () => {
    const world = new CommandWorld(source);
    const { code, answers } = await world.run('run writeAndFail "x" --book book.xlsx');
    expect(code).toBe(1);
    expect(answers[0]).toMatchObject({ result: null, error: { name: 'RangeError', message: 'after x' } });
    expect(world.book.sheets[0]!.rows[0]!.values).toEqual(['x']);
    expect(world.saves).toBe(1);
  });

  it('runs each line of a batch as its own execution on one open book', async () => {
    const world = new CommandWorld(source);
    const path = temporaryFile('["uno"]\n\nno json\n{"no":"array"}\n["dos"]\n');
    const { code, answers } = await world.run(`run write --batch ${path} --book book.xlsx`);
    expect(code).toBe(1);
    expect(answers.map(({ error, logs }) => error?.name ?? logs[0]!.message)).toEqual([
      ...['wrote uno', 'BAD_JSON', 'NOT_AN_ARRAY', 'wrote dos'],
    ]);
    expect(world.book.sheets[0]!.rows.map((row) => row!.values[0])).toEqual(['uno', 'dos']);
    expect(world.saves).toBe(1);
  });
});

describe('a mistake in the command', () => {
  it.each([
    [[], 'NO_COMMAND', 'Falta el comando'],
    [['fly'], 'UNKNOWN_COMMAND', 'No existe el comando «fly»'],
    [['toString'], 'UNKNOWN_COMMAND', '«toString»'],
    [['run'], 'MISSING_ARGUMENT', 'Falta el argumento FUNCTION'],
    [['run', 'echo'], 'MISSING_OPTION', '--book'],
    [['run', 'echo', '--boook', 'x'], 'UNKNOWN_OPTION', '«--boook»'],
    [['run', 'echo', '--book'], 'OPTION_WITHOUT_VALUE', '--book'],
    [['run', 'echo', '--book', '--as'], 'OPTION_WITHOUT_VALUE', '--book'],
    [['run', 'echo', '{x', '--book', 'book.xlsx'], 'BAD_JSON', 'no es JSON: {x'],
    [['run', 'echo', '@no-such.json', '--book', 'book.xlsx'], 'NO_SUCH_FILE', 'no-such.json'],
    [['run', 'echo', '1', '--batch', 'x', '--book', 'book.xlsx'], 'ARGUMENTS_BESIDE_BATCH', '--batch'],
    [['run', 'nada', '--book', 'book.xlsx'], 'NO_SUCH_FUNCTION', '«nada»'],
    [['run', 'secret_', '--book', 'book.xlsx'], 'NO_SUCH_FUNCTION', 'Script function not found: secret_'],
    [['run', 'a b', '--book', 'book.xlsx'], 'NO_SUCH_FUNCTION', '«a b»'],
    [['run', 'echo', '--book', 'other.xlsx'], 'NO_SUCH_BOOK', 'No existe el libro «other.xlsx»'],
    [['run', 'echo', '--book', 'book.xlsx', '--project', 'bare'], 'NO_MANIFEST', 'bare/appsscript.json'],
    [['run', 'echo', '--book', 'book.xlsx', '--at', 'ayer'], 'BAD_TIME', '«ayer»'],
    [['run', 'echo', '--book', 'book.xlsx', '--at', '2022-02-30'], 'BAD_TIME', '«2022-02-30»'],
    [['run', 'echo', '--book', 'book.xlsx', '--as', 'nadie'], 'BAD_EMAIL', '«nadie»'],
    [['edit', 'Nada', 'A1', 'x', '--book', 'book.xlsx'], 'NO_SUCH_TAB', '«Nada»'],
    [['edit', 'Hoja 1', 'A1:B2', 'x', '--book', 'book.xlsx'], 'NOT_A_CELL', '«A1:B2»'],
    [['edit', 'Hoja 1', 'A1001', 'x', '--book', 'book.xlsx'], 'NOT_A_CELL', '«A1001»'],
    [['edit', 'Hoja 1', 'A1', '--book', 'book.xlsx'], 'MISSING_ARGUMENT', 'VALUE'],
    [['edit', 'Hoja 1', 'A1', 'x', 'y', '--book', 'book.xlsx'], 'TOO_MANY_ARGUMENTS', '«y»'],
    [
      ['clock', '--from', '2022-09-17', '--to', '2022-09-16', '--book', 'book.xlsx'],
      'TIMES_REVERSED',
      '--to',
    ],
  ])('has a code and a Spanish sentence in the same object: %j', async (args, name, text) => {
    const world = new CommandWorld(source);
    const { code, answers } = await world.run(args);
    expect(code).toBe(1);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ result: null, error: { name }, mail: [], calls: { total: 0 } });
    expect(answers[0]!.error!.message).toContain(text);
    expect(world.book.sheets[0]!.rows).toEqual([]);
  });
});
