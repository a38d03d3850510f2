import { DomeinFout, type Herleiding, type Klok, volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { schrijfLengte } from '../domain/definitie';
import { weiger } from '../domain/fouten';
import { STANDAARDKALENDER } from '../domain/kalender';
import { type Termijnwijziging, huidigeVersie, wijzigTermijn } from '../domain/lopende-termijn';
import { type Termijnhandeling, type Termijnstatus, termijnovergangen } from '../domain/termijn-status';
import type { NieuweVersie, Termijn } from './ports/termijn.repository';

/** What suspending and resuming ask alike. */
export interface Stilstandbesluit {
  readonly termijnId: string;
  /** The version that the decider has seen. */
  readonly versie: number;
  readonly reden: string;
  /** Legal day of the decision, ISO 8601; without it today. */
  readonly op?: string | undefined;
}

/** The day of a decision: today, or the earlier day on which it was taken. @throws DomeinFout TERMIJN_DAG_IN_TOEKOMST */
export function besluitdag(op: string | undefined, klok: Klok): Temporal.PlainDate {
  const vandaag = klok.vandaag();
  if (op === undefined) return vandaag;
  const dag = Temporal.PlainDate.from(op);
  return Temporal.PlainDate.compare(dag, vandaag) > 0 ? weiger('TERMIJN_DAG_IN_TOEKOMST', { op }) : dag;
}

/** @throws DomeinFout VERSIE_VEROUDERD */
export function eisGezien({ versie }: Termijn, gezien: number): void {
  if (versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
}

function handelingVan(wijziging: Termijnwijziging): Termijnhandeling {
  if (wijziging.soort !== 'verlenging') return wijziging.soort === 'opschorting' ? 'schortOp' : 'hervat';
  return wijziging.gevraagdOp ? 'verlengOpVerzoek' : 'verleng';
}

/** The term after a change. The rules first: "over since 18 May" says more than "not possible now". */
export function naWijziging(termijn: Termijn, wijziging: Termijnwijziging): Termijn {
  const verloop = wijzigTermijn(termijn.verloop, wijziging, STANDAARDKALENDER);
  const handeling = handelingVan(wijziging);
  return {
    ...termijn,
    verloop,
    status: volgendeStatus<Termijnstatus, Termijnhandeling>(termijnovergangen, termijn.status, handeling),
    versie: termijn.versie + 1,
  };
}

export type Verlengingsbesluit = Extract<Termijnwijziging, { soort: 'verlenging' }>;

/** What a change would mean: the new last day, and only the steps that would be added. */
export interface Termijnvoorbeeld {
  readonly uiterlijk: string;
  readonly herleiding: Herleiding;
}

/** @throws DomeinFout what the change itself would refuse */
export function voorbeeldVan(termijn: Termijn, wijziging: Termijnwijziging): Termijnvoorbeeld {
  const { uiterlijk, herleiding } = huidigeVersie(naWijziging(termijn, wijziging).verloop);
  return {
    uiterlijk: uiterlijk.toString(),
    herleiding: herleiding.slice(huidigeVersie(termijn.verloop).herleiding.length),
  };
}

/** The row of that change in the history of the term. */
export function versierij({ verloop, versie }: Termijn, wijziging: Termijnwijziging): NieuweVersie {
  const { soort, op, reden } = wijziging;
  const verlenging = soort === 'verlenging' ? wijziging : null;
  return {
    ...{ stand: huidigeVersie(verloop), versie, soort, op: op.toString(), reden: reden.trim() },
    ...schrijfLengte(verlenging?.duur ?? null),
    gevraagdOp: verlenging?.gevraagdOp?.toString(),
  };
}
