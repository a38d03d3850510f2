import type { Toezichtvorm, Uitkomst, Wet } from './soorten';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    ZaakGeopend: {
      readonly zaakId: string;
      readonly toezichtvorm: Toezichtvorm;
      readonly wet: Wet;
      readonly aanbiederId: string | null;
      readonly meldingId: string | null;
    };
    /** A melding was added to a case that was there already. */
    MeldingBijZaakGevoegd: { readonly zaakId: string; readonly meldingId: string };
    /** Another than before handles the case, named by a person. */
    ZaakToegewezen: { readonly zaakId: string; readonly behandelaarId: string };
    /** A case was closed, and these people were added to who may still see it. */
    ZaakToegangVerleend: { readonly zaakId: string; readonly gebruikerIds: readonly string[] };
    VerbeterplanOntvangen: { readonly verbeterplanId: string; readonly zaakId: string };
    /** The first assessment said that it is no calamiteit or geweldsincident; the provider hears why. */
    GeenCalamiteitVastgesteld: { readonly zaakId: string; readonly aanbiederId: string | null };
    /** `uiterlijk` is a legal day, ISO 8601. */
    OpdrachtGegeven: {
      readonly opdrachtId: string;
      readonly zaakId: string;
      readonly aanbiederId: string;
      readonly uiterlijk: string;
    };
    RapportOntvangen: {
      readonly rapportId: string;
      readonly opdrachtId: string;
      readonly zaakId: string;
      readonly aanbiederId: string;
      readonly teLaat: boolean;
    };
    RapportBeoordeeld: {
      readonly rapportId: string;
      readonly opdrachtId: string;
      readonly zaakId: string;
      readonly aanbiederId: string;
      readonly vervolg: 'afronden' | 'aanvulling' | 'gesprek' | 'eigen_onderzoek';
    };
    /** `overgedragenAan`: the organisation that goes on, where somebody filled that in. */
    ZaakGesloten: {
      readonly zaakId: string;
      readonly uitkomst: Uitkomst;
      readonly overgedragenAan?: string;
    };
    CollegeGeinformeerd: {
      readonly zaakId: string;
      readonly gemeenteId: string;
      readonly berichtId: string;
    };
  }
}
