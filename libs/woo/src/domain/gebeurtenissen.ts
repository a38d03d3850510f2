declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A public report waits to be brought to a publicatiebank, or to be taken back there. */
    PlaatsingKlaargezet: { readonly publicatieId: string };
  }
}

export {};
