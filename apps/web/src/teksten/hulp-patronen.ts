import type { Hulptekst } from './hulp';

/** Help with the patterns at providers. */
export const hulpPatronen: Readonly<Record<string, Hulptekst>> = {
  '/patronen': {
    titel: 'Patronen',
    tekst: [
      'Meldingen over een aanbieder die samen opvallen: veel in korte tijd, dezelfde soort op één locatie, zware meldingen, of meer dan eerst. Het systeem telt alleen, en vertelt het één keer.',
    ],
    begrippen: ['prioriteit'],
  },
  '/patronen/$id': {
    titel: 'Een patroon',
    tekst: [
      'U ziet wat er is geteld en met welke regels. U laat het rusten tot een dag, of sluit het af; allebei met de reden.',
    ],
    begrippen: ['prioriteit'],
  },
  '/patronen/regels': {
    titel: 'Wat telt als patroon',
    tekst: ['De regels waarmee het systeem kijkt. De coördinator stelt een nieuwe versie vast.'],
    begrippen: ['prioriteit'],
  },
};
