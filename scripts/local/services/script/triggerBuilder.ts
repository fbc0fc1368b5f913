// The first step of a new trigger: what drives it.
import { ServiceError, type Execution } from '../../kernel/execution';
import { ClockTriggerBuilder } from './clockTriggerBuilder';
import { SpreadsheetTriggerBuilder } from './spreadsheetTriggerBuilder';

export class TriggerBuilder {
  static readonly googleClass = 'ScriptApp.TriggerBuilder';

  constructor(
    private readonly x: Execution,
    private readonly handler: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.x, this.handler);
  }

  /** Takes a spreadsheet or its id; only the workbook itself is there to be watched. */
  forSpreadsheet(spreadsheet: string | { getId(): string }): SpreadsheetTriggerBuilder {
    const id = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
    if (id !== this.x.book.id) {
      throw new ServiceError(
        `ScriptApp.TriggerBuilder.forSpreadsheet: no spreadsheet ${id} is open locally.`,
      );
    }
    return new SpreadsheetTriggerBuilder(this.x, this.handler);
  }
}
