// The windows as the book's thread knows them: who sits there, and what is selected.
import type { Rect } from '../../../book/model';
import { PageError } from './pageError';

export interface WindowState {
  id: string;
  user: string;
  sheetId: number;
  rect: Rect;
}

export class WindowsOfBook {
  private readonly byId = new Map<string, WindowState>();
  private readonly users: Set<string>;

  constructor(known: readonly string[]) {
    this.users = new Set(known);
  }

  /** The window, made where it is new; a window that comes back keeps its user. */
  enter(id: string, user: string, sheetId: number): WindowState {
    let window = this.byId.get(id);
    if (!window) {
      window = { id, user, sheetId, rect: { row: 1, column: 1, rows: 1, columns: 1 } };
      this.byId.set(id, window);
    }
    this.users.add(window.user);
    return window;
  }

  /** @throws PageError NO_SUCH_WINDOW, as after a new start of the server */
  get(id: string): WindowState {
    const window = this.byId.get(id);
    if (!window) throw new PageError('NO_SUCH_WINDOW');
    return window;
  }

  setUser(window: WindowState, email: string): void {
    window.user = email;
    this.users.add(email);
  }

  get all(): WindowState[] {
    return [...this.byId.values()];
  }

  get knownUsers(): string[] {
    return [...this.users];
  }
}
