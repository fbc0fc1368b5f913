// A custom menu as a script builds it.
import type { Execution } from '../../../kernel/execution';

/** What `x.showUi` gets: JSON-safe. */
export type MenuItem =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'subMenu'; name: string; items: MenuItem[] };

export class Menu {
  static readonly googleClass = 'Menu';

  private readonly items: MenuItem[] = [];

  constructor(
    private readonly x: Execution,
    private readonly name: string,
  ) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.items.push({ kind: 'subMenu', name: menu.name, items: menu.items });
    return this;
  }

  /** A menu of the same name takes the other one's place (D): whoever shows menus keeps one a name. */
  addToUi(): void {
    this.x.charge('ui.menu');
    this.x.showUi({ kind: 'menu', name: this.name, items: this.items });
  }
}
