import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;

const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
  const uitstel = { duur: 'P2W', motivering: 'Twee medewerkers zijn ziek.' };
  await app
    .als('aanbieder')
    .post(`/api/v1/termijnen/${lijn.termijn}/uitstelverzoeken`)
    .send(uitstel)
    .expect(201);
  for (const behandelaar of ['coordinator', 'toezichthouder'] as const) {
    const { headers } = await app.als('coordinator').get(`/api/v1/zaken/${lijn.zaak}`).expect(200);
    await app
      .als('coordinator')
      .patch(`/api/v1/zaken/${lijn.zaak}`)
      .set('if-match', String(headers['etag']))
      .send({ behandelaarId: app.eerste.gebruikers[behandelaar] })
      .expect(200);
  }
  await app
    .als('toezichthouder')
    .post(`/api/v1/rapporten/${lijn.vastgesteld}/_deel`)
    .send({ gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015 artikel 6.1' })
    .expect((antwoord) => antwoord.status < 300);
  await app.verwerkUitstaandeJobs();
};

metWerkbank('attenderingen', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'zijn attenderingen', () => '/attenderingen'],
    ['toezichthouder', 'alleen wat ongelezen is', () => '/attenderingen?ongelezen=true'],
    ['toezichthouder', 'de keuze per soort', () => '/attenderingen/instellen'],
    ['aanbieder', 'zijn attenderingen', () => '/attenderingen'],
    ['college', 'zijn attenderingen', () => '/attenderingen'],
    ['beheerder', 'dat er voor hem geen zijn', () => '/attenderingen/instellen'],
  ];
  proefSchermen(werkbank, schermen);

  const bel = (aantal: number | null) =>
    werkbank.pagina.getByRole('link', {
      name: aantal === null ? 'Attenderingen' : `Attenderingen ${aantal} ongelezen`,
      exact: true,
    });

  it('de bel telt, brengt met het toetsenbord naar het verzoek, en telt dan een minder', async () => {
    const { ongelezen } = (
      await werkbank.app.als('toezichthouder').get('/api/v1/attenderingen/aantal').expect(200)
    ).body;
    expect(ongelezen).toBeGreaterThan(1);
    await werkbank.open('toezichthouder', '');
    await bel(ongelezen).waitFor();
    await werkbank.tabNaar('Attenderingen');
    await werkbank.pagina.keyboard.press('Enter');
    await werkbank.pagina.getByRole('heading', { name: 'Attenderingen', level: 1 }).waitFor();
    await werkbank.pagina.getByText('Een zaak is aan u toegewezen').first().waitFor();
    await werkbank.tabNaar('De aanbieder vraagt uitstel');
    await werkbank.pagina.keyboard.press('Enter');
    await werkbank.pagina.getByText('Twee medewerkers zijn ziek.').waitFor();
    expect(werkbank.pagina.url()).toMatch(/\/uitstel\/[0-9a-f-]+\/besluit$/);
    await bel(ongelezen - 1).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('een regel en daarna alles als gelezen markeren, zonder dat de focus verdwijnt', async () => {
    await werkbank.open('toezichthouder', '/attenderingen?ongelezen=true');
    const t = werkbank.pagina;
    const regels = t.locator('.nav-attendering--ongelezen');
    const eerst = await regels.count();
    expect(eerst).toBeGreaterThan(0);
    await regels
      .first()
      .getByRole('button', { name: /^Gelezen/ })
      .click();
    await t.getByText('Gemarkeerd als gelezen.').waitFor();
    expect(await regels.count()).toBe(eerst - 1);
    expect(await werkbank.focus()).toBe('Attenderingen');
    await t.getByRole('button', { name: 'Alles gelezen' }).click();
    await t.getByText('U hebt alles gelezen').waitFor();
    expect(await werkbank.focus()).toBe('Attenderingen');
    await bel(null).waitFor();
    expect(await werkbank.axe()).toEqual([]);
  });

  it('wie een soort uitzet, krijgt die niet meer, en de keuze blijft staan', async () => {
    await werkbank.open('toezichthouder', '/attenderingen/instellen');
    const p = werkbank.pagina;
    await p.getByLabel('iemand een zaak aan mij toewijst').uncheck();
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByText('Uw keuze is opgeslagen.').waitFor();
    await p.getByRole('link', { name: 'Kies wat u wilt weten' }).click();
    await p.getByLabel('iemand een zaak aan mij toewijst').waitFor();
    expect(await p.getByLabel('iemand een zaak aan mij toewijst').isChecked()).toBe(false);
    expect(await p.getByLabel('een aanbieder een rapport inlevert').isChecked()).toBe(true);
  });

  it('tellen met een verlopen sessie laat de pagina staan', async () => {
    await werkbank.open('toezichthouder', '/attenderingen/instellen');
    const p = werkbank.pagina;
    await p.context().clearCookies();
    const antwoord = p.waitForResponse((r) => r.url().endsWith('/attenderingen/aantal'));
    await p.getByRole('link', { name: 'Zoeken', exact: true }).click();
    expect((await antwoord).status()).toBe(401);
    expect(p.url()).toContain('/werkbank/zoeken');
  });
});
