import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** The powers that were used: recorded from a case. */
export const bevoegdhedenGebied: Gebied = {
  pad: '/bevoegdheden',
  label: menuTeksten.bevoegdheden,
  pictogram: 'schild',
  recht: 'bevoegdheid:lezen',
  groep: 'onderzoek',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/bevoegdheden',
      component: lazyRouteComponent(() => import('./bevoegdheden-lijst'), 'BevoegdhedenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/bevoegdheden/$id',
      component: lazyRouteComponent(() => import('./bevoegdheid-pagina'), 'BevoegdheidPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/bevoegdheden/$id/$handeling',
      component: lazyRouteComponent(() => import('./bevoegdheid-acties'), 'BevoegdheidActiePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/bevoegdheid',
      component: lazyRouteComponent(() => import('./gebruik-pagina'), 'GebruikPagina'),
    }),
  ],
};
