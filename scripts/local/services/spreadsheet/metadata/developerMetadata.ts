// One piece of developer metadata.
import type { MetadataModel, SheetModel } from '../../../book/model';
import { enumValue, type EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import type { Host } from '../host';
import type { Range } from '../range/range';
import type { Sheet } from '../sheet/sheet';
import { DeveloperMetadataLocation } from './developerMetadataLocation';
import { lineOf, metadataOf, removeMetadata, type MetadataPlace } from './place';

export class DeveloperMetadata {
  static readonly googleClass = 'SpreadsheetApp.DeveloperMetadata';

  constructor(
    private readonly host: Host,
    private place: MetadataPlace,
  ) {}

  getId(): number {
    return this.place.model.id;
  }

  getKey(): string {
    return this.place.model.key;
  }

  getValue(): string | null {
    return this.place.model.value;
  }

  getVisibility(): EnumValue {
    return enumValue('SpreadsheetApp.DeveloperMetadataVisibility', this.place.model.visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.host, this.place);
  }

  setKey(key: string): this {
    return this.change((model) => {
      model.key = key;
    });
  }

  setValue(value: string): this {
    return this.change((model) => {
      model.value = value;
    });
  }

  setVisibility(visibility: EnumValue): this {
    return this.change((model) => {
      model.visibility = visibility.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    });
  }

  moveToRow(row: Range): this {
    return this.moveToLine(row, 'ROW');
  }

  moveToColumn(column: Range): this {
    return this.moveToLine(column, 'COLUMN');
  }

  moveToSheet(sheet: Sheet): this {
    return this.move(sheet.model, { type: 'SHEET' });
  }

  moveToSpreadsheet(): this {
    return this.move(null, { type: 'SPREADSHEET' });
  }

  remove(): void {
    this.host.x.append(0);
    removeMetadata(this.host, this.place);
  }

  private moveToLine(range: Range, type: 'ROW' | 'COLUMN'): this {
    const line = lineOf(range.sheetModel, range.rect, range.open);
    if (line?.type !== type) {
      throw new ServiceError(`The range must be an entire ${type.toLowerCase()}.`);
    }
    return this.move(range.sheetModel, line);
  }

  private move(sheet: SheetModel | null, location: MetadataModel['location']): this {
    this.host.x.append(0);
    removeMetadata(this.host, this.place);
    this.place = { sheet, model: Object.assign(this.place.model, { location }) };
    metadataOf(this.host, sheet).push(this.place.model);
    if (sheet) sheet.dirty.layout = true;
    return this;
  }

  private change(apply: (model: MetadataModel) => void): this {
    this.host.x.append(0);
    apply(this.place.model);
    if (this.place.sheet) this.place.sheet.dirty.layout = true;
    return this;
  }
}
