// Which templates of a catalogue may be sent at a moment. Pure.
import type { Moment } from '../calendar/civilTime';
import type { Network } from '../cases/rules/words';
import { liveInPhase } from '../lives/liveInQuestion';
import type { Live } from '../lives/phase';
import { stateOn, type Template } from './template';

/** The places of those that a reply may be made from: valid, of the network, in their Live's phase (R5, R31). */
export function sendable(
  templates: readonly Template[],
  network: Network | null,
  lives: readonly Live[],
  at: Moment,
): number[] {
  const inPhase = {
    live: liveInPhase(lives, 'live', at) !== null,
    finished: liveInPhase(lives, 'finished', at) !== null,
  };
  return templates.flatMap((template, place) => {
    const fits =
      stateOn(template, at.date) === 'valid' &&
      !template.besideDm &&
      (template.network === null || network === null || template.network === network) &&
      (template.phase === null || inPhase[template.phase]);
    return fits ? [place] : [];
  });
}
