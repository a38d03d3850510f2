import type { Hulptekst } from './hulp';

/** Help with letters: their texts, and what goes by post. */
export const hulpSjablonen: Readonly<Record<string, Hulptekst>> = {
  '/sjablonen': {
    titel: 'Brieven instellen',
    tekst: [
      'Zonder eigen tekst gaat een brief uit met de meegeleverde tekst. Komt daar een nieuwe versie van, dan blijft uw eigen tekst gelden. U ziet dan dat er een nieuwere is.',
      'Een eigen tekst kan alleen de velden gebruiken die bij de brief horen. In een brief aan een melder, een college of een ketenpartner past niets over de zaak zelf.',
    ],
    begrippen: [],
  },
  '/sjablonen/$id/$daad': {
    titel: 'Een eigen tekst schrijven',
    tekst: [
      'Bewaar de tekst en lees hem daarna met de gegevens van een zaak. Wat niet klopt, staat erbij met de regel.',
      'Wie aan de tekst schreef, kan hem niet zelf vaststellen.',
    ],
    begrippen: [],
  },
  '/berichten/$id': {
    titel: 'Een brief',
    tekst: [
      'Een brief aan een aanbieder of college heeft een pdf in het dossier. Die wordt één keer gemaakt en verandert niet meer.',
      'Gaat de brief per post, dan print u de pdf en legt u vast op welke dag hij op de post ging. Kwam hij niet aan, dan kiest u een andere weg.',
    ],
    begrippen: [],
  },
  '/brieven': {
    titel: 'Uw brieven',
    tekst: ['Alles wat de toezichthouder u schreef, ook wat u per e-mail of per post kreeg.'],
    begrippen: [],
  },
};
