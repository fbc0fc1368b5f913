// Google's classes, methods and enumerations as the generated table lists them.
import tableData from './signatures.json';

/**
 * A parameter's type: `String`, `Integer`, `Number`, `Byte`, `Boolean`, `Date`, `Object`, `Function`, `any`, `null`,
 * a class, `enum CLASS`; with `[]` for arrays and `|` for alternatives. A last `?` is optional, a leading `...` takes the rest.
 */
export type Parameter = string;
export type Overload = readonly Parameter[];

export interface ClassSignature {
  extends?: string[];
  methods: Record<string, Overload[]>;
  /** Property → enumeration, such as `WrapStrategy` → `SpreadsheetApp.WrapStrategy`. */
  enums?: Record<string, string>;
  constants?: Record<string, string>;
  /** Scripts may hang any property on its objects. */
  open?: true;
}

export interface SignatureTable {
  /** Name of the global → its class or enumeration. */
  globals: Record<string, string>;
  classes: Record<string, ClassSignature>;
  enums: Record<string, string[]>;
}

export const signatures: SignatureTable = tableData as unknown as SignatureTable;

/** Classes and enumerations of Google's Base have no prefix in the table, whatever service shows them. */
const bareName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** The class's own and inherited signature under its full name, or null where Google has no such class. */
export function classSignature(name: string): ClassSignature | null {
  return merged(signatures.classes[name] ? name : bareName(name));
}

const mergedClasses = new Map<string, ClassSignature | null>();

function merged(name: string): ClassSignature | null {
  const done = mergedClasses.get(name);
  if (done !== undefined) return done;
  const own = signatures.classes[name];
  if (!own) return null;
  const parents = (own.extends ?? []).map((parent) => merged(parent)).filter((parent) => parent !== null);
  const signature = parents.length === 0 ? own : withParents(own, parents);
  mergedClasses.set(name, signature);
  return signature;
}

function withParents(own: ClassSignature, parents: ClassSignature[]): ClassSignature {
  return { ...own, methods: Object.assign({}, ...parents.map(({ methods }) => methods), own.methods) };
}

/** The enumeration's name in the table: `SpreadsheetApp.ColorType` is Base's `ColorType`. Null where unknown. */
export function enumName(name: string): string | null {
  if (signatures.enums[name]) return name;
  const bare = bareName(name);
  if (signatures.enums[bare]) return bare;
  return bare === 'WeekDay' ? 'Weekday' : null;
}

/** Whether a class is another or descends from it. */
export function isKindOf(name: string, wanted: string): boolean {
  const own = signatures.classes[name] ? name : bareName(name);
  if (own === wanted) return true;
  return (signatures.classes[own]?.extends ?? []).some((parent) => isKindOf(parent, wanted));
}
