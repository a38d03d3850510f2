import type { Overgangstabel } from '@navolgbaar/kernel';

export const PATROONSTATUSSEN = ['open', 'gesluimerd', 'gesloten'] as const;
export type Patroonstatus = (typeof PATROONSTATUSSEN)[number];

export const PATROONUITKOMSTEN = ['opgepakt', 'geen_patroon'] as const;
/** Somebody works on it, or it means nothing. */
export type Patroonuitkomst = (typeof PATROONUITKOMSTEN)[number];

export type Patroonhandeling = 'sluimer' | 'wek' | 'sluit';

const RECHT = {
  recht: 'patroon:volgen',
  bron: 'Beleidskader § 8: plan- en datagericht toezicht, met uitleg (BK-7.05, BK-7.06)',
} as const;

/** A pattern waits for a person. Nothing happens by itself but that a nap ends. */
export const patroonovergangen = {
  open: { sluimer: { naar: 'gesluimerd', ...RECHT }, sluit: { naar: 'gesloten', ...RECHT } },
  gesluimerd: { wek: { naar: 'open', ...RECHT }, sluit: { naar: 'gesloten', ...RECHT } },
  gesloten: {},
} as const satisfies Overgangstabel<Patroonstatus, Patroonhandeling>;

/** AANNAME: a pattern that grew by half while it slept is told again. */
export const WEKFACTOR = 1.5;
