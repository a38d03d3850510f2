import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const paginas = () => import('./paginas');
const PAD = '/corrigerende-maatregelen';

/** What colleges imposed: the gemeente reports, the team follows, a provider reads what was made known to it. */
export const corrigerendGebied: Gebied = {
  pad: PAD,
  label: menuTeksten.corrigerend,
  pictogram: 'ban',
  recht: 'corrigerend:lezen',
  groep: 'uitkomst',
  routes: (ouder) =>
    (
      [
        [PAD, 'CorrigerendLijst'],
        [`${PAD}/$id`, 'CorrigerendPagina'],
        [`${PAD}/$id/doe/$handeling`, 'CorrigerendActiePagina'],
        [`${PAD}/$id/rechtsmiddelen/$middelId`, 'UitkomstPagina'],
        ['/zaken/$id/collegebesluit', 'BesluitVastleggen'],
      ] as const
    ).map(([path, naam]) =>
      createRoute({ getParentRoute: () => ouder, path, component: lazyRouteComponent(paginas, naam) }),
    ),
};
