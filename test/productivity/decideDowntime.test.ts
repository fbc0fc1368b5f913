// The coordination decides about downtime: approves, corrects or refuses, once, and the person is told.
import { decideDowntime } from '../../src/productivity/decideDowntime';
import { dayStart } from '../../src/productivity/dayStart';
import { productivity } from '../../src/productivity/productivity';
import { reopenedDays } from '../../src/productivity/reopened';
import { reportDowntime } from '../../src/productivity/reportDowntime';
import { as, ANA } from '../cases/teamBase';
import type { CellSeed } from '../support/memoryCells';
import type { MemoryContext } from '../support/memoryContext';
import {
  configure,
  downtimeContext,
  downtimeRow,
  downtimeTab,
  journalLines,
  LEAD,
  SECOND_LEAD,
  TODAY,
} from './downtimeBase';

const LINES: CellSeed[][] = [
  [{ typed: '2022-09-14' }, 'Ana', 120, 'Corte de energía', ''],
  [{ typed: TODAY }, 'Ana Ruiz', 60, '08:00 a 09:00 · Caída de internet', ''],
  [{ typed: TODAY }, 'Luz', 'un rato', 'Reunión', ''],
  [{ typed: TODAY }, 'Pepe', 30, 'Permiso', ''],
];
const [WEDNESDAY, TODAYS, UNREADABLE, NOBODYS] = [2, 3, 4, 5];

let context: MemoryContext;
let lead: MemoryContext;

const goalOn = (date: string) => dayStart(as(context, ANA)).week.find((day) => day.date === date)?.goal;
const approve = { requestId: 'd-1', row: TODAYS, decision: 'approve' };
const correct = {
  requestId: 'd-2',
  row: TODAYS,
  decision: 'correct',
  minutes: 30,
  note: 'Volvió a las 8:30',
};
const reject = { requestId: 'd-3', row: TODAYS, decision: 'reject', note: 'No hubo corte' };

describe('what is decided', () => {
  beforeEach(() => {
    context = downtimeContext(LINES);
    lead = as(context, LEAD);
  });

  it('approves: the row says who and when, the goal stays lowered, the person gets the new goal', () => {
    expect(decideDowntime(lead, approve)).toEqual({
      ...{ tab: 'NOVEDADES', row: TODAYS, warnings: [] },
      line: '✓ Aprobada la novedad de Ana Ruiz Gil, vie 16 sep (60 minutos). Su meta de ese día queda en 113,75.',
    });
    expect(downtimeRow(context, TODAYS)).toMatchObject({
      ...{ MINUTOS: '60', APROBADA: 'SÍ', 'DECIDIDA POR': LEAD, 'MINUTOS PEDIDOS': '60' },
      'NOTA DE COORDINACIÓN': '',
    });
    expect(goalOn(TODAY)).toBe(113.75);
    const [mail] = context.sent;
    expect(mail).toMatchObject({ to: ANA, replyTo: LEAD, subject: 'Novedad aprobada: vie 16 sep' });
    for (const body of [mail.body, mail.htmlBody]) expect(body).toContain('130 × (480 − 60) ÷ 480 = 113,75');
    expect(journalLines(context)).toEqual([
      [LEAD, 'decisión de la novedad', '60 minutos, pendiente', 'aprobada: 60 minutos', 'd-1'],
      [LEAD, 'aviso de la decisión', '', ANA, 'd-1'],
    ]);
  });

  it('corrects: the minutes are those of the correction, and what was asked stays', () => {
    expect(decideDowntime(lead, correct).line).toMatch(/Corregida a 30 minutos .* queda en 121,88\.$/);
    expect(downtimeRow(context, TODAYS)).toMatchObject({
      ...{ MINUTOS: '30', APROBADA: 'CORREGIDA', 'MINUTOS PEDIDOS': '60' },
      'NOTA DE COORDINACIÓN': 'Volvió a las 8:30',
    });
    expect(goalOn(TODAY)).toBe(121.88);
    expect(context.sent[0].body).toContain('Volvió a las 8:30');
    expect(dayStart(as(context, ANA)).downtime[0]).toMatchObject({
      standing: `Corregida por ${LEAD} (vie 16 sep), de 60 a 30 minutos: Volvió a las 8:30`,
    });
  });

  it('refuses: the line stays, and no longer lowers the goal', () => {
    expect(decideDowntime(lead, reject).line).toMatch(/^✓ No aprobada .* queda en 130\.$/);
    expect(downtimeRow(context, TODAYS)).toMatchObject({ MINUTOS: '60', APROBADA: 'NO' });
    expect(goalOn(TODAY)).toBe(130);
    const request = { date: TODAY, minutes: 0, reason: 'Caída de internet', from: '8:00', to: '9:00' };
    const { row } = reportDowntime(as(context, ANA), { requestId: 'r-1', ...request });
    expect(row).not.toBe(TODAYS);
  });

  it('approves a whole day that only the reason names', () => {
    context = downtimeContext([[{ typed: TODAY }, 'Ana', '', 'Incapacidad, día completo', '']]);
    lead = as(context, LEAD);
    expect(dayStart(lead).toDecide!.lines[0].minutes).toBe(480);
    expect(decideDowntime(lead, { ...approve, row: 2 }).line).toMatch(/\(480 minutos\).* queda en 0\.$/);
    expect(goalOn(TODAY)).toBe(0);
  });

  it('takes the minutes of a correction before a reason that speaks of the whole day', () => {
    context = downtimeContext([[{ typed: TODAY }, 'Ana', 480, 'Incapacidad, día completo', '']]);
    decideDowntime(as(context, LEAD), { ...correct, row: 2, minutes: 240 });
    expect(goalOn(TODAY)).toBe(65);
  });

  it('counts a line by what somebody typed beside it', () => {
    downtimeTab(context).write(TODAYS, 6, [['aprobada']]);
    expect(goalOn(TODAY)).toBe(113.75);
    downtimeTab(context).write(TODAYS, 6, [['no aprobada']]);
    expect(goalOn(TODAY)).toBe(130);
  });

  it('names a decision that nobody understands, and takes it for pending', () => {
    downtimeTab(context).write(TODAYS, 6, [['quizá']]);
    const { doubtful } = productivity(context, { from: TODAY, to: TODAY });
    expect(doubtful).toContainEqual(expect.objectContaining({ row: TODAYS, rule: 'decisionUnclear' }));
    expect(goalOn(TODAY)).toBe(113.75);
  });

  it('counts nothing that is pending since the day from which the setting asks for approval', () => {
    configure(context, 'downtimeApprovalFrom', '2022-09-15');
    expect([goalOn('2022-09-14'), goalOn(TODAY)]).toEqual([97.5, 130]);
    decideDowntime(lead, approve);
    expect(goalOn(TODAY)).toBe(113.75);
  });

  it('answers a repeat as the first time, with one mail and one record', () => {
    const first = decideDowntime(lead, correct);
    expect(decideDowntime(lead, correct)).toEqual(first);
    expect([context.sent.length, journalLines(context).length]).toEqual([1, 2]);
  });

  it('sends at the repeat the mail that did not go', () => {
    context.mailError = new Error('Service invoked too many times');
    expect(decideDowntime(lead, approve).warnings).toEqual([expect.stringMatching(/no salió/)]);
    context.mailError = null;
    expect(decideDowntime(lead, approve).warnings).toEqual([]);
    expect(context.sent).toHaveLength(1);
  });

  it('tells the second of two what the first has decided, and lets them change it knowingly', () => {
    const { lines } = dayStart(lead).toDecide!;
    const { seen } = lines.find(({ row }) => row === TODAYS)!;
    decideDowntime(lead, { ...approve, seen });
    const second = as(context, SECOND_LEAD);
    expect(() => decideDowntime(second, { ...reject, seen })).toThrow('DOWNTIME_DECIDED');
    const again = dayStart(second).toDecide!.lines.find(({ row }) => row === TODAYS)!;
    expect(again.standing).toBe(`Aprobada por ${LEAD} (vie 16 sep).`);
    decideDowntime(second, { ...correct, seen: again.seen });
    expect(downtimeRow(context, TODAYS)).toMatchObject({ MINUTOS: '30', 'DECIDIDA POR': SECOND_LEAD });
    const corrected = dayStart(second).toDecide!.lines.find(({ row }) => row === TODAYS)!;
    decideDowntime(lead, { ...approve, requestId: 'd-9', seen: corrected.seen });
    expect(downtimeRow(context, TODAYS)).toMatchObject({ MINUTOS: '60', APROBADA: 'SÍ' });
    expect(journalLines(context).filter(([, field]) => field === 'decisión de la novedad')).toHaveLength(3);
  });

  it('follows the line where rows were inserted above it, and refuses where it has changed or gone', () => {
    const { seen } = dayStart(lead).toDecide!.lines.find(({ row }) => row === TODAYS)!;
    const tab = downtimeTab(context);
    const cells = tab
      .values(2, 1, 4, 5)
      .map((row) => row.map((cell) => (cell instanceof Date ? { typed: TODAY } : cell)));
    tab.write(3, 1, cells);
    tab.write(3, 1, [[{ typed: '2022-09-14' }, 'Ana', 120, 'Otra cosa', '']]);
    expect(decideDowntime(lead, { ...approve, seen }).row).toBe(4);
    const changed = { ...seen, minutes: '90' };
    expect(() =>
      decideDowntime(lead, { ...reject, row: 2, seen: { ...seen, reason: 'Otro motivo' } }),
    ).toThrow('DOWNTIME_NOT_THERE');
    tab.write(4, 6, [['']]);
    expect(() => decideDowntime(lead, { ...reject, row: 4, seen: changed })).toThrow('DOWNTIME_CHANGED');
  });

  it('leaves the line as it was where Google does not take the decision', () => {
    const tab = downtimeTab(context);
    const write = tab.write.bind(tab);
    jest.spyOn(tab, 'write').mockImplementation((row, column, rows) => {
      if (rows[0][0] === 'NO') throw new Error('La celda no admite ese dato');
      write(row, column, rows);
    });
    const realTab = context.book.tab.bind(context.book);
    jest
      .spyOn(context.book, 'tab')
      .mockImplementation((name) => (name === 'NOVEDADES' ? tab : realTab(name)));
    const before = downtimeRow(context, TODAYS);
    expect(() => decideDowntime(lead, reject)).toThrow('DECISION_REFUSED');
    expect(downtimeRow(context, TODAYS)).toEqual(before);
  });

  it('keeps an old day for the next close, and no day that the close reaches anyway', () => {
    decideDowntime(lead, approve);
    expect(reopenedDays(context.kept)).toEqual([]);
    const later = as(context, LEAD, '2022-10-03 09:00:00');
    decideDowntime(later, { requestId: 'd-7', row: WEDNESDAY, decision: 'reject', note: 'Sin soporte' });
    expect(reopenedDays(context.kept)).toEqual(['2022-09-14']);
  });

  it('lists what waits, with what it does to the goal, and says which lines nobody can decide', () => {
    const { lines, more, unclear } = dayStart(lead).toDecide!;
    expect(more).toBe(0);
    expect(lines.map(({ row, line, effect }) => [row, line, effect])).toEqual([
      [
        WEDNESDAY,
        'mié 14 sep · 120 min · Corte de energía',
        'Con ella la meta de ese día es 97,5; sin ella, 130.',
      ],
      [
        TODAYS,
        'vie 16 sep · 60 min · 08:00 a 09:00 · Caída de internet',
        'Con ella la meta de ese día es 113,75; sin ella, 130.',
      ],
      [UNREADABLE, 'vie 16 sep · un rato · Reunión', 'La meta de ese día sigue en 113.'],
    ]);
    expect(unclear).toEqual([expect.stringMatching(/^Fila 5 de NOVEDADES: «Pepe»/)]);
    expect(dayStart(lead).problem).toBe('');
  });

  it('keeps the words that nobody could read as minutes, and puts them back where it is not approved', () => {
    context = downtimeContext(LINES);
    lead = as(context, LEAD);
    decideDowntime(lead, { ...correct, row: UNREADABLE });
    const row = () => downtimeRow(context, UNREADABLE);
    expect(row()).toMatchObject({ MINUTOS: '30', 'MINUTOS PEDIDOS': 'un rato' });
    expect(journalLines(context)[0]).toContain('«un rato», pendiente');
    const { seen } = dayStart(lead).toDecide!.lines.find((line) => line.row === UNREADABLE)!;
    const again = { ...approve, row: UNREADABLE, seen };
    expect(() => decideDowntime(lead, again)).toThrow('MINUTES_UNREADABLE');
    decideDowntime(lead, { ...reject, row: UNREADABLE, seen });
    expect(row()).toMatchObject({ MINUTOS: 'un rato', 'MINUTOS PEDIDOS': 'un rato', APROBADA: 'NO' });
  });

  it('is short about long lists, and silent about what is long past', () => {
    const many = Array.from({ length: 60 }, (_, index) => [
      ...[{ typed: index < 10 ? '2022-07-01' : '2022-09-15' }, 'Ana', 1, `Corte ${String(index)}`, ''],
    ]);
    const { lines, more } = dayStart(as(downtimeContext(many), LEAD)).toDecide!;
    expect([lines.length, more]).toEqual([40, 10]);
    expect(dayStart(as(downtimeContext([]), LEAD)).toDecide).toEqual({ lines: [], more: 0, unclear: [] });
  });
});

describe('what is refused', () => {
  let shared: MemoryContext;

  beforeAll(() => {
    shared = downtimeContext(LINES);
  });

  it.each([
    [{ ...approve, decision: 'quizás' }, 'NOT_A_DECISION'],
    [{ ...approve, row: 0 }, 'ROW_BAD'],
    [{ ...approve, requestId: 'con espacio' }, 'REQUEST_ID_BAD'],
    [{ ...approve, row: 1 }, 'DOWNTIME_NOT_THERE'],
    [{ ...approve, row: 9000 }, 'DOWNTIME_NOT_THERE'],
    [{ ...approve, row: NOBODYS }, 'DOWNTIME_NOT_THERE'],
    [{ ...approve, row: UNREADABLE }, 'MINUTES_UNREADABLE'],
    [{ ...correct, minutes: 0 }, 'MINUTES_BAD'],
    [{ ...correct, minutes: 2.5 }, 'MINUTES_BAD'],
    [{ ...correct, minutes: -5 }, 'MINUTES_BAD'],
    [{ ...correct, minutes: '30' }, 'MINUTES_BAD'],
    [{ ...correct, minutes: 481 }, 'CORRECTION_BEYOND_SHIFT'],
    [{ ...correct, note: ' ' }, 'NOTE_EMPTY'],
    [{ ...reject, note: '' }, 'NOTE_EMPTY'],
    [{ ...reject, note: 'x'.repeat(501) }, 'NOTE_LONG'],
  ])('refuses %j and writes nothing', (wrong, code) => {
    const before = shared.book.snapshot();
    expect(() => decideDowntime(as(shared, LEAD), wrong)).toThrow(code);
    expect(shared.book.snapshot()).toEqual(before);
    expect(shared.sent).toEqual([]);
  });

  it('is for the coordination alone', () => {
    expect(() => decideDowntime(as(shared, ANA), approve)).toThrow('NOT_COORDINATION');
    expect(() => decideDowntime(as(shared, 'nadie@example.com'), approve)).toThrow('CALLER_UNKNOWN');
    expect(dayStart(as(shared, ANA)).toDecide).toBeNull();
  });
});
