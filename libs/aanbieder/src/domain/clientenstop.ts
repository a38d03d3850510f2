import { DomeinFout } from '@navolgbaar/kernel';
import type { Aanbiederfoutcode } from './fouten';

/**
 * Who stopped the flow of new clients. A stop that binds is a decision of the college (Beleidskader § 8, BK-8.07) and is
 * recorded here as a fact. A provider may also agree with the toezichthouder to take nobody in for a while: that is no
 * besluit and nobody can object to it (AANNAME: the Beleidskader names only the first).
 */
export const STOPBASES = ['besluit_college', 'afspraak'] as const;
export type Stopbasis = (typeof STOPBASES)[number];

/** Kinds of care to which a stop can be limited (Kwaliteitsstandaard Toezicht Wmo, list of GGD Haaglanden; Jeugdwet). */
export const ZORGSOORTEN = [
  'begeleiding',
  'dagbesteding',
  'huishoudelijke_hulp',
  'kortdurend_verblijf',
  'beschermd_wonen',
  'jeugdhulp',
  'anders',
] as const;
export type Zorgsoort = (typeof ZORGSOORTEN)[number];

/** Legal days as JJJJ-MM-DD, which sort as text. */
export interface Stopdagen {
  readonly ingang: string;
  /** The last day, or null until it is lifted. */
  readonly tot: string | null;
  /** The first day on which it does not hold any more. */
  readonly opgehevenOp: string | null;
  /** From and up to which day a judge suspended it; null until it is lifted. */
  readonly geschorstVan: string | null;
  readonly geschorstTot: string | null;
}

export type Stopstand = 'aangekondigd' | 'loopt' | 'geschorst' | 'afgelopen' | 'opgeheven';

/** Whether a stop holds on a day: from `ingang` up to and including `tot`, not from the day of its lifting, nor while suspended. */
export function stopstand(
  { ingang, tot, opgehevenOp, geschorstVan, geschorstTot }: Stopdagen,
  dag: string,
): Stopstand {
  if (opgehevenOp !== null && opgehevenOp <= dag) return 'opgeheven';
  if (ingang > dag) return 'aangekondigd';
  if (tot !== null && tot < dag) return 'afgelopen';
  const geschorst =
    geschorstVan !== null && geschorstVan <= dag && (geschorstTot === null || geschorstTot >= dag);
  return geschorst ? 'geschorst' : 'loopt';
}

/**
 * A college decision without ground is recorded and marked, never refused (rulings, Maatregel and college); an agreement
 * of our own says on what it rests.
 * @throws DomeinFout AANBIEDER.STOP_ONVOLLEDIG, AANBIEDER.EINDE_VOOR_BEGIN with all fields at once
 */
export function eisVolledigeStop(stop: {
  readonly basis: Stopbasis;
  readonly gemeenteId: string | null;
  readonly grondslag: string | null;
  readonly beslotenOp: string;
  readonly ingang: string;
  readonly tot: string | null;
  readonly vandaag: string;
}): void {
  const besluit = stop.basis === 'besluit_college';
  const gemist = [
    ...(besluit && !stop.gemeenteId
      ? [{ name: 'gemeenteId', reason: 'Kies van welke gemeente het college besloot.' }]
      : []),
    ...(!besluit && stop.gemeenteId
      ? [{ name: 'gemeenteId', reason: 'Een afspraak is geen besluit van een college.' }]
      : []),
    ...(!besluit && !stop.grondslag
      ? [{ name: 'grondslag', reason: 'Noem waarop de afspraak berust.' }]
      : []),
    ...(stop.beslotenOp > stop.vandaag
      ? [{ name: 'beslotenOp', reason: 'Deze dag moet nog komen. Leg vast wat is besloten of afgesproken.' }]
      : []),
  ];
  if (gemist.length > 0) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.STOP_ONVOLLEDIG', {}, gemist);
  if (stop.tot !== null && stop.tot < stop.ingang) {
    throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.EINDE_VOOR_BEGIN', {}, [
      { name: 'tot', reason: 'Vul een dag in op of na de eerste dag van de stop.' },
    ]);
  }
}
