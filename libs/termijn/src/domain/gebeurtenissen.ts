/** What an event says of its term: ids and words from value lists. */
interface Termijnfeit {
  readonly termijnId: string;
  readonly code: string;
  readonly object: string;
  readonly objectId: string;
  readonly zaakId: string | null;
}

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    TermijnGestart: Termijnfeit & { readonly uiterlijk: string };
    TermijnVerlengd: Termijnfeit & { readonly uiterlijk: string };
    /** The clock stands still from the day after `op`. */
    TermijnOpgeschort: Termijnfeit & { readonly op: string };
    TermijnHervat: Termijnfeit & { readonly uiterlijk: string };
    TermijnVoldaan: Termijnfeit & { readonly teLaat: boolean };
    TermijnIngetrokken: Termijnfeit;
    /** The last day has passed and nothing came. */
    TermijnVerstreken: Termijnfeit & { readonly uiterlijk: string };
  }
}

export type { Termijnfeit };
