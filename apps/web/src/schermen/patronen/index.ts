import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Where meldingen about a provider stand out together, and by which rules. */
export const patronenGebied: Gebied = {
  pad: '/patronen',
  label: menuTeksten.patronen,
  pictogram: 'zoek',
  recht: 'patroon:lezen',
  groep: 'aanbieders',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/patronen',
      component: lazyRouteComponent(() => import('./patronen-lijst'), 'PatronenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/patronen/regels',
      component: lazyRouteComponent(() => import('./regels-pagina'), 'RegelsPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/patronen/regels/nieuw',
      component: lazyRouteComponent(() => import('./regels-vaststellen'), 'RegelsVaststellen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/patronen/$id',
      component: lazyRouteComponent(() => import('./patroon-pagina'), 'PatroonPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/patronen/$id/sluimeren',
      component: lazyRouteComponent(() => import('./formulieren'), 'PatroonSluimeren'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/patronen/$id/sluiten',
      component: lazyRouteComponent(() => import('./formulieren'), 'PatroonSluiten'),
    }),
  ],
};
