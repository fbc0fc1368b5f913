// A few host classes under Google's names, to see what the kernel makes of them without the real services.
import { enumValue } from '../../scripts/local/kernel/enums';
import { ServiceError, type Execution } from '../../scripts/local/kernel/execution';
import type { ServiceConstructor } from '../../scripts/local/kernel/membrane';

/** What each method of the sample got, as the host sees it. */
export const received: unknown[][] = [];

class SampleRange {
  static readonly googleClass = 'SpreadsheetApp.Range';

  constructor(
    private readonly x: Execution,
    private readonly cells: unknown[][],
  ) {}

  getValues(): unknown[][] {
    this.x.read(this.cells.length);
    return this.cells;
  }

  setValues(values: unknown[][]): this {
    received.push([values]);
    this.x.write(values.length, () => {
      if (values.flat().includes('refused')) throw new ServiceError('The value was refused.');
      this.cells.splice(0, this.cells.length, ...values);
    });
    return this;
  }

  setWrapStrategy(strategy: unknown): this {
    received.push([strategy]);
    return this;
  }

  getWrapStrategy(): unknown {
    return enumValue('SpreadsheetApp.WrapStrategy', 'WRAP');
  }

  getDisplayValue(): string {
    return (this.cells as unknown as { missing: string[] }).missing[0]!;
  }

  setNote(...args: unknown[]): this {
    received.push(args);
    return this;
  }
}

class SampleSheet {
  static readonly googleClass = 'SpreadsheetApp.Sheet';

  private readonly range: SampleRange;

  constructor(x: Execution, cells: unknown[][]) {
    this.range = new SampleRange(x, cells);
  }

  getRange(...args: unknown[]): SampleRange {
    received.push(args);
    return this.range;
  }

  getDataRange(): SampleRange {
    return this.range;
  }
}

/** `SpreadsheetApp` over these cells; each execution sees them anew, committed writes stay. */
export function sampleServices(cells: unknown[][]): ReadonlyMap<string, ServiceConstructor> {
  received.length = 0;
  class SampleSpreadsheetApp {
    static readonly googleClass = 'SpreadsheetApp';

    private readonly sheet: SampleSheet;

    constructor(private readonly x: Execution) {
      this.sheet = new SampleSheet(x, cells);
    }

    getActiveSheet(): SampleSheet {
      return this.sheet;
    }

    flush(): void {
      this.x.flush();
    }
  }
  return new Map<string, ServiceConstructor>([['SpreadsheetApp', SampleSpreadsheetApp]]);
}
