// Compiles src/main.ts into the one script that Google runs, with a top-level stub for each function it exports.
import { build, type BuildOptions, type Message } from 'esbuild';
import { BuildError } from './buildError';

const GLOBAL = 'App';
const HEADER =
  '// Hecho por «npm run build» a partir de src/. Cámbielo allá: lo que se edite aquí se pierde.\n';

export interface Bundle {
  code: string;
  /** What the entry exports, and so what Google may call. */
  exports: string[];
}

function inWords({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text;
}

async function compile(options: BuildOptions) {
  try {
    return await build({ ...options, bundle: true, write: false, metafile: true, logLevel: 'silent' });
  } catch (error) {
    const { errors } = error as { errors?: Message[] };
    if (!errors) throw error;
    throw new BuildError('COMPILER', errors.map(inWords).join('\n'));
  }
}

/** Google's page calls top-level functions only, so each export gets one that hands over to it. */
function stub(name: string): string {
  return `function ${name}() { return ${GLOBAL}.${name}.apply(this, arguments); }\n`;
}

/**
 * `entry` is an absolute path. The target is ES2019: Google's save-time parser is older than its engine
 * (class fields fail there, P). What esbuild only warns of, such as a BigInt literal, is an error here.
 */
export async function bundleScript(entry: string, minify: boolean): Promise<Bundle> {
  const common: BuildOptions = {
    entryPoints: [entry],
    outfile: 'Code.js',
    target: 'es2019',
    charset: 'utf8',
  };
  const [script, shape] = await Promise.all([
    compile({ ...common, format: 'iife', globalName: GLOBAL, minify }),
    compile({ ...common, format: 'esm' }),
  ]);
  if (script.warnings.length > 0) {
    throw new BuildError('COMPILER', script.warnings.map(inWords).join('\n'));
  }
  // The metafile names exports of ES modules only.
  const exports = Object.values(shape.metafile!.outputs)
    .flatMap((output) => output.exports)
    .sort();
  return { code: HEADER + script.outputFiles![0].text + exports.map(stub).join(''), exports };
}
