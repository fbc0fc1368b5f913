// Reads the rows of an .xlsx workbook, all cells as texts.
import { strFromU8, unzipSync } from 'fflate';
import type { CsvRow } from '../../rules/csv';
import { isDateFormat, numberText, type NumberLooks } from './cellText';
import { attribute, readXml } from './xmlParts';

export interface Workbook {
  /** Of its sheets, those that can be seen first. */
  names: string[];
  /** `line` is the row's number. Empty for a sheet that is not there. */
  rows(name: string): CsvRow[];
}

/** Unpacked; more would be no export but an attack. */
const MOST_BYTES = 600 * 1024 * 1024;
const NEEDED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/** Null where the zip is no workbook. Throws where it is broken or too large. */
export function openWorkbook(bytes: Uint8Array): Workbook | null {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!NEEDED.test(name)) return false;
      size += originalSize;
      if (size > MOST_BYTES) throw new RangeError('workbook');
      return true;
    },
  });
  const parts = new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content]));
  const part = (name: string): string => {
    const content = parts.get(name.toLowerCase());
    return content ? strFromU8(content) : '';
  };
  const book = part('xl/workbook.xml');
  if (book === '') return null;
  const places = sheetPlaces(book, part('xl/_rels/workbook.xml.rels'));
  const looks = { dates: dateStyles(part('xl/styles.xml')), from1904: countsFrom1904(book) };
  let shared: string[] | null = null;
  return {
    names: [...places.keys()],
    rows(name) {
      shared ??= sharedTexts(part('xl/sharedStrings.xml'));
      return sheetRows(part(places.get(name) ?? ''), shared, looks);
    },
  };
}

/** Each sheet's part, by its name. */
function sheetPlaces(book: string, relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(relations, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/');
      targets.set(attribute(attributes, 'Id'), target);
    },
    close: () => undefined,
  });
  const sheets: { name: string; place: string; hidden: boolean }[] = [];
  readXml(book, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const place = targets.get(attribute(attributes, 'id')) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      const hidden = /hidden/i.test(attribute(attributes, 'state'));
      sheets.push({ name: attribute(attributes, 'name'), place, hidden });
    },
    close: () => undefined,
  });
  sheets.sort((one, other) => Number(one.hidden) - Number(other.hidden));
  return new Map(sheets.map(({ name, place }) => [name, place]));
}

function countsFrom1904(book: string): boolean {
  return /<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/i.test(book);
}

function dateStyles(styles: string): boolean[] {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  readXml(styles, {
    open(name, attributes) {
      if (name === 'numFmt') {
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode'));
      }
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId'));
        dates.push(isDateFormat(id, codes.get(id) ?? ''));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

/** The pieces of a text in several looks are one; readings in another script are none. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let reading = 0;
  readXml(xml, {
    open(name) {
      if (name === 'si') texts.push('');
      if (name === 'rPh') reading += 1;
    },
    close(name, text) {
      if (name === 'rPh') reading -= 1;
      if (name === 't' && reading === 0 && texts.length > 0) texts[texts.length - 1] += text;
    },
  });
  return texts;
}

function sheetRows(xml: string, shared: readonly string[], looks: NumberLooks): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 0;
  let fields: string[] = [];
  let cell = { column: -1, type: '', style: 0, text: '' };
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attribute(attributes, 'r')) || line + 1;
        fields = [];
        cell = { ...cell, column: -1 };
      } else if (name === 'c') {
        const column = columnOf(attribute(attributes, 'r')) ?? cell.column + 1;
        cell = {
          column,
          type: attribute(attributes, 't'),
          style: Number(attribute(attributes, 's')),
          text: '',
        };
      }
    },
    close(name, text) {
      if (name === 'v') cell.text = text;
      else if (name === 't' && cell.type === 'inlineStr') cell.text += text;
      else if (name === 'c' && cell.column < WIDEST) {
        while (fields.length < cell.column) fields.push('');
        fields[cell.column] = shown(cell, shared, looks);
      } else if (name === 'row' && fields.some((field) => field.trim() !== '')) rows.push({ line, fields });
    },
  });
  return rows;
}

/** Google and Excel have no wider rows. */
const WIDEST = 18278;

function columnOf(address: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/i.exec(address)?.[1].toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shown(
  { type, style, text }: { type: string; style: number; text: string },
  shared: readonly string[],
  looks: NumberLooks,
): string {
  if (text === '' || type === 'e') return '';
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'd') return text.replace('T', ' ');
  return type === '' || type === 'n' ? numberText(text, style, looks) : text;
}
