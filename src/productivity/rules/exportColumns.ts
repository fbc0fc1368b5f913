// Which columns of an export are the contact, who, when and where: by what they are called and by what they hold. Pure.
import { bogotaMoment } from '../../calendar/civilTime';
import { gisId, idKey, isDamaged } from '../../cases/rules/gisId';
import { typedNetwork } from '../../cases/rules/typed';
import { fold } from '../../workbook/fold';
import type { CsvRow } from './csv';
import { datedRows } from './datedRows';

/** Indexes from 0; -1 for what no column tells. */
export interface ExportColumns {
  id: number;
  date: number;
  agent: number;
  network: number;
}

export interface ExportShape {
  /** Index of the row that names the columns; -1 where there is none. */
  header: number;
  columns: ExportColumns;
}

const ID_NAMES =
  /^(contact ?id|id ?(de )?(contacto|interaccion|caso|conversacion|inconcert)?|contacto|interaccion|interaction ?id|conversation ?id|case ?id|numero de caso|inconcert)$/;
const AGENT_NAMES =
  /^(agente|agent|asesor|usuario|user|operador|nombre agente|agent ?(name|id|email)|correo( agente)?|login)/;
const DATE_NAMES = /^(inicio|start|fecha|date|creado|created|recibido|hora inicio|dia)/;
const END_NAMES = /fin|end|cierre|close|termin/;
const NETWORK_NAMES = /^(canal|red|channel|network|medio|plataforma)/;

const HEADER_ROWS = 20;
const SAMPLE = 200;
const LEAST_DIGITS = 12;
const MOST = 0.6;

/** As proposed: a person may choose others. Columns that hold nothing of the kind are left out. */
export function exportShape(rows: readonly CsvRow[], today: string): ExportShape {
  const header = headerOf(rows);
  const names = header < 0 ? [] : (rows[header]?.fields ?? []);
  const body = rows.slice(header + 1, header + 1 + SAMPLE).filter(isData);
  return { header, columns: columnsOf(names, body, today) };
}

/** The digits after the last `:`; null where there are none, too few or not all. */
export function contactDigits(text: string): string | null {
  const id = gisId(text);
  const digits = id === null ? '' : idKey(id);
  return digits.length >= LEAST_DIGITS ? digits : null;
}

/** Totals and headers have no number of a contact anywhere. */
function isData({ fields }: CsvRow): boolean {
  return fields.some((field) => contactDigits(field) !== null || isDamaged(field));
}

/** Index of the row that names the columns: the last one before the first contact; -1 where there is none. */
function headerOf(rows: readonly CsvRow[]): number {
  const first = rows.slice(0, HEADER_ROWS).findIndex(isData);
  return first < 0 ? 0 : first - 1;
}

/** By what a column is called, where its content agrees; else by its content alone. */
function columnsOf(headers: readonly string[], body: readonly CsvRow[], today: string): ExportColumns {
  const width = Math.max(0, ...body.map(({ fields }) => fields.length));
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
  const id = best(ID_NAMES, (text) => contactDigits(text) !== null || isDamaged(text), []);
  const isDate = (text: string) => exportDates([text], today)[0] !== null && contactDigits(text) === null;
  const ends = folded.flatMap((name, column) => (END_NAMES.test(name) ? [column] : []));
  const begun = best(DATE_NAMES, isDate, [id, ...ends]);
  const date = begun >= 0 ? begun : best(DATE_NAMES, isDate, [id]);
  const named = folded.findIndex(
    (name, column) => column !== id && column !== date && AGENT_NAMES.test(name),
  );
  const agent = named >= 0 ? named : best(AGENT_NAMES, (text) => /^\S+@\S+\.\S+$/.test(text), [id, date]);
  const network = best(NETWORK_NAMES, (text) => typedNetwork(text) !== null, [id, date, agent]);
  return { id, date, agent, network };
}

/**
 * Days as people write them, in the order that the whole column shows; a moment in UTC is Bogotá's earlier one. One
 * program wrote them all, and its rows may stand in any order: neighbours have no say.
 */
export function exportDates(texts: readonly string[], today: string): (string | null)[] {
  const local = texts.map((text) => {
    const utc = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:Z| UTC|\+00:?00)$/i.exec(
      text.trim(),
    );
    return utc ? bogotaMoment(Date.parse(`${utc[1]}T${utc[2]}Z`)).date : text;
  });
  return datedRows(local, today).map(({ written }) => written);
}
