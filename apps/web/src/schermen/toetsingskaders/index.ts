import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const schrijf = () => import('./schrijf-pagina');
const deel = () => import('./deel-pagina');
const formulieren = () => import('./kader-formulieren');

/** The frameworks by which providers are looked at: reading them, writing a version, adopting and comparing. */
export const toetsingskadersGebied: Gebied = {
  pad: '/toetsingskaders',
  label: menuTeksten.toetsingskaders,
  pictogram: 'cirkelvink',
  recht: 'toetsingskader:lezen',
  groep: 'onderzoek',
  routes: (ouder: AnyRoute) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders',
      component: lazyRouteComponent(() => import('./kaders-lijst'), 'KadersLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/nieuw',
      component: lazyRouteComponent(formulieren, 'KaderBeginnen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/inlezen',
      component: lazyRouteComponent(() => import('./inlezen-pagina'), 'KaderInlezen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/$id',
      component: lazyRouteComponent(() => import('./kader-pagina'), 'KaderPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/$id/beeindigen',
      component: lazyRouteComponent(formulieren, 'KaderBeeindigen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/versies/$id',
      component: lazyRouteComponent(() => import('./versie-pagina'), 'VersiePagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/versies/$id/vaststellen',
      component: lazyRouteComponent(formulieren, 'VersieVaststellen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/versies/$id/vergelijken',
      component: lazyRouteComponent(() => import('./vergelijk-pagina'), 'VersiesVergelijken'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/versies/$id/schrijven',
      component: lazyRouteComponent(schrijf, 'VersieSchrijven'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/versies/$id/schrijven/$soort',
      component: lazyRouteComponent(deel, 'DeelPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/toetsingskaders/versies/$id/schrijven/$soort/$code',
      component: lazyRouteComponent(deel, 'DeelPagina'),
    }),
  ],
};
