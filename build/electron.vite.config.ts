import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      minify: true,
      target: 'node20',
      outDir: at('out/main'),
      rollupOptions: { input: { main: at('electron/main.ts'), galley: at('electron/cli/galley.ts') } },
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
    plugins: [react()],
    build: {
      minify: true,
      outDir: at('out/renderer'),
      assetsInlineLimit: 0,
      rollupOptions: { input: at('renderer/index.html') },
    },
  },
});
