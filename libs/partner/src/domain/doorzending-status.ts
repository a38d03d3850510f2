import type { Overgangstabel } from '@navolgbaar/kernel';

export const DOORZENDSTATUSSEN = ['open', 'ontvangst_bevestigd', 'in_behandeling', 'uitkomst'] as const;
export type Doorzendstatus = (typeof DOORZENDSTATUSSEN)[number];

/** What can be recorded of what the partner does. */
export const DOORZENDHANDELINGEN = ['bevestigOntvangst', 'neemInBehandeling', 'legUitkomstVast'] as const;
export type Doorzendhandeling = (typeof DOORZENDHANDELINGEN)[number];

const RECHT = { recht: 'melding:bewerken', bron: 'Beleidskader § 7: blijven volgen wat de ander doet' };
const IN_BEHANDELING = { naar: 'in_behandeling', ...RECHT } as const;
const UITKOMST = { naar: 'uitkomst', ...RECHT } as const;

/** A forwarding is followed until there is an outcome; a partner may skip a step, and never goes back. */
export const doorzendovergangen = {
  open: {
    bevestigOntvangst: { naar: 'ontvangst_bevestigd', ...RECHT },
    neemInBehandeling: IN_BEHANDELING,
    legUitkomstVast: UITKOMST,
  },
  ontvangst_bevestigd: { neemInBehandeling: IN_BEHANDELING, legUitkomstVast: UITKOMST },
  in_behandeling: { legUitkomstVast: UITKOMST },
  uitkomst: {},
} as const satisfies Overgangstabel<Doorzendstatus, Doorzendhandeling>;
