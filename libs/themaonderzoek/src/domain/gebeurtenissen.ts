declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A themaonderzoek began and this provider takes part. One for each: every case is opened in a transaction of its own. */
    ThemazaakGevraagd: {
      readonly themaonderzoekId: string;
      readonly trekkingId: string;
      readonly aanbiederId: string;
    };
  }
}

export {};
