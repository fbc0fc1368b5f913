// A value of one of Google's enumerations, as host code holds it; the membrane shows it to the script.

/** One value of an enumeration. Compare by identity: `enumValue` answers the same object for the same name. */
export interface EnumValue {
  /** As the signature table names it, such as `SpreadsheetApp.WrapStrategy`; Google's Base has no prefix: `Button`. */
  readonly enumClass: string;
  readonly name: string;
}

const known = new Map<string, EnumValue>();

/** The value of that name. The signature table is not asked: a name that it lacks throws at the membrane. */
export function enumValue(enumClass: string, name: string): EnumValue {
  const key = `${enumClass}.${name}`;
  let value = known.get(key);
  if (!value) {
    value = Object.freeze({ enumClass, name });
    known.set(key, value);
  }
  return value;
}

export function isEnumValue(value: unknown): value is EnumValue {
  if (typeof value !== 'object' || value === null) return false;
  const { enumClass, name } = value as Partial<EnumValue>;
  return typeof enumClass === 'string' && known.get(`${enumClass}.${name}`) === value;
}
