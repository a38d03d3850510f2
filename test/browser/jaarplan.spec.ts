import { expect, it } from '@jest/globals';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const stand = { aanbieder: '', andere: '' };

/** A plan of this year in which nobody decided yet; one provider had a visit for another reason. */
async function vul(app: TestApp): Promise<void> {
  const th = app.als('toezichthouder');
  const post = async (pad: string, inhoud: object) =>
    (await th.post(`/api/v1/${pad}`).send(inhoud).expect(201)).body;
  const { aanbiederId, andereAanbiederId } = app.eerste;
  Object.assign(stand, { aanbieder: aanbiederId, andere: andereAanbiederId });
  await post(`risicobeelden/${aanbiederId}/bijstellingen`, {
    ...{ score: 60, reden: 'Voor deze proef.', tot: '2027-04-13' },
  });
  const zaak = await post('zaken', {
    ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Kijken' },
    ...{ aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
  });
  const bezoek = await post(`zaken/${zaak.id}/bezoeken`, {
    ...{ aankondiging: 'onaangekondigd', doel: 'Zien.', op: '2026-04-13', van: '04:00', tot: '04:20' },
    behandelaarId: app.eerste.gebruikers.toezichthouder,
  });
  await th
    .post(`/api/v1/bezoeken/${bezoek.id}/_leg-vast`)
    .set('if-match', `"v${bezoek.versie}"`)
    .send({ op: '2026-04-13', gesprokenMet: 'De nachtdienst', verslag: 'Alles gezien.' })
    .expect(200);
  await post('jaarplannen', { jaar: 2026, capaciteit: [2, 2, 2, 2] });
}

metWerkbank('de schermen van het jaarplan', vul, (werkbank) => {
  const regel =
    (rest = '') =>
    () =>
      `/jaarplan/2026/aanbieders/${stand.aanbieder}${rest}`;
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'het jaarplan', () => '/jaarplan'],
    ['toezichthouder', 'een nieuw jaarplan', () => '/jaarplan/nieuw'],
    ['toezichthouder', 'het jaarplan herberekenen', () => '/jaarplan/2026/herberekenen'],
    ['coordinator', 'het jaarplan vaststellen', () => '/jaarplan/2026/vaststellen'],
    ['toezichthouder', 'een aanbieder in het jaarplan', regel()],
    ['toezichthouder', 'een aanbieder indelen', regel('/indelen')],
    ['toezichthouder', 'de instelling van het jaarplan', () => '/jaarplan/instelling'],
    ['coordinator', 'de instelling vaststellen', () => '/jaarplan/instelling/nieuw'],
  ];
  proefSchermen(werkbank, schermen);

  it('wie nooit structureel is bezocht, en wel om een andere reden, staat er met beide', async () => {
    const p = await werkbank.open('toezichthouder', '/jaarplan');
    const rij = p.getByRole('row', { name: /Stichting De Linde/ });
    await rij.getByText('Nooit').waitFor();
    await rij.getByText('Om een andere reden: 13-4-2026').waitFor();
    await p.getByRole('columnheader', { name: /Laatste structurele bezoek/ }).waitFor();
  });

  it('wie anders indeelt dan voorgesteld, leest dat daarna bij wat nu', async () => {
    const p = await werkbank.open('toezichthouder', regel()());
    const nu = p.getByRole('region', { name: 'Wat nu', exact: true });
    await nu.getByText('Klopt het voorstel, dan hoeft u niets te doen.').waitFor();
    await nu.getByRole('link', { name: 'Deel anders in' }).click();
    await p.getByRole('radio', { name: 'Kwartaal 4' }).check();
    await p.getByLabel('Waarom?').fill('Dan is de verhuizing klaar.');
    await p.getByRole('button', { name: 'Bewaar' }).click();
    await nu.getByText('Deze aanbieder is anders ingedeeld dan voorgesteld').waitFor();
  });

  it('een nieuw jaarplan wordt aangeboden zolang er een jaar zonder plan is', async () => {
    const p = await werkbank.open('toezichthouder', '/jaarplan');
    await p.getByRole('link', { name: 'Nieuw jaarplan' }).waitFor();
    await werkbank.app
      .als('toezichthouder')
      .post('/api/v1/jaarplannen')
      .send({ jaar: 2027, capaciteit: [1, 1, 1, 1] })
      .expect(201);
    const na = await werkbank.open('toezichthouder', '/jaarplan');
    await na.getByRole('link', { name: '2027' }).waitFor();
    expect(await na.getByRole('link', { name: 'Nieuw jaarplan' }).count()).toBe(0);
  });
});
