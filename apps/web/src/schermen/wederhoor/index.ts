import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const reageren = () => import('./reageren');
const behandelen = () => import('./behandelen');

/** The hearing on draft reports: a provider reads its draft here and reacts, the team answers. */
export const wederhoorGebied: Gebied = {
  pad: '/wederhoor',
  label: menuTeksten.wederhoor,
  labelAanbieder: menuTeksten.conceptrapporten,
  pictogram: 'rapport',
  recht: 'wederhoor:lezen',
  groep: 'uitkomst',
  routes: (ouder) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/wederhoor',
        lazyRouteComponent(() => import('./wederhoren-lijst'), 'WederhorenLijst'),
      ),
      route(
        '/wederhoor/$id',
        lazyRouteComponent(() => import('./wederhoor-pagina'), 'WederhoorPagina'),
      ),
      route('/wederhoor/$id/deel/$onderdeel', lazyRouteComponent(reageren, 'ReactiePagina')),
      route('/wederhoor/$id/eigen-reactie', lazyRouteComponent(reageren, 'EigenReactiePagina')),
      route('/rapporten/$id/wederhoor', lazyRouteComponent(behandelen, 'WederhoorVersturen')),
      route('/wederhoor/$id/vastleggen', lazyRouteComponent(behandelen, 'ReactieVastleggen')),
      route('/wederhoor/$id/antwoord/$reactieId', lazyRouteComponent(behandelen, 'ReactieBeantwoorden')),
      route('/wederhoor/$id/intrekken', lazyRouteComponent(behandelen, 'WederhoorIntrekken')),
    ];
  },
};
