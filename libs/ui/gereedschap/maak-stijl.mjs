// Writes src/stijl/generated/nlds.css: the rules of NL Design System that our components use, with the tokens those rules read.
// `--controleer` writes nothing and ends with 1 when the file is not up to date.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eigenschappen, gelezen, snoei } from './css.mjs';

const lib = fileURLToPath(new URL('..', import.meta.url));
const wortel = fileURLToPath(new URL('../../..', import.meta.url));
const doel = join(lib, 'src/stijl/generated/nlds.css');
const pakket = (pad) => readFileSync(join(wortel, 'node_modules', pad), 'utf8');

function bronnen(map) {
  return readdirSync(map).flatMap((naam) => {
    const pad = join(map, naam);
    if (statSync(pad).isDirectory()) return bronnen(pad);
    return /\.tsx?$/.test(naam) && !/\.spec\./.test(naam) ? [readFileSync(pad, 'utf8')] : [];
  });
}

function maak() {
  const gebruikt = new Set(
    bronnen(join(lib, 'src')).flatMap((tekst) =>
      [...tekst.matchAll(/utrecht-[a-z0-9_-]+/g)].map((m) => m[0]),
    ),
  );
  let regels = snoei(pakket('@utrecht/component-library-css/dist/index.css'), gebruikt);
  const animaties = new Set([...regels.matchAll(/animation-name:\s*([\w-]+)/g)].map((m) => m[1]));
  regels = regels.replace(/@keyframes ([\w-]+) \{[\s\S]*?\n\}\n?(?=\S|$)/g, (alles, naam) =>
    animaties.has(naam) ? alles : '',
  );

  const alle = eigenschappen(pakket('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'));
  const eigen = ['thema.css', 'onderdelen.css', 'termijnbeeld.css', 'indeling.css', 'lijsten.css'].map(
    (naam) => readFileSync(join(lib, 'src/stijl', naam), 'utf8'),
  );
  const nodig = new Map();
  const nazien = [...gelezen([regels, ...eigen].join('\n'))];
  while (nazien.length > 0) {
    const naam = nazien.pop();
    const waarde = alle.get(naam);
    if (waarde === undefined || nodig.has(naam)) continue;
    nodig.set(naam, waarde);
    nazien.push(...gelezen(waarde));
  }
  const tokens = [...nodig]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, waarde]) => `  ${naam}: ${waarde};`);
  return [
    '/* Gemaakt door libs/ui/gereedschap/maak-stijl.mjs; niet met de hand wijzigen.',
    '   Bron: @utrecht/component-library-css 9.0.4 en @nl-design-system-unstable/voorbeeld-design-tokens 7.4.1 (EUPL-1.2). */',
    `.nav-thema {\n${tokens.join('\n')}\n}`,
    regels,
    '',
  ].join('\n');
}

const inhoud = maak();
if (process.argv.includes('--controleer')) {
  if (readFileSync(doel, 'utf8') !== inhoud) {
    console.error(
      'libs/ui/src/stijl/generated/nlds.css is niet bij: draai `node libs/ui/gereedschap/maak-stijl.mjs`.',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(doel, inhoud);
  console.log(`nlds.css: ${(inhoud.length / 1024).toFixed(1)} kB`);
}
