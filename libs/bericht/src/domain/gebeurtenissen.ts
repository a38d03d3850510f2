declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A message waits to be sent. */
    BerichtKlaargezet: { readonly berichtId: string };
    /** A message will not arrive unless a person acts. `object` is what it was about. */
    BerichtMislukt: { readonly berichtId: string; readonly object: string; readonly objectId: string };
  }
}

export {};
