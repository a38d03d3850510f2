import { readFileSync } from 'node:fs';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank } from '../harnas/werkbank';

const AANTAL = 24;

/** More rows than fit on a screen, by two colleagues and nobody, and one case that is late from July on. */
async function vul(app: TestApp): Promise<void> {
  const th = app.als('toezichthouder');
  const { aanbiederId, gemeenteId, gebruikers } = app.eerste;
  const van = [gebruikers.toezichthouder, gebruikers.coordinator, null];
  for (let nr = 0; nr < AANTAL; nr += 1) {
    const { body } = await th
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{
          onderwerp: `Signaal ${nr}`,
          omschrijving: 'Er was niemand.',
          onrechtmatigheid: 'nee',
          aanbiederId,
        },
      })
      .expect(201);
    const behandelaarId = van[nr % van.length];
    const wijzig = th.patch(`/api/v1/meldingen/${body.id}`).set('if-match', '"v1"');
    if (behandelaarId) await wijzig.send({ behandelaarId }).expect(200);
  }
  const vast = { toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo' };
  for (const onderwerp of ['Zaak met een opdracht', 'Zaak zonder termijn']) {
    const { body } = await th
      .post('/api/v1/zaken')
      .send({ ...vast, onderwerp, aanbiederId, gemeenteIds: [gemeenteId] })
      .expect(201);
    if (onderwerp === 'Zaak zonder termijn') continue;
    const onderzoeksvraag = 'Onderzoek hoe dit kon gebeuren.';
    await th.post(`/api/v1/zaken/${body.id}/opdrachten`).send({ onderzoeksvraag }).expect(201);
  }
}

metWerkbank('de werklijsten', vul, (werkbank) => {
  const rijen = () => werkbank.pagina.locator('tbody tr').count();
  const plek = (): string => new URL(werkbank.pagina.url()).search;

  it('een coördinator kijkt met alleen het toetsenbord bij een collega, en haalt dat filter weer weg', async () => {
    const pagina = await werkbank.open('coordinator', '/meldingen');
    await pagina.getByText(`${AANTAL} regels`).waitFor();
    expect(await rijen()).toBe(AANTAL);
    await werkbank.tabNaar('Niet toegewezen');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/behandelaarId=niemand/);
    await pagina.getByText('8 regels').waitFor();
    expect(await pagina.getByRole('link', { name: 'Niet toegewezen' }).getAttribute('aria-current')).toBe(
      'page',
    );

    await werkbank.tabNaar('Behandelaar');
    await pagina.keyboard.type('Test t');
    await werkbank.tabNaar('Toepassen');
    await pagina.keyboard.press('Enter');
    const chip = pagina.getByRole('link', { name: 'Behandelaar: Test toezichthouder weghalen' });
    await chip.waitFor();
    await pagina.getByText('8 regels').waitFor();
    expect(await pagina.getByRole('link', { name: 'Team' }).getAttribute('aria-current')).toBe('page');
    expect(plek()).toBe(`?behandelaarId=${werkbank.app.eerste.gebruikers.toezichthouder}`);
    for (const breedte of [1280, 320]) {
      await pagina.setViewportSize({ width: breedte, height: 900 });
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
    }
    await pagina.setViewportSize({ width: 1280, height: 900 });

    await pagina.reload();
    await pagina.getByText('8 regels').waitFor();
    await pagina.waitForFunction(
      `document.querySelector('[name=behandelaarId]').selectedOptions[0].text === 'Test toezichthouder'`,
    );
    await werkbank.tabNaar('Behandelaar: Test toezichthouder');
    await pagina.keyboard.press('Enter');
    await pagina.getByText(`${AANTAL} regels`).waitFor();
    expect(plek()).toBe('');
    // The focus stays where the filters are, and not at the top of the page.
    expect(await werkbank.focus()).toBe('Gekozen filters');
    expect(werkbank.fouten).toEqual([]);
  });

  it('wie een rij opent en terugkomt, staat op die rij met dezelfde filters: met Terug en met het kruimelpad', async () => {
    const pagina = await werkbank.open('toezichthouder', '/meldingen?soort=signaal');
    const midden = pagina.locator('tbody tr').nth(16).getByRole('link').first();
    const nummer = await midden.innerText();
    await midden.focus();
    const hoogte = await pagina.evaluate<number>('window.scrollY');
    expect(hoogte).toBeGreaterThan(100);
    for (const terug of ['knop', 'kruimel']) {
      await pagina.keyboard.press('Enter');
      await pagina.getByRole('heading', { level: 1, name: /^Signaal/ }).waitFor();
      if (terug === 'knop') await pagina.goBack();
      else
        await pagina
          .getByRole('navigation', { name: 'Kruimelpad' })
          .getByRole('link', { name: 'Meldingen' })
          .click();
      await pagina.getByText(`${AANTAL} regels`).waitFor();
      await pagina.waitForFunction(`document.activeElement.textContent === '${nummer}'`);
      expect(plek()).toBe('?soort=signaal');
      expect(Math.abs((await pagina.evaluate<number>('window.scrollY')) - hoogte)).toBeLessThan(5);
    }
    await pagina.getByRole('link', { name: 'Meldingen', exact: true }).first().click();
    await pagina.waitForURL(/meldingen$/);
    expect(werkbank.fouten).toEqual([]);
  });

  it('een filter dat niet bestaat, wordt gezegd en weggehaald; de rest blijft', async () => {
    const pagina = await werkbank.open(
      'coordinator',
      '/meldingen?soort=vroeger&status=alle&behandelaarId=01890000-0000-7000-8000-000000000000',
    );
    const bericht = pagina.getByRole('status').filter({ hasText: 'Een filter is weggehaald' });
    await bericht
      .getByText(/Wat bij Soort en bij Behandelaar was gekozen, bestaat niet of niet meer/)
      .waitFor();
    await pagina.getByText(`${AANTAL} regels`).waitFor();
    expect(plek()).toBe('?status=alle');
    expect(await werkbank.axe()).toEqual([]);
    await pagina.getByRole('link', { name: /^Status: Alle/ }).click();
    await bericht.waitFor({ state: 'detached' });
    await pagina.goto(`${werkbank.adres}/zaken?aanbiederId=01890000-0000-7000-8000-000000000000`);
    await pagina.getByText(/Wat bij Aanbieder was gekozen/).waitFor();
    await pagina.getByText('2 regels').waitFor();
  });

  it('te laat zijn alleen de zaken met een verstreken termijn', async () => {
    const pagina = await werkbank.open('coordinator', '/zaken?teLaat=ja');
    await pagina.getByText('Er is niets te laat').waitFor();
    werkbank.app.klok.naar('2026-07-01');
    try {
      await werkbank.open('coordinator', '/zaken');
      await werkbank.pagina.getByText('2 regels').waitFor();
      await werkbank.pagina.getByRole('link', { name: 'Te laat' }).last().click();
      await werkbank.pagina.getByText('1 regel').waitFor();
      await werkbank.pagina.getByText('Zaak met een opdracht').waitFor();
      expect(await werkbank.axe()).toEqual([]);
    } finally {
      werkbank.app.klok.naar('2026-04-13');
    }
  });

  it('sorteert met de kop van een kolom, en zonder kop met het formulier; de tabbladen zeggen hoeveel', async () => {
    const pagina = await werkbank.open('coordinator', '/meldingen');
    const nummers = () => pagina.locator('tbody th').allInnerTexts();
    const gewoon = await nummers();
    const kop = pagina.getByRole('columnheader', { name: 'Ontvangen' });
    expect(await kop.getAttribute('aria-sort')).toBe('descending');
    await werkbank.tabNaar('Ontvangen');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/sorteer=ontvangen/);
    await pagina.waitForFunction(
      `document.querySelector('[aria-sort]')?.getAttribute('aria-sort') === 'ascending'`,
    );
    // The head is turned before the rows are here.
    await pagina
      .locator('tbody th')
      .first()
      .getByText(String(gewoon.at(-1)), { exact: true })
      .waitFor();
    expect(await nummers()).toEqual([...gewoon].reverse());
    // The order is no filter, and stays on another tab.
    expect(await pagina.getByRole('link', { name: /weghalen/ }).count()).toBe(0);
    await pagina.getByRole('link', { name: 'Niet toegewezen 8' }).click();
    await pagina.waitForURL(
      /behandelaarId=niemand.*sorteer=ontvangen|sorteer=ontvangen.*behandelaarId=niemand/,
    );
    await pagina.getByRole('link', { name: `Team ${AANTAL}` }).waitFor();

    const smal = await werkbank.open('coordinator', '/meldingen', { breedte: 320 });
    await smal.getByLabel('Volgorde').selectOption('ontvangen');
    await smal.getByRole('button', { name: 'Toepassen' }).click();
    await smal.waitForURL(/sorteer=ontvangen/);
    // As cards there is no head to press, and the keyboard does not find it either.
    expect(await smal.locator('.nav-sorteer:visible').count()).toBe(0);
    expect(await werkbank.axe()).toEqual([]);
    expect(await werkbank.past()).toBe(true);
  });

  it('geeft de lijst met haar filter als bestand', async () => {
    const pagina = await werkbank.open('toezichthouder', '/meldingen?behandelaarId=niemand');
    const bestand = pagina.waitForEvent('download');
    await pagina.getByRole('link', { name: 'Exporteer als CSV' }).click();
    const download = await bestand;
    expect(download.suggestedFilename()).toBe('meldingen-2026-04-13.csv');
    const regels = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(regels).toHaveLength(1 + AANTAL / 3);
    expect(regels[0]).toMatch(/^\uFEFF?"Nummer";"Onderwerp"/);
    await pagina.getByRole('heading', { level: 1, name: 'Meldingen' }).waitFor();
  });
});
