import { expect } from '@jest/globals';
import { DrukBrieven } from '@navolgbaar/bericht';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank, proefSchermen, type Scherm } from '../harnas/werkbank';

const CODE = 'opdracht-aanbieder';
let zaakId: string;
let briefId: string;

/** A case with a letter on paper, and an own text that is being written. */
const vul = async (app: TestApp): Promise<void> => {
  const { aanbiederId, gemeenteId, id: organisatieId } = app.eerste;
  const th = app.als('toezichthouder');
  await th
    .put(`/api/v1/aanbieders/${aanbiederId}/postkeuzes`)
    .set('if-match', '"v0"')
    .send({ kanaal: 'post', postadres: 'Lindelaan 1\n9711 AA  Noordstad' })
    .expect(200);
  const zaak = await th.post('/api/v1/zaken').send({
    ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Nachtzorg' },
    ...{ aanbiederId, gemeenteIds: [gemeenteId] },
  });
  zaakId = zaak.body.id;
  await th
    .post(`/api/v1/zaken/${zaakId}/opdrachten`)
    .send({ onderzoeksvraag: 'Onderzoek hoe dit kon gebeuren.' })
    .expect(201);
  await app.verwerkUitstaandeJobs();
  await app.app.get(DrukBrieven, { strict: false }).execute(organisatieId);
  const { body } = await th.get(`/api/v1/berichten?objectId=${zaakId}`).expect(200);
  briefId = body.resultaten[0].id;
  await app
    .als('coordinator')
    .post(`/api/v1/sjablonen/${CODE}/_schrijf`)
    .set('if-match', '"v0"')
    .send({ onderwerp: 'Opdracht {{zaaknummer}}', tekst: 'Geachte,\n\nWat vragen wij?\n{{onderzoeksvraag}}' })
    .expect(200);
};

metWerkbank('brieven', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['coordinator', 'de teksten van brieven', () => '/sjablonen'],
    ['coordinator', 'een brief met een concept', () => `/sjablonen/${CODE}`],
    ['coordinator', 'het schrijven', () => `/sjablonen/${CODE}/schrijven`],
    ['beheerder', 'het vaststellen', () => `/sjablonen/${CODE}/vaststellen`],
    ['toezichthouder', 'wat op de post moet', () => '/berichten?status=post'],
    ['toezichthouder', 'een brief op papier', () => `/berichten/${briefId}`],
    ['toezichthouder', 'een andere weg', () => `/berichten/${briefId}/anders`],
    [
      'toezichthouder',
      'hoe een aanbieder brieven krijgt',
      () => `/aanbieders/${werkbank.app.eerste.aanbiederId}/post`,
    ],
    ['aanbieder', 'zijn brieven', () => '/brieven'],
  ];
  proefSchermen(werkbank, schermen);

  it('wie schreef leest de brief met de zaak, en stelt hem niet zelf vast; een ander wel', async () => {
    let p = await werkbank.open('coordinator', `/sjablonen/${CODE}`);
    await p.getByText('[onderzoeksvraag]').waitFor();
    await p.getByLabel(/Met de gegevens van een zaak/).selectOption(zaakId);
    await p.locator('#voorbeeld').getByText('Onderzoek hoe dit kon gebeuren.').waitFor();
    await p.getByRole('link', { name: 'Stel vast' }).click();
    await p.getByRole('button', { name: 'Stel vast' }).click();
    await p.getByText('Een ander dan wie eraan schreef, stelt de tekst vast.').first().waitFor();
    p = await werkbank.open('beheerder', `/sjablonen/${CODE}/vaststellen`);
    await p.getByRole('button', { name: 'Stel vast' }).click();
    await p.getByText('De eigen tekst is vastgesteld.').waitFor();
    await p.getByText('Eigen tekst 1').first().waitFor();
  });

  it('de lijst toont mislukt bovenaan met opnieuw versturen, en filtert op stand, soort en zaak in het adres', async () => {
    await werkbank.app.sql(
      `UPDATE bericht.berichten SET status = 'mislukt', fout = 'SMTP 550' WHERE id = $1`,
      [briefId],
    );
    const p = await werkbank.open('toezichthouder', '/berichten?status=alle');
    const rijen = p.locator('.nav-bericht');
    await rijen.first().getByText('Mislukt').waitFor();
    await rijen
      .first()
      .getByRole('link', { name: /^Verstuur opnieuw/ })
      .waitFor();
    await p.getByLabel('Soort brief').selectOption('opdracht');
    await p.getByLabel('Zaak', { exact: true }).selectOption(zaakId);
    await p.getByRole('button', { name: 'Toepassen' }).click();
    await p.waitForURL(`**/berichten?status=alle&soort=opdracht&objectId=${zaakId}`);
    await rijen
      .first()
      .getByText(/^Opdracht tot onderzoek/)
      .waitFor();
    expect(await rijen.count()).toBe(1);
    await p.setViewportSize({ width: 320, height: 800 });
    expect(await p.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await p.setViewportSize({ width: 1280, height: 900 });
    await p.getByLabel('Soort brief').selectOption('bezoek');
    await p.getByRole('button', { name: 'Toepassen' }).click();
    await p.getByText('Geen berichten gevonden').waitFor();
    await werkbank.app.sql(`UPDATE bericht.berichten SET status = 'te_printen', fout = NULL WHERE id = $1`, [
      briefId,
    ]);
    const aanbieder = await werkbank.open('aanbieder', '/brieven?soort=opdracht');
    await aanbieder
      .getByText(/^Opdracht tot onderzoek/)
      .first()
      .waitFor();
    await aanbieder.getByLabel('Zaaknummer').fill('2026-99999');
    await aanbieder.getByRole('button', { name: 'Toepassen' }).click();
    await aanbieder.getByText('Geen brieven gevonden').waitFor();
  });

  it('een brief op papier: geprint, op de post, terug, en dan via het portaal', async () => {
    const p = await werkbank.open('toezichthouder', `/berichten/${briefId}`);
    await p.getByText('Lindelaan 1').waitFor();
    await p.getByRole('button', { name: 'Ik heb hem geprint' }).click();
    await p.getByText('Vastgelegd: de brief is geprint.').waitFor();
    await p.getByRole('link', { name: 'Op de post gedaan' }).click();
    await p.getByRole('button', { name: 'Leg vast' }).click();
    await p.getByText('De brief is verstuurd per post.').waitFor();
    await p.getByRole('button', { name: 'De brief kwam terug' }).click();
    await p.getByRole('link', { name: 'Verstuur opnieuw' }).click();
    await p.getByLabel('Portaal', { exact: true }).check();
    await p.getByRole('button', { name: 'Verstuur' }).click();
    await p.getByText('De brief gaat langs de gekozen weg.').waitFor();
    await p.getByText('in het portaal sinds').waitFor();
  });
});
