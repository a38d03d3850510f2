import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const nieuw = () => import('./nieuw-pagina');

/** What is done around prevention and fraud. */
export const activiteitenGebied: Gebied = {
  pad: '/activiteiten',
  label: menuTeksten.activiteiten,
  pictogram: 'schild',
  recht: 'activiteit:lezen',
  groep: 'aanbieders',
  routes: (ouder) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/activiteiten',
        lazyRouteComponent(() => import('./activiteiten-lijst'), 'ActiviteitenLijst'),
      ),
      route(
        '/activiteiten/jaar',
        lazyRouteComponent(() => import('./jaar-pagina'), 'ActiviteitenJaar'),
      ),
      route('/activiteiten/nieuw', lazyRouteComponent(nieuw, 'ActiviteitKiezen')),
      route('/activiteiten/nieuw/$soort', lazyRouteComponent(nieuw, 'ActiviteitNieuw')),
      route('/zaken/$id/activiteit', lazyRouteComponent(nieuw, 'ActiviteitKiezen')),
      route('/zaken/$id/activiteit/$soort', lazyRouteComponent(nieuw, 'ActiviteitNieuw')),
      route(
        '/activiteiten/$id',
        lazyRouteComponent(() => import('./activiteit-pagina'), 'ActiviteitPagina'),
      ),
      route(
        '/activiteiten/$id/$handeling',
        lazyRouteComponent(() => import('./activiteit-acties'), 'ActiviteitActiePagina'),
      ),
    ];
  },
};
