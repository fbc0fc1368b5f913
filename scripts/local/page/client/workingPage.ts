// The page at work: the server's events and the person's deeds meet here.
import type * as protocol from '../protocol';
import { parseA1, resolveA1 } from '../../values/a1';
import { EventStream } from './connection/eventStream';
import { editAnswer, Refused, request, sheetOf } from './connection/requests';
import { FrameHost } from './frames/frameHost';
import { ConnectionLost } from './grid/editQueue';
import type { StructureAction } from './grid/forbidden';
import { Grid } from './grid/grid';
import { focusedOutside } from './grid/keptFocus';
import type { Place } from './grid/selection';
import { cellName } from './grid/cellName';
import { StateBox } from './pageState';
import { screenEvent } from './screenEvents';
import { texts } from './texts';

const selectDelayMs = 150;

export class Page {
  readonly state = new StateBox();
  readonly frames: FrameHost;
  grid: Grid | null = null;
  private readonly stream: EventStream;
  private container: HTMLElement | null = null;
  private selection: { timer: number; place: Place } | null = null;
  private selecting: Promise<unknown> = Promise.resolve();

  constructor(private readonly windowId: string) {
    this.frames = new FrameHost({
      run: (frameId, name, args) => this.run(frameId, name, args),
      close: (frameId) => this.closeFrame(frameId),
      resize: (frameId, size) => this.resize(frameId, size),
      focusEditor: () => this.focusGrid(),
    });
    this.stream = new EventStream(
      windowId,
      (event) => this.hear(event),
      (isConnected) => this.state.change({ isConnected }),
    );
  }

  /** Where the grid is to be drawn. */
  gridStandsIn(container: HTMLElement): void {
    this.container = container;
  }

  focusGrid(): void {
    if (this.container) focusedOutside(this.container)?.blur();
    this.grid?.focus();
  }

  async chooseMenu(item: string): Promise<void> {
    await this.asking(async () => {
      await this.caughtUp();
      // What the script threw is in the log and, as in Google's own, in a box.
      const answer = await request<protocol.RunAnswer>('/api/menu', { windowId: this.windowId, item });
      if ('error' in answer) this.state.change({ refusal: `${answer.error.name}: ${answer.error.message}` });
    });
  }

  async answer(id: string, button: string, text: string): Promise<void> {
    this.state.change(({ questions }) => ({ questions: questions.filter((question) => question.id !== id) }));
    await this.asking(() => request('/api/answer', { windowId: this.windowId, id, button, text }));
  }

  async becomeUser(email: string): Promise<void> {
    await this.asking(async () => {
      this.state.change({ menus: [] });
      const person = await request<protocol.StateView>('/api/user', { windowId: this.windowId, email });
      this.state.change({ person });
    });
  }

  /** Null, or why the clock cannot go there. */
  async moveClock(to: string): Promise<string | null> {
    try {
      const person = await request<protocol.StateView>('/api/clock', { windowId: this.windowId, to });
      this.state.change({ person });
      return null;
    } catch (error) {
      return error instanceof Refused ? error.message : texts.noConnection;
    }
  }

  async restructure(action: StructureAction): Promise<void> {
    await this.asking(async () => {
      await this.grid?.settled();
      const { error, changed } = await editAnswer('/api/structure', { windowId: this.windowId, ...action });
      for (const rows of changed) this.grid?.applyRows(rows);
      if (error) this.state.change({ refusal: error.message });
    });
  }

  closeFrame(frameId: string): void {
    const { sidebar, dialogs } = this.state.now;
    this.state.change({
      sidebar: sidebar?.frameId === frameId ? null : sidebar,
      dialogs: dialogs.filter((dialog) => dialog.frameId !== frameId),
    });
  }

  openPanel(panel: 'mail' | 'executions' | null): void {
    this.state.change((state) => ({ panel, unreadMail: panel === 'mail' ? 0 : state.unreadMail }));
  }

  private async run(frameId: string, name: string, args: unknown[]): Promise<protocol.RunAnswer> {
    try {
      if (!this.stream.isConnected) throw new ConnectionLost();
      await this.caughtUp();
      return await request('/api/run', { windowId: this.windowId, frameId, function: name, args });
    } catch (error) {
      if (error instanceof Refused) return { error: { name: 'Error', message: error.message } };
      return { error: { name: 'NetworkError', message: 'Connection failure due to HTTP 0' } };
    }
  }

  /** What the person typed and selected is with the server before a script looks at it. */
  private async caughtUp(): Promise<void> {
    this.sendSelection();
    await Promise.all([this.grid?.settled(), this.selecting]);
  }

  private resize(frameId: string, size: { width?: number; height?: number }): void {
    this.state.change(({ dialogs }) => ({
      dialogs: dialogs.map((dialog) => (dialog.frameId === frameId ? { ...dialog, ...size } : dialog)),
    }));
  }

  private async asking(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Refused) this.state.change({ refusal: error.message });
      else if (error instanceof ConnectionLost) this.state.change({ refusal: texts.noConnection });
      else throw error;
    }
  }

  private hear(event: protocol.ServerEvent): void {
    const { state } = this;
    switch (event.type) {
      case 'hello':
        state.change({ person: event.state });
        if (event.fresh) void this.load();
        return;
      case 'opening':
        return state.change({ phase: 'opening', progress: event.done, name: event.name });
      case 'failed':
        return state.change({ phase: 'failed', failure: event.message });
      case 'rows':
        return this.grid?.applyRows(event);
      case 'sheet':
        return this.grid?.renew(event.sheetId);
      case 'tabs':
        return this.grid?.applyTabs(event.tabs);
      case 'ui':
        if (event.event.kind === 'activate') return this.activate(event.event);
        return screenEvent(state, event.event);
      case 'mail':
        return state.change(({ mail, unreadMail, panel }) => ({
          mail: [event.mail, ...mail.filter(({ number }) => number !== event.mail.number)],
          unreadMail: panel === 'mail' ? 0 : unreadMail + 1,
        }));
      case 'log':
        return state.change(({ executions }) => ({ executions: [event.entry, ...executions].slice(0, 500) }));
      case 'state':
        return state.change({ person: event.state });
      case 'busy':
        return state.change({ busy: { function: event.function, waiting: event.waiting } });
      case 'idle':
        return state.change({ busy: null });
      case 'saving':
        return state.change({ savingProblem: event.problem });
    }
  }

  private async load(): Promise<void> {
    try {
      const [book, outbox, log] = await Promise.all([
        request<protocol.BookView>(`/api/book?window=${this.windowId}`),
        request<protocol.OutboxView>('/api/outbox'),
        request<protocol.LogView>('/api/log'),
      ]);
      this.state.change({ phase: 'ready', name: book.name, mail: outbox.mail, executions: log.executions });
      document.title = book.name;
      if (this.grid) this.grid.renewAll(book.tabs);
      else this.grid = this.draw(book);
    } catch (error) {
      if (error instanceof ConnectionLost) this.stream.reopen();
      else if (error instanceof Refused) this.state.change({ phase: 'failed', failure: error.message });
      else throw error;
    }
  }

  private draw(book: protocol.BookView): Grid {
    const { state, windowId } = this;
    return new Grid(this.container!, book, {
      sendEdit: (edit) => editAnswer('/api/edit', { windowId, ...edit }),
      loadSheet: (sheetId) => sheetOf(windowId, sheetId),
      connected: () => this.again(),
      onStructure: (action) => void this.restructure(action),
      onPlace: (place) => queueMicrotask(() => this.cameTo(place)),
      onRefused: (refusal) => state.change({ refusal }),
      onWaiting: (waitingEdits) => state.change({ waitingEdits }),
      onFilter: (sheetId, column) => state.change({ filter: { sheetId, column } }),
      onLoading: (isLoading) =>
        state.change(({ loadingSheets }) => ({ loadingSheets: loadingSheets + (isLoading ? 1 : -1) })),
      onTooLarge: () => state.change({ refusal: texts.tooLarge }),
    });
  }

  /** The server was not to be reached, or has forgotten this window. */
  private again(): Promise<void> {
    if (this.stream.isConnected) this.stream.reopen();
    return this.stream.connected();
  }

  private activate({ range, sheetId }: Extract<protocol.ScreenEvent, { kind: 'activate' }>): void {
    const parsed = parseA1(range.slice(range.lastIndexOf('!') + 1));
    const sheet = this.grid?.sheet(sheetId);
    const rect = parsed && resolveA1(parsed, sheet?.maxRows ?? 1000, sheet?.maxColumns ?? 26);
    if (rect) void this.grid?.goTo(sheetId, rect);
  }

  private cameTo(place: Place): void {
    const { grid } = this;
    if (!grid) return;
    const { shown } = grid.textAt(place);
    this.state.change({
      activeSheetId: place.sheetId,
      cell: { name: cellName(place), text: shown, note: grid.noteAt(place), help: grid.helpAt(place) },
    });
    clearTimeout(this.selection?.timer);
    this.selection = { place, timer: window.setTimeout(() => this.sendSelection(), selectDelayMs) };
  }

  private sendSelection(): void {
    if (!this.selection) return;
    const { timer, place } = this.selection;
    clearTimeout(timer);
    this.selection = null;
    const { sheetId, rect } = place;
    // A selection that does not arrive is made up for by the next one.
    this.selecting = request('/api/select', { windowId: this.windowId, sheetId, rect }).catch(
      () => undefined,
    );
  }
}
