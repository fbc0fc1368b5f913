// One drawing of a simple chart for the page and for pictures: its parts in order, without looks.
import type { ChartData } from './data';
import { bars, lineOf, scaleOf, slices } from './shapes';

export type Part =
  | { kind: 'tick'; x1: number; x2: number; y1: number; y2: number }
  | { kind: 'text'; x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string }
  | { kind: 'bar'; x: number; y: number; width: number; height: number; color: string }
  | { kind: 'line'; path: string; color: string }
  | { kind: 'slice'; path: string; color: string };

export interface Place {
  width: number;
  height: number;
  /** Of the letters, pixels. */
  fontSize: number;
}

const COLORS = ['#1a73e8', '#5f6368', '#9aa0a6', '#8ab4f8', '#3c4043', '#bdc1c6'];
/** A letter's width as a part of its height, on the average. */
const LETTER = 0.56;
/** No label takes more of the width. */
const LABEL_SHARE = 0.42;

/** Without title and legend: the page writes them as text. */
export function drawing(chart: ChartData, place: Place): Part[] {
  return chart.type === 'PIE' ? pie(chart, place) : plot(chart, place);
}

/** One entry for each slice or series, where there is more than one. */
export function legendOf({ type, labels, series, legend }: ChartData): { name: string; color: string }[] {
  if (!legend) return [];
  if (type === 'PIE') return labels.map((name, index) => ({ name, color: colorAt(index) }));
  if (series.length < 2) return [];
  return series.map(({ name, color }, index) => ({ name, color: color ?? colorAt(index) }));
}

const colorAt = (index: number): string => COLORS[index % COLORS.length]!;

function plot(chart: ChartData, place: Place): Part[] {
  const across = chart.type === 'BAR';
  const { left, top, width, height, longest } = frameOf(chart, place, across);
  const { min, max, ticks } = scaleOf(chart);
  const along = (share: number): number => (across ? left + share * width : top + (1 - share) * height);
  const shareOf = (value: number): number => (value - min) / (max - min);
  const lower = place.height - place.fontSize * 0.8;
  const parts: Part[] = [];
  for (const tick of ticks) {
    const at = along(shareOf(tick));
    parts.push(
      across
        ? { kind: 'tick', x1: at, x2: at, y1: top, y2: top + height }
        : { kind: 'tick', x1: left, x2: left + width, y1: at, y2: at },
      across
        ? { kind: 'text', x: at, y: lower, anchor: 'middle', text: figure(tick) }
        : { kind: 'text', x: left - 6, y: at + place.fontSize / 3, anchor: 'end', text: figure(tick) },
    );
  }
  // Beside one another as many labels as fit, one above the other all that are a line apart.
  const room = across ? height / (place.fontSize * 1.1) : width / (longest * LETTER * place.fontSize + 6);
  const every = Math.max(1, Math.ceil(chart.labels.length / Math.max(1, Math.floor(room))));
  chart.labels.forEach((label, index) => {
    if (index % every !== 0) return;
    const middle = (index + 0.5) / chart.labels.length;
    const text = shortened(label, longest);
    parts.push(
      across
        ? { kind: 'text', x: left - 6, y: top + middle * height + place.fontSize / 3, anchor: 'end', text }
        : { kind: 'text', x: left + middle * width, y: lower, anchor: 'middle', text },
    );
  });
  const color = (index: number): string => chart.series[index]?.color ?? colorAt(index);
  if (['LINE', 'AREA', 'SCATTER'].includes(chart.type)) {
    chart.series.forEach(({ values }, index) => {
      const at = (step: number, value: number): [number, number] => [
        left + ((step + 0.5) / values.length) * width,
        along(shareOf(value)),
      ];
      parts.push({ kind: 'line', path: lineOf(values, at), color: color(index) });
    });
    return parts;
  }
  for (const { series, from, to, start, thickness } of bars(chart, shareOf)) {
    parts.push({
      kind: 'bar',
      color: color(series),
      x: across ? along(from) : left + start * width,
      y: across ? top + start * height : along(to),
      width: across ? along(to) - along(from) : thickness * width,
      height: across ? thickness * height : along(from) - along(to),
    });
  }
  return parts;
}

/** Where the bars are: what is left of the place beside the longest label. */
function frameOf({ labels }: ChartData, { width, height, fontSize }: Place, across: boolean) {
  const widest = Math.max(1, ...labels.map((label) => [...label].length));
  const most = Math.floor((width * LABEL_SHARE) / (fontSize * LETTER));
  const longest = across ? Math.min(widest, most) : Math.min(widest, 14);
  const left = across ? longest * fontSize * LETTER + 12 : 44;
  return { left, top: 12, width: width - left - 16, height: height - 12 - fontSize * 2.4, longest };
}

function shortened(label: string, longest: number): string {
  const letters = [...label];
  return letters.length > longest ? `${letters.slice(0, Math.max(1, longest - 1)).join('')}…` : label;
}

const figure = (value: number): string => value.toLocaleString('es-CO');

function pie({ series }: ChartData, { width, height }: Place): Part[] {
  const center = { x: width / 2, y: height / 2, radius: height / 2 - 10 };
  return slices(series[0]?.values ?? [], center).map((path, index) => ({
    ...{ kind: 'slice', path, color: colorAt(index) },
  }));
}
