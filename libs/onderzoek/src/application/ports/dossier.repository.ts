import type {
  Doorgifteontvanger,
  Gespreksoort,
  Monitoringeigenaar,
  Oordeel,
  Wet,
} from '../../domain/soorten';
import type { Verbeterplanstatus } from '../../domain/verbeterplan-status';

/** A conversation, hearing or question with what came out of it. Never edited: a correction is a new record. */
export interface Gesprek {
  readonly id: string;
  readonly soort: Gespreksoort;
  /** Legal day, ISO 8601. */
  readonly op: string;
  /** With whom: functions rather than names. */
  readonly gesprekspartners: string;
  /** Who conducted it for the supervisor. */
  readonly toezichthouderIds: readonly string[];
  readonly verslag: string;
  readonly afspraken: string | null;
  /** Only of a hoorverslag: whether those who were heard agreed with the text, and otherwise why not. */
  readonly akkoord: boolean | null;
  readonly geenAkkoordReden: string | null;
  /** The order whose remaining questions were asked here. */
  readonly opdrachtId: string | null;
  /** Whether only named people see it. */
  readonly vertrouwelijk: boolean;
}

/** Something that was seen, apart from what the case began with (AC-4), with the laws it touches (AC-5). */
export interface Waarneming {
  readonly id: string;
  readonly op: string;
  readonly omschrijving: string;
  readonly onderbouwing: string;
  readonly wetten: readonly Wet[];
  readonly hoortBijAanleiding: boolean;
  /** Whether only named people see it. */
  readonly vertrouwelijk: boolean;
}

/** A finding, for a capability that does not know them. */
export interface Bevindingverwijzing {
  readonly id: string;
  /** Within the case: `V-1`. */
  readonly nummer: string;
}

/** A signal that went to who is competent: one record per receiver, followed until it has an outcome (AC-5). */
export interface Doorgifte {
  readonly id: string;
  readonly waarnemingId: string | null;
  /** The version of the finding that was passed on, and how people call it. */
  readonly bevinding: Bevindingverwijzing | null;
  readonly ontvanger: Doorgifteontvanger;
  readonly grondslag: string;
  readonly motivering: string;
  readonly op: string;
  readonly status: 'afhankelijk_van_partner' | 'afgerond';
  readonly uitkomst: string | null;
  readonly versie: number;
}

/** A plan agreed after a calamity; no maatregel (rulings, Onderzoek). */
export interface Verbeterplan {
  readonly id: string;
  readonly zaakId: string;
  readonly aanbiederId: string;
  readonly afspraak: string;
  readonly afgesprokenOp: string;
  /** The day that was agreed: an agreement, not a legal term. */
  readonly uiterlijk: string;
  readonly status: Verbeterplanstatus;
  readonly ontvangenOp: string | null;
  readonly documentId: string | null;
  readonly oordeel: Oordeel | null;
  readonly motivering: string | null;
  readonly versie: number;
}

/** Something that is followed after the investigation, with the day on which it is looked at. */
export interface Monitoring {
  readonly id: string;
  readonly zaakId: string;
  readonly onderwerp: string;
  readonly eigenaar: Monitoringeigenaar;
  readonly eigenaarNaam: string | null;
  readonly controleOp: string;
  readonly status: 'open' | 'afgerond';
  readonly bevinding: string | null;
  readonly afgerondOp: string | null;
  readonly vanAfspraak: boolean;
  readonly versie: number;
}

/** Of which case a monitoring is, and whether it ends with an agreement for safety. */
export type Monitoringplek = Pick<Monitoring, 'zaakId' | 'vanAfspraak' | 'versie'>;

/** What stands in a case besides its orders. */
export abstract class DossierRepository {
  abstract voegGesprekToe(zaakId: string, gesprek: Gesprek): Promise<void>;
  abstract voegWaarnemingToe(zaakId: string, waarneming: Waarneming): Promise<void>;
  abstract heeftWaarneming(zaakId: string, waarnemingId: string): Promise<boolean>;

  abstract voegDoorgifteToe(zaakId: string, doorgifte: Doorgifte): Promise<void>;
  /** The case of a doorgifte. @throws DomeinFout NIET_GEVONDEN */
  abstract zaakVanDoorgifte(id: string): Promise<string>;
  /** @throws DomeinFout VERSIE_VEROUDERD also when it was finished before */
  abstract rondDoorgifteAf(id: string, gezien: number, uitkomst: string): Promise<void>;

  abstract voegVerbeterplanToe(plan: Verbeterplan): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVerbeterplan(id: string): Promise<Verbeterplan>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract wijzigVerbeterplan(id: string, gezien: number, velden: Partial<Verbeterplan>): Promise<void>;
  abstract aantalOpenVerbeterplannen(zaakId: string): Promise<number>;

  abstract voegMonitoringToe(monitoring: Monitoring): Promise<void>;
  /** @throws DomeinFout NIET_GEVONDEN */
  abstract monitoringplek(id: string): Promise<Monitoringplek>;
  /** @throws DomeinFout VERSIE_VEROUDERD also when it was finished before */
  abstract rondMonitoringAf(id: string, gezien: number, bevinding: string, op: string): Promise<void>;
  /** Whether anything of the case is still followed: monitoring or a signal that lies with a partner. */
  abstract volgtNog(zaakId: string): Promise<boolean>;
}
