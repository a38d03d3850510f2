import type { Termijndefinitie } from './definitie';

const BASIS = {
  versie: 1,
  geldigVanaf: '2015-01-01',
  goedeVrijdagIsWerkdag: false,
  verlenging: null,
  // Whom to tell when such a term passes is left to the organisation.
  escalatie: [],
  opschorting: null,
} as const;
/** Of the law itself: nothing in it is our own choice. */
const WETTELIJK = { ...BASIS, aard: 'termijn', awt: true, aanname: false } as const;
/** Something of ours that comes back, in years or chosen per case: the Awt does not apply to it (art. 4 under a). */
const KEERT_TERUG = {
  ...BASIS,
  aard: 'termijn',
  awt: false,
  aanname: true,
  eigenaar: 'toezichthouder',
  ontvangers: ['behandelaar'],
  herinneringen: [30, 7],
} as const;
/** Only after it something may be destroyed; `law-and-practice.md` §1.8. */
const BEWAREN = {
  ...BASIS,
  aard: 'wachttijd',
  awt: false,
  eigenaar: 'toezichthouder',
  herinneringen: [],
  ontvangers: [],
  gevolg: 'De archivaris beoordeelt of de gegevens worden vernietigd.',
} as const;

/** Terms around the supervision itself: what the law gives others, what comes back each year, and how long is kept. */
export const overigeDefinities: readonly Termijndefinitie[] = [
  {
    ...WETTELIJK,
    code: 'BEZWAAR',
    naam: 'Bezwaar tegen een besluit van het college',
    grondslag: { soort: 'wet', bron: 'Awb art. 6:7 en 6:8 lid 1: zes weken na de bekendmaking' },
    startgebeurtenis: 'de bekendmaking van het besluit',
    lengte: { aantal: 6, eenheid: 'weken' },
    herinneringen: [],
    ontvangers: [],
    eigenaar: 'aanbieder',
    gevolg: 'Het besluit staat vast, tenzij een bezwaar op tijd is gepost (Awb art. 6:9).',
  },
  {
    ...WETTELIJK,
    code: 'WOO_VERZOEK',
    naam: 'Beslissen op een verzoek om openbaarmaking',
    grondslag: { soort: 'wet', bron: 'Woo art. 4.4 lid 1: vier weken na de ontvangst van het verzoek' },
    startgebeurtenis: 'de ontvangst van het verzoek',
    lengte: { aantal: 4, eenheid: 'weken' },
    verlenging: { maximum: { aantal: 2, eenheid: 'weken' }, bron: 'Woo art. 4.4 lid 2: verdagen' },
    opschorting: { bron: 'Woo art. 4.4 lid 3: zolang een belanghebbende zijn zienswijze kan geven' },
    herinneringen: [7, 1],
    ontvangers: ['behandelaar'],
    eigenaar: 'college',
    gevolg: 'De verzoeker kan het college in gebreke stellen.',
  },
  {
    ...WETTELIJK,
    code: 'VOG',
    naam: 'Nieuwe VOG van een medewerker bij een vermoeden',
    grondslag: { soort: 'wet', bron: 'Wmo 2015 art. 3.5: binnen tien weken, niet ouder dan drie maanden' },
    startgebeurtenis: 'de vraag van de aanbieder om een nieuwe VOG',
    lengte: { aantal: 10, eenheid: 'weken' },
    herinneringen: [14],
    ontvangers: ['behandelaar'],
    eigenaar: 'aanbieder',
    gevolg: 'De aanbieder voldoet niet aan Wmo 2015 art. 3.5; dat is een bevinding.',
  },
  {
    ...WETTELIJK,
    code: 'VERNIETIGING',
    naam: 'Beslissen op een verzoek om gegevens te vernietigen',
    grondslag: {
      soort: 'wet',
      bron: 'Wmo 2015 art. 5.3.5: binnen drie maanden na het schriftelijke verzoek',
    },
    startgebeurtenis: 'de ontvangst van het schriftelijke verzoek',
    lengte: { aantal: 3, eenheid: 'maanden' },
    herinneringen: [14, 3],
    ontvangers: ['behandelaar'],
    eigenaar: 'toezichthouder',
    gevolg: 'De wettelijke termijn voor de betrokkene is overschreden.',
  },
  {
    ...KEERT_TERUG,
    code: 'JAARRAPPORTAGE',
    naam: 'Jaarrapportage aan het college',
    grondslag: {
      soort: 'beleid',
      bron: 'Beleidskader toezicht § 1 (T-07): elk jaar; een jaar na de vorige: AANNAME',
    },
    startgebeurtenis: 'de vorige jaarrapportage',
    lengte: { aantal: 1, eenheid: 'jaren' },
    gevolg: 'Het college en de raad krijgen de verantwoording later dan afgesproken.',
  },
  {
    ...KEERT_TERUG,
    code: 'SAMENWERKING',
    naam: 'Evaluatie van samenwerkingsafspraken',
    grondslag: { soort: 'beleid', bron: 'Beleidskader toezicht § 7 (T-10): regelmatig; elk jaar: AANNAME' },
    startgebeurtenis: 'de afspraak of de vorige evaluatie',
    lengte: { aantal: 1, eenheid: 'jaren' },
    gevolg: 'De afspraken gelden door zonder dat is gekeken of zij nog kloppen.',
  },
  {
    ...KEERT_TERUG,
    code: 'DOORZENDING',
    naam: 'Navragen wat er met een doorgezonden melding is gebeurd',
    grondslag: {
      soort: 'beleid',
      bron: 'Beleidskader toezicht § 7: blijven volgen wat de ander doet; na vier weken: AANNAME',
    },
    startgebeurtenis: 'het doorzenden',
    lengte: { aantal: 4, eenheid: 'weken' },
    herinneringen: [7, 1],
    gevolg: 'Niemand weet of de ander de melding heeft opgepakt.',
  },
  {
    ...KEERT_TERUG,
    code: 'PARTNERVRAAG',
    naam: 'Antwoord van een ketenpartner op een vraag',
    grondslag: {
      soort: 'beleid',
      bron: 'Beleidskader toezicht § 5: navraag bij WIJ, CMO en Toegang BW (BK-6.04); de dag en de herinneringen: AANNAME',
    },
    startgebeurtenis: 'het stellen van de vraag',
    lengte: null,
    herinneringen: [3, 1],
    gevolg: 'De vraag is nog niet beantwoord; de toezichthouder belt, of gaat zonder antwoord verder.',
  },
  {
    ...KEERT_TERUG,
    code: 'BEZOEK',
    naam: 'Volgend bezoek aan een aanbieder',
    grondslag: {
      soort: 'beleid',
      bron: 'Beleidskader toezicht § 6 (T-11): periodiek; de wet noemt geen tijd, de toezichthouder kiest haar per aanbieder (AANNAME)',
    },
    startgebeurtenis: 'het vorige bezoek',
    lengte: null,
    gevolg: 'De toezichthouder weegt of een bezoek nu nodig is.',
  },
  {
    ...BEWAREN,
    code: 'BEWAREN_WMO',
    naam: 'Bewaren van persoonsgegevens uit toezicht op de Wmo',
    grondslag: {
      soort: 'wet',
      bron: 'Wmo 2015 art. 5.3.4 lid 1: vijftien jaren, of zoveel langer als nodig is',
    },
    startgebeurtenis: 'de ontvangst of het maken van het stuk',
    lengte: { aantal: 15, eenheid: 'jaren' },
    aanname: false,
  },
  {
    ...BEWAREN,
    code: 'BEWAREN_JEUGD',
    naam: 'Bewaren van persoonsgegevens uit toezicht op de jeugdhulp',
    grondslag: {
      soort: 'wet',
      bron: 'Jeugdwet art. 7.3.8 lid 3: twintig jaren; toegepast op het dossier van het toezicht: AANNAME',
    },
    startgebeurtenis: 'de ontvangst of het maken van het stuk',
    lengte: { aantal: 20, eenheid: 'jaren' },
    aanname: true,
  },
  {
    ...BEWAREN,
    code: 'BEWAREN_OVERIG',
    naam: 'Bewaren van een toezichtdossier zonder persoonsgegevens van cliënten',
    grondslag: {
      soort: 'beleid',
      bron: 'Selectielijst gemeenten 2020, resultaat 12.1.5: zeven jaren; keuze voor dit resultaat: AANNAME',
    },
    startgebeurtenis: 'het sluiten van de zaak',
    lengte: { aantal: 7, eenheid: 'jaren' },
    aanname: true,
  },
];
