import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { dictionaryFiles } from './dictionaries.mjs';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Has V8 compile the window's first script whole. Its code cache holds what was compiled when the script had run, and
 * most of React and Lexical is first called later: without this word in its first line they are compiled at each start.
 */
function compileAtOnce(): Plugin {
  return {
    name: 'galley:compile-at-once',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const part of Object.values(bundle))
          if (part.type === 'chunk' && part.isEntry) part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
      },
    },
  };
}

/** Lays the spelling dictionaries beside the window's code; the spelling worker fetches the ones it needs. */
function layDictionaries(): Plugin {
  return {
    name: 'galley:lay-dictionaries',
    generateBundle() {
      for (const file of dictionaryFiles()) this.emitFile({ type: 'asset', ...file });
    },
  };
}

export default defineConfig({
  main: {
    // The build of fflate for Node declares a `require` of its own, and the bundler puts another one beside it. The two
    // builds differ in workers only, which are not used.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      externalizeDeps: false,
      minify: true,
      target: 'node20',
      outDir: at('out/main'),
      rollupOptions: {
        input: {
          main: at('electron/main.ts'),
          galley: at('electron/cli/galley.ts'),
          print: at('electron/print/print-process.ts'),
          work: at('electron/work/work-process.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      minify: true,
      outDir: at('out/preload'),
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), compileAtOnce(), layDictionaries()],
    // The spelling worker is a module, as the window is.
    worker: { format: 'es' },
    build: {
      minify: true,
      outDir: at('out/renderer'),
      assetsInlineLimit: 0,
      // Chromium knows it; as a part that both pages share it would be one more request of a start.
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: at('renderer/index.html'), pictures: at('renderer/pictures/index.html') },
      },
    },
  },
});
