import type { Hulptekst } from './hulp';

/** Help with activities and exchanges. */
export const hulpActiviteiten: Readonly<Record<string, Hulptekst>> = {
  '/activiteiten': {
    titel: 'Activiteiten',
    tekst: [
      'Hier staat wat het toezicht doet rond preventie en fraude: preventieve acties, gesprekken, controles van contracten, de zorgbrigade, Bibob en meer.',
      'Kiest u een dag om er weer naar te kijken, dan staat de activiteit vanaf twee weken ervoor op uw startpagina.',
    ],
    begrippen: ['rechtmatigheid'],
  },
  '/activiteiten/$id': {
    titel: 'Een activiteit',
    tekst: [
      'Een plan kunt u wijzigen, afronden of laten vervallen. Wat is gedaan, verbetert u met een reden.',
      'Van een Bibob-aanvraag staat hier alleen de uitkomst als code. Wat in het advies staat, is geheim (Wet Bibob artikel 28).',
    ],
    begrippen: ['rechtmatigheid'],
  },
  '/uitwisselingen': {
    titel: 'Uitwisselingen',
    tekst: [
      'Hier staat wat u over malafide zorgbedrijven gaf aan of kreeg van andere gemeenten, met de grondslag.',
      'Na de bewaartermijn wordt gewist over wie en wat het ging. Met wie, wanneer, op welke grondslag en welke soort gegevens blijft staan.',
    ],
    begrippen: ['rechtmatigheid'],
  },
  '/uitwisselingen/$id': {
    titel: 'Een uitwisseling',
    tekst: [
      'Leg vast wat er met de informatie is gedaan zolang de inhoud er nog is.',
      'Persoonsgegevens die u gaf, staan ook in het logboek van verstrekkingen. Daar staat niet wat de inhoud was, en niet over wie.',
    ],
    begrippen: ['rechtmatigheid'],
  },
};
