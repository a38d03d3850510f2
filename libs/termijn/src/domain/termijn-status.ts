import type { Overgangstabel } from '@navolgbaar/kernel';

export const TERMIJNSTATUSSEN = [
  'loopt',
  'te_laat',
  'opgeschort',
  'voldaan',
  'voldaan_te_laat',
  'ingetrokken',
  'afgelopen',
] as const;
export type Termijnstatus = (typeof TERMIJNSTATUSSEN)[number];
export type Termijnhandeling =
  | 'verleng'
  | 'verlengOpVerzoek'
  | 'schortOp'
  | 'hervat'
  | 'voldoe'
  | 'voldoeTeLaat'
  | 'trekIn'
  | 'verstrijk'
  | 'loopAf'
  | 'stopEscalatie';

const BRON =
  'architecture.md §4: a running term can be extended, suspended, met and withdrawn, each with its reason';
const WIJZIG = { recht: 'termijn:wijzigen', bron: BRON };
const VOLDOE = { recht: 'termijn:voldoen', bron: BRON };

const AFRONDEN = {
  voldoe: { naar: 'voldaan', ...VOLDOE },
  voldoeTeLaat: { naar: 'voldaan_te_laat', ...VOLDOE },
  trekIn: { naar: 'ingetrokken', ...WIJZIG },
} as const;

/** The life of a running term. Late is a fact, not an end: what comes late still meets the term. */
export const termijnovergangen = {
  loopt: {
    verleng: { naar: 'loopt', ...WIJZIG },
    verlengOpVerzoek: { naar: 'loopt', ...WIJZIG },
    schortOp: { naar: 'opgeschort', ...WIJZIG },
    verstrijk: { naar: 'te_laat', ...WIJZIG },
    loopAf: { naar: 'afgelopen', ...WIJZIG },
    ...AFRONDEN,
  },
  te_laat: {
    ...AFRONDEN,
    stopEscalatie: { naar: 'te_laat', ...WIJZIG },
    /** Only on a request that came while the term ran: that we decided late is not held against the provider. */
    verlengOpVerzoek: { naar: 'loopt', ...WIJZIG },
  },
  /** The clock stands still: nothing can be late, and what comes in now comes in time. */
  opgeschort: {
    hervat: { naar: 'loopt', ...WIJZIG },
    voldoe: AFRONDEN.voldoe,
    trekIn: AFRONDEN.trekIn,
  },
  voldaan: {},
  voldaan_te_laat: {},
  ingetrokken: {},
  /** Only a waiting time ends like this: nothing was expected, and now something is allowed. */
  afgelopen: {},
} as const satisfies Overgangstabel<Termijnstatus, Termijnhandeling>;

/** Whether the clock runs and something is still expected: what stands still asks for nothing now. */
export function isOpen(status: Termijnstatus): boolean {
  return status === 'loopt' || status === 'te_laat';
}
