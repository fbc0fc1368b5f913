// An installed trigger as scripts see it.
import { enumValue, type EnumValue } from '../../kernel/enums';
import type { TriggerModel } from '../../kernel/execution';

export class Trigger {
  static readonly googleClass = 'ScriptApp.Trigger';

  constructor(
    /** For host code alone. */
    readonly model: TriggerModel,
    private readonly bookId: string,
  ) {}

  getUniqueId(): string {
    return this.model.id;
  }

  getHandlerFunction(): string {
    return this.model.handler;
  }

  getEventType(): EnumValue {
    return enumValue('ScriptApp.EventType', this.model.kind);
  }

  getTriggerSource(): EnumValue {
    return enumValue('ScriptApp.TriggerSource', this.model.kind === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }

  /** The spreadsheet's id; null for a clock trigger (D). */
  getTriggerSourceId(): string | null {
    return this.model.kind === 'CLOCK' ? null : this.bookId;
  }
}
