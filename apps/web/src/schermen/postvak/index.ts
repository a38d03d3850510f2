import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Mail that came in, until a person decided what it is. */
export const postvakGebied: Gebied = {
  pad: '/postvak',
  label: menuTeksten.postvak,
  pictogram: 'post',
  recht: 'post:lezen',
  groep: 'binnen',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/postvak',
      component: lazyRouteComponent(() => import('./postvak-lijst'), 'PostvakLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/postvak/$id',
      component: lazyRouteComponent(() => import('./post-pagina'), 'PostPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/postvak/$id/registreer',
      component: lazyRouteComponent(() => import('./registreer-pagina'), 'RegistreerPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/postvak/$id/$handeling',
      component: lazyRouteComponent(() => import('./post-acties'), 'PostActie'),
    }),
  ],
};
