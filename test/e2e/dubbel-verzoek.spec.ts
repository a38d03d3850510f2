import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { brengTot, nietOpgevolgd, opAdvies } from '../harnas/collegeadvies';
import { LADDER } from '../harnas/ladder';
import { TestApp } from '../harnas/test-app';

const MAATREGEL = {
  ...{ soort: 'verbetermaatregelen', omschrijving: 'Zet twee begeleiders in de nacht.' },
  ...{ onderbouwing: 'De roosters laten te weinig mensen zien.', doel: 'Hulp in de nacht.' },
  ...{ verwachtEffect: 'Bewoners krijgen sneller hulp.', ernstWeging: 'Er ging vaak iets mis.' },
  ...LADDER,
};

/** A double click, or a browser that tries again: one act, and one letter. */
describe('hetzelfde verzoek twee keer', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const brieven = async (zaakId: string, sjabloon: string) =>
    app.sql('SELECT id FROM bericht.berichten WHERE object_id = $1 AND sjabloon = $2', [zaakId, sjabloon]);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  }, 120_000);
  afterAll(() => app.sluit());

  it('legt één maatregel op, met één brief; met andere inhoud is het geweigerd', async () => {
    const { body: zaak } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
      })
      .expect(201);
    await th()
      .post(`/api/v1/zaken/${zaak.id}/_rond-onderzoek-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'De bezetting is te laag.' })
      .expect(200);
    const bevindingIds = [await vastgesteldeBevinding(th(), zaak.id, '2026-04-13')];
    const sleutel = randomUUID();
    const klik = (anders: object = {}) =>
      th()
        .post(`/api/v1/zaken/${zaak.id}/maatregelen`)
        .set('idempotency-key', sleutel)
        .send({ ...MAATREGEL, bevindingIds, ...anders });
    const paar = await Promise.all([klik(), klik()]);
    expect(paar.filter(({ status }) => ![201, 409].includes(status))).toEqual([]);
    const { body } = await klik().expect(201);
    expect((await klik({ doel: 'Iets anders.' })).body.code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
    await app.verwerkUitstaandeJobs();
    const rijen = await app.sql('SELECT id FROM maatregel.maatregelen WHERE zaak_id = $1', [zaak.id]);
    expect(rijen).toEqual([{ id: body.id }]);
    expect(await brieven(zaak.id, 'maatregel-advies')).toHaveLength(1);
  });

  it('verzendt één advies en legt één besluit vast', async () => {
    const dossier = await nietOpgevolgd(app);
    const id = await brengTot(app, dossier, 'getoetst');
    const keer = (
      wie: ReturnType<TestApp['als']>,
      daad: string,
      sleutel: string,
      inhoud: object,
      versie: number,
    ) =>
      wie
        .post(`/api/v1/collegeadviezen/${id}/${daad}`)
        .set('idempotency-key', sleutel)
        .set('if-match', `"v${versie}"`)
        .send(inhoud);
    const versie = async () =>
      (await app.sql<{ versie: number }>('SELECT versie FROM collegeadvies.adviezen WHERE id = $1', [id]))[0]!
        .versie;
    const verzending = { grond: 'Wmo 2015 art. 5.2.4 lid 3', juristdeling: 'conclusie' };
    const [een, v1] = [randomUUID(), await versie()];
    const { body: eerste } = await keer(th(), '_verzend', een, verzending, v1).expect(200);
    const { body: weer } = await keer(th(), '_verzend', een, verzending, v1).expect(200);
    expect(weer.versie).toBe(eerste.versie);
    expect(await brieven(dossier.zaakId, 'advies-aan-college')).toHaveLength(1);

    const besluit = { soort: 'volgt', op: '2026-04-13', nummer: 'B-1', inhoud: 'Een stop.' };
    const [twee, v2] = [randomUUID(), await versie()];
    for (let poging = 0; poging < 2; poging += 1) {
      const { body } = await keer(app.als('college'), '_besluit', twee, besluit, v2).expect(200);
      expect(body.besluiten).toHaveLength(1);
    }
    // Without the key it is the rule that refuses.
    const nogEens = await opAdvies(app, id, '_besluit', besluit, app.als('college'));
    expect([nogEens.status, nogEens.body.code]).toEqual([409, 'COLLEGEADVIES.AL_BESLOTEN']);
    await app.verwerkUitstaandeJobs();
    const rijen = await app.sql('SELECT id FROM corrigerend.maatregelen WHERE advies_id = $1', [id]);
    expect(rijen).toHaveLength(1);
  });

  it('weigert een aanhouding die er al staat, en neemt een langere aan', async () => {
    const id = await brengTot(app, await nietOpgevolgd(app), 'verzonden');
    const aanhouding = {
      ...{ soort: 'houdt_aan', op: '2026-04-13', inhoud: 'Wij wachten.', reden: 'Er komt een gesprek.' },
      tot: '2026-05-01',
    };
    const doe = (anders: object = {}) =>
      opAdvies(app, id, '_besluit', { ...aanhouding, ...anders }, app.als('college'));
    expect((await doe()).body.status).toBe('aangehouden');
    expect((await doe()).body).toMatchObject({ status: 409, code: 'COLLEGEADVIES.NIET_VOLLEDIG' });
    expect((await doe({ tot: '2026-06-01' })).body.besluiten).toHaveLength(2);
  });
});
