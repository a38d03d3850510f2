import type { Hulptekst } from './hulp';

/** Help of what comes in by mail and telephone, and of what goes to partners. */
export const hulpKanalen: Readonly<Record<string, Hulptekst>> = {
  '/postvak': {
    titel: 'Postvak in',
    tekst: [
      'Elke e-mail krijgt een nummer en blijft hier staan tot iemand heeft gekozen: registreren, toevoegen aan een melding, of niet opnemen met een reden.',
      'Wie ons mailt, krijgt automatisch een ontvangstbericht met het nummer: ten hoogste één keer per dag, en nooit iets over een melding.',
      'Een antwoord met het nummer van een melding komt vanzelf bij die melding. Kwam het van een ander adres dan dat van de melder, dan staat dat erbij.',
    ],
    begrippen: [],
  },
  '/meldingen/telefoon': {
    titel: 'Iemand aan de telefoon',
    tekst: [
      'Schrijf mee aan de ene kant en stel de vragen aan de andere. Elke aantekening krijgt de tijd erbij.',
      'Bij het registreren worden de aantekeningen een vast verslag. Verbeteren kan later alleen door er een nieuw verslag naast te zetten.',
    ],
    begrippen: ['geheimhouding'],
  },
  '/doorzendingen': {
    titel: 'Doorzendingen',
    tekst: [
      'Wat u aan een ander doorgaf, blijft u volgen tot er een uitkomst is. Na vier weken herinnert een termijn u eraan.',
      'Alles zonder uitkomst staat vanzelf op de agenda van het volgende overleg met die partner.',
    ],
    begrippen: [],
  },
  '/partnervragen': {
    titel: 'Vragen aan partners',
    tekst: [
      'U vraagt een ketenpartner iets over een melding of een zaak. De partner antwoordt op een beveiligde pagina, zonder account. In de e-mail staat niets over de inhoud.',
      'De partner wordt voor en na de laatste dag herinnerd. Trekt u de vraag in, dan werkt de link meteen niet meer.',
      'Wat open is, staat vanzelf op de agenda van het volgende overleg met die partner.',
    ],
    begrippen: [],
  },
};
