import type { Pagina } from '@navolgbaar/platform/http';
import type { Opgavestatus } from '../../domain/opgave/opgave-status';
import type { Opgavedeel } from '../../domain/opgave/stand';
import type { Opgaveantwoorden } from '../../domain/opgave/vragen';
import type { Meldingstatus } from '../../domain/melding-status';

/** What a provider states with its melding, as it stands. Moments are instants in ISO text. */
export interface Opgave {
  /** The id of its melding. */
  readonly id: string;
  readonly aanbiederId: string;
  /** As the provider said it; the team may call it something else by now. */
  readonly soort: string;
  readonly onderwerp: string;
  readonly status: Opgavestatus;
  /** Codes of the questions that are still open. */
  readonly ontbreekt: readonly string[];
  readonly begonnenOp: string;
  readonly laatsteOp: string;
  readonly geslotenOp: string | null;
  readonly geslotenDoor: string | null;
  readonly sluitreden: string | null;
  readonly afgerondOp: string | null;
  readonly versie: number;
}

export type NieuweOpgave = Pick<
  Opgave,
  'id' | 'aanbiederId' | 'soort' | 'onderwerp' | 'ontbreekt' | 'begonnenOp'
>;

/** With what the melding says of itself to its own provider. */
export interface Opgavekop extends Opgave {
  readonly nummer: string;
  readonly aanbiederNaam: string | null;
  readonly ontvangenOp: string;
  readonly geregistreerdOp: string;
  readonly meldingstatus: Meldingstatus;
  readonly meldingversie: number;
  readonly behandelaarId: string | null;
}

/** A line of the list. */
export interface Opgaveregel extends Pick<
  Opgavekop,
  | 'id'
  | 'nummer'
  | 'soort'
  | 'onderwerp'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'ontvangenOp'
  | 'status'
  | 'laatsteOp'
  | 'afgerondOp'
  | 'meldingstatus'
> {
  readonly aantalOpen: number;
  readonly openVragen: number;
  /** Of the additions, those that nobody of the team has read. */
  readonly ongelezen: number;
}

/** One row of what was stated. */
export interface Opgaveaanvulling extends Opgavedeel {
  readonly volgnummer: number;
  readonly vraagId: string | null;
  readonly vragenversie: number;
  readonly meldingversie: number;
  readonly kanaal: string;
  readonly door: string | null;
  readonly gelezenOp: string | null;
}

export interface NieuweAanvulling extends Pick<
  Opgaveaanvulling,
  'id' | 'volgnummer' | 'vraagId' | 'vragenversie' | 'meldingversie' | 'kanaal' | 'antwoorden' | 'bevestigd'
> {
  readonly meldingId: string;
  readonly aanbiederId: string;
}

/** A question of the toezichthouder, and why it is asked. */
export interface Opgavevraagregel {
  readonly id: string;
  readonly tekst: string;
  readonly waarom: string;
  readonly gesteldOp: string;
  readonly gesteldDoor: string | null;
  readonly ingetrokkenOp: string | null;
}

/** An answer that a provider gave with an earlier melding. */
export interface EerderAntwoord {
  readonly code: string;
  readonly waarden: readonly string[];
  readonly op: string;
  readonly nummer: string;
}

export interface Opgavefilter {
  readonly aanbiederId: string | null;
  /**
   * `aan_te_vullen`: open, and something is missing. `te_doen`: that, or a question waits for its answer. `te_lezen`:
   * something came in that nobody of the team read.
   */
  readonly stand: 'aan_te_vullen' | 'te_doen' | 'te_lezen' | 'alle';
  /** Of this person of the team, or of nobody. */
  readonly behandelaarId?: string | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** What providers state with their meldingen, inside a unit of work. */
export abstract class Opgaven {
  abstract voegToe(opgave: NieuweOpgave): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Opgavekop>;
  abstract vind(id: string): Promise<Opgavekop | null>;
  abstract lijst(filter: Opgavefilter): Promise<Pagina<Opgaveregel>>;
  /** @throws DomeinFout VERSIE_VEROUDERD when the row is no longer at `gezien` */
  abstract wijzig(opgave: Opgave, gezien: number): Promise<void>;
  /**
   * The case takes over of these meldingen, as far as they have an opgave of this provider (null: any) that still needs
   * it. @returns which
   */
  abstract neemOver(
    meldingIds: readonly string[],
    wat: { readonly afgerond: boolean; readonly aanbiederId: string | null },
  ): Promise<readonly string[]>;

  /** Closes the answers for their row. */
  abstract voegAanvullingToe(aanvulling: NieuweAanvulling): Promise<void>;
  /** In the order in which they were given. */
  abstract aanvullingen(meldingId: string): Promise<Opgaveaanvulling[]>;
  /** Marks what came in until that one. @returns how many were unread */
  abstract markeerGelezen(meldingId: string, totEnMet: string): Promise<number>;
  /** The newest answer to each of these questions that the provider gave with any melding. */
  abstract eerder(aanbiederId: string, codes: readonly string[]): Promise<EerderAntwoord[]>;

  abstract voegVraagToe(
    vraag: Pick<Opgavevraagregel, 'id' | 'tekst' | 'waarom'> & { meldingId: string; aanbiederId: string },
  ): Promise<void>;
  /** In the order in which they were asked. */
  abstract vragen(meldingId: string): Promise<Opgavevraagregel[]>;
  /** @returns whether it was open */
  abstract trekVraagIn(meldingId: string, vraagId: string): Promise<boolean>;
}

/** The answer to a question of the toezichthouder is kept under this code, beside the answers of the list. */
export const VRAAGCODE = 'antwoord';

export const antwoordOpVraag = (tekst: string): Opgaveantwoorden => ({ [VRAAGCODE]: [tekst] });
