import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const nieuw = () => import('./nieuw-pagina');
const een = () => import('./uitwisseling-pagina');
const regels = () => import('./regels-pagina');

/** What was exchanged about malafide zorgbedrijven, and how long that stays. */
export const uitwisselingenGebied: Gebied = {
  pad: '/uitwisselingen',
  label: menuTeksten.uitwisselingen,
  pictogram: 'stuur',
  recht: 'uitwisseling:lezen',
  groep: 'aanbieders',
  routes: (ouder) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/uitwisselingen',
        lazyRouteComponent(() => import('./uitwisselingen-lijst'), 'UitwisselingenLijst'),
      ),
      route('/uitwisselingen/nieuw', lazyRouteComponent(nieuw, 'UitwisselingNieuw')),
      route('/zaken/$id/uitwisseling', lazyRouteComponent(nieuw, 'UitwisselingNieuw')),
      route('/uitwisselingen/bewaartermijnen', lazyRouteComponent(regels, 'BewaartermijnenPagina')),
      route(
        '/uitwisselingen/bewaartermijnen/nieuw',
        lazyRouteComponent(regels, 'BewaartermijnenVaststellen'),
      ),
      route('/uitwisselingen/$id', lazyRouteComponent(een, 'UitwisselingPagina')),
      route('/uitwisselingen/$id/afloop', lazyRouteComponent(een, 'UitwisselingAfloop')),
    ];
  },
};
