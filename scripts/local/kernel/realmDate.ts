// Makes a context's Date tell the simulated time in the script's zone, whatever zone the process stands in.

export interface DateHost {
  timeZone: string;
  /** Simulated time, epoch milliseconds. */
  now(): number;
  /** Milliseconds that the script's clocks are ahead of UTC at an instant. */
  offsetAt(epochMs: number): number;
  /** `Colombia Standard Time`. */
  zoneName(epochMs: number): string;
}

/**
 * Evaluated from its own source text inside the context, where `globalThis` and `Date` are the context's own:
 * nothing outside of its body is there.
 */
export function installDate(host: DateHost): void {
  const dayMs = 86_400_000;
  const RealDate = Date;
  const proto = RealDate.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const { getTime, setTime } = RealDate.prototype;
  const { apply, construct, defineProperty } = Reflect;
  const { UTC, parse } = RealDate;
  const wall = new RealDate(0);
  const define = (target: object, name: string, value: unknown): void => {
    defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });
  };
  const timeOf = (date: unknown): number => apply(getTime, date, []) as number;
  const local = (time: number): number => time + host.offsetAt(time);

  /** ECMAScript's rule: a wall time that is skipped or repeated is read with the offset before the change. */
  const instantOf = (wallTime: number): number => {
    if (!(Math.abs(wallTime) <= 8.64e15 + dayMs)) return NaN;
    const before = host.offsetAt(wallTime - dayMs);
    const after = host.offsetAt(wallTime + dayMs);
    const first = wallTime - before;
    if (before === after || host.offsetAt(first) === before) return first;
    const second = wallTime - after;
    return host.offsetAt(second) === after ? second : first;
  };

  for (const field of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const get = proto[`getUTC${field}`]!;
    const set = proto[`setUTC${field}`];
    const getter = {
      [`get${field}`](this: Date): number {
        const time = timeOf(this);
        if (time !== time) return NaN;
        apply(setTime, wall, [local(time)]);
        return apply(get, wall, []) as number;
      },
    };
    define(proto, `get${field}`, getter[`get${field}`]);
    if (!set) continue;
    const setter = {
      [`set${field}`](this: Date, ...args: unknown[]): number {
        const time = timeOf(this);
        const start = time === time ? local(time) : field === 'FullYear' ? 0 : NaN;
        apply(setTime, wall, [start]);
        const moved = apply(set, wall, args) as number;
        return apply(setTime, this, [instantOf(moved)]) as number;
      },
    };
    define(proto, `set${field}`, setter[`set${field}`]);
  }
  const older = {
    getYear(this: Date): number {
      return this.getFullYear() - 1900;
    },
    setYear(this: Date, year: number): number {
      return this.setFullYear(year >= 0 && year <= 99 ? 1900 + Math.trunc(year) : year);
    },
    getTimezoneOffset(this: Date): number {
      const time = timeOf(this);
      return time === time ? Math.trunc(-host.offsetAt(time) / 60_000) + 0 : NaN;
    },
  };
  for (const name of ['getYear', 'setYear', 'getTimezoneOffset'] as const) define(proto, name, older[name]);

  const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
  const datePart = (time: number): string => {
    apply(setTime, wall, [local(time)]);
    // `Fri, 16 Sep 2022 10:42:07 GMT` is always so, in every engine.
    const [day, date, month, year] = (apply(proto['toUTCString']!, wall, []) as string)
      .replace(',', '')
      .split(' ');
    return `${day} ${month} ${date} ${year}`;
  };
  const timePart = (time: number): string => {
    const offset = host.offsetAt(time);
    const minutes = Math.trunc(Math.abs(offset) / 60_000);
    const sign = offset < 0 ? '-' : '+';
    apply(setTime, wall, [local(time)]);
    const clock = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`;
    return `${clock} GMT${sign}${two(Math.trunc(minutes / 60))}${two(minutes % 60)} (${host.zoneName(time)})`;
  };
  const printed = (time: number, parts: ((time: number) => string)[]): string =>
    time === time ? parts.map((part) => part(time)).join(' ') : 'Invalid Date';
  const printers = {
    toString(this: Date): string {
      return printed(timeOf(this), [datePart, timePart]);
    },
    toDateString(this: Date): string {
      return printed(timeOf(this), [datePart]);
    },
    toTimeString(this: Date): string {
      return printed(timeOf(this), [timePart]);
    },
  };
  for (const name of ['toString', 'toDateString', 'toTimeString'] as const)
    define(proto, name, printers[name]);

  const defaultLocale = 'en-US';
  const inZone = (options: object | undefined): object =>
    (options as { timeZone?: string } | undefined)?.timeZone === undefined
      ? Object.assign({}, options, { timeZone: host.timeZone })
      : (options as object);
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const real = proto[name]!;
    const localized = {
      [name](this: Date, locales?: string, options?: object): string {
        return apply(real, this, [locales ?? defaultLocale, inZone(options)]) as string;
      },
    };
    define(proto, name, localized[name]);
  }
  const RealFormat = Intl.DateTimeFormat;
  const DateTimeFormat = function (this: unknown, locales?: string, options?: object): unknown {
    return construct(RealFormat, [locales ?? defaultLocale, inZone(options)], new.target ?? RealFormat);
  };
  defineProperty(DateTimeFormat, 'prototype', { value: RealFormat.prototype, writable: false });
  define(DateTimeFormat, 'supportedLocalesOf', RealFormat.supportedLocalesOf);
  define(RealFormat.prototype, 'constructor', DateTimeFormat);
  define(Intl, 'DateTimeFormat', DateTimeFormat);

  const utcDateOnly = /^[+-]?\d{4,6}(?:-\d\d(?:-\d\d)?)?$/;
  const isoWithoutZone = /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?$/;
  const namesZone = /(?:\b(?:Z|UTC?|GMT|[ECMP][SD]T)\b|[+-]\d{1,2}:?\d{2}|\dZ)\s*(?:\([^)]*\))?\s*$/i;
  const parseLocal = (text: string): number => {
    if (utcDateOnly.test(text) || /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return parse(text);
    if (isoWithoutZone.test(text)) return instantOf(parse(`${text}Z`));
    if (namesZone.test(text)) return parse(text);
    return instantOf(parse(`${text} UTC`));
  };
  const timeOfValue = (value: unknown): number => {
    if (typeof value === 'object' && value !== null) {
      try {
        return timeOf(value);
      } catch {
        const plain = (value as { valueOf(): unknown }).valueOf();
        return timeOfValue(typeof plain === 'object' ? String(plain) : plain);
      }
    }
    return typeof value === 'string' ? parseLocal(value) : Number(value);
  };
  const LocalDate = function (this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return printed(host.now(), [datePart, timePart]);
    const time =
      args.length === 0
        ? host.now()
        : args.length === 1
          ? timeOfValue(args[0])
          : instantOf(apply(UTC, RealDate, args) as number);
    return construct(RealDate, [time], new.target);
  };
  define(LocalDate, 'name', 'Date');
  define(LocalDate, 'length', 7);
  defineProperty(LocalDate, 'prototype', { value: RealDate.prototype, writable: false });
  define(LocalDate, 'UTC', UTC);
  define(LocalDate, 'parse', (text: unknown): number => parseLocal(String(text)));
  define(LocalDate, 'now', (): number => host.now());
  define(proto, 'constructor', LocalDate);
  define(globalThis, 'Date', LocalDate);

  const realNumber = Number.prototype.toLocaleString;
  define(
    Number.prototype,
    'toLocaleString',
    function (this: number, locales?: string, options?: object): string {
      return apply(realNumber, this, [locales ?? defaultLocale, options]) as string;
    },
  );
}
