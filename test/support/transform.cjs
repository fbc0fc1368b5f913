// Gives Jest the project's TypeScript (and the packages that are ES modules only) through esbuild: one compiler for tests and bundle.
const { transformSync } = require('esbuild');
const { extname } = require('node:path');

const OPTIONS = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '__moduleUrl', 'import.meta.dirname': '__dirname' },
  banner: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;",
};

module.exports = {
  process(source, path) {
    const loader = extname(path).endsWith('js') ? 'js' : extname(path).slice(1);
    const { code, map } = transformSync(source, { ...OPTIONS, loader, sourcefile: path });
    return { code, map };
  },
};
