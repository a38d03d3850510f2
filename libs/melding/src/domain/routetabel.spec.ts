import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Routefeiten, type Routeregel, adviseerRoute, eisGeldigeRoutetabel } from './routetabel';
import { MEEGELEVERDE_ROUTETABEL } from './routetabel.v1';

const TABEL = { ...MEEGELEVERDE_ROUTETABEL, id: 'tabel-1' };
const WMO: Routefeiten = {
  ...{
    soort: 'melding',
    wet: 'wmo',
    domein: 'kwaliteit',
    financiering: 'zin',
    pleger: null,
    over: 'aanbieder',
  },
};
const advies = (feiten: Partial<Routefeiten>) => adviseerRoute(TABEL, { ...WMO, ...feiten });

describe('de meegeleverde routetabel', () => {
  it('antwoordt op elke mogelijke melding, en elke regel komt aan bod', () => {
    expect(() => eisGeldigeRoutetabel(TABEL.regels)).not.toThrow();
  });

  it.each<[string, Partial<Routefeiten>, string, readonly string[]]>([
    ['houdt de Wmo hier', {}, 'eigen_toezicht', []],
    ['houdt de Wmo ook bij een pgb hier', { financiering: 'pgb' }, 'eigen_toezicht', []],
    ['geeft de kwaliteit van jeugdhulp door aan de IGJ', { wet: 'jeugdwet' }, 'doorgeven', ['igj']],
    [
      'houdt de rechtmatigheid van jeugdhulp hier',
      { wet: 'jeugdwet', domein: 'rechtmatigheid' },
      ...(['eigen_toezicht', []] as const),
    ],
    ['geeft de Wlz door aan de IGJ en het zorgkantoor', { wet: 'wlz' }, 'doorgeven', ['igj', 'zorgkantoor']],
    [
      'geeft geweld uit de huiselijke kring door aan Veilig Thuis',
      { soort: 'geweldsincident', pleger: 'huiselijke_kring' },
      ...(['doorgeven', ['veilig_thuis']] as const),
    ],
    [
      'houdt geweld door een beroepskracht hier',
      { soort: 'geweldsincident', pleger: 'beroepskracht' },
      ...(['eigen_toezicht', []] as const),
    ],
    [
      'geeft een calamiteit bij Veilig Thuis door aan het rijkstoezicht',
      { soort: 'calamiteit', over: 'veilig_thuis' },
      ...(['doorgeven', ['rijkstoezicht']] as const),
    ],
    [
      'stuurt een klacht over de toezichthouder naar de klachtprocedure',
      { soort: 'klacht', over: 'toezichthouder' },
      ...(['doorgeven', ['klachtencoordinator']] as const),
    ],
  ])('%s', (_, feiten, route, routeontvangers) => {
    expect(advies(feiten)).toMatchObject({ route, routeontvangers });
  });

  it('laat bij de huiselijke kring de aanbieder melden', () => {
    expect(advies({ soort: 'geweldsincident', pleger: 'huiselijke_kring' }).routemelder).toBe('aanbieder');
  });

  it('noemt in de herleiding de regel, de versie en de bron', () => {
    const { routeherleiding, routeregel, routetabelId, routetabelversie } = advies({ wet: 'wlz' });
    expect({ routeregel, routetabelId, routetabelversie }).toEqual({
      ...{ routeregel: 'Wet langdurige zorg', routetabelId: 'tabel-1', routetabelversie: 1 },
    });
    expect(routeherleiding[0]?.stap).toContain('“Wet langdurige zorg” in versie 1');
    expect(routeherleiding[1]?.bron).toContain('Beleidskader § 7');
  });
});

describe('een eigen routetabel', () => {
  const [klacht, ...rest] = TABEL.regels as [Routeregel, ...Routeregel[]];
  const code = (regels: readonly Routeregel[]): string => {
    try {
      eisGeldigeRoutetabel(regels);
      return 'goed';
    } catch (fout) {
      return (fout as DomeinFout).code;
    }
  };

  it.each<[string, readonly Routeregel[], string]>([
    ['zonder regel voor alles', rest.slice(0, -1), 'ROUTETABEL.ONVOLLEDIG'],
    ['zonder regels', [], 'ROUTETABEL.ONVOLLEDIG'],
    [
      'met een regel die nooit aan bod komt',
      [...TABEL.regels, { ...klacht, naam: 'Nog eens' }],
      'ROUTETABEL.REGEL_ONBEREIKBAAR',
    ],
    ['die doorgeeft aan niemand', [{ ...klacht, ontvangers: [] }, ...rest], 'ROUTETABEL.ONTVANGER_PAST_NIET'],
    ['die twee keer dezelfde naam heeft', [klacht, ...rest, klacht], 'ROUTETABEL.NAAM_DUBBEL'],
  ])('%s wordt geweigerd', (_, regels, verwacht) => expect(code(regels)).toBe(verwacht));
});
