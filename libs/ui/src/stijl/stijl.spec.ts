import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lees = (naam: string) => readFileSync(new URL(naam, import.meta.url), 'utf8');

/** Values of custom properties, with `var()` followed. Later files win. */
function tokens(): (naam: string) => string {
  const kaart = new Map<string, string>();
  for (const naam of ['generated/nlds.css', 'thema.css']) {
    for (const [, sleutel = '', waarde = ''] of lees(naam).matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm))
      kaart.set(sleutel, waarde.trim());
  }
  const volg = (waarde: string): string => {
    const verwijzing = /^var\((--[\w-]+)\)$/.exec(waarde)?.[1];
    return verwijzing ? volg(kaart.get(verwijzing) ?? '') : waarde;
  };
  return (naam) => volg(`var(${naam})`);
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

  it.each([
    ['--nav-tekst', '--nav-ondergrond', 4.5],
    ['--nav-zacht', '--nav-ondergrond', 4.5],
    ['--nav-zacht', '--nav-merk-50', 4.5],
    ['--nav-accent', '--nav-ondergrond', 4.5],
    ['--nav-merk-600', '--nav-merk-100', 4.5],
    ['--nav-rood', '--nav-rood-vlak', 4.5],
    ['--nav-oranje', '--nav-oranje-vlak', 4.5],
    ['--nav-groen', '--nav-groen-vlak', 4.5],
    ['--nav-rood', '--nav-ondergrond', 4.5],
    ['--nav-balk-tekst', '--nav-balk-vlak', 4.5],
    ['--nav-balk-zacht', '--nav-balk-vlak', 4.5],
    ['--basis-form-control-border-color', '--nav-vlak', 3],
    ['--basis-focus-outline-color', '--nav-vlak', 3],
    ['--basis-focus-inverse-outline-color', '--nav-balk-vlak', 3],
  ])('%s op %s heeft genoeg contrast', (voor, achter, minimum) => {
    const token = tokens();
    expect(token(voor)).toMatch(/^#[0-9a-f]{6}$/i);
    expect(contrast(token(voor), token(achter))).toBeGreaterThanOrEqual(minimum);
  });

  it('elke kleur van het beeld van termijnen valt op tegen wit; het raster hoeft dat niet', () => {
    const token = tokens();
    const palet = [...lees('termijnbeeld.css').matchAll(/(--_\w+): var\((--nav-\w+)\);/g)].filter(
      ([, naam = '']) => !['--_grond', '--_raster'].includes(naam),
    );
    expect(palet).toHaveLength(7);
    for (const [, , kleur = ''] of palet)
      expect([kleur, contrast(token(kleur), '#ffffff') >= 3]).toEqual([kleur, true]);
    // Nothing but that palette is drawn with.
    const verf = [...lees('termijnbeeld.css').matchAll(/(?:fill|stroke): ([^;]+);/g)];
    expect(verf.map(([, waarde = '']) => waarde).filter((w) => !/^(none|var\(--_\w+\))$/.test(w))).toEqual(
      [],
    );
  });
});
