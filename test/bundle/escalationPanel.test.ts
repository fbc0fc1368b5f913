// What the panel Escalar asks of the base, called as Google would call it, on the real base.
import { escalationStartShape, followedShape, mailPreviewShape } from '../../src/escalations/calls';
import type { RunReport } from '../../scripts/local/kernel/report';
import truth from '../fixtures/truth.json';
import { bundledProject, call, fixtureBook, newRun, rowOf, type BaseRun } from './baseRun';
import { LIAISON, configure, COORDINATION, IVAN, SOFIA } from './escalationBase';
import { sheetOf } from './gridEdit';

const TAB = 'ESCALAMIENTOS';
const OPEN = truth.escalamientos.filas.filter((row) => row.abierto);
const FILING = {
  requestId: 'panel-1',
  topic: 'Jóvenes en Acción\n- matrícula',
  description: '¿Hasta cuándo es la matrícula?',
  link: '',
  comments: ['"hasta cuando" <b>'],
  screenshots: [],
  names: ['pantallazo-1.png'],
};

let base: BaseRun;

beforeAll(async () => {
  base = newRun(await bundledProject(), await fixtureBook());
  expect(call(base, 'install', [], SOFIA).error).toBeNull();
  configure(base);
}, 60_000);

function resultOf({ result, error }: RunReport): unknown {
  if (error) throw new Error(error.message);
  return result;
}

const start = (user: string) => escalationStartShape.parse(resultOf(call(base, 'escalationStart', [], user)));
const follow = (user: string, input: object) =>
  followedShape.parse(
    resultOf(call(base, 'followEscalation', [{ text: '', answeredOn: '2022-09-16', ...input }], user)),
  );

it('shows the coordination every open escalation, the most pressing first', () => {
  const { problem, all } = start(COORDINATION);
  expect(problem).toBe('');
  const items = all ?? [];
  expect(items).toHaveLength(OPEN.length);
  const signs = items.map(({ sign }) => sign).join('');
  expect(signs).toMatch(/^▲+●*\?*◐*○*$/);
  const late = OPEN.filter(({ accion }) => String(accion).startsWith('vencido'));
  expect(signs.lastIndexOf('▲') + 1).toBe(late.length);
  expect(items[0].countdown).toMatch(/^vencido hace \d+ días hábiles/);
  expect(items.every(({ link }) => /#gid=\d+&range=A\d+$/.test(link))).toBe(true);
});

it('shows an agent the own ones, and tells of the topics of all', () => {
  const { all, mine, topics } = start(SOFIA);
  expect(all).toBeNull();
  const own = OPEN.filter(({ agente }) => agente.trim().startsWith('Sofía'));
  expect(own.length).toBeGreaterThan(0);
  expect(mine).toHaveLength(own.length);
  expect(topics).toHaveLength(OPEN.length);
});

it('tells who is unknown why nothing can be filed, and shows nothing as theirs', () => {
  const { problem, mine, all } = start('nadie@example.com');
  expect(problem).toMatch(/nadie@example.com no está en la pestaña de turnos/);
  expect([mine, all]).toEqual([[], null]);
});

it('costs few calls, however many are open', () => {
  expect(call(base, 'escalationStart', [], SOFIA).calls.total).toBeLessThanOrEqual(20);
});

it('shows the mail before it goes, and writes and sends nothing', () => {
  const report = call(base, 'previewFiling', [FILING], SOFIA);
  const mail = mailPreviewShape.parse(resultOf(report));
  expect(report.mail).toEqual([]);
  expect(mail).toMatchObject({
    to: LIAISON,
    cc: `formacion@example.com, calidad@example.com, ${COORDINATION}`,
    subject: '[ESC-…] Jóvenes en Acción - matrícula',
  });
  expect(mail).toMatchObject({ body: expect.stringContaining('"hasta cuando" <b>') as string });
  expect(mail).toMatchObject({ body: expect.stringContaining('pantallazo-1.png') as string });
  expect(rowOf(base.book, TAB, 62).join('')).toBe('');
});

it('refuses the preview of what could not be filed', () => {
  const refused = mailPreviewShape.parse(
    resultOf(call(base, 'previewFiling', [{ ...FILING, description: ' ' }], SOFIA)),
  );
  expect(refused).toMatchObject({ refused: { field: 'description' } });
});

it('answers, resends, forms and closes by one call, and says what came of it', () => {
  const [late] = start(COORDINATION).all?.filter(({ follows }) => follows.includes('resend')) ?? [];
  const number = late.number ?? '';
  expect(follow(COORDINATION, { what: 'resend', number, text: '¿Y los de Soacha?' })).toEqual({
    done: `✓ ${number} se reenvió a la entidad y vence el mié 28 sep.`,
    form: null,
  });
  const again = start(COORDINATION).all?.find((item) => item.number === number);
  expect(again).toMatchObject({
    countdown: 'faltan 8 días hábiles · segundo ciclo',
    follows: ['answer', 'pqrsForm', 'close'],
  });
  expect(follow(COORDINATION, { what: 'pqrsForm', number })).toMatchObject({
    form: { url: 'https://pqrs.example.com/formulario' },
  });
  expect(start(COORDINATION).all?.find((item) => item.number === number)).toMatchObject({
    sign: '■',
    countdown: 'en el formulario PQRS',
  });
  expect(follow(COORDINATION, { what: 'answer', number, text: 'Ya salió.' })).toMatchObject({
    done: `✓ ${number} quedó respondido.`,
  });
  expect(start(COORDINATION).all?.some((item) => item.number === number)).toBe(false);
});

it('refuses beside the field, and for whom it is not', () => {
  const [mine] = start(SOFIA).mine;
  const number = mine.number ?? '';
  expect(follow(SOFIA, { what: 'close', number, text: ' ' })).toMatchObject({ refused: { field: 'reason' } });
  expect(follow(IVAN, { what: 'close', number, text: 'Ya' })).toMatchObject({
    refused: { code: 'NOT_THE_FILER' },
  });
  expect(follow(SOFIA, { what: 'sent', number })).toMatchObject({ refused: { code: 'FILING_NOT_PENDING' } });
});

it('asks the sender, and nobody else, what became of a mail that nobody is sure of', () => {
  const { number } = resultOf(call(base, 'escalate', [{ ...FILING, requestId: 'panel-2' }], SOFIA)) as {
    number: string;
  };
  const sheet = sheetOf(base, TAB);
  const values = sheet.rows.find((row) => row?.values.includes(number))!.values;
  const control = values.findIndex((value) => String(value).startsWith('panel-2 '));
  const kept = JSON.parse(String(values[control]).slice('panel-2 '.length)) as object;
  const sending = {
    what: 'filing',
    by: SOFIA,
    at: '2022-09-16T17:42:00',
    quota: 90,
    recipients: 4,
    unsure: true,
  };
  values[control] = `panel-2 ${JSON.stringify({ ...kept, sending })}`;
  values[values.indexOf('ABIERTO')] = 'ENVIANDO';
  const itemFor = (user: string, whose: 'mine' | 'all') =>
    start(user)[whose]?.find((item) => item.number === number);
  expect(itemFor(SOFIA, 'mine')).toMatchObject({ countdown: 'por revisar', follows: ['sent', 'notSent'] });
  expect(itemFor(COORDINATION, 'all')?.follows).toEqual([]);
  expect(follow(SOFIA, { what: 'sent', number })).toMatchObject({
    done: expect.stringMatching(/sí|salió/) as string,
  });
  expect(itemFor(SOFIA, 'mine')).toMatchObject({
    countdown: 'faltan 8 días hábiles',
    follows: ['answer', 'resend', 'close'],
  });
});
