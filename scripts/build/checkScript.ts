// Refuses a script that Google would not save, would not run, or would not let do what it asks for.
import { createContext, Script } from 'node:vm';
import { guardSyntax } from '../local/kernel/parserGuard';
import { LANGUAGE, SERVICE_SCOPES } from './allowedGlobals';
import { BuildError } from './buildError';
import type { Bundle } from './bundleScript';
import { freeIdentifiers } from './freeIdentifiers';

function checkSyntax(code: string): void {
  try {
    guardSyntax('Code', code);
  } catch (error) {
    throw new BuildError('REFUSED_SYNTAX', `Google no guardaría este script. ${(error as Error).message}`);
  }
}

function checkGlobals(code: string, scopes: readonly string[]): void {
  for (const [name, line] of freeIdentifiers(code)) {
    if (LANGUAGE.has(name)) continue;
    const accepted = SERVICE_SCOPES[name] as readonly string[] | undefined;
    if (!accepted) {
      throw new BuildError('UNKNOWN_GLOBAL', `Línea ${line}: Google Apps Script no tiene «${name}».`);
    }
    if (accepted.length > 0 && !accepted.some((scope) => scopes.includes(scope))) {
      throw new BuildError(
        'MISSING_SCOPE',
        `Línea ${line}: «${name}» pide el permiso ${accepted[0]}, que no está en appsscript.json.`,
      );
    }
  }
}

/** Loads the script where there is nothing but the language: no service may be touched before a function is called. */
function checkLoading({ code, exports }: Bundle): void {
  const scope = createContext({});
  try {
    new Script(code, { filename: 'Code.js' }).runInContext(scope);
  } catch (error) {
    throw new BuildError('FAILS_AT_LOAD', `El script falla al cargarse: ${String(error)}`);
  }
  for (const name of exports) {
    const kind: unknown = new Script(`typeof App[${JSON.stringify(name)}]`).runInContext(scope);
    if (kind === 'function') continue;
    throw new BuildError('NOT_A_FUNCTION', `src/main.ts exporta «${name}», que no es una función.`);
  }
}

/** `scopes` are those of the manifest. Throws a BuildError at the first fault. */
export function checkScript(bundle: Bundle, scopes: readonly string[]): void {
  checkSyntax(bundle.code);
  checkGlobals(bundle.code, scopes);
  checkLoading(bundle);
}
