import type { Controleuitkomst } from './soorten';

interface Afspraakfeit {
  readonly afspraakId: string;
  readonly zaakId: string | null;
  readonly meldingId: string | null;
  readonly aanbiederId: string;
}

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    VeiligheidsafspraakGemaakt: Afspraakfeit;
    /** The provider told what it did, or a colleague wrote that down. */
    VeiligheidsafspraakUitgevoerdGemeld: Afspraakfeit & { readonly berichtId: string };
    /** It was looked at, with what came of that. */
    VeiligheidsafspraakGecontroleerd: Afspraakfeit & { readonly uitkomst: Controleuitkomst };
    /** It was not kept: the handler and the coordinators hear it at once. */
    VeiligheidsafspraakGeschonden: Afspraakfeit;
    VeiligheidsafspraakBeeindigd: Afspraakfeit;
    /** A breach is laid before the college: an advice to it follows. */
    SchendingNaarCollege: Afspraakfeit;
  }
}
