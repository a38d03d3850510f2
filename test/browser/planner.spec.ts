import { expect, it } from '@jest/globals';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
let bezoek: string;

async function vul(app: TestApp): Promise<void> {
  lijn = await vulLijn(app);
  const th = app.als('toezichthouder');
  const behandelaarId = app.eerste.gebruikers.toezichthouder;
  const { headers } = await th.get(`/api/v1/aanbieders/${app.eerste.aanbiederId}`).expect(200);
  await th
    .patch(`/api/v1/aanbieders/${app.eerste.aanbiederId}`)
    .set('if-match', String(headers.etag))
    .send({ email: 'post@linde.example' })
    .expect(200);
  await th
    .post('/api/v1/afwezigheden')
    .send({ gebruikerId: behandelaarId, van: '2026-04-16', tot: '2026-04-17', soort: 'verlof' })
    .expect(201);
  const { body } = await th
    .post(`/api/v1/zaken/${lijn.zaak}/bezoeken`)
    .send({
      ...{ aankondiging: 'aangekondigd', doel: 'Zien hoe de nacht is bezet.', van: '10:00', tot: '11:30' },
      ...{ op: '2026-04-16', planuitleg: 'De collega komt hiervoor terug.', behandelaarId },
    })
    .expect(201);
  bezoek = String(body.id);
}

metWerkbank('de planner', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de planner per week', () => '/planner?dag=2026-04-13'],
    ['toezichthouder', 'de planner per maand', () => '/planner?dag=2026-04-13&weergave=maand'],
    ['coordinator', 'de planner als lijst', () => '/planner?dag=2026-04-13&weergave=lijst'],
    ['toezichthouder', 'de eigen bezoeken', () => '/planner?dag=2026-04-13&wie=mijn'],
    ['coordinator', 'afwezigheid melden', () => '/planner/afwezig'],
    ['toezichthouder', 'een bezoek met uitleg', () => `/bezoeken/${bezoek}`],
    ['toezichthouder', 'een bezoek aankondigen', () => `/bezoeken/${bezoek}/aankondigen`],
    ['aanbieder', 'de aangekondigde bezoeken', () => '/bezoeken-aan-u'],
  ];

  proefSchermen(werkbank, schermen);

  it('een bezoek wordt aangekondigd: eerst de brief lezen, dan versturen; de aanbieder ziet het', async () => {
    await werkbank.open('toezichthouder', `/bezoeken/${bezoek}`);
    let { pagina } = werkbank;
    await pagina.getByRole('link', { name: 'Bezoek aankondigen' }).click();
    await pagina.getByRole('button', { name: 'Bekijk de brief' }).click();
    await pagina.getByText('Schrijf op wat u gaat bekijken').first().waitFor();
    await pagina.getByLabel('Wat gaat u bekijken?').fill('Hoe u de nacht bezet.');
    await pagina.getByLabel('Hoe lang duurt het ongeveer?').fill('anderhalf uur');
    await pagina.getByLabel('Welke documenten legt de aanbieder klaar?').fill('Het rooster van april');
    await pagina.getByRole('button', { name: 'Bekijk de brief' }).click();
    await pagina.locator('#brief').getByText('Hoe u de nacht bezet.').waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await pagina.getByRole('button', { name: 'Verstuur de aankondiging' }).click();
    await pagina.locator('#aankondiging').getByText('De brief is verstuurd op 13 april 2026.').waitFor();
    await werkbank.open('aanbieder', '/bezoeken-aan-u');
    ({ pagina } = werkbank);
    await pagina.getByText('Het rooster van april').waitFor();
    expect(await werkbank.axe()).toEqual([]);
  });

  it('een bezoek wordt versleept naar een andere dag, en het formulier vraagt dan waarom', async () => {
    await werkbank.open('toezichthouder', '/planner?dag=2026-04-13');
    const { pagina } = werkbank;
    const raster = pagina.locator('.nav-planner__raster');
    const regel = raster.locator('.nav-planner__regel', { has: pagina.getByText('Afwezig') });
    await regel.dragTo(raster.locator('tbody td').nth(1));
    await pagina.getByRole('heading', { level: 1, name: 'Bezoek verzetten' }).waitFor();
    expect(await pagina.getByLabel('Op welke dag?').inputValue()).toBe('14 april 2026');
    await pagina.getByRole('button', { name: 'Bezoek verzetten' }).click();
    await pagina.getByText('Leg uit waarom').first().waitFor();
    await pagina.getByLabel('Waarom wordt het anders?').fill('Het verlof ging voor.');
    await pagina.getByRole('button', { name: 'Bezoek verzetten' }).click();
    await pagina.getByRole('heading', { level: 1, name: /14 april 2026/ }).waitFor();
  });

  it('zonder muis kan het ook, en afwezigheid wordt gemeld en ingetrokken', async () => {
    await werkbank.open('coordinator', '/planner?dag=2026-05-04');
    const { pagina } = werkbank;
    await pagina.getByRole('link', { name: 'Meld afwezigheid' }).click();
    await pagina.getByRole('button', { name: 'Meld afwezigheid' }).click();
    await pagina.getByText('Vul de eerste dag in').first().waitFor();
    await pagina.getByLabel('Vanaf welke dag?').fill('14 april 2026');
    await pagina.getByLabel('Tot en met welke dag?').fill('15 april 2026');
    await pagina.getByRole('button', { name: 'Meld afwezigheid' }).click();
    await pagina.goto(`${werkbank.adres}/planner?dag=2026-04-13&wie=mijn`);
    const kaart = pagina.locator('#afwezigheid');
    await kaart.getByText('14 april 2026 tot en met 15 april 2026').first().waitFor();
    await kaart.getByRole('button', { name: /^Trek in/ }).click();
    await kaart.getByText('In deze dagen is niemand afwezig gemeld.').waitFor();
    await pagina.goto(`${werkbank.adres}/planner?dag=2026-04-13`);
    await pagina
      .locator('.nav-planner__raster')
      .getByRole('link', { name: /^Verzet/ })
      .first()
      .click();
    await pagina.getByRole('heading', { level: 1, name: 'Bezoek verzetten' }).waitFor();
  });
});
