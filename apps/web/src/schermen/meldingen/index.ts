import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meldingVraag } from '../../api/meldingen';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** The worklist, registering what comes in, and the dossier with its acts. */
export const meldingenGebied: Gebied = {
  pad: '/meldingen',
  label: menuTeksten.meldingen,
  pictogram: 'inbox',
  recht: 'melding:lezen',
  groep: 'binnen',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen',
      component: lazyRouteComponent(() => import('./meldingen-lijst'), 'MeldingenLijst'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/nieuw',
      component: lazyRouteComponent(() => import('./melding-nieuw'), 'MeldingNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/telefoon',
      component: lazyRouteComponent(() => import('./telefoon-pagina'), 'TelefoonPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id',
      component: lazyRouteComponent(() => import('./melding-pagina'), 'MeldingPagina'),
      // Asked while the program of the page is still on its way.
      loader: ({ context, params }) => void context.voorraad.prefetchQuery(meldingVraag(params['id'] ?? '')),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/aanvullen',
      component: lazyRouteComponent(() => import('./aanvullen-pagina'), 'AanvullenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/doorsturen',
      component: lazyRouteComponent(() => import('./doorsturen-pagina'), 'DoorsturenPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/weging',
      component: lazyRouteComponent(() => import('../weging/weging-pagina'), 'WegingPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/besluit',
      component: lazyRouteComponent(() => import('../weging/besluit-pagina'), 'BesluitPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/weegtaken/$taakId',
      component: lazyRouteComponent(() => import('../weging/weegtaak-pagina'), 'WeegtaakPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/meldingen/$id/bevestigen',
      component: lazyRouteComponent(() => import('../weging/weegtaak-pagina'), 'BevestigenPagina'),
    }),
    ...verwanteRoutes(ouder),
  ],
};

/** What a melding has to do with others, and the way back to its melder. */
const verwanteRoutes = (ouder: AnyRoute): AnyRoute[] => [
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/verbinden',
    component: lazyRouteComponent(() => import('./verbinden-pagina'), 'VerbindenPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/verbanden/$verbandId/verbreken',
    component: lazyRouteComponent(() => import('./verbinden-pagina'), 'VerbrekenPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/soort',
    component: lazyRouteComponent(() => import('./soort-pagina'), 'SoortPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/uitleg',
    component: lazyRouteComponent(() => import('./uitleg-pagina'), 'UitlegPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/gespreksverslagen/$deel/verbeteren',
    component: lazyRouteComponent(() => import('./verslag-pagina'), 'VerslagPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/vraag',
    component: lazyRouteComponent(() => import('./vraag-pagina'), 'VraagPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/openen',
    component: lazyRouteComponent(() => import('./openen-pagina'), 'OpenenPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/openingen/$openingId/besluit',
    component: lazyRouteComponent(() => import('./openingsbesluit-pagina'), 'OpeningsbesluitPagina'),
  }),
  createRoute({
    getParentRoute: () => ouder,
    path: '/meldingen/$id/openingen/$openingId/oordeel',
    component: lazyRouteComponent(() => import('./noodoordeel-pagina'), 'NoodoordeelPagina'),
  }),
];
