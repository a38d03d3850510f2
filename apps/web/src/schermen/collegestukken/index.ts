import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** What was shared with a college, and nothing else. */
export const collegestukkenGebied: Gebied = {
  pad: '/collegestukken',
  label: menuTeksten.collegestukken,
  pictogram: 'bestanden',
  recht: 'college:lezen',
  groep: 'uitkomst',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/collegestukken',
      component: lazyRouteComponent(() => import('./collegestukken-lijst'), 'CollegestukkenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/collegestukken/$id',
      component: lazyRouteComponent(() => import('./collegebericht-pagina'), 'CollegeberichtPagina'),
    }),
  ],
};
