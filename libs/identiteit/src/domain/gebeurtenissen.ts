declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** Somebody who logged in for a provider asks for an account there; a person decides. */
    AccountGevraagd: { readonly verzoekId: string; readonly aanbiederId: string };
  }
}

export {};
