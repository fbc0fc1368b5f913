import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadProject, type ProjectError } from '../../scripts/local/project';

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const manifest = { 'appsscript.json': '{"timeZone":"America/Bogota","runtimeVersion":"V8"}' };

describe('a project folder', () => {
  it('is its scripts by name, its HTML and its manifest, and nothing else', () => {
    const project = loadProject(
      folderOf({
        ...manifest,
        ...{ 'b.gs': 'B', 'a.js': 'A', 'dir/name.gs': 'D', 'dir/page.html': '<p>', 'index.html': '<i>' },
        ...{
          'notes.md': 'x',
          'types.ts': 'x',
          '.clasp.json': '{}',
          'node_modules/x/index.js': 'x',
          '.git/x.js': 'x',
        },
      }),
    );
    expect(project.scripts).toEqual([
      { name: 'a', source: 'A' },
      { name: 'b', source: 'B' },
      { name: 'dir/name', source: 'D' },
    ]);
    expect([...project.html]).toEqual([
      ['dir/page', '<p>'],
      ['index', '<i>'],
    ]);
    expect(project.manifest.timeZone).toBe('America/Bogota');
  });

  it.each([
    ['NO_MANIFEST', { 'a.gs': '' }],
    ['BAD_MANIFEST', { 'appsscript.json': 'timeZone' }],
    ['BAD_MANIFEST', { 'appsscript.json': '[1' }],
    ['BAD_MANIFEST', { 'appsscript.json': '{"timeZone":"America/Macondo"}' }],
  ] as const)('is refused with %s', (code, files) => {
    expect(() => loadProject(folderOf(files))).toThrow(expect.objectContaining({ code }) as ProjectError);
  });

  it('is refused where it is not there', () => {
    expect(() => loadProject(join(folderOf({}), 'nada'))).toThrow(
      expect.objectContaining({ code: 'NO_PROJECT' }) as ProjectError,
    );
  });
});
