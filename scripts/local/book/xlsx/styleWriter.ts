// Gives every `Style` a format number in the file, adding to its table what it does not have yet.
import type { Style } from '../model';
import { argb } from './colors';
import { builtInNumber } from './numberFormats';
import type { StyleOrigin, StyleTable } from './styles';
import { child, escapeXml, flag, printAttributes, printElement, type XmlElement } from './xml';

const borderStyles: Record<string, string> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
  DOTTED: 'dotted',
  DASHED: 'dashed',
};
const verticalStyles: Record<string, string> = { top: 'top', middle: 'center', bottom: 'bottom' };
const modelledFontParts = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name'];

/** Entries appended to one of the table's lists, without doubles. */
class Additions {
  readonly entries: string[] = [];
  private readonly offset: number;
  private readonly known = new Map<string, number>();

  /** `existing` are the entries that the file's list has, as XML. */
  constructor(existing: readonly string[]) {
    this.offset = existing.length;
    existing.forEach((entry, number) => this.known.set(entry, number));
  }

  numberOf(entry: string): number {
    let number = this.known.get(entry);
    if (number === undefined) {
      number = this.offset + this.entries.length;
      this.entries.push(entry);
      this.known.set(entry, number);
    }
    return number;
  }
}

export class StyleWriter {
  private readonly fonts: Additions;
  private readonly fills: Additions;
  private readonly borders: Additions;
  private readonly xfs: Additions;
  private readonly dxfs: Additions;
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly plain = new Map<Style, number>();
  private readonly quoted = new Map<Style | undefined, number>();

  constructor(private readonly table: StyleTable) {
    const raw = (list: readonly XmlElement[]) => list.map(({ start, end }) => table.source.slice(start, end));
    this.fonts = new Additions(raw(table.fonts));
    this.fills = new Additions(raw(table.fills));
    this.borders = new Additions(raw(table.borders));
    this.xfs = new Additions(raw(table.xfs));
    this.dxfs = new Additions(raw(table.dxfs));
    for (const [id, code] of table.customFormats) this.formats.set(code, id);
  }

  /** The format number of a style. */
  number(style: Style | undefined): number {
    if (style === undefined) return 0;
    let number = this.plain.get(style);
    if (number === undefined) this.plain.set(style, (number = this.find(style, false)));
    return number;
  }

  /** The same look, with Excel told that a leading `=` is meant as text. */
  quotedNumber(style: Style | undefined): number {
    let number = this.quoted.get(style);
    if (number === undefined) this.quoted.set(style, (number = this.find(style ?? {}, true)));
    return number;
  }

  /** The number of a differential format, for a conditional rule. */
  differential(style: Style): number {
    const format = style.numberFormat;
    return this.dxfs.numberOf(
      printElement(
        'dxf',
        {},
        fontXml(style, undefined, {}) +
          (format === undefined
            ? ''
            : printElement('numFmt', { numFmtId: this.formatNumber(format), formatCode: format })) +
          (style.background === undefined
            ? ''
            : `<fill><patternFill patternType="solid"><bgColor rgb="${argb(style.background)}"/></patternFill></fill>`),
      ),
    );
  }

  /** The table's XML with what was added. */
  finish(): string {
    let xml = this.table.source;
    const lists = [
      { name: 'numFmts', entries: this.newFormats, count: this.table.customFormats.size, before: 'fonts' },
      { name: 'fonts', entries: this.fonts.entries, count: this.table.fonts.length, before: 'fills' },
      { name: 'fills', entries: this.fills.entries, count: this.table.fills.length, before: 'borders' },
      {
        name: 'borders',
        entries: this.borders.entries,
        count: this.table.borders.length,
        before: 'cellStyleXfs',
      },
      { name: 'cellXfs', entries: this.xfs.entries, count: this.table.xfs.length, before: 'cellStyles' },
      { name: 'dxfs', entries: this.dxfs.entries, count: this.table.dxfs.length, before: 'tableStyles' },
    ];
    // From the last list to the first, so that the places of those before still hold.
    for (const { name, entries, count, before } of lists.reverse()) {
      if (entries.length === 0) continue;
      const list = child(this.table.root, name);
      const old = list ? this.table.source.slice(list.innerStart, list.innerEnd) : '';
      const attributes = { ...list?.attributes, count: count + entries.length };
      const added = printElement(name, attributes, old + entries.join(''));
      const place = list ?? child(this.table.root, before);
      const start = place?.start ?? this.table.root.innerEnd;
      xml = xml.slice(0, start) + added + xml.slice(list?.end ?? start);
    }
    return xml;
  }

  private find(style: Style, quotePrefix: boolean): number {
    const origin = (style.origin as StyleOrigin | undefined)?.xf;
    const known = origin !== undefined && origin < this.table.xfs.length;
    const xf = known ? origin : 0;
    const base = this.table.xfs[xf];
    const now: Style = this.table.style(xf, true) ?? {};
    const font = sameFont(style, now);
    const fill = style.background === now.background;
    const border = JSON.stringify(style.borders) === JSON.stringify(now.borders);
    const format = style.numberFormat === now.numberFormat;
    const alignment = sameAlignment(style, now);
    const quote = quotePrefix === flag(base, 'quotePrefix') || !quotePrefix;
    if (font && fill && border && format && alignment && quote) return xf;
    const attributes: Record<string, string | number | undefined> = { ...base?.attributes };
    if (!font)
      attributes['fontId'] = this.font(style, this.table.fonts[Number(base?.attributes['fontId'] ?? 0)]);
    if (!fill) attributes['fillId'] = this.fill(style.background);
    if (!border) attributes['borderId'] = this.border(style);
    if (!format) attributes['numFmtId'] = this.formatNumber(style.numberFormat ?? 'General');
    if (quotePrefix) attributes['quotePrefix'] = 1;
    Object.assign(attributes, {
      ...(font ? {} : { applyFont: 1 }),
      ...(fill ? {} : { applyFill: 1 }),
      ...(border ? {} : { applyBorder: 1 }),
      ...(format ? {} : { applyNumberFormat: 1 }),
      ...(alignment ? {} : { applyAlignment: 1 }),
    });
    return this.xfs.numberOf(
      printElement('xf', attributes, alignmentXml(style, child(base, 'alignment')) + this.rest(base)),
    );
  }

  private rest(xf: XmlElement | undefined): string {
    return (xf?.children ?? [])
      .filter(({ name }) => name !== 'alignment')
      .map(({ start, end }) => this.table.source.slice(start, end))
      .join('');
  }

  private font(style: Style, base: XmlElement | undefined): number {
    const { name, size, color } = this.table.defaultFont;
    const kept = (base?.children ?? [])
      .filter((part) => !modelledFontParts.includes(part.name))
      // A font of the theme would win over the name that was asked for.
      .filter(
        (part) => !(part.name === 'scheme' && style.fontFamily !== child(base, 'name')?.attributes['val']),
      )
      .map(({ start, end }) => this.table.source.slice(start, end))
      .join('');
    return this.fonts.numberOf(fontXml(style, kept, { name, size, color }));
  }

  private fill(background: string | undefined): number {
    if (background === undefined) return 0;
    return this.fills.numberOf(
      `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  private border(style: Style): number {
    const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
      const line = style.borders?.[side];
      if (!line) return `<${side}/>`;
      return printElement(
        side,
        { style: borderStyles[line.style] ?? 'thin' },
        `<color rgb="${argb(line.color)}"/>`,
      );
    });
    return this.borders.numberOf(`<border>${sides.join('')}<diagonal/></border>`);
  }

  private formatNumber(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    let number = this.formats.get(code);
    if (number === undefined) {
      number = Math.max(163, ...this.formats.values()) + 1;
      this.formats.set(code, number);
      this.newFormats.push(printElement('numFmt', { numFmtId: number, formatCode: code }));
    }
    return number;
  }
}

function sameFont(one: Style, other: Style): boolean {
  return (
    one.fontColor === other.fontColor &&
    one.fontFamily === other.fontFamily &&
    one.fontSize === other.fontSize &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.strikethrough === other.strikethrough
  );
}

function sameAlignment(one: Style, other: Style): boolean {
  return (
    one.horizontalAlignment === other.horizontalAlignment &&
    one.verticalAlignment === other.verticalAlignment &&
    (one.wrapStrategy === 'WRAP') === (other.wrapStrategy === 'WRAP') &&
    (one.textRotation ?? 0) === (other.textRotation ?? 0)
  );
}

function alignmentXml(style: Style, base: XmlElement | undefined): string {
  const degrees = style.textRotation ?? 0;
  const attributes = {
    ...base?.attributes,
    horizontal:
      style.horizontalAlignment ?? keptWord(base?.attributes['horizontal'], /^(left|center|right)$/),
    vertical:
      verticalStyles[style.verticalAlignment ?? ''] ??
      keptWord(base?.attributes['vertical'], /^(top|center|bottom)$/),
    wrapText: style.wrapStrategy === 'WRAP' ? 1 : undefined,
    textRotation: degrees === 0 ? undefined : degrees < 0 ? 90 - degrees : degrees,
  };
  const text = printAttributes(attributes);
  return text === '' ? '' : `<alignment${text}/>`;
}

/** A word of the file's that Google has none for stays; one that the style could have said is taken as unset. */
function keptWord(word: string | undefined, modelled: RegExp): string | undefined {
  return word === undefined || modelled.test(word) ? undefined : word;
}

function fontXml(
  style: Style,
  kept: string | undefined,
  base: { name?: string; size?: number; color?: string },
): string {
  const size = style.fontSize ?? base.size;
  const color = style.fontColor ?? base.color;
  const name = style.fontFamily ?? base.name;
  const inner =
    (style.bold ? '<b/>' : '') +
    (style.italic ? '<i/>' : '') +
    (style.strikethrough ? '<strike/>' : '') +
    (style.underline ? '<u/>' : '') +
    (size === undefined ? '' : `<sz val="${String(size)}"/>`) +
    (color === undefined ? '' : `<color rgb="${argb(color)}"/>`) +
    (name === undefined ? '' : `<name val="${escapeXml(name)}"/>`) +
    (kept ?? '');
  return kept === undefined && inner === '' ? '' : `<font>${inner}</font>`;
}
