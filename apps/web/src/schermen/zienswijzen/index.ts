import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

/** What a provider thinks of opening a report about it. */
export const zienswijzenGebied: Gebied = {
  pad: '/zienswijzen',
  label: menuTeksten.publicaties,
  pictogram: 'rapport',
  recht: 'zienswijze:geven',
  groep: 'uitkomst',
  routes: (ouder) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/zienswijzen',
        lazyRouteComponent(() => import('./zienswijzen-lijst'), 'ZienswijzenLijst'),
      ),
      route(
        '/zienswijzen/$id',
        lazyRouteComponent(() => import('./zienswijze-pagina'), 'ZienswijzePagina'),
      ),
      route(
        '/zienswijzen/$id/geven',
        lazyRouteComponent(() => import('./geven'), 'ZienswijzeGeven'),
      ),
    ];
  },
};
