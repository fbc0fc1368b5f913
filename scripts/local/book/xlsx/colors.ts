// A colour as a workbook names it (rgb, indexed, theme with tint) and as Google does: `#rrggbb`.
import { child, parseDocument, type XmlElement } from './xml';

export type ColorReader = (color: XmlElement | undefined) => string | undefined;

// The palette of ECMA-376 part 1, 18.8.27; 0–7 repeat as 8–15.
const palette = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const officeTheme = 'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646'.split(' ');

/** Reads colours with the workbook's own theme (its XML, or `''`). Automatic colours are undefined. */
export function colorReader(themeXml: string): ColorReader {
  const theme = themeXml === '' ? officeTheme : readTheme(themeXml);
  return (color) => {
    const attributes = color?.attributes;
    if (!attributes || attributes['auto'] === '1') return undefined;
    const rgb = attributes['rgb'];
    if (rgb !== undefined) return tinted(rgb.slice(-6).toLowerCase(), attributes['tint']);
    if (attributes['theme'] !== undefined)
      return tinted(theme[Number(attributes['theme'])], attributes['tint']);
    const index = Number(attributes['indexed'] ?? 64);
    return tinted(index < 8 ? palette[index] : palette[index - 8], attributes['tint']);
  };
}

/** `FFRRGGBB` of a colour that Google writes as `#rgb` or `#rrggbb`. */
export function argb(color: string): string {
  const digits = color.replace('#', '').toUpperCase();
  return `FF${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

function readTheme(xml: string): (string | undefined)[] {
  const scheme = child(child(parseDocument(xml), 'a:themeElements'), 'a:clrScheme');
  return themeOrder.map((name, index) => {
    const color = child(scheme, `a:${name}`)?.children[0];
    return (color?.attributes['lastClr'] ?? color?.attributes['val'] ?? officeTheme[index])?.toLowerCase();
  });
}

function tinted(rgb: string | undefined, tint: string | undefined): string | undefined {
  if (rgb === undefined || !/^[0-9a-f]{6}$/.test(rgb)) return undefined;
  const amount = Number(tint ?? 0);
  if (amount === 0) return `#${rgb}`;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const target = amount < 0 ? light * (1 + amount) : light * (1 - amount) + amount;
  // Hue and saturation stay: every channel keeps its distance from the middle, scaled to the room that is left.
  const room = 1 - Math.abs(2 * light - 1);
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / room;
  const channels = [red, green, blue].map((value) => Math.round(255 * (target + (value - light) * scale)));
  return `#${channels.map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')).join('')}`;
}
