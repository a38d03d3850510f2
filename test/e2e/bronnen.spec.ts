import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
});
afterAll(() => app.sluit());

const VERORDENING = {
  ...{ soort: 'verordening', naam: 'Verordening Wmo', wetten: ['wmo'], aanduiding: 'Verordening Wmo 2024' },
  ...{ geldigVan: '2024-01-01', vindplaats: 'Gemeenteblad 2023, nr. 1' },
};
interface Bron {
  id: string;
  naam: string;
  versie: number;
  geldendeId: string | null;
  versies: { id: string; aanduiding: string; geldigVan: string; geldigTot: string | null }[];
}
type Organisatie = TestApp['eerste'];

const coordinator = (wie: Organisatie = app.eerste) => app.als('coordinator', wie);
const th = () => app.als('toezichthouder');
const versie = (v: unknown) => `"v${String(v)}"`;
const alle = async (wie: Organisatie = app.eerste): Promise<Bron[]> =>
  (await coordinator(wie).get('/api/v1/bronnen').expect(200)).body;
const lees = async (id: string): Promise<Bron> =>
  (await coordinator().get(`/api/v1/bronnen/${id}`).expect(200)).body;
const voegToe = (inhoud: object) => coordinator().post('/api/v1/bronnen').send(inhoud);

async function nieuweZaak(anders: object = {}) {
  const { aanbiederId, gemeenteId } = app.eerste;
  const { body } = await th()
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Overdracht', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId, gemeenteIds: [gemeenteId], ...anders },
    })
    .expect(201);
  return (await th().get(`/api/v1/zaken/${body.id}`).expect(200)).body;
}
const waarop = (zaak: { grondslagen: { aanduiding: string }[] }) =>
  zaak.grondslagen.map(({ aanduiding }) => aanduiding);

describe('het register van bronnen', () => {
  it('heeft de landelijke wetten vanaf het begin, voor elke organisatie haar eigen', async () => {
    const namen = (await alle()).map(({ naam }) => naam);
    expect(namen).toEqual(expect.arrayContaining(['Wet maatschappelijke ondersteuning 2015', 'Jeugdwet']));
    const eigen = new Set((await alle()).map(({ id }) => id));
    expect((await alle(app.tweede)).some(({ id }) => eigen.has(id))).toBe(false);
  });

  it('vervangt een versie vanaf een dag; wat was, verandert niet', async () => {
    const bron = (await voegToe({ ...VERORDENING, gemeenteId: app.eerste.gemeenteId }).expect(201))
      .body as Bron;
    const zaak = await nieuweZaak();
    expect(waarop(zaak)).toContain('Verordening Wmo 2024');

    const nieuw = { aanduiding: 'Verordening Wmo 2026', geldigVan: '2026-05-01' };
    const vernieuw = (v: unknown, inhoud: object) =>
      coordinator().post(`/api/v1/bronnen/${bron.id}/versies`).set('if-match', versie(v)).send(inhoud);
    expect((await vernieuw(bron.versie, { ...nieuw, geldigVan: '2024-01-01' })).body).toMatchObject({
      ...{ code: 'BRON.DAG_PAST_NIET', invalidParams: [{ name: 'geldigVan' }] },
    });
    const na = (await vernieuw(bron.versie, nieuw).expect(201)).body as Bron;
    expect(na.versies).toMatchObject([
      { aanduiding: 'Verordening Wmo 2026', geldigVan: '2026-05-01', geldigTot: null },
      { aanduiding: 'Verordening Wmo 2024', geldigVan: '2024-01-01', geldigTot: '2026-04-30' },
    ]);
    expect(na.geldendeId).toBe(na.versies[1]?.id);
    expect((await vernieuw(bron.versie, nieuw)).body.code).toBe('VERSIE_VEROUDERD');

    app.klok.naar('2026-05-02');
    expect(waarop(await nieuweZaak())).toContain('Verordening Wmo 2026');
    expect(waarop((await th().get(`/api/v1/zaken/${zaak.id}`).expect(200)).body)).toEqual(waarop(zaak));

    const eindig = async (tot: string) =>
      coordinator()
        .post(`/api/v1/bronnen/${bron.id}/_beeindig`)
        .set('if-match', versie((await lees(bron.id)).versie))
        .send({ tot });
    expect((await eindig('2026-04-30')).body.code).toBe('BRON.DAG_PAST_NIET');
    expect((await eindig('2026-06-30')).body.versies[0].geldigTot).toBe('2026-06-30');
    expect((await eindig('2026-07-30')).body.code).toBe('BRON.AL_BEEINDIGD');
    app.klok.naar('2026-07-01');
    expect(waarop(await nieuweZaak())).not.toContain('Verordening Wmo 2026');
    expect((await lees(bron.id)).geldendeId).toBeNull();
  });

  it('geeft een zaak alleen wat bij haar wet en haar gemeenten hoort, en een protocol alleen bij een calamiteit', async () => {
    const basis = { ...VERORDENING, geldigVan: '2025-01-01' };
    await voegToe({ ...basis, naam: 'Jeugdverordening', wetten: ['jeugdwet'], aanduiding: 'Jeugd 2025' });
    await voegToe({ ...basis, naam: 'Protocol', soort: 'protocol', aanduiding: 'Protocol 3' });
    await voegToe({ ...basis, naam: 'Kader', soort: 'vng_kader', aanduiding: 'Kader VNG' });
    const gewoon = waarop(await nieuweZaak());
    expect(gewoon).toContain('Wet maatschappelijke ondersteuning 2015');
    for (const niet of ['Jeugd 2025', 'Protocol 3', 'Kader VNG', 'Jeugdwet'])
      expect(gewoon).not.toContain(niet);
    expect(waarop(await nieuweZaak({ toezichtvorm: 'calamiteiten' }))).toContain('Protocol 3');
    const jeugd = waarop(await nieuweZaak({ wet: 'jeugdwet', domein: 'rechtmatigheid' }));
    expect(jeugd).toEqual(expect.arrayContaining(['Jeugdwet', 'Regeling Jeugdwet', 'Jeugd 2025']));
  });

  it('laat bij een zaak anders kiezen, met een reden, en alleen uit het register', async () => {
    const zaak = await nieuweZaak();
    const wmo = (await alle()).find(({ naam }) => naam.startsWith('Wet maatschappelijke'))?.versies[0]?.id;
    const kies = (v: unknown, inhoud: object) =>
      th().put(`/api/v1/zaken/${zaak.id}/grondslagen`).set('if-match', versie(v)).send(inhoud);
    const goed = { bronversieIds: [wmo], reden: 'Alleen de wet is hier aan de orde.' };
    expect((await kies(zaak.versie, { ...goed, bronversieIds: [] })).status).toBe(400);
    expect((await kies(zaak.versie, { bronversieIds: [wmo] })).status).toBe(400);
    const vreemd = (await alle(app.tweede))[0]?.versies[0]?.id;
    expect(
      (await kies(zaak.versie, { ...goed, bronversieIds: [wmo, vreemd] })).body.invalidParams,
    ).toMatchObject([{ name: 'bronversieIds' }]);
    expect(waarop((await th().get(`/api/v1/zaken/${zaak.id}`)).body)).toEqual(waarop(zaak));
    expect(waarop((await kies(zaak.versie, goed).expect(200)).body)).toEqual([
      'Wet maatschappelijke ondersteuning 2015',
    ]);
    expect((await kies(zaak.versie, goed)).body.code).toBe('VERSIE_VEROUDERD');
    const { body } = await th().get(`/api/v1/zaken/${zaak.id}/tijdlijn`).expect(200);
    expect(JSON.stringify(body)).toContain('Alleen de wet is hier aan de orde.');
  });

  it('laat een zaak niet op twee versies van één bron rusten', async () => {
    const { body: bron } = await voegToe({
      ...{
        ...VERORDENING,
        naam: 'Verordening met versies',
        geldigVan: '2025-01-01',
        aanduiding: 'Versie 2025',
      },
    });
    await coordinator()
      .post(`/api/v1/bronnen/${bron.id}/versies`)
      .set('if-match', versie((await lees(bron.id)).versie))
      .send({ aanduiding: 'Versie 2026', geldigVan: '2026-02-01', vindplaats: 'Gemeenteblad 2026, 1' })
      .expect(201);
    const [een, twee] = (await lees(bron.id)).versies;
    const zaak = await nieuweZaak();
    const { body } = await th()
      .put(`/api/v1/zaken/${zaak.id}/grondslagen`)
      .set('if-match', versie(zaak.versie))
      .send({ bronversieIds: [een?.id, twee?.id], reden: 'Beide, voor de zekerheid.' })
      .expect(400);
    expect(body.invalidParams).toMatchObject([{ name: 'bronversieIds' }]);
    expect(body.invalidParams[0].reason).toContain('twee versies van Verordening met versies');
  });

  it('weigert een naam die er al is, en wie niet mag', async () => {
    const [bron] = await alle();
    expect((await voegToe({ ...VERORDENING, naam: bron?.naam })).body).toMatchObject({
      ...{ code: 'BRON.BESTAAT_AL', invalidParams: [{ name: 'naam' }] },
    });
    await voegToe({ ...VERORDENING, naam: 'Van elders', gemeenteId: app.tweede.gemeenteId }).expect(400);
    await voegToe({ ...VERORDENING, naam: 'Dag', geldigVan: '2024-02-30' }).expect(400);
    await th().post('/api/v1/bronnen').send(VERORDENING).expect(403);
    await app.als('aanbieder').get('/api/v1/bronnen').expect(403);
    await app.als('jurist').get('/api/v1/bronnen').expect(200);
    await app.als('coordinator', app.tweede).get(`/api/v1/bronnen/${bron?.id}`).expect(404);
  });
});
