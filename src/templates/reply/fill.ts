// Fills what a template leaves open from the case, the Live and the directory; what stays open is named. Pure.
import { fold } from '../../workbook/fold';

/** What a template may leave open, as it stands between braces, in any spelling. */
export const PLACEHOLDERS = [
  'nombre',
  'saludo',
  'nombre_live',
  'url_video',
  'enlaces_live',
  'entidad',
  'canales',
  'programa',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

export interface Filled {
  text: string;
  /** Declared ones that nothing is known for, as written; each once. */
  unfilled: string[];
  /** Ones that nobody declared, as written; each once. */
  unknown: string[];
}

const BRACES = /\{\{?([^{}\n]{1,60})\}?\}/g;

export function fillTemplate(text: string, values: PlaceholderValues): Filled {
  const unfilled = new Set<string>();
  const unknown = new Set<string>();
  const filled = text.replace(BRACES, (written: string, name: string) => {
    const placeholder = declared(name);
    if (placeholder === null) {
      unknown.add(written);
      return written;
    }
    const value = values[placeholder]?.trim() ?? '';
    if (value !== '') return value;
    unfilled.add(written);
    return written;
  });
  return { text: filled, unfilled: [...unfilled], unknown: [...unknown] };
}

/** Placeholders of a text that nobody declared: a template with one cannot be used. */
export function unknownPlaceholders(text: string): string[] {
  return fillTemplate(text, {}).unknown;
}

function declared(name: string): Placeholder | null {
  const plain = fold(name).replace(/ /g, '_');
  return PLACEHOLDERS.find((placeholder) => placeholder === plain) ?? null;
}
