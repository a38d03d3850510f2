import { expect, it } from '@jest/globals';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const stand = {
  naam: '',
  aanbieder: '',
  ander: '',
  analyse: '',
  voorstel: '',
  keuze: '',
  vast: '',
  kenmerk: '',
};

/** A provider with all that a person can add, a kept analysis, a choice that is open and one that is adopted. */
async function vul(app: TestApp): Promise<void> {
  const th = app.als('toezichthouder');
  const post = async (pad: string, inhoud: object) =>
    (await th.post(`/api/v1/${pad}`).send(inhoud).expect(201)).body;
  stand.aanbieder = app.eerste.aanbiederId;
  stand.naam = (await th.get(`/api/v1/aanbieders/${stand.aanbieder}`).expect(200)).body.naam;
  const nieuw = { naam: 'Stichting Samen Verder in de Buurt', soort: 'zorgaanbieder', kvk: '80000001' };
  stand.ander = (await post('aanbieders', nieuw)).id;
  const vandaag = app.klok.vandaag();
  const { kenmerken } = await post(`risicobeelden/${stand.aanbieder}/risicokenmerken`, {
    ...{
      soort: 'externe_toets',
      toelichting: 'Het certificaat is ingezien.',
      bron: 'Bezoek aan het kantoor',
    },
    ...{ vastgesteldOp: vandaag.toString(), geldigTot: vandaag.add({ years: 1 }).toString() },
  });
  stand.kenmerk = kenmerken[0].id;
  await post(`risicobeelden/${stand.aanbieder}/bijstellingen`, {
    ...{ score: 62.5, reden: 'Er is een nieuwe bestuurder, en niemand weet nog wat die doet.' },
    tot: vandaag.add({ months: 3 }).toString(),
  });
  stand.analyse = (await post('risicoanalyses', { doel: 'Voorbereiding van het werkoverleg van mei' })).id;
  stand.voorstel = (await th.get('/api/v1/informeervoorstellen').expect(200)).body[0].id;
  const vast = await post('bezoekkeuzes', { jaar: vandaag.year, dagen: 1 });
  await app
    .als('coordinator')
    .post(`/api/v1/bezoekkeuzes/${vast.id}/_stel-vast`)
    .set('if-match', '"v1"')
    .send({ toelichting: 'De hoogste score eerst; de anderen volgen volgend jaar.' })
    .expect(200);
  stand.vast = vast.id;
  stand.keuze = (await post('bezoekkeuzes', { jaar: vandaag.year + 1, dagen: 1 })).id;
}

metWerkbank('de schermen van het risicobeeld', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'het risicobeeld', () => '/risicobeeld'],
    ['toezichthouder', 'een aanbieder met zijn som', () => `/risicobeeld/${stand.aanbieder}`],
    ['toezichthouder', 'een score bijstellen', () => `/risicobeeld/${stand.ander}/bijstellen`],
    [
      'toezichthouder',
      'een bijstelling beëindigen',
      () => `/risicobeeld/${stand.aanbieder}/bijstelling-beeindigen`,
    ],
    ['toezichthouder', 'eigen beheersing vastleggen', () => `/risicobeeld/${stand.ander}/kenmerk-vastleggen`],
    [
      'toezichthouder',
      'eigen beheersing intrekken',
      () => `/risicobeeld/${stand.aanbieder}/kenmerken/${stand.kenmerk}/intrekken`,
    ],
    ['toezichthouder', 'de analyses', () => '/risicobeeld/analyses'],
    ['toezichthouder', 'een analyse doen', () => '/risicobeeld/analyses/nieuw'],
    ['toezichthouder', 'een analyse', () => `/risicobeeld/analyses/${stand.analyse}`],
    ['toezichthouder', 'wie te informeren', () => '/risicobeeld/te-informeren'],
    [
      'toezichthouder',
      'informeren vastleggen',
      () => `/risicobeeld/te-informeren/${stand.voorstel}/informeren`,
    ],
    [
      'toezichthouder',
      'informeren niet nodig',
      () => `/risicobeeld/te-informeren/${stand.voorstel}/niet-nodig`,
    ],
    ['toezichthouder', 'de gewichten', () => '/risicobeeld/gewichten'],
    ['coordinator', 'nieuwe gewichten', () => '/risicobeeld/gewichten/nieuw'],
    ['toezichthouder', 'de bezoekkeuzes', () => '/risicobeeld/bezoekkeuzes'],
    ['toezichthouder', 'een bezoekkeuze maken', () => '/risicobeeld/bezoekkeuzes/nieuw'],
    ['coordinator', 'een bezoekkeuze als voorstel', () => `/risicobeeld/bezoekkeuzes/${stand.keuze}`],
    ['toezichthouder', 'een vastgestelde bezoekkeuze', () => `/risicobeeld/bezoekkeuzes/${stand.vast}`],
    [
      'coordinator',
      'een bezoekkeuze vaststellen',
      () => `/risicobeeld/bezoekkeuzes/${stand.keuze}/vaststellen`,
    ],
    ['coordinator', 'een bezoekkeuze intrekken', () => `/risicobeeld/bezoekkeuzes/${stand.keuze}/intrekken`],
    ['toezichthouder', 'een aanbieder met zijn score', () => `/aanbieders/${stand.aanbieder}`],
  ];
  proefSchermen(werkbank, schermen);

  it('wie bijstelt, leest eerst wat er mist en ziet daarna de eigen score met de reden', async () => {
    const p = await werkbank.open('toezichthouder', `/risicobeeld/${stand.ander}`);
    await p.getByRole('link', { name: 'Score bijstellen' }).click();
    await p.getByRole('textbox', { name: 'Welke score geeft u' }).fill('1000');
    await p.getByRole('button', { name: 'Bijstellen' }).click();
    await p.getByRole('link', { name: 'Leg uit waarom' }).waitFor();
    await p.getByRole('link', { name: /^Vul een getal/ }).waitFor();
    await p.getByRole('textbox', { name: 'Welke score geeft u' }).fill('12,5');
    await p.getByRole('textbox', { name: 'Waarom?' }).fill('Zij meldden alles zelf.');
    const tot = werkbank.app.klok.vandaag().add({ months: 2 });
    await p
      .getByRole('textbox', { name: 'Tot en met welke dag?' })
      .fill(`${tot.day}-${tot.month}-${tot.year}`);
    await p.getByRole('button', { name: 'Bijstellen' }).click();
    await p.getByText('Bijgesteld naar 12,5').waitFor();
    await p.getByText('Zij meldden alles zelf.').waitFor();
  });

  it('de coördinator haalt wie is gekozen uit een keuze, met de reden, en de cijfers gaan mee', async () => {
    const p = await werkbank.open('coordinator', `/risicobeeld/bezoekkeuzes/${stand.keuze}`);
    const gekozen = p.getByRole('region', { name: 'Gekozen', exact: true });
    await gekozen.getByRole('link', { name: /^Niet bezoeken/ }).click();
    await p.getByRole('textbox', { name: 'Waarom?' }).fill('Daar loopt al een onderzoek.');
    await p.getByRole('button', { name: 'Niet bezoeken' }).click();
    await p.getByText('Anders dan voorgesteld: Daar loopt al een onderzoek.').waitFor();
    await p.getByText('Er is niemand gekozen.').waitFor();
    expect(await p.getByRole('region', { name: 'De keuze in cijfers' }).innerText()).toContain('0 van 1');
  });

  it('vanuit een vastgestelde keuze opent een zaak met aanbieder en vorm al ingevuld', async () => {
    const p = await werkbank.open('toezichthouder', `/risicobeeld/bezoekkeuzes/${stand.vast}`);
    await p
      .getByRole('link', { name: /^Zaak openen/ })
      .first()
      .click();
    await p.getByRole('radio', { name: 'Structureel' }).and(p.locator(':checked')).waitFor();
    await p.getByText(stand.naam).first().waitFor();
  });
});
