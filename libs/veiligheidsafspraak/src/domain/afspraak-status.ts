import type { Overgangstabel } from '@navolgbaar/kernel';

export const AFSPRAAKSTATUSSEN = [
  'loopt',
  'gemeld',
  'geschonden',
  'nagekomen',
  'afgehandeld',
  'beeindigd',
] as const;
export type Afspraakstatus = (typeof AFSPRAAKSTATUSSEN)[number];

/** Something still has to happen. */
export const OPEN_AFSPRAKEN = ['loopt', 'gemeld', 'geschonden'] as const satisfies readonly Afspraakstatus[];

export type Afspraakhandeling =
  | 'meldUitvoering'
  | 'controleerLoopt'
  | 'controleerNagekomen'
  | 'controleerGeschonden'
  | 'handelAf'
  | 'brengOnderMonitoring'
  | 'beeindig';

const BRON = 'Beleidskader § 6, kader "Een gewogen besluit": veiligheidsafspraken waar de aanbieder zich aan moet houden';
const VORM = `${BRON} (AANNAME op de vorm)`;

const CONTROLE = {
  // Kept, and it goes on: the next check has its own day.
  controleerLoopt: { naar: 'loopt', recht: 'veiligheidsafspraak:controleren', bron: BRON },
  controleerNagekomen: { naar: 'nagekomen', recht: 'veiligheidsafspraak:controleren', bron: BRON },
  controleerGeschonden: { naar: 'geschonden', recht: 'veiligheidsafspraak:controleren', bron: BRON },
  beeindig: { naar: 'beeindigd', recht: 'veiligheidsafspraak:maken', bron: VORM },
} as const;
const MELD = { recht: 'veiligheidsafspraak:melden', bron: VORM } as const;
const MONITORING = {
  recht: 'veiligheidsafspraak:controleren',
  bron: 'Beleidskader § 6, kader "Een verdrietige situatie": monitoring blijft open als het onderzoek sluit',
} as const;

/**
 * The life of an agreement for safety, apart from structural improvement. A breach stays one until a person recorded what
 * was done with it.
 */
export const afspraakovergangen = {
  loopt: {
    meldUitvoering: { naar: 'gemeld', ...MELD },
    ...CONTROLE,
    brengOnderMonitoring: { naar: 'loopt', ...MONITORING },
  },
  gemeld: {
    meldUitvoering: { naar: 'gemeld', ...MELD },
    ...CONTROLE,
    brengOnderMonitoring: { naar: 'gemeld', ...MONITORING },
  },
  geschonden: {
    meldUitvoering: { naar: 'geschonden', ...MELD },
    handelAf: { naar: 'afgehandeld', recht: 'veiligheidsafspraak:controleren', bron: VORM },
  },
  nagekomen: {},
  afgehandeld: {},
  beeindigd: {},
} as const satisfies Overgangstabel<Afspraakstatus, Afspraakhandeling>;
