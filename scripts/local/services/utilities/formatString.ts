// printf-like templates, as Utilities.formatString and Logger.log fill them.
import { ServiceError } from '../../kernel/execution';

const placeholder = /%(?:(\d+)\$)?([-#+ 0,(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** `%s %d %i %f %e %g %x %X %o %c %b %n %%`, with flags, width and precision; `text` shows what `%s` takes. */
export function formatString(
  template: string,
  values: readonly unknown[],
  text: (value: unknown) => string = String,
): string {
  let next = 0;
  const fill = (
    _whole: string,
    position: string | undefined,
    flags: string,
    width: string | undefined,
    precision: string | undefined,
    kind: string,
  ): string => {
    if (kind === '%') return '%';
    if (kind === 'n') return '\n';
    const index = position === undefined ? next++ : Number(position) - 1;
    const digits = precision === undefined ? undefined : Number(precision);
    return pad(converted(kind, values[index], flags, digits, text), flags, Number(width ?? 0), kind);
  };
  return template.replace(placeholder, fill);
}

function converted(
  kind: string,
  value: unknown,
  flags: string,
  precision: number | undefined,
  text: (value: unknown) => string,
): string {
  switch (kind) {
    case 's':
    case 'S': {
      const shown = text(value).slice(0, precision);
      return kind === 'S' ? shown.toUpperCase() : shown;
    }
    case 'd':
    case 'i':
      return signed(Math.trunc(Number(value)), flags, (size) => grouped(size.toFixed(0), flags));
    case 'f':
      return signed(Number(value), flags, (size) => grouped(size.toFixed(precision ?? 6), flags));
    case 'e':
    case 'E': {
      const shown = signed(Number(value), flags, (size) =>
        twoDigitExponent(size.toExponential(precision ?? 6)),
      );
      return kind === 'E' ? shown.toUpperCase() : shown;
    }
    case 'g':
      return signed(Number(value), flags, (size) => size.toPrecision(precision ?? 6));
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case 'b':
      return String(Boolean(value));
    default:
      throw new ServiceError(`Conversion = '${kind}'`);
  }
}

function signed(value: number, flags: string, shown: (size: number) => string): string {
  if (!Number.isFinite(value)) return String(value);
  const negative = value < 0 || Object.is(value, -0);
  const sign = negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return sign + shown(Math.abs(value));
}

function grouped(digits: string, flags: string): string {
  return flags.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : digits;
}

function twoDigitExponent(shown: string): string {
  return shown.replace(/e([+-])(\d)$/, 'e$10$2');
}

function pad(shown: string, flags: string, width: number, kind: string): string {
  if (flags.includes('-')) return shown.padEnd(width);
  if (!flags.includes('0') || 'sScb'.includes(kind)) return shown.padStart(width);
  const [, sign = '', digits = ''] = /^([+\- ]?)(.*)$/s.exec(shown) ?? [];
  return sign + digits.padStart(width - sign.length, '0');
}
