import type { Herleiding } from '@navolgbaar/kernel';
import type { Gegevenscategorie } from '@navolgbaar/partner';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Auditregel, Regelversies } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Uitwisselregels } from '../../domain/uitwisseling';
import type { Richting, Uitwisselstatus } from '../../domain/soorten';
import type { DAGSORTERINGEN } from './activiteiten';

/** An exchange about a provider. What is wiped is null. Days are ISO text. */
export interface Uitwisseling {
  readonly id: string;
  readonly nummer: string;
  readonly richting: Richting;
  readonly status: Uitwisselstatus;
  readonly op: string;
  readonly behandelaarId: string;
  readonly partnerId: string | null;
  readonly wie: string;
  /** In words, also where it came from the register of sources. */
  readonly grondslag: string;
  readonly bronversieId: string | null;
  readonly categorieen: readonly Gegevenscategorie[];
  /** The line in the log of disclosures, where data of people went along. */
  readonly verstrekkingId: string | null;
  readonly bewarenTot: string;
  readonly herleiding: Herleiding;
  readonly regelversieId: string;
  readonly aanbiederId: string | null;
  readonly aanbiederNaam: string | null;
  readonly partij: string | null;
  readonly zaakId: string | null;
  readonly zaakNummer: string | null;
  readonly doel: string | null;
  readonly inhoud: string | null;
  readonly weggelaten: string | null;
  readonly afloop: string | null;
  readonly afloopOp: string | null;
  readonly gewistOp: string | null;
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string;
  readonly versie: number;
}

export type Uitwisselregel = Pick<
  Uitwisseling,
  | 'id'
  | 'nummer'
  | 'richting'
  | 'status'
  | 'op'
  | 'behandelaarId'
  | 'wie'
  | 'grondslag'
  | 'categorieen'
  | 'bewarenTot'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'partij'
  | 'zaakId'
  | 'zaakNummer'
>;

export interface Uitwisseltelfilter {
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  readonly behandelaarId: string | null;
  readonly richting: Richting | null;
  readonly status: Uitwisselstatus | null;
}

export interface Uitwisselfilter extends Uitwisseltelfilter {
  readonly sorteer: Sorteerwijze<(typeof DAGSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export abstract class Uitwisselingen {
  abstract voegToe(uitwisseling: Uitwisseling): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Uitwisseling>;
  abstract legAfloopVast(id: string, afloop: string, op: string): Promise<void>;
  abstract vind(id: string): Promise<Uitwisseling | null>;
  abstract lijst(filter: Uitwisselfilter): Promise<Pagina<Uitwisselregel>>;
  abstract aantallen(
    actor: Actor,
    bladen: PerBlad<Uitwisseltelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling>;
  /** Wipes the content whose last day has passed, at most so many. @returns their ids */
  abstract wis(vandaag: string, hoogstens: number): Promise<readonly string[]>;
  abstract perRichting(jaar: number): Promise<Readonly<Record<Richting, number>>>;
}

export abstract class Uitwisselregelversies extends Regelversies<Uitwisselregels> {}
