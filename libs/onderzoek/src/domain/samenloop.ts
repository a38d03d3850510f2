import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Onderzoeksfoutcode } from './fouten';

/**
 * What runs beside an investigation (GGD-protocol bijlage 1D and 1E; Beleidskader § 7). It stops nothing by itself: a
 * term is suspended only by a decision of its own (rulings, Termijnen).
 */
export const SAMENLOOPSOORTEN = ['strafrechtelijk_onderzoek', 'andere_toezichthouder'] as const;
export type Samenloopsoort = (typeof SAMENLOOPSOORTEN)[number];

/** One of them. Days as `jjjj-mm-dd`. */
export interface Samenloop {
  readonly id: string;
  readonly soort: Samenloopsoort;
  /** Police and OM, or which supervisor. */
  readonly instantie: string;
  /** With whom things are agreed there, by function. */
  readonly contact: string;
  readonly sinds: string;
  readonly reden: string;
  readonly gemeldDoor: string | null;
  readonly tot: string | null;
  readonly eindeReden: string | null;
  readonly beeindigdDoor: string | null;
  readonly versie: number;
}

export type NieuweSamenloop = Omit<Samenloop, 'tot' | 'eindeReden' | 'beeindigdDoor' | 'versie'>;

/** @throws DomeinFout ONDERZOEK.DATUM_PAST_NIET for a day that is still to come */
export function beginSamenloop(nieuw: NieuweSamenloop, vandaag: Temporal.PlainDate): Samenloop {
  if (Temporal.PlainDate.compare(nieuw.sinds, vandaag) > 0) {
    weigerDag('sinds', 'Deze dag ligt in de toekomst. Vul in sinds wanneer het loopt.');
  }
  return { ...nieuw, tot: null, eindeReden: null, beeindigdDoor: null, versie: 1 };
}

/** @throws DomeinFout NIET_GEVONDEN for one that ended already, ONDERZOEK.DATUM_PAST_NIET */
export function eindigSamenloop(
  samenloop: Samenloop,
  einde: { readonly tot: string; readonly reden: string; readonly door: string | null },
  vandaag: Temporal.PlainDate,
): Samenloop {
  if (samenloop.tot !== null) throw new DomeinFout('NIET_GEVONDEN');
  if (einde.tot < samenloop.sinds) weigerDag('tot', 'Deze dag ligt voor de dag waarop het begon.');
  if (Temporal.PlainDate.compare(einde.tot, vandaag) > 0) {
    weigerDag('tot', 'Deze dag ligt in de toekomst. Vul de laatste dag in.');
  }
  return { ...samenloop, tot: einde.tot, eindeReden: einde.reden, beeindigdDoor: einde.door };
}

/** The kinds that run, each once, in a fixed order. */
export const lopendeSoorten = (samenlopen: readonly Pick<Samenloop, 'soort' | 'tot'>[]): Samenloopsoort[] =>
  SAMENLOOPSOORTEN.filter((soort) => samenlopen.some((een) => een.soort === soort && een.tot === null));

/** The kinds that ran on a day, the first and the last day included. */
export const soortenOp = (
  samenlopen: readonly Pick<Samenloop, 'soort' | 'sinds' | 'tot'>[],
  dag: string,
): Samenloopsoort[] =>
  SAMENLOOPSOORTEN.filter((soort) =>
    samenlopen.some((een) => een.soort === soort && een.sinds <= dag && (een.tot === null || dag <= een.tot)),
  );

function weigerDag(naam: string, reden: string): never {
  throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.DATUM_PAST_NIET', {}, [{ name: naam, reason: reden }]);
}
