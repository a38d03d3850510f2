import type { Routeregel, Routetabel, Routevoorwaarden } from './routetabel';

const ALLES: Routevoorwaarden & Pick<Routeregel, 'ontvangers' | 'melder'> = {
  ...{ soorten: [], wetten: [], domeinen: [], financieringen: [], plegers: [], over: [] },
  ...{ ontvangers: [], melder: 'wij' },
};

/**
 * The table as shipped (requirements §2.8 and BK-6.06; rulings, Melding and routing). An organisation changes it by a new
 * version.
 */
const REGELS: readonly Routeregel[] = [
  {
    ...ALLES,
    naam: 'Klacht over de toezichthouder of de gemeente',
    ...{ soorten: ['klacht'], over: ['toezichthouder'] },
    ...{ route: 'doorgeven', ontvangers: ['klachtencoordinator'] },
    uitleg: 'Een klacht over de toezichthouder of de gemeente volgt de klachtprocedure.',
    bron: 'Awb hoofdstuk 9',
  },
  {
    ...ALLES,
    naam: 'Calamiteit of geweld bij Veilig Thuis zelf',
    ...{ soorten: ['calamiteit', 'geweldsincident'], over: ['veilig_thuis'] },
    ...{ route: 'doorgeven', ontvangers: ['rijkstoezicht'] },
    uitleg:
      'Een calamiteit of geweld bij Veilig Thuis zelf hoort bij het rijkstoezicht, niet bij de gemeente.',
    bron: 'Wmo 2015 art. 4.2.5 en 4.3.1',
  },
  {
    ...ALLES,
    naam: 'Pleger uit de huiselijke kring',
    ...{ soorten: ['geweldsincident'], plegers: ['huiselijke_kring'] },
    ...{ route: 'doorgeven', ontvangers: ['veilig_thuis'], melder: 'aanbieder' },
    uitleg:
      'Bij geweld uit de huiselijke kring geldt de meldcode: de aanbieder meldt zelf bij Veilig Thuis. Leg vast dat de aanbieder dat doet.',
    bron: 'Meldcode huiselijk geweld en kindermishandeling, stap 5; Wmo 2015 art. 3.3; Leidraad Veilige zorgrelatie § 3.5.2',
  },
  {
    ...ALLES,
    naam: 'Wet langdurige zorg',
    ...{ wetten: ['wlz'], route: 'doorgeven', ontvangers: ['igj', 'zorgkantoor'] },
    uitleg:
      'Bij de Wet langdurige zorg is de gemeente niet bevoegd: geef het door aan de IGJ en aan het zorgkantoor, en blijf volgen wat zij doen.',
    bron: 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"',
  },
  {
    ...ALLES,
    naam: 'Jeugdwet, kwaliteit',
    ...{ wetten: ['jeugdwet'], domeinen: ['kwaliteit'], route: 'doorgeven', ontvangers: ['igj'] },
    uitleg:
      'De kwaliteit van jeugdhulp is het toezicht van de IGJ. Doorgeven vervangt de eigen meldplicht van de aanbieder niet.',
    bron: 'Beleidskader § 6; Jeugdwet art. 4.1.8 en 9.1',
  },
  {
    ...ALLES,
    naam: 'Jeugdwet, rechtmatigheid',
    ...{ wetten: ['jeugdwet'], domeinen: ['rechtmatigheid'], route: 'eigen_toezicht' },
    uitleg: 'De rechtmatigheid van jeugdhulp is het toezicht van de gemeente.',
    bron: 'Beleidskader § 6; Jeugdwet art. 2.9',
  },
  {
    ...ALLES,
    naam: 'Wmo, zorg uit een pgb',
    ...{ wetten: ['wmo'], financieringen: ['pgb'], route: 'eigen_toezicht' },
    uitleg:
      'Zorg uit een pgb: de gemeente houdt toezicht zover haar verordening dat regelt. Noem dat artikel in een eigen versie van deze tabel.',
    bron: 'Beleidskader § 6; de verordening van de gemeente: AANNAME',
  },
  {
    ...ALLES,
    naam: 'Wmo, geweld jegens een cliënt',
    ...{ soorten: ['geweldsincident'], wetten: ['wmo'] },
    ...{ plegers: ['beroepskracht', 'vrijwilliger', 'medeclient'], route: 'eigen_toezicht' },
    uitleg:
      'Geweld door een beroepskracht, een vrijwilliger of een andere cliënt meldt de aanbieder bij de toezichthouder van de gemeente. Is het strafbaar, dan beslist de aanbieder ook over aangifte.',
    bron: 'Wmo 2015 art. 1.1.1 en 3.4 lid 1',
  },
  {
    ...ALLES,
    naam: 'Wmo',
    ...{ wetten: ['wmo'], route: 'eigen_toezicht' },
    uitleg: 'Bij de Wmo gaat de gemeente over kwaliteit en rechtmatigheid.',
    bron: 'Wmo 2015 art. 6.1; Beleidskader § 6',
  },
];

export const MEEGELEVERDE_ROUTETABEL: Omit<Routetabel, 'id'> = {
  versie: 1,
  // The Wmo 2015 entered into force on this day.
  geldigVanaf: '2015-01-01',
  motivering: 'Meegeleverd bij het Beleidskader toezicht; nog vast te stellen door de organisatie.',
  aanname: true,
  svbGrondslag: null,
  pgbMeldplicht: null,
  regels: REGELS,
};
