import type { Hulptekst } from './hulp';

/** Help with the request lists. */
export const hulpOpvraaglijsten: Readonly<Record<string, Hulptekst>> = {
  '/opvraaglijsten': {
    titel: 'Opvraaglijsten',
    tekst: [
      'Wat de toezichthouder van een aanbieder wil weten, met bij elke vraag waarom. Een lijst begint u vanuit een zaak.',
      'Wat een aanbieder eerder gaf, wordt niet opnieuw gevraagd: hij zegt alleen of het nog klopt.',
    ],
    begrippen: ['geheimhouding'],
  },
  '/opvraaglijsten/$id': {
    titel: 'Een opvraaglijst',
    tekst: [
      'Een aanbieder bewaart antwoorden en dient ze in delen in. De toezichthouder leest alleen antwoorden die zijn ingediend, beoordeelt ze en kan nader vragen. Een bestand staat bij de stukken van de zaak zodra het is toegevoegd.',
      'Kwam een antwoord per post, telefoon of e-mail, dan legt de toezichthouder het vast. Dat staat erbij.',
      'Wat verplicht is, staat bij de gebruikte bevoegdheden. Een weigering gaat daar verder.',
    ],
    begrippen: ['geheimhouding'],
  },
};
