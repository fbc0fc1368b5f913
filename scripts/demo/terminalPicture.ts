// Draws what a terminal showed as an SVG picture.
const LINE_HEIGHT = 18;
const CHARACTER_WIDTH = 7.8;
const MARGIN = 16;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `title` says to who cannot see it what the picture shows. */
export function terminalPicture(title: string, lines: readonly string[]): string {
  const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * CHARACTER_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const drawn = lines.map((line, index) => {
    const y = MARGIN + (index + 0.75) * LINE_HEIGHT;
    return `  <text x="${MARGIN}" y="${y}" xml:space="preserve">${escaped(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `  <title>${escaped(title)}</title>`,
    '  <style>text { font: 13px ui-monospace, Menlo, Consolas, monospace; fill: #202124; }</style>',
    `  <rect width="${width}" height="${height}" rx="6" fill="#f8f9fa" stroke="#dadce0" />`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
