import type { MenuGroep, MenuItem } from '@navolgbaar/ui';
import type { Ik } from '../api/ik';
import { adres, BASIS } from '../basis';
import type { Gebied } from '../schermen/gebied';
import { menugroepen } from '../teksten/menu';
import { vandaagTeksten } from '../teksten/vandaag';

type Menulezer = Pick<Ik, 'rechten' | 'rollen' | 'demo'>;

const VANDAAG: MenuItem = {
  ...{ href: BASIS, label: vandaagTeksten.menu, pictogram: 'huis' },
  alleenZelf: true,
};

/** The parts that a person may open, in the order of the menu. */
export function zichtbareGebieden(ik: Menulezer, gebieden: readonly Gebied[]): Gebied[] {
  const vanAanbieder = ik.rollen.includes('aanbieder');
  return gebieden
    .filter((g) => ik.rechten.includes(g.recht) && (!g.alleenDemo || ik.demo === true))
    .map((g) => ({ ...g, label: (vanAanbieder && g.labelAanbieder) || g.label }));
}

/** So many parts are found without names of groups: a menu of one part under each name is no help. */
const ZONDER_NAMEN = 12;

/** The menu of a person: the start page, and only what that person may open. */
export function menuVoor(ik: Menulezer, gebieden: readonly Gebied[]): MenuGroep[] {
  const zichtbaar = zichtbareGebieden(ik, gebieden);
  const beheer = zichtbaar.filter(({ groep }) => groep === 'beheer');
  const eigen = zichtbaar.filter(({ groep }) => groep !== 'beheer');
  const werk = eigen.length > ZONDER_NAMEN ? eigen.filter(({ groep }) => groep === 'werk') : eigen;
  const rest = [...eigen.filter((g) => !werk.includes(g)), ...beheer];
  const perNaam = Object.entries(menugroepen).map(([naam, titel]) => ({
    titel,
    items: alsItems(rest.filter(({ groep }) => groep === naam)),
  }));
  return [{ items: [VANDAAG, ...alsItems(werk)] }, ...perNaam.filter(({ items }) => items.length > 0)];
}

const alsItems = (gebieden: readonly Gebied[]): MenuItem[] =>
  gebieden.map(({ pad, label, pictogram }) => ({ href: adres(pad), label, pictogram }));
