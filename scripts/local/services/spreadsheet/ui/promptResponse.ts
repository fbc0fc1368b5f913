// What a person answered to a prompt.
import { enumValue, type EnumValue } from '../../../kernel/enums';

export class PromptResponse {
  static readonly googleClass = 'PromptResponse';

  constructor(
    private readonly button: string,
    private readonly text: string,
  ) {}

  getSelectedButton(): EnumValue {
    return enumValue('Button', this.button);
  }

  getResponseText(): string {
    return this.text;
  }
}
