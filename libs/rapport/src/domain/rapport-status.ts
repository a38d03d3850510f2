import type { Overgangstabel } from '@navolgbaar/kernel';

export const RAPPORTSTATUSSEN = ['concept', 'vastgesteld'] as const;
export type Rapportstatus = (typeof RAPPORTSTATUSSEN)[number];
export type Rapporthandeling = 'wijzig' | 'stelVast' | 'deel';

/** The life of a report. Adopted is final: what follows (publication, measures) points to it and never changes it. */
export const rapportovergangen = {
  concept: {
    wijzig: { naar: 'concept', recht: 'rapport:opstellen', bron: 'Beleidskader § 7: rapporteren' },
    stelVast: {
      naar: 'vastgesteld',
      recht: 'rapport:vaststellen',
      bron: 'Beleidskader § 7; eigen beleid: de toezichthouder stelt vast, met vier ogen',
    },
  },
  vastgesteld: {
    deel: {
      naar: 'vastgesteld',
      recht: 'zaak:delen',
      bron: 'Beleidskader § 6, kader AC-12: elk betrokken college ontvangt het rapport',
    },
  },
} as const satisfies Overgangstabel<Rapportstatus, Rapporthandeling>;
