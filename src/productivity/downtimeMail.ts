// The mail that tells the coordination of downtime, and how to correct it. Pure.
import { htmlOf, plainOf, type Block } from '../escalations/mail/blocks';
import { keptBookUrl } from '../escalations/alertSituation';
import type { Mail } from '../mail';
import type { Caller } from '../team/caller';
import { DOWNTIME_TEXTS, howToCorrect, mailLead, mailSubject } from '../texts/downtime';
import { rowUrl } from '../workbook/rowUrl';
import type { StandingTab } from './base';
import type { DowntimeRequest } from './downtimeRequest';

/** `kept` are the properties, which may know the base's address. */
export function downtimeMail(
  { date, minutes, reason }: DowntimeRequest,
  { name, email }: Caller,
  { tab, layout }: StandingTab,
  row: number,
  to: readonly string[],
  kept: Readonly<Record<string, string>>,
): Mail {
  const url = keptBookUrl(kept);
  const link = rowUrl(url, layout.sheetId, row);
  const blocks: Block[] = [
    { kind: 'strong', text: mailLead(name, minutes, date) },
    { kind: 'field', label: DOWNTIME_TEXTS.reason, text: reason },
    { kind: 'text', text: howToCorrect(tab.name.trim(), row) },
    ...(url === '' ? [] : [{ kind: 'link', label: DOWNTIME_TEXTS.row, text: link } as const]),
  ];
  return {
    ...{ to: to.join(', '), cc: '', subject: mailSubject(name, minutes, date) },
    ...{ body: plainOf(blocks), htmlBody: htmlOf(blocks), replyTo: email, name: '' },
    ...{ inlineImages: {}, attachments: [] },
  };
}
