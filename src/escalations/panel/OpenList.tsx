// The live list: what is open, the most pressing first, each with its countdown and what can be done with it.
import { useState } from 'preact/hooks';
import { Choice } from '../../cases/panel/Choice';
import type { Desk } from '../../sidebar/desk';
import { FILING, LIST } from '../../texts/sidebarEscalation';
import { OpenItem } from './OpenItem';
import type { useEscalations } from './useEscalations';

export const LIST_ID = 'escalations-open';
const WHOSE = ['mine', 'all'] as const;

interface OpenListProps {
  desk: Desk;
  asked: ReturnType<typeof useEscalations>;
}

export function OpenList({ desk, asked }: OpenListProps) {
  const { start, loading, problem, whose, setWhose, refresh } = asked;
  const [done, setDone] = useState('');
  const items = start && ((whose === 'all' && start.all) || start.mine);
  const finish = (line: string): void => {
    setDone(line);
    void refresh();
    document.getElementById(LIST_ID)?.focus();
  };
  return (
    <section class="open" aria-labelledby={LIST_ID} aria-busy={loading}>
      <h2 id={LIST_ID} tabIndex={-1}>
        <u>E</u>scalamientos abiertos
        {items && ` (${items.length})`}
      </h2>
      {start?.all && (
        <Choice
          id="escalations-whose"
          legend={LIST.whose}
          words={WHOSE}
          labels={LIST}
          chosen={whose}
          onChoose={setWhose}
        />
      )}
      <p role="status" class={problem && 'warn'}>
        {loading ? FILING.preparing : problem || done || (items?.length === 0 && LIST.none)}
      </p>
      <ul>
        {items?.map((item) => (
          <OpenItem key={item.link} desk={desk} item={item} today={start?.today ?? ''} onDone={finish} />
        ))}
      </ul>
      <button type="button" aria-keyshortcuts="Alt+A" onClick={() => void refresh()}>
        <u>A</u>ctualizar
      </button>
    </section>
  );
}
