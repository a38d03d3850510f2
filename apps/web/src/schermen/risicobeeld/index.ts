import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

type Paginas = readonly (readonly [pad: string, pagina: ReturnType<typeof lazyRouteComponent>])[];

const beeld: Paginas = [
  ['/risicobeeld', lazyRouteComponent(() => import('./risicobeeld-lijst'), 'RisicobeeldLijst')],
  ['/risicobeeld/gewichten', lazyRouteComponent(() => import('./gewichten'), 'GewichtenPagina')],
  ['/risicobeeld/gewichten/nieuw', lazyRouteComponent(() => import('./gewichten'), 'GewichtenVaststellen')],
  ['/risicobeeld/$id', lazyRouteComponent(() => import('./risico-pagina'), 'RisicoPagina')],
  ['/risicobeeld/$id/bijstellen', lazyRouteComponent(() => import('./mens-formulieren'), 'RisicoBijstellen')],
  [
    '/risicobeeld/$id/bijstelling-beeindigen',
    lazyRouteComponent(() => import('./mens-formulieren'), 'BijstellingBeeindigen'),
  ],
  [
    '/risicobeeld/$id/kenmerk-vastleggen',
    lazyRouteComponent(() => import('./mens-formulieren'), 'KenmerkVastleggen'),
  ],
  [
    '/risicobeeld/$id/kenmerken/$stukId/intrekken',
    lazyRouteComponent(() => import('./mens-formulieren'), 'KenmerkIntrekken'),
  ],
];
const analyses: Paginas = [
  ['/risicobeeld/analyses', lazyRouteComponent(() => import('./analyses'), 'AnalysesLijst')],
  ['/risicobeeld/analyses/nieuw', lazyRouteComponent(() => import('./analyses'), 'AnalyseDoen')],
  ['/risicobeeld/analyses/$id', lazyRouteComponent(() => import('./analyses'), 'AnalysePagina')],
  ['/risicobeeld/te-informeren', lazyRouteComponent(() => import('./voorstellen'), 'VoorstellenLijst')],
  [
    '/risicobeeld/te-informeren/$id/informeren',
    lazyRouteComponent(() => import('./voorstellen'), 'VoorstelInformeren'),
  ],
  [
    '/risicobeeld/te-informeren/$id/niet-nodig',
    lazyRouteComponent(() => import('./voorstellen'), 'VoorstelLaten'),
  ],
];
const bezoekkeuzes: Paginas = [
  [
    '/risicobeeld/bezoekkeuzes',
    lazyRouteComponent(() => import('./bezoekkeuzes-lijst'), 'BezoekkeuzesLijst'),
  ],
  [
    '/risicobeeld/bezoekkeuzes/nieuw',
    lazyRouteComponent(() => import('./bezoekkeuzes-lijst'), 'BezoekkeuzeMaken'),
  ],
  [
    '/risicobeeld/bezoekkeuzes/$id',
    lazyRouteComponent(() => import('./bezoekkeuze-pagina'), 'BezoekkeuzePagina'),
  ],
  [
    '/risicobeeld/bezoekkeuzes/$id/bezoeken/$aanbiederId',
    lazyRouteComponent(() => import('./bezoekkeuze-formulieren'), 'KeuzeBezoeken'),
  ],
  [
    '/risicobeeld/bezoekkeuzes/$id/niet-bezoeken/$aanbiederId',
    lazyRouteComponent(() => import('./bezoekkeuze-formulieren'), 'KeuzeNietBezoeken'),
  ],
  [
    '/risicobeeld/bezoekkeuzes/$id/vaststellen',
    lazyRouteComponent(() => import('./bezoekkeuze-formulieren'), 'KeuzeVaststellen'),
  ],
  [
    '/risicobeeld/bezoekkeuzes/$id/intrekken',
    lazyRouteComponent(() => import('./bezoekkeuze-formulieren'), 'KeuzeIntrekken'),
  ],
];

/** Where to look first, and whom to visit. */
export const risicobeeldGebied: Gebied = {
  pad: '/risicobeeld',
  label: menuTeksten.risicobeeld,
  pictogram: 'lijst',
  recht: 'risico:lezen',
  groep: 'aanbieders',
  routes: (ouder) =>
    [...beeld, ...analyses, ...bezoekkeuzes].map(([path, component]) =>
      createRoute({ getParentRoute: () => ouder, path, component }),
    ),
};
