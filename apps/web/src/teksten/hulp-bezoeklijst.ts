import type { Hulptekst } from './hulp';

/** Help with the checklist of a visit. */
export const hulpBezoeklijst: Readonly<Record<string, Hulptekst>> = {
  '/bezoeken/$id/lijst': {
    titel: 'De bezoeklijst',
    tekst: [
      'Hier staat wat u bij het bezoek bekijkt, en wat u en uw collega erover schreven. Op een tablet vult u dezelfde lijst in, ook zonder internet.',
      'Schreven twee collega’s iets anders over dezelfde norm, dan blijven beide antwoorden staan. U kiest samen wat geldt.',
      'Is de lijst afgerond, dan maakt u er bevindingen van. Die rusten op de waarneming van het bezoek en op de foto’s. Tot de eerste bevinding kunt u de lijst heropenen.',
      'Een bezoek zet u klaar op een tablet vanaf zeven dagen ervoor. Zonder internet opent het daar tot drie dagen na het begin van het bezoek.',
    ],
    begrippen: [],
  },
  '/bezoeken/$id/lijst/samenstellen': {
    titel: 'Een bezoeklijst samenstellen',
    tekst: [
      'De lijst neemt de versie van het toetsingskader die geldt op de dag van het bezoek. Zolang er niets is ingevuld, kunt u opnieuw kiezen.',
    ],
    begrippen: [],
  },
};
