declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A person shared one thing with the college of a gemeente, on a recorded ground. */
    GedeeldMetCollege: {
      readonly delingId: string;
      readonly object: string;
      readonly objectId: string;
      readonly gemeenteId: string;
      readonly zaakId: string | null;
    };
    /** What was shared does not hold any more; one for each college that had it. */
    DelingIngetrokken: {
      readonly delingId: string;
      readonly object: string;
      readonly objectId: string;
      readonly gemeenteId: string;
      readonly zaakId: string | null;
    };
  }
}

export {};
