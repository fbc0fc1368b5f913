// What the alerts cost where a team has years of escalations behind it.
import { isoDay, dayNumber } from '../../src/calendar/civilTime';
import { alertBase, runAlerts } from './alertBase';
import { bundledProject } from './baseRun';

const ROWS = 10_000;
const OPEN = 500;
const AGENTS = 7;
const MAIL_MS = 500;

it('reads 10,000 rows with 500 open ones in few calls and a few seconds', async () => {
  const project = await bundledProject();
  const last = dayNumber('2022-09-14')!;
  const escalations = Array.from({ length: ROWS }, (_, index) => {
    const open = index >= ROWS - OPEN;
    // The open ones of the last weeks, five a day.
    const filedOn = isoDay(
      open ? last - Math.floor((ROWS - 1 - index) / 5) : last - 2_000 + Math.floor(index / 5),
    );
    return { filedOn, agent: index % AGENTS, state: open ? 'ABIERTO' : 'RESPONDIDO' };
  });
  const setting = { agents: AGENTS, coordination: 'coordinacion@example.com', at: '2022-09-13T16:00:00' };
  const base = alertBase(project, escalations, setting);
  for (const at of ['2022-09-14T06:20:00', '2022-09-15T06:20:00']) {
    expect(runAlerts(base, at, {}, 'watchDailyAlerts').error).toBeNull();
  }
  const { error, mail, calls, estimatedMs } = runAlerts(base, '2022-09-16T06:20:00');
  expect(error).toBeNull();
  expect(mail).toHaveLength(AGENTS + 1);
  console.log(
    `${String(calls.total)} calls for ${String(mail.length)} mails, ${String(estimatedMs)} simulated ms, ${String(calls.cellsRead)} cells`,
  );
  expect(calls.total).toBeLessThanOrEqual(15 + mail.length);
  expect(estimatedMs - MAIL_MS * mail.length).toBeLessThanOrEqual(6_000);
  for (const value of Object.values(base.state.documentProperties)) {
    expect(Buffer.byteLength(value)).toBeLessThanOrEqual(9 * 1024);
  }
}, 120_000);
