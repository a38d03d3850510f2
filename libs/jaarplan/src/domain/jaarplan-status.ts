import type { Overgangstabel } from '@navolgbaar/kernel';

export const JAARPLANSTATUSSEN = ['concept', 'vastgesteld', 'afgesloten'] as const;
export type Jaarplanstatus = (typeof JAARPLANSTATUSSEN)[number];

export type Jaarplanhandeling = 'herbereken' | 'deelIn' | 'stelVast' | 'wijzig' | 'sluitAf';

const BRON = 'Beleidskader § 6: structureel toezicht (BK-6.19)';
const MAKEN = { recht: 'jaarplan:maken', bron: BRON } as const;
const VASTSTELLEN = { recht: 'jaarplan:vaststellen', bron: BRON } as const;

/**
 * A plan is a proposal until it is adopted. From then on it stays as it was: what becomes otherwise is an amendment with its
 * reason. Closed, nothing of it changes.
 */
export const jaarplanovergangen = {
  concept: {
    herbereken: { naar: 'concept', ...MAKEN },
    deelIn: { naar: 'concept', ...MAKEN },
    stelVast: { naar: 'vastgesteld', ...VASTSTELLEN },
  },
  vastgesteld: {
    wijzig: { naar: 'vastgesteld', ...VASTSTELLEN },
    sluitAf: { naar: 'afgesloten', ...VASTSTELLEN },
  },
  afgesloten: {},
} as const satisfies Overgangstabel<Jaarplanstatus, Jaarplanhandeling>;
