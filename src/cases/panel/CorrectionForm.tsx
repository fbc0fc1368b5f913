// A case that already stands in the base, opened to be corrected: its cells, and only what was changed goes back.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { isCtrlEnter } from '../../sidebar/keys';
import { CORRECTION, CORRECTION_LABELS, correctionPlace } from '../../texts/sidebarCase';
import type { LoadedCase } from '../calls';
import { CORRECTABLE_FIELDS, type CaseTexts, type CorrectableField } from '../correctable';
import { changesOf, textsOf } from './correction';
import { TextField } from './TextField';

interface CorrectionFormProps {
  desk: Desk;
  loaded: LoadedCase;
  onDone: (row: number | null) => void;
}

const LONG: readonly CorrectableField[] = ['comment', 'reply', 'notes'];
const fieldId = (field: string): string => `correction-${field}`;

export function CorrectionForm({ desk, loaded, onDone }: CorrectionFormProps) {
  const [texts, setTexts] = useState<CaseTexts>(() => textsOf(loaded));
  const [requestId, setRequestId] = useState(() => desk.newRequestId());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ field: string | null; message: string } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const save = async (): Promise<void> => {
    if (busy) return;
    const changes = changesOf(textsOf(loaded), texts);
    if (Object.keys(changes).length === 0) {
      setProblem({ field: null, message: CORRECTION.unchanged });
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const { tab, row } = loaded;
      const answer = await desk.correctCase({ requestId, tab, row, before: textsOf(loaded), changes });
      if ('refused' in answer) {
        setProblem(answer.refused);
        // Mended, it is another request; only an unanswered one is repeated as it was.
        setRequestId(desk.newRequestId());
        document.getElementById(fieldId(answer.refused.field ?? ''))?.focus();
      } else onDone(answer.row);
    } catch (error) {
      setProblem({ field: null, message: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (isCtrlEnter(event)) {
      event.preventDefault();
      void save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onDone(null);
    }
  };
  const ofField = (field: string): string | undefined =>
    problem?.field === field ? problem.message : undefined;
  const general = problem && !CORRECTABLE_FIELDS.some((field) => field === problem.field);

  return (
    <section aria-labelledby="correction-title" onKeyDown={press} aria-busy={busy}>
      <h2 id="correction-title" ref={heading} tabIndex={-1}>
        {CORRECTION.title}
      </h2>
      <p class="hint" dir="auto">
        {correctionPlace(loaded.tab, loaded.row)}
      </p>
      {CORRECTABLE_FIELDS.map((field) => (
        <TextField
          key={field}
          id={fieldId(field)}
          label={CORRECTION_LABELS[field]}
          value={texts[field]}
          rows={LONG.includes(field) ? 3 : 1}
          readOnly={busy}
          problem={ofField(field)}
          onText={(text) => setTexts((former) => ({ ...former, [field]: text }))}
        />
      ))}
      <p role="status" class={general ? 'problem' : 'hint'}>
        {busy ? CORRECTION.saving : general ? problem.message : ''}
      </p>
      <div class="actions">
        <button type="button" class="main" aria-keyshortcuts="Control+Enter" onClick={() => void save()}>
          {CORRECTION.save} <kbd>Ctrl ⏎</kbd>
        </button>
        <button type="button" aria-keyshortcuts="Escape" onClick={() => onDone(null)}>
          {CORRECTION.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  );
}
