import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { definitieTeksten, teLaatTeksten } from '../../teksten/termijnen';
import type { Gebied } from '../gebied';

/** What is late, in every case. */
export const teLaatGebied: Gebied = {
  pad: '/te-laat',
  label: teLaatTeksten.menu,
  pictogram: 'klok',
  recht: 'termijn:lezen',
  groep: 'toezicht',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/te-laat',
      component: lazyRouteComponent(() => import('./te-laat-lijst'), 'TeLaatLijst'),
    }),
  ],
};

/** The terms of the organisation, in versions. */
export const definitiesGebied: Gebied = {
  pad: '/termijndefinities',
  label: definitieTeksten.menu,
  pictogram: 'agenda',
  recht: 'termijndefinitie:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/termijndefinities',
      component: lazyRouteComponent(() => import('./definities-pagina'), 'DefinitiesPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/termijndefinities/$code/nieuw',
      component: lazyRouteComponent(() => import('./definitie-nieuw'), 'DefinitieNieuw'),
    }),
  ],
};
