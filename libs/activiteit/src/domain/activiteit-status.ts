import type { Overgangstabel } from '@navolgbaar/kernel';

export const ACTIVITEITSTATUSSEN = ['gepland', 'gedaan', 'vervallen'] as const;
export type Activiteitstatus = (typeof ACTIVITEITSTATUSSEN)[number];

export type Activiteithandeling = 'wijzig' | 'rondAf' | 'laatVervallen' | 'verbeter' | 'volgOp';

const stap = <S extends Activiteitstatus>(naar: S) =>
  ({ naar, recht: 'activiteit:vastleggen', bron: 'Beleidskader § 1 en § 7 (BK-1.04, BK-7.09)' }) as const;

/**
 * What was done stays done: a mistake is corrected with its reason, and what followed is added. Only a plan is changed
 * freely, or dropped.
 */
export const activiteitovergangen = {
  gepland: { wijzig: stap('gepland'), rondAf: stap('gedaan'), laatVervallen: stap('vervallen') },
  gedaan: { verbeter: stap('gedaan'), volgOp: stap('gedaan') },
  vervallen: {},
} as const satisfies Overgangstabel<Activiteitstatus, Activiteithandeling>;
