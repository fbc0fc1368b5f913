// Registers a case: one row, written once, in the tab where it belongs.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { firstAnswer, newAnswer, returnedTweet, type RegisteredCase } from './answer';
import type { CasePlace } from './control';
import { withControlColumn, withoutControlColumn } from './controlColumn';
import { caseTab, findExisting } from './existing';
import { freeRow } from './freeRow';
import { parseCase, type CaseRequest } from './request';
import { caseCells, clearCase, writeCase } from './row';
import { policyFrom, type CaseProfile } from './policy';
import { destination } from './rules/destination';
import { outcome, type Outcome } from './rules/outcome';
import { caseBlock, locate, type Target } from './target';
import { isUndone } from './undone';

/**
 * `input` is the argument as it came over the wire. A repeat of a `requestId` answers as the first time and
 * writes nothing; a tweet that comes back is no second case (R18) and writes nothing either. Throws a
 * `KnownError`, and then nothing is written.
 */
export function registerCase(context: Context, input: unknown, profile: CaseProfile): RegisteredCase {
  const request = parseCase(input, profile.pqrdTypes);
  const written: (() => void)[] = [];
  try {
    return context.lock.hold(() => registered(context, request, profile, written));
  } catch (error) {
    if (error instanceof KnownError || written.length === 0) throw error;
    throw takenBack(context, written, error);
  }
}

/** Runs under the lock. `written` gets what takes the row back, should the commit fail. */
function registered(
  context: Context,
  request: CaseRequest,
  profile: CaseProfile,
  written: (() => void)[],
): RegisteredCase {
  const properties = context.properties.all();
  if (isUndone(properties, request.requestId)) throw new KnownError('REQUEST_UNDONE');
  const target = locate(context, properties, destination(request.kind));
  const policy = policyFrom(target.properties, profile);
  const decided = outcome(request, request.at ?? context.now, policy);
  const { role } = target.layout;
  const existing = findExisting(context.book, target.base, request.requestId, request.id, role);
  if (existing.repeat) return repeated(context, target, existing.repeat, decided);
  const answer = newAnswer(decided, existing);
  const returned = returnedTweet(request, answer, existing, role);
  if (returned) return returned;
  const cells = caseCells(target.layout, request, decided, answer, { ...target.caller, ...context.now });
  const layout = withControlColumn(context.properties, target);
  const row = freeRow(target.tab, caseBlock(layout));
  written.push(() => clearCase(target.tab, layout, row));
  if (layout !== target.layout) written.push(() => withoutControlColumn(layout, target.tab));
  writeCase(target.tab, layout, row, cells);
  return { tab: layout.tab, row, ...answer };
}

function repeated(context: Context, target: Target, place: CasePlace, decided: Outcome): RegisteredCase {
  const tab = context.book.tab(place.tab) ?? target.tab;
  return firstAnswer(tab, caseTab(target.base, place.tab) ?? target.layout, place, decided);
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
