// Registers a case: one row, written once, in the tab where it belongs.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { firstAnswer, newAnswer, returnedTweet, type RegisteredCase } from './answer';
import { caseTab, findExisting } from './existing';
import { freeRow } from './freeRow';
import { parseCase, type CaseRequest } from './request';
import { caseCells, clearCase, writeCase } from './row';
import { outcome, type Outcome } from './rules/outcome';
import { caseBlock, locate, type Target } from './target';
import { isUndone } from './undone';

/**
 * `input` is the argument as it came over the wire. A repeat of a `requestId` answers as the first time and
 * writes nothing; a tweet that comes back is no second case (R18) and writes nothing either. Throws a
 * `KnownError`, and then nothing is written.
 */
export function registerCase(context: Context, input: unknown, programmes: readonly string[]): RegisteredCase {
  const request = parseCase(input);
  const decided = outcome(request, request.at ?? context.now, programmes);
  const written: (() => void)[] = [];
  try {
    return context.lock.hold(() => registered(context, request, decided, written));
  } catch (error) {
    if (error instanceof KnownError || written.length === 0) throw error;
    throw takenBack(context, written, error);
  }
}

/** Runs under the lock. `written` gets what takes the row back, should the commit fail. */
function registered(
  context: Context,
  request: CaseRequest,
  decided: Outcome,
  written: (() => void)[],
): RegisteredCase {
  const properties = context.properties.all();
  if (isUndone(properties, request.requestId)) throw new KnownError('REQUEST_UNDONE');
  const target = locate(context, properties, decided.destination);
  const { role } = target.layout;
  const existing = findExisting(context.book, target.base, request.requestId, request.id, role);
  if (existing.repeat) return repeated(context, target, existing.repeat, request, decided);
  const answer = newAnswer(request, decided, existing);
  const returned = returnedTweet(request, answer, existing, role);
  if (returned) return returned;
  const cells = caseCells(target.layout, request, decided, answer, { ...target.caller, ...context.now });
  const row = freeRow(target.tab, caseBlock(target.layout));
  written.push(() => clearCase(target.tab, target.layout, row));
  writeCase(target.tab, target.layout, row, cells);
  return { tab: target.layout.tab, row, ...answer };
}

function repeated(
  context: Context,
  target: Target,
  place: { tab: string; row: number },
  request: CaseRequest,
  decided: Outcome,
): RegisteredCase {
  const tab = context.book.tab(place.tab) ?? target.tab;
  return firstAnswer(tab, caseTab(target.base, place.tab) ?? target.layout, place, request, decided);
}

/** A rule of validation or a protection surfaces at the commit, when part of the row may already stand. */
function takenBack(context: Context, written: readonly (() => void)[], error: unknown): KnownError {
  try {
    context.lock.hold(() => written.forEach((clear) => clear()));
  } catch {
    // The first error says more; a repeat of the request finds the row if it stands.
  }
  return new KnownError('WRITE_REFUSED', { reason: error instanceof Error ? error.message : String(error) });
}
