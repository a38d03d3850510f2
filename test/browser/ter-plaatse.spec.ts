import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { norm } from '../golden/toetsingskader/hulp';
import { Lijstproef, type Proefbezoek, stelKaderVast } from '../harnas/bezoeklijst';
import { axeronde } from '../harnas/proefbrowser';
import { Netwerk, Tablet } from '../harnas/tablet';
import { TestApp } from '../harnas/test-app';
import { metChromium } from '../harnas/voorzieningen';

const OP_DE_DAG = '2026-04-13T08:00:00Z';
const NORMEN = Array.from({ length: 60 }, (_, i) =>
  norm({ code: `N-${i + 1}`, tekst: `De aanbieder doet wat is afgesproken, deel ${i + 1}.` }),
);

/** Photos as a camera makes them: large, and each another. */
const foto = async (nr: number) => ({
  name: `IMG_${nr}.jpg`,
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: { width: 3200, height: 2400, channels: 3, background: { r: nr * 6, g: 255 - nr * 6, b: nr } },
  })
    .withExif({ IFD0: { Make: 'Camera van Anna' } })
    .jpeg()
    .toBuffer(),
});

/** What lies on the device of a visit: rows, what the werkbank knows of it, and addresses that the service worker keeps. */
const OP_APPARAAT = `(async () => {
  const tel = (naam) => new Promise((klaar, mis) => {
    const vraag = indexedDB.open('navolgbaar-ter-plaatse');
    vraag.onerror = () => mis(vraag.error);
    vraag.onsuccess = () => {
      const kast = vraag.result;
      const aantal = kast.transaction(naam).objectStore(naam).count();
      aantal.onsuccess = () => { kast.close(); klaar(aantal.result); };
    };
  });
  const vakken = await Promise.all((await caches.keys()).map(async (naam) => (await caches.open(naam)).keys()));
  return {
    rijen: [await tel('klaarzettingen'), await tel('wijzigingen'), await tel('fotos')],
    stand: localStorage.getItem('nav-ter-plaatse'),
    adressen: vakken.flat().map(({ url }) => new URL(url).pathname),
  };
})()`;

/** Whether nothing sticks out to the right. */
const PAST = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';

/** What is pressed and is smaller than a finger: 44 px, or a link in a text (WCAG 2.5.5). */
const TE_KLEIN = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter((e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !e.matches('.utrecht-skip-link, p a'))
  .map((e) => e.matches('[type=checkbox], [type=radio]') ? e.closest('.nav-keuze') ?? e.parentElement : e)
  .filter((e) => e.getBoundingClientRect().height < 44)
  .map((e) => e.outerHTML.slice(0, 120))`;

metChromium('een bezoek ter plaatse', (pad) => {
  let app: TestApp;
  let proef: Lijstproef;
  let netwerk: Netwerk;
  let adres = '';
  let tablet: Tablet;
  const pagina = () => tablet.pagina;

  beforeAll(async () => {
    app = await TestApp.start();
    proef = await Lijstproef.start(app);
    await stelKaderVast(app, NORMEN, proef.kader.kaderId);
    const { port } = (app.app.getHttpServer() as Server).address() as AddressInfo;
    netwerk = new Netwerk(port);
    adres = await netwerk.start();
  }, 120_000);
  afterAll(async () => {
    await netwerk?.sluit();
    await app?.sluit();
  });
  beforeEach(async () => {
    netwerk.herstel();
    netwerk.verlies = () => false;
    tablet = new Tablet(pad, OP_DE_DAG);
    await tablet.start();
    await tablet.logIn(app.eerste.cookies.toezichthouder);
  });
  afterEach(() => tablet.sluit());

  const kop = (naam: string | RegExp) => pagina().getByRole('heading', { level: 1, name: naam });
  const stand = (tekst: string | RegExp) => pagina().locator('.tp-balk__stand').getByText(tekst).waitFor();
  const ga = async (deel: string) => {
    await pagina().evaluate(`window.location.hash = '#/${deel}'`);
  };
  async function zetKlaar(bezoek: Proefbezoek): Promise<void> {
    await pagina().goto(`${adres}/ter-plaatse/${bezoek.id}`);
    await kop('Klaarzetten voor bezoek').waitFor();
    await pagina().getByRole('button', { name: 'Klaarzetten op dit toestel' }).click();
    await kop('Bezoek aan Stichting De Linde').waitFor();
  }
  async function verlorenNetwerk(): Promise<void> {
    netwerk.knip();
    await tablet.context.setOffline(true);
  }
  async function weerNetwerk(): Promise<void> {
    netwerk.herstel();
    await tablet.context.setOffline(false);
  }
  const verstuur = () => pagina().getByRole('button', { name: 'Verstuur', exact: true }).click();
  const inhoudWeg = async () =>
    expect(await pagina().locator('body').innerText()).not.toMatch(/De Linde|De aanbieder doet|Voldoet/);
  async function axe(): Promise<string[]> {
    const violations = await axeronde(pagina());
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  /** One card: a judgement, sometimes a note, sometimes a photo. */
  async function vulIn(nr: number, metFoto: boolean): Promise<void> {
    await ga(`norm/${nr}`);
    await kop(new RegExp(`^${nr} van 63: N-${nr}$`)).waitFor();
    const oordeel = nr % 3 === 0 ? 'Voldoet niet' : 'Voldoet';
    await pagina().getByRole('radio', { name: oordeel, exact: true }).check();
    if (nr % 3 === 0)
      await pagina().getByLabel('Toelichting').fill(`De afspraak van norm ${nr} was niet te zien.`);
    if (!metFoto) return;
    await pagina()
      .locator('input[type=file]')
      .setInputFiles(await foto(nr));
    await pagina().getByRole('img', { name: 'Foto zonder bijschrift' }).waitFor();
  }

  it('gaat zonder netwerk, en verliest niets als de tablet uitvalt en de verbinding halverwege wegvalt', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await verlorenNetwerk();
    await pagina().getByRole('button', { name: 'Ik ben er nu' }).click();
    for (let nr = 1; nr <= 35; nr += 1) await vulIn(nr, nr <= 20);
    await stand('Opgeslagen op dit toestel');
    await tablet.valtUit();

    await tablet.start({ netwerk: false });
    await pagina().goto(`${adres}/ter-plaatse/${bezoek.id}`);
    await kop('Bezoek aan Stichting De Linde').waitFor();
    expect(await pagina().getByLabel('Hoe laat kwam u aan?').inputValue()).toBe('10:00');
    // The time, the answers and the photos.
    await stand('nog niet verstuurd (56)');
    for (let nr = 36; nr <= 60; nr += 1) await vulIn(nr, nr <= 55);
    await ga('gesprekken');
    await pagina().getByRole('button', { name: 'Gesprek toevoegen' }).click();
    await pagina().getByLabel('Hoe noemt u diegene?').fill('de begeleider van de nachtdienst');
    await pagina().getByLabel('Welke leidraad gebruikt u?').selectOption({ label: 'Beroepskracht of team' });
    await pagina().getByLabel('Met wie sprak u?').selectOption({ label: 'Beroepskracht' });
    await pagina().getByText('Wat doet u als u twijfelt over het gedrag van een collega?').waitFor();
    await pagina().getByLabel('Wat is besproken?').fill('Er zijn te weinig mensen in de nacht.');
    await pagina()
      .getByLabel('Wat is letterlijk gezegd?')
      .fill('Ik sta er alleen voor.\nNiemand belt terug.');
    await ga('les');
    await pagina()
      .getByLabel('Wat leerde of verbeterde de aanbieder?')
      .fill('Er komt een tweede begeleider in de nacht.');
    await stand('Opgeslagen op dit toestel · nog niet verstuurd (103)');
    expect(netwerk.gezien.filter((verzoek) => verzoek.includes('/wijzigingen'))).toEqual([]);

    await ga('versturen');
    await weerNetwerk();
    // The browser that was killed forgot who was logged in: nothing is sent, and nothing is lost.
    await pagina().getByText('Log in om te versturen.').waitFor();
    expect(await pagina().getByRole('link', { name: 'Inloggen' }).getAttribute('href')).toBe(
      `/inloggen?terug=${encodeURIComponent(`/ter-plaatse/${bezoek.id}`)}`,
    );
    await stand('nog niet verstuurd (103)');
    await tablet.logIn(app.eerste.cookies.toezichthouder);
    // The answer to the second batch and to the tenth photo get lost, after the server stored them.
    let bakken = 0;
    let fotos = 0;
    netwerk.verlies = ({ url = '' }) => {
      if (url.endsWith('/wijzigingen')) return (bakken += 1) === 2;
      return url.endsWith('/fotos') && (fotos += 1) === 10;
    };
    await verstuur();
    await stand('nog niet verstuurd (53)');
    await pagina().getByText('Geen verbinding. Alles staat nog op dit toestel').waitFor();
    await verstuur();
    await stand('nog niet verstuurd (31)');
    await pagina().getByText('Geen verbinding. Alles staat nog op dit toestel').waitFor();
    await verstuur();
    await pagina().getByText('Alles is verstuurd.').waitFor();
    expect([bakken, fotos]).toEqual([3, 41]);

    const lijst = await proef.lijst(bezoek);
    expect(lijst.antwoorden).toHaveLength(60);
    expect(lijst.tegenstrijdig).toEqual([]);
    expect(lijst.antwoorden.find(({ normId }: { normId: string }) => normId === 'N-33')).toMatchObject({
      ...{ oordeel: 'slecht', toelichting: 'De afspraak van norm 33 was niet te zien.' },
    });
    expect(lijst.fotos).toHaveLength(40);
    expect(new Set(lijst.fotos.map(({ normId }: { normId: string }) => normId)).size).toBe(40);
    expect(lijst.gesprekken).toMatchObject([
      {
        ...{ met: 'de begeleider van de nachtdienst', leidraad: 'beroepskracht' },
        citaten: ['Ik sta er alleen voor.', 'Niemand belt terug.'],
      },
    ]);
    expect(lijst).toMatchObject({
      ...{ tijden: { aankomst: '10:00' }, watLeerdeAanbieder: 'Er komt een tweede begeleider in de nacht.' },
    });
    const opgeslagen = await app.sql<{ delen: number; fotos: number }>(
      `SELECT (SELECT count(*)::int FROM bezoek.lijstonderdelen WHERE lijst_id = $1) AS delen,
              (SELECT count(*)::int FROM document.documenten WHERE object_id = $2) AS fotos`,
      [lijst.id, bezoek.zaakId],
    );
    // Each once: nothing was replaced, and no document is there twice.
    expect(opgeslagen).toEqual([{ delen: 63, fotos: 40 }]);

    expect(await pagina().evaluate(OP_APPARAAT)).toMatchObject({ rijen: [1, 63, 40] });
    await pagina().getByRole('button', { name: 'Rond af en haal van dit toestel' }).click();
    await kop('Van dit toestel gehaald').waitFor();
    const na = (await pagina().evaluate(OP_APPARAAT)) as { rijen: number[]; stand: null; adressen: string[] };
    expect(na).toMatchObject({ rijen: [0, 0, 0], stand: null });
    expect(
      na.adressen.filter((een) => !/^\/werkbank\/assets\/|^\/ter-plaatse$|^\/thema\.css$/.test(een)),
    ).toEqual([]);
    expect((await proef.lijst(bezoek)).klaarzettingen).toMatchObject([{ status: 'afgerond' }]);
    expect(tablet.fouten).toEqual([]);
  }, 300_000);

  it('blijft dicht voor een ander die op het toestel inlogt, en gaat niet onder diens naam weg', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await verlorenNetwerk();
    await vulIn(1, false);
    await stand('nog niet verstuurd (1)');
    await tablet.logIn(app.eerste.cookies.coordinator);
    await weerNetwerk();
    await kop('Dit bezoek is van iemand anders').waitFor();
    await inhoudWeg();
    await pagina().reload();
    await kop('Dit bezoek is van iemand anders').waitFor();
    // Also without network, when nobody can be asked: the key is gone.
    await verlorenNetwerk();
    await pagina().reload();
    await kop('Log in om verder te gaan').waitFor();
    await inhoudWeg();
    await weerNetwerk();
    await pagina().reload();
    await kop('U hebt geen toegang meer tot dit bezoek').waitFor();
    await inhoudWeg();
    expect((await proef.lijst(bezoek)).antwoorden).toEqual([]);
    await tablet.logIn(app.eerste.cookies.toezichthouder);
    await pagina().reload();
    await stand('alles verstuurd');
    expect((await proef.lijst(bezoek)).antwoorden).toMatchObject([{ normId: 'N-1', oordeel: 'goed' }]);
  }, 120_000);

  it('gaat van het toestel als het bezoek is ingetrokken', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await verlorenNetwerk();
    await vulIn(1, true);
    await stand('nog niet verstuurd (2)');
    const [{ id }] = (await proef.lijst(bezoek)).klaarzettingen;
    await proef.tweede
      .post(`/api/v1/klaarzettingen/${id}/_trek-in`)
      .send({ reden: 'De tablet is gestolen.' })
      .expect(200);
    await weerNetwerk();
    await pagina().getByText('Dit bezoek is ingetrokken').waitFor();
    expect(await pagina().evaluate(OP_APPARAAT)).toMatchObject({ rijen: [0, 0, 0], stand: null });
    const na = await proef.lijst(bezoek);
    expect([na.antwoorden, na.fotos]).toEqual([[], []]);
  }, 120_000);

  it('vult niets meer in als het antwoord op het afronden verloren gaat, en haalt het bezoek later alsnog weg', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await vulIn(1, true);
    await ga('versturen');
    await verstuur();
    await pagina().getByText('Alles is verstuurd.').waitFor();
    netwerk.verlies = ({ url = '' }) => url.endsWith('/_rond-af');
    await pagina().getByRole('button', { name: 'Rond af en haal van dit toestel' }).click();
    await pagina().getByText('Geen verbinding. Alles staat nog op dit toestel').waitFor();
    await kop('Het bezoek wordt afgerond').waitFor();
    expect((await proef.lijst(bezoek)).klaarzettingen).toMatchObject([{ status: 'afgerond' }]);
    await proefScherm('afronden');
    // Nothing to fill in, also after a restart, and nowhere to go.
    await verlorenNetwerk();
    await pagina().goto('about:blank');
    await pagina().goto(`${adres}/ter-plaatse/${bezoek.id}#/norm/1`);
    await kop('Het bezoek wordt afgerond').waitFor();
    expect(await pagina().locator('main input, main textarea, nav a').count()).toBe(0);
    expect(await pagina().evaluate(OP_APPARAAT)).toMatchObject({ rijen: [1, 1, 1] });
    netwerk.verlies = () => false;
    await weerNetwerk();
    await kop('Van dit toestel gehaald').waitFor();
    expect(await pagina().evaluate(OP_APPARAAT)).toMatchObject({ rijen: [0, 0, 0], stand: null });
  }, 120_000);

  it('houdt wat na het afronden nog op het toestel staat, en neemt het mee in het bezoek dat opnieuw is klaargezet', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await verlorenNetwerk();
    await vulIn(3, true);
    await stand('nog niet verstuurd (2)');
    const [{ id }] = (await proef.lijst(bezoek)).klaarzettingen;
    await proef.team
      .post(`/api/v1/klaarzettingen/${id}/_rond-af`)
      .send({ wijzigingen: [], fotos: [] })
      .expect(200);
    await weerNetwerk();
    await kop('Niet alles van dit bezoek is verstuurd').waitFor();
    await pagina().reload();
    await kop('Niet alles van dit bezoek is verstuurd').waitFor();
    await pagina().getByText('De afspraak van norm 3 was niet te zien.').waitFor();
    await pagina().getByRole('img', { name: 'Foto zonder bijschrift' }).waitFor();
    await proefScherm('achtergebleven');
    await pagina().getByRole('button', { name: 'Zet opnieuw klaar en neem dit mee' }).click();
    await stand('alles verstuurd');
    const na = await proef.lijst(bezoek);
    expect(na.antwoorden).toMatchObject([
      { normId: 'N-3', oordeel: 'slecht', toelichting: 'De afspraak van norm 3 was niet te zien.' },
    ]);
    expect(na.fotos).toMatchObject([{ normId: 'N-3' }]);
    expect(tablet.fouten).toEqual([]);
  }, 120_000);

  it('toont na drie dagen niets meer zonder login, en wat was ingevuld kan dan nog worden verstuurd', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await verlorenNetwerk();
    await vulIn(3, false);
    await stand('nog niet verstuurd (1)');
    // Less than a day before the end it says so, on every part.
    await tablet.zetKlok('2026-04-16T06:00:00Z');
    await pagina().reload();
    await pagina().getByText('Dit toestel houdt het bezoek nog minder dan een dag open').waitFor();
    await tablet.zetKlok('2026-04-17T08:00:01Z');
    app.klok.naar('2026-04-17T08:00:01Z');
    await pagina().goto('about:blank');
    await pagina().goto(`${adres}/ter-plaatse/${bezoek.id}`);
    await kop('Log in om verder te gaan').waitFor();
    await inhoudWeg();
    await weerNetwerk();
    await pagina().getByRole('button', { name: 'Opnieuw proberen' }).click();
    await stand('alles verstuurd');
    expect((await proef.lijst(bezoek)).antwoorden).toMatchObject([{ normId: 'N-3', oordeel: 'slecht' }]);
    app.klok.naar('2026-04-13');
  }, 120_000);

  it('toont beide antwoorden als een collega intussen iets anders schreef', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await verlorenNetwerk();
    await vulIn(1, false);
    await proef
      .vulIn(
        bezoek,
        { soort: 'antwoord', inhoud: { normId: 'N-1', oordeel: 'slecht', toelichting: 'Het lag er niet.' } },
        proef.tweede,
      )
      .expect(200);
    await weerNetwerk();
    await pagina().getByText('U en een collega antwoordden verschillend').waitFor();
    const verschil = pagina().locator('.tp-naast');
    await verschil.getByText('Test coordinator').waitFor();
    await verschil.getByText('Het lag er niet.').waitFor();
    await verschil.getByText('Test toezichthouder').waitFor();
    // The form is one's own, although the answer of the colleague counts for now.
    await pagina().getByText('Hieronder staat uw eigen antwoord.').waitFor();
    expect(await pagina().getByRole('radio', { name: 'Voldoet', exact: true }).isChecked()).toBe(true);
    expect(await pagina().getByLabel('Toelichting').inputValue()).toBe('');
    expect(await axe()).toEqual([]);
    expect((await proef.lijst(bezoek)).tegenstrijdig).toHaveLength(1);
  }, 120_000);

  it('blijft na uitloggen in de werkbank staan, en opent pas na inloggen', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await verlorenNetwerk();
    await vulIn(1, false);
    await stand('nog niet verstuurd (1)');
    await pagina().close();
    await weerNetwerk();
    await tablet.nieuwePagina();
    await pagina().goto(`${adres}/werkbank/bezoeken`);
    await pagina().getByRole('button', { name: 'Uitloggen' }).click();
    await pagina().getByText('waarvan nog 1 ding niet is verstuurd').waitFor();
    const weg = pagina().waitForRequest((verzoek) => verzoek.method() === 'POST');
    await pagina().getByRole('button', { name: 'Toch uitloggen' }).click();
    await weg;
    await verlorenNetwerk();
    await tablet.nieuwePagina();
    await pagina().goto(`${adres}/ter-plaatse/${bezoek.id}`);
    await kop('Log in om verder te gaan').waitFor();
    await inhoudWeg();
    await app.sql('UPDATE identiteit.sessies SET beeindigd_op = NULL');
    await tablet.logIn(app.eerste.cookies.toezichthouder);
    await weerNetwerk();
    await pagina().getByRole('button', { name: 'Opnieuw proberen' }).click();
    await stand('alles verstuurd');
    expect((await proef.lijst(bezoek)).antwoorden).toHaveLength(1);
  }, 120_000);

  it('staat in een tweede venster niet nog een keer open', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    const eerste = pagina();
    await tablet.nieuwePagina();
    await pagina().goto(`${adres}/ter-plaatse/${bezoek.id}`);
    await kop('Ter plaatse staat al open').waitFor();
    await eerste.close();
    await kop('Bezoek aan Stichting De Linde').waitFor();
  }, 60_000);

  it('zegt bij het klaarzetten wat er mis is', async () => {
    const bezoek = await proef.bezoek();
    await pagina().goto(`${adres}/ter-plaatse/${bezoek.id}`);
    await pagina().getByLabel('Hoe heet dit toestel?').fill(' ');
    const knop = pagina().getByRole('button', { name: 'Klaarzetten op dit toestel' });
    await knop.click();
    await pagina().getByText('Schrijf op hoe dit toestel heet.').waitFor();
    await pagina().getByLabel('Hoe heet dit toestel?').fill('Tablet van Anna');
    await knop.click();
    await pagina().getByText('Bij dit bezoek is nog geen bezoeklijst samengesteld.').waitFor();
    await verlorenNetwerk();
    await knop.click();
    await pagina().getByText('Klaarzetten kan alleen met netwerk.').waitFor();
    await weerNetwerk();
    await tablet.context.clearCookies();
    await knop.click();
    await pagina().getByText('Log in om dit bezoek klaar te zetten.').waitFor();
    expect(await pagina().evaluate(OP_APPARAAT)).toMatchObject({ rijen: [0, 0, 0] });
  }, 60_000);

  it('legt uit wie het niet klaarzet, en vanaf wanneer het kan', async () => {
    const { coordinator } = app.eerste.gebruikers;
    const ander = await proef.metLijst({ behandelaarId: coordinator, tweedeId: undefined });
    await pagina().goto(`${adres}/ter-plaatse/${ander.id}`);
    await pagina().getByText('U staat niet bij dit bezoek.').waitFor();
    expect(await pagina().getByRole('button', { name: 'Klaarzetten op dit toestel' }).count()).toBe(0);
    const later = await proef.metLijst({ op: '2026-04-30', van: '10:00', tot: '10:20' });
    await pagina().goto(`${adres}/ter-plaatse/${later.id}`);
    await pagina().getByText('Klaarzetten op een toestel kan vanaf 23 april 2026').waitFor();
  }, 60_000);

  it('zegt bij het afronden wat de lijst nog vraagt, en verstuurt geen gesprek zonder wie', async () => {
    const bezoek = await proef.metLijst();
    await zetKlaar(bezoek);
    await ga('gesprekken');
    await pagina().getByRole('button', { name: 'Gesprek toevoegen' }).click();
    await pagina().getByLabel('Wat is besproken?').fill('De nacht is krap.');
    expect(await pagina().getByLabel('Met wie sprak u?').inputValue()).toBe('');
    await ga('versturen');
    await pagina().getByText('Bij 1 gesprek mist nog met wie u sprak.').waitFor();
    await ga('gesprek/1');
    await pagina().getByLabel('Met wie sprak u?').selectOption({ label: 'Iemand anders' });
    await pagina().getByLabel('Hoe noemt u diegene?').fill('de huismeester');
    await ga('versturen');
    await verstuur();
    await pagina().getByText('Alles is verstuurd.').waitFor();
    await pagina().getByText('63 normen hebben nog geen oordeel.').waitFor();
    await pagina().getByText('Er staat nog niet wat de aanbieder leerde').waitFor();
    expect((await proef.lijst(bezoek)).gesprekken).toMatchObject([
      { met: 'de huismeester', functie: 'anders' },
    ]);
  }, 120_000);

  it('is met toetsenbord, schermlezer en vinger te doen, ook op 320 pixels', async () => {
    const bezoek = await proef.metLijst();
    await pagina().goto(`${adres}/ter-plaatse/${bezoek.id}`);
    await kop('Klaarzetten voor bezoek').waitFor();
    await proefScherm('klaarzetten');
    await zetKlaar(bezoek);
    await vulIn(1, true);
    await ga('gesprekken');
    await pagina().getByRole('button', { name: 'Gesprek toevoegen' }).click();
    await pagina().getByLabel('Welke leidraad gebruikt u?').selectOption({ index: 1 });
    await pagina().getByLabel('Hoe noemt u diegene?').fill('de bestuurder');
    await pagina().getByLabel('Hoe laat begon het?').fill('10:00');
    await pagina().getByLabel('Hoe laat was het klaar?').fill('09:00');
    await pagina().getByText('Het gesprek was klaar voordat het begon.').waitFor();
    for (const deel of [
      'begin',
      'normen',
      'norm/1',
      'norm/61',
      'gesprekken',
      'gesprek/1',
      'fotos',
      'les',
      'versturen',
    ]) {
      await ga(deel);
      await pagina().waitForFunction('document.activeElement?.tagName === "H1"');
      await proefScherm(deel);
    }
    // The judgement is one question: arrows go through it.
    await ga('norm/2');
    await kop(/^2 van 63/).waitFor();
    await pagina().getByRole('radio', { name: 'Voldoet', exact: true }).focus();
    await pagina().keyboard.press('Space');
    await pagina().keyboard.press('ArrowRight');
    await stand('nog niet verstuurd');
    expect(await pagina().getByRole('radio', { name: 'Voldoet niet' }).isChecked()).toBe(true);
    await pagina().goto(`${adres}/ter-plaatse`);
    await pagina()
      .getByRole('link', { name: /^Bezoek 1/ })
      .waitFor();
    await proefScherm('overzicht');
    expect(await pagina().title()).toBe('Ter plaatse – Navolgbaar');
    expect(tablet.fouten).toEqual([]);
    // Eleven screens, each at two widths: on a slow machine that is minutes.
  }, 300_000);

  async function proefScherm(naam: string): Promise<void> {
    for (const breedte of [1280, 320]) {
      await pagina().setViewportSize({ width: breedte, height: 900 });
      expect([naam, breedte, await axe()]).toEqual([naam, breedte, []]);
      expect([naam, breedte, await pagina().evaluate(TE_KLEIN)]).toEqual([naam, breedte, []]);
      expect([naam, breedte, await pagina().evaluate(PAST)]).toEqual([naam, breedte, true]);
    }
  }
});
