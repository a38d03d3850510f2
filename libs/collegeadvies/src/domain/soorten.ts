/**
 * On what an advice to the college can rest (Beleidskader § 8; Awb art. 5:20 lid 3). A breach of an agreement for safety: § 6
 * calls it binding and names no next step, so that a person may lay it before the college is an AANNAME.
 */
export const AANLEIDINGEN = ['maatregel', 'medewerking', 'calamiteit', 'veiligheidsafspraak'] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

/** What only the college can decide (Beleidskader § 8: corrigerende maatregelen; BK-8.07). */
export const CORRIGERENDE_MAATREGELEN = [
  'clientenstop',
  'voorziening_beeindigen',
  'voorziening_aanpassen',
  'financiering_beeindigen',
  'financiering_aanpassen',
  'last_dwangsom',
  'last_bestuursdwang',
  'contractmaatregel',
] as const;
export type CorrigerendeMaatregel = (typeof CORRIGERENDE_MAATREGELEN)[number];

export const GRONDSOORTEN = ['verordening', 'contract', 'wmo_2_3_10', 'jeugdwet', 'awb_5_20_3'] as const;
export type Grondsoort = (typeof GRONDSOORTEN)[number];
/** Whole documents: which part of them it is has to be said. */
export const VRAAGT_VINDPLAATS: readonly Grondsoort[] = ['verordening', 'contract'];

/** Of the gemeente as a public body, or as a party to a contract: the remedies follow from it. */
export const KARAKTERS = ['besluit', 'privaatrecht'] as const;
export type Karakter = (typeof KARAKTERS)[number];

/** How the care of a cliënt is paid. */
export const FINANCIERINGEN = ['wmo', 'wmo_pgb', 'jeugdwet', 'jeugdwet_pgb', 'wlz'] as const;
export type Financiering = (typeof FINANCIERINGEN)[number];

/** Why nobody was heard beforehand (Awb art. 4:11). */
export const NIET_HOREN = ['spoed', 'al_gehoord', 'doel'] as const;
export type Niethoren = (typeof NIET_HOREN)[number];

/** A zienswijze is given in writing or spoken, as the person chooses (Awb art. 4:9). */
export const ZIENSWIJZEN = ['schriftelijk', 'mondeling', 'niet_gegeven'] as const;
export type Zienswijzevorm = (typeof ZIENSWIJZEN)[number];

export const JURISTOORDELEN = ['akkoord', 'akkoord_mits', 'niet_akkoord'] as const;
export type Juristoordeel = (typeof JURISTOORDELEN)[number];

/** How much of what the jurist wrote a college gets: always what he concludes, and his text where it was shared. */
export const JURISTDELINGEN = ['conclusie', 'volledig'] as const;
export type Juristdeling = (typeof JURISTDELINGEN)[number];

export const BESLUITSOORTEN = ['volgt', 'wijkt_af', 'houdt_aan'] as const;
export type Besluitsoort = (typeof BESLUITSOORTEN)[number];

export const WETTEN = ['wmo', 'jeugdwet'] as const;
export type Wet = (typeof WETTEN)[number];
