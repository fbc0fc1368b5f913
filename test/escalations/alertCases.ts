// Escalations for tests of the alerts, and a setting of a usual Friday.
import { businessCalendar } from '../../src/calendar/businessDays';
import type { AlertSetting, Stood } from '../../src/escalations/alertMails';
import type { Escalation } from '../../src/escalations/row';
import { standing, type Term } from '../../src/escalations/rules/clock';

export const COORDINATION = 'coordinacion@example.com';
export const SOFIA = 'sofia.arboleda@example.com';
export const IVAN = 'ivan.quiroz@example.com';

export const TERM: Term = {
  calendar: businessCalendar({ saturday: false, extra: [] }),
  alertAfter: 5,
  dueAfter: 8,
};

export function escalation(parts: Partial<Escalation> = {}): Escalation {
  return {
    tab: 'ESCALAMIENTOS',
    row: 2,
    number: 'ESC-2022-0001',
    filedOn: '2022-09-01',
    filedAs: '01/09/2022',
    agent: 'Sofía Arboleda Ríos',
    agentEmail: SOFIA,
    topic: 'Colombia Mayor: ampliación de cupos',
    description: 'Preguntan por cupos nuevos.',
    link: '',
    comments: '',
    state: 'ABIERTO',
    stage: 'open',
    answeredOn: null,
    answer: '',
    resentOn: null,
    pqrsOn: null,
    alertOn: null,
    dueOn: null,
    notes: '',
    control: '',
    doubts: [],
    ...parts,
  };
}

export function stoodOn(on: string, ...escalations: Escalation[]): Stood[] {
  return escalations.map((one) => ({ escalation: one, standing: standing(one, on, TERM) }));
}

export function settingOn(on: string, parts: Partial<AlertSetting> = {}): AlertSetting {
  return {
    on,
    term: TERM,
    coordination: [COORDINATION],
    runner: 'quien.corre@example.com',
    failed: [],
    link: ({ row }) => `https://docs.google.com/spreadsheets/d/base/edit#gid=7&range=A${row}`,
    ...parts,
  };
}
