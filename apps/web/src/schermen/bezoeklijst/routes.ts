import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The pages of the checklist of a visit, part of the visits. */
export const lijstRoutes = (ouder: AnyRoute) => [
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst',
    component: lazyRouteComponent(() => import('./lijst-pagina'), 'LijstPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/samenstellen',
    component: lazyRouteComponent(() => import('./lijst-formulieren'), 'LijstSamenstellen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/afronden',
    component: lazyRouteComponent(() => import('./lijst-formulieren'), 'LijstAfronden'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/heropenen',
    component: lazyRouteComponent(() => import('./lijst-formulieren'), 'LijstHeropenen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/bevindingen',
    component: lazyRouteComponent(() => import('./bevindingen-maken'), 'BevindingenMaken'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/toestellen/$klaarzettingId',
    component: lazyRouteComponent(() => import('./lijst-formulieren'), 'ToestelIntrekken'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/normen/$volgnummer',
    component: lazyRouteComponent(() => import('./norm-invullen'), 'NormInvullen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/gesprek',
    component: lazyRouteComponent(() => import('./gesprek-invullen'), 'GesprekInvullen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/gesprekken/$gesprekId',
    component: lazyRouteComponent(() => import('./gesprek-invullen'), 'GesprekInvullen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/gesprekken/$gesprekId/verwijderen',
    component: lazyRouteComponent(() => import('./gesprek-invullen'), 'GesprekVerwijderen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/tijden',
    component: lazyRouteComponent(() => import('./lijst-formulieren'), 'TijdenInvullen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/les',
    component: lazyRouteComponent(() => import('./lijst-formulieren'), 'LesInvullen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/bezoeken/$id/lijst/verschillen/$plek',
    component: lazyRouteComponent(() => import('./verschil-oplossen'), 'VerschilOplossen'),
  }),
];
