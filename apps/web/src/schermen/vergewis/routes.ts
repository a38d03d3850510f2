import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The pages of samples, part of the visits. */
export const vergewisRoutes = (ouder: AnyRoute) => [
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/vergewissteekproef',
    component: lazyRouteComponent(() => import('./steekproef-formulieren'), 'SteekproefBeginnen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/dekking',
    component: lazyRouteComponent(() => import('./dekking-pagina'), 'DekkingPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/regels',
    component: lazyRouteComponent(() => import('./regels-pagina'), 'VergewisregelsPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/regels/nieuw',
    component: lazyRouteComponent(() => import('./regels-vaststellen'), 'VergewisregelsVaststellen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/$id',
    component: lazyRouteComponent(() => import('./steekproef-pagina'), 'SteekproefPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/$id/wijzigen',
    component: lazyRouteComponent(() => import('./steekproef-formulieren'), 'SteekproefWijzigen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/$id/afronden',
    component: lazyRouteComponent(() => import('./steekproef-formulieren'), 'SteekproefAfronden'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/$id/dossier',
    component: lazyRouteComponent(() => import('./dossier-formulieren'), 'DossierToevoegen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/$id/dossiers/$dossierId',
    component: lazyRouteComponent(() => import('./dossier-formulieren'), 'DossierWijzigen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/vergewissteekproeven/$id/dossiers/$dossierId/verwijderen',
    component: lazyRouteComponent(() => import('./dossier-formulieren'), 'DossierVerwijderen'),
  }),
];
