// A mail's HTML as the page shows it: pictures that travel with it from the server, nothing from elsewhere, no script.
import type { MailView } from '../../protocol';

/** For a frame's `srcdoc` with a sandbox that runs no scripts. */
export function mailDocument({
  number,
  htmlBody,
  attachments,
}: Pick<MailView, 'number' | 'htmlBody' | 'attachments'>): string {
  const pictures = new Map(
    attachments.flatMap(({ contentId }, index): [string, string][] =>
      contentId ? [[contentId, `/api/outbox/${String(number)}/${String(index)}`]] : [],
    ),
  );
  const html = (htmlBody ?? '').replace(
    /\bcid:([^"'\s)>]+)/g,
    (whole, id: string) => pictures.get(id) ?? whole,
  );
  const rule = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; font-src data:";
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${rule}"><base target="_blank">${html}`;
}
