import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Finding anything one may see, and a melder or cliënt by an exact name, number or address. */
export const zoekGebied: Gebied = {
  pad: '/zoeken',
  label: menuTeksten.zoeken,
  pictogram: 'zoek',
  recht: 'zoeken',
  groep: 'werk',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/zoeken',
      component: lazyRouteComponent(() => import('./zoek-pagina'), 'ZoekPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zoeken/betrokkene',
      component: lazyRouteComponent(() => import('./betrokkene-pagina'), 'BetrokkenePagina'),
    }),
  ],
};
