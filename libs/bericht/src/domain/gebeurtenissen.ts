declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A message waits to be sent. */
    BerichtKlaargezet: { readonly berichtId: string };
  }
}

export {};
