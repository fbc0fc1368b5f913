// The live list: what is open, the most pressing first, each with its countdown and what can be done with it.
import { useState } from 'preact/hooks';
import { Choice } from '../../cases/panel/Choice';
import type { Desk } from '../../sidebar/desk';
import { LIST, listFailed } from '../../texts/sidebarEscalation';
import type { EscalationStart } from '../calls';
import { OpenItem } from './OpenItem';
import { byUrgency } from './urgency';

const WHOSE = ['mine', 'all'] as const;
export type Whose = (typeof WHOSE)[number];

interface OpenListProps {
  desk: Desk;
  start: EscalationStart | null;
  loading: boolean;
  problem: string;
  whose: Whose;
  onWhose: (whose: Whose) => void;
  onRefresh: () => void;
}

export function OpenList(props: OpenListProps) {
  const { desk, start, loading, problem, whose, onWhose, onRefresh } = props;
  const [done, setDone] = useState('');
  const items = start ? byUrgency((whose === 'all' && start.all) || start.mine) : [];
  const finish = (line: string): void => {
    setDone(line);
    onRefresh();
    document.getElementById('escalations-title')?.focus();
  };
  return (
    <section class="open" aria-labelledby="escalations-title" aria-busy={loading}>
      <h2 id="escalations-title" tabIndex={-1}>
        {LIST.title}
        {start && ` (${String(items.length)})`}
      </h2>
      <div role="status">
        {done && <p>{done}</p>}
        {loading && <p class="hint">{LIST.loading}</p>}
        {problem && <p class="warn">{listFailed(problem)}</p>}
      </div>
      {start?.all && (
        <Choice
          id="escalations-whose"
          legend={LIST.whose}
          words={WHOSE}
          labels={LIST}
          chosen={whose}
          onChoose={onWhose}
        />
      )}
      {start && items.length === 0 && <p class="hint">{LIST.none}</p>}
      <ul>
        {items.map((item) => (
          <OpenItem
            key={`${item.tab} ${String(item.row)}`}
            {...{ desk, item, start: start! }}
            onDone={finish}
          />
        ))}
      </ul>
      <button type="button" aria-keyshortcuts="Alt+A" onClick={onRefresh}>
        <u>A</u>
        {LIST.refresh.slice(1)}
      </button>
    </section>
  );
}
