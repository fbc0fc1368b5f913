// Dropdowns and checkboxes of a sheet as Univer's rules. What is refused, the server refuses.
import { DataValidationErrorStyle, DataValidationRenderMode, type IDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from '@univerjs/preset-sheets-data-validation';
import { serializeListOptions } from '@univerjs/preset-sheets-core';
import type { RectView, ValidationView } from '../../protocol';
import { fromServer } from './sheetContent';
import { rangeOf } from './sheetData';
import { unitId, type Workbench } from './univerWorkbench';

export class ValidationRules {
  private readonly known = new Map<number, ValidationView[]>();
  private readonly shown = new Map<number, string[]>();
  private made = 0;

  constructor(private readonly workbench: Workbench) {}

  replace(sheetId: number, views: readonly ValidationView[]): void {
    this.known.set(sheetId, [...views]);
    this.show(sheetId);
  }

  /** Rules of some rows anew; nothing is drawn where they are what they were. */
  replaceRows(sheetId: number, rows: readonly number[], views: readonly ValidationView[]): void {
    const known = this.known.get(sheetId) ?? [];
    const touched = new Set(rows);
    if (rowsText(known, touched) === rowsText(views, touched)) return;
    const kept = known.flatMap((view) => without(view.rect, touched).map((rect) => ({ ...view, rect })));
    this.known.set(sheetId, [...kept, ...views]);
    this.show(sheetId);
  }

  /** What the rule of a cell says to the person. */
  helpAt(sheetId: number, row: number, column: number): string | null {
    return this.known.get(sheetId)?.find(({ rect }) => holds(rect, row, column))?.help ?? null;
  }

  private show(sheetId: number): void {
    const target = { unitId, subUnitId: String(sheetId) };
    const run = (id: string, params: object): void =>
      void this.workbench.commands.syncExecuteCommand(id, { ...target, ...params }, fromServer);
    const old = this.shown.get(sheetId) ?? [];
    if (old.length > 0) run(RemoveDataValidationMutation.id, { ruleId: old, source: 'patched' });
    const rules = this.rulesOf(this.known.get(sheetId) ?? []);
    this.shown.set(
      sheetId,
      rules.map(({ uid }) => uid),
    );
    if (rules.length > 0) run(AddDataValidationMutation.id, { rule: rules, source: 'patched' });
  }

  private rulesOf(views: readonly ValidationView[]): IDataValidationRule[] {
    const rules = new Map<string, IDataValidationRule>();
    for (const { rect, ...view } of views) {
      const criterion = criterionOf(view);
      if (!criterion) continue;
      const key = JSON.stringify(view);
      const rule = rules.get(key) ?? { uid: `rule-${String((this.made += 1))}`, ranges: [], ...criterion };
      rule.ranges.push(rangeOf(rect));
      rules.set(key, rule);
    }
    return [...rules.values()];
  }
}

function criterionOf(view: Omit<ValidationView, 'rect'>): Omit<IDataValidationRule, 'uid' | 'ranges'> | null {
  const manner = { allowBlank: true, errorStyle: DataValidationErrorStyle.WARNING, showErrorMessage: false };
  switch (view.kind) {
    case 'list':
      return {
        ...{ type: 'list', formula1: serializeListOptions(view.items ?? []), ...manner },
        renderMode: view.noArrow ? DataValidationRenderMode.TEXT : DataValidationRenderMode.CUSTOM,
      };
    case 'checkbox':
      return {
        type: 'checkbox',
        formula1: view.checked ?? 'TRUE',
        formula2: view.unchecked ?? 'FALSE',
        ...manner,
      };
    case 'other':
      return null;
  }
}

function rowsText(views: readonly ValidationView[], rows: ReadonlySet<number>): string {
  const lines: string[] = [];
  for (const { rect, ...view } of views) {
    const text = JSON.stringify([rect.column, rect.columns, view]);
    for (let row = rect.row; row < rect.row + rect.rows; row += 1)
      if (rows.has(row)) lines.push(`${String(row)} ${text}`);
  }
  return lines.sort().join('\n');
}

function without(rect: RectView, rows: ReadonlySet<number>): RectView[] {
  const left: RectView[] = [];
  let start = rect.row;
  for (let row = rect.row; row <= rect.row + rect.rows; row += 1) {
    if (row < rect.row + rect.rows && !rows.has(row)) continue;
    if (row > start) left.push({ ...rect, row: start, rows: row - start });
    start = row + 1;
  }
  return left;
}

function holds(rect: RectView, row: number, column: number): boolean {
  const down = row - rect.row;
  const right = column - rect.column;
  return down >= 0 && down < rect.rows && right >= 0 && right < rect.columns;
}
