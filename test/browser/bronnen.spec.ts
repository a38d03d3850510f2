import { expect, it } from '@jest/globals';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let bron = '';
let zaak = '';
let gezamenlijk = '';
let kaart = '';
let lid = '';

/** A source with two versions, a case that rests on it, and one that concerns two providers. */
async function vul(app: TestApp): Promise<void> {
  const { aanbiederId, andereAanbiederId, gemeenteId } = app.eerste;
  const basis = { soort: 'verordening', naam: 'Verordening Wmo Noordstad', wetten: ['wmo'], gemeenteId };
  const coordinator = app.als('coordinator');
  const nieuw = await coordinator
    .post('/api/v1/bronnen')
    .send({ ...basis, aanduiding: 'Verordening Wmo Noordstad 2020', geldigVan: '2020-01-01' })
    .expect(201);
  bron = nieuw.body.id;
  await coordinator
    .post(`/api/v1/bronnen/${bron}/versies`)
    .set('if-match', '"v1"')
    .send({
      ...{ aanduiding: 'Verordening Wmo Noordstad 2024', geldigVan: '2024-01-01' },
      vindplaats: 'https://lokaleregelgeving.overheid.nl/CVDR712345/3',
    })
    .expect(201);
  const open = async () => {
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Overdracht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId, gemeenteIds: [gemeenteId] },
      })
      .expect(201);
    return body.id as string;
  };
  zaak = await open();
  gezamenlijk = await open();
  await app
    .als('toezichthouder')
    .post(`/api/v1/zaken/${gezamenlijk}/aanbieders`)
    .send({ aanbiederId: andereAanbiederId, rol: 'regie', reden: 'Regelde de zorg rond de cliënt.' })
    .expect(201);
  const nieuweKaart = await app
    .als('toezichthouder')
    .post(`/api/v1/zaken/${gezamenlijk}/netwerkkaarten`)
    .send({ clientcode: 'C-12' })
    .expect(201);
  kaart = nieuweKaart.body.id;
  for (let n = 1; n <= 38; n += 1) {
    const { body } = await app
      .als('toezichthouder')
      .post(`/api/v1/netwerkkaarten/${kaart}/leden`)
      .set('if-match', `"v${n}"`)
      .send({
        ...{
          functie: `Begeleider ${n} van de ambulante crisisopvang`,
          organisatie: 'Zorggroep De Lange Naam',
        },
        domein: (['wmo', 'jeugd', 'zvw', 'onderwijs'] as const)[n % 4],
      })
      .expect(201);
    lid = body.leden[0].id;
  }
}

metWerkbank('bronnen, zaken met meer aanbieders en netwerkkaarten', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de bronnen', () => '/bronnen'],
    ['toezichthouder', 'een bron', () => `/bronnen/${bron}`],
    ['coordinator', 'een bron toevoegen', () => '/bronnen/nieuw'],
    ['coordinator', 'een versie toevoegen', () => `/bronnen/${bron}/versie`],
    ['coordinator', 'een bron beëindigen', () => `/bronnen/${bron}/beeindigen`],
    ['toezichthouder', 'de grondslag van een zaak', () => `/zaken/${zaak}/doe/grondslag`],
    ['toezichthouder', 'een aanbieder betrekken', () => `/zaken/${zaak}/doe/aanbieder-betrekken`],
    ['toezichthouder', 'een zaak met meer aanbieders', () => `/zaken/${gezamenlijk}`],
    ['toezichthouder', 'een opdracht aan een van hen', () => `/zaken/${gezamenlijk}/doe/opdracht`],
    ['toezichthouder', 'een netwerkkaart maken', () => `/zaken/${zaak}/netwerkkaart`],
    ['toezichthouder', 'een netwerkkaart van 38', () => `/netwerkkaarten/${kaart}`],
    ['toezichthouder', 'iemand op de kaart zetten', () => `/netwerkkaarten/${kaart}/lid`],
    ['toezichthouder', 'iemand op de kaart wijzigen', () => `/netwerkkaarten/${kaart}/lid/${lid}`],
    ['toezichthouder', 'de regie vastleggen', () => `/netwerkkaarten/${kaart}/regie`],
    ['toezichthouder', 'bij wie een bezoek', () => `/zaken/${gezamenlijk}/bezoek`],
  ];
  proefSchermen(werkbank, schermen);

  it('de coördinator voegt een bron toe; zonder soort staat de fout erbij en blijft de tekst staan', async () => {
    const p = await werkbank.open('coordinator', '/bronnen/nieuw');
    await p.getByLabel('Hoe heet de bron?').fill('Protocol calamiteiten');
    await p.getByLabel('Hoe noemt u deze versie?').fill('Protocol calamiteiten, versie 3');
    await p.getByLabel('Vanaf welke dag geldt zij?').fill('1-7-2024');
    await p.getByRole('button', { name: 'Bron toevoegen' }).click();
    await p.getByRole('alert').getByText('Kies wat voor bron het is').waitFor();
    expect(await p.getByLabel('Hoe heet de bron?').inputValue()).toBe('Protocol calamiteiten');
    await p.getByLabel('Protocol', { exact: true }).check();
    await p.getByRole('button', { name: 'Bron toevoegen' }).click();
    await p.getByRole('heading', { level: 1, name: 'Protocol calamiteiten' }).waitFor();
    await p.getByRole('cell', { name: 'vanaf 1 juli 2024' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('de toezichthouder betrekt een aanbieder en geeft hem zijn eigen opdracht', async () => {
    const p = await werkbank.open('toezichthouder', `/zaken/${zaak}`);
    await p.getByText('Verordening Wmo Noordstad 2024').waitFor();
    await p.goto(`${p.url().split('/zaken/')[0]}/zaken/${zaak}/doe/aanbieder-betrekken`);
    await p.getByRole('combobox').fill('Zorg');
    await p.getByRole('option').last().click();
    await p.getByLabel('Voert de regie').check();
    await p.getByLabel('Waarom is deze aanbieder betrokken?').fill('Zij regelde de zorg rond de cliënt.');
    await p.getByRole('button', { name: 'Aanbieder betrekken' }).click();
    await p.getByRole('heading', { name: 'Aanbieders in deze zaak' }).waitFor();
    await p.goto(`${p.url().split('/zaken/')[0]}/zaken/${zaak}/doe/opdracht`);
    await p.getByLabel('Wat moet de aanbieder onderzoeken?').fill('Onderzoek hoe de overdracht ging.');
    await p.getByRole('button', { name: 'Bekijk de brief' }).click();
    await p.getByRole('alert').getByText('Kies de aanbieder').waitFor();
    await p.getByRole('group', { name: 'Aan welke aanbieder?' }).getByRole('radio').last().check();
    await p.getByRole('button', { name: 'Bekijk de brief' }).click();
    await p.locator('#brief').getByText('Onderzoek hoe de overdracht ging.').waitFor();
    await p.getByRole('button', { name: 'Opdracht geven' }).click();
    await p.getByText('De opdracht is gegeven.').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('de toezichthouder zet iemand op de kaart en legt vast dat de regie onduidelijk is', async () => {
    const p = await werkbank.open('toezichthouder', `/zaken/${zaak}/netwerkkaart`);
    await p.getByLabel('Onder welke code kent u de cliënt?').fill('Pietersen');
    await p.getByRole('button', { name: 'Netwerkkaart maken' }).click();
    await p.getByRole('alert').getByText('Gebruik een code met een cijfer').first().waitFor();
    await p.getByLabel('Onder welke code kent u de cliënt?').fill('C-77');
    await p.getByRole('button', { name: 'Netwerkkaart maken' }).click();
    await p.getByRole('heading', { level: 1, name: 'Netwerk rond C-77' }).waitFor();
    await p.getByRole('link', { name: 'Op de kaart zetten' }).click();
    await p.getByLabel('Welke functie?').fill('Mentor');
    await p.getByLabel('Bij welke organisatie?').fill('School De Brug');
    await p.getByLabel('Onderwijs').check();
    await p.getByRole('button', { name: 'Op de kaart zetten' }).click();
    await p.getByRole('rowheader', { name: 'Mentor' }).waitFor();
    await p.getByRole('link', { name: 'Regie vastleggen' }).click();
    await p.getByLabel('Dat is onduidelijk').check();
    await p.getByLabel('Waaruit blijkt dat?').fill('Ieder denkt dat een ander het is.');
    await p.getByRole('button', { name: 'Regie vastleggen' }).click();
    await p.getByText('Leg dit vast als bevinding').waitFor();
    expect(await p.getByRole('img', { name: /cliënt C-77/ }).count()).toBe(1);
    await p.setViewportSize({ width: 320, height: 900 });
    expect(await werkbank.steektUit()).toEqual([]);
  });
});
