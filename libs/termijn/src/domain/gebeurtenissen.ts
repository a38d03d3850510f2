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
    UitstelGevraagd: Termijnfeit & { readonly verzoekId: string; readonly viaPortaal: boolean };
    /** The request has ended: decided, taken back, or overtaken because nothing is expected any more. */
    UitstelBeslist: Termijnfeit & {
      readonly verzoekId: string;
      readonly uitkomst: 'toegewezen' | 'afgewezen' | 'ingetrokken' | 'vervallen';
    };
    TermijnVoldaan: Termijnfeit & { readonly teLaat: boolean };
    TermijnIngetrokken: Termijnfeit;
    /** The watch told people of the team that the last day is near, has passed, or passed long ago. */
    TermijnAangekondigd: Termijnfeit & {
      readonly stap: 'herinnering' | 'verstreken' | 'escalatie';
      readonly gebruikerIds: readonly string[];
    };
    /** The last day has passed and nothing came. */
    TermijnVerstreken: Termijnfeit & { readonly uiterlijk: string };
  }
}

export type { Termijnfeit };
