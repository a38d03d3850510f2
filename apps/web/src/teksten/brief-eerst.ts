/** Texts of an act whose letter is read before it goes. */
export const briefEerstTeksten = {
  bekijk: 'Bekijk de brief',
  bekeken: (aantal: number) =>
    aantal === 1 ? 'Lees de brief voordat u hem verstuurt.' : 'Lees de brieven voordat u ze verstuurt.',
  wijzig: 'Wijzig wat u schreef',
  titel: 'De brief',
  titelAan: (wie: string) => `De brief aan ${wie}`,
  aan: 'Aan',
  kanaal: 'Gaat per',
  onderwerp: 'Onderwerp',
  tekst: 'Tekst',
} as const;
