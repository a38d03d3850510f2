import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vergelijkMetInventaris } from '../harnas/inventaris';
import { LEZERS, type Lezer, maakLezers } from '../harnas/lezers';
import { type Daad, doeAlles } from '../harnas/rolmatrix/doen';
import { type Gemaakt, maakRolmatrixdossier } from '../harnas/rolmatrix/dossier';
import { type Gelezen, type Stand, ZOEKWEG, leesAlles, wegenVanOnderwerp } from '../harnas/rolmatrix/lezen';
import { WOORDEN } from '../harnas/rolmatrix/woorden';
import { TestApp } from '../harnas/test-app';

describe('wie leest wat van maatregelen, adviezen en wat daarbij hoort, langs elke weg', () => {
  let app: TestApp;
  let ids: Gemaakt;
  let gelezen: Record<Lezer, Gelezen>;
  let wegen: string[];
  let gedaan: Map<string, Record<Lezer, Daad>>;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const lezers = await maakLezers(app);
    ids = await maakRolmatrixdossier(app, lezers);
    wegen = wegenVanOnderwerp(app, ids);
    gelezen = await leesAlles(app, lezers, ids);
    gedaan = await doeAlles(app, lezers, ids);
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
    expect(wegen.filter((weg) => stand('andere organisatie', weg) === 'iets')).toEqual([]);
    const daden = [...gedaan].filter(
      ([daad, per]) => daad.includes(':') && per['andere organisatie'] === 'kan',
    );
    expect(daden).toEqual([]);
  });

  it('een college, aanbieder of jurist doet niets met wat van een ander is', () => {
    const wie = (daad: string) => LEZERS.filter((lezer) => gedaan.get(daad)?.[lezer] === 'kan');
    const team = ['toezichthouder', 'coordinator'];
    expect(wie('POST /api/v1/collegeadviezen/:id/_besluit')).toEqual([...team, 'college']);
    expect(wie('POST /api/v1/veiligheidsafspraken/:id/_meld-uitvoering')).toEqual([...team, 'aanbieder']);
    expect(wie('POST /api/v1/corrigerende-maatregelen/:id/_hef-op')).toEqual([
      ...team,
      'college',
      'ander college',
    ]);
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
        'Of what was made here; fields with the same readers stand together. ● with something in it, ○ empty in all that was read, – the list or part that it would stand in was empty.\n',
        tabel(['road', 'fields', ...LEZERS], perVeld()),
        '\n## Which act each of them may do\n',
        'Tried with a version that is too old. ● may do it with something that was made here, as far as its state allows; ○ with nothing',
        'of it; empty: no right. An act without an object makes something of the own organisation.\n',
        tabel(['act', ...LEZERS], daden()),
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
  /** A name of which others get the parts, such as a list that was empty, stands with its parts. */
  const veld = (lezer: Lezer, weg: string, naam: string): string => {
    const velden = gelezen[lezer].velden.get(weg) ?? new Map<string, boolean>();
    if (velden.has(naam)) return velden.get(naam) ? '●' : '○';
    return [...velden.keys()].some((boven) => isDeelVan(naam, boven)) ? '–' : '';
  };
  const perVeld = () =>
    wegen.flatMap((weg) => {
      const alle = [
        ...new Set(LEZERS.flatMap((lezer) => [...(gelezen[lezer].velden.get(weg)?.keys() ?? [])])),
      ];
      const groepen = new Map<string, string[]>();
      for (const naam of alle.filter((een) => !alle.some((ander) => isDeelVan(ander, een))).sort()) {
        const sleutel = LEZERS.map((lezer) => veld(lezer, weg, naam)).join('|');
        groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), naam]);
      }
      return [...groepen].map(([sleutel, namen]) => [
        ...[`\`${weg}\``, namen.map((naam) => `\`${naam}\``).join(' ')],
        ...sleutel.split('|'),
      ]);
    });
  const daden = () =>
    [...gedaan].map(([daad, per]) => [`\`${daad}\``, ...LEZERS.map((lezer) => DAADTEKEN[per[lezer]])]);
});

/** Settings: they hold nothing of a case. */
const GAAT_OVER_NIETS: readonly string[] = [
  '/api/v1/auditketens',
  '/api/v1/collegeadviezen/maatregelgronden',
  '/api/v1/interventieladders',
  '/api/v1/uitwisselregels',
];
const TEKEN: Readonly<Record<Stand, string>> = {
  ...{ iets: '●', leeg: '○', 'niet gevonden': '○', 'geen recht': '', anders: '?' },
};
const DAADTEKEN: Readonly<Record<Daad, string>> = { kan: '●', 'niet hiermee': '○', 'geen recht': '' };
const isDeelVan = (naam: string, boven: string): boolean =>
  naam !== boven && (naam.startsWith(`${boven}.`) || naam.startsWith(`${boven}[`));
const bolletje = (wel: boolean): string => (wel ? '●' : '');
const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [rij(koppen), rij(koppen.map(() => '---')), ...rijen.map(rij)].join('\n');
