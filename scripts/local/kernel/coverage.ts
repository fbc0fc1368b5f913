// Compares the host classes with Google's signatures and writes the page that says what is there.
import { classSignature, signatures } from './signatureTable';

/** A host class by Google's name, with the methods that it has. */
export interface HostClass {
  googleClass: string;
  prototype: object;
}

export interface ClassCoverage {
  name: string;
  implemented: string[];
  missing: string[];
}

/** One entry for each class of Google's that has a host class. Several of one name are parts of one: the fullest counts. */
export function coverageOf(hosts: readonly HostClass[]): ClassCoverage[] {
  const best = new Map<string, ClassCoverage>();
  for (const { googleClass, prototype } of hosts) {
    const signature = classSignature(googleClass);
    if (!signature) throw new Error(`${googleClass} is no class of Google's`);
    const members = Object.keys(signature.methods).sort();
    const has = (name: string): boolean => typeof (prototype as Record<string, unknown>)[name] === 'function';
    const coverage = {
      name: googleClass,
      implemented: members.filter(has),
      missing: members.filter((name) => !has(name)),
    };
    const known = best.get(googleClass);
    if (!known || known.implemented.length < coverage.implemented.length) best.set(googleClass, coverage);
  }
  return [...best.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The Spanish page docs/cobertura-del-runtime.md. */
export function coveragePage(classes: readonly ClassCoverage[]): string {
  const present = new Set(classes.map(({ name }) => bareName(name)));
  const absent = Object.keys(signatures.classes)
    .filter(
      (name) => !present.has(bareName(name)) && Object.keys(signatures.classes[name]!.methods).length > 0,
    )
    .sort();
  const isService = (name: string): boolean => Object.values(signatures.globals).includes(name);
  return `# Cobertura del entorno local

Qué tiene el entorno local de cada clase de Google Apps Script, según las firmas de \`@types/google-apps-script\`. Lo que falta existe para el script y, al llamarlo, lanza un error con su nombre. Esta página la escribe la prueba \`test/local/kernel/coverage.test.ts\`: \`UPDATE_COVERAGE=1 npx jest test/local/kernel/coverage\`.

| Clase | Tiene | De |
|---|---:|---:|
${classes.map(rowOf).join('\n')}

## Lo que falta de estas clases

${classes
  .filter(({ missing }) => missing.length > 0)
  .map(missingOf)
  .join('\n\n')}

## Servicios que no están

Todos sus métodos lanzan un error con su nombre.

${listed(absent.filter(isService))}

## Otras clases que no están

${listed(absent.filter((name) => !isService(name)))}
`;
}

const bareName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function rowOf({ name, implemented, missing }: ClassCoverage): string {
  return `| ${name} | ${String(implemented.length)} | ${String(implemented.length + missing.length)} |`;
}

function missingOf({ name, missing }: ClassCoverage): string {
  return `**${name}**: ${listed(missing)}`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
