// A window as a running script's screen: what it shows goes there at once, what it asks is answered there.
import { randomUUID } from 'node:crypto';
import type { Answer, Question, Screen, UiEvent } from '../../../kernel/execution';
import { parseA1, resolveA1 } from '../../../values/a1';
import type { BookModel } from '../../../book/model';
import type { MenuEntry, ScreenEvent } from '../../protocol';
import type { FromBook } from './messages';
import { awaitAnswer, type QuestionLine } from './questions';
import type { Teller } from './teller';
import type { WindowState } from './windowsOfBook';

export interface ScreenSetting {
  book: BookModel;
  teller: Teller;
  send: (message: FromBook) => void;
  line: QuestionLine;
  /** Called before a script stops to ask: the person is to see what it has done so far. */
  beforeQuestion: () => void;
}

export function screenOfWindow(window: WindowState, setting: ScreenSetting): Screen {
  const { book, teller, send, line, beforeQuestion } = setting;
  const tell = (event: ScreenEvent): void => teller.one(window.id, { type: 'ui', event });
  return {
    selected: { sheetId: window.sheetId, rect: window.rect },
    show(event) {
      const shown = screenEvent(event, window, book, send);
      if (shown) tell(shown);
    },
    ask({ kind, title, message, buttons }: Question): Answer {
      const id = randomUUID();
      beforeQuestion();
      // The server has to know the question before anybody can answer it.
      send({ kind: 'question', id, windowId: window.id });
      tell({ kind, id, title, message, buttons });
      const answer = awaitAnswer(line, id);
      send({ kind: 'question', id: null, windowId: window.id });
      tell({ kind: 'questionOver', id });
      return answer;
    },
  };
}

function screenEvent(
  event: UiEvent,
  window: WindowState,
  book: BookModel,
  send: (message: FromBook) => void,
): ScreenEvent | null {
  switch (event.kind) {
    case 'menu':
      return { ...event, items: event.items as MenuEntry[] };
    case 'toast':
      return event;
    case 'activate':
      return activated(event.range, window, book);
    case 'sidebar':
    case 'modalDialog':
    case 'modelessDialog': {
      const { kind, title, html, width, height } = event;
      const frameId = randomUUID();
      send({ kind: 'frame', frameId, windowId: window.id, frameKind: kind, html });
      return { kind, frameId, src: `/frame/${frameId}`, title, width, height };
    }
    default:
      return null;
  }
}

/** The window's selection follows the script's. */
function activated(address: string, window: WindowState, book: BookModel): ScreenEvent | null {
  const end = address.lastIndexOf('!');
  const range = parseA1(address.slice(end + 1));
  const sheet = book.sheets.find(({ name }) => name === address.slice(0, end));
  const rect = range && sheet ? resolveA1(range, sheet.maxRows, sheet.maxColumns) : null;
  if (!sheet || !rect) return null;
  window.sheetId = sheet.id;
  window.rect = rect;
  return { kind: 'activate', range: address, sheetId: sheet.id };
}
