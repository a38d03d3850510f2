import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** The ladder as policy, and where it was deviated from. */
export const interventieladderGebied: Gebied = {
  pad: '/interventieladder',
  label: menuTeksten.interventieladder,
  pictogram: 'lijst',
  recht: 'interventieladder:lezen',
  groep: 'uitkomst',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/interventieladder',
      component: lazyRouteComponent(() => import('./ladder-pagina'), 'LadderPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/interventieladder/nieuw',
      component: lazyRouteComponent(() => import('./ladder-vaststellen'), 'LadderVaststellen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/interventieladder/afwijkingen',
      component: lazyRouteComponent(() => import('./afwijkingen-lijst'), 'AfwijkingenLijst'),
    }),
  ],
};
