import type { DrawnChart } from '../../src/pictures';
import { closeRange } from '../../src/productivity/closeDay';
import type { CloseContext } from '../../src/productivity/closeMail/closeContext';
import { closeEvening, closeMissedEvening } from '../../src/productivity/closeMail/closeEvening';
import { mailByHand, mailOffer } from '../../src/productivity/closeMail/mailByHand';
import { install } from '../../src/workbook/install';
import { approved } from '../support/approved';
import type { MemoryContext } from '../support/memoryContext';
import { at, base, tabOf } from './closeBase';
import { weekBase } from './weekBase';

const BOSS = 'supervision@example.com';
const COORDINATION = 'coordinacion@example.com';

type Evening = MemoryContext & CloseContext & { charts: DrawnChart[]; pages: string[]; google: boolean };

/** What an evening's trigger has; `google` false where Google draws nothing. */
function evening(
  context: MemoryContext,
  recipients = { Supervisión: BOSS, Coordinación: COORDINATION },
): Evening {
  const settings = tabOf(context, 'Configuración');
  const labels = settings.values(1, 2, settings.lastRow(), 1).map(([label]) => label);
  for (const [label, address] of Object.entries(recipients)) {
    settings.write(labels.indexOf(label) + 1, 3, [[address]]);
  }
  const charts: DrawnChart[] = [];
  const pages: string[] = [];
  const run = Object.assign(context, {
    ...{ charts, pages, google: true, onlyRun: () => true },
    bookUrl: () => 'https://docs.google.com/spreadsheets/d/BASE/edit',
    pictures: {
      chart: (chart: DrawnChart, name: string) => {
        charts.push(chart);
        return run.google ? { name, type: 'image/png', base64: 'UE5H' } : null;
      },
      pdf: (html: string, name: string) => {
        pages.push(html);
        return run.google ? { name, type: 'application/pdf', base64: 'UERG' } : null;
      },
    },
  }) as Evening;
  return run;
}

const mailed = ({ sent }: MemoryContext) => sent.map(({ to, subject }) => `${to}: ${subject}`);

describe('the mail of an evening', () => {
  let run: Evening;

  beforeAll(() => {
    run = evening(weekBase());
    closeEvening(run);
  });

  it('goes once to supervision and to coordination', () => {
    const subject = 'Cierre del viernes 16 de septiembre: 64 % de la meta';
    expect(mailed(run)).toEqual([`${BOSS}: ${subject}`, `${COORDINATION}: ${subject}`]);
    closeEvening(run);
    expect(run.sent).toHaveLength(2);
  });

  it('reads as approved, as text and as HTML', () => {
    const [{ body, htmlBody }] = run.sent;
    expect(body).toBe(approved('cierre.txt', body));
    expect(htmlBody).toBe(approved('cierre.html', htmlBody));
  });

  it('shows two charts and says in words what they show', () => {
    const [{ inlineImages, htmlBody }] = run.sent;
    expect(Object.keys(inlineImages)).toEqual(['metas', 'horas']);
    expect(run.charts.map(({ rows }) => rows)).toEqual([
      [
        { label: '3 % Paz Prueba', value: 2.7 },
        { label: '100 % Ana Prueba', value: 100 },
        { label: '106 % Luz Prueba', value: 106.2 },
      ],
      [
        { label: '9h', value: 190 },
        { label: '10h', value: 2 },
        { label: '15h', value: 1 },
        { label: '16h', value: 20 },
      ],
    ]);
    expect(htmlBody).toContain('alt="Porcentaje de la meta ajustada, por agente: Paz Prueba 2,7 %, Ana');
  });

  it('has the whole board as a document, with the charts in it', () => {
    expect(run.sent[0].attachments).toEqual([
      { name: 'tablero-2022-09-16.pdf', type: 'application/pdf', base64: 'UERG' },
    ]);
    const [page] = run.pages;
    expect(page.match(/data:image\/png;base64,UE5H/g)).toHaveLength(2);
    expect(page).toBe(approved('tablero.html', page));
  });
});

it('says so where Google draws nothing, and goes out', () => {
  const run = evening(weekBase());
  run.google = false;
  closeEvening(run);
  const [{ htmlBody, body, inlineImages, attachments }] = run.sent;
  expect([inlineImages, attachments]).toEqual([{}, []]);
  expect(htmlBody).not.toContain('cid:');
  for (const text of [htmlBody, body]) {
    expect(text).toContain('Esta vez Google no hizo los gráficos');
    expect(text).toContain('Esta vez Google no hizo el PDF');
  }
});

it('goes to whoever runs it, with the reason, where nobody is written', () => {
  const run = evening(base(), { Supervisión: '', Coordinación: '' });
  closeEvening(run);
  expect(run.sent.map(({ to }) => to)).toEqual(['ana@example.com']);
  expect(run.sent[0].body).toContain('Escriba los correos en los ajustes «Supervisión» y «Coordinación»');
});

it('escapes what people wrote', () => {
  const run = evening(base());
  tabOf(run, 'PAZ').clear(2, 1, 10, 8);
  tabOf(run, 'TURNOS').write(4, 1, [['<b>Paz & "Cía"']]);
  install(run);
  closeEvening(run);
  for (const html of [run.sent[0].htmlBody, run.pages[0]]) {
    expect(html).toContain('&lt;b&gt;Paz &amp; &quot;Cía&quot;');
    expect(html).not.toContain('<b>Paz');
  }
});

describe('a day without rows', () => {
  it('has no mail on a Sunday', () => {
    const run = evening(base());
    closeEvening(at(run, '2022-09-18 20:10:00') as Evening);
    expect(run.sent).toEqual([]);
  });

  it('is told where others worked that week and it is a day of work', () => {
    const run = evening(base());
    closeEvening(at(run, '2022-09-19 20:10:00') as Evening);
    expect(run.sent[0].subject).toBe('Cierre del lunes 19 de septiembre: nadie registró');
    expect(run.sent[0].body).toContain('la base no tiene ninguna fila de ese día');
  });

  it('is not told once nobody uses the base any more', () => {
    const run = evening(base());
    closeEvening(at(run, '2022-10-19 20:10:00') as Evening);
    expect(run.sent).toEqual([]);
  });
});

describe('an evening that does not come to its end', () => {
  /** Ends at the n-th write of the properties, before or after it is made. */
  function dying(run: Evening, at: number, kept: boolean): void {
    let writes = 0;
    const { setAll } = run.properties;
    run.properties.setAll = (values) => {
      writes += 1;
      if (writes < at) return setAll(values);
      if (kept) setAll(values);
      throw new Error('killed');
    };
  }

  it.each([
    [1, true, 2],
    [1, false, 3],
    [2, true, 2],
    [2, false, 3],
    [3, false, 2],
  ])('is mailed by the next morning (write %i, kept: %s)', (write, kept, mails) => {
    const run = evening(weekBase());
    const { setAll } = run.properties;
    closeEvening(at(run, '2022-09-15 20:05:00') as Evening);
    run.sent.length = 0;
    dying(run, write, kept);
    expect(() => closeEvening(at(run, '2022-09-16 20:05:00') as Evening)).toThrow('killed');
    run.properties.setAll = setAll;
    closeMissedEvening(at(run, '2022-09-17 09:20:00') as Evening);
    expect(run.sent).toHaveLength(mails);
    expect(new Set(run.sent.map(({ to }) => to))).toEqual(new Set([BOSS, COORDINATION]));
    expect(closeMissedEvening(run)).toBeNull();
  });

  it('is left alone in the morning where it ended, or where no evening ever ran', () => {
    const run = evening(base());
    expect(closeMissedEvening(at(run, '2022-09-17 09:20:00') as Evening)).toBeNull();
    closeEvening(at(run, '2022-09-16 20:05:00') as Evening);
    expect(closeMissedEvening(at(run, '2022-09-17 09:20:00') as Evening)).toBeNull();
    expect(run.sent).toHaveLength(2);
  });

  it('tries an address that Google refused once more, and the others not', () => {
    const run = evening(base());
    const { send } = run.mail;
    run.mail.send = (mail) => {
      if (mail.to === BOSS) throw new Error('Service invoked too many times for one day: email.');
      send(mail);
    };
    expect(closeEvening(run).failed).toMatchObject([{ to: BOSS, date: '2022-09-16' }]);
    run.mail.send = send;
    closeMissedEvening(at(run, '2022-09-17 09:20:00') as Evening);
    expect(run.sent.map(({ to }) => to)).toEqual([COORDINATION, BOSS]);
  });

  it('mails nothing while another run is at work', () => {
    const run = Object.assign(evening(base()), { onlyRun: () => false });
    expect(closeEvening(run)).toMatchObject({ running: true, days: ['2022-09-15', '2022-09-16'] });
    expect(run.sent).toEqual([]);
  });
});

describe('a close by hand', () => {
  const friday = { from: '2022-09-16', to: '2022-09-16' };

  it('offers the mail of one day, and the evening sends its own all the same', () => {
    const run = evening(base());
    const range = closeRange(run, friday);
    expect(mailOffer(range)).toEqual({ date: '2022-09-16', to: [BOSS, COORDINATION] });
    expect(mailByHand(run, range)).toEqual({ sent: [BOSS, COORDINATION], failed: [] });
    closeEvening(run);
    expect(run.sent).toHaveLength(4);
  });

  it('offers none for several days, nor where nobody is written', () => {
    expect(mailOffer(closeRange(evening(base()), { ...friday, from: '2022-09-15' }))).toBeNull();
    expect(mailOffer(closeRange(evening(base(), { Supervisión: '', Coordinación: '' }), friday))).toBeNull();
  });
});
