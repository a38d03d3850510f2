import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
});
afterAll(() => app.sluit());

const th = () => app.als('toezichthouder');
const versie = (v: unknown) => `"v${String(v)}"`;
const LID = { functie: 'Wijkverpleegkundige', organisatie: 'Thuiszorg Noord', domein: 'zvw' };

async function nieuweZaak(): Promise<string> {
  const { aanbiederId, gemeenteId } = app.eerste;
  const { body } = await th()
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Overdracht', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId, gemeenteIds: [gemeenteId] },
    })
    .expect(201);
  return body.id as string;
}
const begin = (zaakId: string, clientcode = 'C-12') =>
  th().post(`/api/v1/zaken/${zaakId}/netwerkkaarten`).send({ clientcode });
const lees = async (id: string) => (await th().get(`/api/v1/netwerkkaarten/${id}`).expect(200)).body;
const voegToe = async (id: string, lid: object, v?: unknown) =>
  th()
    .post(`/api/v1/netwerkkaarten/${id}/leden`)
    .set('if-match', versie(v ?? (await lees(id)).versie))
    .send(lid);
const regie = async (id: string, inhoud: object) =>
  th()
    .post(`/api/v1/netwerkkaarten/${id}/_stel-regie-vast`)
    .set('if-match', versie((await lees(id)).versie))
    .send(inhoud);

describe('een netwerkkaart', () => {
  it('laat zien wie er om een cliënt heen staan, ook met zijn veertigen, en wie de regie heeft', async () => {
    const zaakId = await nieuweZaak();
    const { id } = (await begin(zaakId).expect(201)).body;
    for (let n = 1; n <= 40; n += 1)
      expect((await voegToe(id, { ...LID, functie: `Begeleider ${n}` })).status).toBe(201);
    const [eerste] = (await lees(id)).leden;
    await regie(id, { toelichting: 'Ieder denkt dat een ander het is.' });
    expect((await lees(id)).regie).toMatchObject({ stand: 'onduidelijk' });
    await regie(id, { lidId: eerste.id, toelichting: 'Zo is het nu afgesproken.' });
    expect(await lees(id)).toMatchObject({
      regie: { stand: 'bij_lid', lidId: eerste.id },
      clientcode: 'C-12',
    });
    expect((await lees(id)).leden).toHaveLength(40);
    const { body } = await th().get(`/api/v1/zaken/${zaakId}/netwerkkaarten`).expect(200);
    expect(body.map((kaart: { id: string }) => kaart.id)).toEqual([id]);
    const tijdlijn = (await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200)).body.resultaten;
    expect(JSON.stringify(tijdlijn)).toContain('Regie rond cliënt C-12: onduidelijk.');

    const weg = await th()
      .post(`/api/v1/netwerkkaarten/${id}/leden/${eerste.id}/_haal-weg`)
      .set('if-match', versie((await lees(id)).versie))
      .expect(200);
    expect(weg.body.regie).toEqual({ stand: 'niet_gevraagd' });
    expect(weg.body.leden).toHaveLength(39);
  });

  it('weigert een naam, een dubbele, een vreemde aanbieder en een versie die niet meer klopt; er verandert niets', async () => {
    const zaakId = await nieuweZaak();
    expect((await begin(zaakId, 'Pietersen')).body.code).toBe('NETWERKKAART.CODE_PAST_NIET');
    const { id } = (await begin(zaakId).expect(201)).body;
    expect((await begin(zaakId)).body.code).toBe('NETWERKKAART.BESTAAT_AL');
    expect((await regie(id, { toelichting: 'Niemand weet het.' })).body.code).toBe('NETWERKKAART.LEEG');
    await voegToe(id, LID);
    const staat = await lees(id);
    expect((await voegToe(id, LID)).body.code).toBe('NETWERKKAART.STAAT_ER_AL');
    expect((await voegToe(id, { ...LID, functie: 'Mentor' }, 1)).body.code).toBe('VERSIE_VEROUDERD');
    const vreemd = { ...LID, functie: 'Mentor', aanbiederId: app.tweede.aanbiederId };
    expect((await voegToe(id, vreemd)).body.code).toBe('NETWERKKAART.AANBIEDER_ONBEKEND');
    expect((await voegToe(id, { ...LID, domein: 'iets' })).status).toBe(400);
    expect(await lees(id)).toEqual(staat);
  });

  it('is alleen voor wie de zaak mag zien', async () => {
    const zaakId = await nieuweZaak();
    const { id } = (await begin(zaakId).expect(201)).body;
    for (const rol of ['aanbieder', 'college', 'jurist', 'beheerder'] as const)
      await app.als(rol).get(`/api/v1/netwerkkaarten/${id}`).expect(403);
    await app.als('toezichthouder', app.tweede).get(`/api/v1/netwerkkaarten/${id}`).expect(404);
    await app
      .als('coordinator')
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', versie((await th().get(`/api/v1/zaken/${zaakId}`)).body.versie))
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    await th().get(`/api/v1/netwerkkaarten/${id}`).expect(404);
    await th().get(`/api/v1/zaken/${zaakId}/netwerkkaarten`).expect(404);
    await th().post(`/api/v1/netwerkkaarten/${id}/leden`).set('if-match', '"v1"').send(LID).expect(404);
  });

  it('verandert niet meer als de zaak gesloten is', async () => {
    const zaakId = await nieuweZaak();
    const { id } = (await begin(zaakId).expect(201)).body;
    await th()
      .post(`/api/v1/zaken/${zaakId}/_sluit`)
      .set('if-match', versie((await th().get(`/api/v1/zaken/${zaakId}`)).body.versie))
      .send({ uitkomst: 'geen_tekortkoming', motivering: 'Alles was op orde.' })
      .expect(200);
    expect((await voegToe(id, LID)).body.code).toBe('NETWERKKAART.ZAAK_GESLOTEN');
    expect((await begin(zaakId, 'C-13')).body.code).toBe('NETWERKKAART.ZAAK_GESLOTEN');
    expect((await lees(id)).handelingen).toEqual([]);
  });
});
