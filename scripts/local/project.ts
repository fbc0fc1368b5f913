// A folder of Apps Script files as Google holds a project: scripts, HTML by name, and the manifest.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ProjectFile {
  /** Without ending; nested folders as `dir/name`. */
  name: string;
  source: string;
}

export interface Project {
  /** In the order in which Google runs them: by name. */
  scripts: ProjectFile[];
  html: Map<string, string>;
  manifest: Manifest;
}

export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
}

export class ProjectError extends Error {
  constructor(
    readonly code: 'NO_PROJECT' | 'NO_MANIFEST' | 'BAD_MANIFEST',
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

/** Reads .js, .gs, .html and appsscript.json of a folder and its folders. Other files are none of Google's. */
export function loadProject(folder: string): Project {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ProjectError('NO_PROJECT', folder);
  const manifest = readManifest(join(folder, 'appsscript.json'));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part === 'node_modules' || part.startsWith('.')))
    .sort();
  const read = (endings: RegExp): ProjectFile[] =>
    paths
      .filter((path) => endings.test(path))
      .map((path) => ({ name: path.replace(endings, ''), source: readFileSync(join(folder, path), 'utf8') }));
  return {
    scripts: read(/\.(?:js|gs)$/),
    html: new Map(read(/\.html$/).map(({ name, source }) => [name, source])),
    manifest,
  };
}

function readManifest(path: string): Manifest {
  if (!statSync(path, { throwIfNoEntry: false })) throw new ProjectError('NO_MANIFEST', path);
  try {
    return manifestOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new ProjectError('BAD_MANIFEST', path);
  }
}

/** Google runs a script without a zone in its servers'; the types of the rest are the manifest's own business. */
export function manifestOf(json: unknown): Manifest {
  const manifest = json as Partial<Manifest>;
  const timeZone = manifest.timeZone ?? 'America/Los_Angeles';
  new Intl.DateTimeFormat('en-US', { timeZone });
  return { ...manifest, timeZone };
}
