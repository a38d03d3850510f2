import { describe, expect, it } from '@jest/globals';
import { foutpagina } from '../../apps/api/src/foutpagina';
import { reisTeksten } from '../../libs/loket/src/application/reis/reis';
import { zorgmelding } from '../../libs/loket/src/application/reis/zorgmelding';
import { loketTeksten } from '../../libs/loket/src/http/paginas/teksten';
import * as verantwoording from '../../libs/loket/src/http/paginas/verantwoording-teksten';
import { registerTeksten } from '../../libs/register/src/http/paginas/teksten';
import * as rekenhulp from '../../libs/termijn/src/http/rekenpagina/teksten';
import { datumFouten, formulierTeksten, indelingTeksten } from '../../libs/ui/src';

/**
 * Plain language (B1) as far as a program can tell: short sentences, ordinary words, somebody who does something. AANNAME:
 * the numbers; the lists of words for B1 name no limits, Direct Duidelijk (Rijksoverheid) advises fifteen words on average.
 */
const LANGST = 20;
const GEMIDDELD = 12;
/** The part of the sentences that may leave out who does it. */
const LIJDEND = 0.1;

/** A difficult word, and what to say in its place. */
const MOEILIJK: Readonly<Record<string, string>> = {
  aangaande: 'over',
  aangezien: 'omdat',
  'aan de hand van': 'met',
  additioneel: 'extra',
  adequaat: 'goed',
  alsmede: 'en',
  alsnog: 'nu toch',
  alvorens: 'voordat',
  betreffende: 'over',
  bewerkstelligen: 'zorgen voor',
  bovengenoemde: 'deze',
  casus: 'zaak',
  cliëntsysteem: 'de mensen om de cliënt heen',
  conform: 'volgens',
  consulteren: 'vragen',
  continueren: 'doorgaan met',
  'dan wel': 'of',
  desbetreffende: 'deze',
  derhalve: 'daarom',
  dientengevolge: 'daardoor',
  'door middel van': 'met',
  doch: 'maar',
  echter: 'maar',
  evenals: 'en ook',
  eveneens: 'ook',
  faciliteren: 'helpen',
  geschiedt: 'gebeurt',
  geïndiceerd: 'nodig',
  gelieve: 'wilt u',
  gerelateerd: 'over',
  hetgeen: 'wat',
  hieromtrent: 'hierover',
  hiertoe: 'daarvoor',
  impliceren: 'betekenen',
  indien: 'als',
  initiëren: 'beginnen',
  inzake: 'over',
  jegens: 'tegen',
  kenbaar: 'laten weten',
  'met betrekking tot': 'over',
  mits: 'als',
  monitoren: 'volgen',
  nadere: 'meer',
  navolgbaar: 'te volgen',
  nochtans: 'toch',
  omtrent: 'over',
  onderhavige: 'deze',
  onverwijld: 'meteen',
  opteren: 'kiezen',
  participeren: 'meedoen',
  prioriteren: 'kiezen wat eerst moet',
  proactief: 'uit onszelf',
  reeds: 'al',
  respectievelijk: 'en',
  signaleren: 'zien',
  teneinde: 'om',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  tevens: 'ook',
  toereikend: 'genoeg',
  uiteraard: 'natuurlijk',
  vermits: 'omdat',
  verstrekken: 'geven',
  'voor wat betreft': 'bij',
  voornoemd: 'deze',
  voorts: 'ook',
  vooralsnog: 'nu nog',
  wederom: 'opnieuw',
  woonachtig: 'woont',
  zorgdragen: 'zorgen',
};

/** All texts below a value; what is made per case is made once, with words that say little. */
function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde === 'function')
    return teksten((waarde as (...a: unknown[]) => unknown)(3, 'iets', 'iets'));
  if (waarde === null || typeof waarde !== 'object') return [];
  return Object.values(waarde).flatMap(teksten);
}

/** Prose only: an id, an address or one word is no sentence. */
const zinnenVan = (alle: readonly string[]): string[] =>
  alle
    .flatMap((tekst) => tekst.split(/(?<=[.!?:;])\s+/))
    .map((zin) => zin.trim())
    .filter((zin) => /\s/.test(zin));
const lengte = (zin: string): number => zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord)).length;

/** The texts of a page, one per block. */
const uitHtml = (html: string): string[] =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .split(/<\/?(?:p|h\d|li|a|dt|dd|div|span|aside|nav|main|header|footer|strong)[^>]*>/)
    .map((deel) => deel.replace(/<[^>]+>/g, '').trim())
    .filter(Boolean);

const teLang = (zinnen: readonly string[]): string[] => zinnen.filter((zin) => lengte(zin) > LANGST);
const moeilijk = (zinnen: readonly string[]): string[] =>
  zinnen.flatMap((zin) =>
    Object.entries(MOEILIJK)
      .filter(([woord]) => new RegExp(`(?<!\\p{L})${woord}(?!\\p{L})`, 'iu').test(zin))
      .map(([woord, beter]) => `“${woord}” → “${beter}” in: ${zin}`),
  );
const lijdend = (zinnen: readonly string[]): string[] =>
  zinnen.filter((zin) => /\b(wordt|worden|werd|werden)\b/i.test(zin));

const BRONNEN: Readonly<Record<string, () => unknown>> = {
  'het loket': () => loketTeksten,
  'de vragen van een melding': () => [zorgmelding, reisTeksten],
  'wat wij doen': () => verantwoording.watWijDoen,
  privacy: () => verantwoording.privacy,
  toegankelijkheid: () => verantwoording.toegankelijkheid,
  'het register': () => registerTeksten,
  'de rekenhulp': () => rekenhulp,
  'de velden en het raam': () => [formulierTeksten, datumFouten, indelingTeksten],
  'de foutpagina’s': async () =>
    (
      await Promise.all(
        [400, 403, 404, 429, 500, 503].map((status) => foutpagina({ status, correlatieId: 'x' })),
      )
    ).map(uitHtml),
};

describe.each(Object.entries(BRONNEN))('de taal van %s', (_, bron) => {
  const lees = async () => zinnenVan(teksten(await bron()));

  it(`heeft zinnen van hooguit ${LANGST} woorden, gemiddeld ${GEMIDDELD}`, async () => {
    const zinnen = await lees();
    expect(zinnen.length).toBeGreaterThan(5);
    expect(teLang(zinnen)).toEqual([]);
    const gemiddeld = zinnen.reduce((som, zin) => som + lengte(zin), 0) / zinnen.length;
    expect(gemiddeld).toBeLessThanOrEqual(GEMIDDELD);
  });

  it('gebruikt gewone woorden', async () => {
    expect(moeilijk(await lees())).toEqual([]);
  });

  it('zegt wie iets doet', async () => {
    const zinnen = await lees();
    const gevonden = lijdend(zinnen);
    expect(gevonden.length > zinnen.length * LIJDEND ? gevonden : []).toEqual([]);
  });
});

describe('de taalcontrole zelf', () => {
  it('ziet een lange zin, een moeilijk woord en een lijdende vorm, en noemt de zin', () => {
    const lang = `Dit is ${'echt '.repeat(18)}lang.`;
    expect(teLang([lang, 'Dit is kort.'])).toEqual([lang]);
    expect(moeilijk(['Bel ons indien nodig.', 'Bel de indienster.'])).toEqual([
      '“indien” → “als” in: Bel ons indien nodig.',
    ]);
    expect(lijdend(['Er wordt gebeld.', 'Wij bellen u.'])).toEqual(['Er wordt gebeld.']);
  });

  it('leest ook wat per geval wordt gemaakt', () => {
    expect(teksten({ a: (n: number) => `Nog ${n} dagen.`, b: ['Eén. Twee drie.'] })).toEqual([
      'Nog 3 dagen.',
      'Eén. Twee drie.',
    ]);
    expect(zinnenVan(['Eén. Twee drie! Vier vijf?'])).toEqual(['Twee drie!', 'Vier vijf?']);
    expect(lengte('Wij – zonder u – gaan 3 keer.')).toBe(6);
  });
});
