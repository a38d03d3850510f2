import { randomBytes, randomUUID } from 'node:crypto';
import { Verzendwekker, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { SlaDocumentOp } from '@navolgbaar/document';
import type { Rol } from '@navolgbaar/platform/auth';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { eenBericht, eenCollegebericht } from '../medium/bericht/opstelling';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(300_000)]);
let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
}, 60_000);
afterAll(() => app.sluit());

async function document(keuze: { gedeeldMetAanbieder?: boolean } = {}) {
  const actor = app.actor('toezichthouder');
  const slaOp = app.app.get(SlaDocumentOp, { strict: false });
  const bestand = await slaOp.ontvang(actor, 'Verslag cliënt.pdf', PDF);
  const plaats = {
    object: 'zaak',
    objectId: randomUUID(),
    soort: 'bijlage',
    aanbiederId: app.eerste.aanbiederId,
  };
  const opgeslagen = await slaOp.execute(actor, { bestand, ...plaats, ...keuze });
  await app.controleerBestanden();
  return opgeslagen;
}

describe('Een document via de API', () => {
  it('staat in de lijst van zijn zaak en komt byte voor byte als download terug', async () => {
    const { id, objectId } = await document();
    const lijst = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten?object=zaak&objectId=${objectId}`)
      .expect(200);
    expect(lijst.body.resultaten).toEqual([
      expect.objectContaining({ id, naam: 'Verslag cliënt.pdf', grootte: PDF.length }),
    ]);
    expect(lijst.body.resultaten[0]).not.toHaveProperty('opslagsleutel');
    const inhoud = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten/${id}/inhoud`)
      .buffer(true)
      .expect(200);
    expect(Buffer.compare(inhoud.body as Buffer, PDF)).toBe(0);
    expect(inhoud.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(inhoud.headers['content-disposition']).toMatch(/^attachment; filename="Verslag client\.pdf"/);
    const regels = await app.sql('SELECT 1 FROM audit.regels WHERE object_id = $1 AND handeling = $2', [
      id,
      'document:lezen',
    ]);
    expect(regels).toHaveLength(1);
  });

  it('leest de eigen aanbieder alleen als het met hem is gedeeld', async () => {
    const dicht = await document();
    const open = await document({ gedeeldMetAanbieder: true });
    await app.als('aanbieder').get(`/api/v1/documenten/${open.id}/inhoud`).expect(200);
    await app.als('aanbieder').get(`/api/v1/documenten/${dicht.id}/inhoud`).expect(404);
  });

  it('bestaat niet voor een andere organisatie, voor het college en voor wie niet is ingelogd', async () => {
    const { id } = await document();
    const pad = `/api/v1/documenten/${id}/inhoud`;
    await app.als('toezichthouder', app.tweede).get(pad).expect(404);
    await app.als('college').get(pad).expect(404);
    await app.anoniem().get(pad).expect(401);
  });

  it.each<Rol>(['contractbeheer', 'beheerder', 'archivaris', 'fg'])('weigert de rol %s', async (rol) => {
    const { id, objectId } = await document();
    await app.als(rol).get(`/api/v1/documenten/${id}/inhoud`).expect(403);
    await app.als(rol).get(`/api/v1/documenten?object=zaak&objectId=${objectId}`).expect(403);
  });

  it('zegt bij een verkeerde vraag wat er mis is', async () => {
    const { body } = await app
      .als('toezichthouder')
      .get('/api/v1/documenten?object=zaak&objectId=x')
      .expect(400);
    expect(body.invalidParams).toEqual([expect.objectContaining({ name: 'objectId' })]);
    await app.als('toezichthouder').get('/api/v1/documenten/geen-id/inhoud').expect(404);
  });
});

describe('Een bericht via de API', () => {
  const zetKlaar = (bericht = eenBericht(), organisatie: Testorganisatie = app.eerste) =>
    app.app
      .get(ZetBerichtKlaar, { strict: false })
      .execute(app.actor('toezichthouder', organisatie), bericht);
  async function verzend() {
    const wekker = app.app.get(Verzendwekker, { strict: false });
    wekker.wek(app.eerste.id);
    await wekker.rust();
  }

  it('is na verzending bevestigd en staat in de postbus van de demo', async () => {
    const bericht = eenCollegebericht();
    const { berichtId } = await zetKlaar(bericht);
    await verzend();
    const lijst = await app
      .als('toezichthouder')
      .get(`/api/v1/berichten?objectId=${bericht.objectId}`)
      .expect(200);
    expect(lijst.body).toMatchObject({
      resultaten: [{ id: berichtId, status: 'bevestigd', adres: 'college@gemeente.nl', pogingen: 1 }],
      volgende: null,
    });
    const postbus = await app.als('coordinator').get('/api/v1/postbus').expect(200);
    expect(postbus.body.resultaten[0]).toMatchObject({ berichtId, aan: 'college@gemeente.nl' });
    const ander = await app.als('toezichthouder', app.tweede).get('/api/v1/postbus').expect(200);
    expect(ander.body.resultaten).toEqual([]);
  });

  it('gaat vanzelf weg zodra de gebeurtenis van het klaarzetten is verwerkt', async () => {
    const { berichtId } = await zetKlaar();
    await app.verwerkUitstaandeJobs();
    await app.app.get(Verzendwekker, { strict: false }).rust();
    const [rij] = await app.sql('SELECT status FROM bericht.berichten WHERE id = $1', [berichtId]);
    expect(rij).toEqual({ status: 'bevestigd' });
  });

  it('is als het mislukt zichtbaar, en gaat na "opnieuw verzenden" alsnog weg', async () => {
    const { berichtId } = await zetKlaar();
    await app.sql(`UPDATE bericht.berichten SET status = 'mislukt', fout = 'SMTP 550' WHERE id = $1`, [
      berichtId,
    ]);
    const mislukt = await app.als('toezichthouder').get('/api/v1/berichten?status=mislukt').expect(200);
    expect(mislukt.body.resultaten).toEqual([
      expect.objectContaining({ id: berichtId, fout: 'SMTP 550', adres: null }),
    ]);
    const pad = `/api/v1/berichten/${berichtId}/_verzend-opnieuw`;
    const { versie } = mislukt.body.resultaten[0];
    const doe = (wie: ReturnType<TestApp['als']>, v = versie) =>
      wie.post(pad).set('if-match', `"v${v}"`).send({ kanaal: 'mail' });
    await doe(app.als('toezichthouder', app.tweede)).expect(404);
    await doe(app.als('beheerder')).expect(403);
    await doe(app.als('toezichthouder'), versie + 1).expect(412);
    await app.als('toezichthouder').post(pad).send({ kanaal: 'mail' }).expect(428);
    await doe(app.als('toezichthouder')).expect(200, { id: berichtId, status: 'voorgenomen' });
    await verzend();
    const [na] = await app.sql<{ versie: number }>('SELECT versie FROM bericht.berichten WHERE id = $1', [
      berichtId,
    ]);
    await doe(app.als('toezichthouder'), na?.versie).expect(409);
  });

  it('bladert door de lijst met de waarde volgende', async () => {
    const objectId = randomUUID();
    for (let n = 0; n < 3; n += 1) await zetKlaar(eenBericht({ objectId }));
    const een = await app
      .als('toezichthouder')
      .get(`/api/v1/berichten?objectId=${objectId}&aantal=2`)
      .expect(200);
    expect(een.body.resultaten).toHaveLength(2);
    const pad = `/api/v1/berichten?objectId=${objectId}&aantal=2&vanaf=${een.body.volgende}`;
    const twee = await app.als('toezichthouder').get(pad).expect(200);
    expect(twee.body).toMatchObject({ resultaten: [expect.anything()], volgende: null });
    await app.als('toezichthouder').get('/api/v1/berichten?vanaf=onzin').expect(400);
    await app.als('toezichthouder').get('/api/v1/berichten?status=weg').expect(400);
  });

  it.each<Rol>(['jurist', 'college', 'contractbeheer', 'beheerder', 'archivaris', 'fg', 'aanbieder'])(
    'toont de rol %s geen berichten en geen postbus',
    async (rol) => {
      await app.als(rol).get('/api/v1/berichten').expect(403);
      await app.als(rol).get('/api/v1/postbus').expect(403);
    },
  );
});
