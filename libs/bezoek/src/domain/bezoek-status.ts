import type { Overgangstabel } from '@navolgbaar/kernel';

export const BEZOEKSTATUSSEN = ['gepland', 'afgelegd', 'vervallen'] as const;
export type Bezoekstatus = (typeof BEZOEKSTATUSSEN)[number];

export type Bezoekhandeling = 'verzet' | 'kondigAan' | 'legVast' | 'laatVervallen';

const RECHT = 'bezoek:plannen';

/** The life of a visit. What took place or was called off stays as it is: a new visit is a new row. */
export const bezoekovergangen = {
  gepland: {
    verzet: { naar: 'gepland', recht: RECHT, bron: 'Beleidskader § 6: bezoeken en toetsen van aanbieders' },
    kondigAan: {
      naar: 'gepland',
      recht: RECHT,
      bron: 'Beleidskader § 7: vooraf weten wat u kunt verwachten (BK-7.01)',
    },
    legVast: { naar: 'afgelegd', recht: RECHT, bron: 'Beleidskader § 4: navolgbaarheid' },
    laatVervallen: { naar: 'vervallen', recht: RECHT, bron: 'Beleidskader § 4: navolgbaarheid' },
  },
  afgelegd: {},
  vervallen: {},
} as const satisfies Overgangstabel<Bezoekstatus, Bezoekhandeling>;
