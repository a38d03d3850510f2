import type { BrowserContext, Page } from 'playwright-core';
import type { Rol } from '@navolgbaar/platform/auth';
import { metWerkbank } from '../harnas/werkbank';
import { alsPlatteTekst, type Tekstdocument } from '../../libs/tekst/src';
import { rapportinhoud } from '../harnas/rapport';

const leeg = (): Promise<void> => Promise.resolve();

metWerkbank('wat getypt is, gaat nooit verloren', leeg, (werkbank) => {
  const pagina = (): Page => werkbank.pagina;
  const context = (): BrowserContext => werkbank.pagina.context();
  const als = (rol: Rol) => werkbank.app.als(rol);
  const status = (tekst: RegExp) => pagina().getByRole('status').getByText(tekst);

  async function nieuweZaak(): Promise<{ id: string; versie: number }> {
    const { body } = await als('toezichthouder')
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo' },
        ...{ onderwerp: 'Te weinig personeel in de nacht', aanbiederId: werkbank.app.eerste.aanbiederId },
      })
      .expect(201);
    const { id } = body as { id: string };
    const gelezen = await als('toezichthouder').get(`/api/v1/zaken/${id}`).expect(200);
    return { id, versie: (gelezen.body as { versie: number }).versie };
  }
  async function nieuwRapport(): Promise<string> {
    const { id } = await nieuweZaak();
    const { body } = await als('toezichthouder')
      .post(`/api/v1/zaken/${id}/rapporten`)
      .send({
        ...{ soort: 'kwaliteit', titel: 'Onderzoek nachtzorg' },
        ...rapportinhoud({
          ...{ aanleiding: 'Een signaal.', feiten: 'Er was een begeleider op twee locaties.' },
          samenvatting: 'Kort.',
        }),
      })
      .expect(201);
    return String((body as { id: string }).id);
  }
  const rapport = async (id: string) => {
    const { body } = await als('toezichthouder').get(`/api/v1/rapporten/${id}`).expect(200);
    const { secties, ...rest } = body as {
      versie: number;
      titel: string;
      secties: { sleutel: string; inhoud: Tekstdocument }[];
    };
    const teksten = secties.map(({ sleutel, inhoud }) => [sleutel, alsPlatteTekst(inhoud)] as const);
    return { ...rest, secties: Object.fromEntries(teksten) as Record<string, string> };
  };
  async function anderWijzigt(id: string, secties: Record<string, string>): Promise<void> {
    const nu = await rapport(id);
    await als('coordinator')
      .patch(`/api/v1/rapporten/${id}`)
      .set('if-match', `"v${nu.versie}"`)
      .send({ titel: nu.titel, ...rapportinhoud({ ...nu.secties, ...secties }) })
      .expect(200);
  }
  async function nieuweMelding(): Promise<{ id: string }> {
    const { body } = await als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Onrust op de locatie', omschrijving: 'Buren horen iedere nacht lawaai.' },
        onrechtmatigheid: 'nee',
      })
      .expect(201);
    return body as { id: string };
  }
  const sessieVan = (rol: Rol, zet: string) =>
    werkbank.app.sql(`UPDATE identiteit.sessies SET ${zet} WHERE gebruiker_id = $1`, [
      werkbank.app.eerste.gebruikers[rol],
    ]);
  const zetCookie = async (rol: Rol): Promise<void> => {
    const [name = '', ...rest] = werkbank.app.eerste.cookies[rol].split('=');
    await context().addCookies([
      { name, value: rest.join('='), domain: 'localhost', path: '/', secure: true, httpOnly: true },
    ]);
  };
  const herstelSessies = () =>
    werkbank.app.sql(
      `UPDATE identiteit.sessies SET beeindigd_op = NULL, laatst_gebruikt_op = now(), verloopt_op = now() + interval '10 hours'`,
    );
  afterEach(herstelSessies);

  describe('twee mensen op een rapport', () => {
    it('vergelijken per onderdeel: wat een van beiden deed komt samen, voor de rest wordt gekozen', async () => {
      const id = await nieuwRapport();
      await werkbank.open('toezichthouder', `/rapporten/${id}/bewerken`);
      await pagina()
        .getByLabel(/^Samenvatting/)
        .fill('Kort en duidelijk.');
      await status(/^Opgeslagen om/).waitFor();
      await anderWijzigt(id, {
        feiten: 'Er waren twee begeleiders op twee locaties.',
        advies: 'Zet meer mensen in.',
      });
      await pagina()
        .getByLabel(/^Feiten/)
        .fill('Er was een begeleider op drie locaties.');
      // The draft meets the change when it saves itself: told, and the typing goes on.
      await pagina().getByRole('button', { name: 'Bekijk het verschil' }).waitFor();
      expect(
        await pagina()
          .getByLabel(/^Feiten/)
          .innerText(),
      ).toContain('drie locaties');
      await pagina()
        .getByLabel(/^Titel/)
        .fill('Onderzoek naar nachtzorg');
      await pagina().locator('form.nav-formulier button[type=submit]').click();
      await pagina().getByRole('heading', { name: 'Iemand anders heeft dit intussen gewijzigd' }).waitFor();
      expect(await werkbank.focus()).toContain('Iemand anders heeft dit intussen gewijzigd');
      await pagina()
        .getByText(/^Laatst gewijzigd op .* door Test co/)
        .waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await pagina().setViewportSize({ width: 320, height: 900 });
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
      await pagina().setViewportSize({ width: 1280, height: 900 });
      const vanzelf = pagina().getByRole('region', { name: 'Vanzelf samengevoegd' });
      expect(await vanzelf.innerText()).toContain('Zet meer mensen in.');
      // Saving without a choice is refused and says for which part.
      await pagina().getByRole('button', { name: 'Opslaan met deze keuzes' }).click();
      await pagina()
        .getByRole('alert')
        .getByRole('link', { name: /^Kies welke tekst u houdt/ })
        .waitFor();
      await pagina().getByRole('radio', { name: 'Neem mijn tekst' }).press('Space');
      await pagina().getByRole('button', { name: 'Opslaan met deze keuzes' }).press('Enter');
      await pagina().waitForURL(`**/rapporten/${id}`);
      expect((await rapport(id)).secties).toMatchObject({
        samenvatting: 'Kort en duidelijk.',
        feiten: 'Er was een begeleider op drie locaties.',
        advies: 'Zet meer mensen in.',
      });
    });

    it('een handeling op wat intussen veranderde, houdt de reden en vraagt eerst te kijken', async () => {
      const { id, versie } = await nieuweZaak();
      await werkbank.open('toezichthouder', `/zaken/${id}/doe/toegang`);
      await pagina()
        .getByLabel(/^Waarom|^Reden|reden/i)
        .first()
        .fill('Er is een strafrechtelijk onderzoek.');
      await als('coordinator')
        .patch(`/api/v1/zaken/${id}`)
        .set('if-match', `"v${versie}"`)
        .send({ gevoelig: true })
        .expect(200);
      const knop = pagina().locator('form.nav-formulier button[type=submit]');
      await knop.click();
      await pagina().getByText('Daarom is uw handeling niet uitgevoerd.').waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await pagina().getByRole('button', { name: 'Nieuwste gegevens ophalen' }).click();
      await pagina()
        .getByText(/De nieuwste gegevens staan nu op de pagina/)
        .waitFor();
      expect(await pagina().locator('textarea').first().inputValue()).toBe(
        'Er is een strafrechtelijk onderzoek.',
      );
      await knop.click();
      await pagina().waitForURL(`**/zaken/${id}`);
    });
  });

  describe('een concept op de server', () => {
    it('slaat zichzelf op als het typen rust, en zegt het', async () => {
      const id = await nieuwRapport();
      await werkbank.open('toezichthouder', `/rapporten/${id}/bewerken`);
      await pagina()
        .getByLabel(/^Advies/)
        .fill('Maak een rooster voor de nacht.');
      await status(/^Opgeslagen om \d\d:\d\d$/).waitFor();
      expect((await rapport(id)).secties['advies']).toBe('Maak een rooster voor de nacht.');
      await pagina()
        .getByLabel(/^Advies/)
        .fill('Maak een rooster voor de nacht en de dag.');
      await pagina()
        .getByLabel(/^Conclusie/)
        .focus();
      await status(/^Opgeslagen om/).waitFor();
      await pagina().reload();
      expect(
        await pagina()
          .getByLabel(/^Advies/)
          .innerText(),
      ).toBe('Maak een rooster voor de nacht en de dag.');
      expect(
        await pagina()
          .getByText(/U was hier bezig/)
          .count(),
      ).toBe(0);
    });

    it('wordt zonder verbinding op het apparaat bewaard, en daarna vanzelf opgeslagen', async () => {
      const id = await nieuwRapport();
      await werkbank.open('toezichthouder', `/rapporten/${id}/bewerken`);
      await pagina()
        .getByLabel(/^Titel/)
        .waitFor();
      await context().setOffline(true);
      await pagina()
        .getByLabel(/^Advies/)
        .fill('Getypt zonder verbinding.');
      await status(/^Geen verbinding: bewaard op dit apparaat$/).waitFor();
      expect((await rapport(id)).secties['advies']).toBe('');
      await context().setOffline(false);
      await status(/^Opgeslagen om/).waitFor();
      expect((await rapport(id)).secties['advies']).toBe('Getypt zonder verbinding.');
    });
  });

  describe('een formulier zonder plek op de server', () => {
    const OMSCHRIJVING = 'Een buurvrouw belt over geschreeuw in de nacht.';

    it('biedt bij terugkomst aan wat getypt was, en verraadt op het apparaat niets', async () => {
      await werkbank.open('toezichthouder', '/meldingen/nieuw');
      await pagina().getByLabel('Wat is er gemeld?').fill(OMSCHRIJVING);
      await status(/Bewaard op dit apparaat om/).waitFor();
      const opslag = await pagina().evaluate<string>('JSON.stringify({ ...localStorage })');
      expect(opslag).toContain('nav-kopie:');
      expect(opslag).not.toMatch(/buurvrouw|meldingen/);
      expect(opslag).not.toContain(werkbank.app.eerste.gebruikers.toezichthouder);
      await pagina().goto(`${werkbank.adres}/zaken`);
      await pagina().goto(`${werkbank.adres}/meldingen/nieuw`);
      await pagina()
        .getByText(/^U was hier bezig op \d+ \w+ om \d\d:\d\d$/)
        .waitFor();
      expect(await pagina().getByLabel('Wat is er gemeld?').inputValue()).toBe('');
      expect(await werkbank.axe()).toEqual([]);
      await pagina().getByRole('button', { name: 'Verder gaan' }).press('Enter');
      await pagina().waitForFunction(
        `[...document.querySelectorAll('textarea')].some((vak) => vak.value.startsWith('Een buurvrouw'))`,
      );
      await pagina().reload();
      await pagina().getByRole('button', { name: 'Weggooien' }).click();
      await pagina()
        .getByText(/^U was hier bezig/)
        .waitFor({ state: 'detached' });
      await pagina().reload();
      await pagina().getByLabel('Wat is er gemeld?').waitFor();
      expect(await pagina().evaluate('localStorage.length')).toBe(0);
    });

    it('toont een ander niets, en vertelt van een beschadigde kopie', async () => {
      await werkbank.open('toezichthouder', '/meldingen/nieuw');
      await pagina().getByLabel('Wat is er gemeld?').fill(OMSCHRIJVING);
      await status(/Bewaard op dit apparaat om/).waitFor();
      await zetCookie('coordinator');
      await pagina().goto(`${werkbank.adres}/meldingen/nieuw`);
      await pagina().getByText('Test coordinator').first().waitFor();
      await pagina().getByLabel('Wat is er gemeld?').waitFor();
      await werkbank.totRust();
      expect(
        await pagina()
          .getByText(/U was hier bezig/)
          .count(),
      ).toBe(0);
      await zetCookie('toezichthouder');
      await pagina().evaluate(
        `for (const naam of Object.keys(localStorage)) localStorage.setItem(naam, 'onzin')`,
      );
      await pagina().goto(`${werkbank.adres}/meldingen/nieuw`);
      await pagina().getByText('Een bewaarde tekst is niet te openen').waitFor();
      await pagina().getByRole('button', { name: 'Weggooien' }).click();
      await pagina().waitForFunction('localStorage.length === 0');
      expect(werkbank.fouten).toEqual([]);
    });

    it('zegt het als het apparaat vol is, en vraagt voor het weggaan', async () => {
      await werkbank.open('toezichthouder', '/meldingen/nieuw');
      await pagina().evaluate(`Storage.prototype.setItem = () => { throw new Error('vol'); }`);
      await pagina().getByLabel('Wat is er gemeld?').fill(OMSCHRIJVING);
      await status(/^Dit apparaat kan niets bewaren/).waitFor();
      await pagina().getByRole('link', { name: 'Zaken', exact: true }).click();
      await pagina().getByRole('dialog', { name: 'Uw tekst is niet bewaard' }).waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await pagina().getByRole('button', { name: 'Op de pagina blijven' }).click();
      expect(await pagina().getByLabel('Wat is er gemeld?').inputValue()).toBe(OMSCHRIJVING);
      await pagina().getByRole('link', { name: 'Zaken', exact: true }).click();
      await pagina().getByRole('button', { name: 'Toch weggaan' }).click();
      await pagina().waitForURL('**/werkbank/zaken');
    });

    it('wordt met een kopie zonder vragen verlaten, en bij uitloggen pas na een vraag weggegooid', async () => {
      await werkbank.open('toezichthouder', '/meldingen/nieuw');
      await pagina().getByLabel('Wat is er gemeld?').fill(OMSCHRIJVING);
      await status(/Bewaard op dit apparaat om/).waitFor();
      await pagina().getByRole('link', { name: 'Zaken', exact: true }).click();
      await pagina().waitForURL('**/werkbank/zaken');
      await pagina().getByRole('button', { name: 'Uitloggen' }).click();
      const vraag = pagina().getByRole('dialog', { name: 'U hebt nog tekst die niet is verstuurd' });
      await vraag.waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await vraag.getByRole('button', { name: 'Ingelogd blijven' }).click();
      expect(await pagina().evaluate('localStorage.length')).toBe(1);
      await pagina().getByRole('button', { name: 'Uitloggen' }).click();
      await vraag.getByRole('button', { name: 'Toch uitloggen' }).click();
      await pagina().waitForURL((url) => !url.pathname.startsWith('/werkbank'));
      expect(await pagina().evaluate('localStorage.length')).toBe(0);
    });

    it('maakt zonder antwoord niets dubbel: dezelfde sleutel tot het gelukt is', async () => {
      const { id } = await nieuweZaak();
      await werkbank.open('toezichthouder', `/zaken/${id}/doe/opdracht`);
      await pagina()
        .getByLabel(/onderzoek/i)
        .first()
        .fill('Onderzoek hoe dit kon gebeuren.');
      await pagina().getByRole('button', { name: 'Bekijk de brief' }).click();
      await pagina().locator('#brief').getByText('Onderzoek hoe dit kon gebeuren.').waitFor();
      const sleutels: (string | undefined)[] = [];
      // The act arrives, and its answer does not.
      await pagina().route('**/opdrachten', async (route) => {
        sleutels.push(route.request().headers()['idempotency-key']);
        if (sleutels.length > 1) return route.continue();
        await route.fetch();
        return route.abort('connectionreset');
      });
      await pagina().getByRole('button', { name: 'Opdracht geven' }).click();
      await pagina()
        .getByText(/Zodra de verbinding terug is/)
        .waitFor();
      await pagina().evaluate(`window.dispatchEvent(new Event('online'))`);
      await pagina().waitForURL(`**/zaken/${id}`);
      expect(new Set(sleutels).size).toBe(1);
      const { body } = await als('toezichthouder').get(`/api/v1/zaken/${id}`).expect(200);
      expect((body as { opdrachten: unknown[] }).opdrachten).toHaveLength(1);
    });
  });

  describe('een verlopen sessie', () => {
    const TEKST = 'Deze tekst mag niet verloren gaan.';

    it('midden in een formulier houdt alles op de pagina, en na opnieuw inloggen gaat het verder', async () => {
      const { id } = await nieuweMelding();
      await werkbank.open('toezichthouder', `/meldingen/${id}/aanvullen`);
      await pagina()
        .getByLabel(/^Onderwerp/)
        .fill(TEKST);
      await sessieVan('toezichthouder', 'beeindigd_op = now()');
      await pagina().getByRole('button', { name: 'Opslaan' }).click();
      const dialoog = pagina().getByRole('dialog', { name: 'U bent uitgelogd' });
      await dialoog.waitFor();
      expect(await werkbank.axe()).toEqual([]);
      await dialoog.getByRole('button', { name: 'Sluiten' }).click();
      expect(
        await pagina()
          .getByLabel(/^Onderwerp/)
          .inputValue(),
      ).toBe(TEKST);
      // Logged in again in another tab: this one hears of it.
      await herstelSessies();
      const tab = await context().newPage();
      await tab.goto(`${werkbank.adres}/zaken`);
      await pagina().getByText('U bent weer ingelogd').waitFor();
      await tab.close();
      await pagina().getByRole('button', { name: 'Opslaan' }).click();
      await pagina().waitForURL(`**/meldingen/${id}`);
      const { body } = await als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
      expect((body as { onderwerp: string }).onderwerp).toBe(TEKST);
    });

    it('laat aan wie daarna inlogt niets zien, en die kan er niets mee doen', async () => {
      const { id } = await nieuweMelding();
      await werkbank.open('toezichthouder', `/meldingen/${id}/aanvullen`);
      await pagina()
        .getByLabel(/^Onderwerp/)
        .fill(TEKST);
      await zetCookie('coordinator');
      await pagina().getByRole('button', { name: 'Opslaan' }).click();
      await pagina().getByText('Iemand anders is ingelogd').first().waitFor();
      expect(await pagina().locator('main').innerText()).not.toContain(TEKST);
      expect(await pagina().locator('main form').count()).toBe(0);
      expect(await werkbank.axe()).toEqual([]);
      const { body } = await als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
      expect((body as { onderwerp: string }).onderwerp).toBe('Onrust op de locatie');
      // Back as oneself: it is still there.
      await zetCookie('toezichthouder');
      await pagina().goto(`${werkbank.adres}/meldingen/${id}/aanvullen`);
      await pagina().getByRole('button', { name: 'Verder gaan' }).click();
      await pagina().waitForFunction(
        `[...document.querySelectorAll('input')].some((vak) => vak.value === ${JSON.stringify(TEKST)})`,
      );
    });

    it('wordt twee minuten vooraf aangekondigd, en is met een druk op de knop te verlengen', async () => {
      await werkbank.open('toezichthouder', '/zaken');
      // What the page asks counts as use, so its clock is moved on instead: again when it asked something in between.
      const bijnaVoorbij = async () => {
        await sessieVan('toezichthouder', `laatst_gebruikt_op = now() - interval '28 minutes 20 seconds'`);
        return pagina()
          .evaluate<boolean>(`fetch('/api/v1/ik', { headers: { 'sessie-achtergrond': 'ja' } }).then((antwoord) => {
          const [inactief, uiterlijk] = antwoord.headers.get('sessie-einde').match(/\\d+/g).map(Number);
          const nu = Date.now();
          new BroadcastChannel('navolgbaar-sessie').postMessage({
            soort: 'einde', wie: '${werkbank.app.eerste.gebruikers.toezichthouder}',
            inactiefOp: nu + inactief * 1000, uiterlijkOp: nu + uiterlijk * 1000,
          });
          return inactief < 120;
        })`);
      };
      const dialoog = pagina().getByRole('dialog', { name: 'U wordt over 2 minuten uitgelogd' });
      // A page that still loads asks for more, and that is use: then the end moved away and is brought near again.
      const verschijnt = () =>
        dialoog
          .getByText(/^Nog 1:\d\d$/)
          .waitFor({ timeout: 5_000 })
          .then(
            () => true,
            () => false,
          );
      const kondigAan = async () => {
        do while (!(await bijnaVoorbij()));
        while (!(await verschijnt()));
      };
      await kondigAan();
      expect(await werkbank.axe()).toEqual([]);
      await pagina().setViewportSize({ width: 320, height: 900 });
      expect(await werkbank.past()).toBe(true);
      // On a slow machine the looking took longer than the minutes that were announced.
      await kondigAan();
      await dialoog.getByRole('button', { name: 'Ingelogd blijven' }).press('Enter');
      await dialoog.waitFor({ state: 'hidden' });
      const [rij] = await werkbank.app.sql<{ vers: boolean }>(
        `SELECT bool_or(laatst_gebruikt_op > now() - interval '1 minute') AS vers FROM identiteit.sessies WHERE gebruiker_id = $1`,
        [werkbank.app.eerste.gebruikers.toezichthouder],
      );
      expect(rij?.vers).toBe(true);
    });
  });

  describe('ongedaan maken', () => {
    it('geeft een melding terug aan wie haar had, als gewone handeling', async () => {
      const { id } = await nieuweMelding();
      await werkbank.open('toezichthouder', `/meldingen/${id}`);
      const behandelaar = async () =>
        (
          (await als('toezichthouder').get(`/api/v1/meldingen/${id}`)).body as {
            behandelaarId: string | null;
          }
        ).behandelaarId;
      const eerst = await behandelaar();
      await pagina()
        .getByRole('button', { name: /Neem|Geef|terug/ })
        .first()
        .click();
      const knop = pagina().getByRole('button', { name: 'Ongedaan maken' });
      await knop.waitFor();
      expect(await behandelaar()).not.toBe(eerst);
      expect(await werkbank.axe()).toEqual([]);
      await pagina().setViewportSize({ width: 320, height: 900 });
      expect(await werkbank.past()).toBe(true);
      const vak = await knop.boundingBox();
      expect((vak?.x ?? 320) + (vak?.width ?? 0)).toBeLessThan(320);
      await knop.press('Enter');
      await status(/De behandelaar is weer wie het was/).waitFor();
      expect(await behandelaar()).toBe(eerst);
    });

    it('kan niet meer als een ander intussen iets deed, en dat wordt gezegd', async () => {
      const { id } = await nieuweMelding();
      await werkbank.open('toezichthouder', `/meldingen/${id}/aanvullen`);
      await pagina()
        .getByLabel(/politiek of publiek gevoelig/)
        .check();
      await pagina().getByRole('button', { name: 'Opslaan' }).click();
      const knop = pagina().getByRole('button', { name: 'Ongedaan maken' });
      await knop.waitFor();
      const { body } = await als('coordinator').get(`/api/v1/meldingen/${id}`).expect(200);
      await als('coordinator')
        .patch(`/api/v1/meldingen/${id}`)
        .set('if-match', `"v${(body as { versie: number }).versie}"`)
        .send({ onderwerp: 'Onrust op twee locaties' })
        .expect(200);
      await knop.click();
      await status(/Ongedaan maken kan niet meer/).waitFor();
      const na = await als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
      expect(na.body).toMatchObject({ gevoelig: true, onderwerp: 'Onrust op twee locaties' });
    });
  });
});
