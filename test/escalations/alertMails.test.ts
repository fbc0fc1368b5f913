import { ledgerProperties } from '../../src/escalations/alertLedger';
import { alertMails, type AlertMail, type AlertSetting } from '../../src/escalations/alertMails';
import type { Escalation } from '../../src/escalations/row';
import { COORDINATION, IVAN, SOFIA, escalation, settingOn, stoodOn } from './alertCases';

const FRIDAY = '2022-09-16';

/** The mails of a day, with everything before kept; keeps them too, as a run would. */
function day(
  kept: Record<string, string>,
  on: string,
  escalations: Escalation[],
  parts: Partial<AlertSetting> = {},
): AlertMail[] {
  const mails = alertMails(stoodOn(on, ...escalations), settingOn(on, parts), kept);
  for (const { to, ledger } of mails) Object.assign(kept, ledgerProperties(kept, to, ledger));
  return mails;
}

const recipients = (mails: readonly AlertMail[]) => mails.map(({ to }) => to);

describe('who gets a mail of the alerts', () => {
  it('tells the coordination of each stage once, and every morning of what is pending', () => {
    const kept = {};
    const one = [escalation({ filedOn: '2022-09-01' })];
    const told = [
      '2022-09-07',
      '2022-09-08',
      '2022-09-09',
      '2022-09-12',
      '2022-09-13',
      '2022-09-14',
      FRIDAY,
    ].map((on) => {
      const [mail] = day(kept, on, one).filter(({ to }) => to === COORDINATION);
      return mail
        ? mail.subject.replace('Escalamientos del ', '') + (/Ninguno es nuevo/.test(mail.body) ? '' : ' *')
        : '';
    });
    expect(told).toEqual([
      '',
      'jue 8 sep: 1 con 5 días *',
      'vie 9 sep: 1 con 5 días',
      'lun 12 sep: 1 con 5 días',
      'mar 13 sep: 1 en su último día *',
      'mié 14 sep: 1 por reenviar *',
      'vie 16 sep: 1 por reenviar',
    ]);
  });

  it('writes to an agent only when one of theirs reaches a stage', () => {
    const kept = {};
    const one = [escalation({ filedOn: '2022-09-01' })];
    const days = ['2022-09-07', '2022-09-08', '2022-09-09', '2022-09-12', '2022-09-13', '2022-09-14', FRIDAY];
    const told = days.filter((on) => recipients(day(kept, on, one)).includes(SOFIA));
    expect(told).toEqual(['2022-09-08', '2022-09-13', '2022-09-14']);
  });

  it('sends nobody another’s escalations', () => {
    const theirs = escalation({ row: 3, number: 'ESC-2022-0002', agentEmail: IVAN, topic: 'Renta' });
    const mails = day({}, FRIDAY, [escalation(), theirs]);
    expect(recipients(mails)).toEqual([COORDINATION, SOFIA, IVAN]);
    expect(mails[1].body).not.toContain('ESC-2022-0002');
    expect(mails[2].body).not.toContain('ESC-2022-0001');
  });

  it('is silent on a day off, and where nothing is pending', () => {
    expect(day({}, '2022-09-17', [escalation()])).toEqual([]);
    expect(day({}, '2022-11-07', [escalation()])).toEqual([]);
    expect(day({}, FRIDAY, [escalation({ filedOn: '2022-09-15' })])).toEqual([]);
    expect(day({}, FRIDAY, [escalation({ stage: 'closed' }), escalation({ stage: 'pqrs' })])).toEqual([]);
  });

  it('writes to nobody twice a day', () => {
    const kept = {};
    expect(day(kept, FRIDAY, [escalation()])).toHaveLength(2);
    const late = escalation({ row: 9, number: 'ESC-2022-0009' });
    expect(day(kept, FRIDAY, [escalation(), late])).toEqual([]);
    const monday = day(kept, '2022-09-19', [escalation(), late]);
    expect(recipients(monday)).toEqual([COORDINATION, SOFIA]);
    expect(monday[0].body).toMatch(
      /NUEVO EN ESTE AVISO[^]*ESC-2022-0009[^]*SIGUE PENDIENTE[^]*ESC-2022-0001/,
    );
  });

  it('gives whoever coordinates and escalates one mail, not two', () => {
    expect(recipients(day({}, FRIDAY, [escalation()], { coordination: [SOFIA] }))).toEqual([SOFIA]);
  });

  it('writes to whose account runs it where no coordination is set, and says so', () => {
    const [mail] = day({}, FRIDAY, [escalation()], { coordination: [] });
    expect(mail.to).toBe('quien.corre@example.com');
    expect(mail.body).toContain('en Configuración no hay correo de coordinación');
    expect(mail.htmlBody).toContain('en Configuración no hay correo de coordinación');
  });

  it('tells the coordination whose mail could not be sent', () => {
    const [digest, own] = day({}, FRIDAY, [escalation()], { failed: [SOFIA] });
    expect(digest.body).toContain(`El aviso anterior para ${SOFIA} no salió`);
    expect(own.body).not.toContain('no salió');
  });
});

describe('after an outage', () => {
  it('tells the stages that were missed in order, with their true days', () => {
    const [mail] = day({}, FRIDAY, [escalation({ filedOn: '2022-09-01' })]);
    expect(mail.body).toContain(
      'Cumplió 5 días el jue 8 sep; último día, el mar 13 sep; vencido desde el mié 14 sep.',
    );
  });

  it('tells nothing of what was answered meanwhile', () => {
    const kept = {};
    day(kept, '2022-09-08', [escalation()]);
    expect(day(kept, FRIDAY, [escalation({ stage: 'closed' })])).toEqual([]);
  });

  it('begins anew with the second cycle, and not before', () => {
    const kept = {};
    day(kept, FRIDAY, [escalation()]);
    const resent = escalation({ stage: 'resent', resentOn: '2022-09-16' });
    expect(day(kept, '2022-09-19', [resent])).toEqual([]);
    const [fifth] = day(kept, '2022-09-23', [resent]);
    expect(fifth.subject).toBe('Escalamientos del vie 23 sep: 1 con 5 días');
    const [over] = day(kept, '2022-09-29', [resent]);
    expect(over.subject).toBe('Escalamientos del jue 29 sep: 1 para el formulario PQRS');
    expect(over.body).toContain('Último día, el mié 28 sep; vencido desde el jue 29 sep.');
  });
});

describe('what an escalation is known by', () => {
  it('stays known when an old row gets its number', () => {
    const kept = {};
    day(kept, FRIDAY, [escalation({ number: null })]);
    const [mail] = day(kept, '2022-09-19', [escalation()]);
    expect(mail.body).toContain('Ninguno es nuevo');
  });

  it('tells of a row that somebody copied with its number', () => {
    const kept = {};
    day(kept, FRIDAY, [escalation()]);
    const copy = escalation({ row: 3, topic: 'Otro tema' });
    const [mail] = day(kept, '2022-09-19', [escalation(), copy]);
    expect(mail.body).toMatch(/1 es nuevo[^]*NUEVO[^]*Otro tema[^]*SIGUE/);
  });

  it('does not tell again what was told before the row had to be reviewed', () => {
    const kept = {};
    day(kept, FRIDAY, [escalation()]);
    const odd = escalation({ stage: 'unclear', state: 'QUIZÁS', doubts: ['stateUnknown'] });
    expect(day(kept, '2022-09-19', [odd])[0].body).toContain('El estado dice «QUIZÁS»');
    expect(day(kept, '2022-09-20', [escalation()])[0].body).toContain('Ninguno es nuevo');
    expect(day(kept, '2022-09-21', [odd])[0].body).toContain('Ninguno es nuevo');
  });

  it('forgets what is closed', () => {
    const kept: Record<string, string> = {};
    const other = escalation({ row: 3, number: 'ESC-2022-0002' });
    day(kept, FRIDAY, [escalation(), other]);
    day(kept, '2022-09-19', [escalation({ stage: 'closed' }), other]);
    expect(kept[`alerts.to.${COORDINATION}.0`]).not.toContain('ESC-2022-0001');
    expect(kept[`alerts.to.${COORDINATION}.0`]).toContain('ESC-2022-0002');
  });
});

describe('a mail that holds too much', () => {
  const many = (count: number, topic: string): Escalation[] =>
    Array.from({ length: count }, (_, index) =>
      escalation({ row: index + 2, number: `ESC-2022-${String(index + 1).padStart(4, '0')}`, topic }),
    );

  it('has room for five hundred', () => {
    const [mail] = day({}, FRIDAY, many(500, 'Colombia Mayor: ampliación de cupos'));
    expect(Buffer.byteLength(mail.htmlBody)).toBeLessThan(200 * 1024);
    expect(mail.body.match(/&range=A\d+$/gm)).toHaveLength(500);
  });

  it('tells the rest the next morning, and each once', () => {
    const kept: Record<string, string> = {};
    const all = many(900, 'ñ&"'.repeat(60));
    const told = new Map<string, number>();
    for (const on of [FRIDAY, '2022-09-19', '2022-09-20', '2022-09-21', '2022-09-22', '2022-09-23']) {
      const [mail] = day(kept, on, all);
      expect(Buffer.byteLength(mail.htmlBody)).toBeLessThan(200 * 1024);
      const fresh = mail.body.split('SIGUE PENDIENTE')[0];
      if (/Ninguno es nuevo/.test(fresh)) continue;
      for (const [number] of fresh.matchAll(/ESC-2022-\d{4}/g)) told.set(number, (told.get(number) ?? 0) + 1);
    }
    expect(told.size).toBe(900);
    expect(Math.max(...told.values())).toBe(1);
  });

  it('keeps each property within Google’s 9 KB', () => {
    const kept: Record<string, string> = {};
    day(kept, FRIDAY, many(500, 'x'));
    expect(Math.max(...Object.values(kept).map((value) => Buffer.byteLength(value)))).toBeLessThan(9 * 1024);
    const short: Record<string, string> = { ...kept };
    day(short, '2022-09-19', many(3, 'x'));
    expect(JSON.parse(short[`alerts.to.${COORDINATION}.0`])).toMatchObject({ on: '2022-09-19' });
    expect(short[`alerts.to.${COORDINATION}.1`]).toBe('');
  });
});

describe('hostile texts', () => {
  it('stay text in the mail', () => {
    const [mail] = day({}, FRIDAY, [
      escalation({ topic: '<img src=x onerror=alert(1)> & "más"', agent: '<b>Ana</b>' }),
    ]);
    expect(mail.htmlBody).not.toMatch(/<img|<b>Ana/);
    expect(mail.htmlBody).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;más&quot;');
    expect(mail.body).toContain('<img src=x onerror=alert(1)> & "más"');
  });
});
