import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let gesprek = '';
let uitwisseling = '';
let zaakId = '';

/** A conversation that is planned, and an exchange of a case. */
const vul = async (app: TestApp): Promise<void> => {
  const post = async (pad: string, inhoud: object) => {
    const { body, status } = await app.als('toezichthouder').post(`/api/v1/${pad}`).send(inhoud);
    if (status !== 201) throw new Error(`${pad}: ${status} ${JSON.stringify(body)}`);
    return String(body.id);
  };
  const { aanbiederId, gemeenteId } = app.eerste;
  zaakId = await post('zaken', {
    ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Declaraties', domein: 'rechtmatigheid', wet: 'wmo' },
    ...{ aanbiederId, gemeenteIds: [gemeenteId] },
  });
  gesprek = await post('activiteiten', {
    ...{ soort: 'gesprek', status: 'gepland', op: app.klok.vandaag().toString(), wet: 'wmo' },
    ...{ partij: 'Bureau Koolmees', met: 'De bestuurder', wat: 'Werken zonder contract' },
  });
  uitwisseling = await post('uitwisselingen', {
    ...{ richting: 'gegeven', op: app.klok.vandaag().toString(), wie: 'Gemeente Zuiderhaven', zaakId },
    ...{ aanbiederId, grondslag: 'Wmo 2015 art. 5.2.4', doel: 'Waarschuwen', categorieen: ['financieel'] },
    ...{ inhoud: 'Zij declareren te veel.', weggelaten: 'Wie de cliënten zijn.' },
  });
};

metWerkbank('activiteiten en uitwisselingen', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de activiteiten', () => '/activiteiten'],
    ['toezichthouder', 'het kiezen van een soort', () => '/activiteiten/nieuw'],
    ['toezichthouder', 'het formulier van Bibob', () => '/activiteiten/nieuw/bibob'],
    ['toezichthouder', 'een activiteit', () => `/activiteiten/${gesprek}`],
    ['toezichthouder', 'de aantallen van een jaar', () => '/activiteiten/jaar'],
    ['toezichthouder', 'een uitwisseling', () => `/uitwisselingen/${uitwisseling}`],
    ['coordinator', 'een nieuwe bewaartermijn', () => '/uitwisselingen/bewaartermijnen/nieuw'],
  ];
  proefSchermen(werkbank, schermen);

  it('een preventieve actie zonder toelichting wordt geweigerd, en wat er stond blijft staan (AC-16)', async () => {
    const p = await werkbank.open('toezichthouder', `/zaken/${zaakId}/activiteit/preventieve_actie`);
    await p.getByLabel('Nee, gepland').check();
    await p.getByLabel('Op welke dag?').fill('01-12-2099');
    await p.getByLabel('Wat doet u?').fill('Voorlichting over declareren');
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByRole('link', { name: /Leg uit waarom u dit doet/ }).waitFor();
    expect(await p.getByLabel('Wat doet u?').inputValue()).toBe('Voorlichting over declareren');
    await p.getByLabel('Waarom doet u dit?').fill('Drie aanbieders declareerden verkeerd.');
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByText('Dit is gepland. Rond het af als het is gedaan.').waitFor();
  });

  it('een gesprek wordt afgerond, met een dag om er weer naar te kijken', async () => {
    const p = await werkbank.open('toezichthouder', `/activiteiten/${gesprek}`);
    await p.getByRole('link', { name: 'Afronden' }).click();
    await p.getByLabel('Op welke dag?').fill('vandaag');
    await p.getByLabel('Wat is er gezegd en afgesproken?').fill('Zij vragen een contract aan.');
    await p.getByLabel('Afspraken gemaakt').check();
    await p.getByLabel('Wanneer kijkt u er weer naar?').fill('01-12-2099');
    await p.getByRole('button', { name: 'Afronden' }).click();
    await p.getByText('Dit is gedaan. Kijk er weer naar op 1 december 2099.').waitFor();
  });

  it('de zaak toont wat erbij hoort, en van een uitwisseling staat tot wanneer die blijft', async () => {
    let p = await werkbank.open('toezichthouder', `/zaken/${zaakId}`);
    await p.getByRole('heading', { name: 'Activiteiten rond preventie en fraude' }).waitFor();
    await p.getByRole('heading', { name: 'Uitwisselingen over zorgbedrijven' }).waitFor();
    p = await werkbank.open('toezichthouder', `/uitwisselingen/${uitwisseling}`);
    await p.getByText('Staat in het logboek van verstrekkingen').waitFor();
    await p.getByRole('link', { name: 'Afloop vastleggen' }).click();
    await p.getByLabel('Wat is ermee gedaan?').fill('Zij onderzoeken het zelf.');
    await p.getByRole('button', { name: 'Afloop bewaren' }).click();
    await p.getByText('Zij onderzoeken het zelf.').waitFor();
  });
});
