// The mail that tells the coordination of downtime, what it does to the goal, and how to decide. Pure.
import { htmlOf, plainOf, type Block } from '../escalations/mail/blocks';
import { keptBookUrl } from '../escalations/alertSituation';
import type { Mail } from '../mail';
import type { Caller } from '../team/caller';
import { DOWNTIME_TEXTS, howToDecide, mailLead, mailSubject } from '../texts/downtime';
import { rowUrl } from '../workbook/rowUrl';
import type { StandingTab } from './base';
import type { DowntimeRequest } from './downtimeRequest';

interface Reported {
  request: DowntimeRequest;
  caller: Caller;
  standing: StandingTab;
  row: number;
  /** What it does to the goal. */
  effect: string;
  /** Whether it lowers the goal before it is approved. */
  counts: boolean;
}

/** `kept` are the properties, which may know the base's address. */
export function downtimeMail(
  { request, caller, standing, row, effect, counts }: Reported,
  to: readonly string[],
  kept: Readonly<Record<string, string>>,
): Mail {
  const { date, minutes, reason } = request;
  const { name, email } = caller;
  const { tab, layout } = standing;
  const url = keptBookUrl(kept);
  const link = rowUrl(url, layout.sheetId, row);
  const blocks: Block[] = [
    { kind: 'strong', text: mailLead(name, minutes, date) },
    { kind: 'field', label: DOWNTIME_TEXTS.reason, text: reason },
    { kind: 'field', label: DOWNTIME_TEXTS.goal, text: effect },
    { kind: 'text', text: howToDecide(tab.name.trim(), row, counts) },
    ...(url === '' ? [] : [{ kind: 'link', label: DOWNTIME_TEXTS.row, text: link } as const]),
  ];
  return {
    ...{ to: to.join(', '), cc: '', subject: mailSubject(name, minutes, date) },
    ...{ body: plainOf(blocks), htmlBody: htmlOf(blocks), replyTo: email, name: '' },
    ...{ inlineImages: {}, attachments: [] },
  };
}
