import type { Overgangstabel } from '@navolgbaar/kernel';

/**
 * What became of a mail. AANNAME: a mail is not a melding by itself, since it may be advertising or an answer to a letter;
 * it has a number at once, and a person registers it, adds it to a melding, or refuses it with a reason.
 */
export const POSTSTATUSSEN = ['open', 'geregistreerd', 'gekoppeld', 'geweigerd'] as const;
export type Poststatus = (typeof POSTSTATUSSEN)[number];

export const POSTHANDELINGEN = ['registreer', 'koppel', 'weiger', 'heropen'] as const;
export type Posthandeling = (typeof POSTHANDELINGEN)[number];

/** Why a mail is not taken up. AANNAME: no source has a list. */
export const WEIGERREDENEN = ['reclame', 'geen_toezicht', 'dubbel', 'automatisch', 'anders'] as const;
export type Weigerreden = (typeof WEIGERREDENEN)[number];

const RECHT = {
  recht: 'post:behandelen',
  bron: 'BK-6: alles wat binnenkomt wordt geregistreerd of met een reden niet opgenomen',
} as const;

export const postovergangen = {
  open: {
    registreer: { naar: 'geregistreerd', ...RECHT },
    koppel: { naar: 'gekoppeld', ...RECHT },
    weiger: { naar: 'geweigerd', ...RECHT },
  },
  geregistreerd: {},
  gekoppeld: {},
  // Refused by mistake: nothing is lost.
  geweigerd: { heropen: { naar: 'open', ...RECHT } },
} as const satisfies Overgangstabel<Poststatus, Posthandeling>;
