/** The powers of a toezichthouder (Awb art. 5:15 t/m 5:18; Wmo 2015 art. 6.1 lid 2). */
export const BEVOEGDHEDEN = [
  'betreden',
  'inlichtingen',
  'identiteitsbewijs',
  'zakelijke_gegevens',
  'onderzoek_zaken',
  'dossierinzage',
] as const;
export type Bevoegdheid = (typeof BEVOEGDHEDEN)[number];

/** Where each of them stands. */
export const ARTIKEL: Readonly<Record<Bevoegdheid, string>> = {
  betreden: 'Awb art. 5:15',
  inlichtingen: 'Awb art. 5:16',
  identiteitsbewijs: 'Awb art. 5:16a',
  zakelijke_gegevens: 'Awb art. 5:17',
  onderzoek_zaken: 'Awb art. 5:18',
  dossierinzage: 'Wmo 2015 art. 6.1 lid 2',
};

/** What can be asked with a term in which to answer; the others are done where one stands. */
export const MET_ANTWOORDTERMIJN: readonly Bevoegdheid[] = [
  'inlichtingen',
  'zakelijke_gegevens',
  'dossierinzage',
];

/** What was entered. In beschermd wonen the room of a cliënt is a dwelling, the common rooms are none (AANNAME). */
export const PLAATSSOORTEN = ['bedrijfsruimte', 'beschermd_wonen', 'woning'] as const;
export type Plaatssoort = (typeof PLAATSSOORTEN)[number];

/** How the bewoner himself answered when asked to let somebody in (rulings: consent is the bewoner's own, per room). */
export const TOESTEMMINGEN = ['mondeling', 'schriftelijk', 'geweigerd', 'niet_gevraagd'] as const;
export type Toestemming = (typeof TOESTEMMINGEN)[number];

/**
 * Whether somebody cooperated. A bewoner who lets nobody into his dwelling uses a right (Awb art. 5:15 lid 1; Algemene wet
 * op het binnentreden): `geen_toestemming` is no refusal under Awb art. 5:20, and never goes to a college.
 */
export const MEDEWERKINGEN = [
  'verleend',
  'gedeeltelijk',
  'geweigerd',
  'afwachten',
  'geen_toestemming',
] as const;
export type Medewerking = (typeof MEDEWERKINGEN)[number];

/** What somebody calls upon who does not cooperate, or does so in part. */
export const WEIGERINGSGRONDEN = ['geen', 'geheimhouding', 'zwijgrecht', 'anders'] as const;
export type Weigeringsgrond = (typeof WEIGERINGSGRONDEN)[number];

/** What was done about the right not to incriminate oneself (EVRM art. 6; Awb art. 5:10a). */
export const CAUTIES = ['cautie_gegeven', 'wilsonafhankelijk', 'afgestemd_met_om'] as const;
export type Cautie = (typeof CAUTIES)[number];

export const ANTWOORDEN = ['beantwoord', 'gedeeltelijk', 'niet_beantwoord'] as const;
export type Antwoord = (typeof ANTWOORDEN)[number];

/** What was done with a refusal: the college can enforce, a toezichthouder cannot (Awb art. 5:20 lid 3). */
export const VERVOLGEN = ['voorgelegd', 'niet_voorgelegd'] as const;
export type Weigeringsvervolg = (typeof VERVOLGEN)[number];
