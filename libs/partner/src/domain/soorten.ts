/** What kind of body a partner is (BK §7; requirements §5.9). Which bodies there are is data of the organisation. */
export const PARTNERSOORTEN = [
  'igj',
  'zorgkantoor',
  'veilig_thuis',
  'rijkstoezicht',
  'klachtencoordinator',
  'andere_toezichthouder',
  'collega_gemeente',
  'politie',
  'toegang',
  'contractbeheer',
  'meldpunt',
  'svb',
  'bemiddelaar',
  'anders',
] as const;
export type Partnersoort = (typeof PARTNERSOORTEN)[number];

/** Which data of people go along (NW-10; AVG art. 4, 9 and 10). */
export const GEGEVENSCATEGORIEEN = [
  'geen_persoonsgegevens',
  'identiteit_client',
  'identiteit_melder',
  'identiteit_medewerker',
  'gezondheid',
  'strafrechtelijk',
  'financieel',
  'overig',
] as const;
export type Gegevenscategorie = (typeof GEGEVENSCATEGORIEEN)[number];

export const VERZENDWIJZEN = ['beveiligde_mail', 'portaal', 'post', 'telefoon', 'gesprek'] as const;
export type Verzendwijze = (typeof VERZENDWIJZEN)[number];
