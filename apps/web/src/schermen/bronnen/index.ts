import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const formulieren = () => import('./formulieren');

/** On what supervision rests, in versions. */
export const bronnenGebied: Gebied = {
  pad: '/bronnen',
  label: menuTeksten.bronnen,
  pictogram: 'bestanden',
  recht: 'bron:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/bronnen',
      component: lazyRouteComponent(() => import('./bronnen-pagina'), 'BronnenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/bronnen/nieuw',
      component: lazyRouteComponent(formulieren, 'BronToevoegen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/bronnen/$id',
      component: lazyRouteComponent(() => import('./bron-pagina'), 'BronPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/bronnen/$id/versie',
      component: lazyRouteComponent(formulieren, 'VersieToevoegen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/bronnen/$id/beeindigen',
      component: lazyRouteComponent(formulieren, 'BronBeeindigen'),
    }),
  ],
};
