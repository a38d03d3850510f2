import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tekstveld } from '@navolgbaar/ui';
import { ApiFout } from '../api/fout';
import { useLijst, type Bladzijde } from './lijst';
import { Filterbalk, LijstTabel } from './lijst-pagina';

// jsdom does not scroll.
beforeAll(() => {
  window.scrollTo = () => undefined;
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});
type Haal = (vraag: Record<string, string>) => Promise<Bladzijde<{ id: string }>>;

function toon(haal: Haal, begin = '/werkbank/meldingen', kent?: (naam: string, waarde: string) => boolean) {
  const filters = ['soort'];
  function Scherm() {
    const lijst = useLijst({ sleutel: ['meldingen'], filters, haal, ...(kent && { kent }) });
    return (
      <>
        <Filterbalk namen={filters} onFilter={lijst.zetFilter}>
          <Tekstveld naam="soort" label="Soort" beginwaarde={lijst.filter['soort']} />
        </Filterbalk>
        {lijst.onbekend.length > 0 && <p>{`Onbekend: ${lijst.onbekend.join()}, nu op ${lijst.hier}`}</p>}
        <LijstTabel
          lijst={lijst}
          bijschrift="Meldingen"
          sleutel={(r) => r.id}
          kolommen={[{ id: 'id', kop: 'Nummer', rijkop: true, cel: (r) => r.id }]}
          leeg={{ titel: 'Nog geen meldingen' }}
        />
      </>
    );
  }
  const geschiedenis = createMemoryHistory({ initialEntries: [begin] });
  const router = createRouter({
    basepath: '/werkbank',
    routeTree: createRootRoute({ component: Scherm, notFoundComponent: () => null }),
    history: geschiedenis,
  });
  const voorraad = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={voorraad}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { geschiedenis, router };
}

const blad = (id: string, volgende: string | null = null): Bladzijde<{ id: string }> => ({
  resultaten: [{ id }],
  volgende,
});

describe('een lijst', () => {
  it('vraagt wat in het adres staat, en niets dat zij niet kent', async () => {
    const haal = jest.fn<Haal>().mockResolvedValue(blad('2026-00001'));
    toon(haal, '/werkbank/meldingen?soort=klacht&vanaf=abc&onbekend=1');
    await screen.findByText('2026-00001');
    expect(haal).toHaveBeenCalledWith({ soort: 'klacht', vanaf: 'abc' });
    expect((screen.getByLabelText('Soort') as HTMLInputElement).value).toBe('klacht');
  });

  it('zet een filter in het adres en begint dan bij de eerste bladzijde', async () => {
    const haal = jest.fn<Haal>().mockResolvedValue(blad('2026-00001'));
    const { geschiedenis } = toon(haal, '/werkbank/meldingen?vanaf=abc');
    await userEvent.type(await screen.findByLabelText('Soort'), ' signaal ');
    await userEvent.click(screen.getByRole('button', { name: 'Toepassen' }));
    await waitFor(() => expect(geschiedenis.location.href).toBe('/werkbank/meldingen?soort=signaal'));
    await waitFor(() => expect(haal).toHaveBeenLastCalledWith({ soort: 'signaal' }));
  });

  it('bladert verder met de cursor, en terug naar de bladzijde waar iemand vandaan kwam', async () => {
    const haal: Haal = ({ vanaf }) =>
      Promise.resolve(
        vanaf === 'b' ? blad('derde') : vanaf === 'a' ? blad('tweede', 'b') : blad('eerste', 'a'),
      );
    const { router } = toon(haal);
    await screen.findByText('eerste');
    expect(screen.queryByRole('link', { name: 'Vorige' })).toBeNull();
    for (const tekst of ['tweede', 'derde']) {
      const verder = await screen.findByRole('link', { name: 'Volgende' });
      act(() => router.history.push(verder.getAttribute('href') ?? ''));
      await screen.findByText(tekst);
    }
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Vorige' }).getAttribute('href')).toBe(
        '/werkbank/meldingen?vanaf=a',
      ),
    );
    expect(screen.queryByRole('link', { name: 'Volgende' })).toBeNull();
  });

  it('vraagt niet om een waarde die niet bestaat, en noemt het filter', async () => {
    const haal = jest.fn<Haal>().mockResolvedValue(blad('2026-00001'));
    toon(haal, '/werkbank/meldingen?soort=vroeger&vanaf=abc', (_, waarde) => waarde !== 'vroeger');
    await screen.findByText('Onbekend: soort, nu op /werkbank/meldingen');
    expect(haal.mock.calls).toEqual([[{}]]);
  });

  it('onderscheidt nog niets van niets bij dit filter', async () => {
    const leeg: Haal = () => Promise.resolve({ resultaten: [], volgende: null });
    toon(leeg);
    expect(await screen.findByText('Nog geen meldingen')).toBeTruthy();
    cleanup();
    toon(leeg, '/werkbank/meldingen?soort=klacht');
    expect(await screen.findByText('Niets gevonden')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Alle filters wissen' }).getAttribute('href')).toBe(
      '/werkbank/meldingen',
    );
  });

  it('zegt wat er misging en laat het opnieuw proberen', async () => {
    const haal = jest
      .fn<Haal>()
      .mockRejectedValueOnce(new ApiFout(503, 'NIET_BESCHIKBAAR', 'Even niet bereikbaar', 'Probeer later'))
      .mockResolvedValue(blad('terug'));
    toon(haal);
    await userEvent.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText('terug')).toBeTruthy();
  });
});
