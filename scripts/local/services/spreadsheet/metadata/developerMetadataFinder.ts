// Finds developer metadata in a spreadsheet, a sheet or a range.
import type { MetadataModel, Rect, SheetModel } from '../../../book/model';
import type { EnumValue } from '../../../kernel/enums';
import { containsRect, intersection, rectOf } from '../cells/rects';
import type { Host } from '../host';
import type { DeveloperMetadata } from './developerMetadata';
import type { MetadataPlace } from './place';

/** No sheet: the whole spreadsheet. No rectangle: the whole sheet. */
interface Scope {
  sheet: SheetModel | null;
  rect: Rect | null;
}

export class DeveloperMetadataFinder {
  static readonly googleClass = 'SpreadsheetApp.DeveloperMetadataFinder';

  private readonly wanted: ((model: MetadataModel) => boolean)[] = [];
  private intersecting = false;

  constructor(
    private readonly host: Host,
    private readonly scope: Scope,
  ) {}

  find(): DeveloperMetadata[] {
    const found = this.inScope().filter(({ model }) => this.wanted.every((matches) => matches(model)));
    this.host.x.read(Math.max(1, found.length));
    return found.map((place) => this.host.metadata(place));
  }

  /** Takes in what lies around the range too: its rows, its columns and its sheet. */
  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }

  withId(id: number): this {
    return this.with((model) => model.id === id);
  }

  withKey(key: string): this {
    return this.with((model) => model.key === key);
  }

  withValue(value: string): this {
    return this.with((model) => model.value === value);
  }

  withLocationType(locationType: EnumValue): this {
    return this.with((model) => model.location.type === locationType.name);
  }

  withVisibility(visibility: EnumValue): this {
    return this.with((model) => model.visibility === visibility.name);
  }

  private with(matches: (model: MetadataModel) => boolean): this {
    this.wanted.push(matches);
    return this;
  }

  private inScope(): MetadataPlace[] {
    const { sheet, rect } = this.scope;
    const { book } = this.host;
    const all = (owner: SheetModel): MetadataPlace[] =>
      owner.metadata.map((model) => ({ sheet: owner, model }));
    if (sheet === null)
      return [...book.metadata.map((model) => ({ sheet: null, model })), ...book.sheets.flatMap(all)];
    if (rect === null) return all(sheet);
    return all(sheet).filter(({ model: { location } }) => {
      if (!('index' in location)) return this.intersecting;
      const line =
        location.type === 'ROW'
          ? rectOf(location.index, 1, 1, sheet.maxColumns)
          : rectOf(1, location.index, sheet.maxRows, 1);
      return this.intersecting ? intersection(rect, line) !== null : containsRect(rect, line);
    });
  }
}
