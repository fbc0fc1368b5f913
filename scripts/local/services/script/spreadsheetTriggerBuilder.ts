// The builder of triggers that a spreadsheet's events fire.
import { ServiceError, type Execution, type TriggerModel } from '../../kernel/execution';
import { installTrigger } from './install';
import type { Trigger } from './trigger';

export class SpreadsheetTriggerBuilder {
  static readonly googleClass = 'ScriptApp.SpreadsheetTriggerBuilder';

  private kind: TriggerModel['kind'] | null = null;

  constructor(
    private readonly x: Execution,
    private readonly handler: string,
  ) {}

  onEdit(): this {
    this.kind = 'ON_EDIT';
    return this;
  }

  onOpen(): this {
    this.kind = 'ON_OPEN';
    return this;
  }

  onChange(): this {
    this.kind = 'ON_CHANGE';
    return this;
  }

  onFormSubmit(): this {
    this.kind = 'ON_FORM_SUBMIT';
    return this;
  }

  create(): Trigger {
    if (this.kind === null) throw new ServiceError('Failed to create a trigger: it names no event.');
    return installTrigger(this.x, this.handler, this.kind, null);
  }
}
