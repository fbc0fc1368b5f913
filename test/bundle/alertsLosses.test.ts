// Whatever ends a run of the alerts, the next one sends what is missing and nothing twice.
import type { Injection } from '../../scripts/local/kernel/injection';
import type { RunReport } from '../../scripts/local/kernel/report';
import { alertBase, copyOf, runAlerts } from './alertBase';
import { bundledProject, type BaseRun } from './baseRun';

const FIRST = 'coordinacion@example.com';
const SECOND = 'apoyo@example.com';
const SUNDAY = '2022-09-11T06:20:00';
const THURSDAY = '2022-09-15T06:20:00';
const FRIDAY = '2022-09-16T06:20:00';
const LATER = '2022-09-16T09:20:00';

let untouched: BaseRun;
let changed: BaseRun;
let usual: BaseRun;

beforeAll(async () => {
  const project = await bundledProject();
  // Of Friday: day 5, last day and overdue, new and old ones, and one of which nothing is due.
  const filed = ['2022-08-03', '2022-09-05', '2022-09-06', '2022-09-09', '2022-09-08', '2022-09-14'];
  const escalations = filed.map((filedOn, index) => ({ filedOn, agent: index % 3, state: 'ABIERTO' }));
  const setting = { agents: 3, coordination: `${FIRST}, ${SECOND}`, at: '2022-09-14T16:00:00' };
  untouched = alertBase(project, escalations, setting);
  changed = copyOf(untouched);
  // As an edit of the shifts leaves it: the next run looks at the whole base anew.
  delete changed.state.documentProperties['layout.0'];
  // A day off: the base is looked at, and kept, and nobody gets a mail.
  expect(runAlerts(untouched, SUNDAY)).toMatchObject({ result: { skipped: 'dayOff' }, mail: [] });
  usual = copyOf(untouched);
  const { error, mail } = runAlerts(usual, THURSDAY);
  expect(error).toBeNull();
  expect(mail).toHaveLength(5);
}, 60_000);

const heads = ({ mail }: RunReport) => mail.map(({ to, subject }) => `${to}: ${subject}`);

/** What is in one list and lacks in the other, with how often. */
function lacking(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

describe.each([
  { morning: 'the first morning', base: () => untouched, step: 1 },
  { morning: 'a usual morning', base: () => usual, step: 1 },
  { morning: 'a morning after a change of the shifts', base: () => changed, step: 24 },
])('$morning', ({ morning, base, step }) => {
  let whole: RunReport;

  beforeAll(() => {
    whole = runAlerts(copyOf(base()), FRIDAY);
    expect(whole.error).toBeNull();
    expect(whole.mail.length).toBeGreaterThanOrEqual(4);
  });

  /** The run with what happens to it, then the second trigger; what was missed and what came twice. */
  function ended(inject: Injection): { missed: string[]; twice: string[]; after: number } {
    const copy = copyOf(base());
    const cut = runAlerts(copy, FRIDAY, inject);
    const next = runAlerts(copy, LATER, {}, 'watchDailyAlerts');
    expect(next.error).toBeNull();
    const got = [...heads(cut), ...heads(next)];
    const again = runAlerts(copy, '2022-09-16T10:00:00');
    return {
      missed: lacking(heads(whole), got),
      twice: lacking(got, heads(whole)),
      after: again.mail.length,
    };
  }

  it('misses nothing for a kill before or after any call, and repeats one mail at most', () => {
    let repeated = 0;
    let tried = 0;
    for (let point = 1; point <= whole.calls.total; point += step) {
      tried += 1;
      // After the effect of one call is before the next.
      let last = '';
      const { missed, twice, after } = ended({
        beforeCall: (n, name) => {
          if (n === point) return 'kill';
          last = name;
          return undefined;
        },
      });
      expect({ point, missed, after }).toEqual({ point, missed: [], after: 0 });
      const betweenSendAndRecord = last === 'MailApp.sendEmail';
      expect({ point, twice: twice.length }).toEqual({ point, twice: betweenSendAndRecord ? 1 : 0 });
      repeated += twice.length;
    }
    expect(repeated).toBeLessThanOrEqual(whole.mail.length);
    console.log(`Deaths tried on ${morning}: ${String(tried)} of ${String(whole.calls.total)} calls`);
  }, 120_000);

  it('misses and repeats nothing where Google fails once at any call', () => {
    for (let point = 1; point <= whole.calls.total; point += step) {
      const fails = new Error('Service failed');
      const result = ended({ beforeCall: (n) => (n === point ? fails : undefined) });
      expect({ point, ...result }).toEqual({ point, missed: [], twice: [], after: 0 });
    }
  }, 120_000);
});

describe('what may go wrong with mail', () => {
  const spentAfter = (recipients: number): Injection => ({ quotas: { email: recipients } });

  it('sends the coordination first where the quota is short, and the rest the next day', () => {
    const copy = copyOf(usual);
    const whole = runAlerts(copyOf(usual), FRIDAY);
    copy.state.quotas = {};
    const short = runAlerts(copy, FRIDAY, spentAfter(2));
    expect(short.error).toBeNull();
    expect(short.mail.map(({ to }) => to)).toEqual([FIRST, SECOND]);
    expect(runAlerts(copy, LATER, spentAfter(2), 'watchDailyAlerts').mail).toEqual([]);
    const monday = runAlerts(copy, '2022-09-19T06:20:00');
    const agents = whole.mail.map(({ to }) => to).filter((to) => to !== FIRST && to !== SECOND);
    expect(monday.mail.map(({ to }) => to)).toEqual(expect.arrayContaining([FIRST, SECOND, ...agents]));
    expect(agents.length).toBeGreaterThan(0);
  });

  it('keeps nothing from the others for one bad address, and tells the coordination of it', () => {
    const copy = copyOf(usual);
    const shifts = copy.book.sheets.find(({ name }) => name === 'TURNOS');
    const first = shifts?.rows[1]?.values;
    if (!first) throw new Error('No agents');
    first[1] = 'agente1@';
    copy.state.documentProperties['layout.0'] = '';
    const run = runAlerts(copy, FRIDAY);
    expect(run.error).toBeNull();
    expect(run.mail.map(({ to }) => to)).toEqual(
      expect.arrayContaining([FIRST, SECOND, 'agente3@example.com']),
    );
    expect(run.mail.map(({ to }) => to)).not.toContain('agente1@');
    const [digest] = runAlerts(copy, '2022-09-19T06:20:00').mail;
    expect(digest?.body).toContain('El aviso anterior para agente1@ no salió');
  });

  it('goes on the next time where the six minutes are over', () => {
    const copy = copyOf(usual);
    const whole = runAlerts(copyOf(usual), FRIDAY);
    const slow = runAlerts(copy, FRIDAY, {
      delay: (_n, name) => (name === 'MailApp.sendEmail' ? 150_000 : 0),
    });
    expect(slow.error?.message).toBe('Exceeded maximum execution time');
    expect(slow.mail).toHaveLength(2);
    const next = runAlerts(copy, LATER, {}, 'watchDailyAlerts');
    expect([...heads(slow), ...heads(next)]).toEqual(heads(whole));
  });

  it('lets one of two runs at once do the work', () => {
    const copy = copyOf(usual);
    const whole = runAlerts(copyOf(usual), FRIDAY);
    let second: RunReport | null = null;
    const first = runAlerts(copy, FRIDAY, {
      beforeCall: (_n, name) => {
        if (name === 'MailApp.sendEmail') second ??= runAlerts(copy, FRIDAY);
        return undefined;
      },
    });
    expect(heads(first)).toEqual(heads(whole));
    expect(second).toMatchObject({ result: { skipped: 'running' }, mail: [], error: null });
  });
});
