// Time zones as Java's SimpleDateFormat knows them: IANA names, `GMT-5` and a few old abbreviations.
import { isZone, offsetAt } from '../../values/zone';

const abbreviations: Record<string, string> = {
  CST: 'America/Chicago',
  ECT: 'Europe/Paris',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  PST: 'America/Los_Angeles',
};

/** English names that Java has and Intl does not. */
const shortNames: Record<string, string> = {
  'America/Bogota': 'COT',
  'America/Buenos_Aires': 'ART',
  'America/Argentina/Buenos_Aires': 'ART',
  'America/Caracas': 'VET',
  'America/Guayaquil': 'ECT',
  'America/Lima': 'PET',
  'America/Sao_Paulo': 'BRT',
};

/** A zone that an instant can be read in. */
export interface Zone {
  offsetAt(epochMs: number): number;
  name(epochMs: number, style: 'short' | 'long'): string;
}

/** An unknown name reads as GMT, as `TimeZone.getTimeZone` does (R). */
export function zoneNamed(id: string): Zone {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(id);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return fixedZone((fixed[1] === '-' ? -minutes : minutes) * 60_000);
  }
  const name = abbreviations[id] ?? id;
  if (/^(GMT|UTC|Z)$/i.test(name) || !isZone(name))
    return fixedZone(0, name.toUpperCase() === 'UTC' ? 'UTC' : 'GMT');
  return {
    offsetAt: (epochMs) => offsetAt(epochMs, name),
    name: (epochMs, style) => shownName(name, epochMs, style),
  };
}

/** An offset as `-0500`, or `-05:00` with the separator. */
export function offsetText(offsetMs: number, separator: string): string {
  const minutes = Math.abs(Math.round(offsetMs / 60_000));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${separator}${pad(minutes % 60)}`;
}

function fixedZone(offsetMs: number, name = `GMT${offsetText(offsetMs, ':')}`): Zone {
  const long = name === 'GMT' ? 'Greenwich Mean Time' : name === 'UTC' ? 'Coordinated Universal Time' : name;
  return { offsetAt: () => offsetMs, name: (_epochMs, style) => (style === 'long' ? long : name) };
}

function shownName(zone: string, epochMs: number, style: 'short' | 'long'): string {
  if (style === 'short' && shortNames[zone] !== undefined) return shortNames[zone];
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style });
  const shown = format.formatToParts(epochMs).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return /^GMT[+-]/.test(shown) ? `GMT${offsetText(offsetAt(epochMs, zone), ':')}` : shown;
}
