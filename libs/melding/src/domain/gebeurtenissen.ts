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
    /** Another than before handles the melding, named by a person. */
    MeldingToegewezen: { readonly meldingId: string; readonly behandelaarId: string };
    /** A melder answered or added something, with the receipt code. */
    MelderVuldeAan: { readonly meldingId: string };
    /** Somebody asks to open the identity of a confidential melder; another must agree. */
    OpeningGevraagd: { readonly meldingId: string; readonly openingId: string };
    OpeningBeslist: { readonly meldingId: string; readonly openingId: string; readonly gebruikerId: string };
    /** Opened by one person; a coördinator judges it. */
    VerzegelingInNoodGeopend: { readonly meldingId: string; readonly openingId: string };
    MeldingDoorgezonden: { readonly meldingId: string; readonly naar: string };
  }
}
