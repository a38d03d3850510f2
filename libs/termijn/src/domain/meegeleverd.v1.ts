import type { Termijndefinitie } from './definitie';
import { STANDAARDESCALATIE } from './escalatie';
import { overigeDefinities } from './meegeleverd-overig.v1';

const EIGEN_BELEID = 'Awt toegepast in het voordeel van de aanbieder: eigen beleid (AANNAME)';
/** rulings, Termijnen: a hold suspends only by decision, and for a policy term by that policy, never by Awb art. 4:15. */
const OPSCHORTBAAR = {
  bron: 'Eigen beleid: de toezichthouder kan de termijn met een reden opschorten en weer laten lopen (AANNAME)',
} as const;
const PARAGRAAF_8 = 'Beleidskader toezicht § 8: adviserende maatregelen';

const BASIS = {
  versie: 1,
  aard: 'termijn',
  // The Wmo 2015 entered into force on this day: the shipped terms hold for every case under it (AANNAME).
  geldigVanaf: '2015-01-01',
  goedeVrijdagIsWerkdag: false,
  verlenging: null,
  opschorting: null,
  escalatie: STANDAARDESCALATIE,
  aanname: true,
} as const;

const VAN_DE_AANBIEDER = {
  awt: true,
  eigenaar: 'aanbieder',
  ontvangers: ['aanbieder', 'behandelaar'],
} as const;
const VAN_ONS = { eigenaar: 'toezichthouder', ontvangers: ['behandelaar'] } as const;

const PER_ZAAK = {
  lengte: null,
  herinneringen: [7, 1],
  startgebeurtenis: 'de dag van de maatregel',
  verlenging: { maximum: null, bron: 'Beleidskader toezicht § 8: de toezichthouder bepaalt de termijn' },
  opschorting: OPSCHORTBAAR,
} as const;

/**
 * The terms as shipped (requirements.md §0.3; rulings, Termijnen). An organisation changes one by a new version: what
 * is added here reaches only who has not laid the definition down yet, since a version that was used is never edited. The
 * supervisor's own investigation has no term (law-and-practice.md §1.3) and so no definition.
 */
export const meegeleverdeDefinities: readonly Termijndefinitie[] = [
  {
    ...BASIS,
    code: 'T-01',
    naam: 'Melden van een calamiteit of geweldsincident',
    grondslag: {
      soort: 'beleid',
      bron: 'Beleidskader toezicht § 6 (T-01): melden binnen 3 werkdagen; de wet zegt onverwijld (Wmo 2015 art. 3.4, Jeugdwet art. 4.1.8). Begin van de termijn: AANNAME',
    },
    startgebeurtenis: 'de vaststelling, anders de ontdekking, anders de gebeurtenis',
    lengte: { aantal: 3, eenheid: 'werkdagen' },
    awt: false,
    herinneringen: [],
    ontvangers: [],
    eigenaar: 'aanbieder',
    gevolg: 'Te laat melden is een bevinding in de geschiedenis van de aanbieder.',
  },
  {
    ...BASIS,
    ...VAN_DE_AANBIEDER,
    code: 'T-02',
    naam: 'Onderzoeksrapport van de aanbieder',
    grondslag: {
      soort: 'beleid',
      bron: `Protocol melden calamiteiten en geweldsincidenten (T-02): zes weken; ${EIGEN_BELEID}`,
    },
    startgebeurtenis: 'de opdracht van de toezichthouder',
    lengte: { aantal: 6, eenheid: 'weken' },
    verlenging: {
      maximum: { aantal: 6, eenheid: 'weken' },
      bron: 'Protocol melden calamiteiten en geweldsincidenten; uitstel op verzoek, ten hoogste zes weken: AANNAME',
    },
    opschorting: OPSCHORTBAAR,
    herinneringen: [14, 7, 1],
    gevolg:
      'De toezichthouder bepaalt de volgende stap; de aanbieder is verplicht mee te werken (Awb art. 5:20).',
  },
  {
    ...BASIS,
    ...VAN_DE_AANBIEDER,
    code: 'TWIJFEL',
    naam: 'Onderzoek van de aanbieder of er sprake is van een calamiteit',
    grondslag: {
      soort: 'beleid',
      bron: `Praktijk van IGJ en GGD (niet het Beleidskader): ten hoogste zes weken bij twijfel; ${EIGEN_BELEID}`,
    },
    startgebeurtenis: 'het signaal dat twijfel geeft',
    lengte: { aantal: 6, eenheid: 'weken' },
    herinneringen: [14, 7, 1],
    gevolg: 'Is er na zes weken nog twijfel, dan meldt de aanbieder alsnog.',
  },
  {
    ...BASIS,
    ...VAN_ONS,
    code: 'ONTVANGST',
    naam: 'Ontvangstbevestiging aan de melder',
    grondslag: { soort: 'beleid', bron: 'Eigen werkafspraak: binnen 3 werkdagen (AANNAME)' },
    startgebeurtenis: 'de ontvangst van de melding',
    lengte: { aantal: 3, eenheid: 'werkdagen' },
    awt: false,
    herinneringen: [1],
    gevolg: 'De coördinator ziet dat de bevestiging niet op tijd is verstuurd.',
  },
  {
    ...BASIS,
    ...VAN_DE_AANBIEDER,
    ...PER_ZAAK,
    code: 'PLAN',
    naam: 'Plan van aanpak van de aanbieder',
    grondslag: { soort: 'brief', bron: `${PARAGRAAF_8}, plan van aanpak (T-04); ${EIGEN_BELEID}` },
    gevolg: 'De maatregel geldt als niet opgevolgd; de toezichthouder kan het college adviseren.',
  },
  {
    ...BASIS,
    ...VAN_DE_AANBIEDER,
    ...PER_ZAAK,
    code: 'INVOERING',
    naam: 'Uitvoering van het plan van aanpak',
    grondslag: { soort: 'brief', bron: `${PARAGRAAF_8}, invoering van het plan (T-05); ${EIGEN_BELEID}` },
    gevolg: 'De maatregel geldt als niet opgevolgd; de toezichthouder kan het college adviseren.',
  },
  {
    ...BASIS,
    ...VAN_DE_AANBIEDER,
    ...PER_ZAAK,
    code: 'VOORTGANG',
    naam: 'Informatie over de voortgang van verbetermaatregelen',
    grondslag: { soort: 'brief', bron: `${PARAGRAAF_8}, voortgangsinformatie (T-06); ${EIGEN_BELEID}` },
    gevolg: 'De toezichthouder vraagt de informatie op en kan een zwaardere maatregel kiezen.',
  },
  {
    ...BASIS,
    ...VAN_DE_AANBIEDER,
    code: 'WEDERHOOR',
    naam: 'Reactie op het conceptrapport',
    grondslag: {
      soort: 'beleid',
      bron: `Hoor en wederhoor: gebruikelijk twee weken (AANNAME); ${EIGEN_BELEID}`,
    },
    startgebeurtenis: 'de verzending van het conceptrapport',
    lengte: { aantal: 2, eenheid: 'weken' },
    verlenging: {
      maximum: { aantal: 2, eenheid: 'weken' },
      bron: 'Eigen beleid: één keer twee weken (AANNAME)',
    },
    opschorting: OPSCHORTBAAR,
    herinneringen: [3],
    gevolg: 'Het rapport wordt vastgesteld zonder reactie van de aanbieder.',
  },
  {
    ...BASIS,
    ...VAN_DE_AANBIEDER,
    code: 'ZIENSWIJZE',
    naam: 'Zienswijze op de openbaarmaking',
    grondslag: {
      soort: 'beleid',
      bron: `Woo art. 3.1 lid 3: termijn te stellen door het bestuursorgaan; twee weken naar het voorbeeld van Woo art. 3.3 lid 5 onder h (AANNAME); ${EIGEN_BELEID}`,
    },
    startgebeurtenis: 'de verzending van het voornemen',
    lengte: { aantal: 2, eenheid: 'weken' },
    verlenging: {
      maximum: { aantal: 2, eenheid: 'weken' },
      bron: 'Eigen beleid: één keer twee weken (AANNAME)',
    },
    opschorting: OPSCHORTBAAR,
    herinneringen: [3],
    gevolg: 'Het college beslist over de openbaarmaking zonder zienswijze.',
  },
  {
    ...BASIS,
    ...VAN_ONS,
    code: 'ZIENSWIJZE_DERDE',
    // Of somebody who has no account here: nobody is reminded, and after it the decision can be taken.
    aard: 'wachttijd',
    ontvangers: [],
    escalatie: [],
    naam: 'Zienswijze van een andere belanghebbende op de openbaarmaking',
    grondslag: {
      soort: 'beleid',
      bron: `Woo art. 3.1 lid 3: termijn te stellen door het bestuursorgaan; twee weken naar het voorbeeld van Woo art. 3.3 lid 5 onder h (AANNAME); ${EIGEN_BELEID}`,
    },
    startgebeurtenis: 'de verzending van het voornemen',
    lengte: { aantal: 2, eenheid: 'weken' },
    awt: true,
    herinneringen: [],
    gevolg: 'Het college beslist over de openbaarmaking zonder zienswijze van deze belanghebbende.',
  },
  {
    ...BASIS,
    ...VAN_ONS,
    code: 'PUBLICATIE_WACHT',
    aard: 'wachttijd',
    ontvangers: [],
    escalatie: [],
    naam: 'Wachttijd voor de openbaarmaking',
    grondslag: {
      soort: 'beleid',
      bron: 'Twee weken na bekendmaking, naar het voorbeeld van Woo art. 3.3 lid 5 onder i en art. 4.4 lid 5 (AANNAME)',
    },
    startgebeurtenis: 'de bekendmaking van het besluit tot openbaarmaking',
    lengte: { aantal: 2, eenheid: 'weken' },
    awt: true,
    herinneringen: [],
    gevolg: 'Wat besloten is, mag openbaar worden, tenzij een voorlopige voorziening is gevraagd.',
  },
  {
    ...BASIS,
    ...VAN_ONS,
    code: 'PUBLICATIE_BESLUIT',
    naam: 'Besluit over de openbaarmaking',
    grondslag: {
      soort: 'beleid',
      bron: 'Een redelijke termijn, acht weken naar het voorbeeld van Awb art. 4:13 lid 2; de Woo stelt er in art. 3.1 geen (AANNAME)',
    },
    startgebeurtenis: 'het voorstel over de openbaarmaking',
    lengte: { aantal: 8, eenheid: 'weken' },
    awt: true,
    herinneringen: [7],
    gevolg: 'Het college of de gemandateerde ziet dat er nog geen besluit is.',
  },
  {
    ...BASIS,
    ...VAN_ONS,
    code: 'COLLEGE_INFORMEREN',
    naam: 'Informeren van het college over een melding',
    grondslag: {
      soort: 'beleid',
      bron: 'Beleidskader toezicht § 6 (T-03): de toezichthouder informeert het college; binnen 1 werkdag: AANNAME',
    },
    startgebeurtenis: 'de ontvangst van de melding',
    lengte: { aantal: 1, eenheid: 'werkdagen' },
    awt: false,
    herinneringen: [],
    gevolg: 'De coördinator ziet dat het college niet op tijd is geïnformeerd.',
  },
  ...overigeDefinities,
];
