import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { menuTeksten } from '../../teksten/menu';
import type { Gebied } from '../gebied';

const eindes = () => import('./einde-paginas');
const verbanden = () => import('./verband-formulieren');
const netwerken = () => import('./netwerk-paginas');
const netwerkformulieren = () => import('./netwerk-formulieren');
const formulier = () => import('./aanbieder-formulier');

/** The register of providers with their locations, what they do for whom, their networks and what happened. */
export const aanbiedersGebied: Gebied = {
  pad: '/aanbieders',
  label: menuTeksten.aanbieders,
  pictogram: 'gebouw',
  recht: 'aanbieder:lezen',
  groep: 'aanbieders',
  routes: (ouder: AnyRoute) => {
    const route = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
      createRoute({ getParentRoute: () => ouder, path, component });
    return [
      route(
        '/aanbieders',
        lazyRouteComponent(() => import('./aanbieders-lijst'), 'AanbiedersLijst'),
      ),
      route('/aanbieders/nieuw', lazyRouteComponent(formulier, 'AanbiederNieuw')),
      route(
        '/aanbieders/$id',
        lazyRouteComponent(() => import('./aanbieder-pagina'), 'AanbiederPagina'),
      ),
      route('/aanbieders/$id/post', lazyRouteComponent(formulier, 'PostWijzigen')),
      route('/aanbieders/$id/wijzigen', lazyRouteComponent(formulier, 'AanbiederWijzigen')),
      route(
        '/aanbieders/$id/locatie',
        lazyRouteComponent(() => import('./locatie-formulier'), 'LocatieNieuw'),
      ),
      route(
        '/aanbieders/$id/inzet',
        lazyRouteComponent(() => import('./inzet-formulier'), 'InzetNieuw'),
      ),
      route(
        '/aanbieders/$id/clientenstop',
        lazyRouteComponent(() => import('./stop-formulier'), 'ClientenstopNieuw'),
      ),
      route('/aanbieders/$id/clientenstops/$deelId/opheffen', lazyRouteComponent(eindes, 'StopOpheffen')),
      route('/aanbieders/$id/relatie', lazyRouteComponent(verbanden, 'RelatieNieuw')),
      route('/aanbieders/$id/relaties/$deelId/einde', lazyRouteComponent(eindes, 'RelatieEinde')),
      route('/aanbieders/$id/netwerk', lazyRouteComponent(verbanden, 'LidmaatschapNieuw')),
      route('/aanbieders/$id/locaties/$deelId/einde', lazyRouteComponent(eindes, 'LocatieEinde')),
      route('/aanbieders/$id/inzetten/$deelId/einde', lazyRouteComponent(eindes, 'InzetEinde')),
      route('/aanbieders/$id/stoppen', lazyRouteComponent(eindes, 'AanbiederStopt')),
      route('/aanbieders/$id/hervatten', lazyRouteComponent(eindes, 'AanbiederHervat')),
      route('/netwerken', lazyRouteComponent(netwerken, 'NetwerkenLijst')),
      route('/netwerken/nieuw', lazyRouteComponent(netwerkformulieren, 'NetwerkNieuw')),
      route('/netwerken/$id', lazyRouteComponent(netwerken, 'NetwerkPagina')),
      route('/netwerken/$id/lid', lazyRouteComponent(netwerkformulieren, 'NetwerklidNieuw')),
      route('/netwerken/$id/einde', lazyRouteComponent(netwerkformulieren, 'NetwerkEinde')),
      route('/netwerken/$id/leden/$deelId/einde', lazyRouteComponent(netwerkformulieren, 'NetwerklidEinde')),
    ];
  },
};

/** What a provider reads of itself. */
export const eigenAanbiederGebied: Gebied = {
  pad: '/mijn-gegevens',
  label: menuTeksten.mijnGegevens,
  pictogram: 'gebouw',
  recht: 'aanbieder:eigen',
  groep: 'aanbieders',
  routes: (ouder) => [
    createRoute({
      getParentRoute: () => ouder,
      path: '/mijn-gegevens',
      component: lazyRouteComponent(() => import('./eigen-pagina'), 'EigenAanbiederPagina'),
    }),
  ],
};
