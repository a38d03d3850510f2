import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Voorgesteld, stelRapportVoor } from '../harnas/gepubliceerd';
import { TestApp } from '../harnas/test-app';

const BEZWAAR = { strekking: 'bezwaar', inhoud: 'De locatie is te herkennen.' };
const OPEN = { besluit: 'openbaar', motivering: 'Het belang weegt op.', mandaat: 'Mandaatregister 2026' };
type Client = ReturnType<TestApp['als']>;
interface Stand {
  readonly id: string;
  readonly versie: number;
}

describe('de zienswijze van de aanbieder over openbaarmaking, in het portaal', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 120_000);
  afterAll(() => app.sluit());

  const team = () => app.als('toezichthouder');
  const portaal = () => app.als('aanbieder');
  const vraag = async (id: string) =>
    (await portaal().get(`/api/v1/zienswijzevragen/${id}`).expect(200)).body;
  const publicatie = async (id: string) => (await team().get(`/api/v1/publicaties/${id}`).expect(200)).body;
  const geef = (wie: Client, { id, versie }: Stand, inhoud: object = BEZWAAR) =>
    wie.post(`/api/v1/zienswijzevragen/${id}/_geef`).set('if-match', `"v${versie}"`).send(inhoud);
  const besluit = ({ id, versie }: Stand, inhoud: object = {}) =>
    app
      .als('coordinator')
      .post(`/api/v1/publicaties/${id}/_besluit`)
      .set('if-match', `"v${versie}"`)
      .send({ ...OPEN, ...inhoud });
  const kijkNa = async (
    { id, versie, publiekeVersie }: Voorgesteld,
    gecontroleerd = true,
  ): Promise<Voorgesteld> =>
    (
      await team()
        .patch(`/api/v1/publicaties/${id}/publieke-versie`)
        .set('if-match', `"v${versie}"`)
        .send({ secties: publiekeVersie.map(({ sleutel }) => ({ sleutel, gecontroleerd })) })
        .expect(200)
    ).body;

  it('staat er met de termijn, en met de openbare versie zodra elk deel is nagekeken en zolang dat zo is', async () => {
    const p = await stelRapportVoor(app);
    const { body: lijst } = await portaal().get('/api/v1/zienswijzevragen?status=gevraagd').expect(200);
    expect(lijst.resultaten).toContainEqual(
      expect.objectContaining({
        id: p.id,
        rapportsoort: 'kwaliteit',
        uiterlijk: '2026-04-28',
        status: 'gevraagd',
      }),
    );
    const { blokken } = (await portaal().get('/api/v1/vandaag').expect(200)).body as {
      blokken: { naam: string; regels: object[] }[];
    };
    const regel = { id: p.id, soort: 'zienswijze', verwacht: 'zienswijze', uiterlijk: '2026-04-28' };
    for (const naam of ['eigenZienswijzen', 'eigenTermijnen'])
      expect(blokken.find((blok) => blok.naam === naam)?.regels).toContainEqual(
        expect.objectContaining(regel),
      );
    expect(await vraag(p.id)).toMatchObject({
      ...{ voor: 'Inwoners kunnen beter kiezen.', tegen: 'De locatie is klein.' },
      ...{ publiekeVersie: null, handelingen: ['geef'] },
    });
    const gezien = await kijkNa(p);
    await app.verwerkUitstaandeJobs();
    expect((await vraag(p.id)).publiekeVersie).toMatchObject({ titel: 'Medicatie bij De Linde' });
    await kijkNa(gezien, false);
    // At once, and not only when the system comes by.
    expect((await vraag(p.id)).publiekeVersie).toBeNull();
    await app.verwerkUitstaandeJobs();
    expect((await vraag(p.id)).publiekeVersie).toBeNull();
  });

  it('komt met de bestanden bij het team als zienswijze, met het tijdstip en een bewijs van ontvangst', async () => {
    const p = await stelRapportVoor(app);
    const { body: bestand } = await portaal()
      .post(`/api/v1/zienswijzevragen/${p.id}/bestanden`)
      .attach('bestand', Buffer.from('%PDF-1.4\n%%EOF\n'), 'plattegrond.pdf')
      .expect(201);
    const { body: gegeven } = await geef(portaal(), await vraag(p.id), {
      ...{ ...BEZWAAR, documentIds: [bestand.id] },
    }).expect(200);
    expect(gegeven).toMatchObject({
      ...{ status: 'gegeven', teLaat: false, handelingen: [], documenten: [{ naam: 'plattegrond.pdf' }] },
    });
    await app.verwerkUitstaandeJobs();
    const nu = await publicatie(p.id);
    expect(nu.zienswijze).toEqual({
      ...{ ...BEZWAAR, ontvangenOp: '2026-04-13', teLaat: false },
      portaal: { om: gegeven.gegevenOm, documentIds: [bestand.id] },
    });
    expect(nu.zienswijzedocumenten).toMatchObject([{ naam: 'plattegrond.pdf' }]);
    const [brief] = await app.sql<{ tekst: string }>(
      'SELECT tekst FROM bericht.berichten WHERE sleutel = $1',
      [`publicatie-${p.id}-zienswijze`],
    );
    expect(brief?.tekst).toMatch(/Op maandag 13 april 2026 om \d\d:\d\d uur ontvingen wij de zienswijze/);
    const termijnen = await app.sql(
      `SELECT status FROM termijn.termijnen WHERE object_id = $1 AND definitie_code = 'ZIENSWIJZE'`,
      [p.rapportId],
    );
    expect(termijnen).toEqual([{ status: 'voldaan' }]);
    // Which papers of the case went along is for the team.
    await team()
      .post(`/api/v1/rapporten/${p.rapportId}/_deel`)
      .send({ gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015 art. 5.2.4' })
      .expect(200);
    const { body: bijCollege } = await app.als('college').get(`/api/v1/publicaties/${p.id}`).expect(200);
    expect(bijCollege.zienswijze).toMatchObject({ strekking: 'bezwaar' });
    expect(JSON.stringify(bijCollege)).not.toContain(bestand.id);
    await besluit(p).expect(412);
    const { body: fout } = await besluit(nu).expect(400);
    expect(fout).toMatchObject({
      ...{ code: 'PUBLICATIE.ZIENSWIJZE_NIET_GEWOGEN', invalidParams: [{ name: 'zienswijzeweging' }] },
    });
    const weging = 'De locatie is weggelaten; daarmee is het bezwaar verholpen.';
    const { body: besloten } = await besluit(nu, { zienswijzeweging: weging }).expect(200);
    expect(besloten).toMatchObject({ status: 'besloten', zienswijzeweging: weging });
    await app.verwerkUitstaandeJobs();
    const [bij] = await app.sql<{ tekst: string }>('SELECT tekst FROM bericht.berichten WHERE sleutel = $1', [
      `publicatie-${p.id}-besluit`,
    ]);
    expect(bij?.tekst).toContain(weging);
  });

  it('kan zijn dat hij er geen geeft, zonder woorden; een bezwaar zonder uitleg niet', async () => {
    const p = await stelRapportVoor(app);
    const { body: fout } = await geef(portaal(), await vraag(p.id), { strekking: 'bezwaar' }).expect(400);
    expect(fout.invalidParams).toMatchObject([{ name: 'inhoud' }]);
    expect(await vraag(p.id)).toMatchObject({ status: 'gevraagd', versie: 1 });
    await geef(portaal(), await vraag(p.id), { strekking: 'ziet_af' }).expect(200);
    await app.verwerkUitstaandeJobs();
    expect((await publicatie(p.id)).zienswijze).toMatchObject({ strekking: 'ziet_af' });
  });

  it('telt na de laatste dag ook, en staat er als te laat', async () => {
    const p = await stelRapportVoor(app);
    app.klok.naar('2026-04-29');
    await geef(portaal(), await vraag(p.id)).expect(200);
    await app.verwerkUitstaandeJobs();
    expect((await publicatie(p.id)).zienswijze).toMatchObject({ ontvangenOp: '2026-04-29', teLaat: true });
    const [brief] = await app.sql<{ tekst: string }>(
      'SELECT tekst FROM bericht.berichten WHERE sleutel = $1',
      [`publicatie-${p.id}-zienswijze`],
    );
    expect(brief?.tekst).toContain('na de laatste dag');
  });

  it('kan niet van een ander, door een ander, op een oude versie of twee keer', async () => {
    const p = await stelRapportVoor(app);
    const v = await vraag(p.id);
    for (const rol of ['toezichthouder', 'coordinator', 'college', 'jurist', 'contractbeheer'] as const) {
      await app.als(rol).get(`/api/v1/zienswijzevragen/${p.id}`).expect(403);
      await geef(app.als(rol), v).expect(403);
    }
    await app.als('aanbieder', app.tweede).get(`/api/v1/zienswijzevragen/${p.id}`).expect(404);
    await geef(app.als('aanbieder', app.tweede), v).expect(404);
    await geef(portaal(), { ...v, versie: 9 }).expect(412);
    await geef(portaal(), v, { ...BEZWAAR, documentIds: [p.id] }).expect(404);
    const { body: gegeven } = await geef(portaal(), v).expect(200);
    const { body: fout } = await geef(portaal(), gegeven).expect(409);
    expect(fout.code).toBe('PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD');
    await portaal()
      .post(`/api/v1/zienswijzevragen/${p.id}/bestanden`)
      .attach('bestand', Buffer.from('%PDF-1.4\n%%EOF\n'), 'laat.pdf')
      .expect(409);
    // Until the system has passed it on, the team neither decides nor writes down another one.
    const nog = await publicatie(p.id);
    app.klok.naar('2026-04-29');
    await besluit(nog, { zienswijzeweging: 'Gewogen.' }).expect(412);
    await team()
      .post(`/api/v1/publicaties/${p.id}/_leg-zienswijze-vast`)
      .set('if-match', `"v${nog.versie}"`)
      .send({ ...BEZWAAR, ontvangenOp: '2026-04-13' })
      .expect(409);
  });

  it('kan niet na het besluit of de intrekking, en niet als het team haar al vastlegde', async () => {
    const besloten = await stelRapportVoor(app);
    app.klok.naar('2026-04-29');
    await besluit(besloten).expect(200);
    const { body: fout } = await geef(portaal(), await vraag(besloten.id)).expect(409);
    expect(fout.code).toBe('PUBLICATIE.ZIENSWIJZE_GESLOTEN');
    const ingetrokken = await stelRapportVoor(app);
    await team()
      .post(`/api/v1/publicaties/${ingetrokken.id}/_trek-in`)
      .set('if-match', '"v1"')
      .send({ reden: 'Toch niet.' })
      .expect(200);
    await geef(portaal(), await vraag(ingetrokken.id)).expect(409);
    const elders = await stelRapportVoor(app);
    const { body } = await team()
      .post(`/api/v1/publicaties/${elders.id}/_leg-zienswijze-vast`)
      .set('if-match', '"v1"')
      .send({ ...BEZWAAR, ontvangenOp: '2026-04-13' })
      .expect(200);
    expect(body.zienswijze).toMatchObject({ teLaat: false });
    const { body: al } = await geef(portaal(), await vraag(elders.id)).expect(409);
    expect(al.code).toBe('PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD');
  });

  it('een bezwaar van een andere belanghebbende wordt ook gewogen', async () => {
    const p = await stelRapportVoor(app);
    const { body: gevraagd } = await team()
      .post(`/api/v1/publicaties/${p.id}/belanghebbenden`)
      .set('if-match', '"v1"')
      .send({ rol: 'onderaannemer', naam: 'Dagbesteding Zon', email: 'zon@voorbeeld.example' })
      .expect(201);
    const { body: gezegd } = await team()
      .post(
        `/api/v1/publicaties/${p.id}/belanghebbenden/${gevraagd.belanghebbenden[0].id}/_leg-zienswijze-vast`,
      )
      .set('if-match', `"v${gevraagd.versie}"`)
      .send({ ...BEZWAAR, ontvangenOp: '2026-04-13' })
      .expect(200);
    app.klok.naar('2026-04-29');
    expect((await besluit(gezegd).expect(400)).body.code).toBe('PUBLICATIE.ZIENSWIJZE_NIET_GEWOGEN');
    await besluit(gezegd, { besluit: 'niet_openbaar' }).expect(200);
  });
});
