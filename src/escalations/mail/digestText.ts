// A mail of the alerts as plain text: the same words as the HTML, in the same order.
import { OPEN_ROW } from '../../texts/alertMail';
import { sendable } from './blocks';
import type { Digest, DigestLine } from './digest';

export function digestText({ opening, notices, parts, leftOut, foot }: Digest): string {
  const blocks = [opening, ...notices];
  for (const { title, sections } of parts) {
    if (title !== '') blocks.push(title.toUpperCase());
    for (const section of sections) {
      blocks.push(
        `${section.title} (${section.lines.length})\n${section.hint}`,
        ...section.lines.map(lineText),
      );
    }
  }
  return sendable([...blocks, leftOut, foot].filter((block) => block !== '').join('\n\n') + '\n');
}

function lineText({ number, topic, facts, remark, link, row }: DigestLine): string {
  const name = [number, topic].filter((text) => text !== '').join(' · ');
  const place = `${OPEN_ROW} ${row}: ${link}`;
  return ['- ' + name, facts, remark, place].filter((text) => text !== '').join('\n  ');
}
