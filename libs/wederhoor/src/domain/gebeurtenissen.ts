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
    /** The provider reacted; `aantal` remarks, `vastgelegd` when the team wrote it down. */
    WederhoorGereageerd: Wederhoorgebeurtenis & { readonly aantal: number; readonly vastgelegd: boolean };
    /** Every remark has its answer: the provider can read what was done with it. */
    WederhoorAfgerond: Wederhoorgebeurtenis;
    WederhoorIngetrokken: Wederhoorgebeurtenis;
  }
}
