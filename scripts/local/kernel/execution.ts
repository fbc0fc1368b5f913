// What a service may ask of the execution it runs in: costs, clock, users, state. The kernel implements it.
import type { BookModel, Rect } from '../book/model';

/** An error that the script sees as Google's own: `name` is `Exception`, `message` has no prefix. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** Ends the execution at once and cannot be caught by the script: a kill, or the six minutes. */
export class ExecutionKilled extends Error {
  override readonly name = 'ExecutionKilled';
}

export interface MailAttachment {
  name: string;
  type: string;
  bytes: Uint8Array;
  /** Set for an inline image that the HTML names as `cid:…`. */
  contentId?: string;
}

export interface MailMessage {
  from: string;
  fromName: string | null;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string | null;
  subject: string;
  body: string;
  htmlBody: string | null;
  attachments: MailAttachment[];
  /** Simulated time of sending, ISO with offset. */
  sentAt: string;
}

export interface TriggerModel {
  id: string;
  handler: string;
  kind: 'CLOCK' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  creator: string;
  createdAt: string;
  /** CLOCK only: the builder's words, plus the minute that Google chose within the hour. */
  schedule: Record<string, unknown> | null;
}

/** What outlives an execution beside the cells. JSON-safe: saved in BOOK.local/. */
export interface ScriptState {
  scriptProperties: Record<string, string>;
  documentProperties: Record<string, string>;
  userProperties: Record<string, Record<string, string>>;
  triggers: TriggerModel[];
  /** Cache entries by scope (`script`, `document`, `user:EMAIL`), oldest first. */
  caches: Record<string, { key: string; value: string; expiresAt: number }[]>;
  /** Quota spent by user: `{ day: when the count began, used: {email: n, …} }`. */
  quotas: Record<string, { since: number; used: Record<string, number> }>;
  /** Files and folders; `parent` is a folder's id, absent or `root` at the top. */
  drive: {
    id: string;
    name: string;
    type: string;
    base64: string;
    owner: string;
    parent?: string;
    trashed?: boolean;
  }[];
}

export type UiEvent =
  | { kind: 'menu'; name: string; items: unknown[] }
  | {
      kind: 'sidebar' | 'modalDialog' | 'modelessDialog';
      title: string;
      html: string;
      width: number;
      height: number;
    }
  | {
      kind: 'alert' | 'prompt';
      title: string;
      message: string;
      buttons: string;
      answer: string;
      text?: string;
    }
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'activate'; range: string };

export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Google's ButtonSet. */
  buttons: string;
}

export interface Answer {
  /** Google's Button. */
  button: string;
  /** What was typed; `''` in an alert. */
  text: string;
}

/** The screen that a person sits before while a script runs. */
export interface Screen {
  /** Called as soon as the script shows something; questions come by `ask` alone. */
  show(event: UiEvent): void;
  /** Comes back when the person has answered. */
  ask(question: Question): Answer;
  /** What the person has selected. */
  selected: { sheetId: number; rect: Rect } | null;
}

/** The costs of cost-model.json that are not the spreadsheet's. */
export type CostKind =
  | 'properties.get'
  | 'properties.set'
  | 'cache.get'
  | 'cache.put'
  | 'cache.remove'
  | 'lock.acquire'
  | 'lock.release'
  | 'mail.send'
  | 'mail.quota'
  | 'drive.create'
  | 'drive.get'
  | 'triggers.create'
  | 'triggers.list'
  | 'triggers.delete'
  | 'ui.menu'
  | 'ui.show'
  | 'session.get'
  | 'urlFetch.call'
  | 'utilities.call'
  | 'utilities.convert'
  | 'charts.picture';

/**
 * One call of one function by one user. Services are made anew for each execution and get this.
 * The kernel has already counted the call and checked its arguments against Google's signatures
 * when a service method runs; the method says what the call costs. A method that says nothing is `local`.
 */
export interface Execution {
  readonly book: BookModel;
  readonly state: ScriptState;
  /** The manifest's time zone, which is not always the spreadsheet's. */
  readonly timeZone: string;
  /** Who acts (`''` where Google would not say) and as whom the script runs. */
  readonly activeUser: string;
  readonly effectiveUser: string;
  /** LIMITED in a simple trigger: no mail, no other files, no user data. */
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** Has a person before a screen: false in triggers, where `getUi` throws. */
  readonly hasUi: boolean;
  /** The script lives in the workbook; where it does not, the document's properties, cache and lock are null. */
  readonly bound: boolean;
  /** Simulated time, epoch milliseconds. */
  now(): number;
  sleep(milliseconds: number): void;
  /** A read of cells from the server: commits buffered writes first (their errors surface here), then charges.
   * A count that only the committed workbook tells is given as a function. */
  read(cells: number | (() => number)): void;
  /** A buffered write: `apply` runs at the next read, flush or the end, and may throw then. */
  write(cells: number, apply: () => void): void;
  /** Commits what is buffered, as `SpreadsheetApp.flush` does. */
  flush(): void;
  /** A change of structure that Google makes at once (appendRow, insert, delete): commits first, then charges. */
  append(cells: number): void;
  charge(kind: CostKind): void;
  /** Takes `amount` from the user's daily quota; false where it is used up. */
  spendQuota(kind: 'email' | 'properties' | 'urlFetch', amount: number): boolean;
  remainingQuota(kind: 'email' | 'properties' | 'urlFetch'): number;
  showUi(event: UiEvent): void;
  /** Suspends the script until the person answers; where there is no screen, the first button is pressed. */
  ask(question: Question): Answer;
  readonly selected: Screen['selected'];
  sendMail(message: MailMessage): void;
  log(level: 'LOG' | 'INFO' | 'WARNING' | 'ERROR', message: string): void;
  /** A file of the project by its name without ending, for HtmlService; null where there is none. */
  projectHtml(name: string): string | null;
  /**
   * Runs a function body in the script's own realm (scriptlets of a template) with `scope` as variables before
   * the globals. Host functions in `scope` are shown as the realm's; the answer comes back as a host value.
   */
  evaluate(source: string, scope: Record<string, unknown>): unknown;
  /** Runs when the execution ends, however it ends: locks are released here. */
  onEnd(release: () => void): void;
}

/**
 * A host object that scripts may hang properties on (an HtmlTemplate). Before each call of one of its methods
 * the kernel puts them here, still as the script's own values: good for `evaluate`'s scope, not to be looked into.
 */
export interface OpenObject {
  scriptProperties: Record<string, unknown>;
}
