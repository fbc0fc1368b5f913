// Which mails the alerts of a day are, whole: who gets one, what is new to them, and the words. Pure.
import {
  COORDINATION_FOOT,
  digestSubject,
  failedText,
  leftOutText,
  NO_COORDINATION,
  OWN_FOOT,
  type PendingAction,
} from '../texts/alertMail';
import { alertKeys, type AlertKey } from './alertKeys';
import { ledgerOf, toldEntry, untold, type Ledger } from './alertLedger';
import { reachedStages } from './alertStages';
import { digestParts, type Digest, type DigestSetting, type Pending } from './mail/digest';
import { digestHtml } from './mail/digestHtml';
import { digestText } from './mail/digestText';
import { mailBytes, MOST_BYTES } from './mail/mailSize';
import type { Escalation } from './row';
import type { Standing, Term } from './rules/clock';

/** An escalation, and where it stands on the day of the mails. */
export interface Stood {
  escalation: Escalation;
  standing: Standing;
}

export interface AlertSetting {
  /** ISO day of the mails. */
  on: string;
  term: Term;
  /** Addresses of the coordination; empty where nobody has written one. */
  coordination: readonly string[];
  /** Who gets the coordination's mail then: whose account runs the alerts. */
  runner: string;
  /** Whose mail of the run before did not go out. */
  failed: readonly string[];
  /** Address of an escalation's row. */
  link(escalation: Escalation): string;
}

export interface AlertMail {
  to: string;
  cc: string;
  subject: string;
  body: string;
  htmlBody: string;
  /** What the recipient's ledger says once the mail is out. */
  ledger: Ledger;
}

interface Known extends Stood {
  key: AlertKey;
}

/**
 * The coordination's first, then each agent's in the order of the tab; none twice a day, none on a day off.
 * `kept` is what the property store holds.
 */
export function alertMails(
  stood: readonly Stood[],
  setting: AlertSetting,
  kept: Readonly<Record<string, string>>,
): AlertMail[] {
  if (!setting.term.calendar.isBusinessDay(setting.on)) return [];
  const open = stood.filter(({ escalation: { stage } }) => stage !== 'closed' && stage !== 'pqrs');
  const keys = alertKeys(open.map(({ escalation }) => escalation));
  const known = open.map((one, index) => ({ ...one, key: keys[index] }));
  const coordination = coordinationOf(setting);
  const agents = [...new Set(open.flatMap(({ escalation }) => escalation.agentEmail ?? []))].filter(
    (address) => !coordination.includes(address),
  );
  return [
    ...coordination.flatMap((address) => mailTo(address, known, setting, kept, false) ?? []),
    ...agents.flatMap((address) => {
      const own = known.filter(({ escalation }) => escalation.agentEmail === address);
      return mailTo(address, own, setting, kept, true) ?? [];
    }),
  ];
}

/** Who gets the digest: one mail each, so that one bad address keeps nothing from the others. */
export function coordinationOf(setting: Pick<AlertSetting, 'coordination' | 'runner'>): string[] {
  const { coordination } = setting;
  if (coordination.length > 0) return [...coordination];
  // Who runs it is asked for only here: it costs calls.
  const { runner } = setting;
  return runner === '' ? [] : [runner];
}

/** Null where the recipient has had the day's mail, or nothing is to be told. */
function mailTo(
  address: string,
  known: readonly Known[],
  setting: AlertSetting,
  kept: Readonly<Record<string, string>>,
  own: boolean,
): AlertMail | null {
  const ledger = ledgerOf(kept, address);
  if (ledger.on >= setting.on) return null;
  const pending = known.flatMap((one) => pendingOf(one, ledger, setting) ?? []);
  const fresh = pending.filter(({ news }) => news.length > 0);
  if (pending.length === 0 || (own && fresh.length === 0)) return null;
  const fitting = fitted(address, pending, setting, own);
  const told = ledgerAfter(ledger, known, fitting.shown, setting.on);
  return { to: address, cc: '', ...fitting.mail, ledger: told };
}

interface KnownPending extends Pending {
  key: AlertKey;
}

function pendingOf(
  { escalation, standing, key }: Known,
  ledger: Ledger,
  { on, term }: AlertSetting,
): KnownPending | null {
  if (standing.action === 'none') return null;
  const news = untold(ledger, key, standing, reachedStages(standing, on, term.calendar));
  return { escalation, standing, key, news };
}

/** As many as a mail can hold, what is new before the rest: what finds no room is not told, and comes the next day. */
function fitted(
  address: string,
  pending: readonly KnownPending[],
  setting: AlertSetting,
  own: boolean,
): { mail: Pick<AlertMail, 'subject' | 'body' | 'htmlBody'>; shown: readonly KnownPending[] } {
  const fresh = pending.filter(({ news }) => news.length > 0);
  const inOrder = [...fresh, ...pending.filter(({ news }) => news.length === 0)];
  for (let room = inOrder.length; ;) {
    const shown = inOrder.slice(0, room);
    const mail = written(pending, shown, fresh.length > room, { address, own, setting });
    const size = mailBytes(mail);
    if (room <= 1 || size <= MOST_BYTES) return { mail, shown };
    room = Math.max(1, Math.floor((room * MOST_BYTES * 0.97) / size));
  }
}

function written(
  pending: readonly Pending[],
  shown: readonly Pending[],
  newsLeftOut: boolean,
  { address, own, setting }: { address: string; own: boolean; setting: AlertSetting },
): Pick<AlertMail, 'subject' | 'body' | 'htmlBody'> {
  const { on, term, link } = setting;
  const digestSetting: DigestSetting = { on, own, days: term, link };
  const leftOut = pending.length - shown.length;
  const digest: Digest = {
    ...digestParts(shown, digestSetting),
    notices: noticesTo(address, own, setting),
    leftOut: leftOut === 0 ? '' : leftOutText(leftOut, newsLeftOut),
    foot: own ? OWN_FOOT : COORDINATION_FOOT,
  };
  return {
    subject: digestSubject(own, on, countsOf(pending), term),
    body: digestText(digest),
    htmlBody: digestHtml(digest),
  };
}

function noticesTo(address: string, own: boolean, { coordination, failed }: AlertSetting): string[] {
  if (own) return [];
  return [
    ...(coordination.length === 0 ? [NO_COORDINATION] : []),
    ...failed.filter((other) => other !== address).map(failedText),
  ];
}

function countsOf(pending: readonly Pending[]): Map<PendingAction, number> {
  const counts = new Map<PendingAction, number>();
  for (const { standing } of pending) {
    const action = standing.action as PendingAction;
    counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  return counts;
}

/** Only what is still open is kept; what the mail had no room for stays untold. */
function ledgerAfter(
  ledger: Ledger,
  known: readonly Known[],
  shown: readonly KnownPending[],
  on: string,
): Ledger {
  const told: Ledger['told'] = {};
  for (const { key, standing } of known) {
    if (key.key in ledger.told || key.former in ledger.told) {
      told[key.key] = toldEntry(ledger, key, standing, []);
    }
  }
  for (const { key, standing, news } of shown) told[key.key] = toldEntry(ledger, key, standing, news);
  return { on, told };
}
