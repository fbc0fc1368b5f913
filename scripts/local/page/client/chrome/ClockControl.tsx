// The simulated clock: what time it is in the base, and a way to move it on.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inWords, texts } from '../texts';
import { laterTime, wallTime } from './wallTime';
import { usePage, usePageState } from './usePage';

const tickMs = 1_000;

export function ClockControl(): JSX.Element | null {
  const { person } = usePageState();
  const [isOpen, setOpen] = useState(false);
  const [, setTick] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), tickMs);
    const outside = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener('pointerdown', outside, true);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointerdown', outside, true);
    };
  }, []);
  if (!person) return null;
  const now = Date.now() + person.clock.offset;
  return (
    <div
      class="clock"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <span>{texts.clock}</span>
      <button type="button" aria-expanded={isOpen} title={texts.moveClock} onClick={() => setOpen(!isOpen)}>
        {inWords.moment(now, person.timeZone)}
      </button>
      {isOpen && <ClockBox now={now} timeZone={person.timeZone} />}
    </div>
  );
}

function ClockBox({ now, timeZone }: { now: number; timeZone: string }): JSX.Element {
  const page = usePage();
  const { executions } = usePageState();
  const [to, setTo] = useState(() => wallTime(now + 15 * 60_000, timeZone));
  const [isMoving, setMoving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [after, setAfter] = useState<number | null>(null);
  const fired =
    after === null ? [] : executions.filter(({ id, source }) => source === 'time' && id > after).reverse();

  const move = async (target: string): Promise<void> => {
    setMoving(true);
    setProblem(null);
    setAfter(Math.max(0, ...page.state.now.executions.map(({ id }) => id)));
    setProblem(await page.moveClock(target));
    setMoving(false);
  };
  const { quarter, hour, tomorrow } = texts.clockQuick;
  return (
    <div class="clock-box" role="group" aria-label={texts.moveClock}>
      <div class="buttons">
        <button
          type="button"
          disabled={isMoving}
          onClick={() => void move(new Date(now + 15 * 60_000).toISOString())}
        >
          {quarter}
        </button>
        <button
          type="button"
          disabled={isMoving}
          onClick={() => void move(new Date(now + 60 * 60_000).toISOString())}
        >
          {hour}
        </button>
        <button
          type="button"
          disabled={isMoving}
          onClick={() => void move(laterTime(now, timeZone, '08:00'))}
        >
          {tomorrow}
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void move(to);
        }}
      >
        <label>
          {texts.clockTo}
          <input
            type="datetime-local"
            value={to}
            required
            onInput={({ currentTarget }) => setTo(currentTarget.value)}
          />
        </label>
        <button type="submit" class="main" disabled={isMoving}>
          {isMoving ? texts.clockMoving : texts.clockGo}
        </button>
      </form>
      <div role="status">
        {problem && <p class="bad">{problem}</p>}
        {after !== null && !isMoving && !problem && (
          <>
            <p>{texts.firings(fired.length)}</p>
            <ul>
              {fired.map(({ id, at, function: name, error }) => (
                <li key={id} class={error ? 'bad' : undefined}>
                  {inWords.moment(Date.parse(at), timeZone)} · {name}
                  {error ? ` · ${error.message}` : ''}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
