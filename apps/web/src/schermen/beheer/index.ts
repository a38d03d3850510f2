import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** The versions of the matrix: everyone who weighs may read them, the beheerder adopts a new one. */
export const matricesGebied: Gebied = {
  pad: '/wegingsmatrix',
  label: menuTeksten.wegingsmatrix,
  pictogram: 'weegschaal',
  recht: 'matrix:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/wegingsmatrix',
      component: lazyRouteComponent(() => import('./matrices-pagina'), 'MatricesPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/wegingsmatrix/nieuw',
      component: lazyRouteComponent(() => import('./matrix-formulier'), 'MatrixNieuw'),
    }),
  ],
};

/** Whose a melding is: read by the team, changed by the beheerder. */
export const routetabelGebied: Gebied = {
  pad: '/routetabel',
  label: menuTeksten.routetabel,
  pictogram: 'lijst',
  recht: 'routetabel:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/routetabel',
      component: lazyRouteComponent(() => import('./routetabel-pagina'), 'RoutetabelPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/routetabel/nieuw',
      component: lazyRouteComponent(() => import('./routetabel-formulier'), 'RoutetabelNieuw'),
    }),
  ],
};

export const gebruikersGebied: Gebied = {
  pad: '/gebruikers',
  label: menuTeksten.gebruikers,
  pictogram: 'mensen',
  recht: 'gebruiker:beheren',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/gebruikers',
      component: lazyRouteComponent(() => import('./gebruikers-lijst'), 'GebruikersLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gebruikers/nieuw',
      component: lazyRouteComponent(() => import('./gebruiker-formulier'), 'GebruikerNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gebruikers/$id',
      component: lazyRouteComponent(() => import('./gebruiker-formulier'), 'GebruikerWijzigen'),
    }),
  ],
};

export const loketGebied: Gebied = {
  pad: '/loket',
  label: menuTeksten.loket,
  pictogram: 'telefoon',
  recht: 'loketinstelling:beheren',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/loket',
      component: lazyRouteComponent(() => import('./loket-pagina'), 'LoketPagina'),
    }),
  ],
};

/** Colour and logo of the own organisation. */
export const huisstijlGebied: Gebied = {
  pad: '/huisstijl',
  label: menuTeksten.huisstijl,
  pictogram: 'palet',
  recht: 'huisstijl:beheren',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/huisstijl',
      component: lazyRouteComponent(() => import('./huisstijl-pagina'), 'HuisstijlPagina'),
    }),
  ],
};

export const takenGebied: Gebied = {
  pad: '/mislukte-taken',
  label: menuTeksten.mislukteTaken,
  pictogram: 'fout',
  recht: 'wachtrij:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/mislukte-taken',
      component: lazyRouteComponent(() => import('./taken-lijst'), 'TakenLijst'),
    }),
  ],
};

export const auditGebied: Gebied = {
  pad: '/auditspoor',
  label: menuTeksten.auditspoor,
  pictogram: 'spoor',
  recht: 'audit:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/auditspoor',
      component: lazyRouteComponent(() => import('./audit-pagina'), 'AuditPagina'),
    }),
  ],
};
