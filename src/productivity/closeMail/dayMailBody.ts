// The mail after the close as HTML, one column that reads on a telephone, light or dark, and as text with the same words.
import { escaped, sendable } from '../../escalations/mail/blocks';
import { FOOT, NOTICE, PAGE } from '../../escalations/mail/page';
import { DAY_MAIL } from '../../texts/closeMail';
import type { DayMail } from './dayMail';

/** What goes along with the words, as far as Google made it. */
export interface DayMailParts {
  /** Ids of the pictures that there are. */
  shown: readonly string[];
  hasPdf: boolean;
  /** Address of TABLERO. */
  board: string;
  notices: readonly string[];
}

const TABLE = 'width:100%;border-collapse:collapse;font-size:14px';
const CELL = 'padding:5px 4px 5px 4px;border-bottom:1px solid #808080';
const FIGURE = 'text-align:right;white-space:nowrap';
const PICTURE = 'display:block;width:100%;max-width:600px;height:auto';
const HEADING = 'margin:16px 0 4px;font-size:16px';

export function dayMailHtml(mail: DayMail, { shown, hasPdf, board, notices }: DayMailParts): string {
  const [first, ...rest] = mail.opening;
  const pictures = mail.pictures.filter(({ id }) => shown.includes(id));
  return [
    '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>',
    `<body style="margin:0"><div style="${PAGE}">`,
    ...notices.map((notice) => `<p style="${NOTICE}">${escaped(notice)}</p>`),
    `<p style="margin:0 0 16px"><b>${escaped(first)}</b>${rest.map((line) => `<br>${escaped(line)}`).join('')}</p>`,
    agentsTable(mail.agents),
    `<p style="margin:16px 0"><a href="${escaped(board)}"><b>${escaped(DAY_MAIL.openBoard)}</b></a></p>`,
    `<h2 style="${HEADING}">${escaped(DAY_MAIL.facts)}</h2>`,
    `<ul style="margin:0;padding-left:20px">${[...mail.facts, ...mail.review].map((line) => `<li>${escaped(line)}</li>`).join('\n')}</ul>`,
    ...pictures.map(
      ({ id, alt }) =>
        `<p style="margin:24px 0 0"><img src="cid:${id}" alt="${escaped(alt)}" width="600" style="${PICTURE}"></p>`,
    ),
    `<p style="${FOOT}">${footLines(mail, pictures.length, hasPdf).map(escaped).join('<br>')}</p>`,
    '</div></body></html>',
  ].join('\n');
}

function agentsTable(agents: readonly (readonly string[])[]): string {
  const heads = DAY_MAIL.agents.map(
    (text, index) =>
      `<th scope="col" style="${CELL};text-align:${index === 0 ? 'left' : 'right'}">${escaped(text)}</th>`,
  );
  const lines = agents.map(([name, ...figures], index) => {
    const weight = index === agents.length - 1 ? 'bold' : 'normal';
    return `<tr><th scope="row" style="${CELL};text-align:left;font-weight:${weight}">${escaped(name)}</th>${figures
      .map((text) => `<td style="${CELL};${FIGURE};font-weight:${weight}">${escaped(text)}</td>`)
      .join('')}</tr>`;
  });
  return `<table style="${TABLE}"><thead><tr>${heads.join('')}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

export function dayMailText(mail: DayMail, { shown, hasPdf, board, notices }: DayMailParts): string {
  const pictures = mail.pictures.filter(({ id }) => shown.includes(id));
  const agents = mail.agents.map(([name, ...figures]) => `- ${name}: ${figures.join(', ')}`);
  const blocks = [
    ...notices,
    mail.opening.join('\n'),
    agents.join('\n'),
    `${DAY_MAIL.openBoard}:\n${board}`,
    `${DAY_MAIL.facts}:\n${[...mail.facts, ...mail.review].map((line) => `- ${line}`).join('\n')}`,
    ...mail.pictures.map(({ alt }) => alt),
    `--\n${footLines(mail, pictures.length, hasPdf).join('\n')}`,
  ];
  return sendable(`${blocks.join('\n\n')}\n`);
}

function footLines({ foot, pictures }: DayMail, shown: number, hasPdf: boolean): string[] {
  return [
    ...(shown < pictures.length ? [DAY_MAIL.noPictures] : []),
    hasPdf ? DAY_MAIL.withPdf : DAY_MAIL.noPdf,
    foot,
  ];
}
