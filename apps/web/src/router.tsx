import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { Laden } from '@navolgbaar/ui';
import { ikVraag } from './api/ik';
import { BASIS } from './basis';
import { gebieden } from './schermen';
import { attenderingRoutes } from './schermen/attenderingen';
import { FoutScherm, KaalFoutScherm, NietGevonden } from './schil/fout-scherm';
import { Schil } from './schil/schil';

const wortel = createRootRouteWithContext<{ voorraad: QueryClient }>()({ component: Outlet });

/** Pages inside the frame: they need to know who is asking. */
const binnen = createRoute({
  getParentRoute: () => wortel,
  id: 'binnen',
  component: Schil,
  errorComponent: KaalFoutScherm,
  loader: ({ context }) => context.voorraad.ensureQueryData(ikVraag),
});

const begin = createRoute({
  getParentRoute: () => binnen,
  path: '/',
  component: lazyRouteComponent(() => import('./schermen/vandaag/vandaag-pagina'), 'VandaagPagina'),
});

// For everybody and in no menu: the tools in the bar lead there.
const instellingen = createRoute({
  getParentRoute: () => binnen,
  path: '/instellingen',
  component: lazyRouteComponent(
    () => import('./schermen/instellingen/instellingen-pagina'),
    'InstellingenPagina',
  ),
});

const begrippen = createRoute({
  getParentRoute: () => binnen,
  path: '/begrippen',
  component: lazyRouteComponent(() => import('./schermen/begrippen/begrippen-pagina'), 'BegrippenPagina'),
});

// Any other address, so that "bestaat niet" is said inside the frame.
const anders = createRoute({ getParentRoute: () => binnen, path: '$', component: NietGevonden });

// Plain text in the address: `?soort=klacht`, without quotes or types.
const leesZoek = (tekst: string): Record<string, string> => Object.fromEntries(new URLSearchParams(tekst));
const schrijfZoek = (zoek: Record<string, unknown>): string => {
  const tekst = new URLSearchParams(
    Object.entries(zoek).flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])),
  ).toString();
  return tekst ? `?${tekst}` : '';
};

export function maakRouter(voorraad: QueryClient) {
  const gebiedRoutes = gebieden.flatMap((gebied) => gebied.routes(binnen));
  return createRouter({
    routeTree: wortel.addChildren([
      binnen.addChildren([
        begin,
        instellingen,
        begrippen,
        ...attenderingRoutes(binnen),
        ...gebiedRoutes,
        anders,
      ]),
    ]),
    basepath: BASIS,
    context: { voorraad },
    parseSearch: leesZoek,
    stringifySearch: schrijfZoek,
    scrollRestoration: true,
    defaultErrorComponent: FoutScherm,
    defaultNotFoundComponent: NietGevonden,
    defaultPendingComponent: Laden,
  });
}
