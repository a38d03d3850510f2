import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const PAGINAS: readonly (readonly [pad: string, pagina: ReturnType<typeof lazyRouteComponent>])[] = [
  ['/jaarplan', lazyRouteComponent(() => import('./jaarplan-pagina'), 'JaarplanPagina')],
  ['/jaarplan/nieuw', lazyRouteComponent(() => import('./plan-formulieren'), 'JaarplanMaken')],
  ['/jaarplan/instelling', lazyRouteComponent(() => import('./instelling'), 'InstellingPagina')],
  ['/jaarplan/instelling/nieuw', lazyRouteComponent(() => import('./instelling'), 'InstellingVaststellen')],
  ['/jaarplan/$jaar', lazyRouteComponent(() => import('./jaarplan-pagina'), 'JaarplanPagina')],
  [
    '/jaarplan/$jaar/herberekenen',
    lazyRouteComponent(() => import('./plan-formulieren'), 'JaarplanHerberekenen'),
  ],
  [
    '/jaarplan/$jaar/vaststellen',
    lazyRouteComponent(() => import('./plan-formulieren'), 'JaarplanVaststellen'),
  ],
  ['/jaarplan/$jaar/afsluiten', lazyRouteComponent(() => import('./plan-formulieren'), 'JaarplanAfsluiten')],
  ['/jaarplan/$jaar/aanbieders/$id', lazyRouteComponent(() => import('./regel-pagina'), 'RegelPagina')],
  [
    '/jaarplan/$jaar/aanbieders/$id/indelen',
    lazyRouteComponent(() => import('./regel-formulieren'), 'RegelIndelen'),
  ],
  [
    '/jaarplan/$jaar/aanbieders/$id/overwegen',
    lazyRouteComponent(() => import('./regel-formulieren'), 'RegelOverwegen'),
  ],
];

/** Which provider is visited in which quarter of a year, which one not, and what came of it. */
export const jaarplanGebied: Gebied = {
  pad: '/jaarplan',
  label: menuTeksten.jaarplan,
  pictogram: 'agenda',
  recht: 'jaarplan:lezen',
  groep: 'onderzoek',
  routes: (ouder) =>
    PAGINAS.map(([path, component]) => createRoute({ getParentRoute: () => ouder, path, component })),
};
