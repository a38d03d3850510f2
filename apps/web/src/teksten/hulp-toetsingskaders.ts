import type { Hulptekst } from './hulp';

/** Help with the frameworks by which providers are looked at. */
export const hulpToetsingskaders: Readonly<Record<string, Hulptekst>> = {
  '/toetsingskaders': {
    titel: 'Toetsingskaders',
    tekst: [
      'Waaraan een aanbieder wordt getoetst. Wat is meegeleverd, kunt u gebruiken, maar niemand heeft het vastgesteld: dan staat er AANNAME bij.',
      'Een kader wordt eens per drie tot vier jaar opnieuw bekeken. Drie maanden ervoor staat er "Te evalueren".',
    ],
    begrippen: [],
  },
  '/toetsingskaders/$id': {
    titel: 'Een toetsingskader',
    tekst: [
      'De versies, nieuwste eerst. Er is één concept tegelijk: stel dat vast of gooi het weg voor u een ander begint.',
      'Na de laatste dag kiest niemand het kader meer. Wat ermee is getoetst, blijft staan.',
    ],
    begrippen: [],
  },
  '/toetsingskaders/nieuw': {
    titel: 'Een nieuw kader',
    tekst: [
      'Begin leeg of als kopie van een versie. De code kiest u één keer; de naam kunt u later veranderen.',
    ],
    begrippen: [],
  },
  '/toetsingskaders/inlezen': {
    titel: 'Een kader inlezen',
    tekst: [
      'Bewaar een versie als CSV om te zien welke kolommen erin horen. In CSV staat elke norm, vraag, waarde en elk thema op een eigen regel.',
      'Met één fout wordt er niets ingelezen. Bij elke fout staat de regel en de kolom.',
    ],
    begrippen: [],
  },
  '/toetsingskaders/versies/$id': {
    titel: 'Een versie van een kader',
    tekst: [
      'Klik op een norm voor de uitleg, de bron en de vragen. Bij een vraag staat waarom zij wordt gesteld.',
      'Een norm uit de Wkkgz is alleen wettelijk voor wie ook Wkkgz-zorg geeft, of met een lokale grondslag. Anders is zij een aanbeveling, en nooit een overtreding.',
    ],
    begrippen: ['pgb'],
  },
  '/toetsingskaders/versies/$id/schrijven': {
    titel: 'Een versie schrijven',
    tekst: [
      'U bewaart één onderdeel tegelijk. Verwijderen kunt u meteen ongedaan maken.',
      'Een vraag komt er alleen in met het risico en met waarom geen bestaande bron het antwoord geeft: zo vragen wij niet meer dan nodig.',
    ],
    begrippen: [],
  },
  '/toetsingskaders/versies/$id/vaststellen': {
    titel: 'Een versie vaststellen',
    tekst: ['Daarna verandert er niets meer aan: bezoeken en bevindingen wijzen ernaar.'],
    begrippen: [],
  },
  '/toetsingskaders/versies/$id/vergelijken': {
    titel: 'Versies vergelijken',
    tekst: ['Per norm, vraag, thema en waarde ziet u wat erbij kwam, wegging of veranderde.'],
    begrippen: [],
  },
};
