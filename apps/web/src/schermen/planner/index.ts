import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** When who of the team goes where, and who is away. */
export const plannerGebied: Gebied = {
  pad: '/planner',
  label: menuTeksten.planner,
  pictogram: 'agenda',
  recht: 'bezoek:lezen',
  groep: 'onderzoek',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/planner',
      component: lazyRouteComponent(() => import('./planner-pagina'), 'PlannerPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/planner/afwezig',
      component: lazyRouteComponent(() => import('./afwezig-pagina'), 'AfwezigPagina'),
    }),
  ],
};
