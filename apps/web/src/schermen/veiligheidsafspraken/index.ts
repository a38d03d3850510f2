import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const maken = () => import('./maken');

/** Agreements for safety: the supervisor makes and checks them, the provider finds its own and tells what it did. */
export const veiligheidsafsprakenGebied: Gebied = {
  pad: '/veiligheidsafspraken',
  label: menuTeksten.veiligheidsafspraken,
  pictogram: 'schild',
  recht: 'veiligheidsafspraak:lezen',
  groep: 'uitkomst',
  routes: (ouder) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/veiligheidsafspraken',
        lazyRouteComponent(() => import('./afspraken-lijst'), 'AfsprakenLijst'),
      ),
      route(
        '/veiligheidsafspraken/$id',
        lazyRouteComponent(() => import('./afspraak-pagina'), 'AfspraakPagina'),
      ),
      route('/veiligheidsafspraken/$id/vervangen', lazyRouteComponent(maken, 'AfspraakVervangen')),
      route(
        '/veiligheidsafspraken/$id/$handeling',
        lazyRouteComponent(() => import('./afspraak-acties'), 'AfspraakActiePagina'),
      ),
      route('/zaken/$id/veiligheidsafspraak', lazyRouteComponent(maken, 'AfspraakInZaak')),
      route('/meldingen/$id/veiligheidsafspraak', lazyRouteComponent(maken, 'AfspraakBijMelding')),
    ];
  },
};
