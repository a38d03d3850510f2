import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { toonPagina } from '../toon-pagina';
import { ONDERDELEN, OnderdelenPagina, PubliekVoorbeeld } from './onderdelen-pagina';

// Holds made-up data only, so it needs no login; the server shows it in the demo and nowhere else.
const wortel = createRootRoute({ notFoundComponent: OnderdelenPagina });
const werkbank = createRoute({ getParentRoute: () => wortel, path: '/', component: OnderdelenPagina });
const publiek = createRoute({ getParentRoute: () => wortel, path: '/publiek', component: PubliekVoorbeeld });

toonPagina(() => createRouter({ routeTree: wortel.addChildren([werkbank, publiek]), basepath: ONDERDELEN }));
