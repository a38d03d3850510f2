import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const acties = () => import('./corrigerend-acties');

/** What colleges imposed: the gemeente reports, the team follows, a provider reads what was made known to it. */
export const corrigerendGebied: Gebied = {
  pad: '/corrigerende-maatregelen',
  label: menuTeksten.corrigerend,
  pictogram: 'ban',
  recht: 'corrigerend:lezen',
  groep: 'uitkomst',
  routes: (ouder) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/corrigerende-maatregelen',
        lazyRouteComponent(() => import('./corrigerend-lijst'), 'CorrigerendLijst'),
      ),
      route(
        '/corrigerende-maatregelen/$id',
        lazyRouteComponent(() => import('./corrigerend-pagina'), 'CorrigerendPagina'),
      ),
      route(
        '/zaken/$id/collegebesluit',
        lazyRouteComponent(() => import('./vastleg-pagina'), 'BesluitVastleggen'),
      ),
      route(
        '/corrigerende-maatregelen/$id/doe/$handeling',
        lazyRouteComponent(acties, 'CorrigerendActiePagina'),
      ),
      route(
        '/corrigerende-maatregelen/$id/rechtsmiddelen/$middelId',
        lazyRouteComponent(acties, 'UitkomstPagina'),
      ),
    ];
  },
};
