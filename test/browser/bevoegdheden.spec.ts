import { expect, it } from '@jest/globals';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
let vordering: string;
let geweigerd: string;
let samenloop: string;
let conflict: string;
let toezichthouder: string;

async function vul(app: TestApp): Promise<void> {
  lijn = await vulLijn(app);
  toezichthouder = app.eerste.gebruikers.toezichthouder;
  const dag = app.klok.vandaag().toString();
  const beheerder = app.als('beheerder');
  const team = app.als('toezichthouder');
  await beheerder
    .post(`/api/v1/gebruikers/${toezichthouder}/aanwijzingen`)
    .send({ wetten: ['wmo'], domeinen: [], van: '2020-01-01', tot: null, besluit: 'Besluit 2026-12' })
    .expect(201);
  const basis = {
    ...{
      op: dag,
      jegens: 'de bestuurder',
      doel: 'Zien of de zorg is geleverd.',
      toezichthouderId: toezichthouder,
    },
    ...{ wat: 'De roosters van maart.', legitimatieGetoond: true, zonderLegitimatieReden: 'Nog onderweg.' },
  };
  const pad = `/api/v1/zaken/${lijn.zaakInBeoordeling}/bevoegdheden`;
  const later = app.klok.vandaag().add({ days: 7 }).toString();
  const wacht = { soort: 'inlichtingen', medewerking: 'afwachten', antwoordUiterlijk: later };
  vordering = (
    await team
      .post(pad)
      .send({ ...basis, ...wacht })
      .expect(201)
  ).body.id;
  const nee = {
    ...{ soort: 'zakelijke_gegevens', medewerking: 'geweigerd', weigeringsgrond: 'geen' },
    ...{ medewerkingReden: 'Wil eerst overleg.', resultaat: 'Niets gekregen.' },
  };
  geweigerd = (
    await team
      .post(pad)
      .send({ ...basis, ...nee })
      .expect(201)
  ).body.id;
  const { body } = await team
    .post(`/api/v1/zaken/${lijn.zaak}/samenlopen`)
    .send({
      ...{ soort: 'andere_toezichthouder', instantie: 'IGJ', contact: 'de inspecteur', sinds: dag },
      reden: 'De IGJ onderzoekt dezelfde locatie.',
    })
    .expect(201);
  samenloop = body.samenlopen[0].id;
  const ander = await app
    .als('coordinator')
    .post('/api/v1/aanbieders')
    .send({ naam: 'Zorg aan de Vaart', soort: 'zorgaanbieder' })
    .expect(201);
  conflict = (
    await team
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: ander.body.id, reden: 'Een partner werkt er.', van: dag })
      .expect(201)
  ).body.id;
}

metWerkbank('de schermen van bevoegdheden', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de bevoegdheden', () => '/bevoegdheden'],
    ['toezichthouder', 'een vordering', () => `/bevoegdheden/${vordering}`],
    ['toezichthouder', 'een bevoegdheid vastleggen', () => `/zaken/${lijn.zaakInBeoordeling}/bevoegdheid`],
    ['toezichthouder', 'het antwoord vastleggen', () => `/bevoegdheden/${vordering}/antwoord`],
    ['toezichthouder', 'een weigering voorleggen', () => `/bevoegdheden/${geweigerd}/vervolg`],
    ['toezichthouder', 'een vastlegging verbeteren', () => `/bevoegdheden/${geweigerd}/verbeteren`],
    ['toezichthouder', 'de zaak met de bevoegdheden', () => `/zaken/${lijn.zaakInBeoordeling}`],
    ['toezichthouder', 'de zaak met een samenloop', () => `/zaken/${lijn.zaak}`],
    ['toezichthouder', 'een samenloop vastleggen', () => `/zaken/${lijn.zaak}/doe/samenloop`],
    [
      'toezichthouder',
      'een samenloop beëindigen',
      () => `/zaken/${lijn.zaak}/doe/samenloop-beeindigen/${samenloop}`,
    ],
    ['coordinator', 'de belangenconflicten', () => '/belangenconflicten'],
    ['coordinator', 'een belangenconflict vastleggen', () => '/belangenconflicten/nieuw'],
    ['coordinator', 'een belangenconflict opheffen', () => `/belangenconflicten/${conflict}/opheffen`],
    ['beheerder', 'de gebruikers met wat afloopt', () => '/gebruikers'],
    ['beheerder', 'de papieren van een toezichthouder', () => `/gebruikers/${toezichthouder}`],
    ['beheerder', 'een aanwijzing vastleggen', () => `/gebruikers/${toezichthouder}/aanwijzing`],
    ['beheerder', 'een legitimatiebewijs vastleggen', () => `/gebruikers/${toezichthouder}/legitimatie`],
  ];

  proefSchermen(werkbank, schermen);

  it('een plaats met kamers wordt vastgelegd; wat ontbreekt staat bij de vraag, en wat is getypt blijft', async () => {
    await werkbank.open('toezichthouder', `/zaken/${lijn.zaakInBeoordeling}`);
    const { pagina } = werkbank;
    await pagina.getByRole('link', { name: 'Bevoegdheid vastleggen' }).click();
    await pagina.getByLabel('Plaats betreden').check();
    await pagina.getByLabel('Waar?').fill('Woonlocatie Singel');
    await pagina.getByLabel('Beschermd wonen').check();
    await pagina.getByLabel('Betreden met mondelinge toestemming van de bewoner').fill('kamer 12');
    await pagina.getByLabel('Niet betreden: de bewoner gaf geen toestemming').fill('kamer 13');
    await pagina.getByLabel('Tegenover wie gebruikte u de bevoegdheid?').fill('de locatiemanager');
    await pagina.getByLabel('Waarvoor was het nodig?').fill('Zien of de kamers veilig zijn.');
    await pagina.getByLabel('Wat hebt u gevraagd, gezien').fill('Eén kamer bekeken.');
    await pagina.getByRole('group', { name: 'Hebt u zich gelegitimeerd?' }).getByLabel('Ja').check();
    await pagina.getByLabel('Verleend', { exact: true }).check();
    await pagina.getByLabel('Wat leverde het op?').fill('De kamer was veilig.');
    await pagina.getByRole('button', { name: 'Bevoegdheid vastleggen' }).click();
    // The server asks why there was no legitimatiebewijs; nothing typed is lost.
    await pagina.getByText('Leg uit waarom u toch handelde').first().waitFor();
    expect(await pagina.getByLabel('Waar?').inputValue()).toBe('Woonlocatie Singel');
    await pagina
      .getByLabel('Waarom handelde u zonder geldig legitimatiebewijs?')
      .fill('Het bewijs was onderweg.');
    await pagina.getByRole('button', { name: 'Bevoegdheid vastleggen' }).click();
    await pagina.locator('#gebruik').getByText('kamer 12: toestemming mondeling gegeven, betreden').waitFor();
    await pagina.locator('#rust').getByText('Besluit 2026-12').first().waitFor();
  });

  it('een geweigerde medewerking is een open punt van de zaak tot zij is voorgelegd', async () => {
    await werkbank.open('toezichthouder', `/zaken/${lijn.zaakInBeoordeling}`);
    const { pagina } = werkbank;
    await pagina.locator('#wat-nu').getByRole('link', { name: 'Weigering voorleggen' }).click();
    await pagina
      .getByRole('row', { name: /Zakelijke gegevens/ })
      .getByRole('link')
      .first()
      .click();
    await pagina.getByRole('link', { name: 'Weigering voorleggen' }).click();
    await pagina.getByLabel('Niet voorgelegd aan het college').check();
    await pagina.getByLabel('Waarom wel of niet?').fill('De gegevens kwamen alsnog van de gemeente.');
    await pagina.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await pagina.locator('#uitkomst').getByText('De gegevens kwamen alsnog van de gemeente.').waitFor();
    expect(await pagina.getByRole('link', { name: 'Weigering voorleggen' }).count()).toBe(0);
  });

  it('de coördinator legt een belangenconflict vast en heft dat van een ander op', async () => {
    await werkbank.open('coordinator', '/belangenconflicten');
    const { pagina } = werkbank;
    await pagina.getByRole('link', { name: 'Hef op' }).first().click();
    await pagina
      .getByLabel('Waarom is er geen belangenconflict meer?')
      .fill('De partner werkt er niet meer.');
    await pagina.getByRole('button', { name: 'Belangenconflict opheffen' }).click();
    await pagina.getByText(/Opgeheven op .*: De partner werkt er niet meer\./).waitFor();
    await pagina.getByRole('link', { name: 'Belangenconflict vastleggen' }).click();
    await pagina.getByRole('button', { name: 'Belangenconflict vastleggen' }).click();
    await pagina.getByText('Kies de aanbieder').first().waitFor();
  });
});
