// The few things that must be made inside a script's context, so that they are of its realm.

export type Invoke = (receiver: unknown, args: unknown[]) => unknown;

export interface RealmKit {
  Array: ArrayConstructor;
  /** The context's own Date before the simulated clock took its place. */
  Date: DateConstructor;
  Error: ErrorConstructor;
  JSON: JSON;
  Promise: PromiseConstructor;
  objectPrototype: object;
  /** A function of the realm that hands its receiver and arguments to the host. */
  method(name: string, invoke: Invoke): (...args: unknown[]) => unknown;
  /** A plain object of the realm. */
  object(): Record<string, unknown>;
  array(length: number): unknown[];
}

/** Evaluated from its own source text inside the context: nothing outside of its body is there. */
export function makeRealmKit(isScriptFrame: (fileName: string | undefined) => boolean): RealmKit {
  Object.defineProperty(Error, 'prepareStackTrace', {
    configurable: true,
    value: (error: Error, frames: NodeJS.CallSite[]): string => {
      const own = frames.filter((frame) => isScriptFrame(frame.getFileName() ?? undefined));
      return [String(error), ...own.map((frame) => `    at ${String(frame)}`)].join('\n');
    },
  });
  return {
    Array,
    Date,
    Error,
    JSON: { parse: JSON.parse, stringify: JSON.stringify } as JSON,
    Promise,
    objectPrototype: Object.prototype,
    method(name, invoke) {
      const holder = {
        [name](this: unknown, ...args: unknown[]): unknown {
          return invoke(this, args);
        },
      };
      return holder[name]!;
    },
    object: () => ({}),
    array: (length) => new Array(length),
  };
}
