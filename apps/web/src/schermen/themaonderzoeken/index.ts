import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

type Paginas = readonly (readonly [pad: string, pagina: ReturnType<typeof lazyRouteComponent>])[];

const paginas: Paginas = [
  ['/themaonderzoeken', lazyRouteComponent(() => import('./themas-lijst'), 'ThemasLijst')],
  ['/themaonderzoeken/nieuw', lazyRouteComponent(() => import('./schrijf-pagina'), 'ThemaNieuw')],
  ['/themaonderzoeken/$id', lazyRouteComponent(() => import('./thema-pagina'), 'ThemaPagina')],
  ['/themaonderzoeken/$id/wijzigen', lazyRouteComponent(() => import('./schrijf-pagina'), 'ThemaWijzigen')],
  ['/themaonderzoeken/$id/kiezen', lazyRouteComponent(() => import('./formulieren'), 'ThemaTrekken')],
  ['/themaonderzoeken/$id/toevoegen', lazyRouteComponent(() => import('./formulieren'), 'ThemaToevoegen')],
  [
    '/themaonderzoeken/$id/opnemen/$aanbiederId',
    lazyRouteComponent(() => import('./formulieren'), 'ThemaOpnemen'),
  ],
  [
    '/themaonderzoeken/$id/weglaten/$aanbiederId',
    lazyRouteComponent(() => import('./formulieren'), 'ThemaWeglaten'),
  ],
  ['/themaonderzoeken/$id/beginnen', lazyRouteComponent(() => import('./formulieren'), 'ThemaStarten')],
  ['/themaonderzoeken/$id/afronden', lazyRouteComponent(() => import('./formulieren'), 'ThemaAfronden')],
  ['/themaonderzoeken/$id/delen', lazyRouteComponent(() => import('./formulieren'), 'ThemaDelen')],
  ['/themaonderzoeken/$id/vervallen', lazyRouteComponent(() => import('./formulieren'), 'ThemaVervallen')],
];

/** Proactive research by theme. */
export const themaonderzoekenGebied: Gebied = {
  pad: '/themaonderzoeken',
  label: menuTeksten.themaonderzoeken,
  pictogram: 'lijst',
  recht: 'themaonderzoek:lezen',
  groep: 'onderzoek',
  routes: (ouder) =>
    paginas.map(([path, component]) => createRoute({ getParentRoute: () => ouder, path, component })),
};

/** What a provider reads of a theme that was shared with it. */
export const themauitkomstenGebied: Gebied = {
  pad: '/themauitkomsten',
  label: menuTeksten.themauitkomsten,
  pictogram: 'lijst',
  recht: 'themaonderzoek:eigen',
  groep: 'onderzoek',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/themauitkomsten',
      component: lazyRouteComponent(() => import('./uitkomsten-pagina'), 'UitkomstenPagina'),
    }),
  ],
};
