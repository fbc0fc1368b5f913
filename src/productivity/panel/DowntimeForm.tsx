// Why somebody could not work, and for how long: by the clock, from a measured loss, or in minutes.
import { TextField } from '../../cases/panel/TextField';
import { DAY, DOWNTIME, lossLine, notSureLine } from '../../texts/sidebarDay';
import type { DayStart } from '../calls';
import { isRunning, type DraftField, type MeasuredLoss } from './draft';
import type { useDowntime } from './useDowntime';

interface DowntimeFormProps {
  work: ReturnType<typeof useDowntime>;
  /** ISO. */
  today: string;
  losses: readonly MeasuredLoss[];
  /** What the base has of the week. */
  known: DayStart['downtime'];
  onSend: () => void;
}

export const downtimeId = (field: DraftField): string => `downtime-${field}`;

export function DowntimeForm({ work, today, losses, known, onSend }: DowntimeFormProps) {
  const { draft, problems, busy, locked, reported, change } = work;
  const unsure = draft.unsure && !busy;
  const field = (name: DraftField) => (
    <TextField
      id={downtimeId(name)}
      label={name === 'reason' ? <Reason /> : DOWNTIME[name]}
      value={draft[name]}
      problem={problems[name]}
      readOnly={locked}
      latest={name === 'date' ? today : undefined}
      words={name === 'reason' ? DOWNTIME.reasons : undefined}
      onText={(text) => change({ [name]: text })}
    />
  );
  return (
    <form
      class="register downtime"
      aria-busy={busy}
      aria-label={DOWNTIME.title}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <h2>{DOWNTIME.title}</h2>
      {losses.length > 0 && (
        <div>
          <p>{DOWNTIME.lost}:</p>
          <ul>
            {losses.map((loss) => (
              <li key={loss.from}>
                {lossLine(loss.from, loss.to, loss.minutes)}{' '}
                <button
                  type="button"
                  aria-label={`${DOWNTIME.use}: ${lossLine(loss.from, loss.to, loss.minutes)}`}
                  onClick={() => work.take(loss)}
                >
                  {DOWNTIME.use}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" aria-keyshortcuts="Alt+E" onClick={work.clock}>
        {isRunning(draft) ? (
          <>
            T<u>e</u>rminar (desde las {draft.from})
          </>
        ) : (
          <>
            <u>E</u>mpezar ahora
          </>
        )}
      </button>
      {field('date')}
      <div class="hours">
        {field('from')}
        {field('to')}
        {field('minutes')}
      </div>
      {field('reason')}
      <p role="status" class={unsure ? 'warn' : 'hint'}>
        {work.notice || (unsure && notSureLine(''))}
      </p>
      <div role="status">
        {reported && <p>{reported.line}</p>}
        {reported?.warnings.map((line) => (
          <p key={line} class="warn">
            {line}
          </p>
        ))}
      </div>
      <div class="actions">
        <button type="submit" class="main" aria-keyshortcuts="Control+Enter">
          {unsure ? DOWNTIME.ask : DOWNTIME.send} <kbd>Ctrl ⏎</kbd>
        </button>
        <button type="button" aria-keyshortcuts="Alt+V" onClick={work.clear}>
          <u>V</u>aciar
        </button>
      </div>
      {known.length > 0 && (
        <>
          <h2>{DAY.downtime}</h2>
          <ul>
            {known.map(({ row, line, standing, doubt }) => (
              <li key={row} dir="auto">
                {line} <em>{standing}</em>
                {doubt && <p class="warn">{doubt}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </form>
  );
}

function Reason() {
  return (
    <>
      M<u>o</u>tivo
    </>
  );
}
