// Reads what a person wrote for one setting. Pure.
import { isoFromLocal } from '../calendar/civilTime';
import type { DatedEmails, DatedValue, Setting } from '../texts/settings';
import { fold } from './fold';

export type SettingValue = string | number | boolean | string[] | DatedEmails[] | DatedValue[];

const EMAIL = /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[a-zA-Z]{2,}$/;

/** The value, or null where the text cannot be one. `text` is not blank. */
export function settingValue(setting: Setting, text: string): SettingValue | null {
  switch (setting.type) {
    case 'text':
      return text.trim();
    case 'number':
      return bounded(text, setting);
    case 'yesNo':
      return yesOrNo(text);
    case 'choice':
      return choice(setting.words, text);
    case 'date':
      return isoDate(text.trim());
    case 'emails':
      return emails(text);
    case 'datedEmails':
      return datedEmails(text);
    case 'dated':
      return dated(text, setting);
  }
}

function bounded(text: string, bounds: { least: number; most: number }): number | null {
  const clean = text.trim();
  if (!/^\d+([.,]\d+)?$/.test(clean)) return null;
  const value = Number(clean.replace(',', '.'));
  return value >= bounds.least && value <= bounds.most ? value : null;
}

function yesOrNo(text: string): boolean | null {
  const said = fold(text);
  if (/^(si|s|yes|true|verdadero|x|1)$/.test(said)) return true;
  return /^(no|n|false|falso|0)$/.test(said) ? false : null;
}

function choice(words: Readonly<Record<string, string>>, text: string): string | null {
  const word = Object.keys(words).find((candidate) => fold(candidate) === fold(text));
  return word === undefined ? null : words[word];
}

/** ISO, also from dd/mm/yyyy; null where no such day exists. */
function isoDate(text: string): string | null {
  const iso = isoFromLocal(text);
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] ? iso : null;
}

function emails(text: string): string[] | null {
  const list = text
    .split(/[,;\n]/)
    .map((address) => address.trim())
    .filter(Boolean);
  return list.every((address) => EMAIL.test(address)) ? list : null;
}

/** `a@x.co, b@x.co`, or `2022-07-01 = a@x.co; 2023-01-02 = b@x.co`: in order of date. Nobody is a group too. */
function datedEmails(text: string): DatedEmails[] | null {
  const groups: DatedEmails[] = [];
  for (const entry of text.split(/[;\n]/)) {
    const [left, right, more] = entry.split('=') as (string | undefined)[];
    const list = emails(right ?? left ?? '');
    const from = right === undefined ? '' : isoDate((left ?? '').trim());
    if (list === null || from === null || more !== undefined) return null;
    // Also a semicolon may stand between the addresses of one group.
    if (right === undefined && groups.length > 0) groups[groups.length - 1].emails.push(...list);
    else if (right !== undefined || list.length > 0) groups.push({ from, emails: list });
  }
  const days = new Set(groups.map((group) => group.from));
  if (groups.length === 0 || days.size < groups.length) return null;
  return groups.sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** What holds on an ISO date, of values in order of date; null before the first. */
export function validOn<Dated extends { from: string }>(
  values: readonly Dated[],
  date: string,
): Dated | null {
  return values.reduce<Dated | null>((found, value) => (value.from <= date ? value : found), null);
}

/** `130`, or `2022-07-01 = 130; 2023-01-02 = 135`: in order of date. */
function dated(text: string, bounds: { least: number; most: number }): DatedValue[] | null {
  const values: DatedValue[] = [];
  for (const entry of text.split(/[;\n]/)) {
    if (entry.trim() === '') continue;
    const [left, right] = entry.split('=');
    const from = right === undefined ? '' : isoDate(left.trim());
    const value = bounded(right ?? left, bounds);
    if (from === null || value === null) return null;
    values.push({ from, value });
  }
  const days = new Set(values.map((value) => value.from));
  if (values.length === 0 || days.size < values.length) return null;
  return values.sort((one, other) => (one.from < other.from ? -1 : 1));
}
