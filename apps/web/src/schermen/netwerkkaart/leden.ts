import type { Netwerkkaart, Kaartlid } from '../../api/netwerkkaarten';
import { netwerkTeksten as t } from '../../teksten/netwerkkaart';

const DOMEINEN = Object.keys(t.domein);

/** Everybody on the map, those of one domain together. */
export const opDomein = (leden: readonly Kaartlid[]): Kaartlid[] =>
  [...leden].sort((a, b) => DOMEINEN.indexOf(a.domein) - DOMEINEN.indexOf(b.domein));

export const lidTekst = ({ functie, organisatie }: Kaartlid): string => `${functie}, ${organisatie}`;

/** Who holds the regie, in words. */
export function regieTekst({ regie, leden }: Pick<Netwerkkaart, 'regie' | 'leden'>): string {
  const lid = leden.find(({ id }) => id === regie.lidId);
  if (lid) return t.regie.bij(lidTekst(lid));
  return regie.stand === 'onduidelijk' ? t.regie.onduidelijk : t.regie.niet_gevraagd;
}
