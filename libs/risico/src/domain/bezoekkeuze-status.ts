import type { Overgangstabel } from '@navolgbaar/kernel';

export const BEZOEKKEUZESTATUSSEN = ['concept', 'vastgesteld', 'vervangen', 'ingetrokken'] as const;
export type Bezoekkeuzestatus = (typeof BEZOEKKEUZESTATUSSEN)[number];

export type Bezoekkeuzehandeling = 'pasAan' | 'stelVast' | 'trekIn' | 'vervang';

const BRON = 'Beleidskader § 6: structureel toezicht (BK-6.19)';
const MAKEN = { recht: 'bezoekkeuze:maken', bron: BRON } as const;

/** A choice is a proposal until somebody adopts it. What was adopted stays as it was when a later one takes its place. */
export const bezoekkeuzeovergangen = {
  concept: {
    pasAan: { naar: 'concept', ...MAKEN },
    stelVast: { naar: 'vastgesteld', recht: 'bezoekkeuze:vaststellen', bron: BRON },
    trekIn: { naar: 'ingetrokken', ...MAKEN },
  },
  vastgesteld: { vervang: { naar: 'vervangen', recht: 'bezoekkeuze:vaststellen', bron: BRON } },
  vervangen: {},
  ingetrokken: {},
} as const satisfies Overgangstabel<Bezoekkeuzestatus, Bezoekkeuzehandeling>;
