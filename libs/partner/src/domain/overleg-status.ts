import type { Overgangstabel } from '@navolgbaar/kernel';

export const OVERLEGSTATUSSEN = ['gepland', 'gehouden', 'vervallen'] as const;
export type Overlegstatus = (typeof OVERLEGSTATUSSEN)[number];
export type Overleghandeling = 'rondAf' | 'laatVervallen';

const RECHT = { recht: 'partner:beheren', bron: 'Beleidskader § 7: regelmatig overleg met partners' };

/** A meeting with a partner. What was not discussed comes back at the next one by itself. */
export const overlegovergangen = {
  gepland: {
    rondAf: { naar: 'gehouden', ...RECHT },
    laatVervallen: { naar: 'vervallen', ...RECHT },
  },
  gehouden: {},
  vervallen: {},
} as const satisfies Overgangstabel<Overlegstatus, Overleghandeling>;
