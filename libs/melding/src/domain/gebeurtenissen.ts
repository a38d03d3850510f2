import type { Domein, Meldingsoort, Wet } from './soorten';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    MeldingGeregistreerd: {
      readonly meldingId: string;
      readonly soort: Meldingsoort;
      readonly wet: Wet;
      readonly domein: Domein;
      readonly aanbiederId: string | null;
      readonly viaAanbieder: boolean;
    };
    MeldingDoorgezonden: { readonly meldingId: string; readonly naar: string };
  }
}
