// Validation rules as the page needs them: one rule over each run of cells down a column.
import type { BookModel, Rect, SheetModel, ValidationRule } from '../../../book/model';
import { displayText } from '../../../services/spreadsheet/cells/entry';
import { contentAt, extraAt, formatAt } from '../../../services/spreadsheet/cells/grid';
import { eachCell } from '../../../services/spreadsheet/cells/rects';
import { isRangeArgument } from '../../../services/spreadsheet/validation/arguments';
import { checkboxStates } from '../../../services/spreadsheet/validation/checkbox';
import { render } from '../../../values/render';
import type { ValidationView } from '../../protocol';

type RuleView = Omit<ValidationView, 'rect'>;

/** `rows` ascending. */
export function validationViews(
  book: BookModel,
  sheet: SheetModel,
  rows: readonly number[],
): ValidationView[] {
  const views = new Map<string, RuleView>();
  const keys = new WeakMap<ValidationRule, string>();
  const keyOf = (rule: ValidationRule): string => {
    let key = keys.get(rule);
    if (key === undefined) {
      const { origin: _origin, ...told } = rule;
      key = JSON.stringify(told);
      keys.set(rule, key);
      if (!views.has(key)) views.set(key, ruleView(book, rule));
    }
    return key;
  };
  const open = new Map<number, { key: string; rect: Rect }>();
  const done: { key: string; rect: Rect }[] = [];
  for (const row of rows) {
    const extras = sheet.rows[row - 1]?.extras ?? [];
    for (let column = 1; column <= extras.length; column += 1) {
      const rule = extras[column - 1]?.validation;
      if (!rule) continue;
      const key = keyOf(rule);
      const run = open.get(column);
      if (run && run.key === key && run.rect.row + run.rect.rows === row) run.rect.rows += 1;
      else {
        const started = { key, rect: { row, column, rows: 1, columns: 1 } };
        open.set(column, started);
        done.push(started);
      }
    }
  }
  return done.map(({ key, rect }) => ({ rect, ...views.get(key)! }));
}

function ruleView(book: BookModel, rule: ValidationRule): RuleView {
  const told = { strict: !rule.allowInvalid, help: rule.helpText };
  const noArrow = rule.args[1] === false ? { noArrow: true } : {};
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return { kind: 'list', items: (rule.args[0] as unknown[]).map(String), ...noArrow, ...told };
    case 'VALUE_IN_RANGE':
      return { kind: 'list', items: itemsIn(book, rule.args[0]), ...noArrow, ...told };
    case 'CHECKBOX': {
      const { checked, unchecked } = checkboxStates(rule);
      const text = (state: string | number | boolean | null) => render(state, undefined, book.locale);
      return { kind: 'checkbox', checked: text(checked), unchecked: text(unchecked), ...told };
    }
    default:
      return { kind: 'other', ...told };
  }
}

/** The range's texts, each once, without blanks. */
function itemsIn(book: BookModel, argument: unknown): string[] {
  const sheet = isRangeArgument(argument) && book.sheets.find(({ id }) => id === argument.sheetId);
  if (!isRangeArgument(argument) || !sheet) return [];
  const items = new Set<string>();
  const rows = Math.max(0, Math.min(argument.rect.rows, sheet.rows.length - argument.rect.row + 1));
  eachCell({ ...argument.rect, rows }, (row, column) => {
    if (extraAt(sheet, row, column) === undefined && contentAt(sheet, row, column) === null) return;
    items.add(displayText(book, contentAt(sheet, row, column), formatAt(sheet, row, column)));
  });
  items.delete('');
  return [...items];
}
