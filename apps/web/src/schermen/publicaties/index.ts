import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Whether reports become public: the list, the decision and what the public will read. */
export const publicatiesGebied: Gebied = {
  pad: '/publicaties',
  label: menuTeksten.publicaties,
  pictogram: 'oog',
  recht: 'publicatie:lezen',
  groep: 'uitkomst',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/publicaties',
      component: lazyRouteComponent(() => import('./publicaties-lijst'), 'PublicatiesLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/publicaties/$id',
      component: lazyRouteComponent(() => import('./publicatie-pagina'), 'PublicatiePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/publicaties/$id/openbare-versie',
      component: lazyRouteComponent(() => import('./versie-pagina'), 'VersiePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/publicaties/$id/gronden',
      component: lazyRouteComponent(() => import('./gronden-pagina'), 'GrondenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/publicaties/$id/doe/belanghebbende',
      component: lazyRouteComponent(() => import('./belanghebbende-acties'), 'BelanghebbendePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/publicaties/$id/doe/zienswijze-derde',
      component: lazyRouteComponent(() => import('./belanghebbende-acties'), 'ZienswijzeDerdePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/publicaties/$id/lakken',
      component: lazyRouteComponent(() => import('./lak-pagina'), 'LakPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/publicaties/$id/doe/$handeling',
      component: lazyRouteComponent(() => import('./publicatie-acties'), 'PublicatieActiePagina'),
    }),
  ],
};
