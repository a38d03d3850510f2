import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import '@navolgbaar/ui/stijl.css';
import './werkbank.css';
import './schil/schil.css';
import { ApiFout } from './api/fout';

/** Puts the pages of a router in the document, with the styles they all need. */
export function toonPagina(maakRouter: (voorraad: QueryClient) => AnyRouter): void {
  const voorraad = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal does not change by asking again; a lost connection may.
        retry: (keer, fout) => keer < 2 && !(fout instanceof ApiFout && fout.status < 500),
      },
    },
  });
  const plaats = document.getElementById('werkbank');
  if (!plaats) throw new Error('De pagina mist haar plaats voor de werkbank.');
  createRoot(plaats).render(
    <StrictMode>
      <QueryClientProvider client={voorraad}>
        <RouterProvider router={maakRouter(voorraad)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
