import type { TriggerModel } from '../../../scripts/local/kernel/execution';
import { CommandWorld, type Answer } from '../../support/commandWorld';

const source = `
function onEdit(e) { console.log(JSON.stringify({ at: e.range.getA1Notation(), sheet: e.range.getSheet().getName(), value: e.value, oldValue: e.oldValue, mode: e.authMode, source: e.source.getName(), user: e.user.getEmail(), keys: Object.keys(e).sort() })) }
function watch(e) { console.log(['watch', Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), e.value, e.triggerUid, e.authMode].join(' ')) }
function changed(e) { console.log(['changed', e.changeType, e.range].join(' ')) }
function failing() { throw new Error('broken') }`;

const installed = (
  handler: string,
  kind: TriggerModel['kind'],
  creator = 'jefa@example.com',
): TriggerModel => ({
  ...{ id: `id-${handler}`, handler, kind, creator },
  createdAt: '2022-09-01T08:00:00-05:00',
  schedule: null,
});

async function edit(world: CommandWorld, address: string, text: string, ...more: string[]): Promise<Answer> {
  const { answers } = await world.run(['edit', 'Hoja 1', address, text, '--book', 'book.xlsx', ...more]);
  expect(answers).toHaveLength(1);
  return answers[0]!;
}

const logged = (report: Answer): string[] => report.logs.map(({ message }) => message);

const event = (report: Answer): Record<string, unknown> =>
  JSON.parse(logged(report)[0]!) as Record<string, unknown>;

describe('edit', () => {
  it('reads the value as typed and tells onEdit of it', async () => {
    const world = new CommandWorld(source);
    const report = await edit(world, 'b2', '1.234,5');
    expect(world.book.sheets[0]!.rows[1]!.values[1]).toBe(1234.5);
    expect(event(report)).toEqual({
      ...{
        at: 'B2',
        sheet: 'Hoja 1',
        value: '1234.5',
        mode: 'LIMITED',
        source: 'Libro de prueba',
        user: 'duena@example.com',
      },
      keys: ['authMode', 'range', 'source', 'user', 'value'],
    });
  });

  it('gives the old value where there was one, and no value where the cell is emptied', async () => {
    const world = new CommandWorld(source);
    await edit(world, 'A1', 'antes');
    expect(event(await edit(world, 'A1', 'TRUE'))).toMatchObject({
      oldValue: 'antes',
      value: 'TRUE',
    });
    const emptied = event(await edit(world, 'A1', ''));
    expect(emptied).toMatchObject({ oldValue: 'TRUE' });
    expect(emptied).not.toHaveProperty('value');
  });

  it('lets the bounds of the range be read without a call', async () => {
    const world = new CommandWorld('function onEdit(e) { console.log(JSON.stringify(e.range)) }');
    const report = await edit(world, 'C2', 'x');
    expect(event(report)).toEqual({ columnEnd: 3, columnStart: 3, rowEnd: 2, rowStart: 2 });
    expect(report.calls.byMethod).toEqual({ 'console.log': 1 });
  });

  it('runs installed edit triggers after the simple one, as their creators', async () => {
    const world = new CommandWorld(source);
    world.state.triggers.push(
      installed('watch', 'ON_EDIT'),
      installed('changed', 'ON_CHANGE'),
      installed('watch', 'ON_OPEN'),
    );
    const report = await edit(world, 'A1', 'hola', '--as', 'ana@example.com');
    expect(logged(report).slice(1)).toEqual([
      'watch jefa@example.com ana@example.com hola id-watch FULL',
      'changed EDIT ',
    ]);
    expect(report.calls.byMethod['Session.getEffectiveUser']).toBe(1);
  });

  it("does not name the editor to a consumer's script", async () => {
    const world = new CommandWorld(source);
    world.book.owner = 'duena@gmail.com';
    world.state.triggers.push(installed('watch', 'ON_EDIT', 'jefa@gmail.com'));
    const report = await edit(world, 'A1', 'hola', '--as', 'ana@gmail.com');
    expect(event(report)['user']).toBe('');
    expect(logged(report)[1]).toBe('watch jefa@gmail.com  hola id-watch FULL');
  });

  it('goes on with the other triggers where one fails, and exits 1', async () => {
    const world = new CommandWorld(source);
    world.state.triggers.push(installed('failing', 'ON_EDIT'), installed('watch', 'ON_EDIT'));
    const { code, answers } = await world.run(['edit', 'Hoja 1', 'A1', 'x', '--book', 'book.xlsx']);
    expect(code).toBe(1);
    expect(answers[0]!.error).toEqual({ name: 'Error', message: 'broken' });
    expect(logged(answers[0]!)[1]).toContain('watch');
  });

  it('is refused by a rule that rejects, and then nothing runs', async () => {
    const world = new CommandWorld(source);
    world.book.sheets[0]!.rows[0] = {
      values: ['a'],
      extras: [
        {
          validation: {
            criteria: 'VALUE_IN_LIST',
            args: [['a', 'b'], true],
            allowInvalid: false,
            helpText: null,
          },
        },
      ],
    };
    const report = await edit(world, 'A1', 'c');
    expect(report.error!.message).toContain('violates the data validation rules');
    expect(report.logs).toEqual([]);
    expect(world.book.sheets[0]!.rows[0].values).toEqual(['a']);
  });

  it('lets an installed edit trigger speak to the person at the screen', async () => {
    const world = new CommandWorld('function ask() { SpreadsheetApp.getUi().alert("¿Seguro?") }');
    world.state.triggers.push(installed('ask', 'ON_EDIT'));
    expect((await edit(world, 'A1', 'x')).ui).toMatchObject([{ kind: 'alert', message: '¿Seguro?' }]);
  });

  it('fires nothing in a project without triggers', async () => {
    const report = await edit(new CommandWorld('function other() {}'), 'A1', 'x');
    expect(report).toMatchObject({ error: null, logs: [], estimatedMs: 0 });
  });
});
