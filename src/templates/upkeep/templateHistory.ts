// What happened to one template, the newest first.
import type { Context } from '../../context';
import type { TemplateHistory } from './calls';
import { linesOf, type HistoryLine } from './history';
import { parseName } from './request';

const MOST_LINES = 90;

/** `templateHistory({code})`. Reads the template's own lines, whatever the length of the history. */
export function templateHistory({ book }: Pick<Context, 'book'>, input: unknown): TemplateHistory {
  const { lines, all } = linesOf(book, parseName(input), MOST_LINES);
  return { events: eventsOf(lines), older: all - lines.length };
}

/** Lines of one moment, one person and one request are one event. */
function eventsOf(lines: readonly HistoryLine[]): TemplateHistory['events'] {
  const events: TemplateHistory['events'] = [];
  let last = '';
  for (const { date, time, who, event, part, before, after, requestId } of lines) {
    const key = JSON.stringify([date, time, who, event, requestId]);
    if (key !== last) events.push({ date, time, who, event, parts: [] });
    last = key;
    events[events.length - 1].parts.unshift({ part, before, after });
  }
  return events;
}
