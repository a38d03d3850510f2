declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A themaonderzoek began: its cases follow, and come to who leads it. */
    ThemaonderzoekGestart: { readonly themaonderzoekId: string; readonly leiderId: string };
    /** A themaonderzoek began and this provider takes part. One for each: every case is opened in a transaction of its own. */
    ThemazaakGevraagd: {
      readonly themaonderzoekId: string;
      readonly trekkingId: string;
      readonly aanbiederId: string;
    };
  }
}

export {};
