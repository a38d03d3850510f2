/** Where the public finds a report besides our own register. One road, so that the Woo-index meets no report twice. */
export const WEGEN = ['geen', 'sitemap', 'publicatiebank'] as const;
export type Wooweg = (typeof WEGEN)[number];

export const CATEGORIEEN = ['inspanningsverplichting', 'onderzoeksrapport'] as const;
export type Woocategorie = (typeof CATEGORIEEN)[number];

/** How the organisation makes its reports known under the Woo, in versions. */
export interface Wooinstelling {
  readonly weg: Wooweg;
  readonly categorie: Woocategorie;
  /** The TOOI identifier of who publishes, and its name as the TOOI register writes it. */
  readonly publisher: string | null;
  readonly publisherNaam: string | null;
  /** Where the GPP-publicatiebank stands; only with that road. */
  readonly publicatiebank: string | null;
}

/** Until an organisation says who it is in TOOI, nothing is said of it. */
export const MEEGELEVERDE_WOOINSTELLING: Wooinstelling = {
  ...{ weg: 'geen', categorie: 'inspanningsverplichting' },
  ...{ publisher: null, publisherNaam: null, publicatiebank: null },
};

/**
 * An organisation with a Wmo supervisor is a gemeente or a cooperation of gemeenten; their TOOI registers write
 * `gm` and `so` with four digits.
 */
export const TOOI = /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/(gemeente\/gm|so\/so)\d{4}$/;

/** What is missing or does not fit together, by the name of the field. */
export function gebreken({ weg, publisher, publisherNaam, publicatiebank }: Wooinstelling): Gebrek[] {
  if (weg === 'geen') return [];
  return [
    ...(publisher ? [] : (['publisher'] as const)),
    ...(publisherNaam ? [] : (['publisherNaam'] as const)),
    ...(weg !== 'publicatiebank' || publicatiebank ? [] : (['publicatiebank'] as const)),
  ];
}
export type Gebrek = 'publisher' | 'publisherNaam' | 'publicatiebank';
