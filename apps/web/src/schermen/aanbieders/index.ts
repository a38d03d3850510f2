import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { aanbiederTeksten } from '../../teksten/aanbieders';
import type { Gebied } from '../gebied';

/** The register of providers with their locations and what they do for whom. */
export const aanbiedersGebied: Gebied = {
  pad: '/aanbieders',
  label: aanbiederTeksten.titel,
  pictogram: 'gebouw',
  recht: 'aanbieder:lezen',
  groep: 'toezicht',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/aanbieders',
      component: lazyRouteComponent(() => import('./aanbieders-lijst'), 'AanbiedersLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aanbieders/nieuw',
      component: lazyRouteComponent(() => import('./aanbieder-formulier'), 'AanbiederNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aanbieders/$id',
      component: lazyRouteComponent(() => import('./aanbieder-pagina'), 'AanbiederPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aanbieders/$id/wijzigen',
      component: lazyRouteComponent(() => import('./aanbieder-formulier'), 'AanbiederWijzigen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aanbieders/$id/locatie',
      component: lazyRouteComponent(() => import('./locatie-formulier'), 'LocatieNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/aanbieders/$id/inzet',
      component: lazyRouteComponent(() => import('./inzet-formulier'), 'InzetNieuw'),
    }),
  ],
};
