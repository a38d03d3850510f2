import type { Overgangstabel } from '@navolgbaar/kernel';

export const LIJSTSTATUSSEN = ['open', 'afgerond'] as const;
export type Lijststatus = (typeof LIJSTSTATUSSEN)[number];

export type Lijsthandeling =
  | 'stelSamen'
  | 'vulIn'
  | 'verwijderGesprek'
  | 'losOp'
  | 'zetKlaar'
  | 'rondAf'
  | 'heropen'
  | 'maakBevindingen';

const RECHT = 'bezoek:plannen';
const BRON = 'Beleidskader § 6 (BK-6.10): toetsen aan normen';

/** The life of a list. What is finished stays as it was answered; once findings rest on it, it is not opened again. */
export const lijstovergangen = {
  open: {
    stelSamen: { naar: 'open', recht: RECHT, bron: BRON },
    vulIn: { naar: 'open', recht: RECHT, bron: BRON },
    verwijderGesprek: { naar: 'open', recht: RECHT, bron: BRON },
    losOp: { naar: 'open', recht: RECHT, bron: 'Beleidskader § 4: navolgbaarheid' },
    zetKlaar: { naar: 'open', recht: RECHT, bron: BRON },
    rondAf: { naar: 'afgerond', recht: RECHT, bron: 'Beleidskader § 4: navolgbaarheid' },
  },
  afgerond: {
    heropen: { naar: 'open', recht: RECHT, bron: 'Beleidskader § 4: navolgbaarheid' },
    maakBevindingen: {
      naar: 'afgerond',
      recht: 'bevinding:vastleggen',
      bron: 'BK-4.03: geen bevinding zonder onderbouwing',
    },
  },
} as const satisfies Overgangstabel<Lijststatus, Lijsthandeling>;
