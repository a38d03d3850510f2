import type { Hulptekst } from './hulp';

/** Help with the register of sources. */
export const hulpBronnen: Readonly<Record<string, Hulptekst>> = {
  '/bronnen': {
    titel: 'Bronnen',
    tekst: [
      'De landelijke wetten zijn meegeleverd. Voeg zelf de verordening, het beleid en het protocol van uw gemeenten toe, en later elke nieuwe versie.',
      'Een nieuwe zaak neemt vanzelf de versies over die op die dag gelden voor haar wet en haar gemeenten. Daarna verandert dat alleen als iemand het bij de zaak wijzigt, met een reden.',
    ],
    begrippen: [],
  },
};
