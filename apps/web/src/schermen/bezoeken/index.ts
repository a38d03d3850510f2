import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';
import { lijstRoutes } from '../bezoeklijst/routes';
import { vergewisRoutes } from '../vergewis/routes';

/** Visits to providers: planned from a case, and recorded afterwards. */
export const bezoekenGebied: Gebied = {
  pad: '/bezoeken',
  label: menuTeksten.bezoeken,
  pictogram: 'agenda',
  recht: 'bezoek:lezen',
  groep: 'onderzoek',
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
      path: '/bezoeken/$id/aankondigen',
      component: lazyRouteComponent(() => import('./aankondigen-pagina'), 'AankondigenPagina'),
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
    ...lijstRoutes(ouder),
    ...vergewisRoutes(ouder),
  ],
};

/** What a provider reads of the visits that were announced to it. */
export const aangekondigdGebied: Gebied = {
  pad: '/bezoeken-aan-u',
  label: menuTeksten.bezoekenAanU,
  pictogram: 'agenda',
  recht: 'bezoek:aangekondigd',
  groep: 'onderzoek',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/bezoeken-aan-u',
      component: lazyRouteComponent(() => import('./aangekondigd-pagina'), 'AangekondigdPagina'),
    }),
  ],
};
