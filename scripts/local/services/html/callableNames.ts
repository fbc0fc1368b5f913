// The server functions that a page may call: what Google lists for `google.script.run`.
import { parse, type Pattern } from 'acorn';

/**
 * Names of top-level functions, declared or assigned (`const f = () => …`), that do not end in `_` (D).
 * A function that a script only puts on the global object is not listed (P).
 */
export function callableNames(sources: readonly string[]): string[] {
  return sources.flatMap(functionsOf).filter((name) => !name.endsWith('_'));
}

function functionsOf(source: string): string[] {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'script' });
  return body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration') return statement.id.name;
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations
      .filter(({ init }) => init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression')
      .flatMap(({ id }) => nameOf(id));
  });
}

const nameOf = (pattern: Pattern): string[] => (pattern.type === 'Identifier' ? [pattern.name] : []);
