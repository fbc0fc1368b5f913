// A small Apps Script project in a temporary folder, for builds that should succeed or be refused.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const planted: string[] = [];

const MANIFEST = JSON.stringify({
  timeZone: 'America/Bogota',
  runtimeVersion: 'V8',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
});

/** Writes the files (path → text) beside a manifest that grants the current spreadsheet; answers the folder. */
export function plantProject(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  planted.push(root);
  for (const [path, text] of Object.entries({ 'appsscript.json': MANIFEST, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

afterEach(() => {
  for (const root of planted.splice(0)) rmSync(root, { recursive: true, force: true });
});
