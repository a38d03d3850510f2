/** @jest-environment ./apps/web/src/proef/omgeving.mjs */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Melding } from '../../api/meldingen';
import { IK, toon } from '../../proef/toon';
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

const melding = (extra: Partial<Melding> = {}) => ({
  ...{ id: '7', heeftMelder: true, melderVertrouwelijk: false, uitleg: [], handelingen: ['legUitlegVast'] },
  ...extra,
});

describe('melder en cliënt', () => {
  it('worden pas opgehaald na een druk op de knop, die zegt dat het wordt vastgelegd', async () => {
    const { verzoeken } = toon(<BetrokkenenKaart melding={melding()} />, {
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
    const { verzoeken } = toon(<BetrokkenenKaart melding={melding()} />, {
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

describe('de uitleg aan de melder', () => {
  it('is met een knop vast te leggen zolang er een melder is', async () => {
    toon(<BetrokkenenKaart melding={melding()} />);
    expect(await screen.findByText(/nog niet vastgelegd/)).toBeTruthy();
    const knop = screen.getByRole('link', { name: 'Leg vast dat u dit uitlegde' });
    expect(knop.getAttribute('href')).toBe('/werkbank/meldingen/7/uitleg');
  });

  it('wordt niet gevraagd als er geen melder bekend is', async () => {
    toon(<BetrokkenenKaart melding={melding({ heeftMelder: false, handelingen: [] })} />);
    expect(await screen.findByText(/geen bericht over de inhoud/)).toBeTruthy();
    expect(screen.queryByText(/nog niet vastgelegd/)).toBeNull();
    expect(screen.queryByRole('link', { name: /Leg vast/ })).toBeNull();
  });

  it('noemt wie het wanneer en hoe uitlegde', async () => {
    const keer = { vastgelegdOp: '2026-04-13T08:00:00.000Z' };
    const uitleg = [
      { ...keer, id: '1', op: '2026-04-10', hoe: 'telefoon', door: IK.id },
      { ...keer, id: '2', op: '2026-04-13', hoe: null, door: 'iemand' },
    ];
    toon(<BetrokkenenKaart melding={melding({ uitleg })} />);
    expect(await screen.findByText('Uitgelegd op 10 april 2026, telefonisch, door u.')).toBeTruthy();
    expect(screen.getByText('Uitgelegd op 13 april 2026, door een collega.')).toBeTruthy();
    expect(screen.queryByText(/nog niet vastgelegd/)).toBeNull();
  });
});
