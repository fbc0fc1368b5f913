// One tab as found: left alone, still empty, or with the columns of a role and what is open about them.
import { columnLetter, columnNumber } from './columnLetter';
import { findColumns, headersAt, headerTexts, type TabSample } from './discoverColumns';
import { NONE, type FoundTab, type Survey } from './discovery';
import { fold, glued } from './fold';
import { SHAPES, type KnownRole } from './roles';

export function ignored(sample: TabSample): FoundTab {
  return {
    tab: sample.name,
    id: sample.id,
    role: 'ignored',
    headerRow: null,
    columns: {},
    headers: {},
    twins: [],
    empty: sample.lastRow === 0,
    settled: true,
  };
}

export function emptyTab(sample: TabSample, role: KnownRole): FoundTab {
  const columns: Record<string, number | null> = {};
  for (const field of Object.keys(SHAPES[role].fields)) columns[field] = null;
  return { ...ignored(sample), role, columns };
}

/** Columns as found, those in doubt as answered; what has no answer becomes a question. */
export function withColumns(sample: TabSample, role: KnownRole, headerRow: number, survey: Survey): FoundTab {
  const found = findColumns(sample, headerRow, SHAPES[role], survey.reserved);
  const columns = { ...found.columns };
  const twins: string[] = [];
  for (const doubt of found.doubts) {
    const key = columnKey(sample.name, doubt.field);
    const answer = survey.answers[key] ?? '';
    const chosen = columnNumber(answer);
    if (chosen && doubt.columns.includes(chosen)) {
      columns[doubt.field] = chosen;
      twins.push(doubt.field);
    } else if (fold(answer) !== NONE) {
      const options = [...doubt.columns.map(columnLetter), NONE];
      survey.questions.push({
        key,
        kind: 'column',
        tab: sample.name,
        field: doubt.field,
        about: role,
        options,
      });
    }
  }
  const headers = headerTexts(columns, headersAt(sample, headerRow));
  return { ...ignored(sample), role, headerRow, columns, headers, twins };
}

/** Leaves a tab alone after all, and with it what it gave to ask. */
export function forget(tab: FoundTab, survey: Survey): void {
  const sample = survey.samples.find((candidate) => candidate.name === tab.tab);
  if (sample) Object.assign(tab, ignored(sample));
  const kept = survey.questions.filter((question) => question.tab !== tab.tab);
  survey.questions.splice(0, survey.questions.length, ...kept);
}

/** The header row that a person told for this tab; null where nobody did. */
export function toldHeaderRow(sample: TabSample, survey: Survey): number | null {
  const told = Number(survey.answers[headerKey(sample.name)]);
  return told >= 1 && told <= sample.head.length ? told : null;
}

function columnKey(tab: string, field: string): string {
  return `columna.${glued(tab)}.${field}`;
}

export function headerKey(tab: string): string {
  return `titulos.${glued(tab)}`;
}
