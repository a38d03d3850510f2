import type { Ontvangstwijze } from './wederhoor';

interface Wederhoorgebeurtenis {
  readonly wederhoorId: string;
  readonly rapportId: string;
  readonly zaakId: string;
  readonly aanbiederId: string;
}

declare module '@navolgbaar/kernel' {
  interface Gebeurtenissen {
    /** A draft report went to its provider. */
    WederhoorVerstuurd: Wederhoorgebeurtenis;
    /** The provider reacted, with how many remarks. */
    WederhoorGereageerd: Wederhoorgebeurtenis & {
      readonly aantal: number;
      /** Where the team wrote it down: how and when it came. */
      readonly ontvangst?: { readonly wijze: Ontvangstwijze; readonly op: string };
    };
    /** Every remark has its answer: the provider can read what was done with it. */
    WederhoorAfgerond: Wederhoorgebeurtenis;
    WederhoorIngetrokken: Wederhoorgebeurtenis;
  }
}
