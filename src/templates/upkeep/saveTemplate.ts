// Saves a template, changed or new: its row's cells and the lines of its history; a repeat answers as the first time.
import type { Context } from '../../context';
import { KnownError } from '../../knownError';
import type { CellInput } from '../../workbook/book';
import type { SavedTemplate } from './calls';
import { openUpkeep, type UpkeepDesk } from './desk';
import { draftOf, EMPTY_DRAFT, foreignFields, isCalled, nameOf, versionOf } from './draft';
import { draftProblems } from './draftProblems';
import {
  addHistory,
  changeLines,
  eventOf,
  isRecorded,
  lastParts,
  partsOf,
  renamedLines,
  type HistoryLine,
} from './history';
import { keepAsSeen } from './noticeEdits';
import type { KeptTemplate } from './place';
import { parseSave, type SaveRequest } from './request';
import { changedCells, lackingFields, rowForNew, writeCells, type TemplateCells } from './row';

/**
 * `saveTemplate({requestId, code, row?, version, template, verified?})`; without `version` a new one. What somebody
 * else changed since that version is answered, and nothing is written. Killed midway, a repeat ends it: cells that say
 * what is wanted already are nobody else's change. Throws a `KnownError` for what cannot stand.
 */
export function saveTemplate(context: Context, input: unknown): SavedTemplate {
  const request = parseSave(input);
  return context.lock.hold(() => {
    const desk = openUpkeep(context);
    const found = rowMeant(desk, request);
    if (isRecorded(context.book, request.requestId)) return answered(desk, found, request);
    if (request.version === '') return created(context, desk, request);
    if (!found) return { conflict: { now: null } };
    const { template, version } = request;
    if (foreignFields(version, draftOf(found), template).length > 0) return { conflict: { now: found } };
    return { saved: { tab: desk.tab.name, template: changed(context, desk, request, found, found.row) } };
  });
}

/** Also where it was begun already and left without a line in the history. */
function created(context: Context, desk: UpkeepDesk, request: SaveRequest): SavedTemplate {
  const empty = versionOf(EMPTY_DRAFT);
  const begun = desk.templates.find(
    (other) =>
      isCalled(other, nameOf(request.template)) &&
      foreignFields(empty, draftOf(other), request.template).length === 0,
  );
  const row = begun?.row ?? null;
  return { saved: { tab: desk.tab.name, template: changed(context, desk, request, begun ?? null, row) } };
}

/** `row` is null for a new one. Throws what keeps the template from being saved. */
function changed(
  context: Context,
  desk: UpkeepDesk,
  request: SaveRequest,
  before: KeptTemplate | null,
  row: number | null,
): KeptTemplate {
  const others = desk.templates.filter((other) => other.row !== row);
  const [problem] = draftProblems(request.template, others, lackingFields(desk.layout));
  if (problem) throw new KnownError(problem.code, { field: problem.field, ...problem.details });
  const { date } = context.now;
  const verified: TemplateCells = request.verified ? verification(date, desk.who) : {};
  const cells = { ...changedCells(before && draftOf(before), request.template), ...verified };
  const place = row ?? rowForNew(desk.tab, desk.layout);
  writeCells(context.book, desk.tab, desk.layout, place, cells);
  const after: KeptTemplate = {
    ...(before ?? { verifiedOn: null, verifiedBy: '' }),
    ...request.template,
    ...(request.verified && { verifiedOn: date, verifiedBy: desk.layout.columns.verifiedBy ? desk.who : '' }),
    row: place,
    version: versionOf(request.template),
  };
  record(context, desk, request, before, after);
  return after;
}

export function verification(date: string, who: string): { verifiedOn: CellInput; verifiedBy: CellInput } {
  return { verifiedOn: { typed: date }, verifiedBy: who };
}

function record(
  context: Context,
  desk: UpkeepDesk,
  { requestId, version }: SaveRequest,
  before: KeptTemplate | null,
  after: KeptTemplate,
): void {
  const former = version === '' ? null : before;
  const event = eventOf(former, after, context.now.date);
  const about = { ...context.now, who: desk.who, name: nameOf(after), requestId, event };
  addHistory(context.book, historyLines(context, about, version, former, after));
  keepAsSeen(context, desk.properties, before, after);
}

function historyLines(
  { book }: Context,
  about: Parameters<typeof changeLines>[0],
  version: string,
  before: KeptTemplate | null,
  after: KeptTemplate,
): HistoryLine[] {
  if (!before) return changeLines(about, null, partsOf(after));
  // What an earlier run had written already is no longer what the row said before.
  const known = before.version === version ? null : lastParts(book, nameOf(before));
  const former = known ?? partsOf(before);
  return nameOf(before) === nameOf(after)
    ? changeLines(about, former, partsOf(after))
    : renamedLines(about, nameOf(before), former, partsOf(after));
}

/** What was saved the first time, as it stands now; a row that is gone since is as good as saved. */
function answered(desk: UpkeepDesk, found: KeptTemplate | null, { template }: SaveRequest): SavedTemplate {
  const now = found ?? desk.templates.find((other) => isCalled(other, nameOf(template)));
  return now ? { saved: { tab: desk.tab.name, template: now } } : { conflict: { now: null } };
}

/** The row of that name that nobody else has changed; else the one that stands where it stood, or any of the name. */
function rowMeant({ templates }: UpkeepDesk, request: SaveRequest): KeptTemplate | null {
  const { code, row, version, template } = request;
  const named = templates.filter((other) => isCalled(other, code) || isCalled(other, nameOf(template)));
  const untouched = named.filter((other) => foreignFields(version, draftOf(other), template).length === 0);
  const [first] = [untouched, named]
    .flatMap((list) => [list.find((one) => one.row === row), list[0]])
    .filter(Boolean);
  return first ?? null;
}
