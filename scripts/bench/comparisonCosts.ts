// What it costs to compare a large export with a large base, in one call and in the calls of its page.
import { comparison } from '../../src/productivity/rules/differences';
import { csvRows } from '../../src/productivity/rules/csv';
import { withAgentNames } from '../../src/productivity/rules/exportAgents';
import { exportPeriod } from '../../src/productivity/rules/exportPeriod';
import { exportRows } from '../../src/productivity/rules/exportRows';
import type { CompareStart, TabContacts } from '../../src/productivity/reconcileTab/calls';
import { tabRows } from '../../src/productivity/dialog/tabRows';
import type { Project } from '../local/project';
import { base, cost, run, type Base, type Cost } from './benchBase';

const TODAY = '2022-09-16';
const AGENTS = 7;
/** Of so many contacts the platform has one that nobody registered, and the base one that the platform lacks. */
const LOST_OF = 40;
const PART = 2000;

/** Google's day 0. */
const ZERO = Date.UTC(1899, 11, 30);
const dayOf = (serial: number): string => new Date(ZERO + serial * 86_400_000).toISOString().slice(0, 10);

/** The platform's contacts of the base's last days, so many in all. */
function exportOf({ book }: Base, contacts: number): string {
  const lines = ['ContactId,Agente,Inicio'];
  for (const [agent, sheet] of book.sheets.slice(0, AGENTS).entries()) {
    const cases = sheet.rows.flatMap((row) => {
      const values = row?.values ?? [];
      const network = values.findIndex((value) => value === 'Twitter' || value === 'Facebook');
      return network < 0 ? [] : [{ day: Number(values[network - 2]), id: String(values[network + 1]) }];
    });
    cases.slice(-Math.ceil(contacts / AGENTS)).forEach(({ day, id }, index) => {
      const written = index % LOST_OF === 0 ? `15${String(index).padStart(17, '9')}` : id;
      lines.push(
        `banco:redes:X_${String(index)}:${written},agente${String(agent + 1)}@example.com,${dayOf(day)} 08:00:00`,
      );
    });
  }
  return lines.join('\n');
}

export function comparisonCosts(project: Project, rows: number, contacts: number): Cost[] {
  const on = base(rows);
  run(project, on, 'install', [], { user: on.book.owner });
  const csv = exportOf(on, contacts);
  const whole = run(project, on, 'reconcile', [{ csv }]);
  const started = run(project, on, 'compareStart', []);
  const { agents, tabs, rules, at } = started.report.result as CompareStart;
  const { rows: read } = exportRows(csvRows(csv), TODAY);
  const range = exportPeriod(read)!;
  const asked = tabs.map(({ id }) => run(project, on, 'contactsOfTab', [{ tabId: id, ...range }]));
  const placed = asked.flatMap(({ report }, index) => tabRows(tabs[index].id, report.result as TabContacts));
  const { differences } = comparison(withAgentNames(read, agents), placed, range, rules);
  const part = { at, ...range, file: 'export.csv', differences: differences.slice(0, PART), last: false };
  const noted = run(project, on, 'noteDifferences', [part]);
  const again = run(project, on, 'noteDifferences', [{ ...part, last: true }]);
  const slowest = asked.reduce((one, other) =>
    other.report.estimatedMs > one.report.estimatedMs ? other : one,
  );
  const size = `${contacts.toLocaleString('es-CO')} contactos, ${rows.toLocaleString('es-CO')} filas`;
  return [
    cost(`comparar en una llamada, ${size}`, whole),
    cost(`comparar: empezar, ${size}`, started),
    cost(`comparar: la pestaña más lenta, ${size}`, slowest),
    cost(`anotar ${PART.toLocaleString('es-CO')} diferencias`, noted),
    cost(`anotarlas otra vez`, again),
  ];
}
