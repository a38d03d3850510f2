import type { Herleiding } from '@navolgbaar/kernel';
import type { Openuitkomst } from '../../domain/onderdruk';
import type { Themavoorstel } from '../../domain/themaonderzoek';
import type { Themastatus } from '../../domain/themaonderzoek-status';
import type { Selectiecriteria, Selectieregel, Trekwijze } from '../../domain/trek-selectie';

/** The numbers that anybody may read, as they were on the day it was finished. */
export interface Openbareuitkomst {
  /** How many providers count in it. */
  readonly aantal: number;
  readonly schaal: readonly { readonly code: string; readonly naam: string }[];
  readonly normen: readonly Openuitkomst[];
}

/** A themaonderzoek as it is stored. Days and moments are ISO text. */
export interface Themaonderzoek extends Themavoorstel {
  readonly id: string;
  readonly nummer: string;
  readonly kaderversieId: string | null;
  /** Name and version of the framework, from when it began. */
  readonly kader: string | null;
  readonly trekkingId: string | null;
  /** Of all who are chosen, also those whom a reader does not see. */
  readonly aantalGekozen: number;
  readonly status: Themastatus;
  /** Why it was dropped. */
  readonly reden: string | null;
  readonly conclusie: string | null;
  readonly uitkomst: Openbareuitkomst | null;
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
  readonly gestartOp: string | null;
  readonly gestartDoor: string | null;
  readonly afgerondOp: string | null;
  readonly afgerondDoor: string | null;
  readonly gedeeldOp: string | null;
  readonly gedeeldDoor: string | null;
  readonly deeltekst: string | null;
  readonly versie: number;
}

export type Themaregel = Pick<
  Themaonderzoek,
  'id' | 'nummer' | 'naam' | 'wet' | 'domein' | 'van' | 'tot' | 'leiderId' | 'aantalGekozen' | 'status'
>;

/** One draw of providers, which stays readable. */
export interface Trekking {
  readonly id: string;
  readonly wijze: Trekwijze;
  readonly aantal: number | null;
  readonly zaad: string | null;
  readonly criteria: Selectiecriteria;
  readonly toelichting: string;
  /** Of the risk view that it rests on. */
  readonly analyseId: string | null;
  /** How many providers answered to the criteria. */
  readonly omvang: number;
  /** Whether this reader sees each of them. */
  readonly volledig: boolean;
  readonly herleiding: Herleiding;
  readonly op: string;
  readonly door: string;
}

/** A provider of the last draw: in it, or not, and why. */
export interface Deelnemer extends Omit<Selectieregel, 'naam'> {
  readonly aanbiederNaam: string;
  /** Why a person chose otherwise than was drawn. */
  readonly reden: string | null;
  readonly zaakId: string | null;
  /** Code of the score per code of a norm, of when it was finished. */
  readonly eigen: Readonly<Record<string, string>> | null;
}

/** A choice that was changed after it began. */
export interface Selectiewijziging {
  readonly id: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly gekozen: boolean;
  readonly reden: string;
  readonly op: string;
  readonly door: string;
}

/** What a provider reads of a theme that was shared with it. */
export interface Gedeeldeuitkomst extends Pick<
  Themaonderzoek,
  'id' | 'nummer' | 'naam' | 'vraagstelling' | 'van' | 'tot'
> {
  readonly conclusie: string;
  readonly deeltekst: string;
  readonly kader: string;
  readonly uitkomst: Openbareuitkomst;
  readonly gedeeldOp: string;
  readonly eigen: Readonly<Record<string, string>>;
}

export type Nieuwetrekking = Omit<Trekking, 'op' | 'door' | 'volledig'>;
export type Themastand = Pick<
  Themaonderzoek,
  | 'status'
  | 'kaderversieId'
  | 'kader'
  | 'trekkingId'
  | 'aantalGekozen'
  | 'reden'
  | 'conclusie'
  | 'uitkomst'
  | 'deeltekst'
>;

export abstract class Themaonderzoeken {
  abstract voegToe(id: string, nummer: string, voorstel: Themavoorstel): Promise<void>;
  abstract wijzig(id: string, voorstel: Themavoorstel): Promise<void>;
  /** Newest first. */
  abstract lijst(aantal: number): Promise<Themaregel[]>;
  abstract vind(id: string): Promise<Themaonderzoek | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Themaonderzoek>;
  /** Writes where it stands; the version goes up, and what happens for the first time gets its moment and person. */
  abstract zet(id: string, stand: Themastand): Promise<void>;

  abstract trekkingen(id: string): Promise<Trekking[]>;
  abstract voegTrekkingToe(
    id: string,
    trekking: Nieuwetrekking,
    regels: readonly Selectieregel[],
  ): Promise<void>;
  /** Of a draw, by place; without providers with whom the reader has a conflict of interest. */
  abstract deelnemers(trekkingId: string): Promise<Deelnemer[]>;
  /** One of them. */
  abstract deelnemer(trekkingId: string, aanbiederId: string): Promise<Deelnemer | null>;
  abstract voegDeelnemerToe(
    themaonderzoekId: string,
    trekkingId: string,
    deelnemer: Pick<Deelnemer, 'aanbiederId' | 'aanbiederNaam' | 'clienten' | 'reden'>,
  ): Promise<void>;
  abstract kies(
    trekkingId: string,
    keuze: Pick<Deelnemer, 'aanbiederId' | 'gekozen' | 'reden'>,
  ): Promise<void>;
  abstract koppelZaak(trekkingId: string, aanbiederId: string, zaakId: string): Promise<void>;
  /** Keeps the own scores of each. */
  abstract bewaarEigen(
    trekkingId: string,
    eigen: readonly { readonly aanbiederId: string; readonly scores: Readonly<Record<string, string>> }[],
  ): Promise<void>;
  abstract wijzigingen(id: string): Promise<Selectiewijziging[]>;
  abstract voegWijzigingToe(
    id: string,
    wijziging: Pick<Selectiewijziging, 'aanbiederId' | 'aanbiederNaam' | 'gekozen' | 'reden'>,
  ): Promise<void>;
  /** The themes that a case is part of: one, or none. */
  abstract vanZaak(zaakId: string): Promise<Pick<Themaonderzoek, 'id' | 'nummer' | 'naam' | 'status'>[]>;
  /** What was shared with the provider that reads, newest first. */
  abstract gedeeld(aantal: number): Promise<Gedeeldeuitkomst[]>;
}
