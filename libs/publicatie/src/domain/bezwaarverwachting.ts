import { DomeinFout, type Herleiding } from '@navolgbaar/kernel';
import type { Publicatiefoutcode } from './fouten';

/**
 * Whether somebody is expected to object: then the report opens two weeks after the decision and not at once
 * (by analogy with Woo art. 3.3 lid 5 onder i and art. 4.4 lid 5).
 */
export interface Bezwaarverwachting {
  readonly verwacht: boolean;
  readonly reden: string;
}

/** What each who was asked said of it; null for who said nothing. */
export type Gehoord = 'geen_bezwaar' | 'bezwaar' | 'ziet_af' | null;

const BRON = 'Woo art. 3.3 lid 5 onder i en art. 4.4 lid 5, naar hun voorbeeld';

/** What follows from what was said. Silence is no consent: who said nothing may still object (AANNAME). */
function standaardverwachting(gehoord: readonly Gehoord[]): Bezwaarverwachting {
  if (gehoord.includes('bezwaar')) return { verwacht: true, reden: 'In een zienswijze staat een bezwaar.' };
  if (gehoord.length === 0 || gehoord.includes(null))
    return { verwacht: true, reden: 'Niet iedereen die is gevraagd, heeft gereageerd.' };
  return { verwacht: false, reden: 'Iedereen die is gevraagd, heeft geen bezwaar.' };
}

/**
 * The fact on which the waiting time rests: what follows from the zienswijzen, or what the person says who decides.
 * Who said to object is expected to.
 * @throws DomeinFout PUBLICATIE.BEZWAAR_IS_GEMAAKT, .BEZWAARREDEN_ONTBREEKT
 */
export function bepaalVerwachting(
  gehoord: readonly Gehoord[],
  gekozen: { readonly verwacht: boolean | null; readonly reden: string | null },
): Bezwaarverwachting {
  const standaard = standaardverwachting(gehoord);
  const reden = gekozen.reden?.trim() ?? '';
  if (gekozen.verwacht === null || gekozen.verwacht === standaard.verwacht)
    return reden ? { ...standaard, reden } : standaard;
  if (gehoord.includes('bezwaar')) throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.BEZWAAR_IS_GEMAAKT');
  if (!reden) throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.BEZWAARREDEN_ONTBREEKT');
  return { verwacht: gekozen.verwacht, reden };
}

/** The step that explains why there is a waiting time, or none. */
export function verwachtingsstap({ verwacht, reden }: Bezwaarverwachting): Herleiding {
  const stap = verwacht
    ? `Bezwaar wordt verwacht. ${reden} Daarom wacht de openbaarmaking.`
    : `Bezwaar wordt niet verwacht. ${reden} Daarom is er geen wachttijd.`;
  return [{ stap, bron: BRON }];
}

/** Without a waiting time it opens at the earliest on the day after the decision, so that the letter comes first. */
export function zonderWachttijd(verwachting: Bezwaarverwachting): Herleiding {
  const stap = 'Het rapport kan vanaf de dag na het besluit openbaar worden: het besluit gaat voor.';
  return [...verwachtingsstap(verwachting), { stap, bron: 'Awb art. 3:40 en 3:41; de dag erna: AANNAME' }];
}
