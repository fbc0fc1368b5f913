// Matches a call's arguments against Google's signatures and says a mismatch in Google's words.
import { types } from 'node:util';
import { classSignature, enumName, isKindOf, type Overload, type Parameter } from './signatureTable';

/** What the membrane knows of an argument that stands for a host object or an enumeration's value. */
export type Nature = { kind: 'object'; className: string } | { kind: 'enum'; className: string } | null;

/** The kind of host thing behind a script's value; null for the script's own values. */
export type NatureOf = (value: unknown) => Nature;

/** How well a value fits a type: as it is, only after coercion, or not. */
const EXACT = 2;
const COERCED = 1;
const NO = 0;

/**
 * The overload that takes the arguments, or null. Google's leniency: `undefined` is null, a text parameter takes
 * numbers and booleans, and takes other objects (as their text) where no other overload has as many parameters.
 */
export function matchingOverload(
  overloads: readonly Overload[],
  args: readonly unknown[],
  natureOf: NatureOf,
): Overload | null {
  const candidates = overloads.filter((overload) => takes(overload, args.length));
  let best: Overload | null = null;
  let bestScore = NO;
  for (const overload of candidates) {
    const score = args.reduce<number>((sum, arg, index) => {
      if (sum === -1) return -1;
      const fit = fits(arg, parameterAt(overload, index), natureOf, candidates.length === 1);
      return fit === NO ? -1 : sum + fit;
    }, 1);
    if (score > bestScore) [best, bestScore] = [overload, score];
  }
  return best;
}

/** `The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValues.` */
export function mismatchText(args: readonly unknown[], method: string, natureOf: NatureOf): string {
  const [only] = args;
  // Case E25, from a stand-in only: the one method known to say it so.
  if (method === 'Utilities.sleep' && typeof only === 'string') return `Cannot convert ${only} to int.`;
  const described = args.map((arg) => typeText(arg, natureOf)).join(',');
  return `The parameters (${described}) don't match the method signature for ${method}.`;
}

export function parameterAt(overload: Overload, index: number): Parameter {
  const last = overload.at(-1);
  if (last?.startsWith('...') && index >= overload.length - 1) return last.slice(3);
  return overload[index]!;
}

function takes(overload: Overload, count: number): boolean {
  if (overload.at(-1)?.startsWith('...')) return count >= overload.length - 1;
  const needed = overload.filter((parameter) => !parameter.endsWith('?')).length;
  return count >= needed && count <= overload.length;
}

function fits(value: unknown, parameter: Parameter, natureOf: NatureOf, only: boolean): number {
  const type = parameter.endsWith('?') ? `${parameter.slice(0, -1)}|null` : parameter;
  return Math.max(...alternatives(type).map((alternative) => fitsType(value, alternative, natureOf, only)));
}

const splitTypes = new Map<string, string[]>();

/** `A|B` → A, B; the bars within parentheses (of an array's elements) do not count. */
function alternatives(type: string): string[] {
  let parts = splitTypes.get(type);
  if (!parts) {
    parts = type.split(/\|(?![^(]*\))/);
    splitTypes.set(type, parts);
  }
  return parts;
}

function fitsType(value: unknown, type: string, natureOf: NatureOf, only: boolean): number {
  if (type === 'any') return EXACT;
  if (value === null || value === undefined) return type === 'null' || type === 'String' ? EXACT : NO;
  if (type.endsWith('[]')) return fitsArray(value, type.slice(0, -2), natureOf);
  const nature = natureOf(value);
  switch (type) {
    case 'String':
      return fitsText(value, nature, only);
    case 'Integer':
    case 'Number':
    case 'Byte':
      if (typeof value === 'number') return Number.isNaN(value) ? NO : EXACT;
      return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
        ? COERCED
        : NO;
    case 'Boolean':
      return typeof value === 'boolean' ? EXACT : NO;
    case 'Date':
      if (types.isDate(value)) return EXACT;
      return typeof value === 'number' ? COERCED : NO;
    case 'Object':
      return typeof value === 'object' && nature === null && !Array.isArray(value) && !types.isDate(value)
        ? EXACT
        : NO;
    case 'Function':
      return typeof value === 'function' ? EXACT : NO;
  }
  if (type.startsWith('enum ')) {
    return nature?.kind === 'enum' && enumName(nature.className) === type.slice(5) ? EXACT : NO;
  }
  return nature?.kind === 'object' && fitsClass(nature.className, type) ? EXACT : NO;
}

function fitsText(value: unknown, nature: Nature, only: boolean): number {
  if (typeof value === 'string') return EXACT;
  if (typeof value === 'number' || typeof value === 'boolean') return COERCED;
  if (nature?.kind === 'enum') return only ? COERCED : NO;
  return only && nature === null && typeof value === 'object' ? COERCED : NO;
}

function fitsArray(value: unknown, element: string, natureOf: NatureOf): number {
  if (!Array.isArray(value)) return NO;
  const bare = element.startsWith('(') ? element.slice(1, -1) : element;
  if (bare === 'any') return EXACT;
  for (const item of value) {
    // The elements of text arrays keep their type: Google writes the number 25 of a `String[][]` as `25.0`.
    if (fits(item, bare, natureOf, false) === NO && !(isText(bare) && !isArray(item))) return NO;
  }
  return EXACT;
}

const isText = (type: string): boolean => alternatives(type).includes('String');
const isArray = (value: unknown): boolean => Array.isArray(value);

function fitsClass(className: string, wanted: string): boolean {
  if (isKindOf(className, wanted)) return true;
  if (wanted === 'BlobSource') return classSignature(className)?.methods['getBlob'] !== undefined;
  return (
    wanted === 'Charts.DataTableSource' && ['SpreadsheetApp.Range', 'Charts.DataTable'].includes(className)
  );
}

/** How Google names an argument's type in an error. */
function typeText(value: unknown, natureOf: NatureOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Object[]' : `${typeText(value[0], natureOf)}[]`;
  return natureOf(value)?.className ?? (types.isDate(value) ? 'Date' : '(class)');
}
