import type { Overgangstabel } from '@navolgbaar/kernel';

export const BEVINDINGSTATUSSEN = ['concept', 'vastgesteld', 'herzien', 'ingetrokken'] as const;
export type Bevindingstatus = (typeof BEVINDINGSTATUSSEN)[number];

export type Bevindinghandeling =
  'wijzig' | 'stelVast' | 'geefDoor' | 'verstrek' | 'herzie' | 'vervang' | 'trekIn';

const RECHT = 'bevinding:vastleggen';
const ONDERBOUWD = 'Beleidskader § 4: navolgbaarheid (BK-4.03)';

/**
 * The life of one version of a finding. What was adopted never changes: a revision is a new version, and the old one
 * counts until the new one is adopted.
 */
export const bevindingovergangen = {
  concept: {
    wijzig: { naar: 'concept', recht: RECHT, bron: ONDERBOUWD },
    stelVast: { naar: 'vastgesteld', recht: RECHT, bron: ONDERBOUWD },
    trekIn: { naar: 'ingetrokken', recht: RECHT, bron: ONDERBOUWD },
  },
  vastgesteld: {
    geefDoor: {
      naar: 'vastgesteld',
      recht: 'verstrekking:vastleggen',
      bron: 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"',
    },
    verstrek: {
      naar: 'vastgesteld',
      recht: 'verstrekking:vastleggen',
      bron: 'Wmo 2015 art. 5.2.4 lid 3 en art. 2.3.10',
    },
    herzie: { naar: 'vastgesteld', recht: RECHT, bron: ONDERBOUWD },
    vervang: { naar: 'herzien', recht: RECHT, bron: ONDERBOUWD },
    trekIn: { naar: 'ingetrokken', recht: RECHT, bron: ONDERBOUWD },
  },
  herzien: {},
  ingetrokken: {},
} as const satisfies Overgangstabel<Bevindingstatus, Bevindinghandeling>;
