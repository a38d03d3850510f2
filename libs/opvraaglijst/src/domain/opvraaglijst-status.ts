import type { Overgangstabel } from '@navolgbaar/kernel';

export const OPVRAAGSTATUSSEN = [
  'concept',
  'verstuurd',
  'deels_beantwoord',
  'beantwoord',
  'afgesloten',
  'ingetrokken',
] as const;
export type Opvraagstatus = (typeof OPVRAAGSTATUSSEN)[number];

export type Opvraaghandeling =
  | 'wijzig'
  | 'verstuur'
  | 'beantwoord'
  | 'dienDeelsIn'
  | 'dienIn'
  | 'legVast'
  | 'legLaatsteVast'
  | 'beoordeel'
  | 'laatLaatsteVervallen'
  | 'vraagNader'
  | 'sluit'
  | 'trekIn';

/** In which a provider or a toezichthouder still has something to do. */
export const OPEN_LIJSTEN: readonly Opvraagstatus[] = [
  'concept',
  'verstuurd',
  'deels_beantwoord',
  'beantwoord',
];
/** In which it went out and is not done with: its case waits for it. */
export const UITGEZET: readonly Opvraagstatus[] = ['verstuurd', 'deels_beantwoord', 'beantwoord'];
/** In which a provider still has something to do. */
export const BIJ_AANBIEDER: readonly Opvraagstatus[] = ['verstuurd', 'deels_beantwoord'];

const OPSTELLEN = {
  recht: 'opvraaglijst:opstellen',
  bron: 'IGJ, Samen anders kijken (NW-14): de aanbieder ziet waarom iets wordt gevraagd; Awb art. 5:13',
} as const;
const MEEWERKEN = { recht: 'opvraaglijst:beantwoorden', bron: 'Awb art. 5:20 lid 1' } as const;
const BEOORDELEN = {
  recht: 'opvraaglijst:beoordelen',
  bron: 'Beleidskader § 6: feiten en conclusies (BK-6.10); Awb art. 5:13 en 5:20',
} as const;
/** Nobody has to answer through the portal: what comes another way, the team writes down. */
const VASTLEGGEN = {
  recht: 'opvraaglijst:beoordelen',
  bron: 'Awb art. 5:20 lid 1: medewerking heeft geen vaste vorm (AANNAME)',
} as const;
const TREK_IN = {
  naar: 'ingetrokken',
  recht: 'opvraaglijst:opstellen',
  bron: 'Awb art. 5:13: niet meer vragen dan nodig is',
} as const;

/** What a provider may do while something is asked of it, itself or by what it sent another way. */
const ANTWOORDEN = (hier: 'verstuurd' | 'deels_beantwoord') =>
  ({
    beantwoord: { naar: hier, ...MEEWERKEN },
    dienDeelsIn: { naar: 'deels_beantwoord', ...MEEWERKEN },
    dienIn: { naar: 'beantwoord', ...MEEWERKEN },
    legVast: { naar: 'deels_beantwoord', ...VASTLEGGEN },
    legLaatsteVast: { naar: 'beantwoord', ...VASTLEGGEN },
  }) as const;

/** The life of a request list. Answers come in parts; a question about one opens the list again for its provider. */
export const opvraagovergangen = {
  concept: {
    wijzig: { naar: 'concept', ...OPSTELLEN },
    verstuur: { naar: 'verstuurd', ...OPSTELLEN },
    trekIn: TREK_IN,
  },
  verstuurd: {
    ...ANTWOORDEN('verstuurd'),
    beoordeel: { naar: 'verstuurd', ...BEOORDELEN },
    laatLaatsteVervallen: { naar: 'beantwoord', ...BEOORDELEN },
    sluit: { naar: 'afgesloten', ...BEOORDELEN },
    trekIn: TREK_IN,
  },
  deels_beantwoord: {
    ...ANTWOORDEN('deels_beantwoord'),
    beoordeel: { naar: 'deels_beantwoord', ...BEOORDELEN },
    laatLaatsteVervallen: { naar: 'beantwoord', ...BEOORDELEN },
    vraagNader: { naar: 'deels_beantwoord', ...BEOORDELEN },
    sluit: { naar: 'afgesloten', ...BEOORDELEN },
    trekIn: TREK_IN,
  },
  beantwoord: {
    beoordeel: { naar: 'beantwoord', ...BEOORDELEN },
    vraagNader: { naar: 'deels_beantwoord', ...BEOORDELEN },
    sluit: { naar: 'afgesloten', ...BEOORDELEN },
  },
  afgesloten: {},
  ingetrokken: {},
} as const satisfies Overgangstabel<Opvraagstatus, Opvraaghandeling>;
