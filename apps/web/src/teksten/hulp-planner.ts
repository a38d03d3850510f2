import type { Hulptekst } from './hulp';

/** Help with the planner of visits. */
export const hulpPlanner: Readonly<Record<string, Hulptekst>> = {
  '/planner': {
    titel: 'Planner',
    tekst: [
      'De bezoeken van het team, per week, per maand of als lijst. Bij elk bezoek staat wat er niet past: te weinig reistijd, iemand die afwezig is, of een vrije dag.',
      'Een bezoek verzetten kan door te slepen of met de knop Verzet. U vult daarna in waarom. Niemand kan op twee plekken tegelijk zijn: dat wordt geweigerd.',
      'Staat er alleen “Bezet”, dan is het een bezoek in een besloten zaak waar u niet bij mag.',
    ],
    begrippen: [],
  },
  '/planner/afwezig': {
    titel: 'Afwezigheid melden',
    tekst: ['Uw eigen afwezigheid meldt u zelf. Voor een collega doet de coördinator dat.'],
    begrippen: [],
  },
  '/bezoeken/$id/aankondigen': {
    titel: 'Een bezoek aankondigen',
    tekst: [
      'De aanbieder leest vooraf wat hij kan verwachten: wanneer, wie er komt, wat u bekijkt en wat hij klaarlegt. U leest de brief voordat die gaat.',
      'Per afspraak gaat er één brief. Verzet u het bezoek, dan stuurt u een nieuwe. Over een onaangekondigd bezoek gaat er geen brief.',
    ],
    begrippen: [],
  },
  '/bezoeken-aan-u': {
    titel: 'Bezoeken aan u',
    tekst: ['De bezoeken die de toezichthouder aan u aankondigde, met wat u klaarlegt.'],
    begrippen: [],
  },
};
