// A sheet: beside its cells, what lies on it. Filters, protections, charts, rules, metadata, selection.
import type { EnumValue } from '../../../kernel/enums';
import { freshId } from '../freshId';
import type { Banding } from '../banding/banding';
import type { EmbeddedChart } from '../chart/embeddedChart';
import { EmbeddedChartBuilder } from '../chart/embeddedChartBuilder';
import { removeChart, storeChart } from '../chart/store';
import { ConditionalFormatRule } from '../conditional/conditionalFormatRule';
import type { Filter } from '../filter/filter';
import type { DeveloperMetadata } from '../metadata/developerMetadata';
import { DeveloperMetadataFinder } from '../metadata/developerMetadataFinder';
import { addMetadata, type MetadataArguments } from '../metadata/place';
import type { NamedRange } from '../namedRange';
import { firstEditors } from '../protection/guard';
import type { Protection } from '../protection/protection';
import type { Range } from '../range/range';
import type { RangeList } from '../rangeList';
import type { Selection } from '../selection';
import { SheetContent } from './sheetContent';

export class Sheet extends SheetContent {
  getFilter(): Filter | null {
    this.host.x.read(1);
    return this.model.filter ? this.host.filter(this.model) : null;
  }

  getNamedRanges(): NamedRange[] {
    this.host.x.read(1);
    return this.host.book.namedRanges
      .filter((named) => named.sheetId === this.model.id)
      .map((named) => this.host.namedRange(named));
  }

  /** Those of cells and those of whole sheets are asked for apart. */
  getProtections(type: EnumValue): Protection[] {
    this.host.x.read(1);
    return this.model.protections
      .filter((protection) => (protection.range === null) === (type.name === 'SHEET'))
      .map((protection) => this.host.protection(this.model, protection));
  }

  /** The sheet's one protection, made where there is none. */
  protect(): Protection {
    this.host.x.append(0);
    let model = this.model.protections.find((protection) => protection.range === null);
    if (model === undefined) {
      model = {
        id: freshId(this.host.book),
        range: null,
        unprotected: [],
        description: '',
        warningOnly: false,
        editors: firstEditors(this.host.book, this.host.x.effectiveUser),
        domainEdit: false,
        namedRange: null,
      };
      this.model.protections.push(model);
      this.model.dirty.layout = true;
    }
    return this.host.protection(this.model, model);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    this.host.x.read(1);
    return this.model.conditionalRules.map((rule) => new ConditionalFormatRule(this.host, this.model, rule));
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.layout(() => {
      this.model.conditionalRules = rules.map((rule) => rule.model);
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getBandings(): Banding[] {
    this.host.x.read(1);
    return this.model.bandings.map((banding) => this.host.banding(this.model, banding));
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.host, this.model);
  }

  getCharts(): EmbeddedChart[] {
    this.host.x.read(1);
    return this.model.charts.map((chart) => this.host.chart(this.model, chart));
  }

  insertChart(chart: EmbeddedChart): void {
    this.host.x.append(0);
    storeChart(this.host.book, this.model, chart.model);
  }

  updateChart(chart: EmbeddedChart): void {
    this.host.x.append(0);
    storeChart(this.host.book, this.model, chart.model);
  }

  removeChart(chart: EmbeddedChart): void {
    this.host.x.append(0);
    removeChart(this.model, chart.model);
  }

  addDeveloperMetadata(...args: MetadataArguments): this {
    addMetadata(this.host, { sheet: this.model, location: { type: 'SHEET' } }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    this.host.x.read(1);
    return this.model.metadata
      .filter(({ location }) => location.type === 'SHEET')
      .map((model) => this.host.metadata({ sheet: this.model, model }));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.host, { sheet: this.model, rect: null });
  }

  getSelection(): Selection {
    return this.host.selectionOf();
  }

  getActiveCell(): Range {
    return this.getCurrentCell() ?? this.getRange(1, 1);
  }

  getCurrentCell(): Range | null {
    const state = this.selected();
    return this.getRange(state?.current.row ?? 1, state?.current.column ?? 1);
  }

  getActiveRange(): Range | null {
    const rect = this.selected()?.ranges.at(-1);
    return rect ? this.host.range(this.model, rect) : this.getRange(1, 1);
  }

  getActiveRangeList(): RangeList | null {
    const rects = this.selected()?.ranges;
    return this.host.rangeList(
      rects ? rects.map((rect) => this.host.range(this.model, rect)) : [this.getRange(1, 1)],
    );
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }

  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  private selected(): Sheet['host']['selection'] {
    const state = this.host.selection;
    return state?.sheetId === this.model.id ? state : null;
  }
}
