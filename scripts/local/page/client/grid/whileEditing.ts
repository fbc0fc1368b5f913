// Holds back what changes while a cell is being typed into: Univer would put it into the open editor.
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Workbench } from './univerWorkbench';

export class EditingPause {
  private readonly waiting: (() => void)[] = [];
  private readonly editor: IEditorBridgeService;

  constructor({ injector }: Workbench) {
    this.editor = injector.get(IEditorBridgeService);
    // What was typed goes into its cell first.
    this.editor.visible$.subscribe(({ visible }) => {
      if (!visible) setTimeout(() => this.goOn(), 0);
    });
  }

  /** Does it now, or once the editor is closed; always in order. */
  after(work: () => void): void {
    this.waiting.push(work);
    this.goOn();
  }

  private goOn(): void {
    while (!this.editor.isVisible().visible) {
      const work = this.waiting.shift();
      if (!work) return;
      work();
    }
  }
}
