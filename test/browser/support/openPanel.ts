// The panel as an agent has it: opened, filled and saved by keys and pastes alone, each of which is counted.
import type { Browser, Frame, Route } from 'playwright-core';
import { NOW, type DemoPage } from './demoPage';
import { openPage, type OpenPage } from './openPage';

/** Keys that were pressed (a chord is one) and texts that were pasted. */
export interface Strokes {
  keys: number;
  pastes: number;
}

export interface Case {
  address: string;
  comment: string;
  reply: string;
}

/** Tweets of the morning; `serial` tells one from another. */
export function tweet(serial: number, comment = `caso ${String(serial)}: no me llegó el giro`): Case {
  return {
    address: `twitterdps:dps:TWITTER_twitterdps@ProsperidadCol:15706884632838${String(36000 + serial)}`,
    comment,
    reply: 'Buen día. Le enviaremos la respuesta por mensaje interno.',
  };
}

interface Entering {
  /** For somebody else than the page's own user. */
  email?: string;
  /** How far the device's clock is ahead of the base's. */
  minutesAhead?: number;
}

export class Agent {
  private strokes: Strokes = { keys: 0, pastes: 0 };
  private ahead = Date.parse(NOW) - Date.now();

  private constructor(readonly one: OpenPage) {}

  /** A window of an own browser profile. */
  static async enter(
    browser: Browser,
    demo: DemoPage,
    { email, minutesAhead = 0 }: Entering = {},
  ): Promise<Agent> {
    const one = await openPage(browser, demo.url);
    await one.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const agent = new Agent(one);
    await one.context.addInitScript(runByClockAhead);
    await agent.setClock(minutesAhead);
    if (email) await agent.become(email);
    return agent;
  }

  /** By the menu, as anybody would who has no mouse; ends in the panel's first field. */
  async openPanel(): Promise<Frame> {
    const { page } = this.one;
    await page.keyboard.press('F10');
    await page.locator('.menus button:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=menu] [role=menuitem]:focus').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.sidebar iframe').waitFor();
    const panel = await this.panel();
    await panel.locator('#case-rawId').waitFor();
    await panel.locator('.hint', { hasText: 'Cargando sus datos' }).waitFor({ state: 'detached' });
    await this.focusPanel();
    return panel;
  }

  /** Loads the page anew, as F5 does; the panel is gone with it. */
  async reload(): Promise<void> {
    await this.one.page.reload();
    await this.one.page.locator('#cell-aloud').filter({ hasText: /\S/ }).waitFor({ state: 'attached' });
  }

  /** The panel as on a device that has never had one, its connection whole. */
  async freshPanel(): Promise<Frame> {
    await this.one.context.unrouteAll();
    await this.one.context.setOffline(false);
    const panel = await this.panel();
    await panel.evaluate('localStorage.clear(); sessionStorage.clear();');
    return this.reopenPanel();
  }

  /** Waits until the panel shows the text. */
  async sees(text: string | RegExp): Promise<void> {
    await (await this.panel()).getByText(text).first().waitFor();
  }

  /** The panel's document loaded anew, with what the device remembers. */
  async reopenPanel(): Promise<Frame> {
    const panel = await this.panel();
    await panel.goto(panel.url());
    await panel.locator('#case-rawId').waitFor();
    await panel.locator('.hint', { hasText: 'Cargando sus datos' }).waitFor({ state: 'detached' });
    await panel.locator('#case-rawId').focus();
    return panel;
  }

  /** The sidebar's document. */
  async panel(): Promise<Frame> {
    const frame = await this.one.page.locator('.sidebar iframe').elementHandle();
    return (await frame!.contentFrame())!;
  }

  /** F6 goes round from the grid to the panel. */
  async focusPanel(): Promise<void> {
    const { page } = this.one;
    for (let turn = 0; turn < 4; turn += 1) {
      if (await page.evaluate(`document.activeElement?.matches('.sidebar iframe')`)) return;
      await page.keyboard.press('F6');
    }
    throw new Error('F6 does not reach the panel.');
  }

  /** The first cell of a row of the shown tab, reached in the grid. */
  async goToFirstCell(row: number): Promise<void> {
    const { page, hears } = this.one;
    await page.locator('.grid [contenteditable]:focus').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+Home');
    for (let at = 1; at < row; at += 1) {
      await hears(new RegExp(`^A${String(at)}:`));
      await page.keyboard.press('ArrowDown');
    }
    await hears(new RegExp(`^A${String(row)}:`));
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.one.page.keyboard.press(key);
      this.strokes.keys += 1;
    }
  }

  /** One key a character. */
  async type(text: string): Promise<void> {
    await this.one.page.keyboard.type(text);
    this.strokes.keys += [...text].length;
  }

  /** As if copied in another window: only the paste is counted. */
  async paste(text: string): Promise<void> {
    const { page } = this.one;
    await page.bringToFront();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.keyboard.press('Control+v');
    this.strokes.pastes += 1;
  }

  /** An ordinary case, from the empty panel to the queue. */
  async register({ address, comment, reply }: Case): Promise<void> {
    for (const text of [address, comment, reply]) await this.paste(text);
    await this.press('Alt+c');
    await this.type('30');
    await this.press('Control+Enter');
    await (await this.panel()).locator('.notice', { hasText: 'en espera de envío' }).waitFor();
  }

  /** What has been pressed and pasted since this was asked the last time. */
  counted(): Strokes {
    const { strokes } = this;
    this.strokes = { keys: 0, pastes: 0 };
    return strokes;
  }

  clipboard(): Promise<string> {
    return this.one.page.evaluate('navigator.clipboard.readText()');
  }

  /** Lets time pass on the device. */
  async later(minutes: number): Promise<void> {
    await this.setClock(minutes);
    await (await this.panel()).evaluate(`window.clockAhead = ${String(this.ahead)}`);
  }

  /** Waits until the foot of the panel says so. */
  async queueSays(text: string | RegExp): Promise<void> {
    const panel = await this.panel();
    await panel.locator('footer [role=status]', { hasText: text }).waitFor();
  }

  /** Decides what becomes of each sending of a case; the answer ends that. */
  async onSending(decide: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
    const handler = (route: Route): Promise<void> =>
      route.request().postData()?.includes('"submitCase"') ? decide(route) : route.fallback();
    await this.one.context.route('**/api/run', handler);
    return () => this.one.context.unroute('**/api/run', handler);
  }

  private async setClock(minutes: number): Promise<void> {
    this.ahead += minutes * 60_000;
    await this.one.context.addInitScript(`window.clockAhead = ${String(this.ahead)}`);
  }

  /** Shows the page to somebody else from now on. */
  async become(email: string): Promise<void> {
    const { page } = this.one;
    const user = page.getByLabel('Usuario');
    page.once('dialog', (dialog) => void dialog.accept(email));
    await user.selectOption('+');
    await page.waitForFunction(`document.querySelector('.bar select').value === '${email}'`);
  }
}

/** Runs in every document that opens from now on: its clock is that far ahead of the real one. */
function runByClockAhead(): void {
  const scope = globalThis as unknown as { clockAhead: number; Date: DateConstructor };
  const Real = Date;
  scope.Date = class extends Real {
    constructor(...given: []) {
      if (given.length > 0) super(...given);
      else super(Real.now() + scope.clockAhead);
    }
    static override now(): number {
      return Real.now() + scope.clockAhead;
    }
  } as DateConstructor;
}
