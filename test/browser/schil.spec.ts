import { ROLLEN } from '@navolgbaar/platform/auth';
import type { Locator, Page } from 'playwright-core';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { type Lijn, vulLijn } from '../harnas/lijn';
import { pdfTekst } from '../harnas/pdf-tekst';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank, proefSchermen } from '../harnas/werkbank';

/** Everything but who is logged in. */
const API = /\/api\/v1\/(?!ik$)/;

let lijn: Lijn;
let melding: string;
const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
  const { body } = await app
    .als('toezichthouder')
    .post('/api/v1/meldingen')
    .send({
      ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onderwerp: 'Niemand in de nacht', omschrijving: 'Er was niemand.', onrechtmatigheid: 'nee' },
      aanbiederId: app.eerste.aanbiederId,
    })
    .expect(201);
  melding = String(body.id);
  await app.verwerkUitstaandeJobs();
  await app.app.get(WerkIndexBij).execute();
};

metWerkbank('de schil van de werkbank', vul, (werkbank) => {
  proefSchermen(werkbank, [
    ['toezichthouder', 'de eigen instellingen', () => '/instellingen'],
    ['aanbieder', 'de eigen instellingen', () => '/instellingen'],
    ['toezichthouder', 'de begrippen', () => '/begrippen'],
  ]);

  const toets = (...toetsen: string[]) =>
    toetsen.reduce((eerst, t) => eerst.then(() => werkbank.pagina.keyboard.press(t)), Promise.resolve());
  const palet = () => werkbank.pagina.getByRole('dialog', { name: 'Zoeken en opdrachten' });
  const kop = (naam: string | RegExp) => werkbank.pagina.getByRole('heading', { level: 1, name: naam });

  describe('het palet', () => {
    it('brengt iemand met alleen het toetsenbord bij een zaak en doet daar een handeling', async () => {
      const p = await werkbank.open('toezichthouder', '/');
      await toets('Control+k');
      const veld = palet().getByRole('combobox');
      await veld.waitFor();
      expect(await werkbank.focus()).toBe('Zoek een nummer, naam of opdracht');
      expect(await werkbank.axe()).toEqual([]);
      await p.keyboard.type('personeel nacht');
      const gevonden = palet().getByRole('option', { name: /Te weinig personeel in de nacht/ });
      await gevonden.first().waitFor();
      expect(await werkbank.axe()).toEqual([]);
      expect(await palet().getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
        await palet().getByRole('option', { selected: true }).getAttribute('id'),
      );
      // The case is among what was found; what belongs to it may stand above.
      while (!(await palet().getByRole('option', { selected: true }).innerText()).includes('Zaak'))
        await toets('ArrowDown');
      await toets('Enter');
      await p.waitForURL(new RegExp(lijn.zaak));
      await kop('Te weinig personeel in de nacht').waitFor();
      await p.locator('h1:focus').waitFor();

      await toets('Control+k');
      await palet().getByRole('option', { name: 'Gesprek vastleggen' }).first().waitFor();
      await p.keyboard.type('geef terug');
      expect(await palet().getByRole('option').first().innerText()).toBe('Geef terug');
      await toets('Enter');
      await p.getByRole('button', { name: 'Neem in behandeling' }).waitFor();
      expect(await palet().count()).toBe(0);
      expect(werkbank.fouten).toEqual([]);
    });

    it('onthoudt wat is geopend, sluit met Escape en geeft de focus terug', async () => {
      const p = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
      await kop('Te weinig personeel in de nacht').waitFor();
      await p.getByRole('link', { name: 'Meldingen', exact: true }).first().click();
      await kop('Meldingen').waitFor();
      const knop = p.getByRole('button', { name: 'Zoek of doe' });
      await knop.focus();
      await toets('Enter');
      const geopend = palet().getByRole('group', { name: 'Laatst geopend' });
      await geopend.waitFor();
      expect(await geopend.getByRole('option').allInnerTexts()).toEqual([
        expect.stringMatching(/^Te weinig personeel in de nacht\s+Zaak \d{4}-\d+$/),
      ]);
      await toets('Escape');
      await palet().waitFor({ state: 'detached' });
      expect(await werkbank.focus()).toContain('Zoek of doe');
      await p.setViewportSize({ width: 320, height: 700 });
      await knop.click();
      await palet().getByRole('combobox').waitFor();
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
      await palet()
        .getByRole('option', { name: /Te weinig personeel/ })
        .click();
      await kop('Te weinig personeel in de nacht').waitFor();
      expect(werkbank.fouten).toEqual([]);
    });

    it('biedt niets aan wat iemand niet mag', async () => {
      await werkbank.open('fg', '/');
      await toets('Control+k');
      await palet().getByRole('option').first().waitFor();
      const ga = palet().getByRole('group', { name: 'Ga naar' }).getByRole('option');
      expect(await ga.allInnerTexts()).toEqual([
        ...['Vandaag', 'Verstrekkingen', 'Auditspoor', 'Begrippen', 'Mijn instellingen'],
      ]);
      await werkbank.pagina.keyboard.type('personeel');
      await palet().getByText('Niets gevonden').waitFor();
      expect(werkbank.fouten).toEqual([]);
    });
  });

  describe('de sneltoetsen', () => {
    it('lopen door een lijst, openen een stuk en gaan naar een onderdeel; niet terwijl iemand typt', async () => {
      const p = await werkbank.open('toezichthouder', '/zaken?status=alle');
      await p.locator('[data-rij]').first().waitFor();
      await toets('j', 'j', 'k');
      expect(
        await p.evaluate(`document.activeElement.closest('[data-rij]')?.previousElementSibling`),
      ).toBeNull();
      expect(await p.evaluate(`document.activeElement.closest('[data-rij]') !== null`)).toBe(true);
      await toets('Enter');
      await p.waitForURL(/zaken\/[0-9a-f-]{36}$/);
      await p.getByRole('link', { name: 'Tijdlijn', exact: true }).waitFor();
      await toets('t');
      await p.waitForURL(/tijdlijn$/);
      await toets('g', 'm');
      await kop('Meldingen').waitFor();
      await toets('?');
      const overzicht = p.getByRole('dialog', { name: 'Sneltoetsen' });
      await overzicht.getByText('Naar de volgende rij').waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await toets('Escape');
      await overzicht.waitFor({ state: 'detached' });
      await p.getByLabel('Aanbieder').focus();
      await p.keyboard.type('gz?');
      expect(await overzicht.count()).toBe(0);
      expect(p.url()).toContain('/meldingen');
      expect(werkbank.fouten).toEqual([]);
    });

    it('zijn uit te zetten, met het toetsenbord, en blijven uit na opnieuw laden', async () => {
      const p = await werkbank.open('coordinator', '/instellingen');
      await werkbank.tabNaar('Sneltoetsen van één toets');
      await toets('Space');
      await p.getByText('Uw instelling is bewaard').waitFor();
      await toets('g', 'm');
      await p.keyboard.press('?');
      for (const opnieuw of [false, true]) {
        if (opnieuw) {
          await p.goto(`${werkbank.adres}/zaken`);
          await kop('Zaken').waitFor();
          await werkbank.totRust();
        }
        const adres = p.url();
        await toets('?', 'h', 'g', 'm', 'j');
        expect(p.url()).toBe(adres);
        expect(await p.getByRole('dialog').count()).toBe(0);
        expect(await p.evaluate(`document.activeElement.closest('[data-rij]')`)).toBeNull();
      }
      await toets('Control+k');
      await palet().getByRole('combobox').waitFor();
      await p.keyboard.type('overzicht');
      await toets('Enter');
      await p.getByText('Sneltoetsen van één toets staan uit').waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await p.getByRole('link', { name: 'Naar Mijn instellingen' }).click();
      const vak = p.getByLabel('Sneltoetsen van één toets gebruiken');
      await vak.waitFor();
      expect(await vak.isChecked()).toBe(false);
      await vak.press('Space');
      await p.getByText('Uw instelling is bewaard').waitFor();
      await kop('Mijn instellingen').focus();
      await toets('g', 'z');
      await kop('Zaken').waitFor();
      expect(werkbank.fouten).toEqual([]);
    });
  });

  describe('de hulp', () => {
    it.each([
      ['toezichthouder', '/meldingen/nieuw', 'Hulp: Een melding vastleggen'],
      ['aanbieder', '/opdrachten', 'Hulp: Opdrachten'],
    ] as const)('%s vindt haar op dezelfde plaats, over de pagina die open is', async (rol, deel, titel) => {
      const p = await werkbank.open(rol, deel);
      const knop: Locator = p.getByRole('banner').getByRole('button', { name: 'Hulp' });
      await knop.click();
      const hulp = p.getByRole('dialog', { name: titel });
      await hulp
        .getByText(/Bron: /)
        .first()
        .waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await p.setViewportSize({ width: 320, height: 700 });
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
      await toets('Escape');
      await hulp.waitFor({ state: 'detached' });
      expect(await werkbank.focus()).toBe('Hulp');
      await knop.click();
      await p.getByRole('link', { name: 'Alle begrippen' }).click();
      await kop('Begrippen').waitFor();
      await p.getByLabel('Zoek een begrip').fill('client');
      await p
        .getByRole('status')
        .filter({ hasText: /^\d+ begrippen$/ })
        .waitFor();
      await p.getByText('Bron: Wmo 2015, artikel 1.1.1').first().waitFor();
      await p.getByLabel('Zoek een begrip').fill('xyz');
      await p.getByText('Geen begrip gevonden').waitFor();
      expect(werkbank.fouten).toEqual([]);
    });

    it('legt een woord uit bij de muis, bij de focus en bij een tik, binnen het venster', async () => {
      const p = await werkbank.open('toezichthouder', `/meldingen/${melding}`);
      const woord = p.getByRole('button', { name: 'Signaal' });
      const ballon = p.getByRole('tooltip');
      await woord.hover();
      await ballon.getByText(/Beleidskader Toezicht.*bijlage 1/).waitFor();
      await ballon.hover();
      expect(await ballon.isVisible()).toBe(true);
      await toets('Escape');
      await ballon.waitFor({ state: 'detached' });
      await werkbank.tabNaar('Uitleg bij Signaal');
      await ballon.waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await toets('Tab');
      expect(await p.getByRole('tooltip', { name: /twijfel|aanwijzing/ }).count()).toBe(0);
      await p.setViewportSize({ width: 320, height: 700 });
      for (const knop of await p.locator('main .nav-toelichting__knop').all()) {
        await knop.click();
        await ballon.waitFor();
        const vak = await ballon.boundingBox();
        expect(vak && vak.x >= 0 && vak.x + vak.width <= 320 && vak.y >= 0).toBe(true);
        await toets('Escape');
      }
      expect(werkbank.fouten).toEqual([]);
    });
  });

  describe('op papier', () => {
    const druk = async (): Promise<string> =>
      pdfTekst(await werkbank.pagina.pdf({ preferCSSPageSize: true }));

    it.each([
      [
        'een melding',
        (): string => `/meldingen/${melding}`,
        ['Niemand in de nacht', 'Er was niemand.', '2026-00001'],
      ],
      [
        'een zaak',
        (): string => `/zaken/${lijn.zaak}`,
        ['Te weinig personeel in de nacht', 'Stichting De Linde', 'Termijn'],
      ],
      [
        'de tijdlijn',
        (): string => `/zaken/${lijn.zaak}/tijdlijn`,
        ['Te weinig personeel in de nacht', 'Test toezichthouder'],
      ],
      ['een lijst', (): string => '/zaken?status=alle', ['Zaken', 'Medicijnen niet op tijd', 'Behandelaar']],
      ['de agenda', (): string => '/termijnagenda?maand=2026-05', ['mei 2026', 'Bevrijdingsdag']],
      [
        'een rapport',
        (): string => `/rapporten/${lijn.vastgesteld}`,
        ['Onderzoek naar medicijnen', 'De aanbieder voldoet niet.'],
      ],
    ] as const)('staat %s met wie en wanneer, zonder menu en knoppen', async (_, deel, verwacht) => {
      await werkbank.open('toezichthouder', deel());
      expect(await werkbank.pagina.getByRole('button', { name: 'Afdrukken' }).count()).toBe(1);
      await werkbank.pagina.getByText(verwacht[1]).first().waitFor({ state: 'attached' });
      const tekst = await druk();
      for (const deelTekst of [
        'Toezicht Noord',
        'Afgedrukt op 13 april 2026 door Test toezichthouder',
        ...verwacht,
      ]) {
        expect(tekst).toContain(deelTekst);
      }
      for (const scherm of [
        'Uitloggen',
        'Zoek of doe',
        'Auditspoor',
        'Neem in behandeling',
        'Afdrukken',
        'Toepassen',
      ]) {
        expect(tekst).not.toContain(scherm);
      }
      expect(tekst).not.toContain('Vertrouwelijk: alleen');
    });

    it('gaan eigen notities niet mee met het dossier', async () => {
      await werkbank.app
        .als('toezichthouder')
        .post(`/api/v1/zaken/${lijn.zaak}/notities`)
        .send({ tekst: 'Alleen voor mijzelf.' })
        .expect(201);
      await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
      await werkbank.pagina.getByText('Alleen voor mijzelf.').waitFor();
      expect(await druk()).not.toContain('Alleen voor mijzelf');
    });

    it('zegt een besloten zaak dat zij vertrouwelijk is, op scherm alleen bij haar label', async () => {
      const th = werkbank.app.als('toezichthouder');
      const { body } = await th.get(`/api/v1/zaken/${lijn.zaakInBeoordeling}`).expect(200);
      await th
        .post(`/api/v1/zaken/${lijn.zaakInBeoordeling}/_beperk-toegang`)
        .set('if-match', `"v${body.versie}"`)
        .send({
          besloten: true,
          gebruikerIds: [werkbank.app.eerste.gebruikers.toezichthouder],
          reden: 'Betrokken collega.',
        })
        .expect(200);
      await werkbank.open('toezichthouder', `/zaken/${lijn.zaakInBeoordeling}`);
      expect(await werkbank.pagina.getByText('Vertrouwelijk: alleen').isVisible()).toBe(false);
      expect(await druk()).toContain('Vertrouwelijk: alleen voor wie dit dossier mag inzien');
    });

    it('herhaalt een lange lijst haar kolomkoppen op elk blad', async () => {
      await werkbank.open('toezichthouder', '/zaken?status=alle');
      await werkbank.pagina.evaluate(`(() => {
        const lichaam = document.querySelector('main tbody');
        for (let i = 0; i < 6; i += 1) lichaam.append(...[...lichaam.children].map((rij) => rij.cloneNode(true)));
      })()`);
      const tekst = await druk();
      expect(tekst.match(/Behandelaar/g)?.length).toBeGreaterThan(2);
    });
  });

  describe('elk onderdeel', () => {
    const menu = (): Locator =>
      werkbank.pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');

    it.each(ROLLEN.map((rol) => [rol]))(
      '%s opent elk onderdeel van het eigen menu: titel, kop met focus, en de plaats in het menu',
      async (rol) => {
        const p = await werkbank.open(rol, '/');
        expect(await p.title()).toMatch(/^Vandaag – Navolgbaar$/);
        const namen = await menu().allInnerTexts();
        expect(namen.length).toBeGreaterThan(0);
        const titels = new Set<string>();
        for (const naam of namen.slice(1)) {
          const vorige = new RegExp(`^${await p.locator('h1').innerText()}$`);
          await menu().getByText(naam, { exact: true }).click();
          await p.locator('h1:focus').filter({ hasNotText: vorige }).waitFor();
          await werkbank.totRust();
          expect(await p.locator('h1').count()).toBe(1);
          const titel = await p.title();
          expect(titel).toBe(`${await p.locator('h1').innerText()} – Navolgbaar`);
          titels.add(titel);
          const huidig = p.getByRole('navigation', { name: 'Hoofdmenu' }).locator('[aria-current="page"]');
          expect(await huidig.allInnerTexts()).toEqual([naam]);
          expect(await p.locator('main').innerText()).not.toBe('');
        }
        expect(titels.size).toBe(namen.length - 1);
        expect(werkbank.fouten).toEqual([]);
      },
    );

    it.each([['coordinator'], ['beheerder'], ['aanbieder'], ['jurist']] as const)(
      '%s leest in elk onderdeel wat er aan de hand is als de server niet antwoordt, en kan het opnieuw proberen',
      async (rol) => {
        const p = await werkbank.open(rol, '/');
        const namen = (await menu().allInnerTexts()).filter((naam) => naam !== 'Zoeken');
        const paden: string[] = [];
        for (const naam of namen) paden.push(await pad(naam));
        await p.clock.install();
        for (const deel of paden) await herstelt(p, deel);
      },
      120_000,
    );

    /** The part says what is wrong, and works after asking again. */
    async function herstelt(p: Page, deel: string): Promise<void> {
      let stuk = true;
      await p.unroute(API);
      await p.route(API, (route) =>
        stuk ? route.fulfill({ status: 503, json: { title: 'Even niet bereikbaar' } }) : route.continue(),
      );
      await p.goto(`${werkbank.adres}${deel}`);
      const fouten = p.getByRole('alert').filter({ hasText: 'Even niet bereikbaar' });
      // A page first tries again by itself, after one and after two seconds: its clock goes there at once.
      for (let keer = 0; keer < 100 && (await fouten.count()) === 0; keer += 1) {
        await p.clock.fastForward(2000);
        await p.waitForTimeout(50);
      }
      expect([deel, await p.locator('h1').count()]).toEqual([deel, 1]);
      stuk = false;
      // A page of several parts says it for each; each can be asked again by itself.
      for (let over = await fouten.count(); over > 0; over -= 1) {
        await fouten
          .nth(over - 1)
          .getByRole('button', { name: 'Opnieuw proberen' })
          .click();
        await fouten.nth(over - 1).waitFor({ state: 'detached' });
      }
      await p.getByRole('heading', { level: 1 }).waitFor();
    }

    async function pad(naam: string): Promise<string> {
      const href = await menu()
        .getByText(naam, { exact: true })
        .locator('xpath=ancestor::a')
        .getAttribute('href');
      return String(href).replace('/werkbank', '');
    }

    it.each([
      ['een zaak', '/zaken/'],
      ['een melding', '/meldingen/'],
      ['een handeling', '/zaken/', '/doe/sluiten'],
      ['een rapport', '/rapporten/'],
      ['een maatregel', '/maatregelen/'],
      ['een opdracht', '/opdrachten/'],
      ['een aanbieder', '/aanbieders/'],
    ])('%s die er niet is, is een pagina met kop en titel', async (_, voor, na = '') => {
      await werkbank.open('toezichthouder', `${voor}01890000-0000-7000-8000-000000000000${na}`);
      await kop(/^Niet gevonden$|bestaat niet$/).waitFor();
      expect(await werkbank.pagina.title()).toMatch(
        /^(Fout: Niet gevonden|Deze pagina bestaat niet) – Navolgbaar$/,
      );
      expect(await werkbank.axe()).toEqual([]);
    });

    it('begint met een koppeling naar de inhoud', async () => {
      const p = await werkbank.open('toezichthouder', '/zaken');
      await p.evaluate('document.activeElement.blur()');
      await toets('Tab');
      expect(await werkbank.focus()).toBe('Naar de inhoud');
      await toets('Enter');
      expect(await p.evaluate('document.activeElement.id')).toBe('inhoud');
    });
  });
});
