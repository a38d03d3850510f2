import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Reports: writing, adopting with four eyes, sharing, and proposing to make them public. */
export const rapportenGebied: Gebied = {
  pad: '/rapporten',
  label: menuTeksten.rapporten,
  pictogram: 'rapport',
  recht: 'rapport:lezen',
  groep: 'uitkomst',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/rapporten',
      component: lazyRouteComponent(() => import('./rapporten-lijst'), 'RapportenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/rapporten/$id',
      component: lazyRouteComponent(() => import('./rapport-pagina'), 'RapportPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/rapporten/$id/bewerken',
      component: lazyRouteComponent(() => import('./editor-pagina'), 'RapportBewerken'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/rapporten/$id/versies',
      component: lazyRouteComponent(() => import('./versies-pagina'), 'VersiesPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/rapporten/$id/vaststellen',
      component: lazyRouteComponent(() => import('./vaststel-pagina'), 'VaststelPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/rapporten/$id/delen',
      component: lazyRouteComponent(() => import('./deel-pagina'), 'DeelPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/rapporten/$id/openbaarmaking',
      component: lazyRouteComponent(() => import('../publicaties/voorstel-pagina'), 'VoorstelPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/rapport',
      component: lazyRouteComponent(() => import('./nieuw-pagina'), 'RapportNieuw'),
    }),
  ],
};
