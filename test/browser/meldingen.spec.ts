import { AxeBuilder } from '@axe-core/playwright';
import type { Rol } from '@navolgbaar/platform/auth';
import { BeheerMatrix } from '@navolgbaar/weging';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { type Browser, type Page, chromium } from 'playwright-core';
import { TestApp } from '../harnas/test-app';
import { metChromium } from '../harnas/voorzieningen';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };

metChromium('de schermen van meldingen, aanbieders en beheer', (pad) => {
  let app: TestApp;
  let browser: Browser;
  let pagina: Page;
  let adres: string;
  let gewogen: string;
  let calamiteit: string;
  const fouten: string[] = [];

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const { port } = (app.app.getHttpServer() as Server).address() as AddressInfo;
    adres = `http://localhost:${port}/werkbank`;
    ({ gewogen, calamiteit } = await vul(app));
    browser = await chromium.launch({ executablePath: pad, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.sluit();
  });

  afterEach(async () => {
    await pagina?.context().close();
    fouten.length = 0;
  });

  const open = async (rol: Rol, deel: string, breedte = 1280): Promise<void> => {
    const context = await browser.newContext({ viewport: { width: breedte, height: 900 } });
    const [name = '', ...rest] = app.eerste.cookies[rol].split('=');
    await context.addCookies([
      { name, value: rest.join('='), domain: 'localhost', path: '/', secure: true, httpOnly: true },
    ]);
    pagina = await context.newPage();
    pagina.on('console', (regel) => regel.type() === 'error' && fouten.push(regel.text()));
    pagina.on('pageerror', (fout) => fouten.push(String(fout)));
    await pagina.goto(`${adres}${deel}`);
    await pagina.getByRole('heading', { level: 1 }).waitFor();
    await pagina.waitForLoadState('networkidle');
  };
  // Only what is wrong is worked out, and in the page itself: two rounds on each of twenty screens.
  const axe = async (): Promise<string[]> => {
    const ronde = new AxeBuilder({ page: pagina }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await ronde.analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const past = (): Promise<boolean> =>
    pagina.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

  const schermen: readonly (readonly [Rol, string, () => string])[] = [
    ['toezichthouder', 'de werkvoorraad', () => '/meldingen?status=alle'],
    ['toezichthouder', 'een nieuwe melding', () => '/meldingen/nieuw'],
    ['toezichthouder', 'een melding', () => `/meldingen/${gewogen}`],
    ['toezichthouder', 'een calamiteit', () => `/meldingen/${calamiteit}`],
    ['toezichthouder', 'de weging', () => `/meldingen/${gewogen}/weging`],
    ['toezichthouder', 'het besluit', () => `/meldingen/${gewogen}/besluit`],
    ['toezichthouder', 'de uitleg aan de melder', () => `/meldingen/${gewogen}/uitleg`],
    ['toezichthouder', 'doorsturen', () => `/meldingen/${gewogen}/doorsturen`],
    ['toezichthouder', 'aanvullen', () => `/meldingen/${gewogen}/aanvullen`],
    ['contractbeheer', 'het register', () => '/aanbieders'],
    ['toezichthouder', 'een aanbieder', () => `/aanbieders/${app.eerste.aanbiederId}`],
    ['contractbeheer', 'een aanbieder wijzigen', () => `/aanbieders/${app.eerste.aanbiederId}/wijzigen`],
    ['contractbeheer', 'een locatie', () => `/aanbieders/${app.eerste.aanbiederId}/locatie`],
    ['contractbeheer', 'een inzet', () => `/aanbieders/${app.eerste.aanbiederId}/inzet`],
    ['beheerder', 'de matrix', () => '/wegingsmatrix'],
    ['beheerder', 'een nieuwe matrix', () => '/wegingsmatrix/nieuw'],
    ['beheerder', 'de gebruikers', () => '/gebruikers'],
    ['beheerder', 'een gebruiker', () => `/gebruikers/${app.eerste.gebruikers.jurist}`],
    ['beheerder', 'mislukte taken', () => '/mislukte-taken'],
    ['fg', 'het auditspoor', () => `/auditspoor?object=melding&objectId=${gewogen}`],
  ];

  it.each(schermen)('%s ziet %s zonder axe-bevindingen, ook op 320 pixels', async (rol, _, deel) => {
    await open(rol, deel());
    expect(await axe()).toEqual([]);
    await pagina.setViewportSize({ width: 320, height: 900 });
    expect(await axe()).toEqual([]);
    expect(await past()).toBe(true);
    expect(fouten).toEqual([]);
  });

  /** Presses Tab until the focus is on what is asked; a person without a mouse does the same. */
  const tabNaar = async (naam: string): Promise<void> => {
    for (let keer = 0; keer < 60; keer += 1) {
      await pagina.keyboard.press('Tab');
      if ((await pagina.evaluate<string>(FOCUSNAAM)).startsWith(naam)) return;
    }
    throw new Error(`Met Tab is "${naam}" niet te bereiken.`);
  };

  it('laat een melding registreren met alleen het toetsenbord, ook na een vergeten antwoord', async () => {
    await open('toezichthouder', '/meldingen');
    await tabNaar('Nieuwe melding');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { level: 1, name: 'Nieuwe melding' }).waitFor();

    const kies = async (eerste: string, pijlen = 0): Promise<void> => {
      await tabNaar(eerste);
      await pagina.keyboard.press('Space');
      for (let keer = 0; keer < pijlen; keer += 1) await pagina.keyboard.press('ArrowDown');
    };
    await kies('Signaal');
    await kies('Telefoon');
    await tabNaar('Van wie komt het?');
    await pagina.keyboard.type('Inwoner');
    await tabNaar('Wat is er gemeld?');
    await pagina.keyboard.type('Een buurman vertelt dat de hulp niet meer komt.');
    await tabNaar('Wanneer gebeurde het?');
    await pagina.keyboard.type('3 april 2026');
    await pagina.getByText('Gelezen als: vrijdag 3 april 2026').waitFor();
    await tabNaar('Aanbieder');
    await pagina.keyboard.type('Stichting De L');
    await pagina.getByRole('option', { name: /Stichting De Linde/ }).waitFor();
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('Enter');
    await kies('Wmo 2015');
    await kies('Kwaliteit');
    await kies('Ja', 1);
    await kies('Ja, ik vul de gegevens in', 1);
    await kies('Ja, ik vul de gegevens in', 2);
    await pagina.keyboard.press('Enter');

    await pagina.getByRole('alert').getByText('Er is één antwoord dat nog niet klopt').waitFor();
    expect(await pagina.title()).toMatch(/^Fout: /);
    await tabNaar('Vul een onderwerp in');
    await pagina.keyboard.press('Enter');
    await pagina.keyboard.type('Hulp komt niet meer');
    await pagina.keyboard.press('Enter');

    await pagina.getByRole('heading', { level: 1, name: 'Hulp komt niet meer' }).waitFor();
    await pagina.getByText(/^Melding 2026-\d{5} is geregistreerd\.$/).waitFor();
    const dossier = pagina.getByRole('region', { name: 'Wat is gemeld' });
    await dossier.getByText('vrijdag 3 april 2026').waitFor();
    expect(await dossier.innerText()).toMatch(/Mogelijk onrechtmatig\s+Nee/);
    await pagina.getByRole('link', { name: 'Stichting De Linde' }).first().waitFor();
    expect(fouten).toEqual([]);
  });

  it('weegt, en toont de gekozen cel en de prioriteit op het dossier', async () => {
    await open('toezichthouder', '/meldingen?status=ontvangen&soort=signaal');
    await pagina
      .getByRole('link', { name: /^2026-/ })
      .last()
      .click();
    await pagina.getByRole('link', { name: 'Weeg deze melding' }).click();
    await pagina.getByLabel('Ontwikkeling').check();
    await pagina.getByLabel('Waarom deze ernst?').fill('Geen direct gevaar.');
    await pagina.getByLabel('Klein').check();
    await pagina.getByLabel('Waarom deze omvang?').fill('Twee bewoners.');
    await pagina.getByRole('group', { name: 'Is het publieksgevoelig?' }).getByLabel('Nee').check();
    await pagina.getByLabel('Ja, verhoog naar oranje').check();
    await pagina.getByLabel('Waarom gaat de prioriteit omhoog?').fill('Derde signaal in een maand.');
    await pagina
      .getByRole('group', { name: /onrechtmatigheid/ })
      .getByLabel('Nee')
      .check();
    await pagina.getByRole('button', { name: 'Weging vaststellen' }).click();
    await pagina.getByText('De weging is vastgesteld: prioriteit oranje.').waitFor();
    const kaart = pagina.getByRole('region', { name: 'Weging en besluit' });
    expect(await kaart.getByRole('cell', { name: /gekozen/ }).innerText()).toContain('Groen');
    expect(await kaart.innerText()).toContain('Derde signaal in een maand.');
    await pagina.getByRole('link', { name: 'Leg het besluit vast' }).waitFor();
    expect(fouten).toEqual([]);
  });

  it('legt vast dat de melder is uitgelegd dat er geen terugkoppeling over de inhoud komt', async () => {
    await open('toezichthouder', `/meldingen/${gewogen}`);
    await pagina.getByText('Er is nog niet vastgelegd dat dit aan de melder is uitgelegd.').waitFor();
    await pagina.getByRole('link', { name: 'Leg vast dat u dit uitlegde' }).click();
    await pagina.getByLabel('Telefonisch').check();
    await pagina.getByRole('button', { name: 'Vastleggen' }).click();
    await pagina.getByText('Uitgelegd op 13 april 2026, telefonisch, door u.').waitFor();
    expect(fouten).toEqual([]);
  });

  it('toont van een later geregistreerde melding de dag van ontvangst, en waarom zij op tijd is', async () => {
    await open('toezichthouder', `/meldingen/${calamiteit}`);
    const gemeld = await pagina.getByRole('region', { name: 'Wat is gemeld' }).innerText();
    expect(gemeld).toMatch(/Ontvangen\s+9 april 2026\s+Geregistreerd\s+13 april 2026, /);
    const termijn = pagina.getByRole('region', { name: 'Meldtermijn' });
    expect(await termijn.innerText()).toContain('Op tijd gemeld');
    expect(await termijn.textContent()).toContain('De dag van ontvangst telt: donderdag 9 april 2026.');
  });

  it('laat de beheerder een account koppelen aan een aanbieder, zonder de meldingen daarover te zien', async () => {
    await open('beheerder', '/gebruikers/nieuw');
    await pagina.getByLabel('Naam').fill('R. Meijer');
    await pagina.getByLabel('E-mailadres').fill('meijer@linde.example');
    await pagina.getByLabel('Aanbieder', { exact: true }).check();
    await pagina.getByLabel('Voor welke aanbieder?').fill('Stichting De L');
    await pagina.getByRole('option', { name: /Stichting De Linde/ }).click();
    await pagina.getByRole('button', { name: 'Gebruiker toevoegen' }).click();
    await pagina.getByText('R. Meijer kan nu inloggen.').waitFor();
    const rijen = await app.sql<{ aanbieder_id: string }>(
      `SELECT aanbieder_id FROM identiteit.gebruikers WHERE email = 'meijer@linde.example'`,
    );
    expect(rijen[0]?.aanbieder_id).toBe(app.eerste.aanbiederId);
    await pagina.goto(`${adres}/aanbieders/${app.eerste.aanbiederId}`);
    await pagina.getByRole('heading', { name: 'Gegevens' }).waitFor();
    expect(await pagina.content()).not.toContain('Overlijden na een val');
    expect(fouten).toEqual([]);
  });

  it('toont de melder pas na een druk op de knop die zegt dat het wordt vastgelegd', async () => {
    await open('toezichthouder', `/meldingen/${gewogen}`);
    expect(await pagina.content()).not.toContain('B. Buurman');
    await pagina.getByRole('button', { name: /wordt vastgelegd/ }).click();
    await pagina.getByText('B. Buurman').waitFor();
    const regels = await app.sql<{ handeling: string }>(
      'SELECT handeling FROM audit.regels WHERE object_id = $1',
      [gewogen],
    );
    expect(regels.map(({ handeling }) => handeling)).toContain('melder:inzien');
  });
});

/** The accessible name of what has the focus, near enough: its label, its own text or its aria-label. */
const FOCUSNAAM = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return '';
  return (e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || '').trim();
})()`;

async function vul(app: TestApp): Promise<{ gewogen: string; calamiteit: string }> {
  await app.app.get(BeheerMatrix, { strict: false }).laadMeegeleverde(app.actor('beheerder'));
  const th = app.als('toezichthouder');
  const meld = async (meer: object): Promise<string> => {
    const gedeeld = { kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' };
    const { body } = await th
      .post('/api/v1/meldingen')
      .send({
        ...gedeeld,
        onrechtmatigheid: 'nee',
        omschrijving: 'De beller vertelt wat hij zag.',
        aanbiederId: app.eerste.aanbiederId,
        ...meer,
      })
      .expect(201);
    return String(body.id);
  };
  await meld({ soort: 'signaal', onderwerp: 'Te weinig personeel in de nacht' });
  const gewogen = await meld({
    soort: 'melding',
    onderwerp: 'Medicijnen niet op tijd gegeven',
    gevoelig: true,
    melder: { hoedanigheid: 'buurman', naam: 'B. Buurman', telefoon: '0612345678' },
  });
  await th
    .post(`/api/v1/meldingen/${gewogen}/wegingen`)
    .send({
      ernst: 'basale_veiligheid',
      ernstMotivering: 'De veiligheid in huis is in het geding.',
      omvang: 'klein',
      omvangMotivering: 'Twee bewoners.',
      publieksgevoelig: false,
      onrechtmatigheid: 'nee',
    })
    .expect(201);
  const calamiteit = await meld({
    soort: 'calamiteit',
    bron: 'zorgaanbieder',
    onderwerp: 'Overlijden na een val',
    vaststellingsdatum: '2026-04-02',
    ontvangenOp: '2026-04-09',
    checklist: {
      soort: 'calamiteit',
      nietBeoogdOfOnverwacht: TOETS,
      kwaliteitVanVoorziening: TOETS,
      ernstigGevolgOfDood: TOETS,
    },
  });
  return { gewogen, calamiteit };
}
