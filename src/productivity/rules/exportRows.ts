// What an export of the omnichannel platform says, whatever its columns are called: contacts, who, and when. Pure.
import { bogotaMoment } from '../../calendar/civilTime';
import { gisId, idKey, isDamaged } from '../../cases/rules/gisId';
import { fold } from '../../workbook/fold';
import type { CsvRow } from './csv';
import { datedRows } from './datedRows';

export interface ExportRow {
  line: number;
  /** R23: digits; null where the id lost some of its own. */
  digits: string | null;
  /** As written. */
  written: string;
  agent: string;
  /** ISO; null where no day can be read. */
  date: string | null;
  /** Minutes of the day that the row tells: when the contact began, ended. */
  minutes: number[];
}

interface ExportRead {
  rows: ExportRow[];
  /** What is missing, where the text cannot be used. */
  problem: 'EXPORT_EMPTY' | 'EXPORT_WITHOUT_IDS' | 'EXPORT_WITHOUT_DATES' | null;
}

const ID_NAMES =
  /^(contact ?id|id ?(de )?(contacto|interaccion|caso|conversacion|inconcert)?|contacto|interaccion|interaction ?id|conversation ?id|case ?id|numero de caso|inconcert)$/;
const AGENT_NAMES =
  /^(agente|agent|asesor|usuario|user|operador|nombre agente|agent ?(name|id|email)|correo( agente)?|login)/;
const DATE_NAMES = /^(inicio|start|fecha|date|creado|created|recibido|hora inicio|dia)/;
const END_NAMES = /fin|end|cierre|close|termin/;

const HEADER_ROWS = 20;
const SAMPLE = 200;
const LEAST_DIGITS = 12;
const MOST = 0.6;

interface Columns {
  id: number;
  agent: number;
  date: number;
}

export function exportRows(rows: readonly CsvRow[], today: string): ExportRead {
  if (rows.length === 0) return { rows: [], problem: 'EXPORT_EMPTY' };
  const header = headerOf(rows);
  const body = rows.slice(header + 1);
  if (body.length === 0) return { rows: [], problem: 'EXPORT_EMPTY' };
  const columns = columnsOf(header < 0 ? [] : rows[header].fields, body.slice(0, SAMPLE), today);
  if (columns.id < 0) return { rows: [], problem: 'EXPORT_WITHOUT_IDS' };
  if (columns.date < 0) return { rows: [], problem: 'EXPORT_WITHOUT_DATES' };
  const dates = datesOf(
    body.map(({ fields }) => fields[columns.date] ?? ''),
    today,
  );
  const read = body.map(({ line, fields }, index) => {
    const written = (fields[columns.id] ?? '').trim();
    const agent = columns.agent < 0 ? '' : (fields[columns.agent] ?? '').trim();
    const minutes = fields.flatMap(minutesIn);
    return { line, digits: digitsOf(written), written, agent, date: dates[index], minutes };
  });
  const known = read.filter(({ digits, written }) => digits !== null || isDamaged(written));
  return { rows: known, problem: known.length === 0 ? 'EXPORT_EMPTY' : null };
}

/** The digits after the last `:`; null where there are none, too few or not all. */
function digitsOf(text: string): string | null {
  const id = gisId(text);
  const digits = id === null ? '' : idKey(id);
  return digits.length >= LEAST_DIGITS ? digits : null;
}

/** Index of the row that names the columns: the last one before the first contact; -1 where there is none. */
function headerOf(rows: readonly CsvRow[]): number {
  const isData = ({ fields }: CsvRow) => fields.some((field) => digitsOf(field) !== null || isDamaged(field));
  const first = rows.slice(0, HEADER_ROWS).findIndex(isData);
  return first < 0 ? 0 : first - 1;
}

/** By what a column is called, where its content agrees; else by its content alone. */
function columnsOf(headers: readonly string[], body: readonly CsvRow[], today: string): Columns {
  const width = Math.max(...body.map(({ fields }) => fields.length));
  const folded = Array.from({ length: width }, (_, column) => fold(headers[column] ?? ''));
  const share = (column: number, test: (text: string) => boolean) => {
    const filled = body.map(({ fields }) => (fields[column] ?? '').trim()).filter(Boolean);
    return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  };
  const best = (names: RegExp, test: (text: string) => boolean, not: readonly number[]) => {
    const fits = folded.map((_, column) => column).filter((column) => !not.includes(column));
    const able = fits.filter((column) => share(column, test) >= MOST);
    return able.find((column) => names.test(folded[column])) ?? able[0] ?? -1;
  };
  const id = best(ID_NAMES, (text) => digitsOf(text) !== null || isDamaged(text), []);
  const isDate = (text: string) => datesOf([text], today)[0] !== null && digitsOf(text) === null;
  const ends = folded.flatMap((name, column) => (END_NAMES.test(name) ? [column] : []));
  const begun = best(DATE_NAMES, isDate, [id, ...ends]);
  const date = begun >= 0 ? begun : best(DATE_NAMES, isDate, [id]);
  const named = folded.findIndex(
    (name, column) => column !== id && column !== date && AGENT_NAMES.test(name),
  );
  const agent = named >= 0 ? named : best(AGENT_NAMES, (text) => /^\S+@\S+\.\S+$/.test(text), [id, date]);
  return { id, agent, date };
}

/** Days as people write them, in the order that the whole column shows; a moment in UTC is Bogotá's earlier one. */
function datesOf(texts: readonly string[], today: string): (string | null)[] {
  const local = texts.map((text) => {
    const utc = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:Z| UTC|\+00:?00)$/i.exec(
      text.trim(),
    );
    return utc ? bogotaMoment(Date.parse(`${utc[1]}T${utc[2]}Z`)).date : text;
  });
  return datedRows(local, today).map(({ written, date }) => date ?? written);
}

/** `2022-09-13 07:11:29`, `07:11`, `7:11 p. m.`; none for a text that goes on. */
function minutesIn(field: string): number[] {
  const clock = /^(?:[\d/. -]+[T ])?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:([ap])\.?\s*m\.?)?$/i.exec(
    field.trim(),
  );
  if (!clock) return [];
  const half = clock[3]?.toLowerCase();
  const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1]);
  return [hour * 60 + Number(clock[2])];
}
