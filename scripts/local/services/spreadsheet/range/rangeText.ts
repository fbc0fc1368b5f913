// A range's text styles, rotation and rich text.
import type { Style } from '../../../book/model';
import { entryOf, displayText } from '../cells/entry';
import { commitEntries } from '../cells/commit';
import { contentAt, extraAt, formatAt, patchExtra, styleAt } from '../cells/grid';
import { eachCell, mapCells } from '../cells/rects';
import { richTextOf, type RichTextValue } from '../text/richTextValue';
import { TextRotation, VERTICAL } from '../text/textRotation';
import { patchOfStyle, styleOfText, type TextStyle } from '../text/textStyle';
import { checkShape, readArea, readFirst, writeArea } from './bounds';
import { RangeLooks } from './rangeLooks';
import { applyPatches } from './styling';

export class RangeText extends RangeLooks {
  getTextStyle(): TextStyle {
    readFirst(this);
    return styleOfText(this.looks(this.rect.row, this.rect.column));
  }

  getTextStyles(): TextStyle[][] {
    readArea(this);
    return mapCells(this.rect, (row, column) => styleOfText(this.looks(row, column)));
  }

  setTextStyle(style: TextStyle): this {
    applyPatches(this, () => patchOfStyle(style));
    return this;
  }

  setTextStyles(styles: TextStyle[][]): this {
    checkShape(this.rect, styles);
    applyPatches(this, (i, j) => {
      const style = styles[i]?.[j];
      return style ? patchOfStyle(style) : null;
    });
    return this;
  }

  getTextRotation(): TextRotation {
    readFirst(this);
    return new TextRotation(this.looks(this.rect.row, this.rect.column).textRotation ?? 0);
  }

  getTextRotations(): TextRotation[][] {
    readArea(this);
    return mapCells(this.rect, (row, column) => new TextRotation(this.looks(row, column).textRotation ?? 0));
  }

  setTextRotation(rotation: number | TextRotation): this {
    const degrees = typeof rotation === 'number' ? rotation : rotation.getDegrees();
    applyPatches(this, () => ({ textRotation: degrees === 0 ? undefined : degrees }));
    return this;
  }

  setVerticalText(isVertical: boolean): this {
    applyPatches(this, () => ({ textRotation: isVertical ? VERTICAL : undefined }));
    return this;
  }

  setTextRotations(rotations: TextRotation[][]): this {
    checkShape(this.rect, rotations);
    applyPatches(this, (i, j) => ({ textRotation: rotations[i]?.[j]?.getDegrees() || undefined }));
    return this;
  }

  /** Null where the cell holds no text. */
  getRichTextValue(): RichTextValue | null {
    readFirst(this);
    return this.richAt(this.rect.row, this.rect.column);
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    readArea(this);
    return mapCells(this.rect, (row, column) => this.richAt(row, column));
  }

  setRichTextValue(value: RichTextValue): this {
    this.enterRich(() => value);
    return this;
  }

  setRichTextValues(values: RichTextValue[][]): this {
    checkShape(this.rect, values);
    this.enterRich((i, j) => values[i]?.[j]);
    return this;
  }

  /** The link of a cell shows or not; the local page always shows it. */
  setShowHyperlink(_showHyperlink: boolean): this {
    writeArea(this, () => undefined);
    return this;
  }

  private enterRich(value: (i: number, j: number) => RichTextValue | undefined): void {
    writeArea(this, () => {
      const entries = mapCells(this.rect, (row, column) => {
        const rich = value(row - this.rect.row, column - this.rect.column);
        return rich ? { content: rich.getText() } : entryOf(this.host, null, undefined);
      });
      commitEntries(this, entries);
      eachCell(this.rect, (row, column, i, j) => {
        const rich = value(i, j);
        if (rich === undefined) return;
        const url = rich.getLinkUrl();
        patchExtra(this.sheetModel, row, column, {
          richText: rich.runsForFile(),
          link: url === null ? undefined : { url },
          partLinks: rich.partLinks(),
        });
      });
    });
  }

  private richAt(row: number, column: number): RichTextValue | null {
    const content = contentAt(this.sheetModel, row, column);
    const extra = extraAt(this.sheetModel, row, column);
    if (typeof content !== 'string' && content !== null) return null;
    const text =
      content === null ? '' : displayText(this.host.book, content, formatAt(this.sheetModel, row, column));
    return richTextOf(text, extra ?? {}, this.looks(row, column));
  }

  private looks(row: number, column: number): Style {
    return styleAt(this.sheetModel, row, column);
  }
}
