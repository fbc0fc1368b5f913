// A template as a citizen will read it, on each of its networks, with examples in place of what a case fills.
import { lengthLine, overLine, seenName, unknownLine, UPKEEP } from '../../texts/templatesDialog';
import { EXAMPLES } from '../../texts/templateUpkeep';
import type { Template } from '../template';
import { settled, type TemplateDraft } from '../upkeep/draft';
import { previewOf } from '../upkeep/preview';

interface PreviewViewProps {
  draft: TemplateDraft;
  templates: readonly Template[];
}

export function PreviewView({ draft, templates }: PreviewViewProps) {
  return (
    <section class="preview" aria-label={UPKEEP.preview}>
      <h2>{UPKEEP.preview}</h2>
      <p class="hint">{UPKEEP.previewHelp}</p>
      {previewOf(settled(draft), templates, EXAMPLES).map((seen) => (
        <div key={`${seen.network}${seen.part}`} class="offered">
          <h3>{seenName(seen)}</h3>
          <p dir="auto" tabIndex={0} aria-label={seenName(seen)} role="group">
            {seen.text}
          </p>
          <p class="hint">{lengthLine(seen)}</p>
          {seen.length > seen.limit && <p class="problem">{overLine(seen)}</p>}
          {seen.unknown.length > 0 && <p class="problem">{unknownLine(seen.unknown)}</p>}
        </div>
      ))}
    </section>
  );
}
