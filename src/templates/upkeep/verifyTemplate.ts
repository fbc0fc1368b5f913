// R31: somebody has looked at a template and says that it still holds.
import type { Context } from '../../context';
import { KnownError } from '../../knownError';
import type { SavedTemplate } from './calls';
import { openUpkeep, type UpkeepDesk } from './desk';
import { isCalled, nameOf } from './draft';
import { addHistory, changeLines, isRecorded, partsOf } from './history';
import { keepAsSeen } from './noticeEdits';
import type { KeptTemplate } from './place';
import { parseVerify, type VerifyRequest } from './request';
import { writeCells } from './row';
import { verification } from './saveTemplate';

/**
 * `verifyTemplate({requestId, code, row?, version})`: today, by the caller. Of a template that says something else by
 * now, what it says is answered instead. Throws `TEMPLATE_GONE` and what `saveTemplate` throws.
 */
export function verifyTemplate(context: Context, input: unknown): SavedTemplate {
  const request = parseVerify(input);
  return context.lock.hold(() => {
    const desk = openUpkeep(context);
    const found = meant(desk, request);
    const tab = desk.tab.name;
    if (isRecorded(context.book, request.requestId)) return { saved: { tab, template: found } };
    if (found.version !== request.version) return { conflict: { now: found } };
    return { saved: { tab, template: verified(context, desk, request, found) } };
  });
}

function verified(
  context: Context,
  desk: UpkeepDesk,
  { requestId }: VerifyRequest,
  before: KeptTemplate,
): KeptTemplate {
  const { date } = context.now;
  const { columns, tab } = desk.layout;
  if (!columns.verifiedOn) {
    throw new KnownError('TEMPLATE_COLUMN_MISSING', { tab: tab.trim(), name: 'la fecha de verificación' });
  }
  writeCells(context.book, desk.tab, desk.layout, before.row, verification(date, desk.who));
  const after = { ...before, verifiedOn: date, verifiedBy: columns.verifiedBy ? desk.who : '' };
  const about = {
    ...context.now,
    who: desk.who,
    name: nameOf(before),
    requestId,
    event: 'verified',
  } as const;
  const lines = changeLines(about, partsOf(before), partsOf(after));
  // Verified twice a day: the second time is told all the same, and by whom.
  addHistory(
    context.book,
    lines.length > 0 ? lines : changeLines(about, null, { ...partsOf(after), wall: '', dm: '' }),
  );
  keepAsSeen(context, desk.properties, before, after);
  return after;
}

/** Throws `TEMPLATE_GONE`. */
function meant({ templates }: UpkeepDesk, { code, row, version }: VerifyRequest): KeptTemplate {
  const named = templates.filter((other) => isCalled(other, code));
  const found =
    named.find((one) => one.row === row && one.version === version) ??
    named.find((one) => one.version === version) ??
    named.find((one) => one.row === row) ??
    named[0];
  if (!found) throw new KnownError('TEMPLATE_GONE', { code });
  return found;
}
