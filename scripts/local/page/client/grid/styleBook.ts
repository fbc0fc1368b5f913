// The styles of all sheets in Univer's workbook, made when a cell first needs them.
import type { IStyleData } from '@univerjs/core';
import type { CellKind, StyleView } from '../../protocol';
import { univerStyle } from './cellStyle';

type Register = (id: string, style: IStyleData) => void;

export class StyleBook {
  private readonly views = new Map<number, StyleView[]>();
  private readonly known = new Set<string>();
  private register: Register | null = null;
  private readonly early: Record<string, IStyleData> = {};

  /** The sheet's styles anew. Those made before keep their ids: a generation tells them apart. */
  private readonly generations = new Map<number, number>();

  replace(sheetId: number, styles: readonly StyleView[]): void {
    this.views.set(sheetId, [...styles]);
    this.generations.set(sheetId, (this.generations.get(sheetId) ?? 0) + 1);
  }

  /** `first` is where `styles` begin; the sheet may have some of them already. */
  extend(sheetId: number, first: number, styles: readonly StyleView[]): void {
    const views = this.views.get(sheetId) ?? [];
    if (first <= views.length) views.push(...styles.slice(views.length - first));
    this.views.set(sheetId, views);
  }

  /** Id in Univer's workbook. `index` −1: no style of its own. */
  idOf(sheetId: number, index: number, kind: CellKind): string {
    const generation =
      index < 0 ? 'plain' : `${String(sheetId)}.${String(this.generations.get(sheetId) ?? 0)}`;
    const id = `${generation}.${String(index)}.${kind}`;
    if (!this.known.has(id)) {
      this.known.add(id);
      const style = univerStyle(this.views.get(sheetId)?.[index], kind);
      if (this.register) this.register(id, style);
      else this.early[id] = style;
    }
    return id;
  }

  /** Styles that were needed before there was a workbook. */
  get first(): Record<string, IStyleData> {
    return this.early;
  }

  into(register: Register): void {
    this.register = register;
  }
}
