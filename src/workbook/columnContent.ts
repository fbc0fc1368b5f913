// What a column's content says about the field that it holds. Pure, on displayed texts.
import { fold } from './fold';

/** The fields that content can tell by itself. */
export type ContentKind =
  'id' | 'link' | 'network' | 'date' | 'time' | 'code' | 'reply' | 'email' | 'user' | 'inquiry';

const NETWORKS = new Set(
  'facebook fb face facebok faceboock facbook twitter tw twiter x instagram ig insta tiktok youtube messenger ambas'.split(
    ' ',
  ),
);

const TESTS: Record<ContentKind, (text: string) => boolean> = {
  id: (text) =>
    /^\d{15,40}$/.test(text) ||
    /^\d{9,}([_-]\d{6,}){1,2}$/.test(text) ||
    /^\d[.,]\d+E\+?\d+$/i.test(text) ||
    /:\d{9,}(_\d+)*$/.test(text),
  link: (text) =>
    /^(h..ps?:\/\/|www\.)/i.test(text) || /(facebook|twitter|instagram)\[?\.\]?com\//i.test(text),
  network: (text) => text.length <= 12 && NETWORKS.has(fold(text)),
  date: (text) =>
    /^([a-z]{3,9}\.?,? )?\d{1,4}[-/. ](de )?(\d{1,2}|[a-z]{3,10}\.?)([-/. ](de )?\d{2,4})?([ ,T]+\d{1,2}:\d{2}.*)?$/i.test(
      text,
    ),
  time: (text) => /^\d{1,2}:\d{2}(:\d{2})?\s*([ap]\.?\s*m\.?)?$/i.test(text),
  code: (text) => /^(\d{1,4}|archivad[oa]|arch)$/i.test(text),
  reply: (text) => /^(facebook|twitter|fb|tw)\b.{12,}/is.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text),
  user: (text) => /^@\w{2,}$/.test(text) || /^\p{Lu}[\p{L}.'-]+( \p{L}[\p{L}.'-]*){1,4}$/u.test(text),
  inquiry: (text) => text.length > 25 && / /.test(text) && !/^h..ps?:/i.test(text),
};

/** How many of the filled cells look like the kind, 0 to 1; null where fewer than three are filled. */
export function share(cells: readonly string[], kind: ContentKind): number | null {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length < 3) return null;
  // A column of nothing but ticks names no network.
  if (kind === 'network' && filled.every((cell) => fold(cell) === 'x')) return 0;
  return filled.filter(TESTS[kind]).length / filled.length;
}

/** Fields whose content is of one kind only, so that a wrong content speaks against a right header. */
const STRICT: Record<string, ContentKind> = {
  id: 'id',
  network: 'network',
  date: 'date',
  time: 'time',
  email: 'email',
};

/** Points to add to a header's score: a wrong content weighs more than a right one. */
export function contentPoints(field: string, cells: readonly string[]): number {
  const kind = STRICT[field];
  if (!kind) return 0;
  const part = share(cells, kind);
  if (part === null) return 0;
  if (part >= 0.6) return 4;
  return part < 0.1 ? -45 : 0;
}

/** Whether the column's content backs a header that says little, or is too little to speak against it. */
export function backed(field: string, cells: readonly string[]): boolean {
  const kind = STRICT[field] ?? (field === 'code' ? 'code' : null);
  return !kind || (share(cells, kind) ?? 1) >= 0.5;
}
