// Puts a new trigger into the state, within Google's cap.
import { createHash } from 'node:crypto';
import { ServiceError, type Execution, type TriggerModel } from '../../kernel/execution';
import { formatDate } from '../utilities/formatDate';
import { Trigger } from './trigger';

/** By user and script (D). */
const maxTriggers = 20;

export function installTrigger(
  x: Execution,
  handler: string,
  kind: TriggerModel['kind'],
  schedule: object | null,
): Trigger {
  x.charge('triggers.create');
  if (x.state.triggers.filter(({ creator }) => creator === x.effectiveUser).length >= maxTriggers) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const model: TriggerModel = {
    id: freeId(x, handler),
    handler,
    kind,
    creator: x.effectiveUser,
    createdAt: formatDate(x.now(), x.timeZone, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"),
    schedule: schedule === null ? null : { ...schedule },
  };
  x.state.triggers.push(model);
  return new Trigger(model, x.book.id);
}

/** Eighteen digits, as Google's ids look, and the same ones for the same history. */
function freeId(x: Execution, handler: string): string {
  for (let attempt = 0; ; attempt++) {
    const hash = createHash('sha256').update(`${x.book.id} ${handler} ${x.now()} ${attempt}`).digest();
    const id = String(hash.readBigUInt64BE() % 10n ** 18n).padStart(18, '0');
    if (!x.state.triggers.some((trigger) => trigger.id === id)) return id;
  }
}
