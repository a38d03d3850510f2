import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const formulieren = () => import('./formulieren');

/** With which providers somebody of the team has a conflict of interest. */
export const belangenconflictenGebied: Gebied = {
  pad: '/belangenconflicten',
  label: menuTeksten.belangenconflicten,
  pictogram: 'ban',
  recht: 'belangenconflict:lezen',
  groep: 'aanbieders',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/belangenconflicten',
      component: lazyRouteComponent(() => import('./conflicten-lijst'), 'ConflictenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/belangenconflicten/nieuw',
      component: lazyRouteComponent(formulieren, 'ConflictNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/belangenconflicten/$id/opheffen',
      component: lazyRouteComponent(formulieren, 'ConflictOpheffen'),
    }),
  ],
};
