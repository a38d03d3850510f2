import type { Overgangstabel } from '@navolgbaar/kernel';

export const VOORSTELSTATUSSEN = ['open', 'geinformeerd', 'niet_nodig'] as const;
export type Voorstelstatus = (typeof VOORSTELSTATUSSEN)[number];

export type Voorstelhandeling = 'informeer' | 'laat';

/** How a provider was told. */
export const INFORMEERWIJZEN = ['gesprek', 'brief', 'mail', 'bezoek'] as const;
export type Informeerwijze = (typeof INFORMEERWIJZEN)[number];

const RECHT = {
  recht: 'risico:volgen',
  bron: 'Beleidskader § 7: problemen vroeg melden aan de aanbieder (BK-7.06, BK-7.07)',
} as const;

/** A problem that an analysis finds is told to the provider early, or a person says why not. */
export const voorstelovergangen = {
  open: { informeer: { naar: 'geinformeerd', ...RECHT }, laat: { naar: 'niet_nodig', ...RECHT } },
  geinformeerd: {},
  niet_nodig: {},
} as const satisfies Overgangstabel<Voorstelstatus, Voorstelhandeling>;
