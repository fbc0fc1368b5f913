// Downtime that waits for the coordination: the lines, what each does to a goal, and the decision.
import { TextField } from '../../cases/panel/TextField';
import { DECIDE, decideLabel, decideTitle, moreLine } from '../../texts/sidebarDecisions';
import type { ToDecide } from '../calls';
import { isWaiting, lineKey, mainDecision, type LineToDecide } from './decision';
import type { useDecisions } from './useDecisions';

interface DecisionsProps {
  list: ToDecide;
  work: ReturnType<typeof useDecisions>;
  /** Approves or corrects; with `true` refuses. */
  onDecide: (reject: boolean) => void;
}

export const DECISIONS_ID = 'decisions';

export const decisionId = (name: string): string => `decision-${name}`;

export function Decisions({ list, work, onDecide }: DecisionsProps) {
  const { lines, line, draft, said, busy, choose, change } = work;
  const locked = busy || draft.unsure !== null;
  const field = (name: 'minutes' | 'note') => (
    <TextField
      id={decisionId(name)}
      label={DECIDE[name]}
      value={draft[name]}
      problem={said.field === name ? said.lines[0] : undefined}
      readOnly={locked}
      rows={name === 'note' ? 2 : 1}
      onText={(text) => change({ [name]: text })}
    />
  );
  const chosen = (one: LineToDecide) => (
    <div class="register chosen">
      <p>{one.effect}</p>
      {field('minutes')}
      {field('note')}
      <div class="actions">
        <button type="submit" class="main" aria-keyshortcuts="Alt+P">
          {draft.unsure && !busy
            ? DECIDE.again
            : decideLabel(mainDecision(draft, one) === 'approve' ? '' : draft.minutes)}{' '}
          <kbd>Alt P</kbd>
        </button>
        <button type="button" aria-keyshortcuts="Alt+N" onClick={() => onDecide(true)}>
          {DECIDE.reject} <kbd>Alt N</kbd>
        </button>
      </div>
    </div>
  );
  return (
    <form
      id={DECISIONS_ID}
      class="register decisions"
      aria-busy={busy}
      aria-labelledby={decisionId('title')}
      onSubmit={(event) => {
        event.preventDefault();
        onDecide(false);
      }}
    >
      <h2 id={decisionId('title')} tabIndex={-1}>
        {decideTitle(lines.filter(isWaiting).length + list.more)}
      </h2>
      <div role="status" class={said.warn ? 'warn' : ''}>
        {!said.field && said.lines.map((text) => <p key={text}>{text}</p>)}
      </div>
      {list.unclear.map((text) => (
        <p key={text} class="warn" dir="auto">
          {text}
        </p>
      ))}
      {lines.length === 0 && <p class="hint">{DECIDE.none}</p>}
      {lines.length > 0 && (
        <fieldset class="field">
          <legend class="unseen">{DECIDE.choice}</legend>
          {lines.map((one) => (
            <div key={lineKey(one)}>
              <label dir="auto">
                <input
                  type="radio"
                  name="decision"
                  id={decisionId(lineKey(one))}
                  checked={one === line}
                  disabled={locked && one !== line}
                  onChange={() => choose(one)}
                />
                <strong>{one.name}</strong> {one.line} <em>{one.standing}</em>
              </label>
              {one === line && chosen(one)}
            </div>
          ))}
        </fieldset>
      )}
      {list.more > 0 && <p class="hint">{moreLine(list.more)}</p>}
    </form>
  );
}
