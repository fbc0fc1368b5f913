// Conditions that Google has and Excel lacks stand in the file as a formula that Excel can follow as far as it goes,
// with Google's own words in a text that counts for nothing: AND(…,N("google:[…]")=0).
import { createHash } from 'node:crypto';

export interface Words {
  criteria: string;
  args: readonly unknown[];
}

/** Words too long for a formula's text, by the name that the formula carries instead. */
export type LongWords = Record<string, Words>;

const longestText = 255;
const marked = /N\("google(:(?:[^"]|"")*|#[0-9a-f]+)"\)=0/;

/** The formula that carries the words. `expression` is Excel's nearest, or null where there is none. */
export function tagFormula(words: Words, expression: string | null, long: LongWords): string {
  const json = JSON.stringify([words.criteria, ...words.args]);
  let tag = `:${json}`;
  if (`google${tag}`.replace(/"/g, '""').length > longestText) {
    const name = createHash('sha256').update(json).digest('hex').slice(0, 16);
    long[name] = words;
    tag = `#${name}`;
  }
  const mark = `N("google${tag.replace(/"/g, '""')}")=0`;
  return expression === null ? mark : `AND(${expression},${mark})`;
}

/** The words that a formula carries, or null where it is an ordinary one. */
export function readTag(formula: string, long: LongWords): Words | null {
  const tag = marked.exec(formula)?.[1]?.replace(/""/g, '"');
  if (tag === undefined) return null;
  if (tag.startsWith('#')) return long[tag.slice(1)] ?? null;
  const [criteria, ...args] = JSON.parse(tag.slice(1)) as [string, ...unknown[]];
  return { criteria, args };
}

/** What Excel can check of a condition at `cell`, without `=`; null where nothing comes near. */
export function nearestExpression({ criteria, args }: Words, cell: string): string | null {
  const first = operand(args[0]);
  const second = operand(args[1]);
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${first},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${first},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${first}))=${first}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${first}))=${first}`;
    case 'TEXT_EQUAL_TO':
    case 'DATE_EQUAL_TO':
      return `${cell}=${first}`;
    case 'TEXT_IS_VALID_EMAIL':
      return `ISNUMBER(FIND("@",${cell}))`;
    case 'TEXT_IS_VALID_URL':
      return `ISNUMBER(FIND("://",${cell}))`;
    case 'DATE_IS_VALID_DATE':
      return `ISNUMBER(${cell})`;
    case 'DATE_AFTER':
      return `${cell}>${first}`;
    case 'DATE_BEFORE':
      return `${cell}<${first}`;
    case 'DATE_BETWEEN':
      return `${cell}>=${first},${cell}<=${second}`;
    default:
      return null;
  }
}

/** An argument as a formula has it: a number, a formula without its `=`, or a quoted text. */
export function operand(argument: unknown): string {
  if (typeof argument === 'number') return String(argument);
  const text = String(argument ?? '');
  return text.startsWith('=') ? text.slice(1) : `"${text.replace(/"/g, '""')}"`;
}

/** The argument that a formula's operand stands for. */
export function readOperand(text: string): number | string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replace(/""/g, '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}
