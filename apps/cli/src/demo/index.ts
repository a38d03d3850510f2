import type { Rolurls } from '@navolgbaar/platform/database';
import type { Demoaccount } from '../start/idp';

export interface Demoopties {
  readonly urls: Rolurls;
  /** The environment that api and worker get: what `Configuratie` reads. */
  readonly omgeving: Readonly<Record<string, string | undefined>>;
  /** For plain lines and a terminal alike. */
  readonly melding: (tekst: string) => void;
}

/** The accounts on the login page of the demo. */
export const demoaccounts: readonly Demoaccount[] = [];

/**
 * Fills an empty database with the demo organisation and its dossiers. Does nothing when there is an organisation.
 * @returns whether it loaded anything.
 */
export function laadDemo(opties: Demoopties): Promise<boolean> {
  void opties;
  return Promise.resolve(false);
}
