import type { HerleidingStap, Overgangstabel } from '@navolgbaar/kernel';

export const MAATREGELSTATUSSEN = [
  'opgelegd',
  'ontvangen',
  'opgevolgd',
  'niet_opgevolgd',
  'ingetrokken',
  'overgedragen',
] as const;
export type Maatregelstatus = (typeof MAATREGELSTATUSSEN)[number];

export type Maatregelhandeling =
  'leverIn' | 'beoordeelOpgevolgd' | 'beoordeelNietOpgevolgd' | 'trekIn' | 'draagOver';

const BRON = 'Beleidskader § 8: advies- en stimuleringsmaatregelen';
const LEVER_IN = { naar: 'ontvangen', recht: 'maatregel:inleveren', bron: BRON } as const;
const OVERDRACHT = {
  naar: 'overgedragen',
  recht: 'maatregel:beoordelen',
  bron: 'Beleidskader § 8: "In dat geval is de toezichthouder niet meer aan zet"',
} as const;

const BEOORDEEL = {
  beoordeelOpgevolgd: { naar: 'opgevolgd', recht: 'maatregel:beoordelen', bron: BRON },
  beoordeelNietOpgevolgd: {
    naar: 'niet_opgevolgd',
    recht: 'maatregel:beoordelen',
    bron: 'Beleidskader § 8: een adviesmaatregel die niet wordt opgevolgd',
  },
} as const;

const TREK_IN = {
  naar: 'ingetrokken',
  recht: 'maatregel:opleggen',
  bron: 'Beleidskader § 5: proportionaliteit en evenredigheid',
} as const;

/** The life of a maatregel. After a hand-over nobody here acts on it any more: it is read only (BK-8.08, AC-11). */
export const maatregelovergangen = {
  opgelegd: { leverIn: LEVER_IN, ...BEOORDEEL, trekIn: TREK_IN, draagOver: OVERDRACHT },
  ontvangen: { leverIn: LEVER_IN, ...BEOORDEEL, trekIn: TREK_IN, draagOver: OVERDRACHT },
  opgevolgd: {},
  niet_opgevolgd: { draagOver: OVERDRACHT },
  ingetrokken: {},
  overgedragen: {},
} as const satisfies Overgangstabel<Maatregelstatus, Maatregelhandeling>;

/** What follows from a judgement, as a proposal: a person decides whether to make it (BK-8.05). */
export interface Voorstel {
  readonly tekst: string;
  readonly herleiding: readonly HerleidingStap[];
}

/** The proposal that belongs to a status, or null. The advice itself is an act of its own. */
export function voorstelBij(status: Maatregelstatus): Voorstel | null {
  if (status !== 'niet_opgevolgd') return null;
  return {
    tekst: 'advies aan het college',
    herleiding: [
      {
        stap: 'De maatregel is beoordeeld als niet opgevolgd. De toezichthouder adviseert dan het college om een corrigerende maatregel op te leggen.',
        bron: 'Beleidskader § 8',
      },
    ],
  };
}
