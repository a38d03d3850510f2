import { jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ApiFout } from '../api/fout';
import { Aankondiger, useAankondiging, type Terugweg } from './aankondiging';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const terugweg = (doe: Terugweg['doe']): Terugweg => ({ doe, ververs: [], bericht: 'Hersteld.' });

function Zeg({ terug }: { terug?: Terugweg }) {
  const kondigAan = useAankondiging();
  return <button onClick={() => kondigAan('Gedaan.', terug)}>Doe</button>;
}
const toon = (terug?: Terugweg) => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Aankondiger>
        <Zeg {...(terug ? { terug } : {})} />
      </Aankondiger>
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByText('Doe'));
};
const wacht = (seconden: number) => act(() => void jest.advanceTimersByTime(seconden * 1000));
const knop = () => screen.queryByRole('button', { name: 'Ongedaan maken' });

describe('ongedaan maken', () => {
  it('kan ten minste twintig seconden, en gaat niet weg zolang de focus erop staat', () => {
    toon(terugweg(() => Promise.resolve()));
    wacht(25);
    act(() => knop()?.focus());
    wacht(300);
    expect(knop()).not.toBeNull();
    act(() => screen.getByText('Doe').focus());
    wacht(31);
    expect(knop()).toBeNull();
  });

  it('zegt dat het is hersteld', async () => {
    const doe = jest.fn<Terugweg['doe']>(() => Promise.resolve());
    toon(terugweg(doe));
    await act(async () => void fireEvent.click(knop() as HTMLElement));
    expect(doe).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toContain('Hersteld.');
  });

  it('zegt dat het te laat is als een ander iets wijzigde, en houdt de knop zonder verbinding', async () => {
    const fouten = [new TypeError('geen netwerk'), new ApiFout(412, 'VERSIE_VEROUDERD', 'x', 'y')];
    toon(terugweg(() => Promise.reject(fouten.shift())));
    await act(async () => void fireEvent.click(knop() as HTMLElement));
    expect(screen.getByRole('status').textContent).toContain('Geen verbinding');
    await act(async () => void fireEvent.click(knop() as HTMLElement));
    expect(screen.getByRole('status').textContent).toContain('Ongedaan maken kan niet meer');
    expect(knop()).toBeNull();
  });

  it('is er niet voor een handeling zonder weg terug', () => {
    toon();
    expect(knop()).toBeNull();
    wacht(13);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
