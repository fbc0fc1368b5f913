// The first rows of a chosen file, with what each column is taken for.
import { COMPARISON } from '../../texts/comparison';
import type { ChosenExport } from './useExport';

export const FIELDS = ['id', 'date', 'agent', 'network'] as const;
const ROWS_SHOWN = 5;
/** More columns than these nobody looks through. */
const MOST_COLUMNS = 60;

export function Preview({ chosen }: { chosen: ChosenExport }) {
  const { rows, shape } = chosen;
  const columns = Array.from({ length: widthOf(chosen) }, (_, column) => column);
  const uses = (column: number) => FIELDS.filter((field) => shape.columns[field] === column);
  return (
    <div class="sheet" role="region" aria-label={COMPARISON.preview} tabIndex={0}>
      <table>
        <caption class="unseen">{COMPARISON.preview}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={uses(column).length > 0 ? 'used' : undefined}>
                {headerOf(chosen, column) || String(column + 1)}
                {uses(column).map((field) => (
                  <small key={field}>{COMPARISON.columns[field].replace(/ \(.*/, '')}</small>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(shape.header + 1, shape.header + 1 + ROWS_SHOWN).map(({ line, fields }) => (
            <tr key={line}>
              {columns.map((column) => (
                <td key={column} dir="auto">
                  {(fields[column] ?? '').slice(0, 90)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `''` where the file does not name its columns. */
export function headerOf({ rows, shape }: ChosenExport, column: number): string {
  return shape.header < 0 ? '' : (rows[shape.header]?.fields[column] ?? '').trim();
}

export function widthOf({ rows, shape }: ChosenExport): number {
  const looked = rows.slice(Math.max(0, shape.header), shape.header + 50);
  return Math.min(MOST_COLUMNS, Math.max(1, ...looked.map(({ fields }) => fields.length)));
}
