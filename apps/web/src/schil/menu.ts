import type { MenuGroep } from '@navolgbaar/ui';
import type { Ik } from '../api/ik';
import { adres, BASIS } from '../basis';
import type { Gebied } from '../schermen/gebied';
import { schilTeksten } from '../teksten/algemeen';
import { vandaagTeksten } from '../teksten/vandaag';

const VANDAAG: MenuGroep = {
  items: [{ href: BASIS, label: vandaagTeksten.menu, pictogram: 'huis', alleenZelf: true }],
};

/** The parts that a person may open, in the order of the menu. */
export function zichtbareGebieden(ik: Pick<Ik, 'rechten' | 'demo'>, gebieden: readonly Gebied[]): Gebied[] {
  return gebieden.filter((g) => ik.rechten.includes(g.recht) && (!g.alleenDemo || ik.demo === true));
}

/** The menu of a person: the start page, and only what that person may open. */
export function menuVoor(ik: Pick<Ik, 'rechten' | 'demo'>, gebieden: readonly Gebied[]): MenuGroep[] {
  const zichtbaar = zichtbareGebieden(ik, gebieden);
  const groep = (naam: Gebied['groep']) =>
    zichtbaar
      .filter((g) => g.groep === naam)
      .map((g) => ({ href: adres(g.pad), label: g.label, pictogram: g.pictogram }));
  const groepen = [
    { titel: schilTeksten.toezicht, items: groep('toezicht') },
    { titel: schilTeksten.beheer, items: groep('beheer') },
  ];
  return [VANDAAG, ...groepen.filter((g) => g.items.length > 0)];
}
