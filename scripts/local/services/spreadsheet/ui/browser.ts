// Browser: the older way to tell the person before the spreadsheet something, or to ask it.
import type { EnumValue } from '../../../kernel/enums';
import { ServiceError, type Execution } from '../../../kernel/execution';
import { Ui } from './ui';

export class Browser {
  static readonly googleClass = 'Browser';

  constructor(private readonly x: Execution) {}

  /** The button in lower case: `ok`, `yes`, `no`, `cancel` where it was closed too (D). */
  msgBox(...args: (string | EnumValue)[]): string {
    return buttonText(this.ui('msgBox').alert(...args).name);
  }

  /** What was typed, or `cancel` (D). */
  inputBox(...args: (string | EnumValue)[]): string {
    const answer = this.ui('inputBox').prompt(...args);
    const button = buttonText(answer.getSelectedButton().name);
    return button === 'cancel' ? button : answer.getResponseText();
  }

  private ui(method: string): Ui {
    if (!this.x.hasUi) throw new ServiceError(`Cannot call Browser.${method} from this context.`);
    return new Ui(this.x);
  }
}

function buttonText(button: string): string {
  return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
}
