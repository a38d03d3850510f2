import { randomBytes } from 'node:crypto';
import { Gezondheid } from '@navolgbaar/platform/observability';
import type { Rol } from '@navolgbaar/platform/auth';
import sharp from 'sharp';
import { EICAR, Proefclamd } from '../harnas/clamd';
import { TestApp } from '../harnas/test-app';
import { metClamd } from '../harnas/voorzieningen';
import { leesDocumenten, voegDocumentToe, zoekzaak } from '../harnas/zoekdocument';

metClamd('een bestand van buiten via de API', (programma) => {
  let clamd: Proefclamd;
  let app: TestApp;
  let zaakId: string;
  beforeAll(async () => {
    clamd = await Proefclamd.start(programma);
    app = await TestApp.start({ scanner: `127.0.0.1:${clamd.poort}` });
    app.klok.naar('2026-04-13');
    zaakId = await zoekzaak(app, 'Zaak met bestanden');
  }, 120_000);
  afterAll(async () => {
    await app.sluit();
    await clamd.stop();
  });

  const pdf = () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(500)]);
  const regel = async (id: string, rol: Rol = 'toezichthouder', object = 'zaak', objectId = zaakId) => {
    const { body } = await app
      .als(rol)
      .get(`/api/v1/documenten?object=${object}&objectId=${objectId}`)
      .expect(200);
    return body.resultaten.find((document: { id: string }) => document.id === id);
  };
  const haal = (id: string, rol: Rol = 'toezichthouder') =>
    app.als(rol).get(`/api/v1/documenten/${id}/inhoud`);

  it('is er, en gaat pas open als het is gecontroleerd', async () => {
    const id = await voegDocumentToe(app, zaakId, 'verslag.pdf', pdf());
    expect(await regel(id)).toMatchObject({ status: 'niet_gecontroleerd', teOpenen: false });
    const { body } = await haal(id).expect(409);
    expect(body).toMatchObject({ code: 'DOCUMENT.NIET_GECONTROLEERD', title: 'Nog niet gecontroleerd' });
    await app.controleerBestanden();
    expect(await regel(id)).toMatchObject({ status: 'schoon', teOpenen: true, controlereden: null });
    await haal(id).expect(200);
  });

  it('wordt door de gebeurtenis vanzelf gecontroleerd', async () => {
    const id = await voegDocumentToe(app, zaakId, 'vanzelf.pdf', pdf());
    await app.verwerkUitstaandeJobs();
    await app.rustControle();
    expect(await regel(id)).toMatchObject({ status: 'schoon' });
  });

  it('komt niet in de zoekindex voordat het is gecontroleerd', async () => {
    const id = await voegDocumentToe(app, zaakId, 'kwartel.txt', 'kwartelkoning');
    const doorzoek = () => leesDocumenten(app);
    await clamd.dood();
    await doorzoek();
    const stand = async () =>
      (await app.sql('SELECT stand FROM document.teksten WHERE document_id = $1', [id]))[0];
    expect(await stand()).toEqual({ stand: 'wacht' });
    await clamd.begin();
    app.klok.naar('2026-04-14');
    await doorzoek();
    expect(await stand()).toEqual({ stand: 'gelezen' });
  }, 60_000);

  it('met een virus is weg, staat in de tijdlijn en wordt de behandelaar en de aanbieder verteld', async () => {
    const { body: opdracht } = await app
      .als('toezichthouder')
      .post(`/api/v1/zaken/${zaakId}/opdrachten`)
      .send({ onderzoeksvraag: 'Hoe kon dit gebeuren?' })
      .expect(201);
    const { body } = await app
      .als('aanbieder')
      .post(`/api/v1/opdrachten/${opdracht.id}/bijlagen`)
      .attach('bestand', EICAR, 'rapport.txt')
      .expect(201);
    await app.controleerBestanden();
    for (const rol of ['toezichthouder', 'coordinator', 'aanbieder'] as const) {
      const { body: problem } = await haal(body.id, rol).expect(410);
      expect(problem.code).toBe('DOCUMENT.BESMET');
    }
    expect(await regel(body.id, 'toezichthouder', 'opdracht', opdracht.id)).toMatchObject({
      ...{ status: 'besmet', teOpenen: false, vondst: expect.stringContaining('Eicar') },
    });
    // The sender hears that it was malicious, and not by what the scanner knew it.
    expect(await regel(body.id, 'aanbieder', 'opdracht', opdracht.id)).toMatchObject({
      ...{ status: 'besmet', teOpenen: false, vondst: null },
    });
    await app.verwerkUitstaandeJobs();
    const { body: dossier } = await app
      .als('toezichthouder')
      .get(`/api/v1/zaken/${zaakId}/dossier`)
      .expect(200);
    expect(dossier.tijdlijn.resultaten.map((r: { tekst: string }) => r.tekst)).toContain(
      'In een ontvangen bestand is een virus gevonden. De inhoud is vernietigd.',
    );
    const verteld = await app.sql('SELECT soort FROM attendering.attenderingen WHERE soort = $1', [
      'bestand_besmet',
    ]);
    expect(verteld.length).toBeGreaterThan(0);
  });

  it('dat niet te controleren is, wordt opnieuw gecontroleerd als het team dat vraagt', async () => {
    const zip = Buffer.from('%PDF-1.7\n');
    const id = await voegDocumentToe(app, zaakId, 'groot.pdf', Buffer.concat([zip, randomBytes(100)]));
    await clamd.dood();
    await app.controleerBestanden();
    expect(await regel(id)).toMatchObject({ status: 'controle_mislukt', controlereden: 'scanner_weg' });
    expect((await haal(id).expect(409)).body.code).toBe('DOCUMENT.CONTROLE_MISLUKT');
    const { onderdelen, gereed } = await app.app.get(Gezondheid).verslag();
    expect([onderdelen['virusscanner']?.werkt, gereed]).toEqual([false, true]);
    await clamd.begin();
    const pad = `/api/v1/documenten/${id}/_controleer-opnieuw`;
    for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const)
      await app.als(rol).post(pad).expect(403);
    await app.als('toezichthouder', app.tweede).post(pad).expect(404);
    await app.anoniem().post(pad).expect(401);
    await app.als('toezichthouder').post(pad).expect(204);
    await app.controleerBestanden();
    expect(await regel(id)).toMatchObject({ status: 'schoon', teOpenen: true });
    expect((await app.als('toezichthouder').post(pad).expect(409)).body.code).toBe(
      'DOCUMENT.CONTROLE_NIET_NODIG',
    );
  }, 60_000);

  it('dat een foto is, gaat zonder plaats naar buiten; het origineel met een reden naar de coördinator', async () => {
    const foto = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#336699' } })
      .withExif({
        IFD0: { Make: 'Proefcamera' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1' },
      })
      .jpeg()
      .toBuffer();
    const id = await voegDocumentToe(app, zaakId, 'badkamer.jpg', foto);
    await app.controleerBestanden();
    const { body } = await haal(id).buffer(true).expect(200).expect('content-type', 'image/jpeg');
    expect((await sharp(body as Buffer).metadata()).exif).toBeUndefined();
    const pad = `/api/v1/documenten/${id}/_lees-origineel`;
    const reden = 'De aanbieder betwist waar de foto is gemaakt.';
    await app.als('toezichthouder').post(pad).send({ reden }).expect(403);
    await app.als('coordinator').post(pad).send({ reden: 'Zomaar' }).expect(400);
    await app.als('coordinator', app.tweede).post(pad).send({ reden }).expect(404);
    const origineel = await app.als('coordinator').post(pad).send({ reden }).buffer(true).expect(200);
    expect(Buffer.compare(origineel.body as Buffer, foto)).toBe(0);
    expect(origineel.headers).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^attachment/),
      'x-content-type-options': 'nosniff',
    });
  });
});
