import { expect, it } from '@jest/globals';
import { type Voorgesteld, stelRapportVoor } from '../harnas/gepubliceerd';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let nieuw: Voorgesteld;
let nagekeken: Voorgesteld;
let gegeven: Voorgesteld;

/** Three reports of which opening is proposed: one as it came, one looked at in full, and one with a view that came late. */
const vul = async (app: TestApp): Promise<void> => {
  nieuw = await stelRapportVoor(app);
  nagekeken = await stelRapportVoor(app, { titel: 'Medicatie en personeel' });
  await app
    .als('toezichthouder')
    .patch(`/api/v1/publicaties/${nagekeken.id}/publieke-versie`)
    .set('if-match', `"v${nagekeken.versie}"`)
    .send({ secties: nagekeken.publiekeVersie.map(({ sleutel }) => ({ sleutel, gecontroleerd: true })) })
    .expect(200);
  gegeven = await stelRapportVoor(app);
  app.klok.naar('2026-04-29');
  await app
    .als('aanbieder')
    .post(`/api/v1/zienswijzevragen/${gegeven.id}/_geef`)
    .set('if-match', '"v1"')
    .send({ strekking: 'bezwaar', inhoud: 'De locatie is te herkennen.' })
    .expect(200);
  app.klok.naar('2026-04-14');
  await app.verwerkUitstaandeJobs();
};

metWerkbank('de zienswijze van de aanbieder over openbaarmaking', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['aanbieder', 'wat hem is gevraagd', () => '/zienswijzen'],
    ['aanbieder', 'een vraag met de openbare versie', () => `/zienswijzen/${nagekeken.id}`],
    ['aanbieder', 'een vraag zonder openbare versie', () => `/zienswijzen/${nieuw.id}`],
    ['aanbieder', 'het geven', () => `/zienswijzen/${nagekeken.id}/geven`],
    ['aanbieder', 'wat hij gaf', () => `/zienswijzen/${gegeven.id}`],
    ['toezichthouder', 'de openbaarmaking met een late zienswijze', () => `/publicaties/${gegeven.id}`],
    ['coordinator', 'het besluit over een bezwaar', () => `/publicaties/${gegeven.id}/doe/besluit`],
  ];
  proefSchermen(werkbank, schermen);

  it('bezwaar vraagt uitleg; wat is getypt blijft staan; daarna is het ontvangen', async () => {
    await werkbank.open('aanbieder', '/zienswijzen');
    const { pagina: p } = werkbank;
    await p
      .getByRole('link', { name: /^Rapport / })
      .nth(1)
      .click();
    await p.getByText('Het gaat niet goed met de medicijnen.').waitFor();
    await p.getByRole('link', { name: 'Zienswijze geven' }).click();
    // The label follows the choice: only who objects has to say why.
    const uitleg = p.getByText('Leg uit waarom (niet verplicht)');
    await p.getByRole('radio', { name: 'Wij hebben geen bezwaar' }).check();
    await uitleg.waitFor();
    await p.getByRole('radio', { name: 'Wij hebben bezwaar' }).check();
    await uitleg.waitFor({ state: 'detached' });
    await p.getByRole('button', { name: 'Zienswijze insturen' }).click();
    await p.getByRole('link', { name: 'Leg uit waarom u bezwaar hebt' }).waitFor();
    expect(await p.getByRole('radio', { name: 'Wij hebben bezwaar' }).isChecked()).toBe(true);
    await p.getByRole('textbox', { name: 'Leg uit waarom' }).fill('Onze locatie is te herkennen.');
    await p.getByRole('button', { name: 'Zienswijze insturen' }).click();
    await p.getByText('Uw zienswijze is ontvangen. U krijgt het besluit', { exact: false }).waitFor();
    await p.getByText('Onze locatie is te herkennen.').waitFor();
    expect(await p.getByRole('link', { name: 'Zienswijze geven' }).count()).toBe(0);
    await werkbank.open('aanbieder', `/zienswijzen/${nagekeken.id}/geven`);
    await werkbank.pagina.getByText('U hebt al een zienswijze gegeven', { exact: false }).waitFor();
  });

  it('wie besluit, leest het bezwaar en moet het wegen', async () => {
    await werkbank.open('coordinator', `/publicaties/${gegeven.id}`);
    await werkbank.pagina.getByText('Na de laatste dag.', { exact: false }).waitFor();
    await werkbank.open('coordinator', `/publicaties/${gegeven.id}/doe/besluit`);
    const { pagina: p } = werkbank;
    await p.getByRole('radio', { name: 'Openbaar maken', exact: true }).check();
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByRole('link', { name: 'Schrijf op hoe u de bezwaren weegt' }).waitFor();
  });
});
