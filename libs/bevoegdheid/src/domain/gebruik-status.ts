import type { Overgangstabel } from '@navolgbaar/kernel';

export const GEBRUIKSTATUSSEN = [
  'wacht_op_antwoord',
  'geweigerd',
  'afgerond',
  'ingetrokken',
  'vervangen',
] as const;
export type Gebruikstatus = (typeof GEBRUIKSTATUSSEN)[number];

export type Gebruikhandeling =
  'legAntwoordVast' | 'stelWeigeringVast' | 'volgTermijn' | 'trekIn' | 'legVervolgVast' | 'verbeter';

const RECHT = 'bevoegdheid:gebruiken';
const VERBETER = {
  verbeter: {
    naar: 'vervangen',
    recht: RECHT,
    bron: 'Beleidskader § 4: navolgbaarheid; een vergissing wordt een nieuwe regel',
  },
} as const;

/**
 * The life of a recorded use. Its words never change: an answer and what was done with a refusal come beside them, and a
 * slip is replaced by a new line. Only the last day to answer follows the term that was set.
 */
export const gebruikovergangen = {
  wacht_op_antwoord: {
    legAntwoordVast: {
      naar: 'afgerond',
      recht: RECHT,
      bron: 'Awb art. 5:20 lid 1: binnen een redelijke termijn',
    },
    stelWeigeringVast: { naar: 'geweigerd', recht: RECHT, bron: 'Awb art. 5:20 lid 1' },
    volgTermijn: {
      naar: 'wacht_op_antwoord',
      recht: RECHT,
      bron: 'Awb art. 5:20 lid 1: binnen de termijn die is gesteld',
    },
    trekIn: { naar: 'ingetrokken', recht: RECHT, bron: 'Awb art. 5:13: niet meer vragen dan nodig is' },
    ...VERBETER,
  },
  geweigerd: {
    legVervolgVast: { naar: 'afgerond', recht: RECHT, bron: 'Awb art. 5:20 lid 3' },
    ...VERBETER,
  },
  afgerond: VERBETER,
  ingetrokken: VERBETER,
  vervangen: {},
} as const satisfies Overgangstabel<Gebruikstatus, Gebruikhandeling>;
