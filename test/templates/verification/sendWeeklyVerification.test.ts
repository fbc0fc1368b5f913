// The weekly mail of what is to be verified: to whom, when, of what, and once whatever ends a run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailBytes, MOST_BYTES } from '../../../src/escalations/mail/mailSize';
import { pendingVerification } from '../../../src/templates/verification/pending';
import { verificationMail } from '../../../src/templates/verification/mail';
import { sendWeeklyVerification } from '../../../src/templates/verification/sendWeeklyVerification';
import { MemoryBook } from '../../support/memoryBook';
import {
  COORDINATION,
  KEEPER,
  RUNNER,
  SECOND,
  verificationBase,
  verificationBook,
  type VerificationBase,
} from './verificationBase';

const APPROVED = join(__dirname, '../../approved');

/** The run of a morning; whose mail went out. */
function morning(base: VerificationBase, date: string): string[] {
  base.now = { date, time: '07:20:00' };
  return sendWeeklyVerification(base).sent.map(({ to }) => to);
}

/** The file as approved; written where it is asked for (`APPROVE=1`), to be read before it is committed. */
function approved(name: string, text: string): string {
  const path = join(APPROVED, name);
  if (process.env['APPROVE'] === '1') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

describe('the weekly mail', () => {
  it('names what is in force and was not verified within the limit, the oldest first', () => {
    const base = verificationBase();
    sendWeeklyVerification(base);
    const [{ to, subject, body, htmlBody }] = base.sent;
    expect({ to, subject }).toEqual({
      to: KEEPER,
      subject: 'Guiones por verificar, lun 12 sep: 3 guiones y 1 entidad',
    });
    expect(body).toBe(approved('guiones-por-verificar.txt', body));
    expect(htmlBody).toBe(approved('guiones-por-verificar.html', htmlBody));
    expect(body).toMatch(/JA-02[^]*CM-02[^]*FA-03[^]*RNEC/);
    expect(body).not.toMatch(/IV-01|UN-01|Colpensiones/);
    expect(htmlBody).toContain('&lt;abiertas&gt; &amp; &quot;cerradas&quot;');
  });

  it('has a size that Google takes, whatever was pasted into a title or a code', () => {
    const page = '"<página>" '.repeat(4500);
    const long = { row: 2, topic: page, verifiedOn: null, days: null };
    const templates = Array.from({ length: 300 }, () => ({ ...long, name: page, title: page }));
    const mail = verificationMail(
      { templates, entities: [] },
      {
        ...{ on: '2022-09-12', limit: 30, hasKeeper: true, entitiesHeader: '' },
        link: (_kind, row) => `https://docs.example/#${String(row)}`,
      },
    );
    expect(mailBytes(mail ?? { body: '', htmlBody: '' })).toBeLessThanOrEqual(MOST_BYTES);
    const shown = mail?.body.match(/^- /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(20);
    expect(mail?.body).toContain(`Faltan ${String(300 - shown)} que no caben`);
  });

  it('opens each row where it stands', () => {
    const base = verificationBase();
    sendWeeklyVerification(base);
    const [templates, directory] = base.book.tabs();
    expect(base.sent[0].body).toContain(
      `https://docs.example/spreadsheets/d/base/edit#gid=${String(templates.id)}&range=A6`,
    );
    expect(base.sent[0].body).toContain(`#gid=${String(directory.id)}&range=A2`);
  });

  it('goes by the team’s own limit', () => {
    const base = verificationBase({ recipientTemplates: KEEPER, templateVerifyDays: '200' });
    sendWeeklyVerification(base);
    expect(base.sent[0].subject).toContain('2 guiones');
    expect(base.sent[0].body).not.toContain('CM-02');
  });

  it('goes to whoever keeps the templates, else to the coordination, else to whose account runs it', () => {
    const to = (settings: Record<string, string>) => morning(verificationBase(settings), '2022-09-12');
    expect(to({ recipientTemplates: `${KEEPER}, ${SECOND}`, recipientCoordination: COORDINATION })).toEqual([
      KEEPER,
      SECOND,
    ]);
    expect(to({ recipientCoordination: COORDINATION })).toEqual([COORDINATION]);
    expect(to({})).toEqual([RUNNER]);
    const base = verificationBase({});
    sendWeeklyVerification(base);
    expect(base.sent[0].body).toContain('Cuidado de los guiones');
  });

  it('does not go out where all is verified, nor where there are no templates at all', () => {
    const verified = verificationBase({ recipientTemplates: KEEPER, templateVerifyDays: '365' });
    verified.book.tab('PLANTILLAS')!.write(4, 8, [['2022-09-01']]);
    expect(morning(verified, '2022-09-12')).toEqual([]);
    expect(sendWeeklyVerification(verified).skipped).toBe('done');
    const bare = verificationBase({}, new MemoryBook([{ name: 'Hoja 1', rows: [['hola']] }]));
    expect(morning(bare, '2022-09-12')).toEqual([]);
  });

  it('tells how many found no room in a catalogue of three thousand', () => {
    const book = verificationBook({});
    const [header] = book.tab('PLANTILLAS')!.values(1, 1, 1, 8);
    const rows = Array.from({ length: 3000 }, (_, index) => [
      `G-${String(index)}`,
      'Un guion',
      'Un tema muy largo '.repeat(9),
      '',
      'Texto.',
    ]);
    const many = new MemoryBook([{ name: 'PLANTILLAS', rows: [header, ...rows] }]);
    const base = verificationBase({}, many);
    sendWeeklyVerification(base);
    expect(base.sent[0].subject).toContain('3000 guiones');
    expect(base.sent[0].body).toContain('Faltan 2800 que no caben');
    expect(base.sent[0].htmlBody.length).toBeLessThan(150_000);
  });
});

describe('when it goes out', () => {
  it('is the first business morning of each week, once', () => {
    const base = verificationBase();
    const days = Array.from({ length: 15 }, (_, index) => `2022-10-${String(index + 10).padStart(2, '0')}`);
    // Monday 17 October 2022 is a holiday.
    expect(days.filter((day) => morning(base, day).length > 0)).toEqual([
      '2022-10-10',
      '2022-10-18',
      '2022-10-24',
    ]);
  });

  it('is the next one that runs, after an outage', () => {
    const base = verificationBase();
    expect(morning(base, '2022-09-15')).toEqual([KEEPER]);
    expect(morning(base, '2022-09-16')).toEqual([]);
    expect(morning(base, '2022-09-17')).toEqual([]);
    expect(morning(base, '2022-09-19')).toEqual([KEEPER]);
  });

  it('leaves the work to the run that is at it', () => {
    const base = verificationBase();
    base.isOnly = false;
    expect(sendWeeklyVerification(base)).toMatchObject({ skipped: 'running', sent: [] });
    base.isOnly = true;
    expect(morning(base, '2022-09-13')).toEqual([KEEPER]);
  });
});

describe('whatever ends a run', () => {
  const both = { recipientTemplates: `${KEEPER}, ${SECOND}` };

  it('tells the next day those who were not told, and nobody twice', () => {
    const base = verificationBase(both);
    const { send } = base.mail;
    base.mail.send = (mail) => {
      if (mail.to === SECOND) throw new Error('Service invoked too many times for one day: email.');
      send(mail);
    };
    expect(sendWeeklyVerification(base)).toMatchObject({
      sent: [{ to: KEEPER }],
      failed: [{ to: SECOND, reason: expect.stringContaining('too many times') }],
    });
    base.mail.send = send;
    expect(morning(base, '2022-09-13')).toEqual([SECOND]);
    expect(morning(base, '2022-09-14')).toEqual([]);
  });

  it('repeats one mail at most for a death between sending and keeping', () => {
    const base = verificationBase(both);
    const { setAll } = base.properties;
    base.properties.setAll = () => {
      throw new Error('killed');
    };
    expect(() => sendWeeklyVerification(base)).toThrow('killed');
    base.properties.setAll = setAll;
    expect(base.sent.map(({ to }) => to)).toEqual([KEEPER]);
    expect(morning(base, '2022-09-13')).toEqual([KEEPER, SECOND]);
  });

  it('keeps a mail as told where the properties fail once and take it at once after', () => {
    const base = verificationBase(both);
    const { setAll } = base.properties;
    let fails = 2;
    base.properties.setAll = (values) => {
      if (fails-- > 0) throw new Error('Service error');
      setAll(values);
    };
    expect(morning(base, '2022-09-12')).toEqual([KEEPER, SECOND]);
    expect(morning(base, '2022-09-13')).toEqual([]);
  });
});

it('counts what was verified exactly at the limit as verified', () => {
  const template = {
    ...{ row: 2, code: 'A', title: 'A', topic: '', network: null, kind: null, phase: null },
    ...{ wallText: 'a', dmText: '', besideDm: false, keywords: '', validFrom: null, validTo: null },
  };
  const due = (verifiedOn: string | null) =>
    pendingVerification([{ ...template, verifiedOn }], [], '2022-09-12', 30).templates.length;
  expect([due('2022-08-13'), due('2022-08-12'), due(null), due('2022-12-01')]).toEqual([0, 1, 1, 0]);
  const none = { templates: [], entities: [] };
  const setting = { on: '2022-09-12', limit: 30, hasKeeper: true, entitiesHeader: '' };
  expect(verificationMail(none, { ...setting, link: () => '' })).toBeNull();
});
