// Runs what an event sets off: the simple trigger of its name, then the installed ones as their creators.
import type { BookModel } from '../book/model';
import type { MailMessage, Screen, ScriptState, TriggerModel } from '../kernel/execution';
import { enumValue } from '../kernel/enums';
import { emptyReport, type RunReport } from '../kernel/report';
import { functionNotFound, runFunction, type Trigger } from '../kernel/runFunction';
import type { Project } from '../project';

export interface TriggerSetting {
  project: Project;
  book: BookModel;
  state: ScriptState;
  /** Who made it happen. */
  user: string;
  /** Epoch ms. */
  at: number;
  sent: MailMessage[];
  screen?: Screen;
  wallMs?: number;
}

type EventFields = Trigger['event'];

/** A project without a function of that name has no such simple trigger. */
export function runSimpleTrigger(
  name: string,
  fields: EventFields,
  setting: TriggerSetting,
): RunReport | null {
  const report = runTrigger(
    name,
    { kind: 'simple', atScreen: true, event: withMode('LIMITED', fields) },
    setting,
  );
  return report.error?.name === functionNotFound ? null : report;
}

export function runInstalledTrigger(
  { id, handler, creator, kind }: TriggerModel,
  fields: EventFields,
  setting: TriggerSetting,
): RunReport {
  const event: EventFields = (service) => ({ ...withMode('FULL', fields)(service), triggerUid: id });
  return runTrigger(handler, { kind: 'installable', atScreen: kind !== 'CLOCK', creator, event }, setting);
}

/** The installed ones that an edit sets off; those for any change are only told of what kind it was. */
export function runEditTriggers(event: EventFields, setting: TriggerSetting): RunReport[] {
  return setting.state.triggers.flatMap((trigger) => {
    if (trigger.kind === 'ON_EDIT') return runInstalledTrigger(trigger, event, setting);
    return trigger.kind === 'ON_CHANGE' ? runChangeTrigger(trigger, 'EDIT', event, setting) : [];
  });
}

/** `changeType` is Google's word, such as `INSERT_ROW`. */
export function runChangeTrigger(
  trigger: TriggerModel,
  changeType: string,
  event: EventFields,
  setting: TriggerSetting,
): RunReport {
  const changed: EventFields = (service) => {
    const { source, user } = event(service);
    return { source, user, changeType };
  };
  return runInstalledTrigger(trigger, changed, setting);
}

function runTrigger(functionName: string, trigger: Trigger, { sent, ...setting }: TriggerSetting): RunReport {
  const { report, sent: mail } = runFunction({ functionName, trigger, ...setting });
  sent.push(...mail);
  return report;
}

function withMode(mode: 'LIMITED' | 'FULL', fields: EventFields): EventFields {
  return (service) => ({ ...fields(service), authMode: enumValue('ScriptApp.AuthMode', mode) });
}

/** Several executions as one report: what all of them did, and the first error. */
export function joinReports(reports: readonly RunReport[]): RunReport {
  const joined = emptyReport(reports.find(({ error }) => error !== null)?.error ?? null);
  for (const { logs, mail, ui, calls, estimatedMs } of reports) {
    joined.logs.push(...logs);
    joined.mail.push(...mail);
    joined.ui.push(...ui);
    joined.estimatedMs += estimatedMs;
    joined.calls.total += calls.total;
    joined.calls.cellsRead += calls.cellsRead;
    joined.calls.cellsWritten += calls.cellsWritten;
    for (const [method, count] of Object.entries(calls.byMethod)) {
      joined.calls.byMethod[method] = (joined.calls.byMethod[method] ?? 0) + count;
    }
  }
  return joined;
}
