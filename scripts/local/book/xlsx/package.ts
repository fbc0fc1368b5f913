// The zip that an .xlsx is: parts by path, their relationships and content types. Untouched parts stay byte for byte.
import JSZip from 'jszip';
import { parseDocument, printElement } from './xml';

export interface Relationship {
  id: string;
  /** The last word of the type's address, such as `worksheet`. */
  kind: string;
  type: string;
  /** A part's path, or an address where `external`. */
  target: string;
  external: boolean;
}

const relationshipNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const utf8 = new TextDecoder();
const contentTypesPath = '[Content_Types].xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export class XlsxPackage {
  private readonly texts = new Map<string, string>();

  private constructor(private readonly zip: JSZip) {}

  /** Rejects where the bytes are no zip. */
  static async open(bytes: Uint8Array): Promise<XlsxPackage> {
    const parts = new XlsxPackage(await JSZip.loadAsync(bytes));
    await parts.load(contentTypesPath);
    return parts;
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  /** Reads a part so that `text` can answer at once. A prefix on the main namespace is taken off. */
  async load(path: string): Promise<string> {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const file = this.zip.file(path);
    const text = file ? withoutMainPrefix(utf8.decode(await file.async('uint8array'))) : '';
    this.texts.set(path, text);
    return text;
  }

  text(path: string): string {
    const text = this.texts.get(path);
    if (text === undefined) throw new Error(`Part not loaded: ${path}`);
    return text;
  }

  set(path: string, text: string): void {
    this.texts.set(path, text);
    // As bytes: given a text, jszip cuts it every 16 K and breaks the emoji that stands there.
    this.zip.file(path, Buffer.from(text), { createFolders: false });
  }

  remove(path: string): void {
    this.texts.delete(path);
    this.zip.remove(path);
    const types = this.text(contentTypesPath);
    const entry = parseDocument(types).children.find((one) => one.attributes['PartName'] === `/${path}`);
    if (entry) this.set(contentTypesPath, types.slice(0, entry.start) + types.slice(entry.end));
  }

  /** Says what a new part is. */
  declare(path: string, contentType: string): void {
    const types = this.text(contentTypesPath);
    if (types.includes(`PartName="/${path}"`)) return;
    const entry = printElement('Override', { PartName: `/${path}`, ContentType: contentType });
    this.set(contentTypesPath, types.replace(/<\/Types>\s*$/, `${entry}</Types>`));
  }

  /** Says what parts with an ending are. */
  declareEnding(extension: string, contentType: string): void {
    const types = this.text(contentTypesPath);
    if (types.toLowerCase().includes(`extension="${extension}"`)) return;
    const entry = printElement('Default', { Extension: extension, ContentType: contentType });
    this.set(contentTypesPath, types.replace(/(<Types[^>]*>)/, `$1${entry}`));
  }

  /** `xl/worksheets/sheet7.xml` where six are taken. */
  freePath(pattern: (index: number) => string): string {
    let index = 1;
    while (this.has(pattern(index))) index += 1;
    return pattern(index);
  }

  async relationships(path: string): Promise<Relationship[]> {
    const text = await this.load(relationshipsPath(path));
    if (text === '') return [];
    return parseDocument(text).children.map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      const type = attributes['Type'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolvePath(path, target),
        external,
      };
    });
  }

  setRelationships(path: string, relationships: readonly Relationship[]): void {
    const place = relationshipsPath(path);
    if (relationships.length === 0) {
      if (this.has(place)) this.remove(place);
      this.texts.set(place, '');
      return;
    }
    const entries = relationships.map((one) =>
      printElement('Relationship', {
        Id: one.id,
        Type: one.type,
        Target: one.external ? one.target : relativePath(path, one.target),
        TargetMode: one.external ? 'External' : undefined,
      }),
    );
    this.set(
      place,
      `${declaration}<Relationships xmlns="${relationshipNamespace}">${entries.join('')}</Relationships>`,
    );
  }

  toBytes(): Promise<Uint8Array> {
    return this.zip.generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: { level: 6 },
    });
  }
}

/** A relationship with the first id that is free among the others. */
export function newRelationship(
  others: readonly Relationship[],
  kind: string,
  target: string,
  external = false,
): Relationship {
  const highest = others.reduce((top, { id }) => Math.max(top, Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0)), 0);
  return { id: `rId${String(highest + 1)}`, kind, type: officeRelationships + kind, target, external };
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** From the part at `from` to the part at `target`: exceljs finds comments by no other address. */
function relativePath(from: string, target: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Some writers put `x:` before every element of the sheet's own namespace; nothing else here expects that. */
function withoutMainPrefix(text: string): string {
  const prefix =
    /xmlns:(\w+)=["']http:\/\/(?:schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|purl\.oclc\.org\/ooxml\/spreadsheetml\/main)["']/.exec(
      text.slice(0, 4000),
    )?.[1];
  if (prefix === undefined || !text.slice(0, 4000).includes(`<${prefix}:`)) return text;
  return text
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
}
