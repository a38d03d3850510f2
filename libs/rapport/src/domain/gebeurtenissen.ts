import type { Rapportsoort } from './secties';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    RapportVastgesteld: {
      readonly rapportId: string;
      readonly zaakId: string;
      readonly aanbiederId: string;
      readonly soort: Rapportsoort;
    };
  }
}
