import type { Hulptekst } from './hulp';

/** Help with the samples of personnel files. */
export const hulpVergewis: Readonly<Record<string, Hulptekst>> = {
  '/bezoeken/vergewissteekproeven/$id': {
    titel: 'Een vergewissteekproef',
    tekst: [
      'Hier legt u per personeelsdossier vast wat de aanbieder naging voordat iemand begon. U gebruikt een code, geen naam, en u schrijft nooit op wat in een VOG of register stond.',
      'Een tekortkoming komt uit de wet. Wat alleen wordt aangeraden, is hoogstens een verbeterpunt. Bij elke uitkomst staat waarom.',
      'Afgerond verandert de steekproef niet meer, ook niet als de regels later anders worden.',
    ],
    begrippen: ['geheimhouding'],
  },
  '/bezoeken/vergewissteekproeven/regels': {
    titel: 'Regels voor de vergewissteekproef',
    tekst: ['De getallen waarmee dossiers worden bekeken. De coördinator stelt een nieuwe versie vast.'],
    begrippen: [],
  },
  '/bezoeken/vergewissteekproeven/dekking': {
    titel: 'Wat laat welk instrument zien?',
    tekst: ['Een instrument dat een soort werk niet dekt, telt voor dat werk niet mee.'],
    begrippen: [],
  },
};
