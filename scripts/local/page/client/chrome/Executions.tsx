// What ran, what it called and what it would have cost at Google.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ExecutionView } from '../../protocol';
import { inWords, texts } from '../texts';
import { usePageState } from './usePage';

export function Executions(): JSX.Element {
  const { executions, person } = usePageState();
  const [open, setOpen] = useState<number | null>(null);
  if (executions.length === 0) return <p class="empty">{texts.noExecutions}</p>;
  const { columns } = texts;
  return (
    <div class="executions" tabIndex={0} role="group" aria-label={texts.executions}>
      <table>
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {executions.map((entry) => (
            <Execution
              key={entry.id}
              entry={entry}
              timeZone={person?.timeZone ?? 'America/Bogota'}
              isOpen={open === entry.id}
              onToggle={() => setOpen(open === entry.id ? null : entry.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ExecutionSetting {
  entry: ExecutionView;
  timeZone: string;
  isOpen: boolean;
  onToggle: () => void;
}

function Execution({ entry, timeZone, isOpen, onToggle }: ExecutionSetting): JSX.Element {
  const { calls, error } = entry;
  return (
    <>
      <tr>
        <td>{inWords.moment(Date.parse(entry.at), timeZone)}</td>
        <td>
          <button type="button" class="link" aria-expanded={isOpen} onClick={onToggle}>
            {entry.function}
          </button>
        </td>
        <td>{texts.sources[entry.source]}</td>
        <td class="number">{inWords.number(calls.total)}</td>
        <td class="number">
          {inWords.number(calls.cellsRead)} / {inWords.number(calls.cellsWritten)}
        </td>
        <td class="number">{inWords.duration(entry.estimatedMs)}</td>
        <td class="number">{inWords.duration(entry.elapsedMs)}</td>
        <td class={error ? 'bad' : undefined}>{error ? `${error.name}: ${error.message}` : texts.done}</td>
      </tr>
      {isOpen && (
        <tr class="details">
          <td colSpan={8}>
            <ul aria-label={texts.callsOf(entry.function)}>
              {Object.entries(calls.byMethod)
                .sort(([, one], [, other]) => other - one)
                .map(([method, count]) => (
                  <li key={method}>
                    {inWords.number(count)} × {method}
                  </li>
                ))}
            </ul>
            {entry.logs.length > 0 && (
              <pre aria-label={texts.logs}>
                {entry.logs.map(({ level, message }) => `${level}  ${message}`).join('\n')}
              </pre>
            )}
          </td>
        </tr>
      )}
    </>
  );
}
