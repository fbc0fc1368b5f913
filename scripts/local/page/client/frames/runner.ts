// `google.script.run`: handlers, a user object, and the server's functions by name.
import { clientArguments } from '../../../services/html/clientArguments';
import type { RunAnswer } from '../../protocol';
import { formValues } from './formValues';

type Handler = ((value: unknown, userObject?: unknown) => void) | null;

interface Handlers {
  success: Handler;
  /** Undefined: nobody said; the console hears of it. Null: silenced. */
  failure: Handler | undefined;
  userObject: unknown;
}

export type Call = (functionName: string, args: unknown[], answered: (answer: RunAnswer) => void) => void;

export type Runner = Record<string, (...args: never[]) => unknown>;

/** Calls return nothing; what cannot travel throws at the call (P: Google's client texts). */
export function runner(
  functions: readonly string[],
  call: Call,
  handlers: Handlers = { success: null, failure: undefined, userObject: undefined },
): Runner {
  const having = (change: Partial<Handlers>): Runner => runner(functions, call, { ...handlers, ...change });
  const made: Runner = {};
  for (const name of functions) {
    made[name] = (...args: unknown[]) => {
      call(name, travelling(args), (answer) => answered(answer, handlers));
    };
  }
  made['withSuccessHandler'] = (success: Handler) => having({ success });
  made['withFailureHandler'] = (failure: Handler) => having({ failure });
  made['withUserObject'] = (userObject: unknown) => having({ userObject });
  return made;
}

function travelling(args: unknown[]): unknown[] {
  const [form] = args;
  if (args.length === 1 && form instanceof HTMLFormElement) return [formValues(form)];
  return clientArguments(args);
}

function answered(answer: RunAnswer, { success, failure, userObject }: Handlers): void {
  if (!('error' in answer)) {
    success?.(answer.result, userObject);
    return;
  }
  const error = new Error(answer.error.message);
  error.name = answer.error.name;
  if (failure) failure(error, userObject);
  else if (failure === undefined) console.error(error);
}
