import type { Rapportsoort } from './secties';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    RapportVastgesteld: {
      readonly rapportId: string;
      readonly zaakId: string;
      readonly aanbiederId: string;
      readonly soort: Rapportsoort;
    };
    /** A colleague said something of a draft; for whom it is. */
    RapportBesproken: {
      readonly rapportId: string;
      readonly opmerkingId: string;
      readonly gebruikerIds: readonly string[];
    };
  }
}
