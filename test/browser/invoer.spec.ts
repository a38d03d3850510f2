import { metWerkbank } from '../harnas/werkbank';

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

const leeg = (): Promise<void> => Promise.resolve();

metWerkbank('een zaak openen, een bijlage meesturen en openbaarmakingen vinden', leeg, (werkbank) => {
  const menu = () => werkbank.pagina.getByRole('navigation', { name: 'Hoofdmenu' });
  const koppelingen = () => menu().getByRole('link').allInnerTexts();

  async function nieuweOpdracht(): Promise<string> {
    const th = werkbank.app.als('toezichthouder');
    const { aanbiederId } = werkbank.app.eerste;
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
    for (const [vraag, antwoord] of Object.entries(DELEN))
      await werkbank.pagina.getByLabel(vraag).fill(antwoord);
  };
  const gekozen = () =>
    werkbank.pagina.getByRole('list', { name: 'Gekozen bestanden' }).getByRole('listitem');

  describe('een bijlage bij het rapport van de aanbieder', () => {
    it('gaat mee, is zonder muis te kiezen en weg te halen, en is daarna te openen', async () => {
      const id = await nieuweOpdracht();
      await werkbank.open('aanbieder', `/opdrachten/${id}/rapport`);
      await vulDelen();
      await werkbank.pagina.getByLabel('Hoe informeert u de cliënt en andere betrokkenen?').focus();
      await werkbank.pagina.keyboard.press('Tab');
      expect(await werkbank.pagina.locator(':focus').getAttribute('type')).toBe('file');
      const [kiezer] = await Promise.all([
        werkbank.pagina.waitForEvent('filechooser'),
        werkbank.pagina.keyboard.press('Space'),
      ]);
      await kiezer.setFiles([pdf('verslag.pdf'), pdf('verkeerd.pdf'), pdf('tijdlijn.pdf')]);
      expect(await gekozen().allInnerTexts()).toEqual([
        expect.stringMatching(/^verslag\.pdf\s+\d+ bytes\s+Gaat mee/),
        expect.stringMatching(/^verkeerd\.pdf/),
        expect.stringMatching(/^tijdlijn\.pdf/),
      ]);
      expect(await werkbank.axe()).toEqual([]);
      await werkbank.pagina.getByRole('button', { name: 'Haal weg verkeerd.pdf' }).press('Enter');
      expect(await gekozen().count()).toBe(2);
      expect(await werkbank.pagina.locator(':focus').getAttribute('type')).toBe('file');
      await werkbank.pagina.getByRole('button', { name: 'Rapport insturen' }).click();
      await werkbank.pagina.getByText('Uw rapport is ingestuurd.').waitFor();
      const bijlagen = werkbank.pagina.getByRole('region', { name: 'Bijlagen bij deze opdracht' });
      await bijlagen.waitFor();
      // Held until the worker checked them, with the reason in words.
      expect(await bijlagen.getByText('Nog niet gecontroleerd op virussen.').count()).toBe(2);
      expect(await bijlagen.getByRole('link').count()).toBe(0);
      expect(await werkbank.axe()).toEqual([]);
      await werkbank.app.controleerBestanden();
      await werkbank.pagina.reload();
      await bijlagen.getByRole('link', { name: 'tijdlijn.pdf' }).waitFor();
      expect(await bijlagen.getByRole('link').allInnerTexts()).toEqual(['verslag.pdf', 'tijdlijn.pdf']);
      const href = await werkbank.pagina
        .getByRole('link', { name: 'Bijlage bij het rapport' })
        .getAttribute('href');
      const { headers } = await werkbank.app.als('aanbieder').get(String(href)).expect(200);
      expect(headers['content-disposition']).toContain('verslag.pdf');
      expect(werkbank.fouten).toEqual([]);

      await werkbank.open('toezichthouder', `/opdrachten/${id}/beoordelen`);
      await werkbank.pagina.getByRole('link', { name: 'tijdlijn.pdf' }).waitFor();
    }, 90_000);

    it('die niet mag, zegt waarom en houdt het rapport tegen; op 320 pixels past alles', async () => {
      const id = await nieuweOpdracht();
      await werkbank.open('aanbieder', `/opdrachten/${id}/rapport`, { breedte: 320 });
      await vulDelen();
      const lang = `${'onderzoeksverslag'.repeat(5)}.exe`;
      await werkbank.pagina
        .locator('input[type=file]')
        .setInputFiles([
          { name: lang, mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
          pdf('verslag.pdf'),
        ]);
      await gekozen()
        .getByText(/Dit soort bestand kan niet/)
        .waitFor();
      expect(await werkbank.past()).toBe(true);
      await werkbank.pagina.getByRole('button', { name: 'Rapport insturen' }).click();
      await werkbank.pagina.getByRole('link', { name: /^Haal onderzoeksverslag/ }).click();
      expect(await werkbank.pagina.locator(':focus').getAttribute('type')).toBe('file');
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
      expect(await werkbank.pagina.getByLabel('Wat is er gebeurd?').inputValue()).toBe(
        DELEN['Wat is er gebeurd?'],
      );
      const { body } = await werkbank.app.als('aanbieder').get(`/api/v1/opdrachten/${id}`).expect(200);
      expect(body.rapporten).toEqual([]);
    });

    it('die de server weigert, blijft staan met de reden; wat al verstuurd was, gaat niet nog eens', async () => {
      const id = await nieuweOpdracht();
      await werkbank.open('aanbieder', `/opdrachten/${id}/rapport`);
      await vulDelen();
      await werkbank.pagina
        .locator('input[type=file]')
        .setInputFiles([
          pdf('echt.pdf'),
          { name: 'namaak.pdf', mimeType: 'application/pdf', buffer: Buffer.from('geen pdf') },
        ]);
      await werkbank.pagina.getByRole('button', { name: 'Rapport insturen' }).click();
      await gekozen()
        .getByText(/De inhoud is geen gewoon pdf-bestand/)
        .waitFor();
      await werkbank.pagina.getByRole('link', { name: /^Haal namaak\.pdf weg/ }).waitFor();
      expect(await werkbank.pagina.getByLabel('Wat is er gebeurd?').inputValue()).toBe(
        DELEN['Wat is er gebeurd?'],
      );
      expect(await werkbank.pagina.getByRole('button', { name: 'Haal weg echt.pdf' }).count()).toBe(0);
      await werkbank.pagina.getByRole('button', { name: 'Haal weg namaak.pdf' }).click();
      await werkbank.pagina.getByRole('button', { name: 'Rapport insturen' }).click();
      await werkbank.pagina.getByText('Uw rapport is ingestuurd.').waitFor();
      const { body } = await werkbank.app
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
        await werkbank.app.als(rol).post(`/api/v1/opdrachten/${id}/bijlagen`).expect(403);
      }
      await werkbank.app
        .als('aanbieder', werkbank.app.tweede)
        .post(`/api/v1/opdrachten/${id}/bijlagen`)
        .attach('bestand', pdf('a.pdf').buffer, 'a.pdf')
        .expect(404);
      await werkbank.open('jurist', '/rapporten');
      expect(await koppelingen()).not.toContain('Opdrachten');
      await werkbank.pagina.goto(`${werkbank.adres}/opdrachten/${id}/rapport`);
      await werkbank.pagina.getByText('Uw rol geeft geen recht op deze handeling').waitFor();
      expect(await werkbank.pagina.locator('input[type=file]').count()).toBe(0);
    });
  });

  describe('een zaak openen met de hand', () => {
    it('noemt wat ontbreekt per veld, en leidt met het toetsenbord naar de nieuwe zaak', async () => {
      await werkbank.open('toezichthouder', '/zaken');
      await werkbank.pagina.getByRole('link', { name: 'Nieuwe zaak' }).focus();
      await werkbank.pagina.keyboard.press('Enter');
      await werkbank.pagina.getByRole('heading', { level: 1, name: 'Nieuwe zaak' }).waitFor();
      await werkbank.pagina.getByRole('button', { name: 'Zaak openen' }).press('Enter');
      const samenvatting = werkbank.pagina.getByRole('alert');
      expect(await samenvatting.getByRole('link').allInnerTexts()).toEqual([
        'Kies welke vorm van toezicht het is',
        'Vul een onderwerp in van 3 tot 160 tekens',
        'Kies de wet waaronder de zorg valt',
        'Kies waar het vooral over gaat',
      ]);
      expect(await werkbank.pagina.title()).toMatch(/^Fout: /);
      expect(await werkbank.axe()).toEqual([]);
      await samenvatting.getByRole('link', { name: 'Vul een onderwerp in' }).press('Enter');
      await werkbank.pagina.keyboard.type('Periodiek bezoek aan de woonlocatie');
      await werkbank.pagina.getByLabel('Structureel').press('Space');
      await werkbank.pagina.getByLabel('Wmo 2015').press('Space');
      await werkbank.pagina.getByLabel('Kwaliteit', { exact: true }).press('Space');
      await werkbank.pagina.getByRole('combobox', { name: /^Aanbieder/ }).fill('linde');
      await werkbank.pagina.getByRole('option', { name: /Stichting De Linde/ }).waitFor();
      await werkbank.pagina.keyboard.press('Enter');
      await werkbank.pagina
        .getByRole('group', { name: /Voor welke gemeenten/ })
        .getByRole('checkbox')
        .press('Space');
      await werkbank.pagina.getByLabel('Behandelaar').selectOption({ label: 'Test coordinator' });
      await werkbank.pagina.getByLabel(/Welke actie is besloten/).selectOption('kwaliteitstoets');
      await werkbank.pagina.getByLabel(/politiek of publiek gevoelig/).press('Space');
      await werkbank.pagina.getByRole('button', { name: 'Zaak openen' }).press('Enter');
      await werkbank.pagina.getByText(/Zaak 2026-\d+ is geopend/).waitFor();
      const id = /\/zaken\/([0-9a-f-]{36})$/.exec(werkbank.pagina.url())?.[1];
      const { body } = await werkbank.app.als('toezichthouder').get(`/api/v1/zaken/${id}`).expect(200);
      expect(body).toMatchObject({
        ...{ toezichtvorm: 'structureel', onderwerp: 'Periodiek bezoek aan de woonlocatie', wet: 'wmo' },
        ...{ domein: 'kwaliteit', aanbiederId: werkbank.app.eerste.aanbiederId, actie: 'kwaliteitstoets' },
        ...{
          gemeenteIds: [werkbank.app.eerste.gemeenteId],
          behandelaarId: werkbank.app.eerste.gebruikers.coordinator,
        },
        gevoelig: true,
      });
      expect(werkbank.fouten).toEqual([]);
    });

    it('kan uit een melding volgen, en neemt daarvan over wat nog leeg is', async () => {
      const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };
      const { body: melding } = await werkbank.app
        .als('toezichthouder')
        .post('/api/v1/meldingen')
        .send({
          ...{ soort: 'calamiteit', kanaal: 'telefoon', bron: 'zorgaanbieder', wet: 'wmo' },
          ...{ domein: 'kwaliteit', onderwerp: 'Overlijden op een woonlocatie', onrechtmatigheid: 'nee' },
          omschrijving: 'Een cliënt is vannacht overleden aangetroffen.',
          aanbiederId: werkbank.app.eerste.aanbiederId,
          checklist: {
            soort: 'calamiteit',
            nietBeoogdOfOnverwacht: TOETS,
            kwaliteitVanVoorziening: TOETS,
            ernstigGevolgOfDood: TOETS,
          },
        })
        .expect(201);
      await werkbank.open('coordinator', '/zaken/nieuw');
      await werkbank.pagina
        .getByLabel(/Volgt de zaak uit een melding/)
        .selectOption({ label: `${melding.nummer}: Overlijden op een woonlocatie` });
      expect(await werkbank.pagina.getByLabel('Onderwerp').inputValue()).toBe(
        'Overlijden op een woonlocatie',
      );
      await werkbank.pagina.getByLabel('Calamiteiten').check();
      await werkbank.pagina.getByRole('button', { name: 'Zaak openen' }).click();
      await werkbank.pagina.getByText(/Zaak 2026-\d+ is geopend/).waitFor();
      await werkbank.pagina.getByRole('link', { name: melding.nummer }).waitFor();
      const { body } = await werkbank.app
        .als('toezichthouder')
        .get(`/api/v1/meldingen/${melding.id}`)
        .expect(200);
      expect(body.status).toBe('in_zaak');
    });

    it('kan niet zonder het recht: geen knop, geen formulier, en de server weigert', async () => {
      for (const rol of ['jurist', 'aanbieder'] as const) {
        await werkbank.open(rol, '/zaken/nieuw');
        await werkbank.pagina.getByRole('heading', { level: 1, name: 'U mag dit niet' }).waitFor();
        expect(await werkbank.pagina.getByRole('button', { name: 'Zaak openen' }).count()).toBe(0);
        expect(await koppelingen()).not.toContain('Zaken');
      }
      for (const rol of ['jurist', 'college', 'aanbieder', 'beheerder', 'contractbeheer'] as const) {
        await werkbank.app
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
        await werkbank.open(rol, '/publicaties');
        await werkbank.pagina.getByRole('heading', { level: 1, name: 'Openbaarmaking' }).waitFor();
        expect(await menu().locator('[aria-current=page]').innerText()).toBe('Openbaarmaking');
        expect(werkbank.fouten).toEqual([]);
      },
    );

    it.each(['aanbieder', 'beheerder', 'contractbeheer'] as const)(
      'staat niet in het menu van %s, en de server weigert haar',
      async (rol) => {
        await werkbank.open(rol, '/publicaties');
        expect(await menu().locator('a[href$="/publicaties"]').count()).toBe(0);
        await werkbank.pagina.getByText('Uw rol geeft geen recht op deze handeling').waitFor();
        await werkbank.app.als(rol).get('/api/v1/publicaties').expect(403);
      },
    );
  });
});
