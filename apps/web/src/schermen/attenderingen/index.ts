import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Reached by the bell in the bar, so without a place in the menu. */
export const attenderingRoutes = (ouder: AnyRoute): AnyRoute[] => [
  createRoute({
    getParentRoute: () => ouder,
    path: '/attenderingen',
    component: lazyRouteComponent(() => import('./attenderingen-lijst'), 'AttenderingenLijst'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/attenderingen/instellen',
    component: lazyRouteComponent(() => import('./instellen-pagina'), 'AttenderingInstellenPagina'),
  }),
];
