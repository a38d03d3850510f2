import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Visits to providers: planned from a case, and recorded afterwards. */
export const bezoekenGebied: Gebied = {
  pad: '/bezoeken',
  label: menuTeksten.bezoeken,
  pictogram: 'agenda',
  recht: 'bezoek:lezen',
  groep: 'toezicht',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/bezoeken',
      component: lazyRouteComponent(() => import('./bezoeken-lijst'), 'BezoekenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/bezoeken/$id',
      component: lazyRouteComponent(() => import('./bezoek-pagina'), 'BezoekPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/bezoeken/$id/$handeling',
      component: lazyRouteComponent(() => import('./bezoek-acties'), 'BezoekActiePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/bezoek',
      component: lazyRouteComponent(() => import('./plannen-pagina'), 'PlannenPagina'),
    }),
  ],
};
