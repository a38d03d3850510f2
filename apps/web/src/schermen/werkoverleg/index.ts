import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** The meeting of the team: its agenda, its decisions and its minutes. */
export const werkoverlegGebied: Gebied = {
  pad: '/werkoverleggen',
  label: menuTeksten.werkoverleg,
  pictogram: 'mensen',
  recht: 'werkoverleg:lezen',
  groep: 'werk',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen',
      component: lazyRouteComponent(() => import('./werkoverleggen-lijst'), 'WerkoverleggenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen/nieuw',
      component: lazyRouteComponent(() => import('./formulieren'), 'WerkoverlegNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen/$id',
      component: lazyRouteComponent(() => import('./werkoverleg-pagina'), 'WerkoverlegPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen/$id/deelnemer',
      component: lazyRouteComponent(() => import('./formulieren'), 'DeelnemerToevoegen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen/$id/toevoegen',
      component: lazyRouteComponent(() => import('./formulieren'), 'PuntToevoegen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen/$id/punten/$deel',
      component: lazyRouteComponent(() => import('./vergader-pagina'), 'VergaderPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen/$id/punten/$deel/uitstellen',
      component: lazyRouteComponent(() => import('./formulieren'), 'PuntUitstellen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen/$id/punten/$deel/verschonen',
      component: lazyRouteComponent(() => import('./formulieren'), 'PuntVerschonen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/werkoverleggen/$id/punten/$deel/verschonen/$deelnemerId',
      component: lazyRouteComponent(() => import('./formulieren'), 'PuntTochMeedoen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/actiepunten/$deel',
      component: lazyRouteComponent(() => import('./actiepunt-pagina'), 'ActiepuntPagina'),
    }),
  ],
};
