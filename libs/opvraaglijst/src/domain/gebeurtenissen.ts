import type { Ontvangstwijze } from './soorten';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A request list went to its provider, or questions about its answers did (`ronde` counts from 1). */
    OpvraaglijstVerstuurd: {
      readonly opvraaglijstId: string;
      readonly zaakId: string;
      readonly aanbiederId: string;
      readonly ronde: number;
    };
    /** What was asked is not asked any more. Not of a list that never went out. */
    OpvraaglijstIngetrokken: {
      readonly opvraaglijstId: string;
      readonly zaakId: string;
      readonly aanbiederId: string;
    };
    /** Answers came in; `volledig` when nothing is open any more, `ontvangst` when the team wrote them down. */
    OpvraaglijstBeantwoord: {
      readonly opvraaglijstId: string;
      readonly zaakId: string;
      readonly aanbiederId: string;
      readonly aantal: number;
      readonly volledig: boolean;
      readonly ontvangst?: { readonly wijze: Ontvangstwijze; readonly op: string };
    };
  }
}
