import { BeheerAfwegingskader } from '@navolgbaar/weging';
import { stelKaderVast } from '../harnas/afwegingskader';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const WEGING = {
  ...{ ernst: 'basale_veiligheid', ernstMotivering: 'De leefomgeving is niet veilig.' },
  ...{ omvang: 'groot', omvangMotivering: 'Het hele huis.', publieksgevoelig: false },
  ...{ onrechtmatigheid: 'ja', onrechtmatigheidToelichting: 'Uren zonder zorg.', aanZet: 'toezichthouder' },
};

let nieuw = '';
let samen = '';
let rood = '';
let taak = '';
let concept = '';

metWerkbank('wegen en het afwegingskader', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['beheerder', 'het afwegingskader met een concept', () => '/afwegingskader'],
    ['beheerder', 'een nieuw concept', () => '/afwegingskader/nieuw'],
    ['beheerder', 'een concept wijzigen', () => `/afwegingskader/${concept}/wijzigen`],
    ['beheerder', 'een concept vaststellen', () => `/afwegingskader/${concept}/vaststellen`],
    ['toezichthouder', 'het wegen', () => `/meldingen/${nieuw}/weging`],
    ['toezichthouder', 'een melding met taken die wacht op een tweede persoon', () => `/meldingen/${rood}`],
    ['toezichthouder', 'een taak uit een weging', () => `/meldingen/${rood}/weegtaken/${taak}`],
    ['coordinator', 'rood bevestigen', () => `/meldingen/${rood}/bevestigen`],
  ];
  proefSchermen(werkbank, schermen);

  it('een beheerder ziet meteen welke cel niet oploopt, en stelt het concept daarna vast', async () => {
    const pagina = await werkbank.open('coordinator', `/afwegingskader/${concept}/wijzigen`);
    const voorbeeld = pagina.getByRole('region', { name: 'Zo komt de matrix eruit te zien' });
    await voorbeeld.getByText('De matrix loopt goed op.').waitFor();
    const cel = pagina.getByLabel('Levensbedreigend, Omvang klein');
    await cel.selectOption('groen');
    await voorbeeld.getByText('Kies een hogere prioriteit bij Levensbedreigend met Klein.').waitFor();
    await pagina.getByRole('button', { name: 'Concept opslaan' }).click();
    await pagina.getByRole('alert').or(pagina.getByText('Er is iets mis')).first().waitFor();
    await cel.selectOption('rood');
    await pagina.getByRole('button', { name: 'Rij toevoegen' }).click();
    await voorbeeld.getByRole('rowheader', { name: 'Nieuwe rij' }).waitFor();
    await pagina.getByRole('button', { name: /^Verwijderen.*Nieuwe rij/ }).click();
    await pagina.getByRole('button', { name: 'Concept opslaan' }).click();
    await pagina.getByText('Het concept is opgeslagen.').waitFor();

    await pagina.getByRole('link', { name: 'Vaststellen van versie 3' }).click();
    await pagina.getByLabel('Vanaf welke dag geldt deze versie?').fill('1 mei 2026');
    await pagina
      .getByLabel('In welk document is het vastgesteld?')
      .fill('Collegebesluit 2026-114, bijlage 2');
    await pagina.getByLabel('Van welke dag is dat document?').fill('1 april 2026');
    const besluit = { name: 'besluit.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 x') };
    await pagina.getByLabel('Voeg het besluit toe').setInputFiles(besluit);
    await pagina.getByRole('button', { name: 'Vaststellen' }).click();
    await pagina.getByText('Het afwegingskader is vastgesteld. Het geldt vanaf 1 mei 2026.').waitFor();
    expect(await pagina.getByText('Geldt vanaf 1 mei 2026').count()).toBeGreaterThan(0);
    await pagina.getByText('besluit.pdf').waitFor();
    expect(await werkbank.axe()).toEqual([]);
    expect(werkbank.fouten).toEqual([]);
  });

  it('wie weegt, ziet het voorstel, de kleur van de server en wat haar zou veranderen', async () => {
    const pagina = await werkbank.open('toezichthouder', `/meldingen/${nieuw}/weging`);
    await pagina.getByLabel('Hoeveel cliënten zijn er getroffen?').fill('5');
    await pagina.getByLabel('Hoeveel cliënten heeft de aanbieder?').fill('42');
    await pagina.getByText('Dat is ongeveer 12 procent van de cliënten. Voorstel: gemiddeld.').waitFor();
    await pagina.getByRole('button', { name: 'Kies gemiddeld' }).click();
    await pagina.getByLabel('Basale veiligheid', { exact: true }).check();
    const uitkomst = pagina.getByRole('region', { name: 'Uitkomst' });
    await uitkomst.getByRole('status').getByText('Oranje').waitFor();
    await uitkomst.getByText('Wat zou de kleur veranderen?').click();
    await uitkomst.getByText('Rood bij omvang groot (voorgesteld vanaf 13 cliënten)').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('wat een ander intussen woog, wordt niet overschreven; wat is getypt, blijft staan', async () => {
    const pagina = await werkbank.open('toezichthouder', `/meldingen/${samen}/weging`);
    await pagina.getByLabel('Basale veiligheid', { exact: true }).check();
    await pagina.getByLabel('Waarom deze ernst?').fill('Het trappenhuis is onveilig.');
    await pagina.getByLabel('Klein', { exact: true }).check();
    await pagina.getByLabel('Waarom deze omvang?').fill('Eén huis.');
    await pagina.getByRole('group', { name: 'Is het publieksgevoelig?' }).getByLabel('Nee').check();
    await pagina
      .getByRole('group', { name: /onrechtmatigheid/ })
      .getByLabel('Nee')
      .check();
    await pagina.getByLabel('Wie is aan zet?').selectOption('toezichthouder');
    await werkbank.app
      .als('coordinator')
      .post(`/api/v1/meldingen/${samen}/wegingen`)
      .send({ ...WEGING, omvang: 'klein' })
      .expect(201);
    await pagina.getByRole('button', { name: 'Weging vaststellen' }).click();
    await pagina
      .getByText(/Een ander woog deze melding terwijl u bezig was\. Die weging geeft oranje\./)
      .waitFor();
    expect(await pagina.getByLabel('Waarom deze ernst?').inputValue()).toBe('Het trappenhuis is onveilig.');
    await pagina.getByText(/Deze melding is al gewogen op .*: oranje\./).waitFor();
    await pagina.getByRole('button', { name: 'Weging vaststellen' }).click();
    await pagina.getByText('De weging is vastgesteld: prioriteit oranje.').waitFor();
  });

  it('een collega bevestigt rood en rondt de taak af', async () => {
    const pagina = await werkbank.open('coordinator', `/meldingen/${rood}`);
    await pagina.getByRole('link', { name: 'Bevestig rood' }).click();
    await pagina.getByLabel('Waarom bent u het eens met rood?').fill('Ik lees hetzelfde.');
    await pagina.getByRole('button', { name: 'Bevestigen' }).click();
    await pagina.getByText('De prioriteit rood is bevestigd.').waitFor();
    await pagina.getByRole('link', { name: 'Leg het besluit vast' }).waitFor();
    await pagina.getByRole('link', { name: /^Afronden.*onrechtmatigheid/ }).click();
    await pagina.getByLabel('Geen onrechtmatigheid').check();
    await pagina.getByLabel('Waaruit blijkt dat?').fill('De uren zijn nageteld.');
    await pagina.getByRole('button', { name: 'Afronden' }).click();
    await pagina.getByText('De taak is afgerond.').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });
});

async function vul(app: TestApp): Promise<void> {
  await app.app.get(BeheerAfwegingskader, { strict: false }).laadMeegeleverde(app.actor('beheerder'));
  await stelKaderVast(app, { roodVraagtTweede: true });
  const th = app.als('toezichthouder');
  const meld = async (onderwerp: string): Promise<string> => {
    const { body } = await th
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onrechtmatigheid: 'nee', omschrijving: 'De beller vertelt wat hij zag.', onderwerp },
        aanbiederId: app.eerste.aanbiederId,
      })
      .expect(201);
    return body.id;
  };
  nieuw = await meld('Onveilig trappenhuis');
  samen = await meld('Kapotte deur');
  rood = await meld('Brandgang staat vol');
  await th.post(`/api/v1/meldingen/${rood}/wegingen`).send(WEGING).expect(201);
  taak = (await th.get(`/api/v1/meldingen/${rood}/wegingen`).expect(200)).body.taken[0].id;
  const { body } = await app.als('beheerder').get('/api/v1/afwegingskaders').expect(200);
  const { ernstnaam, omvangnaam, rijen, kolommen, cellen, stap3, roodVraagtTweede } = body[0];
  const inhoud = { ernstnaam, omvangnaam, rijen, kolommen, cellen, stap3, roodVraagtTweede };
  concept = (await app.als('beheerder').post('/api/v1/afwegingskaders').send(inhoud).expect(201)).body.id;
}
