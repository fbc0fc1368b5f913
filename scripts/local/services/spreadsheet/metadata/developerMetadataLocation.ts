// Where a piece of developer metadata hangs.
import { enumValue, type EnumValue } from '../../../kernel/enums';
import { rectOf } from '../cells/rects';
import type { Host } from '../host';
import type { Range } from '../range/range';
import type { Sheet } from '../sheet/sheet';
import type { Spreadsheet } from '../spreadsheet/spreadsheet';
import type { MetadataPlace } from './place';

export class DeveloperMetadataLocation {
  static readonly googleClass = 'SpreadsheetApp.DeveloperMetadataLocation';

  constructor(
    private readonly host: Host,
    private readonly place: MetadataPlace,
  ) {}

  getLocationType(): EnumValue {
    return enumValue('SpreadsheetApp.DeveloperMetadataLocationType', this.place.model.location.type);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.place.model.location.type === 'SPREADSHEET' ? this.host.spreadsheet() : null;
  }

  getSheet(): Sheet | null {
    const { sheet, model } = this.place;
    return sheet && model.location.type === 'SHEET' ? this.host.sheet(sheet) : null;
  }

  getRow(): Range | null {
    const { sheet, model } = this.place;
    if (sheet === null || model.location.type !== 'ROW') return null;
    const open = { startColumn: true, endColumn: true };
    return this.host.range(sheet, rectOf(model.location.index, 1, 1, sheet.maxColumns), open);
  }

  getColumn(): Range | null {
    const { sheet, model } = this.place;
    if (sheet === null || model.location.type !== 'COLUMN') return null;
    const open = { startRow: true, endRow: true };
    return this.host.range(sheet, rectOf(1, model.location.index, sheet.maxRows, 1), open);
  }
}
