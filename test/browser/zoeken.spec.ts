import { WerkIndexBij } from '@navolgbaar/zoek';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
  await app.verwerkUitstaandeJobs();
  await app.app.get(WerkIndexBij).execute();
};

metWerkbank('zoeken', vul, (werkbank) => {
  proefSchermen(werkbank, [['toezichthouder', 'zoeken', () => '/zoeken']]);

  it('vindt een zaak met het toetsenbord, ook met een typefout, en staat er nog na teruggaan', async () => {
    await werkbank.open('toezichthouder', '/zoeken');
    const p = werkbank.pagina;
    await p.getByLabel('Wat zoekt u?').focus();
    await p.keyboard.type('x');
    await p.keyboard.press('Enter');
    await p.getByText('Vul ten minste twee letters of cijfers in').first().waitFor();
    await p.getByLabel('Wat zoekt u?').fill('persooneel nacht');
    await p.keyboard.press('Enter');
    await p.getByText('Gezocht naar ‘personeel’').waitFor();
    expect(await werkbank.axe()).toEqual([]);
    expect(p.url()).not.toContain('persooneel');
    await p.getByRole('link', { name: 'Zaken', exact: true }).last().click();
    await p.waitForURL(/soort=zaak/);
    await p.getByRole('link', { name: 'Te weinig personeel in de nacht' }).click();
    await p.waitForURL(new RegExp(lijn.zaak));
    await p.goBack();
    await p.getByRole('link', { name: 'Te weinig personeel in de nacht' }).waitFor();
    await p.setViewportSize({ width: 320, height: 800 });
    expect(await werkbank.past()).toBe(true);
    expect(werkbank.fouten).toEqual([]);
  });
});
