// The geometry of the simple charts: a scale, bars, lines and slices.
import type { ChartData } from './data';

type Data = Pick<ChartData, 'labels' | 'series' | 'stacked'> & Partial<Pick<ChartData, 'most'>>;

/** Holds zero and every bar; `ticks` at round numbers. */
export function scaleOf({ labels, series, stacked, most }: Data): {
  min: number;
  max: number;
  ticks: number[];
} {
  const values = labels.flatMap((_, index) => {
    const each = series.map((one) => one.values[index] ?? 0);
    return stacked ? [each.reduce((sum, value) => sum + Math.max(0, value), 0)] : each;
  });
  const low = Math.min(0, ...values);
  const high = Math.max(0, most ?? 0, ...values);
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough)! * power;
  const [min, max] = [Math.floor(low / step) * step, Math.ceil((high || step) / step) * step];
  const count = Math.round((max - min) / step);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => min + index * step) };
}

export interface Bar {
  series: number;
  /** Shares of the scale. */
  from: number;
  to: number;
  /** Shares of the other axis. */
  start: number;
  thickness: number;
}

export function bars({ labels, series, stacked }: Data, shareOf: (value: number) => number): Bar[] {
  const slot = 1 / Math.max(1, labels.length);
  const side = stacked ? 1 : series.length;
  const thickness = (slot * 0.7) / side;
  return labels.flatMap((_, index) => {
    let base = 0;
    return series.flatMap(({ values }, number): Bar[] => {
      const value = values[index];
      if (value === null || value === undefined) return [];
      const [low, high] = stacked ? [base, base + value] : [Math.min(0, value), Math.max(0, value)];
      base = high;
      const start = index * slot + slot * 0.15 + (stacked ? 0 : number * thickness);
      return [{ series: number, from: shareOf(low), to: shareOf(high), start, thickness }];
    });
  });
}

/** A path over the values; a missing one interrupts it. */
export function lineOf(
  values: readonly (number | null)[],
  at: (index: number, value: number) => [number, number],
): string {
  let isPenDown = false;
  return values
    .map((value, index) => {
      const word = isPenDown ? 'L' : 'M';
      isPenDown = value !== null;
      return value === null
        ? ''
        : `${word}${at(index, value)
            .map((number) => number.toFixed(1))
            .join(' ')}`;
    })
    .join('');
}

/** A path for each value, clockwise from the top. */
export function slices(
  values: readonly (number | null)[],
  { x, y, radius }: { x: number; y: number; radius: number },
): string[] {
  const shares = values.map((value) => Math.max(0, value ?? 0));
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const point = (share: number): string => {
    const angle = 2 * Math.PI * Math.min(share, 0.9999) - Math.PI / 2;
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  let before = 0;
  return shares.map((share) => {
    const [from, to] = [before / total, (before + share) / total];
    before += share;
    const isLarge = to - from > 0.5 ? 1 : 0;
    return `M${String(x)} ${String(y)}L${point(from)}A${String(radius)} ${String(radius)} 0 ${String(isLarge)} 1 ${point(to)}Z`;
  });
}
