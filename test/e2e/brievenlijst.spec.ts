import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

let app: TestApp;
let zaken: { id: string; nummer: string }[];
beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
  zaken = [await metOpdracht(), await metOpdracht(), await metOpdracht()];
}, 60_000);
afterAll(() => app.sluit());

async function metOpdracht(): Promise<{ id: string; nummer: string }> {
  const th = app.als('toezichthouder');
  const { body } = await th
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Nachtzorg' },
      ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
    })
    .expect(201);
  await th.post(`/api/v1/zaken/${body.id}/opdrachten`).send({ onderzoeksvraag: 'Hoe kon dit?' }).expect(201);
  await app.verwerkUitstaandeJobs();
  return body;
}

type Rij = { id: string; objectId: string; status: string; sjabloon: string };
const lijst = async (vraag: string, wie = app.als('toezichthouder')) =>
  (await wie.get(`/api/v1/berichten?${vraag}`).expect(200)).body as {
    resultaten: Rij[];
    volgende: string | null;
  };

describe('de lijst van brieven', () => {
  it('toont wat mislukte bovenaan, ook als het ouder is, en slaat bij bladeren niets over', async () => {
    const [oudste] = (await lijst(`objectId=${zaken[0]?.id}`)).resultaten;
    await app.sql(`UPDATE bericht.berichten SET status = 'mislukt', fout = 'SMTP 550' WHERE id = $1`, [
      oudste?.id,
    ]);
    const alle = (await lijst('aantal=100')).resultaten.map(({ id }) => id);
    expect(alle[0]).toBe(oudste?.id);
    expect(alle.slice(1)).toEqual([...alle.slice(1)].sort().reverse());
    const gebladerd: string[] = [];
    for (let vanaf: string | null = ''; vanaf !== null;) {
      const blad = await lijst(`aantal=1${vanaf ? `&vanaf=${vanaf}` : ''}`);
      gebladerd.push(...blad.resultaten.map(({ id }) => id));
      vanaf = blad.volgende;
    }
    expect(gebladerd).toEqual(alle);
  });

  it('filtert op stand, soort en zaak, samen en apart', async () => {
    const mislukt = await lijst('status=mislukt');
    expect(mislukt.resultaten.map(({ objectId }) => objectId)).toEqual([zaken[0]?.id]);
    const soorten = (await lijst('soort=opdracht')).resultaten.map(({ sjabloon }) => sjabloon);
    expect(soorten.length).toBeGreaterThanOrEqual(3);
    expect(new Set(soorten)).toEqual(new Set(['opdracht-aanbieder']));
    expect((await lijst('soort=bezoek')).resultaten).toEqual([]);
    const een = await lijst(`soort=opdracht&objectId=${zaken[1]?.id}`);
    expect(een.resultaten.map(({ objectId }) => objectId)).toEqual([zaken[1]?.id]);
    expect((await lijst(`status=mislukt&objectId=${zaken[1]?.id}`)).resultaten).toEqual([]);
  });

  it('weigert een soort of stand die niet bestaat, en wie brieven niet mag lezen', async () => {
    for (const vraag of ['soort=onzin', 'status=weg', 'objectId=geen', 'vanaf=onzin'])
      await app.als('toezichthouder').get(`/api/v1/berichten?${vraag}`).expect(400);
    for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder'] as const)
      await app.als(rol).get('/api/v1/berichten?soort=opdracht').expect(403);
    const elders = await lijst('soort=opdracht', app.als('toezichthouder', app.tweede));
    expect(elders.resultaten).toEqual([]);
  });

  it('filtert voor een aanbieder zijn eigen brieven op soort en zaaknummer, en toont nooit die van een ander', async () => {
    const eigen = async (vraag: string, wie = app.als('aanbieder')) =>
      (await wie.get(`/api/v1/eigen-brieven?${vraag}`).expect(200)).body.resultaten as {
        zaaknummer: string;
      }[];
    const nummer = zaken[2]?.nummer ?? '';
    expect((await eigen(`soort=opdracht&zaaknummer=${nummer}`)).map((een) => een.zaaknummer)).toEqual([
      nummer,
    ]);
    expect(await eigen(`soort=bezoek&zaaknummer=${nummer}`)).toEqual([]);
    expect(await eigen(`zaaknummer=${nummer}`, app.als('aanbieder', app.tweede))).toEqual([]);
    await app.als('aanbieder').get('/api/v1/eigen-brieven?soort=onzin').expect(400);
    await app.als('toezichthouder').get('/api/v1/eigen-brieven').expect(403);
  });
});
