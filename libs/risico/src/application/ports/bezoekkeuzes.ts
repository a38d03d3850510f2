import type { Herleiding } from '@navolgbaar/kernel';
import type { Bezoekkeuzestatus } from '../../domain/bezoekkeuze-status';
import type { Keuzeregel } from '../../domain/kies-bezoeken';

/** Whom to visit in a year: a proposal, until it is adopted. Days and instants are ISO text. */
export interface Bezoekkeuze {
  readonly id: string;
  readonly analyseId: string;
  readonly jaar: number;
  /** How many days there are. */
  readonly dagen: number;
  readonly status: Bezoekkeuzestatus;
  readonly herleiding: Herleiding;
  readonly toelichting: string | null;
  /** Why it was taken back. */
  readonly reden: string | null;
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly versie: number;
}

export interface Bezoekkeuzeregel extends Omit<Keuzeregel, 'naam'> {
  readonly aanbiederNaam: string;
  readonly gekozen: boolean;
  /** Why it was chosen otherwise than proposed. */
  readonly reden: string | null;
}

export type NieuweBezoekkeuze = Pick<Bezoekkeuze, 'id' | 'analyseId' | 'jaar' | 'dagen' | 'herleiding'>;
export type Bezoekkeuzestand = Pick<Bezoekkeuze, 'status' | 'toelichting' | 'reden'>;

export abstract class Bezoekkeuzes {
  abstract voegToe(keuze: NieuweBezoekkeuze, regels: readonly Bezoekkeuzeregel[]): Promise<void>;
  /** Newest first. */
  abstract lijst(aantal: number): Promise<Bezoekkeuze[]>;
  abstract vind(id: string): Promise<Bezoekkeuze | null>;
  /** By place. */
  abstract regels(id: string): Promise<Bezoekkeuzeregel[]>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Bezoekkeuze>;
  /** Locks the row of the one that is adopted for a year. */
  abstract vastgesteldeVan(jaar: number): Promise<Bezoekkeuze | null>;
  abstract zet(id: string, stand: Bezoekkeuzestand): Promise<void>;
  abstract kies(
    id: string,
    regel: Pick<Bezoekkeuzeregel, 'aanbiederId' | 'gekozen' | 'reden'>,
  ): Promise<void>;
}
