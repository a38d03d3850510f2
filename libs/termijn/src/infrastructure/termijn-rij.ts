import type { Herleiding } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { NieuweVersie, Termijn } from '../application/ports/termijn.repository';
import { leesLengte, regelsVan } from '../domain/definitie';
import type { Dagduur } from '../domain/duur';
import type { LopendeTermijn, Termijnversie, Termijnwijziging } from '../domain/lopende-termijn';
import type { Termijnstatus } from '../domain/termijn-status';
import { type DefinitieRij, naarDefinitie } from './definitie-rij';

export interface TermijnRij extends DefinitieRij {
  readonly id: string;
  readonly object: string;
  readonly objectId: string;
  readonly zaakId: string | null;
  readonly kenmerk: string;
  readonly aanbiederId: string | null;
  readonly behandelaarId: string | null;
  readonly start: string;
  readonly duur: string | null;
  readonly werkdagen: number | null;
  readonly status: Termijnstatus;
  readonly voldaanOp: string | null;
  readonly versie: number;
}

export interface VersieRij {
  readonly versie: number;
  readonly soort: NieuweVersie['soort'];
  readonly op: string;
  readonly duur: string | null;
  readonly werkdagen: number | null;
  readonly reden: string | null;
  readonly gevraagdOp: string | null;
  readonly ruw: string;
  readonly ruwZonderVerlenging: string;
  readonly uiterlijk: string;
  readonly opgeschortOp: string | null;
  readonly herleiding: Herleiding;
  readonly waarschuwingen: readonly string[];
}

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);

function naarWijziging(rij: VersieRij): Termijnwijziging | null {
  const { soort, reden, gevraagdOp } = rij;
  const op = dag(rij.op);
  if (soort === 'verlenging') {
    const duur = leesLengte(rij) as Dagduur;
    return {
      soort,
      op,
      reden: reden ?? '',
      duur,
      gevraagdOp: gevraagdOp === null ? undefined : dag(gevraagdOp),
    };
  }
  return soort === 'opschorting' || soort === 'hervatting' ? { soort, op, reden: reden ?? '' } : null;
}

function naarVersie(rij: VersieRij): Termijnversie {
  return {
    versie: rij.versie,
    wijziging: naarWijziging(rij),
    ruw: dag(rij.ruw),
    ruwZonderVerlenging: dag(rij.ruwZonderVerlenging),
    uiterlijk: dag(rij.uiterlijk),
    opgeschortOp: rij.opgeschortOp === null ? null : dag(rij.opgeschortOp),
    herleiding: rij.herleiding,
    waarschuwingen: rij.waarschuwingen,
  };
}

/**
 * The term with its computed versions as they were stored: a later version of the calendar does not change what was
 * decided before. The rows that only record an end are no computation and are left out.
 */
export function naarTermijn(rij: TermijnRij, versies: readonly VersieRij[]): Termijn {
  const definitie = naarDefinitie(rij);
  const [eerste, ...rest] = versies
    .filter(({ soort }) => soort !== 'voldaan' && soort !== 'ingetrokken')
    .map(naarVersie);
  if (!eerste) throw new Error(`Termijn ${rij.id} heeft geen versie.`);
  const verloop: LopendeTermijn = {
    start: dag(rij.start),
    regels: regelsVan(definitie, definitie.lengte ? null : leesLengte(rij)),
    versies: [eerste, ...rest],
  };
  const { id, object, objectId, zaakId, kenmerk, aanbiederId, behandelaarId, status, voldaanOp, versie } =
    rij;
  return {
    ...{ id, definitie, object, objectId, zaakId, kenmerk, aanbiederId, behandelaarId },
    ...{ status, voldaanOp, versie, verloop },
  };
}
