import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const vanaf = (pad: string) => fileURLToPath(new URL(pad, import.meta.url));

interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** Each step holds what its page adds to the steps before it. */
const TRAPPEN = {
  basis: 'src/main.tsx',
  vandaag: 'src/schermen/vandaag/vandaag-pagina.tsx',
  werklijst: 'src/schermen/meldingen/meldingen-lijst.tsx',
  dossier: 'src/schermen/zaken/zaak-pagina.tsx',
  melding: 'src/schermen/meldingen/melding-pagina.tsx',
};

/**
 * In which pieces travels what several pages share. Left to itself the build makes a file for every set of pages that share
 * something, and a dossier then asks for seventy files before it shows anything. In steps it asks for a few, and the start
 * page still for no byte more than it needs.
 */
const BROKKEN = Object.entries(TRAPPEN).map(([naam, pagina], trap) => ({
  debugName: naam,
  name: (id: string, modules: Modules) =>
    id !== vanaf(pagina) && bereik(vanaf(pagina), modules).has(id) ? naam : null,
  // What a page does not share with another stays in its own file; what the program begins with is loaded in any case.
  minShareCount: naam === 'basis' ? 1 : 2,
  // An earlier step takes its modules first; a later one would take them along with what needs them.
  priority: 9 - trap,
}));

const bekend = new Map<string, ReadonlySet<string>>();

/** A module and all that it needs before it runs. */
function bereik(begin: string, modules: Modules): ReadonlySet<string> {
  const eerder = bekend.get(begin);
  if (eerder) return eerder;
  const alle = new Set([begin]);
  for (const id of alle) modules.getModuleInfo(id)?.importedIds.forEach((ander) => alle.add(ander));
  bekend.set(begin, alle);
  return alle;
}

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
    // Every browser of this target knows it.
    modulePreload: { polyfill: false },
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
        codeSplitting: { groups: BROKKEN },
        // The public pages are rendered elsewhere and must know the name of their stylesheet.
        assetFileNames: ({ names }) =>
          names.includes('publiek.css') ? 'stijl/publiek.css' : 'assets/[name]-[hash][extname]',
      },
      // libs/ui also renders on the server; what the werkbank does not use of it must not come along.
      treeshake: { moduleSideEffects: [{ test: /libs\/ui\/src\/.*\.tsx?$/, sideEffects: false }] },
    },
  },
});
