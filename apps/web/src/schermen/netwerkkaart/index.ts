import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Gebied } from '../gebied';

const formulieren = () => import('./formulieren');

/** The pages of the network maps, under their case. */
export const netwerkroutes = (ouder: Parameters<Gebied['routes']>[0]) => [
  createRoute({
    getParentRoute: () => ouder,
    path: '/zaken/$id/netwerkkaart',
    component: lazyRouteComponent(formulieren, 'KaartBeginnen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/netwerkkaarten/$id',
    component: lazyRouteComponent(() => import('./kaart-pagina'), 'KaartPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/netwerkkaarten/$id/lid',
    component: lazyRouteComponent(formulieren, 'LidToevoegen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/netwerkkaarten/$id/lid/$lidId',
    component: lazyRouteComponent(formulieren, 'LidWijzigen'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/netwerkkaarten/$id/regie',
    component: lazyRouteComponent(formulieren, 'RegieVastleggen'),
  }),
];
