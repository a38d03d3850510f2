import type { Overgangstabel } from '@navolgbaar/kernel';

export const VERBETERPLANSTATUSSEN = ['afgesproken', 'ontvangen', 'goedgekeurd', 'afgekeurd'] as const;
export type Verbeterplanstatus = (typeof VERBETERPLANSTATUSSEN)[number];
export type Verbeterplanhandeling = 'ontvang' | 'keurGoed' | 'keurAf';

export const OPEN_VERBETERPLANNEN: readonly Verbeterplanstatus[] = ['afgesproken', 'ontvangen', 'afgekeurd'];

const BRON = 'Beleidskader § 6, kader "Een verdrietige situatie"';
const RECHT = 'zaak:behandelen';

/**
 * A plan that was agreed after a calamity. It is no maatregel: the plan van aanpak of Beleidskader § 8 is another thing
 * with two terms. A rejected plan waits for a better one.
 */
export const verbeterplanovergangen = {
  afgesproken: { ontvang: { naar: 'ontvangen', recht: RECHT, bron: BRON } },
  ontvangen: {
    keurGoed: { naar: 'goedgekeurd', recht: RECHT, bron: BRON },
    keurAf: { naar: 'afgekeurd', recht: RECHT, bron: BRON },
  },
  afgekeurd: { ontvang: { naar: 'ontvangen', recht: RECHT, bron: BRON } },
  goedgekeurd: {},
} as const satisfies Overgangstabel<Verbeterplanstatus, Verbeterplanhandeling>;
