import type { Hulptekst } from './hulp';

/** Help with the werkoverleg. */
export const hulpWerkoverleg: Readonly<Record<string, Hulptekst>> = {
  '/werkoverleggen': {
    titel: 'Werkoverleg',
    tekst: [
      'De agenda maakt zichzelf van wat open is: nieuwe en gewogen meldingen, wat op een partner wacht, en de casuïstiek per partner. U zet er zelf iets bij of stelt iets uit, met een reden.',
      'Een besluit wordt meteen werk: een vraag, een doorzending, een actiepunt of een zaak. Tot u het overleg sluit, kunt u een besluit terugnemen, als er nog niets mee is gedaan.',
      'Na het sluiten liggen de notulen vast. Wat niet is besproken, komt vanzelf terug.',
    ],
    begrippen: ['signaal', 'melding', 'prioriteit'],
  },
};
