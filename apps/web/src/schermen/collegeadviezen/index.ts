import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const acties = () => import('./advies-acties');
const schrijven = () => import('./schrijven');

/** Advices to colleges: the team writes them, a jurist advises on them, and a college decides. */
export const collegeadviezenGebied: Gebied = {
  pad: '/collegeadviezen',
  label: menuTeksten.collegeadviezen,
  pictogram: 'stuur',
  recht: 'collegeadvies:lezen',
  groep: 'uitkomst',
  routes: (ouder) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/collegeadviezen',
        lazyRouteComponent(() => import('./adviezen-lijst'), 'AdviezenLijst'),
      ),
      route(
        '/collegeadviezen/$id',
        lazyRouteComponent(() => import('./advies-pagina'), 'AdviesPagina'),
      ),
      route(
        '/zaken/$id/collegeadvies',
        lazyRouteComponent(() => import('./begin-pagina'), 'AdviesBeginnen'),
      ),
      route('/collegeadviezen/$id/wijzigen', lazyRouteComponent(schrijven, 'AdviesSchrijven')),
      route('/collegeadviezen/$id/client', lazyRouteComponent(schrijven, 'ClientToevoegen')),
      route('/collegeadviezen/$id/vragen/$vraagId', lazyRouteComponent(acties, 'VraagBeantwoorden')),
      route('/collegeadviezen/$id/doe/$handeling', lazyRouteComponent(acties, 'AdviesActiePagina')),
    ];
  },
};
