// Finds the globals that a script reaches for: names that it uses and does not declare.
import ts from 'typescript';

const FILE = 'Code.js';

function programOf(code: string): { checker: ts.TypeChecker; source: ts.SourceFile } {
  const source = ts.createSourceFile(FILE, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === FILE ? source : undefined),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === FILE,
    readFile: () => undefined,
  };
  const options: ts.CompilerOptions = { allowJs: true, noLib: true, noResolve: true, types: [] };
  return { checker: ts.createProgram([FILE], options, host).getTypeChecker(), source };
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isMethodDeclaration(parent) || ts.isAccessor(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return (
    !ts.isLabeledStatement(parent) && !ts.isBreakOrContinueStatement(parent) && !ts.isMetaProperty(parent)
  );
}

/** Whether a test around the use asked `typeof name` first: then its absence harms nobody. */
function isGuarded(node: ts.Identifier): boolean {
  const asks = (condition: ts.Node): boolean =>
    (ts.isTypeOfExpression(condition) && condition.expression.getText() === node.text) ||
    (ts.forEachChild(condition, (child) => asks(child) || undefined) ?? false);
  let inner: ts.Node = node;
  for (let outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (ts.isTypeOfExpression(outer)) return true;
    if (ts.isBinaryExpression(outer) && outer.right === inner && asks(outer.left)) return true;
    if (ts.isConditionalExpression(outer) && outer.condition !== inner && asks(outer.condition)) return true;
    if (ts.isIfStatement(outer) && outer.expression !== inner && asks(outer.expression)) return true;
  }
  return false;
}

/** Each unguarded global with the line of its first use. */
export function freeIdentifiers(code: string): Map<string, number> {
  const { checker, source } = programOf(code);
  const found = new Map<string, number>();
  const declared = (node: ts.Identifier) =>
    ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
  const visit = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) &&
      isReference(node) &&
      !found.has(node.text) &&
      !declared(node) &&
      !isGuarded(node)
    ) {
      found.set(node.text, source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
