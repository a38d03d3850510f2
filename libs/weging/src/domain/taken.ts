import { DomeinFout } from '@navolgbaar/kernel';
import type { Wegingfoutcode } from './fouten';
import { AFSTEMPARTIJEN, type Afstemmingen } from './weeg';

/** What a weighing sets going at once, without waiting for the werkoverleg (BK-B.02, AC-6, AC-8). */
export const WEEGTAKEN = ['afstemmen_contractbeheer', 'afstemmen_toegang', 'rechtmatigheid'] as const;
export type Weegtaaksoort = (typeof WEEGTAKEN)[number];

/** How the question of lawfulness ended. AANNAME: no source lists the ends of that track. */
export const RECHTMATIGHEIDSUITKOMSTEN = [
  'geen_onrechtmatigheid',
  'rechtmatigheidsonderzoek',
  'overgedragen',
] as const;
export type Rechtmatigheidsuitkomst = (typeof RECHTMATIGHEIDSUITKOMSTEN)[number];

export interface NieuweWeegtaak {
  readonly soort: Weegtaaksoort;
  /** Why it is there, from the weighing. */
  readonly aanleiding: string;
  /** What was done with it already when the weighing was finished; null for what is open. */
  readonly gedaan: string | null;
}

/** The tasks of a weighing: one per party that must hear of it, and the track of its own for lawfulness. */
export function takenVan(weging: {
  readonly afstemming: Afstemmingen | null;
  readonly onrechtmatigheid: string;
  readonly onrechtmatigheidToelichting: string | null;
}): NieuweWeegtaak[] {
  const { afstemming } = weging;
  const contact = afstemming
    ? AFSTEMPARTIJEN.map((partij) => {
        const { gedaan, toelichting } = afstemming[partij];
        const soort = `afstemmen_${partij}` as const;
        return { soort, aanleiding: toelichting, gedaan: gedaan ? toelichting : null };
      })
    : [];
  if (weging.onrechtmatigheid !== 'ja') return contact;
  const aanleiding = weging.onrechtmatigheidToelichting ?? '';
  return [...contact, { soort: 'rechtmatigheid', aanleiding, gedaan: null }];
}

/** The track of lawfulness ends in one of its outcomes; a contact has none. @throws DomeinFout WEGING.UITKOMST_PAST_NIET */
export function eisUitkomst(soort: Weegtaaksoort, uitkomst: string | null): void {
  if ((soort === 'rechtmatigheid') === (uitkomst !== null)) return;
  throw new DomeinFout<Wegingfoutcode>('WEGING.UITKOMST_PAST_NIET', {}, [
    { name: 'uitkomst', reason: 'Kies alleen bij het rechtmatigheidsspoor een uitkomst.' },
  ]);
}
