import type { Rol } from '@navolgbaar/platform/auth';
import type { Aanwijzing } from '../../domain/aanwijzing';

/** A user as it is stored. */
export interface Gebruiker {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly actief: boolean;
  readonly rollen: readonly Rol[];
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  readonly gekoppeld: boolean;
  readonly versie: number;
}

export type Gebruikerwijziging = Partial<
  Pick<Gebruiker, 'naam' | 'actief' | 'rollen' | 'aanbiederId' | 'gemeenteId'>
> & { readonly ontkoppel?: boolean; readonly nu: string };

export interface NieuweAanwijzing extends Aanwijzing {
  readonly id: string;
  readonly gebruikerId: string;
  readonly besluit: string;
  readonly vastgelegdDoor: string | null;
  readonly nu: string;
}

/** Users of one organisation, inside a unit of work. Times are ISO instants. */
export abstract class Gebruikers {
  /** @returns false when the address is already in use in this organisation */
  abstract voegToe(
    gebruiker: Omit<Gebruiker, 'versie' | 'gekoppeld' | 'actief'>,
    nu: string,
  ): Promise<boolean>;
  /** Reads and locks; null when it does not exist in this organisation. */
  abstract vergrendel(id: string): Promise<Gebruiker | null>;
  /** Writes on top of the version that was read. @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzig(id: string, versie: number, wijziging: Gebruikerwijziging): Promise<void>;
  /** Locks the active beheerders and counts them, so that two of them cannot switch each other off at once. */
  abstract telBeheerders(): Promise<number>;
  /** Binds an account that was never bound, or any when `ookGekoppeld`. @returns false when somebody was first */
  abstract koppel(id: string, issuer: string, sub: string, ookGekoppeld: boolean): Promise<boolean>;
  abstract noteerInloggen(id: string, nu: string): Promise<void>;
  abstract voegAanwijzingToe(aanwijzing: NieuweAanwijzing): Promise<void>;
}
