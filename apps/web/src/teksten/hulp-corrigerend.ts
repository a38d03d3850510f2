import type { Hulptekst } from './hulp';

/** Help with the register of corrective measures. */
export const hulpCorrigerend: Readonly<Record<string, Hulptekst>> = {
  '/corrigerende-maatregelen': {
    titel: 'Corrigerende maatregelen',
    tekst: [
      'Hier staat wat colleges echt oplegden. Een maatregel komt hier vanzelf als een college besluit over een advies.',
      'Elk college ziet alleen wat het zelf oplegde. Een aanbieder ziet alleen wat aan hem is bekendgemaakt.',
    ],
    begrippen: [],
  },
  '/corrigerende-maatregelen/$id': {
    titel: 'Een corrigerende maatregel',
    tekst: [
      'De gemeente voert de maatregel uit en meldt wat zij deed. De toezichthouder mag overnemen wat op papier kwam.',
      'Bezwaar of een verzoek schorst niets. Een toegewezen voorlopige voorziening schorst wel.',
      'Een cliëntenstop die loopt, kan op de openbare pagina van de aanbieder staan. Dat gebeurt alleen na een besluit daarover. Is bezwaar te verwachten, dan wacht de pagina twee weken.',
      'Vraagt iemand de rechter om een stop van de openbare pagina te houden? Neem het besluit dan terug tot de rechter beslist.',
      'Na een overdracht leest de toezichthouder de maatregel alleen nog.',
    ],
    begrippen: [],
  },
};
