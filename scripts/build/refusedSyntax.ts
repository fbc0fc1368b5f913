// Finds what Google's save-time parser refuses, in a script that is otherwise good JavaScript.
import ts from 'typescript';

export interface Refusal {
  line: number;
  what: string;
}

/** Evidence: class fields P (clasp #907, #935), `#private` and static fields D, separators and BigInt P. */
function refusal(node: ts.Node, source: ts.SourceFile): string | null {
  if (ts.isBigIntLiteral(node)) return 'un literal BigInt';
  if (ts.isNumericLiteral(node) && node.getText(source).includes('_')) return 'un número con separadores «_»';
  if (ts.isPrivateIdentifier(node)) return `un miembro privado «${node.text}»`;
  if (ts.isPropertyDeclaration(node)) return `un campo de clase «${node.name.getText(source)}»`;
  if (ts.isClassStaticBlockDeclaration(node)) return 'un bloque static de clase';
  if (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    node.kind === ts.SyntaxKind.ExportKeyword
  ) {
    return 'un import o export: Google no tiene módulos';
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'un import()';
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return 'import.meta';
  if (ts.isAwaitExpression(node) && !ts.findAncestor(node, ts.isFunctionLike))
    return 'un await fuera de función';
  return null;
}

/** One entry for each place; empty where Google would save the script. */
export function refusedSyntax(code: string): Refusal[] {
  const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: Refusal[] = [];
  const visit = (node: ts.Node): void => {
    const what = refusal(node, source);
    if (what)
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, what });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
