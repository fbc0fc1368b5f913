// What the page's bundle leaves out of the grid's package: hyphenation patterns, two thirds of its size.
import type { Plugin } from 'esbuild';

/** A sheet's cells are never hyphenated; where the package asks for a language it gets an empty module. */
export const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]engine-render[\\/]lib[\\/]es[\\/][a-z]{2}[\w-]*-[\w-]{8}\.js$/ }, () => ({
      contents: 'export default {};',
    }));
  },
};
