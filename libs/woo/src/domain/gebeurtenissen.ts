declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A public report waits to be brought to a publicatiebank, or to be taken back there. */
    PlaatsingKlaargezet: { readonly publicatieId: string };
    /** It will not be tried again by itself: a person must look. */
    PlaatsingMislukt: { readonly publicatieId: string };
  }
}

export {};
