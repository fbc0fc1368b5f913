// A fresh bare V8 context: ECMAScript's built-ins, the simulated Date, and nothing of Node or of a browser.
import { promiseHooks } from 'node:v8';
import vm from 'node:vm';
import { offsetAt } from '../values/zone';
import { installDate, type DateHost } from './realmDate';
import { makeRealmKit, type RealmKit } from './realmKit';

/** Names that scripts' files have in stack traces: the project's own, never a path. */
const isScriptFrame = (fileName: string | undefined): boolean =>
  fileName !== undefined && !/^(?:node:|file:|evalmachine)|^\/|^[A-Za-z]:\\/.test(fileName);

/** By source, then by file: half a megabyte of text is compared quickly only where it is the same string. */
const compiled = new Map<string, Map<string, vm.Script>>();

/** Compiles once per process: each execution runs the same text in a context of its own. */
export function compileScript(source: string, fileName: string): vm.Script {
  let ofSource = compiled.get(source);
  if (!ofSource) compiled.set(source, (ofSource = new Map()));
  let script = ofSource.get(fileName);
  if (!script) ofSource.set(fileName, (script = new vm.Script(source, { filename: fileName })));
  return script;
}

const fromSource = (text: string): vm.Script => compileScript(`(${text})`, 'node:realm');

export class Realm {
  readonly kit: RealmKit;
  readonly global: Record<string, unknown>;
  private readonly context: vm.Context;

  /** `now` is asked for the simulated time; a script that runs longer than `wallMs` for real is stopped. */
  constructor(
    timeZone: string,
    now: () => number,
    private readonly wallMs: number,
  ) {
    this.context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
    const make = fromSource(String(makeRealmKit)).runInContext(this.context) as typeof makeRealmKit;
    this.kit = make(isScriptFrame);
    const install = fromSource(String(installDate)).runInContext(this.context) as typeof installDate;
    install(dateHost(timeZone, now));
    this.global = vm.runInContext('globalThis', this.context) as Record<string, unknown>;
  }

  /** Runs a script, then its microtasks. Errors of promises that nobody awaits vanish, as on Google. */
  run(script: vm.Script): unknown {
    const promises: Promise<unknown>[] = [];
    const stop = promiseHooks.onInit((promise) => promises.push(promise)) as () => void;
    try {
      return script.runInContext(this.context, { timeout: this.wallMs });
    } finally {
      stop();
      for (const promise of promises) {
        if (promise instanceof this.kit.Promise)
          void this.kit.Promise.prototype.then.call(promise, undefined, ignore);
      }
    }
  }

  /** Calls back from within a script, so that microtasks run and the wall limit holds. */
  runWith<T>(work: () => T): T {
    const name = '\u0000work';
    this.global[name] = work;
    return this.run(compileScript(callAndForget(name), 'node:realm')) as T;
  }

  /** A function of the realm whose free names are found in `scope` before the globals. */
  compileFunction(source: string, scope: object): () => unknown {
    return vm.compileFunction(source, [], {
      parsingContext: this.context,
      contextExtensions: [scope],
    }) as () => unknown;
  }

  owns(value: object): boolean {
    let prototype: object | null = value;
    for (
      let next: object | null = value;
      next !== null;
      next = Object.getPrototypeOf(next) as object | null
    ) {
      prototype = next;
    }
    return prototype === this.kit.objectPrototype;
  }
}

const ignore = (): void => undefined;

const callAndForget = (name: string): string => {
  const property = JSON.stringify(name);
  return `(() => { const work = globalThis[${property}]; delete globalThis[${property}]; return work(); })()`;
};

function dateHost(timeZone: string, now: () => number): DateHost {
  let names: Intl.DateTimeFormat | null = null;
  return {
    timeZone,
    now,
    offsetAt: (epochMs) => (Number.isFinite(epochMs) ? offsetAt(epochMs, timeZone) : NaN),
    zoneName(epochMs) {
      names ??= new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
      return names.formatToParts(epochMs).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    },
  };
}
