import type { Hulptekst } from './hulp';

/** Help with the advices to colleges. */
export const hulpCollegeadviezen: Readonly<Record<string, Hulptekst>> = {
  '/collegeadviezen': {
    titel: 'Adviezen aan het college',
    tekst: [
      'Is een maatregel niet opgevolgd, dan staat hier vanzelf een voorstel. De toezichthouder schrijft het advies, de jurist kijkt ernaar en het college besluit.',
      'Elk college ziet alleen zijn eigen adviezen.',
    ],
    begrippen: [],
  },
  '/collegeadviezen/$id': {
    titel: 'Een advies aan het college',
    tekst: [
      'Een advies gaat alleen naar het college met een vastgesteld rapport, een grond en het advies van de jurist over precies deze tekst.',
      'Wat is verzonden, verandert niet meer. Het college besluit, en zegt waarom als het afwijkt of wacht.',
    ],
    begrippen: [],
  },
};
