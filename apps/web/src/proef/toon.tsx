import type { ReactNode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';

export const IK = {
  id: '00000000-0000-7000-8000-000000000001',
  naam: 'N. de Boer',
  rollen: ['toezichthouder'],
  rechten: [
    'melding:lezen',
    'melding:registreren',
    'melding:bewerken',
    'melder:inzien',
    'weging:vaststellen',
  ],
  organisatie: { id: '00000000-0000-7000-8000-000000000009', naam: 'Toezicht Noord', code: 'noord' },
  aanbiederId: null,
  gemeenteId: null,
  vandaag: '2026-04-13',
  demo: false,
};

type Antwoord = unknown | ((verzoek: { url: URL; inhoud: unknown; koppen: Headers }) => unknown);

/** What was asked of the API during a test. */
export interface Verzoek {
  methode: string;
  pad: string;
  inhoud: unknown;
  koppen: Headers;
}

// The client takes hold of `fetch` when it is made: import this file before the screen.
let beantwoord: typeof fetch = () => Promise.reject(new Error('Er is nog niets om te beantwoorden.'));
globalThis.fetch = (...delen: Parameters<typeof fetch>) => beantwoord(...delen);

/**
 * Renders a screen of the werkbank for a component test: a router at `adres`, a person who is logged in, and an API
 * that answers `antwoorden['GET /api/v1/…']`. What has no answer is a 404.
 */
export function toon(scherm: ReactNode, antwoorden: Record<string, Antwoord> = {}, adres = '/werkbank/') {
  const verzoeken: Verzoek[] = [];
  beantwoord = (async (invoer: RequestInfo | URL, opties?: RequestInit) => {
    const methode = invoer instanceof Request ? invoer.method : (opties?.method ?? 'GET');
    const url = new URL(invoer instanceof Request ? invoer.url : String(invoer), 'http://localhost');
    const koppen = new Headers(invoer instanceof Request ? invoer.headers : opties?.headers);
    const tekst = invoer instanceof Request ? await invoer.text() : String(opties?.body ?? '');
    const inhoud: unknown = tekst ? JSON.parse(tekst) : null;
    verzoeken.push({ methode, pad: url.pathname, inhoud, koppen });
    const antwoord = antwoorden[`${methode} ${url.pathname}`];
    const body = typeof antwoord === 'function' ? antwoord({ url, inhoud, koppen }) : antwoord;
    return new Response(JSON.stringify(body ?? {}), {
      status: body === undefined ? 404 : 200,
      headers: { 'content-type': 'application/json' },
    });
  }) as typeof fetch;
  window.scrollTo = () => undefined;
  const voorraad = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  voorraad.setQueryData(['ik'], IK);
  const geschiedenis = createMemoryHistory({ initialEntries: [adres] });
  const router = createRouter({
    basepath: '/werkbank',
    routeTree: createRootRoute({ component: () => scherm, notFoundComponent: () => scherm }),
    history: geschiedenis,
  });
  render(
    <QueryClientProvider client={voorraad}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { verzoeken, geschiedenis };
}
