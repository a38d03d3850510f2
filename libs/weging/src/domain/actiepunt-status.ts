import type { Overgangstabel } from '@navolgbaar/kernel';

export const ACTIEPUNTSTATUSSEN = ['open', 'gedaan', 'vervallen'] as const;
export type Actiepuntstatus = (typeof ACTIEPUNTSTATUSSEN)[number];
export type Actiepunthandeling = 'rondAf' | 'laatVervallen';

/** What the werkoverleg gave somebody to do. It falls away when the decision is taken back. */
export const actiepuntovergangen = {
  open: {
    rondAf: {
      naar: 'gedaan',
      recht: 'actiepunt:afronden',
      bron: 'Beleidskader § 6, kader "Een gewogen besluit"',
    },
    laatVervallen: { naar: 'vervallen', recht: 'weging:besluiten', bron: 'Beleidskader § 4: navolgbaarheid' },
  },
  gedaan: {},
  vervallen: {},
} as const satisfies Overgangstabel<Actiepuntstatus, Actiepunthandeling>;
