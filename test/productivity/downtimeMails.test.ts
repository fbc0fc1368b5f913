// The mails about downtime, whole, as people read them: what was reported, and how it was decided.
import { decideDowntime } from '../../src/productivity/decideDowntime';
import { reportDowntime } from '../../src/productivity/reportDowntime';
import { keepBookUrl } from '../../src/escalations/alertSituation';
import { ANA, as } from '../cases/teamBase';
import { approved } from '../support/approved';
import { downtimeContext, LEAD, TODAY } from './downtimeBase';

const REPORT = { requestId: 'n-1', date: TODAY, reason: 'Corte de energía', from: '8:00', to: '9:00' };

it('read as approved, as text and as HTML', () => {
  const context = downtimeContext([]);
  keepBookUrl({ ...context, bookUrl: () => 'https://docs.google.com/spreadsheets/d/abc/edit' });
  const { row } = reportDowntime(as(context, ANA), REPORT);
  const correction = { minutes: 20, note: 'En el edificio volvió a las 8:20' };
  decideDowntime(as(context, LEAD), { requestId: 'd-1', row, decision: 'correct', ...correction });
  const [reported, decided] = context.sent;
  expect(reported.body).toBe(approved('novedad-reportada.txt', reported.body));
  expect(reported.htmlBody).toBe(approved('novedad-reportada.html', reported.htmlBody));
  expect(decided.body).toBe(approved('novedad-decidida.txt', decided.body));
  expect(decided.htmlBody).toBe(approved('novedad-decidida.html', decided.htmlBody));
});
