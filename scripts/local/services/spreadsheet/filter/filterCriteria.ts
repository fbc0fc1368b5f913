// What a filter shows and hides of one column, and the builder of it.
import type { FilterColumn } from '../../../book/model';
import { enumValue, type EnumValue } from '../../../kernel/enums';
import type { Host } from '../host';
import { scriptArguments } from '../validation/arguments';
import { ConditionBuilder, type Condition } from './conditionBuilder';

export class FilterCriteria {
  static readonly googleClass = 'SpreadsheetApp.FilterCriteria';

  constructor(
    private readonly host: Host,
    readonly model: FilterColumn,
  ) {}

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.host, this.model);
  }

  /** Null where values are hidden one by one. */
  getCriteriaType(): EnumValue | null {
    return criteriaType(this.model.condition);
  }

  getCriteriaValues(): unknown[] {
    return this.model.condition ? scriptArguments(this.host, this.model.condition) : [];
  }

  getHiddenValues(): string[] {
    return [...this.model.hiddenValues];
  }

  getVisibleValues(): string[] {
    return [...(this.model.visibleValues ?? [])];
  }
}

export class FilterCriteriaBuilder extends ConditionBuilder {
  static readonly googleClass = 'SpreadsheetApp.FilterCriteriaBuilder';

  private hiddenValues: string[];
  private visibleValues: string[] | null;

  constructor(host: Host, model?: FilterColumn) {
    super(host, model?.condition ?? null);
    this.hiddenValues = [...(model?.hiddenValues ?? [])];
    this.visibleValues = model?.visibleValues ?? null;
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.host, {
      hiddenValues: [...this.hiddenValues],
      visibleValues: this.visibleValues && [...this.visibleValues],
      condition: this.condition,
      sortAscending: null,
    });
  }

  copy(): FilterCriteriaBuilder {
    return this.build().copy();
  }

  getCriteriaType(): EnumValue | null {
    return criteriaType(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }

  getHiddenValues(): string[] {
    return [...this.hiddenValues];
  }

  getVisibleValues(): string[] {
    return [...(this.visibleValues ?? [])];
  }

  setHiddenValues(values: string[]): this {
    this.hiddenValues = [...values];
    this.visibleValues = null;
    return this;
  }

  /** Takes no part where there is a list of hidden ones: the last that is set counts. */
  setVisibleValues(values: string[]): this {
    this.visibleValues = [...values];
    this.hiddenValues = [];
    return this;
  }
}

function criteriaType(condition: Condition | null): EnumValue | null {
  return condition && enumValue('SpreadsheetApp.BooleanCriteria', condition.criteria);
}
