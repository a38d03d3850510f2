import { randomUUID } from 'node:crypto';
import { BewaakTermijnen, LaadTermijndefinities, StartTermijn } from '@navolgbaar/termijn';
import { Verzendwekker } from '../../libs/bericht/src/application/verzend-berichten/verzendwekker';
import { TestApp } from '../harnas/test-app';
import { ZAAKRIJ } from '../harnas/zaakrij';

describe('Termijnen over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-03-02'));

  async function opdracht() {
    const zaakId = randomUUID();
    await app.sql(ZAAKRIJ, [app.eerste.id, zaakId]);
    const { id } = await app.app.get(StartTermijn).execute(app.actor('toezichthouder'), {
      code: 'T-02',
      // Of nothing that another capability follows: this is about the term itself.
      object: 'proef',
      objectId: randomUUID(),
      zaakId,
      aanbiederId: app.eerste.aanbiederId,
      behandelaarId: app.eerste.gebruikers.toezichthouder,
      kenmerk: '2026-00012',
      start: '2026-03-02',
    });
    return { id, zaakId };
  }
  const verleng = (id: string, rol: 'toezichthouder' | 'aanbieder' = 'toezichthouder') =>
    app.als(rol).post(`/api/v1/termijnen/${id}/_verleng`);
  const UITSTEL = { duur: 'P2W', reden: 'De aanbieder vraagt uitstel.' };

  it('toont de termijnen van een zaak met dagen die resteren, herleiding en herinneringen', async () => {
    const { id, zaakId } = await opdracht();
    const { body } = await app.als('toezichthouder').get(`/api/v1/termijnen?zaakId=${zaakId}`).expect(200);
    expect(body.resultaten).toMatchObject([
      {
        id,
        code: 'T-02',
        uiterlijk: '2026-04-13',
        dagenResterend: 42,
        status: 'loopt',
        handelingen: ['verleng', 'schortOp', 'trekIn', 'vraagUitstel'],
        versies: [{ versie: 1, soort: 'start' }],
      },
    ]);
    expect(body.resultaten[0].herleiding[0]).toEqual({ stap: expect.any(String), bron: expect.any(String) });
    expect(body.resultaten[0].mijlpalen).toHaveLength(12);
    const elders = await app
      .als('toezichthouder', app.tweede)
      .get(`/api/v1/termijnen?zaakId=${zaakId}`)
      .expect(200);
    expect(elders.body).toEqual({ resultaten: [] });
  });

  it('verlengt alleen met de ETag van de versie die is gezien', async () => {
    const { id } = await opdracht();
    await verleng(id).send(UITSTEL).expect(428);
    const { body, headers } = await verleng(id).set('if-match', '"v1"').send(UITSTEL).expect(200);
    expect(body).toMatchObject({ uiterlijk: '2026-04-28', versie: 2 });
    expect(headers.etag).toBe('"v2"');
    const verouderd = await verleng(id).set('if-match', '"v1"').send(UITSTEL).expect(412);
    expect(verouderd.body.code).toBe('VERSIE_VEROUDERD');
    const teLang = await verleng(id)
      .set('if-match', '"v2"')
      .send({ ...UITSTEL, duur: 'P6W' })
      .expect(409);
    expect(teLang.body).toMatchObject({
      code: 'TERMIJN_VERLENGING_BOVEN_MAXIMUM',
      detail: expect.stringContaining('6 weken'),
    });
  });

  describe('uitstel op verzoek van de aanbieder', () => {
    const WAAROM = 'De teamleider is ziek en wij missen nog twee gesprekken.';
    const vraag = (id: string) => app.als('aanbieder').post(`/api/v1/termijnen/${id}/uitstelverzoeken`);
    const beslis = (id: string, hoe: string, rol: 'toezichthouder' | 'aanbieder' = 'toezichthouder') =>
      app.als(rol).post(`/api/v1/uitstelverzoeken/${id}/_${hoe}`);

    it('vraagt, krijgt een bevestiging, en na het besluit een nieuwe laatste dag en een brief', async () => {
      const { id, zaakId } = await opdracht();
      const leeg = await app.als('aanbieder').get(`/api/v1/termijnen/${id}/uitstelverzoeken`).expect(200);
      expect(leeg.body).toMatchObject({ maximum: '6 weken', resultaten: [], handelingen: ['vraagUitstel'] });
      expect(leeg.body.termijn.zaakId).toBeNull();
      const { body } = await vraag(id).send({ duur: 'P2W', motivering: WAAROM }).expect(201);
      const [verzoek] = body.resultaten;
      await app.verwerkUitstaandeJobs();
      expect(verzoek).toMatchObject({ status: 'gevraagd', versie: 1, handelingen: ['trekIn'] });
      expect(verzoek).not.toHaveProperty('gevraagdDoor');
      const open = await app.als('toezichthouder').get('/api/v1/uitstelverzoeken').expect(200);
      expect(open.body.resultaten).toMatchObject([{ id: verzoek.id, zaakId, laatsteDag: '2026-04-13' }]);
      const besluit = { reden: 'Goed gemotiveerd.' };
      await beslis(verzoek.id, 'wijs-toe').send(besluit).expect(428);
      await beslis(verzoek.id, 'wijs-toe').set('if-match', '"v2"').send(besluit).expect(412);
      const toe = await beslis(verzoek.id, 'wijs-toe').set('if-match', '"v1"').send(besluit).expect(200);
      expect(toe.body).toMatchObject({
        termijn: { uiterlijk: '2026-04-28' },
        resultaten: [{ status: 'toegewezen', uiterlijk: '2026-04-28' }],
      });
      await app.verwerkUitstaandeJobs();
      const brieven = await app.als('toezichthouder').get(`/api/v1/berichten?objectId=${zaakId}`).expect(200);
      expect(brieven.body.resultaten.map(({ sjabloon }: { sjabloon: string }) => sjabloon).sort()).toEqual([
        'uitstel-gevraagd',
        'uitstel-gevraagd-medewerker',
        'uitstel-toegewezen',
      ]);
      await beslis(verzoek.id, 'wijs-af').set('if-match', '"v2"').send(besluit).expect(409);
    });

    it('noemt elk fout veld, en bewaart dan niets', async () => {
      const { id } = await opdracht();
      const { body } = await vraag(id)
        .send({ duur: '2 weken', motivering: 'kort', op: '1-3-2026' })
        .expect(400);
      const namen = body.invalidParams.map((fout: { name: string }) => fout.name);
      expect(new Set(namen)).toEqual(new Set(['duur', 'motivering', 'op']));
      const lang = await vraag(id).send({ duur: 'P7W', motivering: WAAROM }).expect(409);
      expect(lang.body.code).toBe('TERMIJN_VERLENGING_BOVEN_MAXIMUM');
      await expect(
        app.sql('SELECT 1 FROM termijn.uitstelverzoeken WHERE termijn_id = $1', [id]),
      ).resolves.toEqual([]);
    });

    it('weigert wie er niet over gaat, en toont het verzoek niet aan een andere organisatie', async () => {
      const { id } = await opdracht();
      const { body } = await vraag(id).send({ duur: 'P2W', motivering: WAAROM }).expect(201);
      const [{ id: verzoekId }] = body.resultaten;
      const besluit = { reden: 'Goed gemotiveerd.' };
      for (const hoe of ['wijs-toe', 'wijs-af']) {
        await beslis(verzoekId, hoe, 'aanbieder').set('if-match', '"v1"').send(besluit).expect(403);
      }
      await app.als('aanbieder').get('/api/v1/uitstelverzoeken').expect(403);
      await app.anoniem().post(`/api/v1/termijnen/${id}/uitstelverzoeken`).send({}).expect(401);
      for (const rol of ['aanbieder', 'toezichthouder'] as const) {
        const elders = app.als(rol, app.tweede);
        await elders.get(`/api/v1/termijnen/${id}/uitstelverzoeken`).expect(404);
        await elders
          .post(`/api/v1/uitstelverzoeken/${verzoekId}/_trek-in`)
          .set('if-match', '"v1"')
          .send(besluit)
          .expect(404);
      }
      await beslis(verzoekId, 'trek-in', 'aanbieder').set('if-match', '"v1"').send(besluit).expect(200);
    });
  });

  it('schort op en hervat met de ETag, en zegt vooraf wat de nieuwe laatste dag wordt', async () => {
    const { id, zaakId } = await opdracht();
    const post = (pad: string) => app.als('toezichthouder').post(`/api/v1/termijnen/${id}/${pad}`);
    const besluit = { reden: 'De cliënt ligt in het ziekenhuis.' };
    await post('_schort-op').send(besluit).expect(428);
    const stil = await post('_schort-op').set('if-match', '"v1"').send(besluit).expect(200);
    expect(stil.body).toMatchObject({
      ...{ status: 'opgeschort', opgeschortOp: '2026-03-02', dagenResterend: null },
      handelingen: ['trekIn'],
    });
    expect(stil.headers.etag).toBe('"v2"');
    await post('_verleng').set('if-match', '"v2"').send(UITSTEL).expect(409);
    const verouderd = await post('_hervat').set('if-match', '"v1"').send(besluit).expect(412);
    expect(verouderd.body.code).toBe('VERSIE_VEROUDERD');
    app.klok.naar('2026-03-10');
    const bereken = (op?: string) => post('_bereken-hervatting').send({ op });
    const voorbeeld = await bereken().expect(200);
    expect(voorbeeld.body).toMatchObject({
      uiterlijk: '2026-04-20',
      herleiding: [{ stap: expect.stringContaining('7 dagen stil') }, { bron: expect.any(String) }],
    });
    await bereken('morgen').expect(400);
    await post('_hervat').set('if-match', '"v2"').send({ reden: '', op: '10-03-2026' }).expect(400);
    const verder = await post('_hervat').set('if-match', '"v2"').send(besluit).expect(200);
    expect(verder.body).toMatchObject({ status: 'loopt', uiterlijk: '2026-04-20', versie: 3 });
    await app.verwerkUitstaandeJobs();
    const brieven = await app.als('toezichthouder').get(`/api/v1/berichten?objectId=${zaakId}`).expect(200);
    expect(brieven.body.resultaten).toHaveLength(4);
  });

  it('weigert opschorten en hervatten aan wie het niet mag, en aan een andere organisatie', async () => {
    const { id } = await opdracht();
    const besluit = { reden: 'De cliënt ligt in het ziekenhuis.' };
    for (const pad of ['_schort-op', '_hervat']) {
      const adres = `/api/v1/termijnen/${id}/${pad}`;
      await app.als('aanbieder').post(adres).set('if-match', '"v1"').send(besluit).expect(403);
      await app.anoniem().post(adres).set('if-match', '"v1"').send(besluit).expect(401);
      await app
        .als('toezichthouder', app.tweede)
        .post(adres)
        .set('if-match', '"v1"')
        .send(besluit)
        .expect(404);
    }
    await app.als('aanbieder').post(`/api/v1/termijnen/${id}/_bereken-hervatting`).send({}).expect(403);
  });

  it('noemt elk fout veld tegelijk, en verandert dan niets', async () => {
    const { id } = await opdracht();
    const { body } = await verleng(id)
      .set('if-match', '"v1"')
      .send({ duur: '2 weken', reden: '', nog: 1 })
      .expect(400);
    const namen = body.invalidParams.map((fout: { name: string }) => fout.name);
    expect(new Set(namen)).toEqual(new Set(['duur', 'reden', 'nog']));
    await app.als('toezichthouder').get('/api/v1/termijnen?zaakId=x').expect(400);
    await expect(app.sql('SELECT versie FROM termijn.termijnen WHERE id = $1', [id])).resolves.toEqual([
      { versie: 1 },
    ]);
  });

  it('weigert wie het niet mag', async () => {
    const { id, zaakId } = await opdracht();
    await verleng(id, 'aanbieder').set('if-match', '"v1"').send(UITSTEL).expect(403);
    await app.als('college').get(`/api/v1/termijnen?zaakId=${zaakId}`).expect(403);
    await app.als('beheerder').get('/api/v1/termijnen/te-laat').expect(403);
    await app.als('toezichthouder').post('/api/v1/termijndefinities').send({}).expect(403);
    await app.anoniem().get('/api/v1/termijnen/te-laat').expect(401);
  });

  it('herinnert, en zet wat verstreken is in de lijst met te late termijnen', async () => {
    const { id, zaakId } = await opdracht();
    app.klok.naar('2026-03-30');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    const brieven = await app.als('toezichthouder').get(`/api/v1/berichten?objectId=${zaakId}`).expect(200);
    const adressen = brieven.body.resultaten.map((brief: { adres: string }) => brief.adres);
    expect(adressen.sort()).toEqual(['linde@noord.example', 'toezichthouder@noord.example']);
    app.klok.naar('2026-04-14');
    const { body } = await app.als('toezichthouder').get('/api/v1/termijnen/te-laat?aantal=100').expect(200);
    expect(body.resultaten.find((termijn: { id: string }) => termijn.id === id)).toMatchObject({
      dagenResterend: -1,
      status: 'te_laat',
      escalatie: { bereikt: null, volgende: { trap: 'coordinator', op: '2026-04-15' }, gestopt: null },
    });
    await app.app.get(BewaakTermijnen).execute();
    const stop = (rol: 'toezichthouder' | 'aanbieder', inhoud: object) =>
      app.als(rol).post(`/api/v1/termijnen/${id}/_stop-escalatie`).set('if-match', '"v1"').send(inhoud);
    const reden = 'Nieuwe dag afgesproken.';
    await stop('aanbieder', { reden }).expect(403);
    await stop('toezichthouder', {}).expect(400);
    const gestopt = await stop('toezichthouder', { reden }).expect(200);
    expect(gestopt.body).toMatchObject({
      status: 'te_laat',
      escalatie: { volgende: null, gestopt: { reden } },
    });
    await stop('toezichthouder', { reden }).expect(409);
  });

  it('wijst in elke brief naar een adres dat er is', async () => {
    const { zaakId } = await opdracht();
    app.klok.naar('2026-03-30');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    await app.app.get(Verzendwekker, { strict: false }).rust();
    const { body } = await app.als('coordinator').get('/api/v1/postbus').expect(200);
    const teksten = (body.resultaten as { tekst: string }[]).map(({ tekst }) => tekst).join('\n');
    const adressen = new Set(teksten.match(/https?:\/\/[^\s,]+[^\s,.]/g));
    expect([...adressen]).toContain(`http://localhost/werkbank/zaken/${zaakId}`);
    for (const adres of adressen) {
      const { status } = await app.als('toezichthouder').get(new URL(adres).pathname);
      expect({ adres, status }).toEqual({ adres, status: 200 });
    }
  });

  it('laat een beheerder een nieuwe versie van een termijn vaststellen, en weigert die zonder grondslag', async () => {
    await app.app.get(LaadTermijndefinities).execute(app.actor('beheerder'));
    const versie = {
      code: 'ONTVANGST',
      geldigVanaf: '2026-04-01',
      naam: 'Ontvangstbevestiging aan de melder',
      grondslagSoort: 'beleid',
      grondslag: 'Werkafspraak team toezicht 2026',
      startgebeurtenis: 'de ontvangst van de melding',
      werkdagen: 2,
      awt: false,
      herinneringen: [1],
      escalatie: [{ werkdagen: 2, trap: 'coordinator' }],
      ontvangers: ['behandelaar'],
      eigenaar: 'toezichthouder',
      gevolg: 'De coördinator ziet het.',
      aanname: true,
    };
    const stelVast = (anders: object) =>
      app
        .als('beheerder')
        .post('/api/v1/termijndefinities')
        .send({ ...versie, ...anders });
    const zonder = await stelVast({ grondslag: ' ' }).expect(422);
    expect(zonder.body).toMatchObject({
      code: 'TERMIJN_GRONDSLAG_ONTBREEKT',
      invalidParams: [{ name: 'grondslag', reason: 'Vul de grondslag in.' }],
    });
    await stelVast({ grondslag: undefined }).expect(400);
    const { body } = await stelVast({}).expect(201);
    expect(body).toMatchObject({ code: 'ONTVANGST', versie: 2, werkdagen: 2, duur: null });
    const lijst = await app.als('toezichthouder').get('/api/v1/termijndefinities').expect(200);
    const ontvangst = lijst.body.resultaten.filter(({ code }: { code: string }) => code === 'ONTVANGST');
    expect(ontvangst.map((d: { versie: number }) => d.versie)).toEqual([2, 1]);
  });
});
