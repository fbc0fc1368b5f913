// Accepts and takes back single repairs; what got no answer is asked again under the same number and is not done twice.
import { useState } from 'preact/hooks';
import { CallFailure } from '../../sidebar/call';
import { REVIEW } from '../../texts/reviewDialog';
import { repairAnswerShape, shownShape, type Finding } from '../calls';
import type { ReviewDesk } from './desk';
import { keyOf, type Act, type Reviewed } from './reviewed';
import type { ReviewWork } from './useReview';

export interface Acts {
  /** What the last act came to, in Spanish. */
  notice: string;
  accept: (finding: Finding) => Promise<void>;
  takeBack: (finding: Finding) => Promise<void>;
  show: (finding: Finding) => Promise<void>;
}

export function useActs({ ask, freshId }: ReviewDesk, { reviewed, change }: ReviewWork): Acts {
  const [notice, setNotice] = useState('');
  const set = (finding: Finding, act: Act): void => {
    change((known: Reviewed) => ({ ...known, acts: { ...known.acts, [keyOf(finding)]: act } }));
    if (act.line !== '') setNotice(act.line);
  };
  const act = async (
    finding: Finding,
    requestId: string,
    name: 'repairRow' | 'undoRepair',
    request: object,
  ): Promise<void> => {
    const undoing = name === 'undoRepair';
    set(finding, { requestId, state: undoing ? 'undoing' : 'asked', line: '' });
    setNotice(undoing ? REVIEW.undoing : REVIEW.writing);
    try {
      const answer = await ask(name, repairAnswerShape, request);
      if ('answer' in answer)
        set(finding, { requestId, state: undoing ? 'undone' : 'done', line: answer.answer.line });
      else set(finding, { requestId, state: undoing ? 'done' : 'refused', line: answer.refused.message });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const lost = error instanceof CallFailure && error.lost;
      const line = lost ? REVIEW.unsure(reason) : reason;
      set(finding, { requestId, state: undoing ? 'unsureUndo' : 'unsure', line });
    }
  };
  return {
    notice,
    async accept(finding) {
      const known = reviewed.acts[keyOf(finding)] as Act | undefined;
      if (known && ['asked', 'done', 'undoing'].includes(known.state)) return;
      const requestId = known?.state === 'unsure' ? known.requestId : freshId();
      const { tab, row, rule, before, mark, cell } = finding;
      await act(finding, requestId, 'repairRow', { requestId, tab, row, rule, before, mark, cell });
    },
    async takeBack(finding) {
      const known = reviewed.acts[keyOf(finding)] as Act | undefined;
      if (!known || !['done', 'unsureUndo'].includes(known.state)) return;
      await act(finding, known.requestId, 'undoRepair', { requestId: known.requestId });
    },
    async show({ tab, row, cell, mark }) {
      try {
        const answer = await ask('showReviewedCell', shownShape, { tab, row, cell, mark });
        setNotice(
          'shown' in answer
            ? REVIEW.shown(answer.shown.tab.trim(), answer.shown.row)
            : answer.refused.message,
        );
      } catch (error) {
        setNotice(error instanceof Error ? error.message : String(error));
      }
    },
  };
}
