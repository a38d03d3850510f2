import type { Overgangstabel } from '@navolgbaar/kernel';

export const WERKOVERLEGSTATUSSEN = ['gepland', 'bezig', 'gesloten', 'vervallen'] as const;
export type Werkoverlegstatus = (typeof WERKOVERLEGSTATUSSEN)[number];

export type Werkoverleghandeling =
  | 'start'
  | 'sluit'
  | 'laatVervallen'
  | 'wijzigDeelnemers'
  | 'voegToe'
  | 'stelUit'
  | 'noteer'
  | 'verschoon'
  | 'besluit'
  | 'neemTerug';

const RECHT = {
  recht: 'werkoverleg:houden',
  bron: 'Beleidskader § 6, kader "Een gewogen besluit" (BK-6.03)',
} as const;
const blijft = <S extends Werkoverlegstatus>(naar: S) => ({ naar, ...RECHT }) as const;

/** A meeting of the team. Closed it is frozen: nothing is decided, noted or taken back any more. */
export const werkoverlegovergangen = {
  gepland: {
    start: { naar: 'bezig', ...RECHT },
    laatVervallen: { naar: 'vervallen', ...RECHT },
    wijzigDeelnemers: blijft('gepland'),
    voegToe: blijft('gepland'),
    stelUit: blijft('gepland'),
  },
  bezig: {
    sluit: { naar: 'gesloten', ...RECHT },
    wijzigDeelnemers: blijft('bezig'),
    voegToe: blijft('bezig'),
    stelUit: blijft('bezig'),
    noteer: blijft('bezig'),
    verschoon: blijft('bezig'),
    besluit: blijft('bezig'),
    neemTerug: blijft('bezig'),
  },
  gesloten: {},
  vervallen: {},
} as const satisfies Overgangstabel<Werkoverlegstatus, Werkoverleghandeling>;
