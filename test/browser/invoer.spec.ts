import { AxeBuilder } from '@axe-core/playwright';
import type { Rol } from '@navolgbaar/platform/auth';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { type Browser, type Page, chromium } from 'playwright-core';
import { TestApp } from '../harnas/test-app';
import { metChromium } from '../harnas/voorzieningen';

const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n%${name}\n%%EOF\n`),
});
const DELEN = {
  'Wat is er gebeurd?': 'De bewoner viel in de nacht uit bed, om drie uur.',
  'Met wie hebt u gesproken?': 'De bewoner, twee begeleiders en de teamleider van de nacht.',
  'Wat ging eraan vooraf en wat zijn de oorzaken?': 'Er was die nacht één begeleider op twee locaties.',
  'Wat is uw oordeel over de aard, de ernst en de kans op herhaling?':
    'Ernstig; de kans op herhaling was groot.',
  'Welke maatregelen hebt u genomen en neemt u nog?': 'Voortaan staan er altijd twee begeleiders.',
  'Hoe informeert u de cliënt en andere betrokkenen?': 'De bewoner en de familie zijn op 3 april gesproken.',
} as const;

metChromium('een zaak openen, een bijlage meesturen en openbaarmakingen vinden', (pad) => {
  let app: TestApp;
  let browser: Browser;
  let pagina: Page;
  let adres: string;
  const fouten: string[] = [];

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const { port } = (app.app.getHttpServer() as Server).address() as AddressInfo;
    adres = `http://localhost:${port}/werkbank`;
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
  const axe = async (): Promise<string[]> => {
    const ronde = new AxeBuilder({ page: pagina }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await ronde.analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const past = (): Promise<boolean> =>
    pagina.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
  const menu = () => pagina.getByRole('navigation', { name: 'Hoofdmenu' });
  const koppelingen = () => menu().getByRole('link').allInnerTexts();

  async function nieuweOpdracht(): Promise<string> {
    const th = app.als('toezichthouder');
    const { aanbiederId } = app.eerste;
    const { body: zaak } = await th
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo' },
        ...{ onderwerp: 'Te weinig personeel in de nacht', aanbiederId },
      })
      .expect(201);
    const { body } = await th
      .post(`/api/v1/zaken/${zaak.id}/opdrachten`)
      .send({ onderzoeksvraag: 'Onderzoek hoe dit kon gebeuren en wat u verandert.' })
      .expect(201);
    return String(body.id);
  }
  const vulDelen = async (): Promise<void> => {
    for (const [vraag, antwoord] of Object.entries(DELEN)) await pagina.getByLabel(vraag).fill(antwoord);
  };
  const gekozen = () => pagina.getByRole('list', { name: 'Gekozen bestanden' }).getByRole('listitem');

  describe('een bijlage bij het rapport van de aanbieder', () => {
    it('gaat mee, is zonder muis te kiezen en weg te halen, en is daarna te openen', async () => {
      const id = await nieuweOpdracht();
      await open('aanbieder', `/opdrachten/${id}/rapport`);
      await vulDelen();
      await pagina.getByLabel('Hoe informeert u de cliënt en andere betrokkenen?').focus();
      await pagina.keyboard.press('Tab');
      expect(await pagina.locator(':focus').getAttribute('type')).toBe('file');
      const [kiezer] = await Promise.all([
        pagina.waitForEvent('filechooser'),
        pagina.keyboard.press('Space'),
      ]);
      await kiezer.setFiles([pdf('verslag.pdf'), pdf('verkeerd.pdf'), pdf('tijdlijn.pdf')]);
      expect(await gekozen().allInnerTexts()).toEqual([
        expect.stringMatching(/^verslag\.pdf\s+\d+ bytes\s+Gaat mee/),
        expect.stringMatching(/^verkeerd\.pdf/),
        expect.stringMatching(/^tijdlijn\.pdf/),
      ]);
      expect(await axe()).toEqual([]);
      await pagina.getByRole('button', { name: 'Haal weg verkeerd.pdf' }).press('Enter');
      expect(await gekozen().count()).toBe(2);
      expect(await pagina.locator(':focus').getAttribute('type')).toBe('file');
      await pagina.getByRole('button', { name: 'Rapport insturen' }).click();
      await pagina.getByText('Uw rapport is ingestuurd.').waitFor();
      const bijlagen = pagina.getByRole('region', { name: 'Bijlagen bij deze opdracht' });
      await bijlagen.waitFor();
      expect(await bijlagen.getByRole('link').allInnerTexts()).toEqual(['verslag.pdf', 'tijdlijn.pdf']);
      const href = await pagina.getByRole('link', { name: 'Bijlage bij het rapport' }).getAttribute('href');
      const { headers } = await app.als('aanbieder').get(String(href)).expect(200);
      expect(headers['content-disposition']).toContain('verslag.pdf');
      expect(fouten).toEqual([]);
      await pagina.context().close();

      await open('toezichthouder', `/opdrachten/${id}/beoordelen`);
      await pagina.getByRole('link', { name: 'tijdlijn.pdf' }).waitFor();
    }, 90_000);

    it('die niet mag, zegt waarom en houdt het rapport tegen; op 320 pixels past alles', async () => {
      const id = await nieuweOpdracht();
      await open('aanbieder', `/opdrachten/${id}/rapport`, 320);
      await vulDelen();
      const lang = `${'onderzoeksverslag'.repeat(5)}.exe`;
      await pagina
        .locator('input[type=file]')
        .setInputFiles([
          { name: lang, mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
          pdf('verslag.pdf'),
        ]);
      await gekozen()
        .getByText(/Dit soort bestand kan niet/)
        .waitFor();
      expect(await past()).toBe(true);
      await pagina.getByRole('button', { name: 'Rapport insturen' }).click();
      await pagina.getByRole('link', { name: /^Haal onderzoeksverslag/ }).click();
      expect(await pagina.locator(':focus').getAttribute('type')).toBe('file');
      expect(await axe()).toEqual([]);
      expect(await past()).toBe(true);
      expect(await pagina.getByLabel('Wat is er gebeurd?').inputValue()).toBe(DELEN['Wat is er gebeurd?']);
      const { body } = await app.als('aanbieder').get(`/api/v1/opdrachten/${id}`).expect(200);
      expect(body.rapporten).toEqual([]);
    });

    it('die de server weigert, blijft staan met de reden; wat al verstuurd was, gaat niet nog eens', async () => {
      const id = await nieuweOpdracht();
      await open('aanbieder', `/opdrachten/${id}/rapport`);
      await vulDelen();
      await pagina
        .locator('input[type=file]')
        .setInputFiles([
          pdf('echt.pdf'),
          { name: 'namaak.pdf', mimeType: 'application/pdf', buffer: Buffer.from('geen pdf') },
        ]);
      await pagina.getByRole('button', { name: 'Rapport insturen' }).click();
      await gekozen()
        .getByText(/De inhoud is geen gewoon pdf-bestand/)
        .waitFor();
      await pagina.getByRole('link', { name: /^Haal namaak\.pdf weg/ }).waitFor();
      expect(await pagina.getByLabel('Wat is er gebeurd?').inputValue()).toBe(DELEN['Wat is er gebeurd?']);
      expect(await pagina.getByRole('button', { name: 'Haal weg echt.pdf' }).count()).toBe(0);
      await pagina.getByRole('button', { name: 'Haal weg namaak.pdf' }).click();
      await pagina.getByRole('button', { name: 'Rapport insturen' }).click();
      await pagina.getByText('Uw rapport is ingestuurd.').waitFor();
      const { body } = await app
        .als('aanbieder')
        .get(`/api/v1/documenten?object=opdracht&objectId=${id}`)
        .expect(200);
      const namen = (body as { resultaten: { naam: string }[] }).resultaten.map(({ naam }) => naam);
      expect(namen.filter((naam) => naam === 'echt.pdf')).toHaveLength(1);
      expect(namen).not.toContain('namaak.pdf');
    });

    it('is er niet voor wie de opdracht niet mag beantwoorden', async () => {
      const id = await nieuweOpdracht();
      for (const rol of ['jurist', 'college', 'contractbeheer', 'beheerder'] as const) {
        await app.als(rol).post(`/api/v1/opdrachten/${id}/bijlagen`).expect(403);
      }
      await app
        .als('aanbieder', app.tweede)
        .post(`/api/v1/opdrachten/${id}/bijlagen`)
        .attach('bestand', pdf('a.pdf').buffer, 'a.pdf')
        .expect(404);
      await open('jurist', '/rapporten');
      expect(await koppelingen()).not.toContain('Opdrachten');
      await pagina.goto(`${adres}/opdrachten/${id}/rapport`);
      await pagina.getByText('Uw rol geeft geen recht op deze handeling').waitFor();
      expect(await pagina.locator('input[type=file]').count()).toBe(0);
    });
  });

  describe('een zaak openen met de hand', () => {
    it('noemt wat ontbreekt per veld, en leidt met het toetsenbord naar de nieuwe zaak', async () => {
      await open('toezichthouder', '/zaken');
      await pagina.getByRole('link', { name: 'Nieuwe zaak' }).focus();
      await pagina.keyboard.press('Enter');
      await pagina.getByRole('heading', { level: 1, name: 'Nieuwe zaak' }).waitFor();
      await pagina.getByRole('button', { name: 'Zaak openen' }).press('Enter');
      const samenvatting = pagina.getByRole('alert');
      expect(await samenvatting.getByRole('link').allInnerTexts()).toEqual([
        'Kies welke vorm van toezicht het is',
        'Vul een onderwerp in van 3 tot 160 tekens',
        'Kies de wet waaronder de zorg valt',
        'Kies waar het vooral over gaat',
      ]);
      expect(await pagina.title()).toMatch(/^Fout: /);
      expect(await axe()).toEqual([]);
      await samenvatting.getByRole('link', { name: 'Vul een onderwerp in' }).press('Enter');
      await pagina.keyboard.type('Periodiek bezoek aan de woonlocatie');
      await pagina.getByLabel('Structureel').press('Space');
      await pagina.getByLabel('Wmo 2015').press('Space');
      await pagina.getByLabel('Kwaliteit', { exact: true }).press('Space');
      await pagina.getByRole('combobox', { name: /^Aanbieder/ }).fill('linde');
      await pagina.getByRole('option', { name: /Stichting De Linde/ }).waitFor();
      await pagina.keyboard.press('Enter');
      await pagina
        .getByRole('group', { name: /Voor welke gemeenten/ })
        .getByRole('checkbox')
        .press('Space');
      await pagina.getByLabel('Behandelaar').selectOption({ label: 'Test coordinator' });
      await pagina.getByLabel(/Welke actie is besloten/).selectOption({ label: 'Kwaliteitstoets' });
      await pagina.getByLabel(/politiek of publiek gevoelig/).press('Space');
      await pagina.getByRole('button', { name: 'Zaak openen' }).press('Enter');
      await pagina.getByText(/Zaak 2026-\d+ is geopend/).waitFor();
      const id = /\/zaken\/([0-9a-f-]{36})$/.exec(pagina.url())?.[1];
      const { body } = await app.als('toezichthouder').get(`/api/v1/zaken/${id}`).expect(200);
      expect(body).toMatchObject({
        ...{ toezichtvorm: 'structureel', onderwerp: 'Periodiek bezoek aan de woonlocatie', wet: 'wmo' },
        ...{ domein: 'kwaliteit', aanbiederId: app.eerste.aanbiederId, actie: 'kwaliteitstoets' },
        ...{ gemeenteIds: [app.eerste.gemeenteId], behandelaarId: app.eerste.gebruikers.coordinator },
        gevoelig: true,
      });
      expect(fouten).toEqual([]);
    });

    it('kan uit een melding volgen, en neemt daarvan over wat nog leeg is', async () => {
      const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };
      const { body: melding } = await app
        .als('toezichthouder')
        .post('/api/v1/meldingen')
        .send({
          ...{ soort: 'calamiteit', kanaal: 'telefoon', bron: 'zorgaanbieder', wet: 'wmo' },
          ...{ domein: 'kwaliteit', onderwerp: 'Overlijden op een woonlocatie', onrechtmatigheid: 'nee' },
          omschrijving: 'Een cliënt is vannacht overleden aangetroffen.',
          aanbiederId: app.eerste.aanbiederId,
          checklist: {
            soort: 'calamiteit',
            nietBeoogdOfOnverwacht: TOETS,
            kwaliteitVanVoorziening: TOETS,
            ernstigGevolgOfDood: TOETS,
          },
        })
        .expect(201);
      await open('coordinator', '/zaken/nieuw');
      await pagina
        .getByLabel(/Volgt de zaak uit een melding/)
        .selectOption({ label: `${melding.nummer}: Overlijden op een woonlocatie` });
      expect(await pagina.getByLabel('Onderwerp').inputValue()).toBe('Overlijden op een woonlocatie');
      await pagina.getByLabel('Calamiteiten').check();
      await pagina.getByRole('button', { name: 'Zaak openen' }).click();
      await pagina.getByText(/Zaak 2026-\d+ is geopend/).waitFor();
      await pagina.getByRole('link', { name: melding.nummer }).waitFor();
      const { body } = await app.als('toezichthouder').get(`/api/v1/meldingen/${melding.id}`).expect(200);
      expect(body.status).toBe('in_zaak');
    });

    it('kan niet zonder het recht: geen knop, geen formulier, en de server weigert', async () => {
      for (const rol of ['jurist', 'aanbieder'] as const) {
        await open(rol, '/zaken/nieuw');
        await pagina.getByRole('heading', { level: 1, name: 'U mag dit niet' }).waitFor();
        expect(await pagina.getByRole('button', { name: 'Zaak openen' }).count()).toBe(0);
        expect(await koppelingen()).not.toContain('Zaken');
        await pagina.context().close();
      }
      for (const rol of ['jurist', 'college', 'aanbieder', 'beheerder', 'contractbeheer'] as const) {
        await app
          .als(rol)
          .post('/api/v1/zaken')
          .send({ toezichtvorm: 'structureel', onderwerp: 'Bezoek', domein: 'kwaliteit', wet: 'wmo' })
          .expect(403);
      }
    });
  });

  describe('de lijst met openbaarmakingen', () => {
    it.each(['toezichthouder', 'coordinator', 'college', 'jurist'] as const)(
      'staat in het menu van %s',
      async (rol) => {
        await open(rol, '/publicaties');
        await pagina.getByRole('heading', { level: 1, name: 'Openbaarmaking' }).waitFor();
        expect(await menu().locator('[aria-current=page]').innerText()).toBe('Openbaarmaking');
        expect(fouten).toEqual([]);
      },
    );

    it.each(['aanbieder', 'beheerder', 'contractbeheer'] as const)(
      'staat niet in het menu van %s, en de server weigert haar',
      async (rol) => {
        await open(rol, '/publicaties');
        expect(await koppelingen()).not.toContain('Openbaarmaking');
        await pagina.getByText('Uw rol geeft geen recht op deze handeling').waitFor();
        await app.als(rol).get('/api/v1/publicaties').expect(403);
      },
    );
  });
});
