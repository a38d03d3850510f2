import type { Rol } from '@navolgbaar/platform/auth';
import type { Machineclient } from '../../domain/machineclient';

export interface NieuweClient {
  readonly id: string;
  readonly clientId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly aanleveraar: boolean;
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  readonly partnerId: string | null;
  readonly nu: string;
}

/** A client as an act finds it. */
export interface Clientregel extends Machineclient {
  readonly id: string;
  readonly clientId: string;
  readonly versie: number;
}

export const CLIENTGEBEURTENISSEN = ['gemaakt', 'geheim', 'uit', 'aan'] as const;

/** Something that happened to a client; who did it is the actor of the unit of work. */
export interface Clientgebeurtenis {
  readonly soort: (typeof CLIENTGEBEURTENISSEN)[number];
  readonly reden: string | null;
  readonly nu: string;
}

/** Machine clients of one organisation, inside a unit of work. */
export abstract class Clients {
  abstract voegToe(client: NieuweClient): Promise<void>;
  /** Reads and locks, by its own id or by the name it logs in with; null when this organisation has no such client. */
  abstract vergrendel(idOfClientId: string): Promise<Clientregel | null>;
  /** A new secret in place of the old one, of which all tokens end. */
  abstract zetGeheim(id: string, geheimHash: string, nu: string): Promise<void>;
  abstract zetActief(id: string, actief: boolean): Promise<void>;
  abstract noteer(id: string, gebeurtenis: Clientgebeurtenis): Promise<void>;
  /** That a token was given to it. */
  abstract noteerGebruik(id: string, nu: string): Promise<void>;
}
