import { expect, it } from '@jest/globals';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const stand = {
  concept: '',
  getrokken: '',
  lopend: '',
  onderweg: '',
  afgerond: '',
  gekozen: '',
  zaak: '',
  naam: '',
};
const NAMEN = ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India'].map(
  (naam) => `${naam} Zorg`,
);

/** A theme in each of its states; the finished one was shared with a group of ten that all hold on one norm. */
async function vul(app: TestApp): Promise<void> {
  const th = app.als('toezichthouder');
  const vandaag = app.klok.vandaag();
  const post = async (pad: string, inhoud: object) =>
    (await th.post(`/api/v1/${pad}`).send(inhoud).expect(201)).body;
  const inzet = { gemeenteId: app.eerste.gemeenteId, wet: 'wmo', financiering: 'zin', gecontracteerd: true };
  const ids = [app.eerste.aanbiederId];
  for (const naam of NAMEN)
    ids.push((await post('aanbieders', { naam, soort: 'zorgaanbieder', aantalClienten: 12 })).id);
  for (const id of ids) await post(`aanbieders/${id}/inzetten`, { ...inzet, van: '2020-01-01' });
  const maak = (naam: string) =>
    post('themaonderzoeken', {
      ...{
        naam,
        vraagstelling: 'Weten cliënten wie hen helpt?',
        waaromSoort: 'signalen',
        waaromBron: 'Telling',
      },
      ...{ waarom: 'Er waren zes signalen.', wet: 'wmo', domein: 'kwaliteit', kadercode: 'wmo-kwaliteit' },
      ...{ van: vandaag.toString(), tot: vandaag.add({ months: 6 }).toString() },
      leiderId: app.eerste.gebruikers.toezichthouder,
    });
  const doe = async (thema: { id: string; versie: number }, wat: string, inhoud: object = {}) =>
    (
      await app
        .als('coordinator')
        .post(`/api/v1/themaonderzoeken/${thema.id}/_${wat}`)
        .set('if-match', `"v${thema.versie}"`)
        .send(inhoud)
        .expect(200)
    ).body;
  stand.concept = (await maak('Vaste gezichten')).id;
  const trek = async (naam: string, wijze: object) =>
    doe(await maak(naam), 'trek', { ...wijze, toelichting: 'Zo zien wij een doorsnee.' });
  const geloot = await trek('Nieuwe cliënten', { wijze: 'aselect', aantal: 3 });
  stand.getrokken = geloot.id;
  stand.gekozen = geloot.deelnemers.find((een: { gekozen: boolean }) => een.gekozen).aanbiederId;
  stand.lopend = (await doe(await trek('Hulp in de avond', { wijze: 'alle' }), 'start')).id;
  const { id } = await doe(await trek('Duidelijke afspraken', { wijze: 'alle' }), 'start');
  await app.verwerkUitstaandeJobs();
  stand.onderweg = (await doe(await trek('Hulp in de ochtend', { wijze: 'alle' }), 'start')).id;
  let thema = (await app.als('coordinator').get(`/api/v1/themaonderzoeken/${id}`).expect(200)).body;
  stand.zaak = thema.deelnemers[0].zaakId;
  stand.naam = thema.deelnemers[0].aanbiederNaam;
  for (const { zaakId } of thema.deelnemers) await bevind(app, zaakId, thema.kaderversieId);
  thema = await doe(thema, 'rond-af', { conclusie: 'Overal zijn de afspraken duidelijk.' });
  stand.afgerond = thema.id;
  await doe(thema, 'deel', { deeltekst: 'Dank dat u meedeed.' });
}

async function bevind(app: TestApp, zaakId: string, kaderversieId: string): Promise<void> {
  const th = app.als('toezichthouder');
  const { body: bewijs } = await th
    .post(`/api/v1/zaken/${zaakId}/bewijsstukken`)
    .send({
      ...{ soort: 'gegevens', omschrijving: 'Plannen', verkregenVan: 'de manager', bewaarplaats: 'Kluis' },
      ...{ verkregenOp: app.klok.vandaag().toString(), verkregenHoe: 'Gekregen.' },
    })
    .expect(201);
  const { body } = await th
    .post(`/api/v1/zaken/${zaakId}/bevindingen`)
    .send({
      ...{
        stelling: 'De afspraken zijn duidelijk.',
        soort: 'positief',
        betreft: 'aanbieder',
        wetten: ['wmo'],
      },
      ...{ onderbouwing: 'Zo staat het er.', gevolgen: 'Cliënten weten waar zij aan toe zijn.' },
      bewijsstukIds: [bewijs.id],
      toetsing: { kaderversieId, normcode: 'WK-CLI-1', score: 'voldoet' },
    })
    .expect(201);
  await th.post(`/api/v1/bevindingen/${body.id}/_stel-vast`).set('if-match', `"v${body.versie}"`).expect(200);
}

metWerkbank('de schermen van de themaonderzoeken', vul, (werkbank) => {
  const op =
    (wat: keyof typeof stand, rest = '') =>
    () =>
      `/themaonderzoeken/${stand[wat]}${rest}`;
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de themaonderzoeken', () => '/themaonderzoeken'],
    ['toezichthouder', 'een nieuw themaonderzoek', () => '/themaonderzoeken/nieuw'],
    ['toezichthouder', 'een concept', op('concept')],
    ['toezichthouder', 'een concept wijzigen', op('concept', '/wijzigen')],
    ['toezichthouder', 'aanbieders kiezen', op('concept', '/kiezen')],
    ['coordinator', 'een selectie', op('getrokken')],
    ['toezichthouder', 'een aanbieder weglaten', () => `${op('getrokken')()}/weglaten/${stand.gekozen}`],
    ['toezichthouder', 'een aanbieder toevoegen', op('getrokken', '/toevoegen')],
    ['coordinator', 'een themaonderzoek beginnen', op('getrokken', '/beginnen')],
    ['toezichthouder', 'een lopend themaonderzoek', op('lopend')],
    ['toezichthouder', 'een themaonderzoek waarvan de zaken nog komen', op('onderweg')],
    ['coordinator', 'een themaonderzoek afronden', op('lopend', '/afronden')],
    ['coordinator', 'een themaonderzoek laten vervallen', op('lopend', '/vervallen')],
    ['toezichthouder', 'een afgerond themaonderzoek', op('afgerond')],
    ['toezichthouder', 'een zaak van een thema', () => `/zaken/${stand.zaak}`],
    ['aanbieder', 'de uitkomst bij de aanbieder', () => '/themauitkomsten'],
  ];
  proefSchermen(werkbank, schermen);

  it('wie loot, vult in hoeveel en waarom, en ziet daarna wie meedoet en wie niet', async () => {
    const p = await werkbank.open('toezichthouder', `/themaonderzoeken/${stand.concept}`);
    await p.getByRole('link', { name: 'Aanbieders kiezen' }).click();
    await p.getByRole('radio', { name: 'Door loting' }).check();
    await p.getByRole('button', { name: 'Kiezen' }).click();
    await p.getByRole('link', { name: /^Vul een heel getal in/ }).waitFor();
    await p.getByRole('link', { name: 'Leg uit waarom u zo kiest.' }).waitFor();
    await p.getByRole('textbox', { name: 'Hoeveel aanbieders?' }).fill('2');
    await p.getByRole('textbox', { name: 'Waarom zo?' }).fill('Wij hebben tijd voor twee.');
    await p.getByRole('button', { name: 'Kiezen' }).click();
    await p.getByText('Zaad van de loting', { exact: true }).waitFor();
    const mee = p.getByRole('region', { name: 'Wie meedoet', exact: true });
    expect(await mee.getByRole('link', { name: /^Weglaten/ }).count()).toBe(2);
    const niet = p.getByRole('region', { name: 'Wie niet meedoet', exact: true });
    expect(await niet.getByText('Valt buiten het aantal').count()).toBe(8);
  });

  it('wie een aanbieder weglaat, geeft een reden die bij de aanbieder blijft staan', async () => {
    const p = await werkbank.open('toezichthouder', `/themaonderzoeken/${stand.getrokken}`);
    const mee = p.getByRole('region', { name: 'Wie meedoet', exact: true });
    await mee
      .getByRole('link', { name: /^Weglaten/ })
      .first()
      .click();
    await p.getByRole('textbox', { name: 'Reden' }).fill('Hier was net een bezoek.');
    await p.getByRole('button', { name: 'Weglaten' }).click();
    await p.getByText('Zelf gekozen: Hier was net een bezoek.').waitFor();
  });

  it('een toezichthouder begint of rondt niet af: dat doet de coördinator', async () => {
    const p = await werkbank.open('toezichthouder', `/themaonderzoeken/${stand.lopend}`);
    await p.getByText('Het onderzoek loopt.').waitFor();
    expect(await p.getByRole('link', { name: 'Onderzoek afronden' }).count()).toBe(0);
    const c = await werkbank.open('coordinator', `/themaonderzoeken/${stand.lopend}`);
    await c.getByRole('link', { name: 'Onderzoek afronden' }).waitFor();
  });

  it('een naam van een aanbieder komt niet in de conclusie, en wat er stond blijft staan', async () => {
    const p = await werkbank.open('coordinator', `/themaonderzoeken/${stand.lopend}/afronden`);
    const conclusie = p.getByRole('textbox', { name: 'Conclusie' });
    await conclusie.fill('Bij Bravo Zorg gaat het mis.');
    await p.getByRole('button', { name: 'Afronden' }).click();
    await p.getByRole('link', { name: /^Hierin staat de naam van een aanbieder/ }).waitFor();
    expect(await conclusie.inputValue()).toBe('Bij Bravo Zorg gaat het mis.');
  });

  it('een aanbieder leest de eigen uitkomst naast die van de groep, en geen andere naam', async () => {
    const p = await werkbank.open('aanbieder', '/themauitkomsten');
    await p.getByText('Dank dat u meedeed.').waitFor();
    await p.getByText(/zitten 10 aanbieders/).waitFor();
    await p.getByRole('row', { name: /WK-CLI-1.*Voldoet.*10/ }).waitFor();
    const tekst = await p.getByRole('main').innerText();
    for (const naam of NAMEN) expect(tekst).not.toContain(naam);
    // How we label a framework among ourselves is nothing to a provider.
    expect(tekst).not.toContain('AANNAME');
    const th = await werkbank.open('toezichthouder', `/themaonderzoeken/${stand.afgerond}`);
    await th.getByText(/\(AANNAME: nog niet vastgesteld\)/).waitFor();
  });

  it('een concept noemt het kader bij de naam', async () => {
    const p = await werkbank.open('toezichthouder', `/themaonderzoeken/${stand.getrokken}`);
    await p.getByText(/: de versie die geldt als het begint$/).waitFor();
    expect(await p.getByRole('main').innerText()).not.toContain('wmo-kwaliteit');
  });

  it('wie net is begonnen, leest dat de zaken nog komen, en ziet ze zodra ze er zijn', async () => {
    const p = await werkbank.open('toezichthouder', `/themaonderzoeken/${stand.onderweg}`);
    await p.getByText(/^Het onderzoek loopt. Voor 10 aanbieders wordt de zaak nog geopend/).waitFor();
    expect(await p.getByText('Wordt nog geopend').count()).toBe(10);
    await werkbank.app.verwerkUitstaandeJobs();
    await p.getByText('Het onderzoek loopt. Elke gekozen aanbieder heeft een zaak.').waitFor();
    expect(await p.getByText('Wordt nog geopend').count()).toBe(0);
  });

  it('bij een afgerond onderzoek plant niemand meer een bezoek', async () => {
    const mee = { name: 'Wie meedoet', exact: true };
    const loopt = await werkbank.open('toezichthouder', `/themaonderzoeken/${stand.lopend}`);
    await loopt
      .getByRole('region', mee)
      .getByRole('link', { name: /^Bezoek plannen/ })
      .first()
      .waitFor();
    const klaar = await werkbank.open('toezichthouder', `/themaonderzoeken/${stand.afgerond}`);
    await klaar.getByRole('region', mee).waitFor();
    expect(await klaar.getByRole('link', { name: /^Bezoek plannen/ }).count()).toBe(0);
  });
});
