import type { Antwoordsoort } from './partnervraag-status';

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A partner asked for the code beside a link; it goes to the address of the contact, whoever asked. */
    PartnercodeGevraagd: { readonly vraagId: string; readonly linkId: string };
    /** A partner answered a question about a melding or a case: exactly one of the two. */
    PartnerAntwoordde: {
      readonly vraagId: string;
      readonly meldingId: string | null;
      readonly zaakId: string | null;
      readonly soort: Antwoordsoort;
    };
  }
}

export {};
