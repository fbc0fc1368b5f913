// One open escalation: its countdown in a line, and behind it what can be done.
import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { FOLLOW_TEXTS } from '../../texts/sidebarEscalation';
import type { EscalationItem, Follow } from '../calls';
import { FollowUp } from './FollowUp';
import { RowLink } from './RowLink';

interface OpenItemProps {
  desk: Desk;
  item: EscalationItem;
  today: string;
  onDone: (line: string) => void;
}

export function OpenItem({ desk, item, today, onDone }: OpenItemProps) {
  const [what, setWhat] = useState<Follow | null>(null);
  const summary = useRef<HTMLElement>(null);
  const { number, topic, countdown, sign, pressing, facts, doubt, link, follows } = item;
  return (
    <li>
      <details>
        <summary ref={summary}>
          <b class={pressing ? 'pressing' : undefined}>
            <span aria-hidden="true">{sign}</span> {countdown}
          </b>
          <p dir="auto">{topic}</p>
        </summary>
        <p class="hint" dir="auto">
          {facts} <RowLink link={link} />
        </p>
        {doubt && (
          <p class="warn" dir="auto">
            {doubt}
          </p>
        )}
        {what && number ? (
          <FollowUp
            {...{ desk, number, what, today }}
            onCancel={() => {
              setWhat(null);
              summary.current?.focus();
            }}
            onDone={(line) => {
              setWhat(null);
              onDone(line);
            }}
          />
        ) : (
          <div class="actions">
            {follows.map((follow) => (
              <button key={follow} type="button" onClick={() => setWhat(follow)}>
                {FOLLOW_TEXTS[follow][0]}
              </button>
            ))}
          </div>
        )}
      </details>
    </li>
  );
}
