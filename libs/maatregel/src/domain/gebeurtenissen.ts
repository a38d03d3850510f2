import type { Maatregelsoort, Onderdeel } from './soorten';

interface Maatregelfeit {
  readonly maatregelId: string;
  readonly zaakId: string;
  readonly aanbiederId: string;
}

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    MaatregelOpgelegd: Maatregelfeit & { readonly soort: Maatregelsoort };
    /** The provider handed in a part, or a colleague wrote down what came another way. */
    MaatregelBeantwoord: Maatregelfeit & { readonly onderdeel: Onderdeel; readonly leveringId: string };
    MaatregelOpgevolgd: Maatregelfeit;
    /** A part was met and a part was not: a person chooses what happens with what remains. */
    MaatregelDeelsOpgevolgd: Maatregelfeit;
    /** What remained got a new term; `ronde` counts from 1 at the giving. */
    MaatregelTermijnVernieuwd: Maatregelfeit & { readonly ronde: number };
    /** What remained is laid before the college by choice of a person: an advice is proposed. */
    MaatregelRestNaarCollege: Maatregelfeit;
    /** The follow-up was judged insufficient: an advice to the college is proposed (BK-8.05). */
    MaatregelNietOpgevolgd: Maatregelfeit;
    MaatregelIngetrokken: Maatregelfeit;
  }
}
