import type { Rol } from '@navolgbaar/platform/auth';

/** A live session with the person behind it, as one lookup gives it. */
export interface Sessie {
  readonly organisatieId: string;
  readonly id: string;
  readonly gebruikerId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  readonly accountbeheerder: boolean;
  /** Logged in through eHerkenning: logging out goes there too. */
  readonly viaEherkenning: boolean;
  /** Whether the last use is long enough ago to be written down again. */
  readonly bijwerken: boolean;
  /** Last use as written down, and the end whatever happens: epoch milliseconds. */
  readonly gebruiktOp: number;
  readonly verlooptOp: number;
}

/** The person behind the secret of a calendar address. */
export type Agendahouder = Omit<Sessie, 'id' | 'viaEherkenning' | 'bijwerken' | 'gebruiktOp' | 'verlooptOp'>;

/** An account that fits an external identity. */
export interface Account {
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly organisatieCode: string;
  readonly gebruikerId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  readonly accountbeheerder: boolean;
  /** Both the account and its organisation are in use. */
  readonly actief: boolean;
  /** Bound to this identity before; else this is the first login. */
  readonly gekoppeld: boolean;
}

export interface Client {
  readonly organisatieId: string;
  readonly id: string;
  readonly naam: string;
  /** Null for one that waits for its first secret. */
  readonly geheimHash: string | null;
  /** Counts its secrets. */
  readonly geheimnummer: number;
  /** Empty for one that only hands in. */
  readonly rollen: readonly Rol[];
  readonly aanleveraar: boolean;
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  readonly partnerId: string | null;
}

export interface Accountvraag {
  readonly issuer: string;
  readonly sub: string;
  readonly email: string | null;
  /** Also find accounts bound to another provider; only the demo, whose provider moves to another port, asks this. */
  readonly anderePartijToegestaan: boolean;
}

/** What is looked up before the organisation is known, through the narrow role `nav_systeem`. Times are ISO instants. */
export abstract class Inlogregister {
  /** The live session of a token, or null when it ended, expired, idled out, or its account or organisation is off. */
  abstract vindSessie(
    hash: Buffer,
    nu: string,
    inactiefSinds: string,
    bijwerkenVoor: string,
  ): Promise<Sessie | null>;
  /** Whose calendar address this is; null when it was revoked, or its account or organisation is off. */
  abstract vindAgendahouder(hash: Buffer): Promise<Agendahouder | null>;
  abstract werkBij(hash: Buffer, nu: string): Promise<void>;
  /** The accounts of the login service of the organisation. */
  abstract zoekAccounts(vraag: Accountvraag): Promise<Account[]>;
  /** Accounts of people of providers, and no other: bound through eHerkenning, or made for this address and never used. */
  abstract zoekAanbiederaccounts(vraag: Omit<Accountvraag, 'anderePartijToegestaan'>): Promise<Account[]>;
  /** Every organisation in use. */
  abstract organisaties(): Promise<{ id: string; code: string; naam: string }[]>;
  /** A client in use of an organisation in use, or null. */
  abstract vindClient(clientId: string): Promise<Client | null>;
}
