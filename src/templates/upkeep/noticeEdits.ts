// Writes into the history what somebody changed in the cells of PLANTILLAS, the next time that anybody looks.
import type { Context, PropertyStore } from '../../context';
import { PARTS, SOMEBODY, type TemplatePart } from '../../texts/templateUpkeep';
import { keptJson } from '../../workbook/keptJson';
import { keepText, keptText } from '../../workbook/keptParts';
import { textMark } from '../../workbook/textMark';
import { nameOf } from './draft';
import {
  addHistory,
  changeLines,
  latestLines,
  LINES_BACK,
  linesOf,
  nameKey,
  partsOf,
  type HistoryLine,
  type PartTexts,
} from './history';
import type { KeptTemplate } from './place';

const KEY = 'templatesSeen';
/** Up to so many templates are looked up one by one. */
const FEW = 15;
/** Of each of many, so many lines are looked back at. */
const LINES_A_TEMPLATE = 8;

type Properties = Readonly<Record<string, string>>;

/** By name, a mark of what each row of it said when somebody looked. */
type Seen = Map<string, readonly string[]>;

/** The former texts of a name, the latest last. */
type Former = Record<TemplatePart, string[]>;

/** Whether the tab says what it said when it was looked at the last time. */
export function isSeen(properties: Properties, templates: readonly KeptTemplate[]): boolean {
  return keptText(properties, KEY) === seenText(seenIn(templates));
}

/** Under the lock; nothing where nothing has changed. `properties` is what the store holds. */
export function noticeEdits(
  context: Context,
  properties: Properties,
  templates: readonly KeptTemplate[],
): void {
  if (isSeen(properties, templates)) return;
  const before = seenFrom(properties);
  const now = seenIn(templates);
  const changed = templates.filter((template) => !before.get(nameOf(template))?.includes(markOf(template)));
  const gone = [...before.keys()].filter((name) => !now.has(name));
  const former = formerTexts(context, [...changed.map(nameOf), ...gone], templates.length);
  const about = { ...context.now, who: SOMEBODY, requestId: '' };
  const rows = new Map<string, number>();
  for (const key of templates.map((template) => nameKey(nameOf(template)))) {
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  addHistory(context.book, [
    ...changed.flatMap((template) => {
      const key = nameKey(nameOf(template));
      return linesFor(template, former.get(key), (rows.get(key) ?? 0) > 1, about);
    }),
    ...gone.flatMap((name) => goneLines(name, former.get(nameKey(name)), about)),
  ]);
  keepSeen(context.properties, properties, now);
}

/** After one's own change of a template: it is known, whatever else may wait to be noticed. */
export function keepAsSeen(
  { properties: store }: Context,
  properties: Properties,
  before: KeptTemplate | null,
  after: KeptTemplate,
): void {
  const seen = seenFrom(properties);
  if (before) without(seen, before);
  add(seen, after);
  keepSeen(store, properties, seen);
}

function without(seen: Seen, template: KeptTemplate): void {
  const left = (seen.get(nameOf(template)) ?? []).filter((mark) => mark !== markOf(template));
  if (left.length > 0) seen.set(nameOf(template), left);
  else seen.delete(nameOf(template));
}

function add(seen: Seen, template: KeptTemplate): void {
  seen.set(nameOf(template), [...(seen.get(nameOf(template)) ?? []), markOf(template)]);
}

function linesFor(
  template: KeptTemplate,
  former: Former | undefined,
  isTwin: boolean,
  about: Pick<HistoryLine, 'date' | 'time' | 'who' | 'requestId'>,
): HistoryLine[] {
  const name = nameOf(template);
  const now = partsOf(template);
  if (!former) return changeLines({ ...about, who: '', name, event: 'first' }, null, now);
  // Two rows of one code have one history: any text in it may be the other's.
  const before = eachPart((part) =>
    isTwin && former[part].includes(now[part]) ? now[part] : latest(former[part]),
  );
  return changeLines({ ...about, name, event: 'byHand' }, before, now);
}

function goneLines(
  name: string,
  former: Former | undefined,
  about: Pick<HistoryLine, 'date' | 'time' | 'who' | 'requestId'>,
): HistoryLine[] {
  if (!former) return [];
  const before = eachPart((part) => latest(former[part]));
  return changeLines({ ...about, name, event: 'gone' }, before, null);
}

/** By folded name; none where the history has nothing of it. */
function formerTexts({ book }: Context, names: readonly string[], templates: number): Map<string, Former> {
  const lines =
    names.length > FEW
      ? latestLines(book, LINES_A_TEMPLATE * templates)
      : names.flatMap((name) => linesOf(book, name, LINES_BACK).lines.reverse());
  const found = new Map<string, Former>();
  for (const { name, part, after } of lines) {
    const texts = found.get(nameKey(name)) ?? { card: [], wall: [], dm: [] };
    found.set(nameKey(name), texts);
    const own = PART_NAMES.find((one) => PARTS[one] === part);
    if (own) texts[own].push(after);
  }
  return found;
}

const PART_NAMES = Object.keys(PARTS) as TemplatePart[];

function eachPart(textOf: (part: TemplatePart) => string): PartTexts {
  return Object.fromEntries(PART_NAMES.map((part) => [part, textOf(part)])) as PartTexts;
}

function latest(texts: readonly string[]): string {
  return texts[texts.length - 1] ?? '';
}

function seenFrom(properties: Properties): Seen {
  return new Map(
    Object.entries(keptJson<Record<string, string[]>>(keptText(properties, KEY) || undefined) ?? {}),
  );
}

function seenIn(templates: readonly KeptTemplate[]): Seen {
  const seen: Seen = new Map();
  for (const template of templates) add(seen, template);
  return seen;
}

function keepSeen(store: PropertyStore, properties: Properties, seen: Seen): void {
  keepText(store, properties, KEY, seenText(seen));
}

/** In one order, so that the same is the same text. */
function seenText(seen: Seen): string {
  const names = [...seen.keys()].sort();
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, [...(seen.get(name) ?? [])].sort()])));
}

function markOf(template: KeptTemplate): string {
  return textMark(JSON.stringify(partsOf(template)));
}
