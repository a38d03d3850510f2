import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const formulieren = () => import('./sjabloon-formulieren');

/** The texts of letters: shipped ones, and own ones in versions. */
export const sjablonenGebied: Gebied = {
  pad: '/sjablonen',
  label: menuTeksten.sjablonen,
  pictogram: 'post',
  recht: 'sjabloon:lezen',
  groep: 'beheer',
  routes: (ouder: AnyRoute) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/sjablonen',
        lazyRouteComponent(() => import('./sjablonen-lijst'), 'SjablonenLijst'),
      ),
      route(
        '/sjablonen/$id',
        lazyRouteComponent(() => import('./sjabloon-pagina'), 'SjabloonPagina'),
      ),
      route('/sjablonen/$id/schrijven', lazyRouteComponent(formulieren, 'SjabloonSchrijven')),
      route('/sjablonen/$id/vaststellen', lazyRouteComponent(formulieren, 'SjabloonVaststellen')),
      route('/sjablonen/$id/terug', lazyRouteComponent(formulieren, 'SjabloonTerug')),
      route('/sjablonen/$id/vervallen', lazyRouteComponent(formulieren, 'SjabloonVervallen')),
    ];
  },
};
