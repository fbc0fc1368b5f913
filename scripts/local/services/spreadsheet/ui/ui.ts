// The screen of the person who runs the script: menus, sidebars, dialogs, questions.
import { enumValue, type EnumValue } from '../../../kernel/enums';
import type { Answer, Execution } from '../../../kernel/execution';
import type { HtmlOutput } from '../../html/htmlOutput';
import { Menu } from './menu';
import { PromptResponse } from './promptResponse';

/** Google gives a sidebar this width whatever the page asks for. */
const SIDEBAR_WIDTH = 300;
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

export class Ui {
  static readonly googleClass = 'Ui';

  constructor(private readonly x: Execution) {}

  createMenu(caption: string): Menu {
    return new Menu(this.x, caption);
  }

  /** In an unpublished script the add-on's menu bears the project's name. */
  createAddonMenu(): Menu {
    return new Menu(this.x, this.x.book.name);
  }

  /** `alert(prompt)`, `alert(prompt, buttons)` or `alert(title, prompt, buttons)`. */
  alert(...args: (string | EnumValue)[]): EnumValue {
    return enumValue('Button', this.ask('alert', args).button);
  }

  prompt(...args: (string | EnumValue)[]): PromptResponse {
    const { button, text } = this.ask('prompt', args);
    return new PromptResponse(button, text);
  }

  showSidebar(userInterface: HtmlOutput): void {
    this.show('sidebar', userInterface, userInterface.getTitle(), SIDEBAR_WIDTH);
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.show('modalDialog', userInterface, title, userInterface.getWidth() ?? DIALOG_WIDTH);
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.show('modelessDialog', userInterface, title, userInterface.getWidth() ?? DIALOG_WIDTH);
  }

  private show(
    kind: 'sidebar' | 'modalDialog' | 'modelessDialog',
    page: HtmlOutput,
    title: string,
    width: number,
  ): void {
    this.x.charge('ui.show');
    const height = page.getHeight() ?? DIALOG_HEIGHT;
    this.x.showUi({ kind, title, html: page.getContent(), width, height });
  }

  private ask(kind: 'alert' | 'prompt', args: (string | EnumValue)[]): Answer {
    const texts = args.filter((argument): argument is string => typeof argument === 'string');
    const buttons =
      args.find((argument): argument is EnumValue => typeof argument === 'object')?.name ?? 'OK';
    const [title, message] = texts.length > 1 ? [texts[0]!, texts[1]!] : ['', texts[0] ?? ''];
    this.x.charge('ui.show');
    return this.x.ask({ kind, title, message, buttons });
  }
}
