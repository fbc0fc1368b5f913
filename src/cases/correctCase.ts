// Corrects one's own registered case: only what was changed, never over somebody else's change, and for the record.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { CORRECTED_FIELDS, correctionLine } from '../texts/calls';
import { JOURNAL_REQUEST_COLUMN, journalTab, recordInJournal, type JournalLine } from '../workbook/journal';
import { parseCorrection, type Correction } from './callRequests';
import { CORRECTABLE_FIELDS, type CaseTexts, type CorrectableField } from './correctable';
import { caseMoment } from './caseDates';
import { caseOfRow, columnOf } from './caseTexts';
import { requestExpression } from './control';
import { policyFrom, type CaseProfile } from './policy';
import { CELL_LIMIT } from './rules/cellLimit';
import { gisId, idKey, isDamaged } from './rules/gisId';
import { isBlank, typedCode, typedReply } from './rules/typed';
import type { CasePolicy } from './rules/policy';
import { locate, type Target } from './target';

/** What the answer tells of a correction, made or repeated. */
export interface CorrectedCase {
  row: number;
  history: string;
}

/** A repeat of a `requestId` answers as the first time. Throws a `KnownError`, and then nothing is changed. */
export function correctCase(context: Context, input: unknown, profile: CaseProfile): CorrectedCase {
  const correction = parseCorrection(input);
  return context.lock.hold(() => {
    const target = locate(context, context.properties.all(), 'agent');
    const { layout, tab, caller } = target;
    if (correction.tab !== layout.tab) throw new KnownError('ROW_NOT_YOURS', { tab: layout.tab.trim() });
    const before = repeated(context, correction.requestId);
    if (before) return { row: correction.row, history: before };
    const policy = policyFrom(target.properties, profile);
    const now = caseOfRow(tab, layout, correction.row).texts;
    const wanted = settled(correction, policy);
    const fields = CORRECTABLE_FIELDS.filter((field) => wanted[field] !== undefined);
    refuseOthersChange(fields, correction, now, wanted);
    const changed = fields.filter((field) => now[field] !== wanted[field]);
    writeFields(target, correction.row, changed, wanted);
    const names = fields.map((field) => CORRECTED_FIELDS[field]);
    const { date, time } = context.now;
    const line = (field: CorrectableField): JournalLine => ({
      ...{ date, time, who: caller.name, tab: layout.tab, row: correction.row },
      field: CORRECTED_FIELDS[field],
      before: correction.before[field],
      after: wanted[field] ?? '',
      requestId: correction.requestId,
    });
    if (fields.length > 0) recordInJournal(context.book, fields.map(line));
    return { row: correction.row, history: correctionLine(caller.name, date, time, names) };
  });
}

/** What the journal tells of an earlier run; null where there was none. */
function repeated({ book }: Context, requestId: string): string | null {
  const journal = journalTab(book);
  if (!journal) return null;
  const lines = book
    .find(requestExpression(requestId))
    .filter(({ tab, column }) => tab === journal.name && column === JOURNAL_REQUEST_COLUMN)
    .map(({ row }) => journal.displayValues(row, 1, 1, JOURNAL_REQUEST_COLUMN)[0])
    .filter((cells) => cells[JOURNAL_REQUEST_COLUMN - 1] === requestId);
  if (lines.length === 0) return null;
  const [date, time, who] = lines[0];
  return correctionLine(
    who,
    caseMoment(date, ''),
    time,
    lines.map((cells) => cells[5]),
  );
}

/** The changes as the rules leave them: R23's id, R14's word, R25's spelling. */
function settled({ before, changes }: Correction, policy: CasePolicy): Partial<CaseTexts> {
  const wanted: Partial<CaseTexts> = {};
  for (const field of CORRECTABLE_FIELDS) {
    const text = changes[field];
    if (text !== undefined && text !== before[field]) wanted[field] = text;
  }
  if (wanted.comment !== undefined && isBlank(wanted.comment)) {
    throw new KnownError('COMMENT_EMPTY', { field: 'comment' });
  }
  if (wanted.id !== undefined) wanted.id = soundId(wanted.id, policy);
  if (wanted.code !== undefined) wanted.code = typedCode(wanted.code, [], policy) ?? wanted.code;
  if (wanted.reply !== undefined || wanted.network !== undefined) {
    const reply = wanted.reply ?? before.reply;
    const worded = typedReply(wanted.network ?? before.network, reply, policy);
    if (worded !== null && worded.length <= CELL_LIMIT) wanted.reply = worded;
  }
  return wanted;
}

function soundId(raw: string, { idSeparator }: CasePolicy): string {
  const id = gisId(raw);
  if (id === null) throw new KnownError(isDamaged(raw) ? 'ID_DAMAGED' : 'ID_WITHOUT_DIGITS', { field: 'id' });
  return idSeparator === '' ? idKey(id) : id;
}

/** Rows move and colleagues write: what was loaded must still stand there, or already be as wanted. */
function refuseOthersChange(
  fields: readonly CorrectableField[],
  { before, row }: Correction,
  now: CaseTexts,
  wanted: Partial<CaseTexts>,
): void {
  const differs = (field: CorrectableField): boolean =>
    now[field] !== before[field] && now[field] !== wanted[field];
  if (differs('id') && differs('comment')) throw new KnownError('ROW_MOVED', { row: String(row) });
  for (const field of fields) {
    if (differs(field)) throw new KnownError('ROW_CHANGED', { field, name: CORRECTED_FIELDS[field] });
  }
}

function writeFields(
  { tab, layout }: Target,
  row: number,
  fields: readonly CorrectableField[],
  wanted: Partial<CaseTexts>,
): void {
  for (const field of fields) {
    const column = columnOf(layout, field);
    if (!column) throw new KnownError('FIELD_WITHOUT_COLUMN', { field, name: CORRECTED_FIELDS[field] });
    tab.write(row, column, [[wanted[field] ?? '']]);
  }
}
