// A chart as a PNG picture, with letters of its own: a bare container has none. What draws is loaded at the first picture.
import { createRequire } from 'node:module';
import type { Resvg } from '@resvg/resvg-js';
import type { ChartData } from './data';
import { drawing, legendOf, type Part } from './drawing';

const FONT = 'DejaVu Sans';
const FONT_SIZE = 12;
/** Of the title, in heights of the letters. */
const TITLE = 1.3;
const INK = '#202124';
const SOFT = '#5f6368';
const GRID = '#dadce0';
const EDGE = 12;

const load = createRequire(import.meta.url);
let letters: string[] | null = null;

/** `width` and `height` in pixels. */
export function chartPicture(chart: ChartData, size: { width: number; height: number }): Uint8Array {
  const { Resvg: Drawer } = load('@resvg/resvg-js') as { Resvg: typeof Resvg };
  letters ??= ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
    load.resolve(`dejavu-fonts-ttf/ttf/${file}`),
  );
  const font = { loadSystemFonts: false, fontFiles: letters, defaultFontFamily: FONT };
  return new Uint8Array(new Drawer(chartSvg(chart, size), { font }).render().asPng());
}

export function chartSvg(chart: ChartData, { width, height }: { width: number; height: number }): string {
  const legend = legendOf(chart);
  const fontSize = chart.fontSize ?? FONT_SIZE;
  // A long title is written smaller rather than cut.
  const titleSize = Math.min(fontSize * TITLE, (width - 2 * EDGE) / (chart.title.length * 0.66));
  const top = (chart.title === '' ? 0 : titleSize * 1.8) + (legend.length > 0 ? fontSize * 2 : 0);
  const place = { width: width - 2 * EDGE, height: height - top - 2 * EDGE, fontSize };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT}" font-size="${fontSize}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    chart.title === ''
      ? ''
      : `<text x="${EDGE}" y="${EDGE + titleSize}" font-size="${titleSize}" font-weight="bold" fill="${INK}">${escaped(chart.title)}</text>`,
    ...legendParts(legend, EDGE + top - fontSize, fontSize),
    `<g transform="translate(${EDGE} ${EDGE + top})">`,
    ...drawing(chart, place).map(partSvg),
    '</g></svg>',
  ].join('\n');
}

function legendParts(legend: ReturnType<typeof legendOf>, y: number, fontSize: number): string[] {
  let x = EDGE;
  return legend.map(({ name, color }) => {
    const at = x;
    x += fontSize * 2 + name.length * fontSize * 0.6;
    return `<rect x="${at}" y="${y - fontSize + 2}" width="10" height="10" fill="${color}"/><text x="${at + 14}" y="${y}" fill="${SOFT}">${escaped(name)}</text>`;
  });
}

function partSvg(part: Part): string {
  switch (part.kind) {
    case 'tick':
      return `<line x1="${part.x1}" x2="${part.x2}" y1="${part.y1}" y2="${part.y2}" stroke="${GRID}"/>`;
    case 'text':
      return `<text x="${part.x}" y="${part.y}" text-anchor="${part.anchor}" fill="${SOFT}">${escaped(part.text)}</text>`;
    case 'bar':
      return `<rect x="${part.x}" y="${part.y}" width="${part.width}" height="${part.height}" fill="${part.color}"/>`;
    case 'line':
      return `<path d="${part.path}" fill="none" stroke="${part.color}" stroke-width="2"/>`;
    case 'slice':
      return `<path d="${part.path}" fill="${part.color}" stroke="#fff"/>`;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
