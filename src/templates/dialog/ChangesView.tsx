// What is different from what was saved, word by word; and where texts change, the cases that used the former ones.
import { useEffect, useState } from 'preact/hooks';
import { FIELD_LABELS, UPKEEP, useLine, usesFailed, usesLine } from '../../texts/templatesDialog';
import { templateUsesShape, type TemplateUses } from '../upkeep/calls';
import { changedFields, settled, type TemplateDraft } from '../upkeep/draft';
import { DiffText } from './DiffText';
import { fieldWords } from './fieldWords';
import type { UpkeepTools } from './tools';

interface ChangesViewProps {
  tools: UpkeepTools;
  before: TemplateDraft;
  draft: TemplateDraft;
  /** What the tab calls it. */
  name: string;
}

export function ChangesView({ tools, before, draft, name }: ChangesViewProps) {
  const after = settled(draft);
  const fields = changedFields(before, after);
  const isOfTexts = fields.includes('wallText') || fields.includes('dmText');
  if (fields.length === 0) return null;
  return (
    <section class="changes" aria-label={UPKEEP.changes}>
      <h2>{UPKEEP.changes}</h2>
      {fields.map((field) => (
        <div key={field}>
          <h3>{FIELD_LABELS[field]}</h3>
          <DiffText before={fieldWords(before, field)} after={fieldWords(after, field)} />
        </div>
      ))}
      {isOfTexts && <UsesView {...{ tools, name }} />}
    </section>
  );
}

function UsesView({ tools, name }: { tools: UpkeepTools; name: string }) {
  const [uses, setUses] = useState<TemplateUses | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    tools.ask('templateUses', templateUsesShape, { code: name }).then(
      (told) => ('refused' in told ? setProblem(told.refused.message) : setUses(told)),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [name]);
  if (problem !== '') return <p class="hint">{usesFailed(problem)}</p>;
  if (!uses) return <p class="hint">{UPKEEP.usesLoading}</p>;
  return (
    <div role="status">
      <p>{usesLine(uses.count)}</p>
      <ul>
        {uses.newest.map(({ tab, row, at, link }) => (
          <li key={link}>
            <a href={link} target="_blank" rel="noopener">
              {useLine(tab, row, at)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
