// A gradient's background for a number, between the colours of its two or three points.
import type { GradientPoint, Rect, SheetModel, Style } from '../../../book/model';
import type { StyleAt } from './conditionalFormats';

export function gradientOf(
  sheet: SheetModel,
  ranges: readonly Rect[],
  points: readonly GradientPoint[],
): StyleAt {
  const numbers = ranges.flatMap((range) => numbersIn(sheet, range)).sort((one, other) => one - other);
  const stops = points.map((point) => ({ at: valueOf(point, numbers), color: rgb(point.color) }));
  return (row, column) => {
    const value = sheet.rows[row - 1]?.values[column - 1];
    if (typeof value !== 'number') return undefined;
    return { background: hex(between(stops, value)) } satisfies Style;
  };
}

interface Stop {
  at: number;
  color: readonly number[];
}

function between(stops: readonly Stop[], value: number): readonly number[] {
  const above = stops.findIndex(({ at }) => value <= at);
  if (above === -1) return stops.at(-1)!.color;
  if (above === 0) return stops[0]!.color;
  const [low, high] = [stops[above - 1]!, stops[above]!];
  const share = high.at === low.at ? 1 : (value - low.at) / (high.at - low.at);
  return low.color.map((part, index) => part + (high.color[index]! - part) * share);
}

function valueOf({ type, value }: GradientPoint, numbers: readonly number[]): number {
  const [least = 0, most = 0] = [numbers[0], numbers.at(-1)];
  switch (type) {
    case 'MIN':
      return least;
    case 'MAX':
      return most;
    case 'PERCENT':
      return least + ((most - least) * Number(value)) / 100;
    case 'PERCENTILE':
      return numbers[Math.round(((numbers.length - 1) * Number(value)) / 100)] ?? 0;
    default:
      return Number(value);
  }
}

function numbersIn(sheet: SheetModel, { row, column, rows, columns }: Rect): number[] {
  return sheet.rows
    .slice(row - 1, row - 1 + rows)
    .flatMap((line) => line?.values.slice(column - 1, column - 1 + columns) ?? [])
    .filter((value) => typeof value === 'number');
}

function rgb(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) || 0);
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
