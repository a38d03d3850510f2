/** What a college imposes (Beleidskader § 8; BK-8.07), or that it imposed nothing. */
export const MAATREGELSOORTEN = [
  'clientenstop',
  'voorziening_beeindigen',
  'voorziening_aanpassen',
  'financiering_beeindigen',
  'financiering_aanpassen',
  'last_dwangsom',
  'last_bestuursdwang',
  'contractmaatregel',
  'geen',
] as const;
export type Corrigerendsoort = (typeof MAATREGELSOORTEN)[number];

export const PER_CLIENT: readonly Corrigerendsoort[] = [
  'voorziening_beeindigen',
  'voorziening_aanpassen',
  'financiering_beeindigen',
  'financiering_aanpassen',
];
export const LASTEN: readonly Corrigerendsoort[] = ['last_dwangsom', 'last_bestuursdwang'];

/** Where a measure in the register comes from: an advice that was followed, one that was not, or no advice at all. */
export const HERKOMSTEN = ['volgt', 'wijkt_af', 'zonder_advies'] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

/** Of the gemeente as a public body, or as a party to a contract: the remedies follow from it (rulings). */
export type Maatregelkarakter = 'besluit' | 'privaatrecht';

/** Which step a contract allows. */
export const CONTRACTSOORTEN = [
  'ingebrekestelling',
  'betaling_opschorten',
  'korting_of_boete',
  'ontbinding',
  'uitsluiting',
  'anders',
] as const;
export type Contractsoort = (typeof CONTRACTSOORTEN)[number];

export const UITVOERINGEN = ['uitgevoerd', 'niet_uitgevoerd'] as const;
export type Uitvoering = (typeof UITVOERINGEN)[number];

/** What became of the measure as a whole, once the gemeente reported of everybody. */
export const UITVOERINGSSTANDEN = [...UITVOERINGEN, 'deels_uitgevoerd'] as const;
export type Uitvoeringsstand = (typeof UITVOERINGSSTANDEN)[number];

/** @param gemeld of every cliënt, or of the one step; at least one */
export function uitvoeringVan(gemeld: readonly Uitvoering[]): Uitvoeringsstand {
  const [eerste, ...rest] = [...new Set(gemeld)];
  return rest.length > 0 || !eerste ? 'deels_uitgevoerd' : eerste;
}

/** What a gemeente reports of a last: forfeited and collected, or applied and recovered (Awb art. 5:25, 5:33). */
export const BEDRAGSOORTEN = ['verbeurd', 'ingevorderd', 'toegepast', 'kosten_verhaald'] as const;
export type Bedragsoort = (typeof BEDRAGSOORTEN)[number];
export const BEDRAGEN_VAN: Readonly<Partial<Record<Corrigerendsoort, readonly Bedragsoort[]>>> = {
  last_dwangsom: ['verbeurd', 'ingevorderd'],
  last_bestuursdwang: ['toegepast', 'kosten_verhaald'],
};

export const MIDDELEN = [
  'bezwaar',
  'beroep',
  'voorlopige_voorziening',
  'kort_geding',
  'dagvaarding',
] as const;
export type Middel = (typeof MIDDELEN)[number];

export const INDIENERS = ['aanbieder', 'client', 'ander'] as const;
export type Indiener = (typeof INDIENERS)[number];

export const UITKOMSTEN = [
  'gegrond',
  'ongegrond',
  'niet_ontvankelijk',
  'toegewezen',
  'afgewezen',
  'ingetrokken',
] as const;
export type Middeluitkomst = (typeof UITKOMSTEN)[number];

/** What an outcome does with the measure. */
export const GEVOLGEN = ['in_stand', 'gewijzigd', 'herroepen', 'geschorst'] as const;
export type Middelgevolg = (typeof GEVOLGEN)[number];

/** Who decides that everybody may read of a stop: the college, or who has its mandate (Woo art. 3.1, Awb art. 10:1). */
export const OPENBAARBESLUITERS = ['college', 'mandaat'] as const;
export type Openbaarbesluiter = (typeof OPENBAARBESLUITERS)[number];

/** What a provider said of it beforehand (Woo art. 3.1 lid 3). */
export const GEHOORD = ['geen_bezwaar', 'bezwaar', 'ziet_af'] as const;
export type Gehoord = (typeof GEHOORD)[number];

/** To which law a hand-over goes (Beleidskader § 8: "In dat geval is de toezichthouder niet meer aan zet"). */
export const OVERDRACHTSOORTEN = ['privaatrecht', 'bestuursrecht', 'strafrecht'] as const;
export type Overdrachtsoort = (typeof OVERDRACHTSOORTEN)[number];
