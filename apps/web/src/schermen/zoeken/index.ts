import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { zoekTeksten } from '../../teksten/zoeken';
import type { Gebied } from '../gebied';

/** Finding anything one may see. */
export const zoekGebied: Gebied = {
  pad: '/zoeken',
  label: zoekTeksten.menu,
  pictogram: 'zoek',
  recht: 'zoeken',
  groep: 'toezicht',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/zoeken',
      component: lazyRouteComponent(() => import('./zoek-pagina'), 'ZoekPagina'),
    }),
  ],
};
