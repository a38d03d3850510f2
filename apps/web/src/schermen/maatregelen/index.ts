import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Maatregelen: the supervisor imposes and judges them, the provider hands in. */
export const maatregelenGebied: Gebied = {
  pad: '/maatregelen',
  label: menuTeksten.maatregelen,
  pictogram: 'schild',
  recht: 'maatregel:lezen',
  groep: 'uitkomst',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/maatregelen',
      component: lazyRouteComponent(() => import('./maatregelen-lijst'), 'MaatregelenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/maatregelen/$id',
      component: lazyRouteComponent(() => import('./maatregel-pagina'), 'MaatregelPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/maatregelen/$id/hercontrole',
      component: lazyRouteComponent(() => import('./hercontrole-pagina'), 'HercontrolePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/maatregelen/$id/$handeling',
      component: lazyRouteComponent(() => import('./maatregel-acties'), 'MaatregelActiePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/maatregel',
      component: lazyRouteComponent(() => import('./opleggen-pagina'), 'OpleggenPagina'),
    }),
  ],
};
