import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const vanaf = (pad: string) => fileURLToPath(new URL(pad, import.meta.url));

// The output folder comes from the command line (scripts/bouw.mjs).
export default defineConfig({
  root: vanaf('.'),
  base: '/werkbank/',
  plugins: [react()],
  resolve: {
    alias: [
      { find: '@navolgbaar/ui/stijl.css', replacement: vanaf('../../libs/ui/src/stijl/stijl.css') },
      { find: '@navolgbaar/ui', replacement: vanaf('../../libs/ui/src/index.ts') },
    ],
  },
  build: {
    // `data:` scripts and inlined fonts do not fit a strict Content-Security-Policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        werkbank: vanaf('index.html'),
        onderdelen: vanaf('onderdelen.html'),
        publiek: vanaf('publiek.css'),
      },
      output: {
        // The public pages are rendered elsewhere and must know the name of their stylesheet.
        assetFileNames: ({ names }) =>
          names.includes('publiek.css') ? 'stijl/publiek.css' : 'assets/[name]-[hash][extname]',
      },
      // libs/ui also renders on the server; what the werkbank does not use of it must not come along.
      treeshake: { moduleSideEffects: [{ test: /libs\/ui\/src\/.*\.tsx?$/, sideEffects: false }] },
    },
  },
});
