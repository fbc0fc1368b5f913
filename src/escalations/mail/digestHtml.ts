// A mail of the alerts as HTML: one column that reads on a telephone 360 px wide, light or dark.
import { escaped } from './blocks';
import { FOOT, NOTICE, PAGE } from './page';
import type { Digest, DigestLine, DigestPart } from './digest';

// What can be inherited is said once: a mail has a limit of bytes.
const PART = 'margin:28px 0 0;padding-bottom:4px;border-bottom:2px solid #808080;font-size:18px';
const SECTION = 'margin:24px 0 0;font-size:16px';
const HINT = 'margin:4px 0 0';
const LIST = 'margin:0;padding:0;list-style:none';
const ITEM = 'li{margin:16px 0}';

export function digestHtml({ opening, notices, parts, leftOut, foot }: Digest): string {
  return [
    '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<style>${ITEM}</style></head>`,
    `<body style="margin:0"><div style="${PAGE}">`,
    `<p style="margin:0 0 16px"><b>${escaped(opening)}</b></p>`,
    ...notices.map((notice) => `<p style="${NOTICE}">${escaped(notice)}</p>`),
    ...parts.map(partHtml),
    leftOut === '' ? '' : `<p><b>${escaped(leftOut)}</b></p>`,
    `<p style="${FOOT}">${escaped(foot)}</p>`,
    '</div></body></html>',
  ].join('\n');
}

function partHtml({ title, sections }: DigestPart): string {
  const heading = title === '' ? '' : `<h2 style="${PART}">${escaped(title)}</h2>\n`;
  return heading + sections.map(sectionHtml).join('\n');
}

function sectionHtml({ title, hint, lines }: DigestPart['sections'][number]): string {
  return [
    `<h3 style="${SECTION}">${escaped(title)} (${lines.length})</h3>`,
    `<p style="${HINT}">${escaped(hint)}</p>`,
    `<ul style="${LIST}">`,
    ...lines.map(lineHtml),
    '</ul>',
  ].join('\n');
}

function lineHtml({ number, topic, facts, remark, link }: DigestLine): string {
  const name = [number, topic].filter((text) => text !== '').map(escaped);
  return [
    `<li dir="auto"><a href="${escaped(link)}"><b>${name.join(' · ')}</b></a><br>${escaped(unbroken(facts))}`,
    remark === '' ? '' : `<br>${escaped(remark)}`,
    '</li>',
  ].join('');
}

/** A date or a count does not go on in the next line; what is longer may. */
function unbroken(facts: string): string {
  const parts = facts.split(' · ');
  return parts
    .map((part) => (/^.{0,25}\d.{0,14}$/.test(part) ? part.replace(/ /g, '\u00a0') : part))
    .join(' · ');
}
