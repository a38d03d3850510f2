import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Rechtnaam, ROLLEN, rechten } from '@navolgbaar/platform/auth';
import { vergelijkMetInventaris } from '../harnas/inventaris';
import { LEZERS, type Lezer, maakLezers } from '../harnas/lezers';
import { type Gemaakt, maakRolmatrixdossier } from '../harnas/rolmatrix/dossier';
import {
  type Gelezen,
  type Stand,
  ZOEKWEG,
  leesAlles,
  routesVanOnderwerp,
  wegenVanOnderwerp,
} from '../harnas/rolmatrix/lezen';
import { WOORDEN } from '../harnas/rolmatrix/woorden';
import { TestApp } from '../harnas/test-app';

describe('wie leest wat van maatregelen, adviezen en wat daarbij hoort, langs elke weg', () => {
  let app: TestApp;
  let ids: Gemaakt;
  let gelezen: Record<Lezer, Gelezen>;
  let wegen: string[];

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const lezers = await maakLezers(app);
    ids = await maakRolmatrixdossier(app, lezers);
    wegen = wegenVanOnderwerp(app, ids);
    gelezen = await leesAlles(app, lezers, ids);
  }, 300_000);
  afterAll(() => app.sluit());

  it.each(Object.entries(WOORDEN))('%s', (woord, { wie }) => {
    const wel = LEZERS.filter((lezer) => gelezen[lezer].woorden.has(woord));
    const teVeel = wel
      .filter((lezer) => !wie.includes(lezer))
      .map((lezer) => [lezer, [...(gelezen[lezer].woorden.get(woord) ?? [])]]);
    expect({ teVeel, wel: [...wel].sort() }).toEqual({ teVeel: [], wel: [...wie].sort() });
  });

  it('langs elke weg krijgt iemand iets: een lege weg zou niets bewijzen', () => {
    const leeg = wegen.filter(
      (weg) => !GAAT_OVER_NIETS.includes(weg) && LEZERS.every((lezer) => stand(lezer, weg) !== 'iets'),
    );
    expect(leeg).toEqual([]);
    expect(wegen.filter((weg) => LEZERS.some((lezer) => stand(lezer, weg) === 'anders'))).toEqual([]);
  });

  it('van elk onderwerp is er een lijst, een bestand, het zoeken en de audit', () => {
    for (const weg of ['/export', '/aantallen', '/inhoud', '?object=corrigerend', ZOEKWEG])
      expect(wegen.some((een) => een.endsWith(weg))).toBe(true);
    expect(stand('fg', '/api/v1/auditregels?object=maatregel')).toBe('iets');
  });

  it('een andere organisatie krijgt met geen enkele rol iets', () => {
    const iets = wegen.filter((weg) => stand('andere organisatie', weg) === 'iets');
    expect(iets).toEqual([]);
  });

  it('staat als tabel in docs/rolmatrix.md: een verschil vraagt een besluit', async () => {
    await vergelijkMetInventaris(
      'docs/rolmatrix.md',
      [
        '# Who sees and does what of measures, advices, agreements, activities, exchanges and letters',
        'Made by `test/e2e/rolmatrix.spec.ts`, which tried it: two colleges and two providers of one organisation, and every role of',
        'another organisation. A changed cell is a decision about somebody who reads more or less than before.',
        '\n## Which text reaches whom, by any road\n',
        'By lists, counts, exports, files, the search, the audit and everything else that can be read.\n',
        tabel(['text', ...LEZERS], teksten()),
        '\n## By which road a text comes\n',
        tabel(['text', 'road', ...LEZERS], perWeg()),
        '\n## Which route answers\n',
        '● answers with something of what was made, ○ answers with nothing of it or says there is nothing, empty: no right.\n',
        tabel(['road', ...LEZERS], standen()),
        '\n## Which fields a route gives\n',
        'Of what was made here; fields with the same readers stand together.\n',
        tabel(['road', 'fields', ...LEZERS], perVeld()),
        '\n## Which act a role may ask\n',
        'Whether it can be done then follows from the state of the object and of whom it is.\n',
        tabel(['act', ...ROLLEN], daden()),
      ].join('\n'),
    );
  });

  const stand = (lezer: Lezer, weg: string): Stand => gelezen[lezer].standen.get(weg) ?? 'anders';
  const teksten = () =>
    Object.entries(WOORDEN).map(([woord, { wat }]) => [
      wat,
      ...LEZERS.map((lezer) => bolletje(gelezen[lezer].woorden.has(woord))),
    ]);
  const perWeg = () =>
    Object.entries(WOORDEN).flatMap(([woord, { wat }]) => {
      const bij = (lezer: Lezer) => gelezen[lezer].woorden.get(woord) ?? new Set<string>();
      const langs = new Set(LEZERS.flatMap((lezer) => [...bij(lezer)]));
      return [...langs]
        .sort()
        .map((weg) => [wat, `\`${weg}\``, ...LEZERS.map((lezer) => bolletje(bij(lezer).has(weg)))]);
    });
  const standen = () =>
    wegen.map((weg) => [`\`${weg}\``, ...LEZERS.map((lezer) => TEKEN[stand(lezer, weg)])]);
  const perVeld = () =>
    wegen.flatMap((weg) => {
      const groepen = new Map<string, string[]>();
      const namen = new Set(LEZERS.flatMap((lezer) => gelezen[lezer].velden.get(weg) ?? []));
      for (const naam of [...namen].sort()) {
        const wie = LEZERS.map((lezer) => bolletje(gelezen[lezer].velden.get(weg)?.includes(naam) ?? false));
        const sleutel = wie.join('|');
        groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), naam]);
      }
      return [...groepen].map(([sleutel, velden]) => [
        ...[`\`${weg}\``, velden.map((veld) => `\`${veld}\``).join(' ')],
        ...sleutel.split('|'),
      ]);
    });
  const daden = () =>
    routesVanOnderwerp(app)
      .filter(({ methode }) => methode !== 'GET')
      .map(({ pad, methode, recht }) => [
        `${methode} \`${pad}\``,
        ...ROLLEN.map((rol) => bolletje((rechten[recht as Rechtnaam] as readonly string[]).includes(rol))),
      ]);
});

/** Settings: they hold nothing of a case. */
const GAAT_OVER_NIETS: readonly string[] = [
  '/api/v1/collegeadviezen/maatregelgronden',
  '/api/v1/interventieladders',
  '/api/v1/uitwisselregels',
];
const TEKEN: Readonly<Record<Stand, string>> = {
  ...{ iets: '●', leeg: '○', 'niet gevonden': '○', 'geen recht': '', anders: '?' },
};
const bolletje = (wel: boolean): string => (wel ? '●' : '');
const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [rij(koppen), rij(koppen.map(() => '---')), ...rijen.map(rij)].join('\n');
