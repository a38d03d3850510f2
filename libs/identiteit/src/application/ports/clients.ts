import type { Rol } from '@navolgbaar/platform/auth';

export interface NieuweClient {
  readonly id: string;
  readonly clientId: string;
  readonly naam: string;
  readonly geheimHash: string;
  readonly rollen: readonly Rol[];
  readonly aanleveraar: boolean;
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  readonly partnerId: string | null;
  readonly nu: string;
}

/** Machine clients of one organisation, inside a unit of work. */
export abstract class Clients {
  abstract voegToe(client: NieuweClient): Promise<void>;
  /** @returns the id of the client, or null when there is no such client in use */
  abstract trekIn(clientId: string): Promise<string | null>;
}
