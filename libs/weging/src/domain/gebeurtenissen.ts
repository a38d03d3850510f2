import type { Actie, Kleur } from './soorten';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    WegingVastgesteld: { readonly wegingId: string; readonly meldingId: string; readonly kleur: Kleur };
    WegingWachtOpTweede: { readonly wegingId: string; readonly meldingId: string };
    WeegtaakOntstaan: { readonly taakId: string; readonly meldingId: string };
    BesluitGenomen: {
      readonly besluitId: string;
      readonly meldingId: string;
      readonly besluit: 'actie' | 'geen_actie';
      readonly actie: Actie | null;
    };
    /** The werkoverleg took a decision back, with the work that came of it. */
    BesluitTeruggenomen: { readonly besluitId: string; readonly meldingId: string };
    /** Somebody of the team got something to do. */
    ActiepuntGegeven: {
      readonly actiepuntId: string;
      readonly meldingId: string;
      readonly eigenaarId: string;
    };
    /** A round of blind re-weighing began; for each of these people something was drawn. */
    HerwegingGestart: { readonly herwegingId: string; readonly gebruikerIds: readonly string[] };
    WerkoverlegGesloten: { readonly werkoverlegId: string };
  }
}
