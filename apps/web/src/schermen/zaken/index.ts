import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { dossierVraag } from '../../api/dossier';
import { menuTeksten } from '../../teksten/menu';
import { bevindingroutes } from '../bevindingen';
import type { Gebied } from '../gebied';
import { netwerkroutes } from '../netwerkkaart';

/** The cases: worklist, dossier with its history and letters, and the acts. */
export const zakenGebied: Gebied = {
  pad: '/zaken',
  label: menuTeksten.zaken,
  pictogram: 'map',
  recht: 'zaak:lezen',
  groep: 'onderzoek',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken',
      component: lazyRouteComponent(() => import('./zaken-lijst'), 'ZakenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/nieuw',
      component: lazyRouteComponent(() => import('./zaak-nieuw'), 'ZaakNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id',
      component: lazyRouteComponent(() => import('./zaak-pagina'), 'ZaakPagina'),
      // Asked while the program of the page is still on its way.
      loader: ({ context, params }) => void context.voorraad.prefetchQuery(dossierVraag(params['id'] ?? '')),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/tijdlijn',
      component: lazyRouteComponent(() => import('./tijdlijn-pagina'), 'TijdlijnPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/stukken',
      component: lazyRouteComponent(() => import('./stukken-pagina'), 'StukkenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/doe/$handeling',
      component: lazyRouteComponent(() => import('./actie-pagina'), 'ActiePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/doe/$handeling/$deelId',
      component: lazyRouteComponent(() => import('./deelactie-pagina'), 'DeelactiePagina'),
    }),
    ...dossierroutes(ouder),
    ...netwerkroutes(ouder),
    ...bevindingroutes(ouder),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/termijnen/$termijnId/stoppen',
      component: lazyRouteComponent(() => import('../termijnen/stoppen-pagina'), 'StoppenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/termijnen/$termijnId/verlengen',
      component: lazyRouteComponent(() => import('../termijnen/verlengen-pagina'), 'VerlengenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/termijnen/$termijnId/opschorten',
      component: lazyRouteComponent(() => import('../termijnen/stilstand-pagina'), 'OpschortenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/termijnen/$termijnId/hervatten',
      component: lazyRouteComponent(() => import('../termijnen/stilstand-pagina'), 'HervattenPagina'),
    }),
  ],
};

/** What belongs to one dossier besides its acts: one's own notes, and who may see a part. */
const dossierroutes = (ouder: Parameters<Gebied['routes']>[0]) => [
  createRoute({
    getParentRoute: () => ouder,
    path: '/zaken/$id/afschermen/$soort/$deelId',
    component: lazyRouteComponent(() => import('./afschermen-pagina'), 'AfschermenPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/zaken/$id/notities/nieuw',
    component: lazyRouteComponent(() => import('./notitie-pagina'), 'NotitieNieuwPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/zaken/$id/notities/$notitieId',
    component: lazyRouteComponent(() => import('./notitie-pagina'), 'NotitiePagina'),
  }),
];
