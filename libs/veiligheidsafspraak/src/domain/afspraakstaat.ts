import type { Afspraakstatus } from './afspraak-status';
import type { Controleuitkomst, Controlewijze, Gevolg } from './soorten';

/** What the provider told that it did. */
export interface Uitvoeringsbericht {
  readonly id: string;
  readonly tekst: string;
  /** Legal day. */
  readonly op: string;
  readonly viaPortaal: boolean;
  readonly door: string | null;
}

/** One time that it was looked at. It never changes. */
export interface Controle {
  readonly uitkomst: Controleuitkomst;
  readonly op: string;
  readonly wijze: Controlewijze;
  /** What was seen, for the provider to read as well. */
  readonly toelichting: string;
  /** The evidence: from what it shows. */
  readonly bewijs: string;
  /** Pieces of evidence of its case that show it; a check from before they were asked has none. */
  readonly bewijsstukIds?: readonly string[];
  readonly door: string | null;
}

/** What was done with a breach, and why. */
export interface Afhandeling {
  readonly gevolg: Gevolg;
  readonly reden: string;
  readonly op: string;
  readonly door: string | null;
  /** The agreement that came in its place. */
  readonly afspraakId: string | null;
}

export interface Monitoringband {
  /** The monitoring of the case. */
  readonly id: string;
  readonly reden: string;
  readonly op: string;
}

/** An agreement as it is stored. Days are ISO text. */
export interface Afspraakstaat {
  readonly id: string;
  readonly zaakId: string | null;
  readonly zaakNummer: string | null;
  /** The melding at which it was made, before or without a case. */
  readonly meldingId: string | null;
  readonly meldingNummer: string | null;
  /** The task of the werkoverleg that it came from. */
  readonly actiepuntId: string | null;
  /** The agreement that was not kept and that this one replaces. */
  readonly vervolgOp: string | null;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  /** What was agreed. */
  readonly tekst: string;
  readonly afgesprokenOp: string;
  /** Who at the provider keeps to it, by function; or null where somebody of the team does. */
  readonly eigenaarFunctie: string | null;
  readonly eigenaarId: string | null;
  /** Last day on which it must be so. */
  readonly uiterlijk: string;
  /** How it is looked at, by whom, and on which day at the latest. */
  readonly controleWijze: Controlewijze;
  readonly controleDoor: string;
  readonly controleOp: string;
  readonly status: Afspraakstatus;
  readonly berichten: readonly Uitvoeringsbericht[];
  readonly controles: readonly Controle[];
  readonly afhandeling: Afhandeling | null;
  readonly monitoring: Monitoringband | null;
  /** Why it ended without a check. */
  readonly eindreden: string | null;
  readonly beeindigdOp: string | null;
  readonly gemaaktDoor: string | null;
  readonly versie: number;
}

export type NieuweAfspraak = Omit<
  Afspraakstaat,
  'status' | 'berichten' | 'controles' | 'afhandeling' | 'eindreden' | 'beeindigdOp' | 'versie'
>;

/** Why an agreement asks for attention at the top of everything. */
export const SIGNALEN = ['geschonden', 'niet_gecontroleerd'] as const;
export type Signaal = (typeof SIGNALEN)[number];
