// Runs one function of a project as Google would: a fresh context, one user, one time, a report at the end.
import type { BookModel } from '../book/model';
import type { Project } from '../project';
import { leavesBuiltIns, NAME_BUILT_INS } from './builtInNames';
import { ExecutionKilled, type Screen, type ScriptState } from './execution';
import { timeLimitText } from './gate';
import type { Injection } from './injection';
import { Membrane, type ServiceConstructor } from './membrane';
import { guardSyntax } from './parserGuard';
import type { Account } from './quotas';
import { compileScript, Realm } from './realm';
import { reportedMail, type Run, type RunError } from './report';
import { RunningExecution } from './runningExecution';
import { services as googleServices } from './services';

export interface RunRequest {
  project: Project;
  /** A global function, or a method of a global object: `menu.item1`. */
  functionName: string;
  /** JSON values. */
  args?: readonly unknown[];
  book: BookModel;
  state: ScriptState;
  user: string;
  /** Simulated time of the first line, epoch ms. */
  at: number;
  trigger?: Trigger;
  bound?: boolean;
  account?: Account;
  inject?: Injection;
  services?: ReadonlyMap<string, ServiceConstructor>;
  /** Who watches and answers while it runs. */
  screen?: Screen;
  /** What the caller makes of the script's own value before it leaves its realm as JSON. */
  answerOf?: (value: unknown) => unknown;
  /** Real time after which a script that does not come back is stopped. */
  wallMs?: number;
}

/** Where the call comes from, if not from a person's click. */
export interface Trigger {
  kind: 'simple' | 'installable';
  /** Whether somebody sits at the screen: not where the clock fires it. */
  atScreen: boolean;
  /** Installable: as whom it runs. */
  creator?: string;
  /** The event object's host values, made from this execution's own services. */
  event(service: (name: string) => object): Record<string, unknown>;
}

const limitMs = 6 * 60_000;
const simpleLimitMs = 30_000;
const usualWallMs = 120_000;

/** Never throws for what the script does: see `report.error`. */
export function runFunction(request: RunRequest): Run {
  const { project, book, state, user, trigger } = request;
  const effectiveUser = trigger?.creator ?? user;
  const execution = new RunningExecution({
    project,
    book,
    state,
    activeUser: knowsUser(trigger, user, effectiveUser, book.owner) ? user : '',
    effectiveUser,
    authMode: trigger?.kind === 'simple' ? 'LIMITED' : 'FULL',
    hasUi: trigger?.atScreen ?? true,
    bound: request.bound ?? true,
    startedAt: request.at,
    limitMs: trigger?.kind === 'simple' ? simpleLimitMs : limitMs,
    // Nobody waits for a simple trigger: it runs beside the person's typing (R).
    ...(trigger?.kind === 'simple' && { startMs: 0 }),
    account: request.account ?? accountOf(effectiveUser),
    injection: request.inject ?? {},
    ...(request.screen && { screen: request.screen }),
  });
  let result: unknown = null;
  let error: RunError | null = null;
  try {
    result = runIn(execution, request);
  } catch (thrown) {
    error = runError(execution.gate.killed ?? thrown);
  }
  if (execution.gate.killed) error = runError(execution.gate.killed);
  execution.end();
  const { logs, mail, ui, gate } = execution;
  return {
    report: {
      result: error ? null : result,
      error,
      logs,
      mail: mail.map(reportedMail),
      ui,
      calls: gate.calls,
      estimatedMs: gate.estimatedMs(),
    },
    sent: mail,
  };
}

function runIn(execution: RunningExecution, request: RunRequest): unknown {
  const realm = new Realm(execution.timeZone, () => execution.now(), request.wallMs ?? usualWallMs);
  const membrane = new Membrane(realm, execution.gate, execution, request.services ?? googleServices);
  execution.evaluateBy((source, scope) => membrane.evaluate(source, scope));
  const { scripts } = request.project;
  if (scripts.every(({ source }) => leavesBuiltIns(source))) {
    realm.run(compileScript(NAME_BUILT_INS, 'node:realm'));
  }
  for (const { name, source } of scripts) realm.run(scriptOf(name, source));
  const { parse, stringify } = realm.kit.JSON;
  const target = functionOf(realm, request.functionName);
  const args = request.trigger
    ? [execution.gate.quietly(() => eventOf(request.trigger!, membrane))]
    : (request.args ?? []).map((arg): unknown => parse(JSON.stringify(arg) ?? 'null'));
  const value = realm.runWith(() => Reflect.apply(target.method, target.owner, args) as unknown);
  const { answerOf = (own: unknown) => own } = request;
  const answer = realm.runWith(() => stringify(answerOf(value)) as string | undefined);
  try {
    execution.commitAtEnd();
  } catch (thrown) {
    throw membrane.scriptError(thrown);
  }
  return answer === undefined ? null : JSON.parse(answer);
}

function eventOf(trigger: Trigger, membrane: Membrane): unknown {
  return membrane.marshal.toScript(trigger.event((name) => membrane.root(name)));
}

function scriptOf(name: string, source: string): ReturnType<typeof compileScript> {
  guardSyntax(name, source);
  return compileScript(source, name);
}

/** Thrown by name so that the command can tell it from what a script throws. */
export const functionNotFound = 'ScriptFunctionNotFound';

function functionOf(realm: Realm, name: string): { owner: unknown; method: (...args: unknown[]) => unknown } {
  const path = name.split('.');
  const isName = path.every((part) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(part));
  // A script's `let` and `const` are not properties of the global object: only a script can name them.
  const first = `typeof ${path[0]} === 'undefined' ? undefined : ${path[0]}`;
  let owner: unknown = undefined;
  let found: unknown =
    isName && !name.endsWith('_') ? realm.run(compileScript(first, 'node:realm')) : undefined;
  for (const part of path.slice(1)) {
    owner = found;
    found =
      typeof owner === 'object' || typeof owner === 'function'
        ? (owner as Record<string, unknown> | null)?.[part]
        : undefined;
  }
  if (typeof found === 'function') return { owner, method: found as (...args: unknown[]) => unknown };
  const error = new Error(`Script function not found: ${name}`);
  error.name = functionNotFound;
  throw error;
}

/** An address of Google's own mail is a consumer's; any other domain is a Workspace. */
function accountOf(email: string): Account {
  return /@(?:gmail|googlemail)\.com$/i.test(email) ? 'consumer' : 'workspace';
}

/** Google names who acts in a trigger only to the developer and within one Workspace domain (D Session). */
function knowsUser(
  trigger: Trigger | undefined,
  user: string,
  effectiveUser: string,
  owner: string,
): boolean {
  if (!trigger || (user === effectiveUser && trigger.kind === 'installable')) return true;
  const domain = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return user === owner || (accountOf(owner) === 'workspace' && domain(user) === domain(owner));
}

function runError(thrown: unknown): RunError {
  if (thrown instanceof ExecutionKilled) {
    return { name: thrown.message === timeLimitText ? 'Exception' : thrown.name, message: thrown.message };
  }
  const { name, message, code } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Record<
    string,
    unknown
  >;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { name: 'Exception', message: timeLimitText };
  if (typeof message === 'string') return { name: typeof name === 'string' ? name : 'Error', message };
  return { name: 'Error', message: String(thrown) };
}
