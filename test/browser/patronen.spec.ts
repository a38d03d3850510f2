import { expect, it } from '@jest/globals';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let patroon = '';
let aanbieder = '';

/** One pattern that is open, and one that rests. */
async function vul(app: TestApp): Promise<void> {
  aanbieder = app.eerste.aanbiederId;
  const th = app.als('toezichthouder');
  const ander = { naam: 'Stichting Samen Verder in de Buurt', soort: 'zorgaanbieder', kvk: '80000001' };
  const { body } = await th.post('/api/v1/aanbieders').send(ander).expect(201);
  const rust = await metPatroon(app, body.id);
  const tot = app.klok.vandaag().add({ months: 5 }).toString();
  await th
    .post(`/api/v1/patronen/${rust}/_sluimer`)
    .set('if-match', '"v1"')
    .send({ tot, reden: 'Er loopt al een gesprek met de aanbieder.' })
    .expect(200);
  patroon = await metPatroon(app, aanbieder);
}

/** Three meldingen about a provider: a pattern by the rules that come with the house. */
async function metPatroon(app: TestApp, aanbiederId: string): Promise<string> {
  const th = app.als('toezichthouder');
  for (const onderwerp of ['Niemand aan de deur', 'Medicijnen vergeten', 'Te weinig personeel']) {
    await th
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp, omschrijving: 'Dat vertelde de beller.', onrechtmatigheid: 'nee' },
        ...{ aanbiederId, gemeenteId: app.eerste.gemeenteId },
      })
      .expect(201);
  }
  await app.verwerkUitstaandeJobs();
  const { body } = await th.get('/api/v1/patronen').query({ aanbiederId }).expect(200);
  return body[0].id;
}

metWerkbank('de schermen van de patronen', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de patronen', () => '/patronen'],
    ['toezichthouder', 'een patroon', () => `/patronen/${patroon}`],
    ['toezichthouder', 'een patroon laten rusten', () => `/patronen/${patroon}/sluimeren`],
    ['toezichthouder', 'een patroon afsluiten', () => `/patronen/${patroon}/sluiten`],
    ['toezichthouder', 'wat als patroon telt', () => '/patronen/regels'],
    ['coordinator', 'nieuwe regels', () => '/patronen/regels/nieuw'],
    ['toezichthouder', 'een aanbieder met een patroon', () => `/aanbieders/${aanbieder}`],
    ['coordinator', 'de beginpagina met een patroon', () => ''],
  ];
  proefSchermen(werkbank, schermen);

  it('de coördinator stelt andere regels vast, en wie iets vergeet leest wat', async () => {
    const p = await werkbank.open('coordinator', '/patronen/regels/nieuw');
    await p.getByLabel('Meer meldingen dan eerst, naar de grootte van de aanbieder').uncheck();
    await p.getByRole('textbox', { name: 'Vanaf hoeveel meldingen?' }).first().fill('');
    await p.getByRole('button', { name: 'Vaststellen' }).click();
    await p.getByRole('link', { name: /^Vul een getal/ }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await p.getByRole('textbox', { name: 'Vanaf hoeveel meldingen?' }).first().fill('4');
    await p.getByLabel('Vanaf welke dag gelden de regels?').fill('1 mei 2027');
    await p.getByLabel('In welk document zijn ze vastgesteld?').fill('Teambesluit van april');
    await p.getByLabel('Van welke dag is dat document?').fill('1 april 2026');
    await p.getByRole('button', { name: 'Vaststellen' }).click();
    await p.getByText('De regels zijn vastgesteld.').waitFor();
    await p.getByText('4 meldingen in 12 maanden').waitFor();
    expect(await p.getByText('Staat uit').count()).toBe(1);
    expect(werkbank.fouten).toEqual([]);
  });

  it('rusten tot en met vandaag is geen rust', async () => {
    const p = await werkbank.open('toezichthouder', `/patronen/${patroon}/sluimeren`);
    await p.getByLabel('Tot en met welke dag?').fill('13 april 2026');
    await p.getByLabel('Waarom kan het wachten?').fill('Er loopt al een bezoek.');
    await p.getByRole('button', { name: 'Laten rusten' }).click();
    await p.getByRole('link', { name: 'Kies een dag na vandaag' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('een toezichthouder sluit het af met de reden, en dan is er niets meer te doen', async () => {
    const p = await werkbank.open('toezichthouder', `/patronen/${patroon}/sluiten`);
    await p.getByLabel('Opgepakt: iemand gaat hiermee verder').check();
    await p.getByRole('button', { name: 'Afsluiten' }).click();
    await p.getByRole('link', { name: 'Leg uit waarom', exact: true }).waitFor();
    await p.getByRole('link', { name: 'Vul hierboven een dag in, of leg uit waarom nog niet' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await p.getByLabel('Waarom?', { exact: true }).fill('Besproken; er komt een onaangekondigd bezoek.');
    await p.getByLabel('Wanneer is de aanbieder geïnformeerd?').fill('13 april 2026');
    expect(await p.getByLabel('Waarom is de aanbieder nog niet geïnformeerd?').count()).toBe(0);
    await p.getByRole('button', { name: 'Afsluiten' }).click();
    await p.getByText('Het patroon is afgesloten.').waitFor();
    await p.getByText('Besproken; er komt een onaangekondigd bezoek.').waitFor();
    await p.getByText('Aanbieder geïnformeerd').waitFor();
    expect(await p.getByRole('link', { name: 'Afsluiten' }).count()).toBe(0);
    expect(werkbank.fouten).toEqual([]);
  });
});
