import type { Actie, Kleur } from './soorten';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    WegingVastgesteld: { readonly wegingId: string; readonly meldingId: string; readonly kleur: Kleur };
    BesluitGenomen: {
      readonly besluitId: string;
      readonly meldingId: string;
      readonly besluit: 'actie' | 'geen_actie';
      readonly actie: Actie | null;
    };
  }
}
