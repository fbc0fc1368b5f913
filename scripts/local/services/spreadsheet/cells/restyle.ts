// Changing how cells look while equal styles stay one shared, frozen object.
import type { SheetModel, Style } from '../../../book/model';
import { patchExtra, styleAt } from './grid';

export type StylePatch = { readonly [Key in keyof Style]?: Style[Key] | undefined };

const results = new WeakMap<Style, Map<string, Style>>();

/** The style with the patch applied; `undefined` takes a property away. The file's `origin` stays. */
export function restyle(style: Style, patch: StylePatch): Style {
  const key = JSON.stringify(patch, (_name, value: unknown) => (value === undefined ? '\u0000' : value));
  let known = results.get(style);
  if (known === undefined) {
    known = new Map();
    results.set(style, known);
  }
  let result = known.get(key);
  if (result === undefined) {
    const merged: Record<string, unknown> = { ...style, ...patch };
    for (const name of Object.keys(merged)) if (merged[name] === undefined) delete merged[name];
    result = Object.freeze(merged) as Style;
    known.set(key, result);
  }
  return result;
}

export function restyleCell(sheet: SheetModel, row: number, column: number, patch: StylePatch): void {
  const before = styleAt(sheet, row, column);
  const after = restyle(before, patch);
  if (after !== before) patchExtra(sheet, row, column, { style: after });
}
