// What the panels work with: the device's memory, the outbox, the clock, and the server's calls.
import { bogotaMoment, type Moment } from '../calendar/civilTime';
import type { CaseQuestion, Correction } from '../cases/callRequests';
import {
  caseMatchesShape,
  correctAnswerShape,
  loadedCaseShape,
  sidebarStartShape,
  submitAnswerShape,
  undoneShape,
  type CaseMatch,
  type CorrectAnswer,
  type LoadedCase,
  type Refusal,
  type SidebarStart,
} from '../cases/calls';
import { SHELL } from '../texts/sidebar';
import { callServer, CallFailure } from './call';
import { copyText } from './clipboard';
import { ConnectionWatch } from './connectionWatch';
import { deviceStore, type DeviceStore } from './deviceStore';
import { Outbox } from './outbox';
import { newRequestId } from './requestId';

export interface Desk {
  /** What outlives the window, where the browser allows it. */
  readonly device: DeviceStore;
  /** What belongs to this browser tab alone: a case half made. */
  readonly tab: DeviceStore;
  readonly outbox: Outbox;
  readonly connection: ConnectionWatch;
  /** Bogotá wall clock of the device. */
  now(): Moment;
  newRequestId(): string;
  copy(text: string): Promise<boolean>;
  /** Calls a function of the server; rejects with a `CallFailure`. */
  ask: typeof callServer;
  start(): Promise<SidebarStart>;
  checkCase(question: CaseQuestion): Promise<readonly CaseMatch[]>;
  loadSelectedRow(): Promise<{ case: LoadedCase } | { refused: Refusal }>;
  correctCase(correction: Correction): Promise<CorrectAnswer>;
  undoCase(place: { tab: string; row: number; requestId: string }): Promise<unknown>;
}

/** `base` tells the spreadsheet whose panel this is from every other: a device may serve several. */
export function openDesk(base: string): Desk {
  const device = deviceStore(() => window.localStorage, base);
  const connection = new ConnectionWatch(device, Date.now);
  const ask: typeof callServer = async (name, shape, ...args) => {
    const begun = Date.now();
    try {
      const answer = await callServer(name, shape, ...args);
      connection.answered(begun);
      return answer;
    } catch (error) {
      if (error instanceof CallFailure && error.lost) connection.failed(begun);
      else connection.answered(begun);
      throw error;
    }
  };
  const freshId = (): string => newRequestId((bytes) => window.crypto.getRandomValues(bytes));
  const outbox = new Outbox({
    store: device,
    now: Date.now,
    later(milliseconds, work) {
      const timer = window.setTimeout(work, milliseconds);
      return () => window.clearTimeout(timer);
    },
    submit: (draft) => ask('submitCase', submitAnswerShape, draft),
    window: freshId(),
    unanswered: SHELL.unanswered,
    onUnanswered: (begun) => connection.failed(begun),
  });
  window.addEventListener('offline', () => connection.failed(Date.now()));
  window.addEventListener('online', () => {
    connection.answered();
    outbox.hurry();
  });
  window.addEventListener('storage', () => outbox.refresh());
  window.addEventListener('pagehide', () => outbox.leave());
  return {
    device,
    tab: deviceStore(() => window.sessionStorage, base),
    outbox,
    connection,
    now: () => bogotaMoment(Date.now()),
    newRequestId: freshId,
    copy: copyText,
    ask,
    start: () => ask('sidebarStart', sidebarStartShape),
    checkCase: async (question) => (await ask('checkCase', caseMatchesShape, question)).matches,
    loadSelectedRow: () => ask('loadSelectedRow', loadedCaseShape),
    correctCase: (correction) => ask('correctCase', correctAnswerShape, correction),
    undoCase: (place) => ask('undoCase', undoneShape, place),
  };
}
