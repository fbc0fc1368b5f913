// A template for whoever may read it and not change it.
import { useEffect } from 'preact/hooks';
import { Keyed } from '../../cases/panel/Keyed';
import { rowLine, UPKEEP } from '../../texts/templatesDialog';
import { cardText, verifiedText } from '../../texts/templateUpkeep';
import type { UpkeepStart } from '../upkeep/calls';
import { nameOf } from '../upkeep/draft';
import { HistoryView } from './HistoryView';
import type { KeptRow } from './opened';
import { PreviewView } from './PreviewView';
import type { UpkeepTools } from './tools';
import { useKeys } from './useKeys';

interface ReadOnlyViewProps {
  tools: UpkeepTools;
  start: UpkeepStart;
  template: KeptRow;
  onBack: () => void;
}

export function ReadOnlyView({ tools, start, template, onBack }: ReadOnlyViewProps) {
  useEffect(() => document.getElementById('upkeep-heading')?.focus(), []);
  useKeys((key) => {
    if (key === UPKEEP.back.key) onBack();
    return key === UPKEEP.back.key;
  });
  return (
    <main class="upkeep">
      <h1 id="upkeep-heading" tabIndex={-1}>
        {nameOf(template)} · {template.title}
      </h1>
      <p class="hint">
        {rowLine(start.tab, template.row)}. {verifiedText(template.verifiedOn, template.verifiedBy)}
      </p>
      <p class="warn">{start.standing}</p>
      <p class="card">{cardText(template)}</p>
      <PreviewView draft={template} templates={start.templates} />
      <HistoryView tools={tools} name={nameOf(template)} turn={0} />
      <div class="actions">
        <button type="button" aria-keyshortcuts={`Alt+${UPKEEP.back.key}`} onClick={onBack}>
          <Keyed label={UPKEEP.back} />
        </button>
      </div>
    </main>
  );
}
