import type { Hulptekst } from './hulp';

/** Help with the use of powers and with conflicts of interest. */
export const hulpBevoegdheden: Readonly<Record<string, Hulptekst>> = {
  '/bevoegdheden': {
    titel: 'Bevoegdheden',
    tekst: [
      'Elke keer dat een toezichthouder een bevoegdheid gebruikte: waar, wanneer, tegenover wie en waarvoor. Vastleggen doet u vanuit een zaak.',
      'Onder "Te laat" staan vorderingen waarop het antwoord er al had moeten zijn.',
    ],
    begrippen: ['geheimhouding'],
  },
  '/bevoegdheden/$id': {
    titel: 'Een gebruikte bevoegdheid',
    tekst: [
      'U leest waarop het gebruik rust: de aanwijzing, het legitimatiebewijs en de regel uit de wet.',
      'Wat er staat, verandert niet. Een vergissing verbetert u met een nieuwe regel. Na een weigering legt u het voor aan het college, of u zegt waarom niet.',
    ],
    begrippen: ['geheimhouding'],
  },
  '/belangenconflicten': {
    titel: 'Belangenconflicten',
    tekst: [
      'Leg vast als u niet onpartijdig bent tegenover een aanbieder. De zaken van die aanbieder zijn dan voor u gesloten, ook in lijsten, tellingen en het zoeken.',
      'De coördinator kan dit ook voor een ander vastleggen. Opheffen doet altijd een ander, met een reden.',
    ],
    begrippen: ['geheimhouding'],
  },
};
