import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** The yearly accounts of providers, and where they say to look. */
export const jaarcijfersGebied: Gebied = {
  pad: '/jaarcijfers',
  label: menuTeksten.jaarcijfers,
  pictogram: 'stapel',
  recht: 'jaarcijfer:lezen',
  groep: 'aanbieders',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/jaarcijfers',
      component: lazyRouteComponent(() => import('./jaarcijfers-lijst'), 'JaarcijfersLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/jaarcijfers/inlezen',
      component: lazyRouteComponent(() => import('./inlezen-pagina'), 'InlezenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/jaarcijfers/aanbieder/$id',
      component: lazyRouteComponent(() => import('./aanbieder-pagina'), 'AanbiederJaarcijfers'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/jaarcijfers/drempels',
      component: lazyRouteComponent(() => import('./drempels-pagina'), 'DrempelsPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/jaarcijfers/drempels/nieuw',
      component: lazyRouteComponent(() => import('./drempels-vaststellen'), 'DrempelsVaststellen'),
    }),
  ],
};
