// Refuses what the parser of Google's editor refuses, although the engine behind it would run it (case F18).
import { parse, tokTypes, type Token } from 'acorn';
import { compileScript } from './realm';

/** The language that Google saves: no class fields, `#private` or static blocks. */
const ecmaVersion = 2021;

class ScriptSyntaxError extends Error {
  override readonly name = 'SyntaxError';
}

/** Sources: whatever file they are in, what Google's parser accepts is the same. */
const accepted = new Set<string>();

/** Throws `Syntax error: … line: 3 file: Code.gs`, as saving the project would. */
export function guardSyntax(name: string, source: string): void {
  if (accepted.has(source)) return;
  try {
    compileScript(source, name);
  } catch (error) {
    throw refusal(engineText(error), engineLine(error), name);
  }
  try {
    parse(source, {
      ecmaVersion,
      sourceType: 'script',
      allowHashBang: true,
      onToken: (token) => refuseToken(token, source, name),
    });
  } catch (error) {
    if (error instanceof ScriptSyntaxError) throw error;
    const { message, loc } = error as { message: string; loc?: { line: number } };
    throw refusal(`ParseError: ${message.replace(/ \(\d+:\d+\)$/, '')}`, loc?.line ?? 1, name);
  }
  accepted.add(source);
}

/** BigInt literals, numeric separators and `import()` pass acorn at this version, but not Google. */
function refuseToken(token: Token, source: string, name: string): void {
  const text = source.slice(token.start, token.end);
  const isNewNumber = token.type === tokTypes.num && /_|n$/.test(text);
  if (isNewNumber || token.type === tokTypes._import) {
    throw refusal(
      `ParseError: Unexpected token ${text}`,
      source.slice(0, token.start).split('\n').length,
      name,
    );
  }
}

function refusal(text: string, line: number, name: string): ScriptSyntaxError {
  return new ScriptSyntaxError(`Syntax error: ${text} line: ${line} file: ${name}.gs`);
}

function engineText(error: unknown): string {
  const { name, message } = error as Error;
  return `${name}: ${message}`;
}

/** V8 writes `Code:3` before the message in the stack of a SyntaxError. */
function engineLine(error: unknown): number {
  const match = /:(\d+)\n/.exec((error as Error).stack ?? '');
  return match ? Number(match[1]) : 1;
}
