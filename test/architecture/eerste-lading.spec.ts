import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MAP = 'dist/apps/web';
const GRENS = 200_000;

/** Imports that a browser fetches before it runs the file; `import('…')` is not among them. */
const STATISCH = /\b(?:import|from)\s*["'](\.\/[^"']+\.js)["']/g;

/** The files that one needs, with what those need in turn. */
function metImports(begin: readonly string[]): Set<string> {
  const alle = new Set<string>();
  const volg = (naam: string): void => {
    if (alle.has(naam)) return;
    alle.add(naam);
    if (!naam.endsWith('.js')) return;
    for (const [, ander = ''] of lees(naam).matchAll(STATISCH)) volg(join('assets', ander));
  };
  begin.forEach(volg);
  return alle;
}

const lees = (naam: string): string => readFileSync(join(MAP, naam), 'utf8');
const ingepakt = (namen: Iterable<string>): number =>
  [...namen].reduce((som, naam) => som + gzipSync(lees(naam)).length, 0);

/** What the page itself names: the program, what it preloads, and its styles. */
const genoemd = [
  ...lees('index.html').matchAll(/(?:src|href)="\/werkbank\/(assets\/[^"]+\.(?:js|css))"/g),
].map(([, naam = '']) => naam);
const brokken = readdirSync(join(MAP, 'assets')).filter((naam) => naam.endsWith('.js'));
const brok = (begin: string): string => {
  const [gevonden, ...meer] = brokken.filter((naam) => naam.startsWith(`${begin}-`));
  if (!gevonden || meer.length > 0) throw new Error(`${begin} is niet één brok: ${gevonden} ${meer}`);
  return join('assets', gevonden);
};

describe('de eerste lading van de werkbank', () => {
  it('is met de beginpagina erbij hooguit 200 kB, ingepakt', () => {
    expect(genoemd.some((naam) => naam.endsWith('.css'))).toBe(true);
    const nodig = metImports([...genoemd, brok('vandaag-pagina')]);
    // A first load of nothing would mean that this measures nothing.
    expect(ingepakt(nodig)).toBeGreaterThan(50_000);
    expect(ingepakt(nodig)).toBeLessThanOrEqual(GRENS);
  });

  it('haalt palet, hulp, begrippen en overzicht pas als iemand ze opent', () => {
    const nodig = metImports([...genoemd, brok('vandaag-pagina')]);
    for (const later of ['palet', 'hulp', 'sneltoetsen-overzicht', 'zoek-pagina']) {
      expect([...nodig]).not.toContain(brok(later));
    }
    const tekst = [...nodig]
      .filter((naam) => naam.endsWith('.js'))
      .map(lees)
      .join('\n');
    expect(tekst).not.toContain('Beleidskader Toezicht Wmo en Jeugdwet');
  });

  it('vraagt voor een dossier en voor een werklijst maar enkele bestanden', () => {
    const eerst = metImports(genoemd);
    for (const pagina of ['vandaag-pagina', 'zaak-pagina', 'melding-pagina', 'meldingen-lijst']) {
      const erbij = [...metImports([brok(pagina)])].filter((deel) => !eerst.has(deel));
      expect([pagina, eerst.size + erbij.length <= 10]).toEqual([pagina, true]);
    }
  });

  it('laat geen enkele pagina later meer dan 200 kB ophalen', () => {
    const eerst = metImports(genoemd);
    for (const naam of brokken) {
      // What asks for it stands there already, with all that it needed itself.
      const vragers = brokken
        .filter((ander) => lees(join('assets', ander)).includes(`import(\`./${naam}\`)`))
        .map((ander) => metImports([join('assets', ander)]));
      const erbij = [...metImports([join('assets', naam)])].filter(
        (deel) => !eerst.has(deel) && !(vragers.length > 0 && vragers.every((alles) => alles.has(deel))),
      );
      expect([naam, ingepakt(erbij) <= GRENS]).toEqual([naam, true]);
    }
  });
});
