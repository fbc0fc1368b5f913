// The looks of one sheet's cells as the page draws them, numbered: equal looks have one number, which they keep.
import type { Style } from '../../../book/model';
import type { StyleView } from '../../protocol';

/** What lies over a cell's own style: a conditional format, or the colours of banding beneath it. */
export interface Layers {
  under?: Style | undefined;
  over?: Style | undefined;
}

export class StylePalette {
  readonly list: StyleView[] = [];
  private readonly byLook = new Map<string, number>();
  private readonly plain = new WeakMap<Style, number>();

  /** -1 for a cell without any look of its own. */
  indexOf(style: Style | undefined, { under, over }: Layers = {}): number {
    if (under === undefined && over === undefined) {
      if (style === undefined) return -1;
      const known = this.plain.get(style);
      if (known !== undefined) return known;
      const index = this.number(styleView(style));
      this.plain.set(style, index);
      return index;
    }
    return this.number({ ...styleView(under), ...styleView(style), ...styleView(over) });
  }

  private number(view: StyleView): number {
    const look = JSON.stringify(view);
    if (look === '{}') return -1;
    let index = this.byLook.get(look);
    if (index === undefined) {
      index = this.list.length;
      this.list.push(view);
      this.byLook.set(look, index);
    }
    return index;
  }
}

function styleView(style: Style | undefined): StyleView {
  if (style === undefined) return {};
  const { numberFormat: _format, origin: _origin, wrapStrategy, ...shown } = style;
  const view: StyleView = { ...shown, ...(wrapStrategy !== undefined && { wrap: wrapStrategy }) };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as StyleView;
}
