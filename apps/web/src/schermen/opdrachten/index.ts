import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** Orders to providers: a provider finds its own here and answers them. */
export const opdrachtenGebied: Gebied = {
  pad: '/opdrachten',
  label: menuTeksten.opdrachten,
  pictogram: 'stuur',
  recht: 'opdracht:lezen',
  groep: 'onderzoek',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/opdrachten',
      component: lazyRouteComponent(() => import('./opdrachten-lijst'), 'OpdrachtenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/opdrachten/$id',
      component: lazyRouteComponent(() => import('./opdracht-pagina'), 'OpdrachtPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/opdrachten/$id/rapport',
      component: lazyRouteComponent(() => import('./rapport-pagina'), 'RapporteerPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/opdrachten/$id/beoordelen',
      component: lazyRouteComponent(() => import('./beoordeel-pagina'), 'BeoordeelPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/opdrachten/$id/intrekken',
      component: lazyRouteComponent(() => import('./intrek-pagina'), 'IntrekPagina'),
    }),
  ],
};
