import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;

const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
  const { toezichthouder } = app.eerste.gebruikers;
  for (const zaak of [lijn.zaak, lijn.zaakInBeoordeling]) {
    const { headers } = await app.als('toezichthouder').get(`/api/v1/zaken/${zaak}`).expect(200);
    await app
      .als('coordinator')
      .patch(`/api/v1/zaken/${zaak}`)
      .set('if-match', String(headers['etag']))
      .send({ behandelaarId: toezichthouder })
      .expect(200);
  }
  await app
    .als('aanbieder')
    .post(`/api/v1/termijnen/${lijn.termijn}/uitstelverzoeken`)
    .send({ duur: 'P2W', motivering: 'Twee medewerkers zijn ziek, en met hen moet nog worden gesproken.' })
    .expect(201);
  await app
    .als('toezichthouder')
    .post('/api/v1/meldingen')
    .send({
      ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onderwerp: 'Deuren op slot', omschrijving: 'De deuren zijn op slot.', onrechtmatigheid: 'nee' },
    })
    .expect(201);
  await app.verwerkUitstaandeJobs();
};

metWerkbank('de beginpagina', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'wat vandaag wacht', () => '/'],
    ['coordinator', 'wat vandaag op het team wacht', () => '/'],
    ['aanbieder', 'wat vandaag van hem wordt gevraagd', () => '/'],
    ['college', 'waarover besloten moet worden', () => '/'],
    ['beheerder', 'een lege beginpagina met waar hij heen kan', () => '/'],
    ['fg', 'de weg naar het auditspoor', () => '/'],
    ['archivaris', 'dat er niets is', () => '/'],
  ];
  proefSchermen(werkbank, schermen);

  it('brengt een toezichthouder van een verzoek naar het besluit, en daarna is het weg', async () => {
    const p = await werkbank.open('toezichthouder', '/');
    expect(await p.getByRole('link', { name: 'Vandaag' }).getAttribute('aria-current')).toBe('page');
    await p.locator('#veranderd').getByText('Uitstel gevraagd').waitFor();
    await p
      .locator('#nieuweMeldingen')
      .getByRole('link', { name: /Deuren op slot/ })
      .waitFor();
    await p.locator('#uitstel').getByText('Te weinig personeel in de nacht').waitFor();
    await p
      .locator('#uitstel')
      .getByRole('link', { name: /Onderzoeksrapport/ })
      .click();
    await p.getByLabel(/^Geen uitstel geven/).check();
    await p.getByLabel('Waarom besluit u dit?').fill('De termijn is ruim genoeg.');
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByText('Het besluit is vastgelegd. De aanbieder krijgt een brief.').waitFor();
    expect(await p.getByRole('link', { name: 'Vandaag' }).getAttribute('aria-current')).toBeNull();
    await p.getByRole('link', { name: 'Vandaag' }).click();
    await p.locator('#rust').getByRole('link', { name: 'Beslissen over uitstel' }).waitFor();
    expect(await p.locator('#uitstel').count()).toBe(0);

    const a = await werkbank.open('aanbieder', '/');
    await a.locator('#eigenUitstel').getByText('Afgewezen').waitFor();
    await a.locator('#eigenOpdrachten').getByText('Wacht op het rapport').waitFor();
    expect(await a.locator('#veranderd').count()).toBe(0);
  });

  it('zegt het als er niets wacht', async () => {
    const p = await werkbank.open('beheerder', '/');
    await p.getByText('Er wacht niets op u vandaag').waitFor();
    await p.locator('#ga-naar').getByRole('link', { name: 'Gebruikers' }).click();
    await p.getByRole('heading', { level: 1, name: 'Gebruikers' }).waitFor();
  });
});
