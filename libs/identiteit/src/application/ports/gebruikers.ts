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
  /** Manages the accounts of the own provider; with the role `aanbieder` only. */
  readonly accountbeheerder: boolean;
  /** Bound through eHerkenning: the binding belongs to the KVK number of the provider. */
  readonly viaEherkenning: boolean;
  readonly versie: number;
}

export type NieuweGebruiker = Omit<Gebruiker, 'versie' | 'gekoppeld' | 'actief' | 'viaEherkenning'> & {
  /** Who made the account; null when the system did. */
  readonly gemaaktDoor: string | null;
};

export type Gebruikerwijziging = Partial<
  Pick<Gebruiker, 'naam' | 'email' | 'actief' | 'rollen' | 'aanbiederId' | 'gemeenteId' | 'accountbeheerder'>
> & { readonly ontkoppel?: boolean; readonly nu: string };

/** Who a person is at a login service. */
export interface Inlogkoppeling {
  readonly issuer: string;
  readonly sub: string;
  readonly viaEherkenning: boolean;
}

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
  abstract voegToe(gebruiker: NieuweGebruiker, nu: string): Promise<boolean>;
  /** Reads and locks; null when it does not exist in this organisation. */
  abstract vergrendel(id: string): Promise<Gebruiker | null>;
  /** Writes on top of the version that was read. @throws DomeinFout VERSIE_VEROUDERD, EMAIL_IN_GEBRUIK */
  abstract wijzig(id: string, versie: number, wijziging: Gebruikerwijziging): Promise<void>;
  /** Locks the active beheerders and counts them, so that two of them cannot switch each other off at once. */
  abstract telBeheerders(): Promise<number>;
  /** Locks the active accountbeheerders of a provider and names them, for the same reason. */
  abstract accountbeheerders(aanbiederId: string): Promise<readonly string[]>;
  /** Binds an account that was never bound, or any when `ookGekoppeld`. @returns false when somebody was first */
  abstract koppel(id: string, koppeling: Inlogkoppeling, ookGekoppeld: boolean): Promise<boolean>;
  /** The account of this provider that was made for this address and never used, or null. */
  abstract vindOngebruikt(email: string, aanbiederId: string): Promise<string | null>;
  abstract noteerInloggen(id: string, nu: string): Promise<void>;
  abstract voegAanwijzingToe(aanwijzing: NieuweAanwijzing): Promise<void>;
}
