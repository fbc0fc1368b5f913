// The workbook's table of formats, read into shared `Style` objects.
import type { BorderLine, Style } from '../model';
import { colorReader, type ColorReader } from './colors';
import { builtInFormat, showsDate } from './numberFormats';
import { child, childrenNamed, flag, parseDocument, type XmlElement } from './xml';

/** What `Style.origin` holds: the number of the file's own format. */
export interface StyleOrigin {
  readonly xf: number;
}

export interface DefaultFont {
  name: string | undefined;
  size: number | undefined;
  color: string | undefined;
}

const borderWords: Record<string, string> = {
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
  dotted: 'DOTTED',
  hair: 'DOTTED',
};
const sides = ['top', 'left', 'bottom', 'right'] as const;
const verticalWords: Record<string, string> = { top: 'top', center: 'middle', bottom: 'bottom' };

/** The file's formats by number. Number 0 is the default and has no `Style`. */
export class StyleTable {
  readonly root: XmlElement;
  readonly fonts: XmlElement[];
  readonly fills: XmlElement[];
  readonly borders: XmlElement[];
  readonly xfs: XmlElement[];
  readonly dxfs: XmlElement[];
  readonly customFormats: ReadonlyMap<number, string>;
  readonly defaultFont: DefaultFont;
  readonly color: ColorReader;
  private readonly styles: (Style | undefined)[] = [];
  private readonly dates: (boolean | undefined)[] = [];

  constructor(
    readonly source: string,
    themeXml: string,
  ) {
    this.root = parseDocument(source);
    this.color = colorReader(themeXml);
    this.fonts = childrenNamed(child(this.root, 'fonts'), 'font');
    this.fills = childrenNamed(child(this.root, 'fills'), 'fill');
    this.borders = childrenNamed(child(this.root, 'borders'), 'border');
    this.xfs = childrenNamed(child(this.root, 'cellXfs'), 'xf');
    this.dxfs = childrenNamed(child(this.root, 'dxfs'), 'dxf');
    this.customFormats = new Map(
      childrenNamed(child(this.root, 'numFmts'), 'numFmt').map(({ attributes }) => [
        Number(attributes['numFmtId']),
        attributes['formatCode'] ?? '',
      ]),
    );
    const font = this.fonts[Number(this.xfs[0]?.attributes['fontId'] ?? 0)];
    this.defaultFont = {
      name: child(font, 'name')?.attributes['val'],
      size: numeric(child(font, 'sz')?.attributes['val']),
      color: this.color(child(font, 'color')),
    };
  }

  /** The style of format `xf`; `explicitDefault` makes one of number 0 too, for cells that override their column. */
  style(xf: number, explicitDefault = false): Style | undefined {
    if (xf === 0 && !explicitDefault) return undefined;
    return (this.styles[xf] ??= this.read(xf));
  }

  /** Whether a number in format `xf` is a date. */
  isDate(xf: number): boolean {
    return (this.dates[xf] ??= showsDate(this.numberFormat(this.xfs[xf])));
  }

  /** The differential format that a conditional rule names. */
  differential(id: number): Style {
    const dxf = this.dxfs[id];
    const format = child(dxf, 'numFmt')?.attributes['formatCode'];
    const fill = child(child(dxf, 'fill'), 'patternFill');
    return Object.freeze({
      ...(format === undefined ? {} : { numberFormat: format }),
      ...this.fontStyle(child(dxf, 'font'), { name: undefined, size: undefined, color: undefined }),
      ...defined('background', this.color(child(fill, 'bgColor') ?? child(fill, 'fgColor'))),
    });
  }

  private read(xf: number): Style {
    const element = this.xfs[xf];
    const fill = child(this.fills[Number(element?.attributes['fillId'] ?? 0)], 'patternFill');
    const alignment = child(element, 'alignment');
    const horizontal = alignment?.attributes['horizontal'];
    const origin: StyleOrigin = { xf };
    return Object.freeze({
      ...defined('numberFormat', this.numberFormat(element)),
      ...(fill?.attributes['patternType'] === 'solid'
        ? defined('background', this.color(child(fill, 'fgColor')))
        : {}),
      ...this.fontStyle(this.fonts[Number(element?.attributes['fontId'] ?? 0)], this.defaultFont),
      ...(horizontal !== undefined && /^(left|center|right)$/.test(horizontal)
        ? { horizontalAlignment: horizontal }
        : {}),
      ...defined('verticalAlignment', verticalWords[alignment?.attributes['vertical'] ?? '']),
      ...(flag(alignment, 'wrapText') ? { wrapStrategy: 'WRAP' as const } : {}),
      ...defined('textRotation', rotation(alignment?.attributes['textRotation'])),
      ...this.borderStyle(this.borders[Number(element?.attributes['borderId'] ?? 0)]),
      origin,
    });
  }

  private numberFormat(xf: XmlElement | undefined): string | undefined {
    const id = Number(xf?.attributes['numFmtId'] ?? 0);
    const code = this.customFormats.get(id) ?? builtInFormat(id);
    return code === 'General' ? undefined : code;
  }

  private fontStyle(font: XmlElement | undefined, base: DefaultFont): Partial<Style> {
    const name = child(font, 'name')?.attributes['val'];
    const size = numeric(child(font, 'sz')?.attributes['val']);
    const color = this.color(child(font, 'color'));
    const underline = child(font, 'u');
    return {
      ...(color === base.color ? {} : defined('fontColor', color)),
      ...(name === base.name ? {} : defined('fontFamily', name)),
      ...(size === base.size ? {} : defined('fontSize', size)),
      ...(isOn(font, 'b') ? { bold: true } : {}),
      ...(isOn(font, 'i') ? { italic: true } : {}),
      ...(underline && underline.attributes['val'] !== 'none' ? { underline: true } : {}),
      ...(isOn(font, 'strike') ? { strikethrough: true } : {}),
    };
  }

  private borderStyle(border: XmlElement | undefined): Partial<Style> {
    const lines: Partial<Record<(typeof sides)[number], BorderLine>> = {};
    for (const side of sides) {
      const line = child(border, side);
      const style = line?.attributes['style'];
      if (style === undefined || style === 'none') continue;
      lines[side] = {
        style: borderWords[style] ?? 'DASHED',
        color: this.color(child(line, 'color')) ?? '#000000',
      };
    }
    return Object.keys(lines).length > 0 ? { borders: Object.freeze(lines) } : {};
  }
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element, 'val', true);
}

function numeric(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Degrees as Google turns text: positive is up. A file counts 91–180 for down; 255 is letters one under the other. */
function rotation(text: string | undefined): number | undefined {
  const degrees = Number(text ?? 0);
  if (degrees === 0) return undefined;
  return degrees > 90 && degrees <= 180 ? 90 - degrees : degrees;
}

function defined<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
