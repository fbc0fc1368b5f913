// The script that a template stands for: its text as output statements, its scriptlets as they are.

const scriptlet = /<\?(!=|=|)([\s\S]*?)\?>\n?/g;

/**
 * The body of the function as `getCode` shows it (D): `output._` prints as it is, `output._$` prints escaped.
 * A line break right after a scriptlet is not printed (D).
 */
export function templateCode(content: string): string {
  const statements: string[] = [];
  let end = 0;
  for (const match of content.matchAll(scriptlet)) {
    const [whole, kind = '', code = ''] = match;
    statements.push(...textStatement(content.slice(end, match.index)), codeStatement(kind, code));
    end = match.index + whole.length;
  }
  return [...statements, ...textStatement(content.slice(end))].join('\n  ');
}

function codeStatement(kind: string, code: string): string {
  if (kind === '') return `${code} ;`;
  // The break keeps a scriptlet's line comment from swallowing the semicolon.
  return kind === '=' ? `output._$ = ${code}\n;` : `output._ = ${code}\n;`;
}

function textStatement(text: string): string[] {
  if (text === '') return [];
  const lines = text.match(/[^\n]*\n|[^\n]+/g) ?? [];
  return [`output._ =  ${lines.map(literal).join(' +\n    ')};`];
}

function literal(line: string): string {
  const escaped = JSON.stringify(line).slice(1, -1).replaceAll("'", "\\'");
  return `'${escaped.replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'))}'`;
}
