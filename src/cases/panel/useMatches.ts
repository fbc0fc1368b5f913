// Asks the base in the background whether this case, or one almost like it, is already there. Never in the way.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import type { CaseMatch } from '../calls';
import { gisId } from '../rules/gisId';
import type { CaseForm } from './form';

/** Typing and pasting go on for a moment; only what stands still is asked about. */
const STILL_MS = 400;
const NONE: readonly CaseMatch[] = [];

export function useMatches(desk: Desk, { rawId, network, comment }: CaseForm): readonly CaseMatch[] {
  const [matches, setMatches] = useState(NONE);
  const id = gisId(rawId);
  useEffect(() => {
    setMatches(NONE);
    if (id === null || network === null || comment.trim() === '') return undefined;
    let wanted = true;
    const timer = window.setTimeout(() => {
      desk.checkCase({ id, network, comment }).then(
        (found) => wanted && setMatches(found),
        // Without an answer there is nothing to warn of; the saving tells of the connection.
        () => undefined,
      );
    }, STILL_MS);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [desk, id, network, comment]);
  return matches;
}
