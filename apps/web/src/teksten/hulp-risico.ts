import type { Hulptekst } from './hulp';

const BOUW =
  'Elke score is een som: u ziet per indicator de punten, de bron en de dag. De gewichten stelt de coördinator vast.';

/** Help with the risk of providers and the choice of visits. */
export const hulpRisico: Readonly<Record<string, Hulptekst>> = {
  '/risicobeeld': {
    titel: 'Risicobeeld',
    tekst: [
      'De aanbieders, met bovenaan waar het eerst de moeite waard is om te kijken. De score is geen oordeel en er volgt niets vanzelf uit.',
      BOUW,
    ],
    begrippen: ['prioriteit'],
  },
  '/risicobeeld/$id': {
    titel: 'Het risico van een aanbieder',
    tekst: [
      BOUW,
      'Weet u meer dan de cijfers, stel de score dan bij met de reden. Laat een aanbieder zien dat hij zijn risico’s beheerst, leg dat dan vast: het verlaagt de score.',
    ],
    begrippen: ['prioriteit'],
  },
  '/risicobeeld/bezoekkeuzes': {
    titel: 'Bezoekkeuzes',
    tekst: [
      'Een keuze zegt wie er in een jaar wordt bezocht, met de dagen die er zijn. Zij laat ook zien wie niet wordt bezocht, en waarom.',
      'Een toezichthouder maakt en verandert een keuze; de coördinator stelt haar vast.',
    ],
    begrippen: [],
  },
  '/risicobeeld/analyses': {
    titel: 'Analyses',
    tekst: ['Een analyse bewaart het risicobeeld van een moment, met het doel, de bronnen en de dag.'],
    begrippen: [],
  },
  '/risicobeeld/te-informeren': {
    titel: 'Te informeren',
    tekst: [
      'Komt een aanbieder in een analyse boven de drempel, dan stelt het systeem voor om hem vroeg te informeren. U doet dat, of legt uit waarom niet.',
    ],
    begrippen: [],
  },
  '/risicobeeld/gewichten': {
    titel: 'Gewichten',
    tekst: ['Hoeveel elke indicator telt. De coördinator stelt een nieuwe versie vast.'],
    begrippen: [],
  },
};
