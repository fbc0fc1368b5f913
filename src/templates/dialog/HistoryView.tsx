// What happened to a template: asked of the base when somebody wants to see it.
import { useEffect, useState } from 'preact/hooks';
import { olderLine, UPKEEP } from '../../texts/templatesDialog';
import { templateHistoryShape, type TemplateHistory } from '../upkeep/calls';
import { DiffText } from './DiffText';
import type { UpkeepTools } from './tools';

interface HistoryViewProps {
  tools: UpkeepTools;
  name: string;
  /** Another number asks again. */
  turn: number;
}

export function HistoryView({ tools, name, turn }: HistoryViewProps) {
  const [open, setOpen] = useState(false);
  const [history, setHistory] = useState<TemplateHistory | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (!open) return;
    setProblem('');
    tools.ask('templateHistory', templateHistoryShape, { code: name }).then(
      (told) => ('refused' in told ? setProblem(told.refused.message) : setHistory(told)),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [open, name, turn]);
  return (
    <details class="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{UPKEEP.history}</summary>
      {problem !== '' && <p class="problem">{problem}</p>}
      {open && !history && problem === '' && <p class="hint">{UPKEEP.historyLoading}</p>}
      {history?.events.length === 0 && <p class="hint">{UPKEEP.historyEmpty}</p>}
      <ul>
        {history?.events.map(({ date, time, who, event, parts }, at) => (
          <li key={at}>
            <h3>{[`${date} ${time.slice(0, -3)}`, who, event].filter(Boolean).join(' · ')}</h3>
            {parts.map(({ part, before, after }) => (
              <div key={part}>
                <span class="hint">{part}</span>
                <DiffText before={before} after={after} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      {(history?.older ?? 0) > 0 && <p class="hint">{olderLine(history?.older ?? 0)}</p>}
    </details>
  );
}
