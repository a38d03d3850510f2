/** @jest-environment ./apps/web/src/proef/omgeving.mjs */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toon } from '../../proef/toon';
import { BetrokkenenKaart } from './betrokkenen-kaart';

afterEach(cleanup);
const PAD = '/api/v1/meldingen/7/betrokkenen';
const melder = {
  id: '1',
  hoedanigheid: 'buurman',
  naam: 'A. Voorbeeld',
  telefoon: '0612345678',
  email: null,
  toelichting: null,
  pgb: false,
};

describe('melder en cliënt', () => {
  it('worden pas opgehaald na een druk op de knop, die zegt dat het wordt vastgelegd', async () => {
    const { verzoeken } = toon(<BetrokkenenKaart meldingId="7" />, {
      [`GET ${PAD}`]: { melder, client: null },
    });
    const knop = await screen.findByRole('button', { name: /wordt vastgelegd/ });
    expect(screen.getByText(/geen bericht over de inhoud/)).toBeTruthy();
    expect(verzoeken).toEqual([]);
    await userEvent.click(knop);
    expect(await screen.findByText('A. Voorbeeld')).toBeTruthy();
    expect(screen.getByText('Niet bekend of anoniem')).toBeTruthy();
    expect(verzoeken.map((v) => v.pad)).toEqual([PAD]);
  });

  it('verdwijnen van het scherm bij sluiten, en opnieuw openen vraagt opnieuw', async () => {
    const { verzoeken } = toon(<BetrokkenenKaart meldingId="7" />, {
      [`GET ${PAD}`]: { melder, client: null },
    });
    await userEvent.click(await screen.findByRole('button', { name: /wordt vastgelegd/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Gegevens sluiten' }));
    expect(screen.queryByText('A. Voorbeeld')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /wordt vastgelegd/ }));
    await screen.findByText('A. Voorbeeld');
    expect(verzoeken).toHaveLength(2);
  });
});
