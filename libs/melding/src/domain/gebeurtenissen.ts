import type { Twijfelstatus } from './opgave/twijfel-status';
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
    /** A part of an older list was taken over: the meldingen of `overnameId` with an id from `van` up to and including `tot`. */
    MeldingenOvergenomen: {
      readonly overnameId: string;
      readonly van: string;
      readonly tot: string;
      readonly aantal: number;
    };
    /** Another than before handles the melding, named by a person. */
    MeldingToegewezen: { readonly meldingId: string; readonly behandelaarId: string };
    /** It turned out to be about another provider, or another location of the same; null is none known. */
    MeldingaanbiederGewijzigd: {
      readonly meldingId: string;
      readonly van: string | null;
      readonly naar: string | null;
    };
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
    /** A provider added to what it stated with its melding, or a colleague wrote that down for it. */
    OpgaveAangevuld: { readonly meldingId: string; readonly aanvullingId: string };
    /** Somebody of the team asks a provider something about its own melding. */
    OpgavevraagGesteld: { readonly meldingId: string; readonly vraagId: string };
    /** A provider looks into whether it must report. */
    TwijfelGemeld: { readonly twijfelId: string; readonly aanbiederId: string };
    TwijfelGeconcludeerd: { readonly twijfelId: string; readonly status: Twijfelstatus };
    /** It turned out to be something else than what it was registered as. */
    MeldingsoortGewijzigd: {
      readonly meldingId: string;
      readonly van: Meldingsoort;
      readonly naar: Meldingsoort;
    };
  }
}
