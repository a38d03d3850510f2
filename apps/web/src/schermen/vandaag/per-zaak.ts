import type { Wijziging } from '../../api/vandaag';

/** Changes by case, in the order in which each case comes first. */
export function perZaak(
  wijzigingen: readonly Wijziging[],
): readonly (readonly [Wijziging, ...Wijziging[]])[] {
  const zaken = new Map<string, [Wijziging, ...Wijziging[]]>();
  for (const wijziging of wijzigingen) {
    const zaak = zaken.get(wijziging.zaakId);
    if (zaak) zaak.push(wijziging);
    else zaken.set(wijziging.zaakId, [wijziging]);
  }
  return [...zaken.values()];
}
