import type { Hulptekst } from './hulp';

/** Help with the yearly accounts of providers. */
export const hulpJaarcijfers: Readonly<Record<string, Hulptekst>> = {
  '/jaarcijfers': {
    titel: 'Jaarcijfers',
    tekst: [
      'Per aanbieder het nieuwste jaar, met wat opvalt. Continuïteit: kan de aanbieder doorgaan? Rechtmatigheid: waar gaat het geld naartoe?',
      'Een signaal is een reden om te kijken, geen oordeel. Er gebeurt niets vanzelf.',
    ],
    begrippen: [],
  },
  '/jaarcijfers/aanbieder/$id': {
    titel: 'Jaarcijfers van een aanbieder',
    tekst: [
      'De jaren naast elkaar, en bij elk signaal hoe het is berekend. Zijn over een jaar andere cijfers ingelezen, dan blijven de oude te lezen.',
    ],
    begrippen: [],
  },
  '/jaarcijfers/inlezen': {
    titel: 'Jaarcijfers inlezen',
    tekst: [
      'Eerst ziet u wat er zou gebeuren. Klopt er iets niet, dan leest u bij welke regel en kolom, en wordt er niets ingelezen.',
      'Hetzelfde bestand nog eens inlezen verandert niets.',
    ],
    begrippen: [],
  },
  '/jaarcijfers/drempels': {
    titel: 'Drempels',
    tekst: [
      'Vanaf wanneer een cijfer een signaal is. De coördinator stelt een nieuwe versie vast, met het document waarin dat staat.',
    ],
    begrippen: [],
  },
};
