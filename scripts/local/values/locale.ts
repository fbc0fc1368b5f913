// What differs between spreadsheet locales: separators, the order of a date, names, default formats.

/** The words and signs by which a locale reads and shows values. */
export interface SheetLocale {
  /** `,` in es_CO, `.` in en_US. */
  decimal: string;
  /** `.` in es_CO, `,` in en_US. */
  group: string;
  dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** What a Date gets in a cell with automatic format, without and with a time of day. */
  dateFormat: string;
  dateTimeFormat: string;
  trueWord: string;
  falseWord: string;
  am: string;
  pm: string;
  months: readonly string[];
  shortMonths: readonly string[];
  /** Sunday first. */
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
}

interface Language {
  trueWord: string;
  falseWord: string;
  am: string;
  pm: string;
  months: readonly string[];
  shortMonths: readonly string[];
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
}

const english: Language = {
  trueWord: 'TRUE',
  falseWord: 'FALSE',
  am: 'AM',
  pm: 'PM',
  months: split('January February March April May June July August September October November December'),
  shortMonths: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  weekdays: split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  shortWeekdays: split('Sun Mon Tue Wed Thu Fri Sat'),
};

const spanish: Language = {
  trueWord: 'VERDADERO',
  falseWord: 'FALSO',
  am: 'a.\u00a0m.',
  pm: 'p.\u00a0m.',
  months: split('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  shortMonths: split('ene feb mar abr may jun jul ago sept oct nov dic'),
  weekdays: split('domingo lunes martes miércoles jueves viernes sábado'),
  shortWeekdays: split('dom lun mar mié jue vie sáb'),
};

/** Spellings of months that a person may type beside the names above, without accents or points. */
const typedMonths: ReadonlyMap<string, number> = new Map([
  ...[spanish, english].flatMap((language) =>
    [...language.months, ...language.shortMonths].map((name, index): [string, number] => [
      name.toLowerCase(),
      (index % 12) + 1,
    ]),
  ),
  ['sep', 9],
  ['sept', 9],
  ['set', 9],
  ['setiembre', 9],
]);

const englishMonthNames: ReadonlySet<string> = new Set(
  [...english.months, ...english.shortMonths, 'Sept'].map((name) => name.toLowerCase()),
);

const known = new Map<string, SheetLocale>();

/** The locale by Google's spelling (`es_CO`; `es-CO` will do). Languages but Spanish show English words. */
export function localeOf(name: string): SheetLocale {
  let locale = known.get(name);
  if (!locale) {
    locale = build(name.replace('_', '-') || 'en-US');
    known.set(name, locale);
  }
  return locale;
}

/** The month that the word names in this locale, 1 to 12, or null. English names are read everywhere. */
export function monthNamed(word: string, locale: SheetLocale): number | null {
  const name = word.toLowerCase();
  if (locale.trueWord === english.trueWord && !englishMonthNames.has(name)) return null;
  return typedMonths.get(name) ?? null;
}

/** The format that a Date takes in a cell whose format is automatic; `serial` tells whether it has a time. */
export function dateValueFormat(serial: number, locale: string): string {
  const { dateFormat, dateTimeFormat } = localeOf(locale);
  return Number.isInteger(serial) ? dateFormat : dateTimeFormat;
}

function build(tag: string): SheetLocale {
  const language = tag.startsWith('es') ? spanish : english;
  const numbers = partsOf(() => new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.8));
  const decimal = numbers.find((part) => part.type === 'decimal')?.value ?? '.';
  const group = numbers.find((part) => part.type === 'group')?.value ?? ',';
  const order = dateOrder(tag);
  const dateFormat =
    tag === 'es-CO' ? 'd/MM/yyyy' : { dmy: 'd/M/yyyy', mdy: 'M/d/yyyy', ymd: 'yyyy-MM-dd' }[order];
  return {
    ...language,
    decimal,
    group,
    dateOrder: order,
    dateFormat,
    dateTimeFormat: `${dateFormat} H:mm:ss`,
  };
}

function dateOrder(tag: string): 'dmy' | 'mdy' | 'ymd' {
  const order = partsOf(() => new Intl.DateTimeFormat(tag, { dateStyle: 'short' }).formatToParts(0))
    .map((part) => part.type[0])
    .filter((letter) => letter === 'd' || letter === 'm' || letter === 'y')
    .join('');
  return order === 'mdy' || order === 'ymd' ? order : 'dmy';
}

function partsOf<Part>(read: () => Part[]): Part[] {
  try {
    return read();
  } catch {
    return [];
  }
}

function split(words: string): readonly string[] {
  return words.split(' ');
}
