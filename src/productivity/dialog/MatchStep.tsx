// What the file says, and whether that is right: its columns, its first rows, its days.
import { columnChoice, COMPARISON, EXPORT_PROBLEMS, periodQuestion } from '../../texts/comparison';
import type { ExportColumns } from '../rules/exportColumns';
import { FIELDS, headerOf, Preview, widthOf } from './Preview';
import type { ChosenExport, ExportWork } from './useExport';

interface MatchStepProps {
  work: ExportWork;
  chosen: ChosenExport;
  /** ISO. */
  today: string;
  /** What came of a comparison that was given up. */
  notice: string;
  onCompare: () => void;
  onOther: () => void;
}

/** Why these days cannot be compared; `''` where they can. */
export function periodProblem({ reading, days: { from, to } }: ChosenExport): string {
  if (reading.problem) return reading.problem;
  if (from === '' || to === '' || from > to) return EXPORT_PROBLEMS.DAYS_BAD;
  const some = reading.contacts.some(({ date }) => date !== null && date >= from && date <= to);
  return some ? '' : EXPORT_PROBLEMS.DAYS_EMPTY;
}

export function MatchStep({ work, chosen, today, notice, onCompare, onOther }: MatchStepProps) {
  const { reading, file, sheet, remembered, days } = chosen;
  const problem = periodProblem(chosen);
  const doubt = problem === '' ? reading.doubt : null;
  return (
    <form
      class="register"
      onSubmit={(event) => {
        event.preventDefault();
        onCompare();
      }}
    >
      <h1 tabIndex={-1}>{COMPARISON.match}</h1>
      <p class="file-name">{chosen.name}</p>
      <p role="status">{work.busy ? COMPARISON.reading : notice}</p>
      <div role="alert">{work.problem && <p class="problem">{work.problem}</p>}</div>
      {file.sheets.length > 1 && (
        <div class="field">
          <label for="export-sheet">{COMPARISON.sheet}</label>
          <select
            id="export-sheet"
            value={sheet}
            onChange={({ currentTarget }) => work.takeSheet(currentTarget.value)}
          >
            {file.sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="columns">
        {FIELDS.map((field) => (
          <ColumnField key={field} field={field} chosen={chosen} onColumn={work.takeColumn} />
        ))}
      </div>
      {remembered && <p class="hint">{COMPARISON.remembered}</p>}
      <Preview chosen={chosen} />
      <div role="status">
        {reading.line && <p>{reading.line}</p>}
        {reading.warnings.map((line) => (
          <p key={line} class="warn">
            {line}
          </p>
        ))}
      </div>
      {reading.whole && (
        <fieldset class="days">
          <legend>{COMPARISON.days}</legend>
          {(['from', 'to'] as const).map((end) => (
            <div class="field" key={end}>
              <label for={`export-${end}`}>{COMPARISON[end]}</label>
              <input
                id={`export-${end}`}
                type="date"
                value={days[end]}
                min={reading.whole?.from}
                max={reading.whole?.to}
                aria-describedby="export-period"
                onInput={({ currentTarget }) => work.takeDays({ ...days, [end]: currentTarget.value })}
              />
            </div>
          ))}
        </fieldset>
      )}
      <div role="alert" id="export-period">
        {problem && <p class="problem">{problem}</p>}
        {doubt && <p class="warn">{periodQuestion(doubt, days, today)}</p>}
      </div>
      <div class="actions">
        <button type="submit" class="main" aria-keyshortcuts="Control+Enter" aria-disabled={problem !== ''}>
          {doubt ? COMPARISON.compareAnyway : COMPARISON.compare} <kbd>Ctrl ⏎</kbd>
        </button>
        <button type="button" aria-keyshortcuts="Alt+E" onClick={onOther}>
          <u>E</u>legir otro archivo
        </button>
      </div>
    </form>
  );
}

interface ColumnFieldProps {
  field: keyof ExportColumns;
  chosen: ChosenExport;
  onColumn: ExportWork['takeColumn'];
}

function ColumnField({ field, chosen, onColumn }: ColumnFieldProps) {
  const { rows, shape } = chosen;
  const first = rows[shape.header + 1]?.fields ?? [];
  const id = `export-${field}`;
  return (
    <div class="field">
      <label for={id}>{COMPARISON.columns[field]}</label>
      <select
        id={id}
        value={String(shape.columns[field])}
        onChange={({ currentTarget }) => onColumn(field, Number(currentTarget.value))}
      >
        <option value="-1">{COMPARISON.none}</option>
        {Array.from({ length: widthOf(chosen) }, (_, column) => (
          <option key={column} value={String(column)}>
            {columnChoice(String(column + 1), headerOf(chosen, column), first[column] ?? '')}
          </option>
        ))}
      </select>
    </div>
  );
}
