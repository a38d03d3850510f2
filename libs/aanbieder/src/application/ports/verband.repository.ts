import type { Netwerkrol, Netwerksoort, Relatiesoort } from '../../domain/verband';

/** How two providers hang together, from the first to the second. */
export interface Relatie {
  readonly id: string;
  readonly soort: Relatiesoort;
  readonly vanId: string;
  readonly naarId: string;
  readonly begin: string;
  readonly einde: string | null;
  /** Where it was read: the trade register, the contract, the annual report. */
  readonly bron: string;
  /** Why it matters to supervision. */
  readonly reden: string;
  readonly eindreden: string | null;
  readonly versie: number;
}

/** A relation with the names on both sides. */
export interface Relatierij extends Relatie {
  readonly vanNaam: string;
  readonly naarNaam: string;
}

/** A named network of providers. It is no legal person: who is addressed is each member (NW-05). */
export interface Netwerk {
  readonly id: string;
  readonly naam: string;
  readonly soort: Netwerksoort;
  readonly doel: string;
  readonly bron: string;
  readonly begin: string;
  readonly einde: string | null;
  readonly eindreden: string | null;
  readonly versie: number;
}

export interface Netwerklid {
  readonly id: string;
  readonly netwerkId: string;
  readonly aanbiederId: string;
  readonly rol: Netwerkrol;
  readonly begin: string;
  readonly einde: string | null;
  readonly reden: string;
  readonly eindreden: string | null;
}

export interface Netwerklidrij extends Netwerklid {
  readonly aanbiederNaam: string;
}

/** A network in a list, with how many are in it on a day. */
export interface Netwerkregel extends Pick<Netwerk, 'id' | 'naam' | 'soort' | 'begin' | 'einde'> {
  readonly leden: number;
}

/** The membership of one provider, with the network. */
export interface Lidmaatschap extends Omit<Netwerklid, 'aanbiederId'> {
  readonly netwerkNaam: string;
  readonly netwerkSoort: Netwerksoort;
  readonly leden: number;
}

/** Relations and networks as rows. */
export abstract class VerbandRepository {
  /** Lets writers of relations of this organisation pass one by one: a circle needs two of them at once. */
  abstract opRij(): Promise<void>;
  /** @throws DomeinFout AANBIEDER.RELATIE_DUBBEL */
  abstract voegRelatieToe(relatie: Relatie): Promise<void>;
  /** Whether `vanId` stands below `naarId` already, by relations of this kind within these days. */
  abstract staatOnder(
    relatie: Pick<Relatie, 'soort' | 'vanId' | 'naarId' | 'begin' | 'einde'>,
  ): Promise<boolean>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadRelatie(id: string): Promise<Relatie>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract beeindigRelatie(id: string, versie: number, einde: string, reden: string): Promise<void>;
  /** @throws DomeinFout AANBIEDER.NETWERK_BESTAAT */
  abstract voegNetwerkToe(netwerk: Netwerk): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadNetwerk(id: string): Promise<Netwerk>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzigNetwerk(
    id: string,
    versie: number,
    einde: { op: string; reden: string } | null,
  ): Promise<void>;
  /** @throws DomeinFout AANBIEDER.LID_DUBBEL */
  abstract voegLidToe(lid: Netwerklid): Promise<void>;
  /** Ends the open membership of one member, or of all. @returns how many */
  abstract beeindigLeden(
    netwerkId: string,
    lidId: string | null,
    einde: string,
    reden: string,
  ): Promise<number>;
  /** What runs first. */
  abstract relatiesVan(aanbiederId: string): Promise<Relatierij[]>;
  abstract lidmaatschappenVan(aanbiederId: string, vandaag: string): Promise<Lidmaatschap[]>;
  /** By name, at most 500: an organisation has some tens of them. */
  abstract netwerken(vandaag: string): Promise<Netwerkregel[]>;
  abstract netwerk(id: string): Promise<Netwerk | null>;
  abstract ledenVan(netwerkId: string): Promise<Netwerklidrij[]>;
}
