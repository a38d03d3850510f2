import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** What went to another supervisor, followed until there is an outcome. */
export const doorzendingenGebied: Gebied = {
  pad: '/doorzendingen',
  label: menuTeksten.doorzendingen,
  pictogram: 'stuur',
  recht: 'melding:lezen',
  groep: 'binnen',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/doorzendingen',
      component: lazyRouteComponent(() => import('./doorzendingen-lijst'), 'DoorzendingenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/doorzendingen/$id',
      component: lazyRouteComponent(() => import('./doorzending-pagina'), 'DoorzendingPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/doorzendingen/$id/$handeling',
      component: lazyRouteComponent(() => import('./doorzending-pagina'), 'DoorzendingActie'),
    }),
  ],
};

/** What partners were asked about meldingen and cases, and what they answered. */
export const partnervragenGebied: Gebied = {
  pad: '/partnervragen',
  label: menuTeksten.partnervragen,
  pictogram: 'hulp',
  recht: 'melding:lezen',
  groep: 'binnen',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/partnervragen',
      component: lazyRouteComponent(() => import('./partnervragen-lijst'), 'PartnervragenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/partnervragen/$id',
      component: lazyRouteComponent(() => import('./partnervraag-pagina'), 'PartnervraagPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/partnervragen/$id/$handeling',
      component: lazyRouteComponent(() => import('./partnervraag-pagina'), 'PartnervraagActie'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/partnervraag',
      component: lazyRouteComponent(() => import('./partnervraag-stellen'), 'MeldingPartnervraag'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/zaken/$id/partnervraag',
      component: lazyRouteComponent(() => import('./partnervraag-stellen'), 'ZaakPartnervraag'),
    }),
  ],
};

/** The register of partners, with agreements and meetings. */
export const ketenpartnersGebied: Gebied = {
  pad: '/ketenpartners',
  label: menuTeksten.ketenpartners,
  pictogram: 'mensen',
  recht: 'partner:lezen',
  groep: 'aanbieders',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/ketenpartners',
      component: lazyRouteComponent(() => import('./partners-lijst'), 'PartnersLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/ketenpartners/nieuw',
      component: lazyRouteComponent(() => import('./partner-formulieren'), 'PartnerNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/ketenpartners/$id',
      component: lazyRouteComponent(() => import('./partner-pagina'), 'PartnerPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/ketenpartners/$id/wijzigen',
      component: lazyRouteComponent(() => import('./partner-formulieren'), 'PartnerWijzigen'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/ketenpartners/$id/afspraak',
      component: lazyRouteComponent(() => import('./partner-formulieren'), 'AfspraakNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/ketenpartners/$id/overleg',
      component: lazyRouteComponent(() => import('./partner-formulieren'), 'OverlegNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/ketenpartners/$id/afspraken/$deel/$handeling',
      component: lazyRouteComponent(() => import('./partner-formulieren'), 'AfspraakActie'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/overleggen/$id',
      component: lazyRouteComponent(() => import('./overleg-pagina'), 'OverlegPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/overleggen/$id/bespreken/$deel',
      component: lazyRouteComponent(() => import('./overleg-pagina'), 'BespreekPagina'),
    }),
  ],
};

/** Which data of people went to whom: for the team, and without the content for the fg. */
export const verstrekkingenGebied: Gebied = {
  pad: '/verstrekkingen',
  label: menuTeksten.verstrekkingen,
  pictogram: 'schild',
  recht: 'verstrekking:lezen',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/verstrekkingen',
      component: lazyRouteComponent(() => import('./verstrekkingen-lijst'), 'VerstrekkingenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/delen',
      component: lazyRouteComponent(() => import('./delen-pagina'), 'DelenPagina'),
    }),
  ],
};
