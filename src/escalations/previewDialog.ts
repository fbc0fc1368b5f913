// The page on which the coordination sees today's alerts before they go out. It only shows.
import { PREVIEW, previewHeading } from '../texts/alerts';
import type { AlertMail } from './alertMails';
import { escaped } from './mail/blocks';

const STYLE = [
  'body{margin:0;padding:16px;font:14px/1.45 Roboto,Arial,sans-serif;color:#202124;overflow-wrap:anywhere}',
  'h1{margin:0 0 4px;font-size:18px}',
  'p{margin:0 0 16px}',
  'details{margin:0 0 12px;border:1px solid #80868b}',
  'summary{padding:8px 12px;cursor:pointer}',
  'pre{margin:0;padding:12px;border-top:1px solid #80868b;font:inherit;white-space:pre-wrap}',
].join('\n');

/** `on` is an ISO date. */
export function previewPage(
  on: string,
  businessDay: boolean,
  mails: readonly Pick<AlertMail, 'to' | 'subject' | 'body'>[],
): string {
  const nothing = mails.length > 0 ? '' : `<p>${businessDay ? PREVIEW.none : PREVIEW.dayOff}</p>`;
  return [
    `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><base target="_blank"><style>${STYLE}</style></head>`,
    `<body><h1>${escaped(previewHeading(on, mails.length))}</h1>`,
    `<p>${PREVIEW.asIs}</p>`,
    nothing,
    ...mails.map(mailShown),
    '</body></html>',
  ].join('\n');
}

function mailShown({ to, subject, body }: Pick<AlertMail, 'to' | 'subject' | 'body'>): string {
  const head = `<b>${PREVIEW.to}:</b> ${escaped(to)}<br><b>${PREVIEW.subject}:</b> ${escaped(subject)}`;
  return `<details open><summary>${head}</summary><pre>${escaped(body)}</pre></details>`;
}
