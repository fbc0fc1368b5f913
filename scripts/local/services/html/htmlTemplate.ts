// HtmlTemplate: text with scriptlets, which run in the script's own realm.
import type { Execution, OpenObject } from '../../kernel/execution';
import type { HtmlOutput } from './htmlOutput';
import { templateCode } from './templateCode';

/** Before each call the kernel puts the properties that the script hung on the template into `scriptProperties`. */
export class HtmlTemplate implements OpenObject {
  static readonly googleClass = 'HtmlService.HtmlTemplate';

  scriptProperties: Record<string, unknown> = {};

  constructor(
    private readonly x: Execution,
    private readonly rawContent: string,
    private readonly page: (content: string) => HtmlOutput,
  ) {}

  /** Properties of the template are variables of its scriptlets; the project's globals are there too (D). */
  evaluate(): HtmlOutput {
    const output = this.page('');
    const print = (text: string) => void output.append(text);
    const printEscaped = (text: string) => void output.appendUntrusted(text);
    this.x.evaluate(`${printer}${templateCode(this.rawContent)}`, {
      ...this.scriptProperties,
      [printName]: print,
      [escapedPrintName]: printEscaped,
    });
    return output;
  }

  getCode(): string {
    return (
      '(function() { var output = HtmlService.initTemplate(); ' +
      `${templateCode(this.rawContent)}\n  /* End of user code */\n  return output.$out.append('');\n})();`
    );
  }

  /** The code with each of the template's lines as a comment before it. */
  getCodeWithComments(): string {
    const lines = this.rawContent.split('\n').map((line) => `// ${line}`);
    return `${lines.join('\n')}\n${this.getCode()}`;
  }

  getRawContent(): string {
    return this.rawContent;
  }
}

const printName = '$printTemplateText';
const escapedPrintName = '$printTemplateValue';

/** Values become texts in their own realm, before they reach the host. */
const printer = `var output = {
  set _(value) { ${printName}(String(value)); },
  set _$(value) { ${escapedPrintName}(String(value)); },
  append: function (text) { ${printName}(String(text)); return output; },
  appendUntrusted: function (text) { ${escapedPrintName}(String(text)); return output; }
};
`;
