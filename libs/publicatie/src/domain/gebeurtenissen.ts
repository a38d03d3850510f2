interface Publicatiefeit {
  readonly publicatieId: string;
  readonly rapportId: string;
  readonly zaakId: string;
  readonly aanbiederId: string;
}

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    PublicatieVoorgesteld: Publicatiefeit;
    /** `wachtenTot` is the last day of the waiting time, ISO 8601; null when the report stays closed. */
    PublicatieBesloten: Publicatiefeit & {
      readonly besluit: 'openbaar' | 'niet_openbaar';
      readonly wachtenTot: string | null;
    };
    /** A provider gave its view in the portal. */
    ZienswijzeGegeven: Publicatiefeit;
    /** Something in the public version changed while its provider is asked about it. */
    PubliekeVersieVeranderd: Publicatiefeit;
    RapportGepubliceerd: Publicatiefeit & { readonly slug: string };
    PublicatieIngetrokken: Publicatiefeit & { readonly wasOpenbaar: boolean };
  }
}

export type { Publicatiefeit };
