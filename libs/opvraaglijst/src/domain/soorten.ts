/** What is asked: a figure the provider keeps, a document it has, or something to tell. */
export const VRAAGSOORTEN = ['indicator', 'document', 'inlichting'] as const;
export type Vraagsoort = (typeof VRAAGSOORTEN)[number];

/** Which power an obligatory question rests on, under the name that the register of powers gives it. */
export const VORDERING: Readonly<Record<Vraagsoort, 'inlichtingen' | 'zakelijke_gegevens'>> = {
  indicator: 'inlichtingen',
  document: 'zakelijke_gegevens',
  inlichting: 'inlichtingen',
};
export type Vordering = (typeof VORDERING)[Vraagsoort];

/** On what asking it rests when nobody says otherwise. */
export const GRONDSLAG: Readonly<Record<Vraagsoort, string>> = {
  indicator: 'Awb art. 5:16 (inlichtingen)',
  document: 'Awb art. 5:17 (inzage in zakelijke gegevens)',
  inlichting: 'Awb art. 5:16 (inlichtingen)',
};

/** How a provider answers. What we hold already only has to be confirmed (NW-13). */
export const ANTWOORDSOORTEN = ['gegeven', 'klopt_nog', 'hebben_we_niet', 'niet_geven'] as const;
export type Antwoordsoort = (typeof ANTWOORDSOORTEN)[number];

/** With these answers the provider gives nothing: the only ones that can be a refusal. */
export const GAF_NIETS: readonly Antwoordsoort[] = ['hebben_we_niet', 'niet_geven'];

/** How an answer came that did not come through the portal. */
export const ONTVANGSTWIJZEN = ['post', 'telefoon', 'gesprek', 'mail'] as const;
export type Ontvangstwijze = (typeof ONTVANGSTWIJZEN)[number];

/** How the toezichthouder judges an answer. `geweigerd`: the provider had to give it and did not (Awb art. 5:20). */
export const OORDELEN = ['voldoende', 'nadere_vraag', 'niet_nodig', 'geweigerd'] as const;
export type Oordeel = (typeof OORDELEN)[number];
