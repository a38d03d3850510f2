import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** What the policy looks at more, and what is in it. */
export const aandachtsgebiedenGebied: Gebied = {
  pad: '/aandachtsgebieden',
  label: menuTeksten.aandachtsgebieden,
  pictogram: 'oog',
  recht: 'aandachtsgebied:lezen',
  groep: 'aanbieders',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/aandachtsgebieden',
      component: lazyRouteComponent(() => import('./gebieden-pagina'), 'GebiedenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aandachtsgebieden/nieuw',
      component: lazyRouteComponent(() => import('./formulieren'), 'GebiedToevoegen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aandachtsgebieden/$id',
      component: lazyRouteComponent(() => import('./gebied-pagina'), 'GebiedPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aandachtsgebieden/$id/beeindigen',
      component: lazyRouteComponent(() => import('./formulieren'), 'GebiedBeeindigen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aandachtsgebieden/geven/$object/$objectId',
      component: lazyRouteComponent(() => import('./aanduiding-formulieren'), 'AanduidingGeven'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aandachtsgebieden/geven/$object/$objectId/$id/beeindigen',
      component: lazyRouteComponent(() => import('./aanduiding-formulieren'), 'AanduidingBeeindigen'),
    }),
  ],
};
