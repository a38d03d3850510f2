import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const aanvullen = () => import('./aanvul-paginas');
const twijfels = () => import('./twijfel-paginas');

/** What providers report themselves: a provider finds its own here, the team that of all. */
export const meldplichtGebied: Gebied = {
  pad: '/meldplicht',
  label: menuTeksten.meldplicht,
  pictogram: 'schild',
  recht: 'opgave:lezen',
  groep: 'binnen',
  routes: (ouder: AnyRoute) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/meldplicht',
        lazyRouteComponent(() => import('./meldplicht-lijst'), 'MeldplichtLijst'),
      ),
      route(
        '/meldplicht/nieuw',
        lazyRouteComponent(() => import('./kies-pagina'), 'KiesPagina'),
      ),
      route(
        '/meldplicht/melden',
        lazyRouteComponent(() => import('./meld-pagina'), 'MeldPagina'),
      ),
      route(
        '/meldplicht/twijfels',
        lazyRouteComponent(() => import('./twijfels-lijst'), 'TwijfelsLijst'),
      ),
      route('/meldplicht/twijfels/nieuw', lazyRouteComponent(twijfels, 'TwijfelNieuw')),
      route('/meldplicht/twijfels/$id', lazyRouteComponent(twijfels, 'TwijfelPagina')),
      route('/meldplicht/twijfels/$id/afronden', lazyRouteComponent(twijfels, 'TwijfelAfronden')),
      route(
        '/meldplicht/$id',
        lazyRouteComponent(() => import('./opgave-pagina'), 'OpgavePagina'),
      ),
      route('/meldplicht/$id/aanvullen/$deel', lazyRouteComponent(aanvullen, 'AanvulPagina')),
      route('/meldplicht/$id/vragen/$vraagId', lazyRouteComponent(aanvullen, 'AntwoordPagina')),
      route('/meldplicht/$id/vraag', lazyRouteComponent(aanvullen, 'OpgavevraagPagina')),
      route('/meldplicht/$id/sluiten', lazyRouteComponent(aanvullen, 'SluitPagina')),
      route(
        '/meldplicht/$id/bijlagen',
        lazyRouteComponent(() => import('./bijlage-pagina'), 'BijlagePagina'),
      ),
    ];
  },
};
