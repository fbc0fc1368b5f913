import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import type { Project } from '../../scripts/local/project';
import { generateBook } from '../bench/generatedBase';
import { picture } from '../escalations/pictures';
import { google } from '../support/google';
import { bundledProject, call, fixtureBook, newRun, rowOf, type BaseRun } from './baseRun';
import { configure, COORDINATION, IVAN, LIAISON, SOFIA } from './escalationBase';
import { extraOf, sheetOf, typeAt } from './gridEdit';

const TAB = 'ESCALAMIENTOS';
const MB = 1024 * 1024;
/** In the order of the columns after the install. */
const COLUMNS = [
  ...['date', 'agent', 'topic', 'description', 'link', 'comments', 'state', 'answeredOn', 'answer', 'notes'],
  ...['number', 'alertOn', 'dueOn', 'resentOn', 'pqrsOn', 'control'],
];

interface Filed {
  number: string;
  tab: string;
  row: number;
  alertOn: string;
  dueOn: string;
  to: string;
  cc: string;
  warnings: { code: string; message: string }[];
}

let project: Project;
let base: BaseRun;
let requests = 0;

beforeAll(async () => {
  project = await bundledProject();
  base = newRun(project, await fixtureBook());
  expect(call(base, 'install', [], SOFIA).error).toBeNull();
  configure(base);
}, 60_000);

const TOPICS = [
  'Bancos',
  'Cupos rurales',
  'Desplazados',
  'Kit escolar',
  'Mercados',
  'Nombres mal',
  'Puntos de pago',
];

/** A filing on a topic of its own. */
function given(parts: Record<string, unknown> = {}): Record<string, unknown> {
  requests += 1;
  return {
    requestId: `esc-${String(requests)}`,
    topic: `${TOPICS[requests % TOPICS.length]} ${String(requests)}`,
    description: '¿Quién puede cobrar?',
    link: 'https://www.facebook.com/1/posts/2',
    comments: ['mi papa esta en uci quien cobra'],
    screenshots: [],
    ...parts,
  };
}

function answered(report: RunReport): unknown {
  if (report.error)
    throw new Error(`${report.error.name}: ${report.error.message}\n${JSON.stringify(report.logs)}`);
  return report.result;
}

function filed(input: Record<string, unknown>, user = SOFIA, at?: string): Filed {
  return answered(call(base, 'escalate', [input], user, at)) as Filed;
}

/** Cells of a row by field, blanks left out. */
function cells(row: number): Record<string, unknown> {
  const values = rowOf(base.book, TAB, row);
  return Object.fromEntries(
    COLUMNS.flatMap((field, index) => ((values[index] ?? '') === '' ? [] : [[field, values[index]]])),
  );
}

/** All that stands in the tab and in the journal, a line a row. */
function everything(): string[] {
  const tabs = base.book.sheets.filter(({ name }) => name === TAB || name === 'BITÁCORA');
  return tabs.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const values = row?.values ?? [];
      return values.some((value) => value !== null && value !== '') ? [JSON.stringify(values)] : [];
    }),
  );
}

describe('filing an escalation', () => {
  it('writes a row below the last one, mails the entity as the agent, and answers where, when and to whom', () => {
    const before = sheetOf(base, TAB)
      .rows.slice(0, 61)
      .map((row) => row?.values.slice(0, 10));
    const input = given({
      topic: 'Colombia Mayor - afiliación de hospitalizados',
      comments: ['mi papa esta en uci quien cobra', '=SUMA(1;2) y mi mamá?'],
      screenshots: [picture('png', 500), picture('jpg', 700, 'muro.jpg')],
      caseRef: 'caso-7',
    });
    const report = call(base, 'escalate', [input], SOFIA);
    expect(answered(report)).toEqual({
      ...{ number: 'ESC-2022-0061', tab: TAB, row: 62, alertOn: '2022-09-23', dueOn: '2022-09-28' },
      to: LIAISON,
      cc: `formacion@example.com, calidad@example.com, ${COORDINATION}`,
      warnings: [],
    });
    expect(cells(62)).toEqual({
      ...{
        date: 44820,
        agent: 'Sofía Arboleda Ríos',
        topic: 'Colombia Mayor - afiliación de hospitalizados',
      },
      ...{
        description: '¿Quién puede cobrar?',
        link: 'https://www.facebook.com/1/posts/2',
        state: 'ABIERTO',
      },
      comments: 'mi papa esta en uci quien cobra\n\n=SUMA(1;2) y mi mamá?',
      ...{
        number: 'ESC-2022-0061',
        alertOn: 44827,
        dueOn: 44832,
        control: expect.stringMatching(/^esc-1 /) as string,
      },
    });
    expect(
      sheetOf(base, TAB)
        .rows.slice(0, 61)
        .map((row) => row?.values.slice(0, 10)),
    ).toEqual(before);
    const [mail] = report.mail;
    expect(mail).toMatchObject({
      ...{
        from: SOFIA,
        replyTo: SOFIA,
        to: LIAISON,
        cc: `formacion@example.com, calidad@example.com, ${COORDINATION}`,
      },
      subject: '[ESC-2022-0061] Colombia Mayor - afiliación de hospitalizados',
    });
    expect(mail.attachments).toEqual([
      { name: 'captura.png', type: 'image/png', bytes: 500 },
      { name: 'muro.jpg', type: 'image/jpeg', bytes: 700 },
      { name: 'captura.png', type: 'image/png', bytes: 500, contentId: 'captura1' },
      { name: 'muro.jpg', type: 'image/jpeg', bytes: 700, contentId: 'captura2' },
    ]);
    expect(mail.htmlBody).toContain('=SUMA(1;2) y mi mamá?</blockquote>');
  });

  it('keeps the proof of each day as a note', () => {
    const [alert, due] = [12, 13].map((column) => extraOf(sheetOf(base, TAB), 62, column).note ?? '');
    expect(alert).toContain('5. viernes 23 de septiembre de 2022');
    expect(due).toContain('8. miércoles 28 de septiembre de 2022');
    expect(due).toContain('domingo 25 de septiembre de 2022');
  });

  it('answers a repeat as the first time, and neither writes nor mails', () => {
    const input = given();
    const first = filed(input);
    const before = everything();
    const again = call(base, 'escalate', [input], SOFIA);
    expect([answered(again), again.mail]).toEqual([first, []]);
    expect(everything()).toEqual(before);
  });

  it('warns of an open one on the same topic (R10), of two topics in one, and of what the mail lacks', () => {
    const { warnings, row } = filed(
      given({ topic: 'COLOMBIA MAYOR: afiliacion de hospitalizados; pagos', link: '', comments: [' '] }),
    );
    expect(warnings.map(({ code }) => code)).toEqual([
      ...['OPEN_ON_SAME_TOPIC', 'SEVERAL_TOPICS', 'LINK_MISSING', 'COMMENTS_MISSING'],
    ]);
    const same = filed(given({ topic: 'COLOMBIA MAYOR: afiliacion de hospitalizados' }));
    expect(same.warnings).toEqual([
      {
        code: 'OPEN_ON_SAME_TOPIC',
        message: expect.stringContaining('ESC-2022-0061, pestaña «ESCALAMIENTOS», fila 62') as string,
      },
    ]);
    expect(cells(row).comments).toBeUndefined();
  });

  it('numbers by the year of filing and counts by its own holidays', () => {
    const { number, alertOn, dueOn } = filed(given(), SOFIA, '2023-01-03T09:00:00');
    expect([number, alertOn, dueOn]).toEqual(['ESC-2023-0001', '2023-01-11', '2023-01-16']);
  });

  it('sends to whoever holds the role on that day', () => {
    expect(filed(given(), SOFIA, '2023-01-03T10:00:00').cc).toBe(
      'formacion@example.com, calidad@example.com, otra@example.com',
    );
  });

  it('lets coordination file too, though it has no tab', () => {
    expect(cells(filed(given(), COORDINATION).row).agent).toBe(COORDINATION);
  });

  it('makes a hostile topic one harmless line, in the row as in the subject', () => {
    const { row } = filed(given({ topic: '=1+1\r\nBcc: x@example.com \u202egnirts' }));
    expect(cells(row).topic).toBe('=1+1 Bcc: x@example.com gnirts');
  });

  it('keeps a citizen’s words character for character', () => {
    for (const comment of ["'=1", '\u202eabc', 'a\r\n\tb  ', '<b>&amp;', '🙏🏽', '@x', '01/02']) {
      expect(cells(filed(given({ comments: [comment] })).row).comments).toBe(comment);
    }
  });

  it('answers refusals of the panel as values', () => {
    const { result } = call(base, 'submitEscalation', [given({ topic: ' ' })], SOFIA);
    expect(result).toEqual({
      refused: { code: 'TOPIC_MISSING', field: 'topic', message: 'Falta el tema: es el asunto del correo.' },
    });
    expect(call(base, 'submitEscalation', [given()], SOFIA).result).toMatchObject({ answer: { tab: TAB } });
  });

  it('takes at most 60 calls and three simulated seconds', () => {
    const { calls, estimatedMs } = call(base, 'escalate', [given({ screenshots: [picture()] })], SOFIA);
    expect(calls.total).toBeLessThanOrEqual(60);
    expect(estimatedMs).toBeLessThanOrEqual(3_000);
  });

  it('goes one at a time: whoever comes while a mail is on its way is told to wait, and nothing mixes', () => {
    const [first, second] = [given(), given()];
    let inBetween: RunReport['error'] = null;
    const beforeCall = (_n: number, name: string): undefined => {
      if (name === 'MailApp.sendEmail') inBetween = call(base, 'escalate', [second], IVAN).error;
    };
    const at = Date.parse('2022-09-16T17:42:00-05:00');
    const request = { ...base, functionName: 'escalate', args: [first], user: SOFIA, at };
    const { number, row } = answered(runFunction({ ...request, inject: { beforeCall } }).report) as Filed;
    expect(inBetween).toMatchObject({ name: 'BUSY' });
    expect(cells(row)).toMatchObject({ number, topic: first.topic, state: 'ABIERTO' });
    expect(filed(second, IVAN)).toMatchObject({ row: row + 1 });
  });
});

describe('what cannot be filed', () => {
  const big = picture('jpg', 10 * MB);

  it.each([
    ['a topic of 3,000 characters', { topic: 'x'.repeat(3_000) }, 'TOPIC_LONG', /caben 200/],
    ['no topic', { topic: '\u200b ' }, 'TOPIC_MISSING', /tema/],
    ['no description', { description: '' }, 'DESCRIPTION_MISSING', /descripción/],
    [
      'a screenshot that is no picture',
      { screenshots: [{ ...picture(), base64: 'aGVsbG8h' }] },
      'PICTURE_BAD',
      /no es una imagen/,
    ],
    ['30 MB of pictures', { screenshots: [big, big, big] }, 'PICTURES_BIG', /suman 30 MB/],
    [
      'comments that no cell holds',
      { comments: ['x'.repeat(30_000), 'x'.repeat(30_000)] },
      'TEXT_LONG',
      /40\.000/,
    ],
    ['a mail that Google would not take', { comments: ['&'.repeat(39_000)] }, 'MAIL_LONG', /200 KB/],
    ['a request without a number', { requestId: 'a b' }, 'REQUEST_ID_BAD', /solicitud/],
    ['something else', { comments: 'uno' }, 'NOT_AN_ESCALATION', /completos/],
  ])('%s: a clear sentence, and nothing changed', (_what, parts, code, sentence) => {
    const before = everything();
    const { error, mail } = call(base, 'escalate', [given(parts)], SOFIA);
    expect(error).toEqual({ name: code, message: expect.stringMatching(sentence) as string });
    expect([everything(), mail]).toEqual([before, []]);
  });

  it.each([
    ['nobody knows', '', 'CALLER_HIDDEN'],
    ['the shifts do not name', 'otra@example.com', 'CALLER_UNKNOWN'],
    ['no longer works here', 'rosalba.cotes@example.com', 'CALLER_INACTIVE'],
  ])('by someone whom %s', (_what, user, code) => {
    const before = everything();
    expect(call(base, 'escalate', [given()], user).error?.name).toBe(code);
    expect(everything()).toEqual(before);
  });

  function refusedWith(inject: NonNullable<Parameters<typeof runFunction>[0]['inject']>, input = given()) {
    const at = Date.parse('2022-09-16T17:42:00-05:00');
    const request = { ...base, functionName: 'escalate', args: [input], user: SOFIA, at, inject };
    return runFunction(request).report.error;
  }

  it('where the day’s mails are used up, before anything is written', () => {
    const before = everything();
    expect(refusedWith({ quotas: { email: 3 } })).toMatchObject({ name: 'QUOTA_SHORT' });
    expect(everything()).toEqual(before);
  });

  it('where Google sends nothing: the row is taken back, and the number is free again', () => {
    const before = everything();
    const failing = (_n: number, name: string) =>
      name === 'MailApp.sendEmail' ? new Error('Invalid email: andres') : undefined;
    const input = given();
    expect(refusedWith({ beforeCall: failing }, input)).toEqual({
      name: 'MAIL_REFUSED',
      message: expect.stringContaining('Invalid email: andres') as string,
    });
    expect(everything()).toEqual(before);
    expect(filed(input).number).toMatch(/^ESC-2022-/);
  });

  it('without anybody to send it to; it can as soon as somebody is written down', () => {
    configure(base, { recipientLiaison: '' });
    const before = everything();
    expect(call(base, 'escalate', [given()], SOFIA).error).toMatchObject({
      name: 'LIAISON_MISSING',
      message: expect.stringContaining('Configuración') as string,
    });
    expect(everything()).toEqual(before);
    const settings = sheetOf(base, 'Configuración');
    const row = settings.rows.findIndex((cellsOfRow) => cellsOfRow?.values[0] === 'recipientLiaison') + 1;
    typeAt(base, settings, [row, 3], [[LIAISON]]);
    expect(filed(given()).to).toBe(LIAISON);
  });

  it('where the base was never installed: it says what to do', async () => {
    const bare = newRun(project, await fixtureBook());
    expect(call(bare, 'escalate', [given()], SOFIA).error).toMatchObject({
      name: 'ESCALATION_COLUMNS_MISSING',
      message: expect.stringContaining('Instalar en esta base') as string,
    });
  });
});

describe('a base whose state column takes other words only', () => {
  it('files and resends all the same: the other cells tell', () => {
    const strict = newRun(project, generateBook({ agents: 2, rowsPerAgent: 1 }));
    const filer = 'agente1@example.com';
    answered(call(strict, 'install', [], filer));
    configure(strict);
    const rule = `SpreadsheetApp.getActive().getSheetByName('${TAB}').getRange('G2:G').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['En manos de la entidad']).setAllowInvalid(false).build());`;
    answered(google(rule, { book: strict.book, state: strict.state }));
    const { number } = answered(call(strict, 'escalate', [given()], filer)) as Filed;
    const again = call(strict, 'resendEscalation', [{ number, question: '¿Y?' }], filer);
    expect(again.mail).toHaveLength(1);
    const row = rowOf(strict.book, TAB, 2);
    expect([row[6], row[10], row[13]]).toEqual(['', 'ESC-2022-0001', 44820]);
    expect(String(row[15])).not.toContain('sending');
  });
});

describe('what becomes of an escalation', () => {
  const journal = (): unknown[][] =>
    sheetOf(base, 'BITÁCORA').rows.flatMap((row) =>
      row?.values.some((cell) => cell !== null) ? [row.values] : [],
    );
  const lastLine = (): unknown[] => journal()[journal().length - 1].slice(2, 9);

  /** Refused in a sentence, with nothing changed and nothing sent. */
  function refused(fn: string, input: unknown, user = SOFIA): string {
    const before = everything();
    const { error, mail } = call(base, fn, [input], user);
    expect([everything(), mail]).toEqual([before, []]);
    expect(error?.message).toMatch(/\.$/);
    return error?.name ?? '';
  }

  it('is answered once, with the day and the words, and by whom', () => {
    const { number, row } = filed(given());
    const input = { number, answeredOn: '2022-09-16', answer: '=Puede cobrar un autorizado.' };
    expect(answered(call(base, 'answerEscalation', [input], SOFIA))).toEqual({
      ...{ number, tab: TAB, row, state: 'RESPONDIDO', answeredOn: '2022-09-16' },
    });
    expect(cells(row)).toMatchObject({
      state: 'RESPONDIDO',
      answeredOn: 44820,
      answer: '=Puede cobrar un autorizado.',
    });
    expect(lastLine()).toEqual([
      ...['Sofía Arboleda Ríos', TAB, row, 'estado del escalamiento', 'ABIERTO'],
      ...[`${number}: RESPONDIDO. =Puede cobrar un autorizado.`, number],
    ]);
    const before = everything();
    answered(call(base, 'answerEscalation', [input], SOFIA));
    expect(everything()).toEqual(before);
    expect(refused('answerEscalation', { ...input, answer: 'Otra cosa.' })).toBe('ESCALATION_CLOSED');
    expect(refused('resendEscalation', { number, question: '¿Y?' })).toBe('ESCALATION_CLOSED');
    expect(refused('closeEscalation', { number, reason: 'x' })).toBe('ESCALATION_CLOSED');
    expect(refused('sendToPqrsForm', { number })).toBe('ESCALATION_CLOSED');
  });

  it.each([
    ['before it was filed', { answeredOn: '2022-09-15' }, 'ANSWER_BEFORE_FILING'],
    ['tomorrow', { answeredOn: '2022-09-17' }, 'ANSWER_IN_FUTURE'],
    ['on no day', { answeredOn: '2022-02-30' }, 'ANSWER_DATE_BAD'],
    ['with nothing', { answer: ' ' }, 'ANSWER_MISSING'],
    ['under an unknown number', { number: 'ESC-2022-9999' }, 'ESCALATION_UNKNOWN'],
    ['under no number', { number: '61' }, 'NUMBER_BAD'],
  ])('cannot be answered %s', (_what, parts, code) => {
    const { number } = filed(given());
    expect(refused('answerEscalation', { number, answeredOn: '2022-09-16', answer: 'Sí.', ...parts })).toBe(
      code,
    );
  });

  it('is changed by its filer, by coordination and by the liaison, and by nobody else', () => {
    const { number } = filed(given());
    const answer = { number, answeredOn: '2022-09-16', answer: 'Sí.' };
    expect(refused('answerEscalation', answer, IVAN)).toBe('NOT_THE_FILER');
    expect(refused('resendEscalation', { number, question: '¿Y?' }, IVAN)).toBe('NOT_THE_FILER');
    expect(refused('sendToPqrsForm', { number }, IVAN)).toBe('NOT_THE_FILER');
    expect(refused('closeEscalation', { number, reason: 'x' }, IVAN)).toBe('NOT_THE_FILER');
    answered(call(base, 'answerEscalation', [answer], LIAISON));
    const other = filed(given());
    answered(call(base, 'closeEscalation', [{ number: other.number, reason: 'Repetido' }], COORDINATION));
  });

  it('is sent again once: a second cycle of eight days begins', () => {
    const { number, row } = filed(given({ screenshots: [picture()] }), SOFIA, '2022-09-05T09:00:00');
    const input = { number, question: '¿Y si no hay <b>familia</b>?' };
    const report = call(base, 'resendEscalation', [input], SOFIA);
    const answer = {
      ...{ number, tab: TAB, row, resentOn: '2022-09-16', alertOn: '2022-09-23', dueOn: '2022-09-28' },
      ...{ to: LIAISON, cc: `formacion@example.com, calidad@example.com, ${COORDINATION}` },
    };
    expect(answered(report)).toEqual(answer);
    expect(report.mail[0].subject).toMatch(new RegExp(`^\\[${number}\\] `));
    expect(report.mail[0].body).toContain('El primero salió el lunes 5 de septiembre de 2022');
    expect(report.mail[0].htmlBody).toContain('&lt;b&gt;familia&lt;/b&gt;');
    expect(cells(row)).toMatchObject({
      state: 'RE-ESCALADO',
      resentOn: 44820,
      alertOn: 44827,
      dueOn: 44832,
      date: 44809,
    });
    expect(lastLine()[5]).toBe(`${number}: RE-ESCALADO. ¿Y si no hay <b>familia</b>?`);
    const before = everything();
    const again = call(base, 'resendEscalation', [input], SOFIA);
    expect([answered(again), again.mail, everything()]).toEqual([answer, [], before]);
    expect(refused('resendEscalation', { ...input, question: 'Otra' })).toBe('ALREADY_RESENT');
  });

  it('goes to the form with the citizens’ words as they are, and only then can still be answered', () => {
    const { number, row } = filed(given({ comments: ['kien  cobra??', 'y "yo"'] }));
    const first = answered(call(base, 'sendToPqrsForm', [{ number }], SOFIA)) as {
      text: string;
      url: string;
    };
    expect(first.url).toBe('https://pqrs.example.com/formulario');
    expect(first.text).toContain('kien  cobra??\n\ny "yo"');
    expect(first.text).toContain(number);
    expect(cells(row)).toMatchObject({ state: 'FORMULARIO PQRS', pqrsOn: 44820 });
    const before = everything();
    expect(answered(call(base, 'sendToPqrsForm', [{ number }], SOFIA))).toEqual(first);
    expect(everything()).toEqual(before);
    expect(refused('resendEscalation', { number, question: '¿Y?' })).toBe('ESCALATION_AT_FORM');
    answered(call(base, 'answerEscalation', [{ number, answeredOn: '2022-09-16', answer: 'Sí.' }], SOFIA));
    expect(cells(row).state).toBe('RESPONDIDO');
  });

  it('is closed with its reason under what was noted before', () => {
    const { number, row } = filed(given());
    typeAt(base, sheetOf(base, TAB), [row, 10], [['Se llamó a la entidad']]);
    const input = { number, reason: 'Quedó resuelto en el Live.' };
    answered(call(base, 'closeEscalation', [input], SOFIA));
    expect(cells(row)).toMatchObject({
      state: 'CERRADO',
      notes:
        'Se llamó a la entidad\nCerrado el viernes 16 de septiembre de 2022 por Sofía Arboleda Ríos: Quedó resuelto en el Live.',
    });
    const before = everything();
    answered(call(base, 'closeEscalation', [input], SOFIA));
    expect(everything()).toEqual(before);
  });

  it('may be one of those that the base had before', () => {
    const row = 3;
    expect(cells(2)).toMatchObject({ number: 'ESC-2022-0001', state: 'ABIERTO' });
    answered(
      call(
        base,
        'answerEscalation',
        [{ number: 'ESC-2022-0001', answeredOn: '2022-09-14', answer: 'Ya.' }],
        COORDINATION,
      ),
    );
    expect(cells(2)).toMatchObject({ state: 'RESPONDIDO', answeredOn: 44818 });
    expect(cells(row).number).toBe('ESC-2022-0002');
  });

  it('has nothing to confirm where its mail is not in doubt', () => {
    const { number } = filed(given());
    expect(refused('settleFiling', { number, sent: true })).toBe('FILING_NOT_PENDING');
  });
});
