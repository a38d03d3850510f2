import { expect, it } from '@jest/globals';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const GEVEN = '/aandachtsgebieden/geven';
let aanbieder = '';
let ander = '';
let melding = '';
let zaak = '';
let gebied = '';
let aanduiding = '';

/** A provider and what came in about it in one area, and another provider for which the register proposes one. */
async function vul(app: TestApp): Promise<void> {
  const th = app.als('toezichthouder');
  aanbieder = app.eerste.aanbiederId;
  ander = app.eerste.andereAanbiederId;
  const over = { aanbiederId: aanbieder, onderwerp: 'Begeleiding vanuit een pgb' };
  const { body: gebieden } = await th.get('/api/v1/aandachtsgebieden').expect(200);
  gebied = gebieden.find(({ kenmerk }: { kenmerk: string }) => kenmerk === 'pgb_cumulatie').id;
  const gemeld = await th
    .post('/api/v1/meldingen')
    .send({
      ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit', ...over },
      ...{ omschrijving: 'Dat vertelde de beller.', onrechtmatigheid: 'nee' },
      gemeenteId: app.eerste.gemeenteId,
    })
    .expect(201);
  melding = gemeld.body.id;
  const geopend = await th
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', ...over },
      gemeenteIds: [app.eerste.gemeenteId],
    })
    .expect(201);
  zaak = geopend.body.id;
  await th
    .post(`/api/v1/aanbieders/${ander}/inzetten`)
    .send({
      ...{ gemeenteId: app.eerste.gemeenteId, wet: 'wmo', financiering: 'pgb', gecontracteerd: false },
      ...{ aantalClienten: 5, van: '2025-01-01' },
    })
    .expect(201);
  for (const [object, objectId] of [
    ['aanbieder', aanbieder],
    ['zaak', zaak],
    ['melding', melding],
  ]) {
    const { body } = await th
      .post('/api/v1/aanduidingen')
      .send({ object, objectId, gebiedId: gebied, sinds: '2026-04-01', toelichting: 'Besproken in april.' })
      .expect(201);
    aanduiding = body.lopend[0].id;
  }
}

metWerkbank('de schermen van de aandachtsgebieden', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de aandachtsgebieden', () => '/aandachtsgebieden'],
    ['coordinator', 'de aandachtsgebieden per jaar', () => '/aandachtsgebieden?per=jaar'],
    ['coordinator', 'een nieuw aandachtsgebied', () => '/aandachtsgebieden/nieuw'],
    ['coordinator', 'een aandachtsgebied', () => `/aandachtsgebieden/${gebied}`],
    ['coordinator', 'een aandachtsgebied beëindigen', () => `/aandachtsgebieden/${gebied}/beeindigen`],
    ['toezichthouder', 'een aanbieder met een voorstel', () => `/aanbieders/${ander}`],
    ['toezichthouder', 'een zaak met een aandachtsgebied', () => `/zaken/${zaak}`],
    ['toezichthouder', 'een melding met een aandachtsgebied', () => `/meldingen/${melding}`],
    ['toezichthouder', 'een aandachtsgebied geven', () => `${GEVEN}/aanbieder/${ander}?gebied=${gebied}`],
    [
      ...(['toezichthouder', 'beëindigen bij een melding'] as const),
      () => `${GEVEN}/melding/${melding}/${aanduiding}/beeindigen`,
    ],
  ];
  proefSchermen(werkbank, schermen);

  it('een toezichthouder neemt een voorstel over, en het staat bij de aanbieder', async () => {
    const p = await werkbank.open('toezichthouder', `/aanbieders/${ander}`);
    await p.getByText('Voorgesteld: Cumulatie van pgb').waitFor();
    await p.getByRole('link', { name: 'Voorstel bekijken' }).click();
    const waarom = p.getByLabel('Waarom hoort het hierbij?');
    expect(await waarom.inputValue()).toContain('samen 5 cliënten');
    await waarom.fill('');
    await p.getByRole('button', { name: 'Geven' }).click();
    await p.getByRole('link', { name: 'Leg uit waarom het hierbij hoort' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await waarom.fill('Nagegaan bij contractbeheer.');
    await p.getByRole('button', { name: 'Geven' }).click();
    await p.getByText('Het aandachtsgebied is gegeven.').waitFor();
    await p.getByText('Nagegaan bij contractbeheer.').waitFor();
    expect(await p.getByText('Voorgesteld:').count()).toBe(0);
    expect(werkbank.fouten).toEqual([]);
  });

  it('en beëindigt het bij een melding, met de reden: dan staat het bij eerder', async () => {
    const p = await werkbank.open('toezichthouder', `/meldingen/${melding}`);
    await p.getByRole('link', { name: /Beëindigen van Cumulatie/ }).click();
    await p.getByLabel('Waarom eindigt het?').fill('Het bleek zorg in natura.');
    await p.getByRole('button', { name: 'Beëindigen' }).click();
    await p.getByText('Het aandachtsgebied is hier beëindigd.').waitFor();
    await p.getByText('Het bleek zorg in natura.').waitFor();
    await p.getByText('tot en met 13 april 2026').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('de coördinator voegt er een toe, en beëindigt het weer', async () => {
    const p = await werkbank.open('coordinator', '/aandachtsgebieden/nieuw');
    await p.getByLabel('Hoe heet het?').fill('Logeeropvang');
    await p.getByLabel('Waar gaat het over?').fill('Logeren met zorg.');
    await p.getByLabel('In welk document staat het?').fill('Jaarplan toezicht 2026');
    await p.getByRole('button', { name: 'Toevoegen' }).click();
    await p.getByText('Het aandachtsgebied is toegevoegd.').waitFor();
    await p.getByText('Jaarplan toezicht 2026').waitFor();
    await p.getByRole('link', { name: 'Beëindigen' }).click();
    await p.getByLabel('Wat is de laatste dag?').fill('30 april 2026');
    await p.getByLabel('Waarom eindigt het?').fill('Het jaarplan is gewijzigd.');
    await p.getByRole('button', { name: 'Beëindigen' }).click();
    await p.getByText('Het aandachtsgebied heeft een laatste dag.').waitFor();
    await p.getByText('Tot en met 30 april 2026').first().waitFor();
    expect(await p.getByRole('link', { name: 'Beëindigen' }).count()).toBe(0);
    expect(werkbank.fouten).toEqual([]);
  });
});
