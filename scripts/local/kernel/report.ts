// What one execution answers to whoever ran it: JSON-safe, the shape of the command's contract.
import type { MailMessage, UiEvent } from './execution';
import type { CallCount } from './gate';
import type { LogEntry } from './runningExecution';

export interface RunError {
  name: string;
  message: string;
}

/** Addresses are comma-separated, as a script gives them; `bytes` is an attachment's size. */
export interface ReportedMail {
  from: string;
  fromName: string | null;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string | null;
  subject: string;
  body: string;
  htmlBody: string | null;
  attachments: { name: string; type: string; bytes: number; contentId?: string }[];
  sentAt: string;
}

export interface RunReport {
  result: unknown;
  error: RunError | null;
  logs: LogEntry[];
  mail: ReportedMail[];
  ui: UiEvent[];
  calls: CallCount;
  estimatedMs: number;
}

/** A run's report together with what it sent, whole, for the outbox. */
export interface Run {
  report: RunReport;
  sent: MailMessage[];
}

export function reportedMail(message: MailMessage): ReportedMail {
  const { to, cc, bcc, attachments, ...rest } = message;
  return {
    ...rest,
    to: to.join(', '),
    cc: cc.join(', '),
    bcc: bcc.join(', '),
    attachments: attachments.map(({ bytes, ...attachment }) => ({ ...attachment, bytes: bytes.length })),
  };
}

/** For what fails before any script runs: the same shape, with nothing done. */
export function emptyReport(error: RunError | null): RunReport {
  return {
    result: null,
    error,
    logs: [],
    mail: [],
    ui: [],
    calls: { total: 0, byMethod: {}, cellsRead: 0, cellsWritten: 0 },
    estimatedMs: 0,
  };
}
