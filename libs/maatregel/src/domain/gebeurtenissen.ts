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
    /** The follow-up was judged insufficient: an advice to the college is proposed (BK-8.05). */
    MaatregelNietOpgevolgd: Maatregelfeit;
    MaatregelIngetrokken: Maatregelfeit;
  }
}
