// The chosen template as the citizen will read it: its texts with their counters, and what hinders or must be looked at.
import type { Network } from '../../cases/rules/words';
import {
  hindranceText,
  liveLine,
  overdueLine,
  TEMPLATES,
  unnamedLine,
  verifiedLine,
  weightLine,
} from '../../texts/sidebarTemplates';
import { isOverdue } from '../offer';
import { WALL_LIMIT, weightedLength } from '../reply/weightedLength';
import type { Part } from './copying';
import type { Entry } from './entries';

interface OfferViewProps {
  entry: Entry;
  network: Network | null;
  /** ISO. */
  today: string;
  verifyDays: number;
  onCopy: (part: Part) => void;
  onUse: () => void;
}

export function OfferView({ entry, network, today, verifyDays, onCopy, onUse }: OfferViewProps) {
  const { offer, entity } = entry;
  const { template, wall, dm, live } = offer;
  const both = wall !== '' && dm !== '';
  const hindered = hindranceText(offer);
  const parts: [Part, string, string][] = both
    ? [
        ['wall', TEMPLATES.wall, wall],
        ['dm', TEMPLATES.dm, dm],
      ]
    : [['all', TEMPLATES.text, wall + dm]];
  return (
    <section class="preview" aria-label={template.title}>
      {hindered !== '' && <p class="problem">{hindered}</p>}
      {isOverdue(template, today, verifyDays) && <p class="warn">{overdueLine(template.verifiedOn)}</p>}
      {entity && <p class={entity.updatedOn === null ? 'warn' : 'hint'}>{verifiedLine(entity.updatedOn)}</p>}
      {live && <p class={live.own ? 'hint' : 'warn'}>{liveLine(live.topic, live.own, live.entity)}</p>}
      {offer.unnamed && hindered === '' && <p class="warn">{unnamedLine}</p>}
      {parts.map(([part, name, text]) => (
        <div key={part} class="offered">
          <h2>
            {name} <Counter text={text} limited={network === 'twitter' && part !== 'dm'} />
          </h2>
          <p dir="auto">{text}</p>
          <button type="button" disabled={hindered !== ''} onClick={() => onCopy(part)}>
            {TEMPLATES.copy}
          </button>
        </div>
      ))}
      <button type="button" disabled={hindered !== ''} aria-keyshortcuts="Control+Enter" onClick={onUse}>
        {TEMPLATES.use} <kbd>Ctrl ⏎</kbd>
      </button>
    </section>
  );
}

/** As X counts where that is what counts. */
export function Counter({ text, limited }: { text: string; limited: boolean }) {
  const length = limited ? weightedLength(text) : [...text].length;
  const over = limited && length > WALL_LIMIT;
  return (
    <span class={over ? 'counter problem' : 'counter'}>
      {weightLine(length, limited ? WALL_LIMIT : null)}
    </span>
  );
}
