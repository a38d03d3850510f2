import type { Domein, Meldingsoort, Wet } from './soorten';
import type { Verbandsoort } from './verband';

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
    /** A person linked a melding to another, from the page of the first. */
    MeldingVerbonden: {
      readonly verbandId: string;
      readonly soort: Verbandsoort;
      readonly meldingId: string;
      readonly andereId: string;
    };
    /** A person took a link away, from the page of the first. */
    MeldingVerbandVerbroken: {
      readonly verbandId: string;
      readonly soort: Verbandsoort;
      readonly meldingId: string;
      readonly andereId: string;
    };
    /** One melding went up in another, because both tell the same. */
    MeldingSamengevoegd: { readonly meldingId: string; readonly hoofdId: string };
    /** A melding that had gone up in another stands by itself again. */
    MeldingGesplitst: { readonly meldingId: string; readonly hoofdId: string };
    /** It turned out to be something else than what it was registered as. */
    MeldingsoortGewijzigd: {
      readonly meldingId: string;
      readonly van: Meldingsoort;
      readonly naar: Meldingsoort;
    };
  }
}
