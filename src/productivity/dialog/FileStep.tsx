// Chooses the file: by keys, by mouse, or dropped anywhere on the page.
import { COMPARISON } from '../../texts/comparison';
import type { ExportWork } from './useExport';

const ACCEPTED =
  '.csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function FileStep({ work }: { work: ExportWork }) {
  const { problem, busy, choose } = work;
  return (
    <section class="register" aria-busy={busy}>
      <h1 tabIndex={-1}>{COMPARISON.heading}</h1>
      <p>{COMPARISON.lead}</p>
      <div class="field drop">
        <label for="export-file">{COMPARISON.file}</label>
        <input
          id="export-file"
          type="file"
          accept={ACCEPTED}
          aria-describedby="export-drop export-problem"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void choose(file);
            // The same file may be chosen again once it has been mended.
            currentTarget.value = '';
          }}
        />
        <p class="hint" id="export-drop">
          {COMPARISON.drop}
        </p>
      </div>
      <p role="status">{busy && COMPARISON.reading}</p>
      <div role="alert" id="export-problem">
        {problem && <p class="problem">{problem}</p>}
      </div>
    </section>
  );
}
