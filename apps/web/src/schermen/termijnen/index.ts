import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** What must be done by when, in every case and melding. */
export const termijnenGebied: Gebied = {
  pad: '/termijnen',
  label: menuTeksten.termijnen,
  pictogram: 'klok',
  recht: 'termijn:lezen',
  groep: 'werk',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/termijnen',
      component: lazyRouteComponent(() => import('./termijnen-lijst'), 'TermijnenLijst'),
    }),
  ],
};

/** When which term ends, and the same in one's own calendar program. */
export const agendaGebied: Gebied = {
  pad: '/termijnagenda',
  label: menuTeksten.termijnagenda,
  pictogram: 'agenda',
  recht: 'termijn:lezen',
  groep: 'werk',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/termijnagenda',
      component: lazyRouteComponent(() => import('./agenda-pagina'), 'AgendaPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/termijnagenda/eigen-programma',
      component: lazyRouteComponent(() => import('./agenda-adres'), 'AgendaAdres'),
    }),
  ],
};

/** The terms of the organisation, in versions. */
export const definitiesGebied: Gebied = {
  pad: '/termijndefinities',
  label: menuTeksten.termijndefinities,
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
