import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Same situation, same treatment: the comparison, the account of it, and the blind re-weighing. */
export const gelijkeGevallenGebied: Gebied = {
  pad: '/gelijke-gevallen',
  label: menuTeksten.gelijkeGevallen,
  pictogram: 'lijst',
  recht: 'weging:lezen',
  groep: 'binnen',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/gelijke-gevallen',
      component: lazyRouteComponent(() => import('./vergelijk-pagina'), 'VergelijkPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gelijke-gevallen/verantwoording',
      component: lazyRouteComponent(() => import('./verantwoording-pagina'), 'VerantwoordingPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gelijke-gevallen/herwegingen',
      component: lazyRouteComponent(() => import('./herwegingen-lijst'), 'HerwegingenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gelijke-gevallen/herwegingen/nieuw',
      component: lazyRouteComponent(() => import('./herwegingen-lijst'), 'HerwegingNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gelijke-gevallen/herwegingen/$id',
      component: lazyRouteComponent(() => import('./herweging-pagina'), 'HerwegingPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gelijke-gevallen/herweegitems/$id',
      component: lazyRouteComponent(() => import('./herweeg-pagina'), 'HerweegPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gelijke-gevallen/herweegitems/$id/overslaan',
      component: lazyRouteComponent(() => import('./herweeg-pagina'), 'OverslaanPagina'),
    }),
  ],
};
