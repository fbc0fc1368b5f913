// An execution for tests of services: one user, one time, and the kernel's own costs and quotas.
import { RunningExecution, type ExecutionSetting } from '../../../scripts/local/kernel/runningExecution';
import { newState } from '../../support/google';
import { newBook } from '../../support/newBook';

/** At 16 September 2022, 10:00 in Bogotá, as `ana@example.com`. */
export function newExecution(changes: Partial<ExecutionSetting> = {}): RunningExecution {
  return new RunningExecution({
    project: { scripts: [], html: new Map(), manifest: { timeZone: 'America/Bogota' } },
    book: newBook(),
    state: newState(),
    activeUser: 'ana@example.com',
    effectiveUser: 'ana@example.com',
    authMode: 'FULL',
    hasUi: true,
    bound: true,
    startedAt: Date.parse('2022-09-16T10:00:00-05:00'),
    limitMs: 360_000,
    account: 'consumer',
    injection: {},
    ...changes,
  });
}
