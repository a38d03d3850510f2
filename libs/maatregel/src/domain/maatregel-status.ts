import type { HerleidingStap, Overgangstabel } from '@navolgbaar/kernel';

export const MAATREGELSTATUSSEN = [
  'opgelegd',
  'ontvangen',
  'opgevolgd',
  'deels_opgevolgd',
  'niet_opgevolgd',
  'ingetrokken',
  'overgedragen',
] as const;
export type Maatregelstatus = (typeof MAATREGELSTATUSSEN)[number];

/** A maatregel as a reader sees it: one that was asked again waits as one that was just given, and is not that. */
export type Maatregelstand = Maatregelstatus | 'opnieuw_gevraagd';

export const standVan = (status: Maatregelstatus, ronde: number): Maatregelstand =>
  status === 'opgelegd' && ronde > 1 ? 'opnieuw_gevraagd' : status;

export type Maatregelhandeling =
  | 'leverIn'
  | 'beoordeelOnderdeel'
  | 'vraagOnderdeelOpnieuw'
  | 'beoordeelOpgevolgd'
  | 'beoordeelDeelsOpgevolgd'
  | 'beoordeelNietOpgevolgd'
  | 'stelNieuweTermijn'
  | 'brengNaarCollege'
  | 'trekIn'
  | 'draagOver';

const BRON = 'Beleidskader § 8: advies- en stimuleringsmaatregelen';
const LEVER_IN = { naar: 'ontvangen', recht: 'maatregel:inleveren', bron: BRON } as const;
const OVERDRACHT = {
  naar: 'overgedragen',
  recht: 'maatregel:beoordelen',
  bron: 'Beleidskader § 8: "In dat geval is de toezichthouder niet meer aan zet"',
} as const;

const BEOORDEEL = {
  beoordeelOpgevolgd: { naar: 'opgevolgd', recht: 'maatregel:beoordelen', bron: BRON },
  beoordeelDeelsOpgevolgd: { naar: 'deels_opgevolgd', recht: 'maatregel:beoordelen', bron: BRON },
  beoordeelNietOpgevolgd: {
    naar: 'niet_opgevolgd',
    recht: 'maatregel:beoordelen',
    bron: 'Beleidskader § 8: een adviesmaatregel die niet wordt opgevolgd',
  },
} as const;

/** What came in first is judged while the rest is still to come; the whole is judged at the end. */
const BEOORDEEL_ONDERDEEL = { naar: 'ontvangen', recht: 'maatregel:beoordelen', bron: BRON } as const;

/** What came in does not do: that part alone is asked again with a new term, and it is the turn of the provider. */
const VRAAG_OPNIEUW = { naar: 'opgelegd', recht: 'maatregel:beoordelen', bron: BRON } as const;

const TREK_IN = {
  naar: 'ingetrokken',
  recht: 'maatregel:opleggen',
  bron: 'Beleidskader § 5: proportionaliteit en evenredigheid',
} as const;

/** The life of a maatregel. After a hand-over nobody here acts on it any more: it is read only (BK-8.08, AC-11). */
export const maatregelovergangen = {
  opgelegd: { leverIn: LEVER_IN, ...BEOORDEEL, trekIn: TREK_IN, draagOver: OVERDRACHT },
  ontvangen: {
    leverIn: LEVER_IN,
    beoordeelOnderdeel: BEOORDEEL_ONDERDEEL,
    vraagOnderdeelOpnieuw: VRAAG_OPNIEUW,
    ...BEOORDEEL,
    trekIn: TREK_IN,
    draagOver: OVERDRACHT,
  },
  opgevolgd: {},
  // What remains gets a new term or goes to the college: a person chooses (AANNAME on the form of it).
  deels_opgevolgd: {
    stelNieuweTermijn: { naar: 'opgelegd', recht: 'maatregel:beoordelen', bron: BRON },
    brengNaarCollege: {
      naar: 'deels_opgevolgd',
      recht: 'maatregel:beoordelen',
      bron: 'Beleidskader § 8: een adviesmaatregel die niet wordt opgevolgd',
    },
    trekIn: TREK_IN,
    draagOver: OVERDRACHT,
  },
  niet_opgevolgd: { draagOver: OVERDRACHT },
  ingetrokken: {},
  overgedragen: {},
} as const satisfies Overgangstabel<Maatregelstatus, Maatregelhandeling>;

/** What follows from a judgement, as a proposal: a person decides whether to make it (BK-8.05). */
export interface Voorstel {
  readonly tekst: string;
  readonly herleiding: readonly HerleidingStap[];
}

/**
 * The proposal that belongs to a status, or null. The advice itself is an act of its own.
 * @param naarCollege whether a person laid what remained before the college
 */
export function voorstelBij(status: Maatregelstatus, naarCollege: boolean): Voorstel | null {
  const deels = status === 'deels_opgevolgd' && naarCollege;
  if (status !== 'niet_opgevolgd' && !deels) return null;
  const oordeel = deels ? 'deels opgevolgd, en voor de rest volgt geen nieuwe termijn' : 'niet opgevolgd';
  return {
    tekst: 'advies aan het college',
    herleiding: [
      {
        stap: `De maatregel is beoordeeld als ${oordeel}. De toezichthouder adviseert dan het college om een corrigerende maatregel op te leggen.`,
        bron: 'Beleidskader § 8',
      },
    ],
  };
}
