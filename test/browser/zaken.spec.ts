import { AxeBuilder } from '@axe-core/playwright';
import type { Rol } from '@navolgbaar/platform/auth';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { type Browser, type Page, chromium } from 'playwright-core';
import { TestApp } from '../harnas/test-app';
import { metChromium } from '../harnas/voorzieningen';

interface Lijn {
  zaak: string;
  zaakInBeoordeling: string;
  opdracht: string;
  maatregel: string;
  rapport: string;
  vastgesteld: string;
  publicatie: string;
  termijn: string;
}

metChromium('de schermen van zaken, opdrachten, maatregelen, rapporten en termijnen', (pad) => {
  let app: TestApp;
  let browser: Browser;
  let pagina: Page;
  let adres: string;
  let lijn: Lijn;
  const fouten: string[] = [];

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const { port } = (app.app.getHttpServer() as Server).address() as AddressInfo;
    adres = `http://localhost:${port}/werkbank`;
    lijn = await vul(app);
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

  const open = async (rol: Rol, deel: string): Promise<void> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
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
  // Only what is wrong is worked out, and in the page itself: two rounds on each of thirty screens.
  const axe = async (): Promise<string[]> => {
    const ronde = new AxeBuilder({ page: pagina }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await ronde.analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  const past = (): Promise<boolean> =>
    pagina.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

  const schermen: readonly (readonly [Rol, string, () => string])[] = [
    ['toezichthouder', 'de zaken', () => '/zaken?status=alle'],
    ['toezichthouder', 'een nieuwe zaak', () => '/zaken/nieuw'],
    ['toezichthouder', 'een zaak', () => `/zaken/${lijn.zaak}`],
    ['toezichthouder', 'een zaak met een maatregel', () => `/zaken/${lijn.zaakInBeoordeling}`],
    ['toezichthouder', 'de tijdlijn', () => `/zaken/${lijn.zaak}/tijdlijn`],
    ['toezichthouder', 'brieven en documenten', () => `/zaken/${lijn.zaak}/stukken`],
    ['toezichthouder', 'een opdracht geven', () => `/zaken/${lijn.zaak}/doe/opdracht`],
    ['toezichthouder', 'een gesprek vastleggen', () => `/zaken/${lijn.zaak}/doe/gesprek`],
    ['toezichthouder', 'een college informeren', () => `/zaken/${lijn.zaak}/doe/college-informeren`],
    ['toezichthouder', 'een zaak sluiten', () => `/zaken/${lijn.zaak}/doe/sluiten`],
    [
      'toezichthouder',
      'een termijn verlengen',
      () => `/zaken/${lijn.zaak}/termijnen/${lijn.termijn}/verlengen`,
    ],
    [
      'toezichthouder',
      'een termijn opschorten',
      () => `/zaken/${lijn.zaak}/termijnen/${lijn.termijn}/opschorten`,
    ],
    ['toezichthouder', 'een maatregel opleggen', () => `/zaken/${lijn.zaakInBeoordeling}/maatregel`],
    ['toezichthouder', 'wat te laat is', () => '/te-laat'],
    ['aanbieder', 'zijn opdrachten', () => '/opdrachten'],
    ['aanbieder', 'zijn opdracht', () => `/opdrachten/${lijn.opdracht}`],
    ['aanbieder', 'een rapport insturen', () => `/opdrachten/${lijn.opdracht}/rapport`],
    ['aanbieder', 'zijn maatregelen', () => '/maatregelen'],
    ['aanbieder', 'iets inleveren', () => `/maatregelen/${lijn.maatregel}/inleveren`],
    ['toezichthouder', 'een maatregel', () => `/maatregelen/${lijn.maatregel}`],
    ['toezichthouder', 'de rapporten', () => '/rapporten'],
    ['toezichthouder', 'een rapport bewerken', () => `/rapporten/${lijn.rapport}/bewerken`],
    ['coordinator', 'een rapport vaststellen', () => `/rapporten/${lijn.rapport}/vaststellen`],
    ['toezichthouder', 'een vastgesteld rapport', () => `/rapporten/${lijn.vastgesteld}`],
    ['toezichthouder', 'de openbaarmakingen', () => '/publicaties'],
    ['jurist', 'de openbaarmakingen zonder iets erin', () => '/publicaties'],
    ['toezichthouder', 'een openbaarmaking', () => `/publicaties/${lijn.publicatie}`],
    ['toezichthouder', 'de openbare versie', () => `/publicaties/${lijn.publicatie}/openbare-versie`],
    ['coordinator', 'het besluit', () => `/publicaties/${lijn.publicatie}/doe/besluit`],
    ['jurist', 'de collegestukken', () => '/collegestukken'],
    ['toezichthouder', 'de berichten', () => '/berichten?status=alle'],
    ['beheerder', 'de termijnen instellen', () => '/termijndefinities'],
    ['beheerder', 'een nieuwe versie van een termijn', () => '/termijndefinities/T-02/nieuw'],
  ];

  it.each(schermen)('%s ziet %s zonder axe-bevindingen, ook op 320 pixels', async (rol, _, deel) => {
    await open(rol, deel());
    expect(await pagina.title()).not.toMatch(/^Fout|bestaat niet/);
    expect(await axe()).toEqual([]);
    await pagina.setViewportSize({ width: 320, height: 900 });
    expect(await axe()).toEqual([]);
    expect(await past()).toBe(true);
    // No code and no id of the database may stand in what a person reads.
    expect(await pagina.locator('main').innerText()).not.toMatch(/[a-z]_[a-z]|[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(fouten).toEqual([]);
  });

  it('de aanbieder stuurt een rapport met elk gevraagd deel, en de toezichthouder vraagt een aanvulling', async () => {
    await open('aanbieder', '/opdrachten');
    await pagina.getByRole('link', { name: 'Opdracht van 13 april 2026' }).click();
    await pagina.getByRole('link', { name: 'Rapport insturen' }).click();
    await pagina.getByLabel('Wat is er gebeurd?').fill('De bewoner viel in de nacht uit bed, om drie uur.');
    await pagina
      .getByLabel('Wat ging eraan vooraf en wat zijn de oorzaken?')
      .fill('Er was die nacht één begeleider op twee locaties.');
    await pagina.getByLabel('Met wie hebt u gesproken?').fill('De cliënt, de familie en de nachtdienst.');
    await pagina.getByLabel(/oordeel over de aard/).fill('Ernstig; de kans op herhaling was groot.');
    await pagina
      .getByLabel(/Hoe informeert u de cliënt/)
      .fill('Met een gesprek, en het team in een bijeenkomst.');
    await pagina.getByRole('button', { name: 'Rapport insturen' }).click();
    await pagina.getByRole('link', { name: /Welke maatregelen hebt u genomen/ }).click();
    await pagina.keyboard.type('Voortaan staan er in de nacht altijd twee begeleiders.');
    expect(await pagina.getByLabel('Wat is er gebeurd?').inputValue()).toContain('om drie uur');
    await pagina.getByRole('button', { name: 'Rapport insturen' }).click();
    await pagina.getByText('Uw rapport is ingestuurd.').waitFor();
    expect(fouten).toEqual([]);
    await pagina.context().close();

    await open('toezichthouder', `/zaken/${lijn.zaak}`);
    await pagina.getByRole('link', { name: 'Rapport beoordelen' }).click();
    const deel = (naam: string) => pagina.getByRole('region', { name: naam, exact: true });
    await deel('Het onderzoek').getByLabel('Voldoende', { exact: true }).check();
    await deel('Het onderzoek').getByLabel('Waarom?').fill('De oorzaak is goed onderzocht.');
    await deel('De maatregelen').getByLabel('Onvoldoende').check();
    await deel('De maatregelen').getByLabel('Waarom?').fill('Het gaat alleen over deze locatie.');
    await pagina.getByLabel('De opdracht afronden').check();
    await pagina.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
    await pagina
      .getByRole('alert')
      .getByText(/Een onderdeel is onvoldoende/)
      .waitFor();
    await pagina.getByLabel('Een aanvulling vragen').check();
    await deel('De maatregelen')
      .getByLabel(/Wat moet de aanbieder nog beantwoorden/)
      .fill('Wat doet u voor uw andere locaties?');
    await pagina.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
    await pagina.getByText('De beoordeling is vastgelegd.').waitFor();
    await pagina.context().close();

    await open('aanbieder', `/opdrachten/${lijn.opdracht}`);
    await pagina.getByText('Wat doet u voor uw andere locaties?').first().waitFor();
    expect(await pagina.content()).not.toContain('Het gaat alleen over deze locatie.');
  });

  it('houdt de tekst vast als een collega de zaak intussen wijzigde, en slaat daarna toch op', async () => {
    await open('toezichthouder', `/zaken/${lijn.zaakInBeoordeling}/doe/uitkomst`);
    await pagina.getByLabel('Tekortkoming', { exact: true }).check();
    await pagina.getByLabel('Waarom deze uitkomst?').fill('De bezetting voldoet niet aan de norm.');
    const { headers } = await app
      .als('coordinator')
      .get(`/api/v1/zaken/${lijn.zaakInBeoordeling}`)
      .expect(200);
    await app
      .als('coordinator')
      .patch(`/api/v1/zaken/${lijn.zaakInBeoordeling}`)
      .set('if-match', String(headers.etag))
      .send({ gevoelig: true })
      .expect(200);
    await pagina.getByRole('button', { name: 'Uitkomst vaststellen' }).click();
    await pagina.getByRole('alert').getByText('Iemand anders heeft dit intussen gewijzigd').waitFor();
    expect(await pagina.getByLabel('Waarom deze uitkomst?').inputValue()).toContain('voldoet niet');
    await pagina.getByRole('button', { name: 'Nieuwste gegevens ophalen' }).click();
    await pagina.waitForLoadState('networkidle');
    await pagina.getByRole('button', { name: 'Uitkomst vaststellen' }).click();
    await pagina.getByText('De uitkomst is vastgesteld.').waitFor();
    await pagina.getByText('De bezetting voldoet niet aan de norm.').first().waitFor();
  });

  it('de toezichthouder schort een termijn op en laat die weer lopen, met vooraf wat dat betekent', async () => {
    const zaak = `/zaken/${lijn.zaakInBeoordeling}`;
    await open('toezichthouder', zaak);
    await pagina.getByRole('link', { name: 'Schort op' }).first().click();
    await pagina.getByText('De termijn staat stil vanaf dinsdag 14 april 2026.').waitFor();
    await pagina.getByRole('button', { name: 'Termijn opschorten' }).click();
    await pagina.getByRole('link', { name: 'Leg uit waarom u de termijn opschort' }).waitFor();
    await pagina.getByLabel('Waarom schort u de termijn op?').fill('De aanbieder wacht op een uitslag.');
    await pagina.getByRole('button', { name: 'Termijn opschorten' }).click();
    await pagina.getByText('De termijn is opgeschort.').waitFor();
    await pagina.getByText('Opgeschort sinds 13 april 2026').first().waitFor();
    await pagina.context().close();

    app.klok.naar('2026-04-21');
    await open('toezichthouder', zaak);
    await pagina.getByRole('link', { name: 'Laat weer lopen' }).click();
    await pagina.getByText('De nieuwe laatste dag').waitFor();
    expect(await axe()).toEqual([]);
    await pagina.getByLabel('Waarom loopt de termijn weer?').fill('De uitslag is er.');
    await pagina.getByRole('button', { name: 'Termijn weer laten lopen' }).click();
    await pagina.getByText('De termijn loopt weer.').waitFor();
    await pagina.locator('#termijnen').getByText('Opgeschort sinds').waitFor({ state: 'detached' });
    expect(fouten).toEqual([]);
    app.klok.naar('2026-04-13');
  });
});

const SECTIES = {
  aanleiding: 'Een signaal over de nacht.',
  feiten: 'Wij bezochten de locatie twee keer.',
  bevindingen: [
    { norm: 'Er is genoeg personeel', oordeel: 'voldoet_niet', onderbouwing: 'De roosters van april.' },
  ],
  conclusie: 'De aanbieder voldoet niet.',
  gevolgVoorInwoners: 'Bewoners krijgen in de nacht te weinig hulp.',
  advies: 'Zorg voor twee begeleiders in de nacht.',
  samenvatting: 'In de nacht is er te weinig personeel. Dat moet beter.',
};

async function vul(app: TestApp): Promise<Lijn> {
  const th = app.als('toezichthouder');
  const post = async (pad: string, inhoud: object, wie = th): Promise<Record<string, string>> => {
    const { body } = await wie.post(`/api/v1/${pad}`).send(inhoud).expect(201);
    return body;
  };
  const zaak = async (onderwerp: string): Promise<string> => {
    const vast = { toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo' };
    const { aanbiederId, gemeenteId } = app.eerste;
    return String(
      (await post('zaken', { ...vast, onderwerp, aanbiederId, gemeenteIds: [gemeenteId] }))['id'],
    );
  };
  const eerste = await zaak('Te weinig personeel in de nacht');
  const opdracht = await post(`zaken/${eerste}/opdrachten`, {
    onderzoeksvraag: 'Onderzoek hoe dit kon gebeuren en wat u verandert.',
  });
  const tweede = await zaak('Medicijnen niet op tijd');
  await th
    .post(`/api/v1/zaken/${tweede}/_rond-onderzoek-af`)
    .set('if-match', '"v1"')
    .send({ bevinding: 'De bezetting is te laag.' })
    .expect(200);
  const maatregel = await post(`zaken/${tweede}/maatregelen`, {
    soort: 'plan_van_aanpak',
    omschrijving: 'Maak een plan voor de nacht en voer het in.',
    onderbouwing: 'De roosters laten te weinig mensen zien.',
    doel: 'Bewoners krijgen in de nacht hulp.',
    ernstWeging: 'Er ging vaak iets mis, zonder blijvende schade.',
    termijnPlan: 'P4W',
    termijnInvoering: 'P20W',
  });
  const nieuw = { soort: 'kwaliteit', secties: SECTIES };
  const rapport = await post(`zaken/${tweede}/rapporten`, { titel: 'Onderzoek naar de nacht', ...nieuw });
  const vast = await post(`zaken/${tweede}/rapporten`, { titel: 'Onderzoek naar medicijnen', ...nieuw });
  await app
    .als('coordinator')
    .post(`/api/v1/rapporten/${vast['id']}/_stel-vast`)
    .set('if-match', '"v1"')
    .expect(200);
  const publicatie = await post(`rapporten/${vast['id']}/publicaties`, {
    voor: 'Bewoners moeten dit weten.',
    tegen: 'Het kan de aanbieder schaden.',
  });
  return {
    zaak: eerste,
    zaakInBeoordeling: tweede,
    opdracht: String(opdracht['id']),
    maatregel: String(maatregel['id']),
    rapport: String(rapport['id']),
    vastgesteld: String(vast['id']),
    publicatie: String(publicatie['id']),
    termijn: String(opdracht['termijnId']),
  };
}
