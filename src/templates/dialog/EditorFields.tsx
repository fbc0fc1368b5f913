// The data of a template, each with its problem beside it.
import { TextField } from '../../cases/panel/TextField';
import {
  dmCounter,
  FIELD_LABELS,
  KIND_CHOICES,
  NETWORK_CHOICES,
  PHASE_CHOICES,
  UPKEEP,
  wallCounter,
} from '../../texts/templatesDialog';
import { WALL_LIMIT, weightedLength } from '../reply/weightedLength';
import type { TemplateDraft } from '../upkeep/draft';
import { DM_LIMIT } from '../upkeep/draftProblems';
import type { FieldProblems } from './useEditor';

interface EditorFieldsProps {
  draft: TemplateDraft;
  problems: FieldProblems;
  /** Fields that the tab has no column for. */
  lacking: readonly string[];
  verified: boolean;
  onDraft: (parts: Partial<TemplateDraft>) => void;
  onVerified: (verified: boolean) => void;
}

type LineField = 'code' | 'title' | 'topic' | 'keywords' | 'wallText' | 'dmText' | 'validFrom' | 'validTo';

export function EditorFields({ draft, problems, lacking, verified, onDraft, onVerified }: EditorFieldsProps) {
  const line = (field: LineField, more: { rows?: number; hint?: string; latest?: string } = {}) => {
    const isLacking = lacking.includes(field);
    return (
      <TextField
        id={`template-${field}`}
        label={FIELD_LABELS[field]}
        value={draft[field] ?? ''}
        problem={problems[field]}
        readOnly={isLacking}
        {...more}
        hint={isLacking ? UPKEEP.noColumn : more.hint}
        onText={(text) => onDraft({ [field]: text })}
      />
    );
  };
  const choice = <Field extends 'network' | 'kind' | 'phase'>(
    field: Field,
    words: Readonly<Record<string, string>>,
  ) => (
    <SelectField
      id={`template-${field}`}
      label={FIELD_LABELS[field]}
      words={words}
      chosen={draft[field] ?? ''}
      disabled={lacking.includes(field === 'phase' ? 'kind' : field)}
      onChoose={(word) => onDraft({ [field]: word || null })}
    />
  );
  return (
    <>
      <div class="beside">
        {line('code')}
        {line('title')}
      </div>
      {line('topic')}
      <div class="beside">
        {choice('network', NETWORK_CHOICES)}
        {choice('kind', KIND_CHOICES)}
        {choice('phase', PHASE_CHOICES)}
      </div>
      {line('wallText', { rows: 5, hint: wallHint(draft.wallText) })}
      <label class="check">
        <input
          type="checkbox"
          checked={draft.besideDm}
          disabled={lacking.includes('dmText')}
          onChange={(event) => onDraft({ besideDm: event.currentTarget.checked })}
        />
        {FIELD_LABELS.besideDm}
      </label>
      {!draft.besideDm && line('dmText', { rows: 6, hint: dmCounter([...draft.dmText].length, DM_LIMIT) })}
      {line('keywords')}
      <div class="beside">
        {line('validFrom', { latest: '' })}
        {line('validTo', { latest: '' })}
      </div>
      {!lacking.includes('verifiedOn') && (
        <label class="check">
          <input
            type="checkbox"
            checked={verified}
            onChange={(event) => onVerified(event.currentTarget.checked)}
          />
          {UPKEEP.verifiedToo}
        </label>
      )}
    </>
  );
}

function wallHint(text: string): string {
  return wallCounter([...text].length, weightedLength(text), WALL_LIMIT);
}

interface SelectFieldProps {
  id: string;
  label: string;
  words: Readonly<Record<string, string>>;
  chosen: string;
  disabled: boolean;
  onChoose: (word: string) => void;
}

function SelectField({ id, label, words, chosen, disabled, onChoose }: SelectFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {Object.entries(words).map(([word, name]) => (
          <option key={word} value={word}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
