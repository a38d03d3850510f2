import { ANTWOORDEN, Loketbezoeker, openLoket } from '../harnas/loket';
import { metOpenbareSite, proefPaginas } from '../harnas/openbare-site';

const VAST = [
  '/',
  '/melding-doen',
  '/mijn-melding',
  '/wat-wij-doen',
  '/privacy',
  '/toegankelijkheid',
  '/register',
  '/termijnen',
];

metOpenbareSite('het loket in de browser', openLoket, (site) => {
  proefPaginas(site, [...VAST, '/bestaat-niet', `/melding-doen/noord/${'x'.repeat(43)}/melder`]);

  /** As a person takes the time to read; the clock of this site stands still by itself. */
  const verstuur = async (knop: string): Promise<void> => {
    site.app.klok.verder('PT20S');
    await site.pagina.getByRole('button', { name: knop }).click();
  };
  const vul = async (velden: Readonly<Record<string, string>>): Promise<void> => {
    for (const [naam, waarde] of Object.entries(velden)) {
      const veld = site.pagina.locator(`[name="${naam}"]`).first();
      if ((await veld.getAttribute('type')) === 'radio')
        await site.pagina.locator(`[name="${naam}"][value="${waarde}"]`).check();
      else await veld.fill(waarde);
    }
  };
  const kies = (name: string): Promise<void> => {
    const bestand = { name, mimeType: 'text/plain', buffer: Buffer.from(`Inhoud van ${name}`) };
    return site.pagina.locator('input[type=file]').setInputFiles(bestand);
  };
  /** The address of the page without where on it. */
  const plek = () => new URL(site.pagina.url()).pathname.split('/').at(-1);
  const koptekst = () => site.pagina.getByRole('heading', { level: 1 }).innerText();

  async function begin(opties: Parameters<typeof site.open>[1] = {}): Promise<void> {
    await site.open('/melding-doen', opties);
    await site.pagina.getByLabel('Welke gemeente regelt de zorg of hulp?').selectOption({ index: 1 });
    await verstuur('Begin met uw melding');
  }

  it('gaat zonder script van begin tot meldingsnummer; terug, vernieuwen en terugkomen werken', async () => {
    await begin();
    expect(await site.pagina.title()).toBe('Stap 1 van 6: Wat is er gebeurd? – Toezicht Noord');
    expect(await site.pagina.getByText('Stap 1 van 6').isVisible()).toBe(true);
    await vul(ANTWOORDEN.gebeurtenis);
    await verstuur('Volgende');
    await vul(ANTWOORDEN.aanbieder);
    await verstuur('Volgende');
    // Back from a page that is there, not from one that is on its way.
    await site.pagina.waitForURL(/\/persoon$/, { waitUntil: 'load' });
    await site.pagina.goBack();
    expect(await site.pagina.getByLabel('Naam van de aanbieder').inputValue()).toBe('De Linde');
    await site.pagina.goForward();
    await site.pagina.reload();
    expect(plek()).toBe('persoon');
    // Somebody who kept the address goes on in another browser.
    await site.pagina.locator('summary').click();
    const bewaard = new URL(await site.pagina.locator('code').innerText()).pathname;
    await site.open(bewaard);
    expect(plek()).toBe('persoon');
    await vul(ANTWOORDEN.persoon);
    await verstuur('Volgende');
    await kies('foto van de deur.txt');
    await verstuur('Voeg toe');
    await kies('per ongeluk.txt');
    await verstuur('Voeg toe');
    await verstuur('per ongeluk.txt');
    expect(await site.pagina.getByRole('button', { name: /^Weghalen/ }).allInnerTexts()).toHaveLength(1);
    await verstuur('Volgende');
    await vul(ANTWOORDEN.melder);
    await verstuur('Volgende');
    expect(await site.pagina.getByText('foto van de deur.txt').isVisible()).toBe(true);
    expect(await site.pagina.getByText('vrijdag 3 april 2026').isVisible()).toBe(true);
    await site.pagina.getByRole('link', { name: /^Wijzigen.*De aanbieder/ }).click();
    await vul({ aanbieder: 'Zorggroep Het Anker' });
    await verstuur('Volgende');
    expect(plek()).toBe('controle');
    expect(await site.pagina.getByText('Zorggroep Het Anker').isVisible()).toBe(true);
    await verstuur('Verstuur de melding');
    expect(await koptekst()).toBe('Wij hebben uw melding ontvangen');
    const [melding] = await site.app.sql<{ nummer: string }>('SELECT nummer FROM melding.meldingen');
    expect(await site.pagina.getByText(melding?.nummer ?? '-').isVisible()).toBe(true);
    await site.pagina.reload();
    await site.pagina.goBack();
    await site.pagina.reload();
    expect(plek()).toBe('ontvangen');
    expect(await site.app.sql('SELECT 1 FROM melding.meldingen')).toHaveLength(1);
  });

  it('laat met de ontvangstcode terugkomen: lezen, antwoorden met een bestand, en uitloggen', async () => {
    const bezoeker = new Loketbezoeker(site.app, '198.51.100.200');
    const { code } = await bezoeker.meld({ melder: { bekend: 'anoniem' } });
    const [melding] = await site.app.sql<{ id: string }>(
      'SELECT id FROM melding.meldingen ORDER BY nummer DESC LIMIT 1',
    );
    const id = melding?.id ?? '';
    const vraag = { tekst: 'Op welke dagen was er niemand?', zonderInhoud: true };
    await site.app.als('toezichthouder').post(`/api/v1/meldingen/${id}/meldervragen`).send(vraag).expect(200);
    for (const breed of [320, 1280]) {
      // With script only because axe is one.
      await site.open('/mijn-melding', { breed, script: true });
      await vul({ code: code.toLowerCase().replace(/-/g, ' ') });
      await verstuur('Ga verder');
      expect(await koptekst()).toMatch(/^Melding 2026-/);
      expect(await site.pagina.getByText('Op welke dagen was er niemand?').isVisible()).toBe(true);
      expect(await site.axe()).toEqual([]);
      expect(await site.past()).toBe(true);
    }
    await site.pagina.getByLabel('Uw antwoord').fill('Elke maandag.');
    const bestand = { name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Zo was het.') };
    await site.pagina.locator('input[type=file]').first().setInputFiles(bestand);
    await verstuur('Verstuur uw antwoord');
    expect(await site.pagina.getByText('Wij hebben uw bericht ontvangen').isVisible()).toBe(true);
    expect(await site.pagina.getByText('Elke maandag').count()).toBe(0);
    await site.pagina.getByRole('button', { name: 'Log uit' }).click();
    expect(await koptekst()).toBe('Mijn melding');
    await site.pagina.goBack();
    await site.pagina.reload();
    expect(await site.pagina.getByText('Op welke dagen').count()).toBe(0);
    const { body } = await site.app
      .als('toezichthouder')
      .get(`/api/v1/meldingen/${id}/meldervragen`)
      .expect(200);
    expect(body.aanvullingen).toMatchObject([{ tekst: 'Elke maandag.', aantalBestanden: 1 }]);
  });

  it('gaat ook na een fout gewoon terug: nooit naar een formulier dat al is verstuurd', async () => {
    await begin();
    await vul({ gebeurtenis: 'Half af', wanneer: 'straks' });
    await verstuur('Volgende');
    await vul({ ...ANTWOORDEN.gebeurtenis });
    await verstuur('Volgende');
    expect(plek()).toBe('aanbieder');
    await verstuur('Volgende');
    expect(await site.pagina.title()).toMatch(/^Fout: Stap 2 van 6/);
    for (const verwacht of ['aanbieder', 'gebeurtenis']) {
      await site.pagina.goBack();
      expect(plek()).toBe(verwacht);
    }
    expect(await site.pagina.getByLabel('Wat gaat er niet goed?').inputValue()).toBe(
      ANTWOORDEN.gebeurtenis.gebeurtenis,
    );
    await site.pagina.goForward();
    await site.pagina.reload();
    expect(plek()).toBe('aanbieder');
  });

  it('zet bij een fout zonder script de focus op de samenvatting, die naar het veld leidt', async () => {
    await begin();
    await vul({ wanneer: 'straks' });
    await verstuur('Volgende');
    expect(await site.pagina.title()).toMatch(/^Fout: Stap 1 van 6/);
    expect(await site.pagina.locator(':focus').getAttribute('id')).toBe('foutsamenvatting');
    await site.pagina.keyboard.press('Tab');
    await site.pagina.keyboard.press('Enter');
    expect(await site.pagina.locator(':focus').getAttribute('name')).toBe('gebeurtenis');
    expect(await site.pagina.getByLabel('Wanneer was dat?').inputValue()).toBe('straks');
  });

  it('kan helemaal met het toetsenbord, en zet de focus nooit in het veld voor programma’s', async () => {
    await site.open('/');
    const toets = (naam: string) => site.pagina.keyboard.press(naam);
    const tot = async (zoek: string) => {
      for (let i = 0; i < 40; i += 1) {
        await toets('Tab');
        expect(await site.pagina.locator(':focus').getAttribute('name')).not.toBe('website');
        if (await site.pagina.locator(`:focus:is(${zoek})`).count()) return;
      }
      throw new Error(`Met Tab niet te bereiken: ${zoek}`);
    };
    const verder = async () => {
      await tot('button[type=submit]:not([formaction])');
      site.app.klok.verder('PT20S');
      const hier = site.pagina.url();
      await toets('Enter');
      await site.pagina.waitForURL((url) => url.href !== hier);
    };
    await tot('a[href="/melding-doen"]');
    await toets('Enter');
    await site.pagina.waitForURL(/melding-doen$/);
    await tot('select');
    await site.pagina.keyboard.type('Gemeente');
    await verder();
    await tot('textarea');
    await site.pagina.keyboard.type('Er is niemand.');
    await verder();
    await tot('[name=aanbieder]');
    await site.pagina.keyboard.type('De Linde');
    await verder();
    await tot('[name=relatie]');
    await toets('ArrowDown');
    await tot('[name=leeftijd]');
    await toets('Space');
    await verder();
    await tot('[type=file]');
    await verder();
    await tot('[name=bekend]');
    await toets('ArrowDown');
    await toets('ArrowDown');
    await verder();
    expect(plek()).toBe('controle');
    expect(await site.pagina.getByText('Ik ben familie of een naaste').isVisible()).toBe(true);
    await verder();
    expect(await koptekst()).toBe('Wij hebben uw melding ontvangen');
  });

  it.each([
    [1280, 720],
    [320, 640],
    // WCAG 1.4.10: 1280 × 1024 at 400 %.
    [320, 256],
  ])(
    'heeft bij %i × %i op elke pagina van een melding geen axe-bevindingen en schuift niet opzij',
    async (breed, hoog) => {
      await begin({ breed, script: true });
      await site.pagina.setViewportSize({ width: breed, height: hoog });
      const proef = async () => {
        expect([plek(), await site.axe()]).toEqual([plek(), []]);
        expect([plek(), await site.past()]).toEqual([plek(), true]);
        expect(await site.pagina.evaluate('document.scripts.length')).toBe(0);
      };
      for (const [stap, velden] of Object.entries(ANTWOORDEN)) {
        await proef();
        if (stap === 'bestanden') {
          await kies('een bestand met een lange naam zonder enig nut voor wie dan ook.txt');
          await verstuur('Voeg toe');
        } else {
          await verstuur('Volgende');
          await proef();
          await vul(velden);
        }
        await proef();
        await verstuur('Volgende');
      }
      await proef();
      await verstuur('Verstuur de melding');
      await proef();
    },
    120_000,
  );

  it('blijft in gedwongen kleuren leesbaar: wat met kleur alleen kan, heeft dan een rand', async () => {
    await begin();
    await site.pagina.emulateMedia({ forcedColors: 'active' });
    await verstuur('Volgende');
    const rand = (waar: string) =>
      site.pagina
        .locator(waar)
        .first()
        .evaluate((element) => getComputedStyle(element).borderTopWidth);
    for (const waar of ['textarea', '.nav-foutsamenvatting', 'button[type=submit]', '.nav-stap__teken']) {
      expect([waar, parseFloat(await rand(waar))]).toEqual([waar, expect.any(Number)]);
      expect([waar, parseFloat(await rand(waar)) > 0]).toEqual([waar, true]);
    }
    expect(await site.pagina.locator('.nav-stap--huidig').getAttribute('aria-current')).toBe('step');
  });

  it('weegt over de lijn met opmaak en al hooguit 40 kB per pagina', async () => {
    await begin();
    await verstuur('Volgende');
    const stap = new URL(site.pagina.url()).pathname;
    const grootte = async (pad: string): Promise<number> => {
      const { headers } = await site.app.anoniem().get(pad).set('accept-encoding', 'gzip');
      return Number(headers['content-length']);
    };
    const stijl = await grootte('/werkbank/stijl/publiek.css');
    expect(stijl).toBeGreaterThan(1000);
    for (const pad of [...VAST, stap]) {
      const samen = stijl + (await grootte(pad));
      expect({ pad, samen, goed: samen > stijl && samen <= 40_000 }).toMatchObject({ pad, goed: true });
    }
  });
});
