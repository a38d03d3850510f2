import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** The versions of the afwegingskader: everyone who weighs may read them, the beheerder makes and adopts them. */
export const afwegingskaderGebied: Gebied = {
  pad: '/afwegingskader',
  label: menuTeksten.afwegingskader,
  pictogram: 'weegschaal',
  recht: 'afwegingskader:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/afwegingskader',
      component: lazyRouteComponent(() => import('./afwegingskaders-pagina'), 'KadersPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/afwegingskader/nieuw',
      component: lazyRouteComponent(() => import('./afwegingskader-formulier'), 'KaderNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/afwegingskader/$id/wijzigen',
      component: lazyRouteComponent(() => import('./afwegingskader-formulier'), 'KaderWijzigen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/afwegingskader/$id/vaststellen',
      component: lazyRouteComponent(() => import('./afwegingskader-vaststellen'), 'KaderVaststellen'),
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
    createRoute({
      getParentRoute: () => ouder,
      path: '/gebruikers/$id/aanwijzing',
      component: lazyRouteComponent(() => import('./papieren-formulier'), 'AanwijzingVastleggen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/gebruikers/$id/legitimatie',
      component: lazyRouteComponent(() => import('./papieren-formulier'), 'LegitimatieVastleggen'),
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

/** Of which meldingen the college hears: read by the team, chosen by the beheerder. */
export const collegeinstellingGebied: Gebied = {
  pad: '/berichten-aan-college',
  label: menuTeksten.collegeinstelling,
  pictogram: 'post',
  recht: 'collegeinstelling:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/berichten-aan-college',
      component: lazyRouteComponent(() => import('./collegeinstelling-pagina'), 'CollegeinstellingPagina'),
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

/** Whether and how public reports become known under the Woo: read by the team, set by the beheerder. */
export const wooGebied: Gebied = {
  pad: '/woo-index',
  label: menuTeksten.wooindex,
  pictogram: 'extern',
  recht: 'wooinstelling:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/woo-index',
      component: lazyRouteComponent(() => import('./woo-pagina'), 'WooPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/woo-index/nieuw',
      component: lazyRouteComponent(() => import('./woo-pagina'), 'WooVaststellen'),
    }),
  ],
};

/** Where the weighing of publication begins: read by the team, set by the beheerder. */
export const publicatiestandaardGebied: Gebied = {
  pad: '/uitgangspunten-openbaarmaking',
  label: menuTeksten.publicatiestandaard,
  pictogram: 'weegschaal',
  recht: 'publicatiestandaard:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/uitgangspunten-openbaarmaking',
      component: lazyRouteComponent(
        () => import('./publicatiestandaard-pagina'),
        'PublicatiestandaardPagina',
      ),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/uitgangspunten-openbaarmaking/nieuw',
      component: lazyRouteComponent(
        () => import('./publicatiestandaard-pagina'),
        'PublicatiestandaardVaststellen',
      ),
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
