import type { Overgangstabel } from '@navolgbaar/kernel';

export const STEEKPROEFSTATUSSEN = ['open', 'afgerond'] as const;
export type Steekproefstatus = (typeof STEEKPROEFSTATUSSEN)[number];

export type Steekproefhandeling = 'wijzig' | 'legDossierVast' | 'rondAf';

const RECHT = 'bezoek:plannen';

/** The life of a sample. What is done stays as it was said, with the version of the rules that said it. */
export const steekproefovergangen = {
  open: {
    wijzig: { naar: 'open', recht: RECHT, bron: 'VG-01' },
    legDossierVast: { naar: 'open', recht: RECHT, bron: 'VG-02' },
    rondAf: { naar: 'afgerond', recht: RECHT, bron: 'Beleidskader § 4: navolgbaarheid' },
  },
  afgerond: {},
} as const satisfies Overgangstabel<Steekproefstatus, Steekproefhandeling>;
