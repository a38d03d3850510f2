import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Requests for extension: what waits for a decision, and the forms, also those of the provider. */
export const uitstelGebied: Gebied = {
  pad: '/uitstel',
  label: menuTeksten.uitstel,
  pictogram: 'klokpauze',
  recht: 'termijn:lezen',
  groep: 'werk',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/uitstel',
      component: lazyRouteComponent(() => import('./uitstel-lijst'), 'UitstelLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/uitstel/$termijnId/vragen',
      component: lazyRouteComponent(() => import('./vraag-pagina'), 'VraagUitstelPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/uitstel/$termijnId/besluit',
      component: lazyRouteComponent(() => import('./besluit-pagina'), 'UitstelbesluitPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/uitstel/$termijnId/intrekken',
      component: lazyRouteComponent(() => import('./intrek-pagina'), 'UitstelIntrekPagina'),
    }),
  ],
};
