import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const formulier = () => import('./collega-formulier');

/** The accounts of the people of one provider, for the accountbeheerder among them. */
export const collegasGebied: Gebied = {
  pad: '/collegas',
  label: menuTeksten.collegas,
  pictogram: 'mensen',
  recht: 'aanbiederaccount:beheren',
  groep: 'beheer',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/collegas',
      component: lazyRouteComponent(() => import('./collegas-pagina'), 'CollegasPagina'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/collegas/nieuw',
      component: lazyRouteComponent(formulier, 'CollegaNieuw'),
    }),
    createRoute({
      getParentRoute: () => ouder,
      path: '/collegas/$id',
      component: lazyRouteComponent(formulier, 'CollegaWijzigen'),
    }),
    // Also for the beheerder, who comes from the list of users.
    createRoute({
      getParentRoute: () => ouder,
      path: '/accountverzoeken/$id',
      component: lazyRouteComponent(() => import('./verzoek-pagina'), 'AccountverzoekPagina'),
    }),
  ],
};
