import type { Overgangstabel } from '@navolgbaar/kernel';

export const HERWEGINGSTATUSSEN = ['gestart', 'gesloten'] as const;
export type Herwegingstatus = (typeof HERWEGINGSTATUSSEN)[number];
export type Herweginghandeling = 'sluit';

export const HERWEEGITEMSTATUSSEN = ['open', 'gewogen', 'overgeslagen'] as const;
export type Herweegitemstatus = (typeof HERWEEGITEMSTATUSSEN)[number];
export type Herweegitemhandeling = 'weeg' | 'slaOver';

const BRON = 'Beleidskader § 4: navolgbaarheid (AANNAME: het jaarlijks herwegen)';

/** A round of blind re-weighing. Closed it shows how the weighings agree, and nothing is weighed any more. */
export const herwegingovergangen = {
  gestart: { sluit: { naar: 'gesloten', recht: 'herweging:houden', bron: BRON } },
  gesloten: {},
} as const satisfies Overgangstabel<Herwegingstatus, Herweginghandeling>;

/** One weighing that somebody else weighs once more, without seeing the first. */
export const herweegitemovergangen = {
  open: {
    weeg: { naar: 'gewogen', recht: 'herweging:wegen', bron: BRON },
    slaOver: { naar: 'overgeslagen', recht: 'herweging:wegen', bron: BRON },
  },
  gewogen: {},
  overgeslagen: {},
} as const satisfies Overgangstabel<Herweegitemstatus, Herweegitemhandeling>;
