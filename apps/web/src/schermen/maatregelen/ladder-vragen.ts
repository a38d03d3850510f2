import type { Ladderbeeld } from '../../api/interventieladder';
import type { Veld, Waarden } from '../../delen/velden';
import type { Ladder } from '../interventieladder/gebruik-ladder';
import { afwijkingvraag, ernstvraag, locatievraag, wijktAf } from '../interventieladder/ladder-velden';
import { termijnenVan } from './opleg-waarden';

/** In what a measure with these answers deviates from the ladder. */
export const wijktMaatregelAf = (beeld: Ladderbeeld | undefined, w: Waarden): string[] =>
  wijktAf(beeld, w['soort'], w['ernst'], termijnenVan(w));

/** What the ladder asks beside a measure. */
export const laddervragen = ({ beelden, bij }: Ladder): Veld[] => [
  ernstvraag(beelden[0]),
  locatievraag(beelden, bij),
  afwijkingvraag((w) => wijktMaatregelAf(bij(w), w)),
];
