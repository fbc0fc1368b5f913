// A range: beside its cells, what it belongs to and what can be made of it.
import { ServiceError } from '../../../kernel/execution';
import type { EnumValue } from '../../../kernel/enums';
import { bandingModel } from '../banding/themes';
import type { Banding } from '../banding/banding';
import { dataRegion, nextDataCell } from '../search/regions';
import { intersection, rectOf } from '../cells/rects';
import type { Filter } from '../filter/filter';
import { freshId } from '../freshId';
import type { DeveloperMetadata } from '../metadata/developerMetadata';
import { DeveloperMetadataFinder } from '../metadata/developerMetadataFinder';
import { addMetadata, lineOf, type MetadataArguments } from '../metadata/place';
import { firstEditors } from '../protection/guard';
import type { Protection } from '../protection/protection';
import type { TextFinder } from '../search/textFinder';
import { checkInGrid } from './bounds';
import { RangeTidying } from './rangeTidying';

export class Range extends RangeTidying {
  /** The cells around this range that hang together, widened in one direction or both. */
  getDataRegion(dimension?: EnumValue): Range {
    this.host.x.read(1);
    checkInGrid(this);
    return this.host.range(this.sheetModel, dataRegion(this.sheetModel, this.rect, dimension?.name ?? null));
  }

  /** Where Ctrl and an arrow key lead from this range's first cell. */
  getNextDataCell(direction: EnumValue): Range {
    this.host.x.read(1);
    checkInGrid(this);
    const { row, column } = nextDataCell(this.sheetModel, this.rect, direction.name);
    return this.host.range(this.sheetModel, rectOf(row, column));
  }

  createTextFinder(findText: string): TextFinder {
    return this.host.textFinder(findText, [{ sheet: this.sheetModel, rect: this.rect }]);
  }

  /** @throws ServiceError where the sheet has a filter already (T) */
  createFilter(): Filter {
    this.host.x.append(0);
    checkInGrid(this);
    if (this.sheetModel.filter !== null) {
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    }
    this.sheetModel.filter = { range: this.rect, criteria: new Map(), hiddenRows: new Set() };
    this.sheetModel.dirty.layout = true;
    return this.host.filter(this.sheetModel);
  }

  /** The sheet's filter, even where it does not touch this range (T). */
  getFilter(): Filter | null {
    this.host.x.read(1);
    return this.sheetModel.filter ? this.host.filter(this.sheetModel) : null;
  }

  protect(): Protection {
    this.host.x.append(0);
    checkInGrid(this);
    const { book } = this.host;
    const model = {
      id: freshId(book),
      range: this.rect,
      unprotected: [],
      description: '',
      warningOnly: false,
      editors: firstEditors(book, this.host.x.effectiveUser),
      domainEdit: false,
      namedRange: null,
    };
    this.sheetModel.protections.push(model);
    this.sheetModel.dirty.layout = true;
    return this.host.protection(this.sheetModel, model);
  }

  applyRowBanding(theme?: EnumValue, showHeader = true, showFooter = false): Banding {
    return this.band(theme, showHeader, showFooter);
  }

  getBandings(): Banding[] {
    this.host.x.read(1);
    return this.sheetModel.bandings
      .filter((banding) => intersection(banding.range, this.rect) !== null)
      .map((banding) => this.host.banding(this.sheetModel, banding));
  }

  /** @throws ServiceError where the range is not one whole row or one whole column (T) */
  addDeveloperMetadata(...args: MetadataArguments): this {
    const location = lineOf(this.sheetModel, this.rect, this.open);
    if (location === null) {
      throw new ServiceError(
        'Adding developer metadata to arbitrary ranges is not currently supported. ' +
          'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, ' +
          'or an entire row or column.',
      );
    }
    addMetadata(this.host, { sheet: this.sheetModel, location }, args);
    return this;
  }

  /** Only what hangs on exactly this row or column. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    this.host.x.read(1);
    const line = lineOf(this.sheetModel, this.rect, this.open);
    return this.sheetModel.metadata
      .filter(({ location }) => line !== null && JSON.stringify(location) === JSON.stringify(line))
      .map((model) => this.host.metadata({ sheet: this.sheetModel, model }));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.host, { sheet: this.sheetModel, rect: this.rect });
  }

  private band(theme: EnumValue | undefined, showHeader: boolean, showFooter: boolean): Banding {
    this.host.x.append(0);
    checkInGrid(this);
    if (this.sheetModel.bandings.some((banding) => intersection(banding.range, this.rect) !== null)) {
      throw new ServiceError(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
    }
    const model = bandingModel(freshId(this.host.book), this.rect, theme?.name, showHeader, showFooter);
    this.sheetModel.bandings.push(model);
    this.sheetModel.dirty.layout = true;
    return this.host.banding(this.sheetModel, model);
  }
}
