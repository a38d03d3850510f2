import type { Overgangstabel } from '@navolgbaar/kernel';

export const OPGAVESTATUSSEN = ['open', 'gesloten', 'overgenomen'] as const;
export type Opgavestatus = (typeof OPGAVESTATUSSEN)[number];
export type Opgavehandeling = 'vulAan' | 'sluit' | 'heropen' | 'neemOver';

const BRON = 'Wmo 2015 art. 3.4 lid 2: bij en naar aanleiding van de melding gegevens verstrekken';

/**
 * The life of what a provider states with its melding. It is completed until the toezichthouder closes it, or the case
 * takes over with its order (AANNAME: a case opens at once for a calamiteit, so opening it ends nothing).
 */
export const opgaveovergangen = {
  open: {
    vulAan: { naar: 'open', recht: 'opgave:melden', bron: BRON },
    sluit: { naar: 'gesloten', recht: 'opgave:beheren', bron: `${BRON}; sluiten: AANNAME` },
    neemOver: {
      naar: 'overgenomen',
      recht: 'opgave:beheren',
      bron: 'Protocol melden calamiteiten en geweldsincidenten: na de opdracht antwoordt de aanbieder met zijn rapport',
    },
  },
  gesloten: {
    heropen: { naar: 'open', recht: 'opgave:beheren', bron: `${BRON}; heropenen: AANNAME` },
    neemOver: {
      naar: 'overgenomen',
      recht: 'opgave:beheren',
      bron: 'Protocol melden calamiteiten en geweldsincidenten',
    },
  },
  overgenomen: {},
} as const satisfies Overgangstabel<Opgavestatus, Opgavehandeling>;
