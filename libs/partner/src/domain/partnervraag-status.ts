import type { Overgangstabel } from '@navolgbaar/kernel';

export const PARTNERVRAAGSTATUSSEN = [
  'open',
  'deels_beantwoord',
  'naar_collega',
  'beantwoord',
  'niet_gedeeld',
  'ingetrokken',
] as const;
export type Partnervraagstatus = (typeof PARTNERVRAAGSTATUSSEN)[number];

/** What a partner can answer. That something may not be shared is an answer too, and so is who knows better. */
export const ANTWOORDSOORTEN = ['volledig', 'deels', 'niet_delen', 'collega'] as const;
export type Antwoordsoort = (typeof ANTWOORDSOORTEN)[number];

/** What the toezichthouder can do with a question that still waits. */
export const PARTNERVRAAGHANDELINGEN = ['stuurLink', 'rondAf', 'trekIn'] as const;
export type Partnervraaghandeling = (typeof PARTNERVRAAGHANDELINGEN)[number] | Antwoordsoort;

const BRON = 'BK-6.04: vraag aan derden, antwoord en datum';
const PARTNER = { recht: 'partnervraag:beantwoorden', bron: BRON } as const;
const VRAGER = { recht: 'verstrekking:vastleggen', bron: BRON } as const;

/** In each state in which it waits: what the partner sends, and how who asked can end it. */
const wacht = <S extends Partnervraagstatus>(nu: S) =>
  ({
    volledig: { naar: 'beantwoord', ...PARTNER },
    deels: { naar: 'deels_beantwoord', ...PARTNER },
    niet_delen: { naar: 'niet_gedeeld', ...PARTNER },
    collega: { naar: 'naar_collega', ...PARTNER },
    trekIn: { naar: 'ingetrokken', ...VRAGER },
    // A new link to somebody else: then it waits for that person.
    stuurLink: { naar: nu === 'naar_collega' ? 'open' : nu, ...VRAGER },
  }) as const;

/** A question to a partner waits until there is a whole answer, or until who asked needs no more. */
export const partnervraagovergangen = {
  open: wacht('open'),
  deels_beantwoord: { ...wacht('deels_beantwoord'), rondAf: { naar: 'beantwoord', ...VRAGER } },
  naar_collega: wacht('naar_collega'),
  beantwoord: {},
  niet_gedeeld: {},
  ingetrokken: {},
} as const satisfies Overgangstabel<Partnervraagstatus, Partnervraaghandeling>;

/** Whether something is still expected of the partner. */
export const wachtNog = (status: Partnervraagstatus): boolean =>
  Object.keys(partnervraagovergangen[status]).length > 0;
