declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    AanbiederGewijzigd: { readonly aanbiederId: string };
  }
}

export {};
