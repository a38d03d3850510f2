import type { Termijndefinitie } from '../../domain/definitie';
import type { LopendeTermijn, Termijnversie } from '../../domain/lopende-termijn';
import type { Mijlpaal } from '../../domain/mijlpalen';
import type { Termijnstatus } from '../../domain/termijn-status';

/** A running term as it is stored: what it is about, and the rules and versions by which it runs. */
export interface Termijn {
  readonly id: string;
  readonly definitie: Termijndefinitie;
  readonly object: string;
  readonly objectId: string;
  readonly zaakId: string | null;
  readonly kenmerk: string;
  readonly aanbiederId: string | null;
  readonly behandelaarId: string | null;
  readonly status: Termijnstatus;
  readonly voldaanOp: string | null;
  readonly versie: number;
  readonly verloop: LopendeTermijn;
}

/** One row of a term's history: a computed state, or its end with the state as it was then. */
export interface NieuweVersie {
  readonly stand: Omit<Termijnversie, 'versie' | 'wijziging'>;
  readonly versie: number;
  readonly soort: 'start' | 'verlenging' | 'opschorting' | 'hervatting' | 'voldaan' | 'ingetrokken';
  /** Legal day, ISO 8601. */
  readonly op: string;
  readonly duur: string | null;
  readonly werkdagen: number | null;
  readonly reden: string | null;
  /** The day on which the provider asked for this extension, ISO 8601. */
  readonly gevraagdOp?: string | undefined;
}

export interface GeplandeMijlpaal extends Mijlpaal {
  readonly id: string;
  readonly termijnId: string;
  /** Planned again, because a person shared the case with a college. */
  readonly heropend: boolean;
  readonly versie: number;
}

export type Mijlpaalafloop = 'verzonden' | 'vastgesteld' | 'vervallen' | 'onbezorgbaar' | 'wacht_op_delen';

/** That nobody further up is written to about this version of a term, and why. */
export interface Escalatiestop {
  readonly termijnId: string;
  readonly versie: number;
  readonly reden: string;
  /** Legal day, ISO 8601. */
  readonly op: string;
}

export abstract class TermijnRepository {
  /** The version of a definition that holds on a day. */
  abstract definitie(code: string, dag: string): Promise<Termijndefinitie | null>;
  /** The newest version, also one that does not hold yet. */
  abstract nieuwsteDefinitie(code: string): Promise<Termijndefinitie | null>;
  /** @returns false when this version was there already; it is not changed */
  abstract legDefinitieVast(definitie: Termijndefinitie): Promise<boolean>;

  abstract voegToe(termijn: Termijn): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Termijn>;
  /** Locks the rows; those that somebody else has are left out. */
  abstract neem(ids: readonly string[]): Promise<Termijn[]>;
  abstract voegVersieToe(termijn: Termijn, versie: NieuweVersie): Promise<void>;
  /** Stores status, dates and version. @param gezien the version the change is based on @throws VERSIE_VEROUDERD */
  abstract wijzig(termijn: Termijn, gezien: number): Promise<void>;
  abstract wijzigBehandelaar(zaakOfObjectId: string, behandelaarId: string | null): Promise<number>;

  abstract planMijlpalen(termijn: Termijn, versie: number, mijlpalen: readonly Mijlpaal[]): Promise<void>;
  /** Ends every milestone that is still planned. */
  abstract laatMijlpalenVervallen(termijnId: string, reden: string): Promise<void>;
  /** Ends what is still to come of the ladder. @returns how many steps that were */
  abstract laatEscalatieVervallen(termijnId: string, reden: string): Promise<number>;
  /** @returns false when it was stopped before */
  abstract legEscalatiestopVast(termijn: Termijn, stop: Omit<Escalatiestop, 'termijnId'>): Promise<boolean>;
  abstract gestopteEscalaties(ids: readonly string[]): Promise<Pick<Escalatiestop, 'termijnId' | 'versie'>[]>;
  /** Plans the step of the college of the open terms of a case again. @returns how many */
  abstract heropenCollegetrap(zaakId: string, reden: string): Promise<number>;
  /** The planned milestones of these terms up to a day, locked; without letters only what is recorded. */
  abstract openMijlpalen(
    termijnIds: readonly string[],
    totEnMet: string,
    metBerichten: boolean,
  ): Promise<GeplandeMijlpaal[]>;
  abstract rondMijlpalenAf(
    ids: readonly string[],
    afloop: Mijlpaalafloop,
    reden: string | null,
  ): Promise<void>;
}
