interface Adviesfeit {
  readonly adviesId: string;
  readonly zaakId: string;
  readonly gemeenteId: string;
}

/** Who had the advice when it was handed over; null where only the team did. */
export type Adviesbezit = 'jurist' | 'college' | null;

export type Toetsuitkomst = 'getoetst' | 'teruggestuurd' | 'belang';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A measure was not followed: an advice to the college of this gemeente is proposed. */
    CollegeadviesVoorgesteld: Adviesfeit;
    /** The jurist of the gemeente is asked for his advice on this text. */
    CollegeadviesVoorgelegd: Adviesfeit;
    /** A jurist gave his advice, sent the text back, or has an interest and leaves it to another. */
    CollegeadviesGetoetst: Adviesfeit & { readonly uitkomst: Toetsuitkomst };
    CollegeadviesVerzonden: Adviesfeit;
    /** Of an advice that the college had. */
    CollegeadviesBevraagd: Adviesfeit & { readonly vraagId: string };
    CollegeadviesBeantwoord: Adviesfeit & { readonly vraagId: string };
    /** The college decided, or keeps the decision until a day; `op` is the legal day of it. */
    CollegeadviesBesloten: Adviesfeit & { readonly op: string };
    /** The case was handed over with it: nothing is expected of the jurist or the college any more. */
    CollegeadviesOvergedragen: Adviesfeit & { readonly bij: Adviesbezit };
    /** The college did not answer within the term. */
    CollegeadviesOnbeantwoord: Adviesfeit;
  }
}
