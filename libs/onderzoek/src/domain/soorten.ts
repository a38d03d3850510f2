/** The four forms of supervision (Beleidskader § 6). The aard follows from the form and is never chosen. */
export const TOEZICHTVORMEN = ['structureel', 'proactief', 'signaalgestuurd', 'calamiteiten'] as const;
export type Toezichtvorm = (typeof TOEZICHTVORMEN)[number];

export type Aard = 'preventief' | 'reactief';

/** Structureel and proactief prevent, signaalgestuurd and calamiteiten react (Beleidskader § 6). */
export function aardVan(vorm: Toezichtvorm): Aard {
  return vorm === 'structureel' || vorm === 'proactief' ? 'preventief' : 'reactief';
}

export const WETTEN = ['wmo', 'jeugdwet', 'wlz'] as const;
export type Wet = (typeof WETTEN)[number];

export const DOMEINEN = ['kwaliteit', 'rechtmatigheid'] as const;
export type Domein = (typeof DOMEINEN)[number];

/** What the werkoverleg decided to do; a case that follows from a decision keeps it. */
export const ACTIES = ['gesprek', 'kwaliteitstoets', 'rechtmatigheidstoets', 'vraag_aan_derden'] as const;
export type Actie = (typeof ACTIES)[number];

/** The decisions of which a case comes; of the others comes a question, a forwarding or something to do. */
export const ZAAKACTIES = [
  'kwaliteitstoets',
  'rechtmatigheidstoets',
  'vraag_aan_derden',
] as const satisfies Actie[];

/**
 * `geen_calamiteit` follows from the first assessment only, and `ingetrokken` from a decision that was taken back before
 * anything was done; the others are chosen when the case is concluded.
 */
export const UITKOMSTEN = [
  'verklaard',
  'geen_tekortkoming',
  'verbeterd',
  'tekortkoming',
  'overgedragen',
] as const;
export type GekozenUitkomst = (typeof UITKOMSTEN)[number];
export type Uitkomst = GekozenUitkomst | 'geen_calamiteit' | 'ingetrokken';

export const ONDERZOEKERS = ['aanbieder', 'toezichthouder'] as const;
export type Onderzoeker = (typeof ONDERZOEKERS)[number];

export const OORDELEN = ['voldoende', 'onvoldoende'] as const;
export type Oordeel = (typeof OORDELEN)[number];

/** What a conversation was. A hoorgesprek ends in a hoorverslag; a question to others keeps its answer (BK-6.04). */
export const GESPREKSOORTEN = ['gesprek', 'hoorgesprek', 'vraag_aan_derden'] as const;
export type Gespreksoort = (typeof GESPREKSOORTEN)[number];

/** Who watches over a follow-up: ourselves, the provider, or a partner such as the WIJ (AC-1). */
export const MONITORINGEIGENAREN = ['toezichthouder', 'aanbieder', 'partner'] as const;
export type Monitoringeigenaar = (typeof MONITORINGEIGENAREN)[number];

/** Other supervisors and partners that can be competent for a part. */
export const DOORGIFTEONTVANGERS = [
  'igj',
  'zorgkantoor',
  'veilig_thuis',
  'rijkstoezicht',
  'andere_toezichthouder',
] as const;
export type Doorgifteontvanger = (typeof DOORGIFTEONTVANGERS)[number];

/** Why two cases are linked by hand; a follow-up is linked by itself. AANNAME: the Beleidskader names no kinds. */
export const KOPPELSOORTEN = ['verwant', 'zelfde_gebeurtenis'] as const;
export type Koppelsoort = (typeof KOPPELSOORTEN)[number];

/** What of a dossier can be confidential by itself. */
export const DEELSOORTEN = ['gesprek', 'waarneming', 'document'] as const;
export type Deelsoort = (typeof DEELSOORTEN)[number];
