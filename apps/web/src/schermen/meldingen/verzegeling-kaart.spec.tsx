/** @jest-environment ./apps/web/src/proef/omgeving.mjs */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Opening } from '../../api/verzegeling';
import { IK, toon } from '../../proef/toon';
import { VerzegelingKaart } from './verzegeling-kaart';

afterEach(cleanup);

const OPENINGEN = '/api/v1/meldingen/7/openingen';
const MELDER = '/api/v1/meldingen/7/verzegelde-betrokkenen';
const opening = (anders: Partial<Opening> = {}): Opening => ({
  ...{ id: '1', stand: 'gevraagd', reden: 'Zonder de naam kan het niet.', gevraagdDoor: 'iemand' },
  ...{ gevraagdOp: '2026-04-13T08:00:00.000Z', geldigTot: null },
  ...{ beslistDoor: null, beslistOp: null, beslisreden: null },
  ...{ oordeel: null, oordeelDoor: null, oordeelOp: null, oordeelreden: null },
  ...anders,
});
const stand = (openingen: readonly Opening[], leesbaarTot: string | null = null) => ({
  [`GET ${OPENINGEN}`]: { vertrouwelijk: true, openingen, leesbaarTot },
});

describe('een verzegelde melder', () => {
  it('vraagt eerst om te openen, en haalt niets van de melder op', async () => {
    const { verzoeken } = toon(<VerzegelingKaart meldingId="7" />, stand([]));
    const knop = await screen.findByRole('link', { name: 'Vraag om te openen' });
    expect(knop.getAttribute('href')).toBe('/werkbank/meldingen/7/openen');
    expect(verzoeken.map(({ pad }) => pad)).not.toContain(MELDER);
  });

  it('laat een ander beslissen, en niet wie het zelf vroeg', async () => {
    toon(<VerzegelingKaart meldingId="7" />, stand([opening()]));
    expect(await screen.findByRole('link', { name: 'Beslis over deze vraag' })).toBeTruthy();
    cleanup();
    toon(<VerzegelingKaart meldingId="7" />, stand([opening({ gevraagdDoor: IK.id })]));
    expect(await screen.findByText('Gevraagd')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Beslis over deze vraag' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Vraag om te openen' })).toBeNull();
  });

  it('is te lezen na een druk op de knop, en weer weg na sluiten', async () => {
    const open = opening({
      stand: 'toegestaan',
      gevraagdDoor: IK.id,
      beslistDoor: 'iemand',
      beslisreden: 'Goed.',
    });
    const melder = {
      ...{ id: '1', hoedanigheid: 'medewerker', naam: 'A. Voorbeeld', telefoon: null, email: null },
      ...{ toelichting: null, pgb: false },
    };
    const { verzoeken } = toon(<VerzegelingKaart meldingId="7" />, {
      ...stand([open], '2026-04-14T08:00:00.000Z'),
      [`GET ${MELDER}`]: melder,
    });
    const knop = await screen.findByRole('button', { name: /wordt vastgelegd/ });
    expect(verzoeken.map(({ pad }) => pad)).not.toContain(MELDER);
    await userEvent.click(knop);
    expect(await screen.findByText('A. Voorbeeld')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Gegevens sluiten' }));
    expect(screen.queryByText('A. Voorbeeld')).toBeNull();
  });
});
