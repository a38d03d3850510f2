import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const schermen = () => import('../postbus/schermen');

/** The texts of letters: shipped ones, and own ones in versions. */
export const sjablonenGebied: Gebied = {
  pad: '/sjablonen',
  label: menuTeksten.sjablonen,
  pictogram: 'post',
  recht: 'sjabloon:lezen',
  groep: 'beheer',
  routes: (ouder: AnyRoute) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route('/sjablonen', lazyRouteComponent(schermen, 'SjablonenLijst')),
      route('/sjablonen/$id', lazyRouteComponent(schermen, 'SjabloonPagina')),
      route('/sjablonen/$id/$daad', lazyRouteComponent(schermen, 'SjabloonFormulier')),
    ];
  },
};
