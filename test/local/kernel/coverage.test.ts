import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coverageOf, coveragePage, type HostClass } from '../../../scripts/local/kernel/coverage';
import { services } from '../../../scripts/local/kernel/services';
import { signatures } from '../../../scripts/local/kernel/signatureTable';

const folder = 'scripts/local/services';
const page = 'docs/cobertura-del-runtime.md';

/** All exported classes of the services that stand for one of Google's. */
function hostClasses(): HostClass[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files
    .flatMap((file) =>
      Object.values(jest.requireActual<Record<string, unknown>>(resolve(join(folder, file)))),
    )
    .filter((value): value is HostClass => typeof value === 'function' && 'googleClass' in value);
}

describe('the coverage of the runtime', () => {
  const classes = coverageOf(hostClasses());

  it('is what the page says', () => {
    const text = coveragePage(classes);
    if (process.env['UPDATE_COVERAGE']) writeFileSync(page, text);
    expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(text);
  });

  it("has the services that the team's scripts and ordinary ones use", () => {
    expect([...services.keys()]).toEqual(
      expect.arrayContaining([
        ...[
          'CacheService',
          'Console',
          'DriveApp',
          'GmailApp',
          'HtmlService',
          'LockService',
          'Logger',
          'MailApp',
        ],
        ...['PropertiesService', 'ScriptApp', 'Session', 'SpreadsheetApp', 'Utilities'],
      ]),
    );
  });

  it('serves each root under a name that scripts know', () => {
    for (const [name, service] of services) {
      expect((service as unknown as HostClass).googleClass).toBe(name);
      expect(Object.values(signatures.globals)).toContain(name);
    }
  });

  it('tells what a class lacks', () => {
    class Lock {
      static readonly googleClass = 'LockService.Lock';
      tryLock(): boolean {
        return true;
      }
    }
    expect(coverageOf([Lock])).toEqual([
      { name: 'LockService.Lock', implemented: ['tryLock'], missing: ['hasLock', 'releaseLock', 'waitLock'] },
    ]);
    expect(() =>
      coverageOf([
        class {
          static readonly googleClass = 'LockService.Key';
        },
      ]),
    ).toThrow('LockService.Key');
  });
});
