// What a person does in the sheet beside typing: rows, columns, order, notes and filters.
import type { SheetModel } from '../../../book/model';
import { personsHand } from '../../../commands/cellEdit';
import type { TriggerSetting } from '../../../commands/triggerRuns';
import { BookHost } from '../../../services/spreadsheet/bookHost';
import { applyFilter } from '../../../services/spreadsheet/filter/apply';
import type { StructureRequest } from '../../protocol';
import { PageError } from './pageError';

/** Google's word for it in a change event; null where no trigger hears of it. */
export type ChangeType = 'INSERT_ROW' | 'REMOVE_ROW' | 'INSERT_COLUMN' | 'REMOVE_COLUMN' | 'OTHER' | null;

/** @throws ServiceError where the sheet refuses it; PageError where it makes no sense */
export function restructure(
  sheet: SheetModel,
  request: StructureRequest,
  setting: TriggerSetting,
): ChangeType {
  const hand = personsHand(setting);
  const host = new BookHost(hand, setting.book);
  const change = act(host, sheet, request);
  hand.flush();
  return change;
}

function act(host: BookHost, model: SheetModel, request: StructureRequest): ChangeType {
  const sheet = host.sheet(model);
  switch (request.action) {
    case 'insertRows':
      sheet.insertRowsBefore(request.row, request.count);
      return 'INSERT_ROW';
    case 'deleteRows':
      sheet.deleteRows(request.row, request.count);
      return 'REMOVE_ROW';
    case 'hideRows':
      sheet.hideRows(request.row, request.count);
      return null;
    case 'showRows':
      sheet.showRows(request.row, request.count);
      return null;
    case 'insertColumns':
      sheet.insertColumnsBefore(request.column, request.count);
      return 'INSERT_COLUMN';
    case 'deleteColumns':
      sheet.deleteColumns(request.column, request.count);
      return 'REMOVE_COLUMN';
    case 'hideColumns':
      sheet.hideColumns(request.column, request.count);
      return null;
    case 'showColumns':
      sheet.showColumns(request.column, request.count);
      return null;
    case 'sort':
      host.range(model, request.rect).sort({ column: request.column, ascending: request.ascending });
      return 'OTHER';
    case 'note':
      host
        .range(model, { row: request.row, column: request.column, rows: 1, columns: 1 })
        .setNote(request.text);
      return null;
    case 'filter':
      filter(host, model, request.column, request.visible);
      return null;
  }
}

function filter(host: BookHost, sheet: SheetModel, column: number, visible: string[] | null): void {
  const range = sheet.filter?.range;
  if (!sheet.filter || !range || column < range.column || column >= range.column + range.columns)
    throw new PageError('NO_FILTER');
  if (visible === null) sheet.filter.criteria.delete(column);
  else {
    sheet.filter.criteria.set(column, {
      hiddenValues: [],
      visibleValues: visible,
      condition: null,
      sortAscending: null,
    });
  }
  applyFilter(host, sheet);
}
