import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** The systems that may call, and what the forms that they send mean here. */
export const koppelingenGebied: Gebied = {
  pad: '/koppelingen',
  label: menuTeksten.koppelingen,
  pictogram: 'machine',
  recht: 'machineclient:beheren',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/koppelingen',
      component: lazyRouteComponent(() => import('./systemen-lijst'), 'SystemenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/koppelingen/systemen/nieuw',
      component: lazyRouteComponent(() => import('./systeem-nieuw'), 'SysteemNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/koppelingen/systemen/$id',
      component: lazyRouteComponent(() => import('./systeem-pagina'), 'SysteemPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/koppelingen/formulieren',
      component: lazyRouteComponent(() => import('./formulieren-lijst'), 'FormulierenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/koppelingen/formulieren/nieuw',
      component: lazyRouteComponent(() => import('./koppeling-formulier'), 'KoppelingNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/koppelingen/formulieren/$formulier',
      component: lazyRouteComponent(() => import('./formulier-pagina'), 'FormulierPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/koppelingen/formulieren/$formulier/wijzigen',
      component: lazyRouteComponent(() => import('./koppeling-formulier'), 'KoppelingWijzigen'),
    }),
  ],
};
