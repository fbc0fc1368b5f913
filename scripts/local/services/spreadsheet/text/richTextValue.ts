// A text with styled and linked parts, and the builder that makes it.
import type { CellExtra, Style } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';
import type { TextLook } from './look';
import { parseRuns, runsXml, type TextRun } from './runs';
import { styleOfText, TextStyle } from './textStyle';

export class RichTextValue {
  static readonly googleClass = 'SpreadsheetApp.RichTextValue';

  /** `start` is where this value begins within the text that it is a run of. */
  constructor(
    private readonly parts: readonly TextRun[],
    private readonly base: TextLook,
    private readonly start = 0,
  ) {}

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.parts, this.base);
  }

  getText(): string {
    return this.parts.map(({ text }) => text).join('');
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.getText().length;
  }

  /** Of the whole text or of a part of it; null where the part is not all one link. */
  getLinkUrl(startOffset = 0, endOffset = this.getText().length): string | null {
    const links = new Set(slice(this.parts, startOffset, endOffset).map(({ link }) => link));
    const [only] = links;
    return links.size === 1 && only !== undefined ? only : null;
  }

  /** What the parts have in common; null where they differ. */
  getTextStyle(startOffset = 0, endOffset = this.getText().length): TextStyle {
    const looks = slice(this.parts, startOffset, endOffset).map(({ look }) => ({ ...this.base, ...look }));
    const [first = this.base, ...others] = looks;
    const common = Object.entries(first).filter(([key, value]) =>
      others.every((look) => look[key as keyof TextLook] === value),
    );
    return new TextStyle(Object.fromEntries(common));
  }

  getRuns(): RichTextValue[] {
    let start = 0;
    return this.parts.map((part) => {
      const run = new RichTextValue([part], this.base, start);
      start += part.text.length;
      return run;
    });
  }

  /** The links of parts; nothing where the whole text is one link, or none. */
  partLinks(): CellExtra['partLinks'] {
    if (this.getLinkUrl() !== null || this.parts.every(({ link }) => link === null)) return undefined;
    return this.getRuns().flatMap((run) => {
      const url = run.getLinkUrl();
      return url === null ? [] : [{ start: run.getStartIndex(), end: run.getEndIndex(), url }];
    });
  }

  /** What the workbook keeps of the parts; nothing where the text is of one piece. */
  runsForFile(): string | undefined {
    const styled = this.parts.some(({ look }) => Object.keys(look).length > 0);
    return styled ? runsXml(this.parts) : undefined;
  }
}

export class RichTextValueBuilder {
  static readonly googleClass = 'SpreadsheetApp.RichTextValueBuilder';

  private text = '';

  constructor(
    private parts: readonly TextRun[] = [],
    private readonly base: TextLook = {},
  ) {
    this.text = parts.map((part) => part.text).join('');
  }

  build(): RichTextValue {
    return new RichTextValue(this.parts, this.base);
  }

  /** Drops what was said of the text before. */
  setText(text: string): this {
    this.text = text;
    this.parts = text === '' ? [] : [{ text, look: {}, link: null }];
    return this;
  }

  /** `(url)` for the whole text, or `(start, end, url)`. */
  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const [start, end, link] = this.part(args);
    return this.change(start, end, (part) => ({ ...part, link }));
  }

  /** `(style)` for the whole text, or `(start, end, style)`; null takes the style away. */
  setTextStyle(...args: [TextStyle | null] | [number, number, TextStyle | null]): this {
    const [start, end, style] = this.part(args);
    return this.change(start, end, (part) => ({
      ...part,
      look: style === null ? {} : { ...part.look, ...style.look },
    }));
  }

  private part<Value>(args: [Value] | [number, number, Value]): [number, number, Value] {
    return args.length === 3 ? args : [0, this.text.length, args[0]];
  }

  private change(start: number, end: number, apply: (part: TextRun) => TextRun): this {
    if (start < 0 || end > this.text.length || start > end) {
      throw new ServiceError('The start and end offsets must be within the text.');
    }
    this.parts = changed(this.parts, start, end, apply);
    return this;
  }
}

function changed(
  parts: readonly TextRun[],
  start: number,
  end: number,
  apply: (part: TextRun) => TextRun,
): TextRun[] {
  return [
    ...slice(parts, 0, start),
    ...slice(parts, start, end).map(apply),
    ...slice(parts, end, Number.POSITIVE_INFINITY),
  ];
}

function slice(parts: readonly TextRun[], start: number, end: number): TextRun[] {
  let at = 0;
  return parts.flatMap((part) => {
    const from = at;
    at += part.text.length;
    const text = part.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...part, text }];
  });
}

/** A cell's text as the workbook keeps it. */
export function richTextOf(
  text: string,
  { richText, link, partLinks = [] }: CellExtra,
  style: Style,
): RichTextValue {
  const base = styleOfText(style).look;
  const parts = richText === undefined ? [{ text, look: {}, link: null }] : parseRuns(richText);
  const whole = parts.map((part) => ({ ...part, link: link?.url ?? null }));
  const linked = partLinks.reduce<TextRun[]>(
    (runs, { start, end, url }) => changed(runs, start, end, (part) => ({ ...part, link: url })),
    whole,
  );
  return new RichTextValue(text === '' ? [] : linked, base);
}
