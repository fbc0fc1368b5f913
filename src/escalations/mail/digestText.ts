// A mail of the alerts as plain text: the same words as the HTML, in the same order.
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

function lineText({ number, topic, facts, remark, link }: DigestLine): string {
  const name = [number, topic].filter((text) => text !== '').join(' · ');
  return ['- ' + name, facts, remark, link].filter((text) => text !== '').join('\n  ');
}
