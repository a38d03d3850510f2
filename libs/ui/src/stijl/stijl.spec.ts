import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lees = (naam: string) => readFileSync(new URL(naam, import.meta.url), 'utf8');

/** A way to look at the pages: the switches of thema.css that are on. */
const WIJZEN = {
  licht: ['--nav-licht', '--nav-gewoon'],
  donker: ['--nav-donker', '--nav-gewoon'],
  'licht, meer contrast': ['--nav-licht', '--nav-meer'],
  'donker, meer contrast': ['--nav-donker', '--nav-meer'],
} as const;
type Wijze = keyof typeof WIJZEN;
const wijzen = Object.keys(WIJZEN) as Wijze[];
const SCHAKELAARS = /^--nav-(licht|donker|gewoon|meer)$/;

/** Values of custom properties as they come out in one way to look, with `var()` followed. Later files win. */
function tokens(wijze: Wijze): (naam: string) => string {
  const kaart = new Map<string, string>();
  for (const naam of ['generated/nlds.css', 'thema.css']) {
    const css = lees(naam).replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, sleutel = '', waarde = ''] of css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm))
      if (!SCHAKELAARS.test(sleutel)) kaart.set(sleutel, waarde.trim());
  }
  const aan: readonly string[] = WIJZEN[wijze];
  const volg = (waarde: string): string => {
    const begin = waarde.indexOf('var(');
    if (begin < 0) return waarde.trim();
    const slot = sluitend(waarde, begin + 3);
    const [naam = '', ...val] = waarde.slice(begin + 4, slot).split(',');
    const inhoud = SCHAKELAARS.test(naam.trim())
      ? aan.includes(naam.trim())
        ? volg(val.join(','))
        : ''
      : volg(kaart.get(naam.trim()) ?? val.join(','));
    return `${waarde.slice(0, begin)}${inhoud}${volg(waarde.slice(slot + 1))}`.trim();
  };
  return (naam) => volg(`var(${naam})`);
}

/** Where the bracket at `begin` closes. */
function sluitend(tekst: string, begin: number): number {
  let diepte = 0;
  for (let i = begin; i < tekst.length; i += 1) {
    if (tekst[i] === '(') diepte += 1;
    else if (tekst[i] === ')' && --diepte === 0) return i;
  }
  throw new Error(`Een haakje sluit niet: ${tekst}`);
}

function helderheid(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.slice(1).match(/../g) ?? []).map((deel) => {
    const c = parseInt(deel, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [licht = 0, donker = 0] = [helderheid(a), helderheid(b)].sort((x, y) => y - x);
  return (licht + 0.05) / (donker + 0.05);
}

describe('de opmaak', () => {
  it('nlds.css past bij de onderdelen die er zijn', () => {
    const uitkomst = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../../gereedschap/maak-stijl.mjs', import.meta.url)), '--controleer'],
      { encoding: 'utf8' },
    );
    expect(uitkomst.stderr).toBe('');
    expect(uitkomst.status).toBe(0);
  });

  // WCAG 1.4.3 and 1.4.11; who asks for more contrast gets what 1.4.6 asks for text.
  const TEKST = [
    ['--nav-tekst', ['--nav-vlak', '--nav-ondergrond', '--nav-merk-50', '--nav-merk-100']],
    ['--nav-zacht', ['--nav-vlak', '--nav-ondergrond', '--nav-merk-50', '--nav-merk-100']],
    ['--nav-tekst', ['--basis-color-default-bg-default', '--basis-color-default-bg-active']],
    ['--nav-zacht', ['--basis-color-default-bg-default']],
    ['--nav-accent', ['--nav-vlak', '--nav-ondergrond', '--nav-merk-50', '--nav-merk-100']],
    ['--nav-merk-600', ['--nav-vlak', '--nav-merk-50', '--nav-merk-100']],
    [
      '--nav-omgekeerd',
      ['--nav-accent', '--nav-merk-600', '--nav-merk-700', '--nav-rood', '--nav-rood-hover'],
    ],
    ['--nav-rood', ['--nav-rood-vlak', '--nav-vlak', '--nav-ondergrond', '--nav-merk-50', '--nav-merk-100']],
    [
      '--nav-oranje',
      ['--nav-oranje-vlak', '--nav-vlak', '--nav-ondergrond', '--nav-merk-50', '--nav-merk-100'],
    ],
    [
      '--nav-groen',
      ['--nav-groen-vlak', '--nav-vlak', '--nav-ondergrond', '--nav-merk-50', '--nav-merk-100'],
    ],
    ['--nav-rood-tekst', ['--nav-rood-vlak']],
    ['--nav-groen-tekst', ['--nav-groen-vlak']],
    ['--nav-balk-tekst', ['--nav-balk-vlak', '--nav-voet-vlak']],
    ['--nav-balk-zacht', ['--nav-balk-vlak']],
    ['--basis-color-highlight-color-document', ['--basis-color-highlight-bg-default']],
    ['--basis-color-info-color-document', ['--basis-color-info-bg-default']],
    ['--basis-color-warning-color-document', ['--basis-color-warning-bg-default']],
    ['--basis-color-negative-color-document', ['--basis-color-negative-bg-default']],
    ['--basis-color-positive-color-document', ['--basis-color-positive-bg-default']],
    ['--basis-form-control-color', ['--basis-form-control-background-color']],
    ['--utrecht-form-field-description-color', ['--nav-vlak', '--nav-ondergrond']],
  ] as const;
  const VORM = [
    ['--basis-form-control-border-color', ['--nav-vlak', '--nav-ondergrond', '--nav-merk-50']],
    ['--basis-color-default-border-default', ['--nav-vlak', '--nav-ondergrond']],
    ['--basis-color-negative-border-default', ['--nav-vlak', '--nav-ondergrond']],
    ['--nav-merk-400', ['--nav-vlak', '--nav-merk-100']],
  ] as const;

  const paren = (lijst: readonly (readonly [string, readonly string[]])[]): [string, string][] =>
    lijst.flatMap(([voor, achter]) => achter.map((vlak): [string, string] => [voor, vlak]));

  it.each(wijzen)('heeft bij %s overal genoeg contrast', (wijze) => {
    const token = tokens(wijze);
    const eisen = [
      ...paren(TEKST).map((paar) => [...paar, wijze.includes('meer') ? 7 : 4.5] as const),
      ...paren(VORM).map((paar) => [...paar, 3] as const),
    ];
    const uitkomsten = eisen.map(([voor, achter, minimum]) => {
      expect([voor, token(voor), achter, token(achter)]).toEqual([
        ...[voor, expect.stringMatching(/^#[0-9a-f]{6}$/i)],
        ...[achter, expect.stringMatching(/^#[0-9a-f]{6}$/i)],
      ]);
      return { voor, achter, minimum, contrast: contrast(token(voor), token(achter)) };
    });
    expect(uitkomsten.filter((u) => u.contrast < u.minimum)).toEqual([]);
  });

  it.each(wijzen)('toont bij %s de focus op elk vlak met een van zijn twee ringen', (wijze) => {
    const token = tokens(wijze);
    const ringen = ['--basis-focus-outline-color', '--basis-focus-inverse-outline-color'].map(token);
    for (const vlak of [
      '--nav-vlak',
      '--nav-ondergrond',
      '--nav-balk-vlak',
      '--nav-voet-vlak',
      '--nav-accent',
    ]) {
      const beste = Math.max(...ringen.map((ring) => contrast(ring, token(vlak))));
      expect([vlak, beste >= 3]).toEqual([vlak, true]);
    }
  });

  it('is op papier licht: de donkere waarden gelden alleen op een scherm', () => {
    const css = lees('thema.css').replace(/\/\*[\s\S]*?\*\//g, '');
    const donker = [...css.matchAll(/--nav-donker: initial/g)].map(({ index }) => css.slice(0, index));
    expect(donker).toHaveLength(2);
    for (const ervoor of donker) expect(ervoor.slice(ervoor.lastIndexOf('@media'))).toMatch(/^@media screen/);
    expect(css).toMatch(/^\.nav-thema \{\s*color-scheme: light;\s*--nav-licht: initial;\s*--nav-donker: ;/m);
  });

  it('staat elke kleur in een token: nergens anders een waarde', () => {
    const bestanden = ['../../..', '../../../../apps/web', '../../../../apps/api']
      .map((map) => fileURLToPath(new URL(map, import.meta.url)))
      .flatMap((map) =>
        readdirSync(map, { recursive: true, encoding: 'utf8' })
          .filter((naam) => /\.(css|tsx)$/.test(naam) && !/generated|\.spec\.|thema\.css$/.test(naam))
          .map((naam) => join(map, naam)),
      );
    expect(bestanden.length).toBeGreaterThan(200);
    const hard =
      /(?<![\w&/])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|oklch|lab)\(|:\s*(?:white|black|red|green)\b/i;
    const gevonden = bestanden.flatMap((pad) =>
      readFileSync(pad, 'utf8')
        .split('\n')
        .filter((regel) => hard.test(regel))
        .map((regel) => `${pad}: ${regel.trim()}`),
    );
    expect(gevonden).toEqual([]);
  });

  it.each(wijzen)(
    'bij %s valt elke kleur van het beeld van termijnen op; het raster hoeft dat niet',
    (wijze) => {
      const token = tokens(wijze);
      const palet = [...lees('termijnbeeld.css').matchAll(/(--_\w+): var\((--nav-\w+)\);/g)].filter(
        ([, naam = '']) => !['--_grond', '--_raster'].includes(naam),
      );
      expect(palet).toHaveLength(7);
      for (const [, , kleur = ''] of palet)
        expect([kleur, contrast(token(kleur), token('--nav-vlak')) >= 3]).toEqual([kleur, true]);
      // Nothing but that palette is drawn with.
      const verf = [...lees('termijnbeeld.css').matchAll(/(?:fill|stroke): ([^;]+);/g)];
      expect(verf.map(([, waarde = '']) => waarde).filter((w) => !/^(none|var\(--_\w+\))$/.test(w))).toEqual(
        [],
      );
    },
  );
});
