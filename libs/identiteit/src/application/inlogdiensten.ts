import { DomeinFout } from '@navolgbaar/kernel';
import type { Inlogdienst, OidcClient } from '@navolgbaar/platform/auth';

/** The login services of this installation: the organisation's own, and eHerkenning where it is set up. */
export class Inlogdiensten {
  constructor(
    private readonly organisatie: OidcClient,
    private readonly eherkenning: OidcClient | null,
  ) {}

  /** @throws DomeinFout NIET_GEVONDEN when there is no such service here */
  van(dienst: Inlogdienst): OidcClient {
    const client = dienst === 'eherkenning' ? this.eherkenning : this.organisatie;
    if (!client) throw new DomeinFout('NIET_GEVONDEN');
    return client;
  }

  /** Where to go to end the session there too; null when it offers no such address, is down, or is no longer set up. */
  async uitlogUrl(dienst: Inlogdienst): Promise<URL | null> {
    const client = dienst === 'eherkenning' ? this.eherkenning : this.organisatie;
    return (await client?.uitlogUrl()) ?? null;
  }
}
