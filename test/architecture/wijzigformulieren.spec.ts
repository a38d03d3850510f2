import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const WEB = join(process.cwd(), 'apps/web/src');

const bronnen = readdirSync(join(WEB, 'schermen'), { recursive: true, encoding: 'utf8' })
  .filter((naam) => /\.tsx?$/.test(naam) && !naam.includes('.spec.'))
  .map((naam) => {
    const pad = join(WEB, 'schermen', naam);
    return { naam: relative(WEB, pad), tekst: readFileSync(pad, 'utf8') };
  });

const isFormulier = (tekst: string): boolean => /use(Actief|F)ormulier\b|<Actieformulier\b/.test(tekst);
const wijzigt = (tekst: string): boolean => /api\.(PATCH|PUT)\(|'PATCH'/.test(tekst);
const vergelijkt = (tekst: string): boolean => /wijzigingVan\(|wijziging(: |=\{)\(/.test(tekst);

/**
 * A form that changes a record meets the change of somebody else (412) with the compare screen, and none of them may be
 * forgotten (interface.md §5 "Two people on one record").
 */
describe('ieder formulier dat een record wijzigt, kan twee versies vergelijken', () => {
  const formulieren = bronnen.filter(({ tekst }) => isFormulier(tekst) && wijzigt(tekst));

  it('en ze zijn er', () => {
    expect(formulieren.map(({ naam }) => naam).sort()).toEqual(
      expect.arrayContaining([
        'schermen/aanbieders/aanbieder-formulier.tsx',
        'schermen/beheer/gebruiker-formulier.tsx',
        'schermen/beheer/loket-pagina.tsx',
        'schermen/meldingen/aanvullen-pagina.tsx',
        'schermen/publicaties/versie-pagina.tsx',
        'schermen/rapporten/gebruik-rapporteditor.ts',
        'schermen/zaken/actie-pagina.tsx',
      ]),
    );
  });

  it.each(formulieren)('$naam', ({ tekst }) => {
    expect(vergelijkt(tekst)).toBe(true);
  });

  it('en een formulier noemt de versie die het zag, niet die van nu', () => {
    // The version comes as the third argument of `verstuur`: `record.versie` of the render would hide the conflict.
    const fout = formulieren.filter(({ tekst }) => /verstuur: [^}]*ifMatch\(\w+\.versie\)/.test(tekst));
    expect(fout.map(({ naam }) => naam)).toEqual([]);
  });
});
