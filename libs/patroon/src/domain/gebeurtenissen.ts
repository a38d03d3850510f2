declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A rule sees a pattern at a provider that nobody was told of, or one that grew while it slept. */
    PatroonGezien: { readonly patroonId: string; readonly aanbiederId: string };
  }
}

export {};
