import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

const TRAP = new RegExp(`^assets/(?:${Object.keys(TRAPPEN).join('|')})-[\\w-]{8}\\.js$`);

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

const BASIS = '/werkbank/';

interface Deel {
  type: 'chunk' | 'asset';
  fileName: string;
  name?: string;
  isEntry?: boolean;
  imports?: readonly string[];
  source?: string | Uint8Array;
  viteMetadata?: { importedCss: Set<string> };
}

/**
 * Gives Ter plaatse its manifest and its service worker, which keeps on the device what the entry `naam` is made of: its
 * page, its program with all that is loaded before it runs, its styles and letters.
 */
function schilVoorTerPlaatse(naam: string, basis: string): Plugin {
  const lees = (bestand: string) => readFileSync(vanaf(`pwa/${bestand}`), 'utf8');
  return {
    name: 'ter-plaatse-schil',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_opties, bundel) {
        const delen = bundel as unknown as Record<string, Deel>;
        const pagina = delen[`${naam}.html`];
        const begin = Object.values(delen).find((deel) => deel.isEntry && deel.name === naam);
        if (!pagina || !begin) throw new Error(`De bouw heeft geen ingang ${naam}.`);
        const bestanden = metAlles(begin, delen).map((bestand) => `${basis}${bestand}`);
        const versie = createHash('sha256')
          .update(JSON.stringify([bestanden, String(pagina.source)]))
          .digest('hex')
          .slice(0, 16);
        const schil = JSON.stringify({ versie, bestanden, pagina: `/${naam}` });
        const dienst = lees('ter-plaatse-dienst.js').replace('= SCHIL;', () => `= ${schil};`);
        this.emitFile({ type: 'asset', fileName: `${naam}/dienst.js`, source: dienst });
        this.emitFile({
          type: 'asset',
          fileName: `${naam}/manifest.webmanifest`,
          source: lees('ter-plaatse.webmanifest'),
        });
      },
    },
  };
}

function metAlles(begin: Deel, delen: Record<string, Deel>): string[] {
  const brokken = new Set([begin.fileName]);
  for (const bestand of brokken) delen[bestand]?.imports?.forEach((ander) => brokken.add(ander));
  const stijlen = [...brokken].flatMap((bestand) => [...(delen[bestand]?.viteMetadata?.importedCss ?? [])]);
  const letters = Object.keys(delen).filter((bestand) => bestand.endsWith('.woff2'));
  return [...new Set([...brokken, ...stijlen, ...letters])].sort();
}

/** Puts beside each text its gzip: packed by the server at its start it would be done anew at every start. */
function ingepakt(): Plugin {
  return {
    name: 'ingepakt',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const naam of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:html|js|css|svg|webmanifest)$/.test(naam)) continue;
        const pad = join(dir, naam);
        writeFileSync(`${pad}.gz`, gzipSync(readFileSync(pad)));
      }
    },
  };
}

// The output folder comes from the command line (scripts/bouw.mjs).
export default defineConfig({
  root: vanaf('.'),
  base: BASIS,
  plugins: [react(), schilVoorTerPlaatse('ter-plaatse', BASIS), ingepakt()],
  resolve: {
    alias: [
      { find: '@navolgbaar/ui/stijl.css', replacement: vanaf('../../libs/ui/src/stijl/stijl.css') },
      { find: '@navolgbaar/kernel', replacement: vanaf('../../libs/kernel/src/index.ts') },
      { find: '@navolgbaar/tekst', replacement: vanaf('../../libs/tekst/src/index.ts') },
      { find: '@navolgbaar/ui', replacement: vanaf('../../libs/ui/src/index.ts') },
    ],
  },
  build: {
    // Every browser of this target knows it.
    modulePreload: {
      polyfill: false,
      // Ahead of a page come the steps. The name of each small file besides would stand in the first load, for every page
      // that somebody may never open.
      resolveDependencies: (_, bestanden, { hostType }) =>
        hostType === 'html' ? bestanden : bestanden.filter((bestand) => TRAP.test(bestand)),
    },
    // `data:` scripts and inlined fonts do not fit a strict Content-Security-Policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        werkbank: vanaf('index.html'),
        onderdelen: vanaf('onderdelen.html'),
        'ter-plaatse': vanaf('ter-plaatse.html'),
        publiek: vanaf('publiek.css'),
      },
      output: {
        codeSplitting: { groups: BROKKEN },
        // The public pages are rendered elsewhere and must know the name of their stylesheet.
        assetFileNames: ({ names }) =>
          names.includes('publiek.css') ? 'stijl/publiek.css' : 'assets/[name]-[hash][extname]',
      },
      // These also serve the server; what the werkbank does not use of them must not come along.
      treeshake: {
        moduleSideEffects: [{ test: /libs\/(?:ui|tekst|kernel)\/src\/.*\.tsx?$/, sideEffects: false }],
      },
    },
  },
});
