import type { PageServer } from '../../../../scripts/local/page/server/servePage';
import type { CellView, RowsView, ScreenEvent } from '../../../../scripts/local/page/protocol';
import { call, PageWindow, Place } from './pageClient';

const code = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Equipo').addItem('Saludar', 'greet').addToUi(); }
function onEdit(e) {
  if (e.range.getColumn() === 2 && e.value) e.range.offset(0, 1).setValue('visto ' + e.value);
  if (!('value' in e)) SpreadsheetApp.getActiveSpreadsheet().toast(e.range.getA1Notation());
}
function greet() { SpreadsheetApp.getUi().alert('Hola'); }
function add(a, b) { return a + b; }
function dates() { return { at: new Date() }; }
function fails() { throw new Error('No se pudo.'); }
function secret_() { return 1; }
function who() { return [Session.getActiveUser().getEmail(), SpreadsheetApp.getActiveRange().getA1Notation()]; }
function when() { return new Date().toISOString(); }
function write(row, text) { SpreadsheetApp.getActiveSheet().getRange(row, 1).setValue(text); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Nombre', 'Cómo se llama', ui.ButtonSet.OK_CANCEL);
  return String(answer.getSelectedButton()) + ':' + answer.getResponseText();
}
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<!DOCTYPE html><html><head><title>x</title></head><body>panel</body></html>').setTitle('Panel')); }
function mail() { MailApp.sendEmail({ to: 'otra@example.com', subject: 'Asunto', body: 'Texto', attachments: [Utilities.newBlob('abc', 'text/plain', 'nota.txt')] }); }
function addRow() { SpreadsheetApp.getActiveSheet().insertRowBefore(2); }
function addTab() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Nueva'); }
function hourly() { SpreadsheetApp.getActiveSheet().getRange('A9').setValue('a la hora'); }
function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
`;

const cell = ({ cells }: { cells: CellView[] }, row: number, column: number): CellView | undefined =>
  cells.find(([atRow, atColumn]) => atRow === row && atColumn === column);

describe('a window on a served book', () => {
  const place = new Place();
  let server: PageServer;
  let window: PageWindow;
  let ana = 0;

  beforeAll(async () => {
    await place.fill(code);
    server = await place.serve();
    await server.ready;
  });

  afterAll(async () => {
    await server.close();
    place.remove();
  });

  beforeEach(async () => {
    ana += 1;
    window = new PageWindow(server.port, `ventana-${String(ana)}`);
    await window.open();
    await window.event('ui', ({ event }) => event.kind === 'menu');
  });

  afterEach(() => window.leave());

  const screen = <Kind extends ScreenEvent['kind']>(kind: Kind) =>
    window
      .event('ui', ({ event }) => event.kind === kind)
      .then(
        ({ event }) =>
          event as Extract<ScreenEvent, { kind: Kind extends 'prompt' ? 'alert' | 'prompt' : Kind }>,
      );

  it('is told who it is, what time it is there, and the menu of its onOpen', async () => {
    const { fresh, state } = await window.event('hello');
    expect(fresh).toBe(true);
    expect(state).toMatchObject({ user: 'ana@example.com', timeZone: 'America/Bogota' });
    expect(new Date(state.clock.now).toISOString()).toMatch(/^2022-09-16T15:0/);
    expect(await screen('menu')).toEqual({
      kind: 'menu',
      name: 'Equipo',
      items: [{ kind: 'item', caption: 'Saludar', functionName: 'greet' }],
    });
  });

  it('gets the book as it is displayed: formats, formulas, notes and rules', async () => {
    const book = await window.book();
    expect(book.tabs.map(({ name }) => name)).toEqual(['Casos', 'Otra hoja']);
    const { sheet } = book;
    expect(cell(sheet, 2, 1)).toEqual([2, 1, '16/9/2022', expect.any(Number), 'n']);
    expect(cell(sheet, 2, 2)).toEqual([2, 2, '1.234,50', expect.any(Number), 'n']);
    expect(sheet.inputs).toContainEqual([2, 2, '1234,5']);
    expect(sheet.inputs).toContainEqual([3, 2, '=B2*2']);
    expect(sheet.notes).toEqual([[2, 3, 'Mire aquí']]);
    expect(sheet.validations).toEqual([
      expect.objectContaining({
        rect: { row: 2, column: 3, rows: 1, columns: 1 },
        kind: 'list',
        items: ['ABIERTO', 'CERRADO'],
      }),
    ]);
  });

  it('types into a cell: the answer has the row with what depends on it, the trigger comes after', async () => {
    const { sheet } = await window.book();
    const { error, changed } = await window.edit(sheet.id, 2, 2, [['7,5']]);
    expect(error).toBeNull();
    expect(changed).toHaveLength(1);
    expect(changed[0]!.rows).toEqual([2, 3]);
    expect(cell(changed[0]!, 2, 2)?.[2]).toBe('7,50');
    expect(cell(changed[0]!, 3, 2)?.[2]).toBe('15');
    const after = await window.event('rows', (rows) => cell(rows, 2, 3)?.[2] === 'visto 7.5');
    expect(after.version).toBeGreaterThan(changed[0]!.version);
  });

  it('pastes a block as one edit of the range, without a value', async () => {
    const { sheet } = await window.book();
    const block = Array.from({ length: 200 }, (_unused, index) => [`fila ${String(index)}`, 'x']);
    const { changed } = await window.edit(sheet.id, 20, 4, block);
    expect(changed[0]!.rows).toHaveLength(200);
    expect(await screen('toast')).toMatchObject({ message: 'D20:E219' });
    const log = await window.event('log', ({ entry }) => entry.function === 'onEdit');
    expect(log.entry.source).toBe('simple');
    expect(
      window.events.filter((event) => event.type === 'log' && event.entry.function === 'onEdit'),
    ).toHaveLength(1);
  });

  it('gives a sheet more rows when a paste goes over its end', async () => {
    const before = (await window.book()).sheet;
    await window.edit(before.id, before.maxRows, 5, [['a'], ['b']]);
    const after = (await window.book()).sheet;
    expect(after.maxRows).toBe(before.maxRows + 1);
    expect(cell(after, after.maxRows, 5)?.[2]).toBe('b');
  });

  it('cuts: the source is empty in the same step', async () => {
    const { sheet } = await window.book();
    await window.edit(sheet.id, 10, 5, [['mover']]);
    const cut = { sheetId: sheet.id, rect: { row: 10, column: 5, rows: 1, columns: 1 } };
    const { changed } = await window.post<{ changed: RowsView[] }>('edit', {
      ...{ sheetId: sheet.id, row: 11, column: 5, values: [['mover']] },
      cut,
    });
    expect(changed[0]!.rows).toEqual([10, 11]);
    expect(cell(changed[0]!, 10, 5)).toBeUndefined();
    expect(cell(changed[0]!, 11, 5)?.[2]).toBe('mover');
  });

  it('lets another window see a change live', async () => {
    const other = new PageWindow(server.port, `otra-ventana-${String(ana)}`);
    await other.open();
    const { sheet } = await window.book();
    await window.edit(sheet.id, 6, 5, [['para todas']]);
    const seen = await other.event('rows', (rows) => cell(rows, 6, 5)?.[2] === 'para todas');
    expect(seen.sheetId).toBe(sheet.id);
    other.leave();
  });

  it("runs a function under Google's rules for results, errors and names", async () => {
    expect(await window.run('add', 2, 3)).toEqual({ result: 5 });
    expect(await window.run('dates')).toEqual({ result: null });
    expect(await window.run('fails')).toEqual({ error: { name: 'Error', message: 'No se pudo.' } });
    for (const name of ['secret_', 'missing', 'Math.max']) {
      expect(await window.run(name)).toEqual({
        error: { name: 'Error', message: `Script function not found: ${name}` },
      });
    }
  });

  it("lets scripts know the window's user and selection", async () => {
    const { sheet } = await window.book();
    await window.post('select', { sheetId: sheet.id, rect: { row: 4, column: 2, rows: 2, columns: 1 } });
    await window.post('user', { email: 'beto@example.com' });
    expect(await window.run('who')).toEqual({ result: ['beto@example.com', 'B4:B5'] });
    const { state } = await window.event('state', ({ state }) => state.user === 'beto@example.com');
    expect(state.users).toEqual(expect.arrayContaining(['ana@example.com', 'beto@example.com']));
  });

  it('suspends a script at a question and goes on answering meanwhile', async () => {
    const running = window.run('ask');
    const question = await screen('prompt');
    expect(question).toMatchObject({ title: 'Nombre', message: 'Cómo se llama', buttons: 'OK_CANCEL' });
    expect((await call(server.port, 'GET', '/')).status).toBe(200);
    expect(await window.post('answer', { id: question.id, button: 'OK', text: 'Ana' })).toEqual({
      done: true,
    });
    expect(await running).toEqual({ result: 'OK:Ana' });
    await screen('questionOver');
    const late = await call(server.port, 'POST', '/api/answer', {
      ...{ windowId: window.id, id: question.id, button: 'OK', text: '' },
    });
    expect(late.status).toBe(409);
  });

  it('shows a sidebar as a frame that begins with google.script and lists what it may call', async () => {
    await window.post('menu', { item: 'sidebar' });
    const { src, title, width } = await screen('sidebar');
    expect({ title, width }).toEqual({ title: 'Panel', width: 300 });
    const { body } = await call<string>(server.port, 'GET', src);
    expect(body).toMatch(/^<!DOCTYPE html><html><head><script>window\.googleScriptFrame = \{/);
    expect(body).toContain('"functions":["onOpen","onEdit","greet","add"');
    expect(body).not.toContain('secret_');
  });

  it('files what scripts send, with attachments', async () => {
    await window.run('mail');
    const { mail } = await window.event('mail');
    expect(mail).toMatchObject({ to: 'otra@example.com', subject: 'Asunto', from: 'ana@example.com' });
    const outbox = await window.get<{ mail: { number: number }[] }>('/api/outbox');
    expect(outbox.mail[0]).toMatchObject({ number: mail.number });
    const file = await call<string>(server.port, 'GET', `/api/outbox/${String(mail.number)}/0`);
    expect(file.body).toBe('abc');
  });

  it('declares a sheet old when its rows move, and tells of new tabs', async () => {
    const { sheet } = await window.book();
    await window.run('addRow');
    const { version } = await window.event('sheet', ({ sheetId }) => sheetId === sheet.id);
    expect(version).toBeGreaterThan(sheet.version);
    await window.run('addTab');
    const { tabs } = await window.event('tabs');
    expect(tabs.map(({ name }) => name)).toContain('Nueva');
  });

  it('inserts and deletes rows by hand', async () => {
    const before = (await window.book()).sheet;
    await window.post('structure', { sheetId: before.id, action: 'insertRows', row: 3, count: 2 });
    const grown = (await window.book()).sheet;
    expect(grown.maxRows).toBe(before.maxRows + 2);
    await window.post('structure', { sheetId: before.id, action: 'deleteRows', row: 3, count: 2 });
    expect((await window.book()).sheet.maxRows).toBe(before.maxRows);
  });

  it('moves the clock on and fires what falls due, and never back', async () => {
    const { state } = await window.event('hello');
    await window.run('install');
    const to = new Date(state.clock.now + 3 * 3_600_000).toISOString();
    await window.post('clock', { to });
    const fired = window.events.filter((event) => event.type === 'log' && event.entry.source === 'time');
    expect(fired.length).toBeGreaterThanOrEqual(2);
    const { result } = await window.run('when');
    expect(Date.parse(String(result))).toBeGreaterThanOrEqual(Date.parse(to));
    const back = await call(server.port, 'POST', '/api/clock', {
      windowId: window.id,
      to: '2022-09-16T10:00',
    });
    expect(back).toMatchObject({ status: 400, body: { error: { code: 'CLOCK_BACKWARDS' } } });
  });

  it('gives a connection that broke what it missed, and starts no onOpen for it', async () => {
    const { sheet } = await window.book();
    await window.edit(sheet.id, 7, 5, [['antes']]);
    await window.event('rows', (rows) => cell(rows, 7, 5)?.[2] === 'antes');
    window.leave();
    await window.post('edit', { sheetId: sheet.id, row: 7, column: 5, values: [['mientras tanto']] });
    const seen = window.events.length;
    const hello = await window.open(window.lastId);
    expect(hello.fresh).toBe(false);
    await window.event('rows', (rows) => cell(rows, 7, 5)?.[2] === 'mientras tanto', seen);
    await window.run('add', 1, 1);
    const later = window.events.slice(seen);
    expect(later.filter((event) => event.type === 'ui' && event.event.kind === 'menu')).toEqual([]);
  });

  it('logs each execution with its calls and its cost', async () => {
    await window.run('write', 12, 'x');
    const { entry } = await window.event('log', ({ entry }) => entry.function === 'write');
    expect(entry).toMatchObject({ source: 'run', user: 'ana@example.com', error: null });
    expect(entry.calls.byMethod['SpreadsheetApp.Range.setValue']).toBe(1);
    expect(entry.estimatedMs).toBeGreaterThan(0);
    expect(entry.at).toMatch(/-05:00$/);
  });
});

describe('requests that are no business of the page', () => {
  const place = new Place();
  let server: PageServer;

  beforeAll(async () => {
    await place.fill(code);
    server = await place.serve();
    await server.ready;
  });

  afterAll(async () => {
    await server.close();
    place.remove();
  });

  it.each([
    ['another host name', { host: 'evil.example.com' }],
    ['another origin', { origin: 'http://evil.example.com' }],
    ['an opaque origin', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('are refused from %s', async (_what, headers) => {
    const reply = await call(
      server.port,
      'POST',
      '/api/menu',
      { windowId: 'ventana-x', item: 'greet' },
      headers,
    );
    expect(reply).toMatchObject({ status: 403, body: { error: { code: 'FORBIDDEN' } } });
  });

  it('are refused in Spanish where they are malformed, unknown or from a window nobody knows', async () => {
    const bad = await call(server.port, 'POST', '/api/edit', '{"windowId":');
    expect(bad).toMatchObject({ status: 400, body: { error: { message: 'La solicitud no se entiende.' } } });
    const ragged = { windowId: 'ventana-x', sheetId: 0, row: 1, column: 1, values: [['a'], ['b', 'c']] };
    expect((await call(server.port, 'POST', '/api/edit', ragged)).status).toBe(400);
    expect((await call(server.port, 'GET', '/api/nothing')).status).toBe(404);
    const stranger = await call(server.port, 'GET', '/api/book?window=ventana-x');
    expect(stranger).toMatchObject({ status: 409, body: { error: { code: 'NO_SUCH_WINDOW' } } });
  });

  it('are refused beyond 60 MB', async () => {
    const headers = { 'content-length': String(60 * 1024 * 1024 + 1) };
    const reply = await call(server.port, 'POST', '/api/run', '{}', headers).catch((error: Error) => error);
    expect(reply).toMatchObject({ status: 413 });
  });
});
