import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Gebied } from '../gebied';

/** The pages of evidence and findings: parts of a case, without a place of their own in the menu. */
export const bevindingroutes: Gebied['routes'] = (ouder) => [
  createRoute({
    getParentRoute: () => ouder,
    path: '/zaken/$id/bewijs',
    component: lazyRouteComponent(() => import('./bewijs-blad'), 'BewijsBlad'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/zaken/$id/bewijs/nieuw',
    component: lazyRouteComponent(() => import('./bewijs-nieuw'), 'BewijsNieuwPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/zaken/$id/bevindingen/nieuw',
    component: lazyRouteComponent(() => import('./bevinding-nieuw'), 'BevindingNieuwPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bewijsstukken/$id',
    component: lazyRouteComponent(() => import('./bewijsstuk-pagina'), 'BewijsstukPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bewijsstukken/$id/$handeling',
    component: lazyRouteComponent(() => import('./bewijs-acties'), 'BewijsActiePagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bevindingen/$id',
    component: lazyRouteComponent(() => import('./bevinding-pagina'), 'BevindingPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bevindingen/$id/doorgeven',
    component: lazyRouteComponent(() => import('./bevinding-doorgeven'), 'BevindingDoorgeven'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bevindingen/$id/verstrekken',
    component: lazyRouteComponent(() => import('./bevinding-doorgeven'), 'BevindingVerstrekken'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bevindingen/$id/$handeling',
    component: lazyRouteComponent(() => import('./bevinding-acties'), 'BevindingActiePagina'),
  }),
];
