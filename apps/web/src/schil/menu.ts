import type { MenuGroep } from '@navolgbaar/ui';
import type { Ik } from '../api/ik';
import { adres } from '../basis';
import type { Gebied } from '../schermen/gebied';
import { schilTeksten } from '../teksten/algemeen';

/** The menu of a person: only what that person may open. */
export function menuVoor(ik: Pick<Ik, 'rechten' | 'demo'>, gebieden: readonly Gebied[]): MenuGroep[] {
  const zichtbaar = gebieden.filter(
    (g) => ik.rechten.includes(g.recht) && (!g.alleenDemo || ik.demo === true),
  );
  const groep = (naam: Gebied['groep']) =>
    zichtbaar
      .filter((g) => g.groep === naam)
      .map((g) => ({ href: adres(g.pad), label: g.label, pictogram: g.pictogram }));
  return [
    { titel: schilTeksten.toezicht, items: groep('toezicht') },
    { titel: schilTeksten.beheer, items: groep('beheer') },
  ].filter((g) => g.items.length > 0);
}
