// Pictures of an evening's close: its four tabs in the page, and its mail as a telephone shows it.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectFiles } from '../build/buildProject';
import type { BookModel } from '../local/book/model';
import { openBook } from '../local/book/session';
import type { MailMessage } from '../local/kernel/execution';
import { runFunction } from '../local/kernel/runFunction';
import { loadProject } from '../local/project';
import { PROJECT_ROOT } from '../projectRoot';
import { openPage } from '../../test/browser/support/openPage';

const BASE = join(PROJECT_ROOT, 'test', 'fixtures', 'base-de-gestion.xlsx');
const SOMEONE = 'sofia.arboleda@example.com';
const RECIPIENT = 'supervision@example.com';
const DAY = '2022-09-16';
const TABS = { tablero: 'TABLERO', 'resumen-diario': 'RESUMEN DIARIO', 'resumen-semanal': 'RESUMEN SEMANAL' };
const WINDOW = { width: 1440, height: 900 };
/** So wide that no tab is hidden. */
const ALL_TABS = { width: 3000, height: 900 };
const TELEPHONE = { width: 360, height: 740 };
/** The grid draws itself anew some time after it got another width. */
const DRAWN_MS = 4000;

/** `images` has the folders `correo` and `resumen`. */
export async function picturesOfSummaries(browser: Browser, images: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'summaries-'));
  try {
    const mail = await closedBase(folder);
    await picturesOfMail(browser, mail, join(images, 'correo'));
    await picturesOfTabs(browser, folder, join(images, 'resumen'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answers the mail of the evening. */
async function closedBase(folder: string): Promise<MailMessage> {
  mkdirSync(join(folder, 'project'));
  copyFileSync(BASE, join(folder, 'base.xlsx'));
  for (const [name, text] of await projectFiles(PROJECT_ROOT, false)) {
    writeFileSync(join(folder, 'project', name), text);
  }
  const { book, state, save, close } = await openBook(join(folder, 'base.xlsx'));
  const project = loadProject(join(folder, 'project'));
  const at = (functionName: string, time: string) => {
    const moment = Date.parse(`${DAY}T${time}-05:00`);
    const { report, sent } = runFunction({
      ...{ project, book, state, functionName, args: [], user: SOMEONE, at: moment },
    });
    if (report.error) throw new Error(report.error.message);
    return sent;
  };
  at('install', '10:00:00');
  setRecipient(book);
  const [mail] = at('closeLastDays', '20:05:00');
  await save([]);
  await close();
  return mail;
}

function setRecipient({ sheets }: BookModel): void {
  const settings = sheets.find(({ name }) => name === 'Configuración')!;
  settings.rows.find((row) => row?.values[0] === 'recipientSupervision')!.values[2] = RECIPIENT;
}

async function picturesOfMail(
  browser: Browser,
  { htmlBody, attachments }: MailMessage,
  images: string,
): Promise<void> {
  const html = attachments.reduce((text, { contentId, type, bytes }) => {
    if (contentId === undefined) return text;
    return text.replaceAll(
      `cid:${contentId}`,
      `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
    );
  }, htmlBody ?? '');
  for (const [colorScheme, suffix] of [
    ['light', 'claro'],
    ['dark', 'oscuro'],
  ] as const) {
    const page = await browser.newPage({ viewport: TELEPHONE, colorScheme });
    await page.setContent(html);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (wide > TELEPHONE.width) throw new Error(`The mail is ${String(wide)} px wide`);
    await page.screenshot({ path: join(images, `cierre-${suffix}.png`), fullPage: true });
    await page.close();
  }
}

async function picturesOfTabs(browser: Browser, folder: string, images: string): Promise<void> {
  const server = spawn(
    process.execPath,
    [
      ...[join(PROJECT_ROOT, 'scripts', 'run.mjs'), 'local', 'serve', '--book', join(folder, 'base.xlsx')],
      ...[
        '--project',
        join(folder, 'project'),
        '--port',
        '0',
        '--as',
        SOMEONE,
        '--at',
        `${DAY}T20:10:00-05:00`,
      ],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const url = await new Promise<string>((resolve) => {
      let said = '';
      server.stderr.on('data', (part: Buffer) => {
        said += part.toString('utf8');
        const address = /http:\/\/[^/\s]+\//.exec(said);
        if (address) resolve(address[0]);
      });
    });
    const { page, context } = await openPage(browser, url);
    for (const [name, tab] of Object.entries(TABS)) {
      await page.setViewportSize(ALL_TABS);
      await page.getByText(tab, { exact: true }).last().click();
      await page.setViewportSize(WINDOW);
      await page.waitForTimeout(DRAWN_MS);
      await page.screenshot({ path: join(images, `${name}.png`) });
    }
    await context.close();
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  }
}
