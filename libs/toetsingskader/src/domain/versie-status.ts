import type { Overgangstabel } from '@navolgbaar/kernel';

/** `meegeleverd`: in use, adopted by nobody: an assumption. A concept that is thrown away leaves no row behind. */
export const VERSIESTATUSSEN = ['concept', 'meegeleverd', 'vastgesteld', 'weggegooid'] as const;
export type Versiestatus = (typeof VERSIESTATUSSEN)[number];

export type Versiehandeling = 'wijzig' | 'stelVast' | 'gooiWeg';

const BRON = 'Beleidskader § 6 (BK-6.17): normen met hun geldigheid';
const BEHEREN = { recht: 'toetsingskader:beheren', bron: BRON } as const;

/** What findings rest on never changes: only a concept has anything that can be done to it. */
export const versieovergangen = {
  concept: {
    stelVast: { naar: 'vastgesteld', recht: 'toetsingskader:vaststellen', bron: BRON },
    wijzig: { naar: 'concept', ...BEHEREN },
    gooiWeg: { naar: 'weggegooid', ...BEHEREN },
  },
  meegeleverd: {},
  vastgesteld: {},
  weggegooid: {},
} as const satisfies Overgangstabel<Versiestatus, Versiehandeling>;
