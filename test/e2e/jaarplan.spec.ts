import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { TestApp } from '../harnas/test-app';

interface Regel {
  readonly id: string | null;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly voorstel: number | null;
  readonly kwartaal: number | null;
  readonly grond: string | null;
  readonly reden: string | null;
  readonly versie: number;
  readonly hercontroles: number;
  readonly realisatie: {
    readonly stand: string;
    readonly afwijking: boolean;
    readonly kwartaal: number | null;
  };
  readonly handelingen: readonly string[];
}
const RUIMTE = [2, 2, 2, 2];
const TOELICHTING = 'Besproken in het werkoverleg: de hoogste risico’s eerst.';
const REDEN = 'Het team bezoekt dan ook de buren.';

describe('het jaarplan', () => {
  let app: TestApp;
  const ids: Record<string, string> = {};
  const als = (rol: Rol = 'toezichthouder') => app.als(rol);
  const aanbieder = async (naam: string, kvk: number, soort = 'zorgaanbieder') => {
    const { body } = await als()
      .post('/api/v1/aanbieders')
      .send({ naam, soort, kvk: String(kvk) })
      .expect(201);
    ids[naam] = body.id;
    return body.id as string;
  };
  const plan = async (id: string) => (await als().get(`/api/v1/jaarplannen/${id}`).expect(200)).body;
  const lijst = async (id: string, filter = '', rol: Rol = 'toezichthouder') => {
    const { body } = await als(rol).get(`/api/v1/jaarplannen/${id}/regels?aantal=100${filter}`).expect(200);
    return body.resultaten as Regel[];
  };
  const regelVan = async (id: string, naam: string, rol: Rol = 'toezichthouder') =>
    (await als(rol).get(`/api/v1/jaarplannen/${id}/regels/${ids[naam]}`).expect(200)).body as Regel;
  const daad = (id: string, wat: string, versie: number, inhoud: object, rol: Rol = 'coordinator') =>
    als(rol).post(`/api/v1/jaarplannen/${id}/${wat}`).set('if-match', `"v${versie}"`).send(inhoud);
  const deelIn = async (id: string, naam: string, inhoud: object, rol: Rol = 'coordinator') =>
    daad(id, `regels/${ids[naam]}/_deel-in`, (await regelVan(id, naam)).versie, inhoud, rol);
  const zaak = async (naam: string, toezichtvorm = 'structureel') => {
    const { body } = await als()
      .post('/api/v1/zaken')
      .send({
        ...{
          toezichtvorm,
          domein: 'kwaliteit',
          wet: 'wmo',
          onderwerp: `Bezoek ${naam}`,
          aanbiederId: ids[naam],
        },
        gemeenteIds: [app.eerste.gemeenteId],
      })
      .expect(201);
    return body.id as string;
  };
  let uur = 0;
  const bezoek = async (zaakId: string, op: string, anders: object = {}) => {
    uur += 1;
    const { body } = await als()
      .post(`/api/v1/zaken/${zaakId}/bezoeken`)
      .send({
        ...{
          aankondiging: 'aangekondigd',
          doel: 'Zien.',
          op,
          behandelaarId: app.eerste.gebruikers.toezichthouder,
        },
        ...{ van: `${String(6 + uur).padStart(2, '0')}:00`, tot: `${String(6 + uur).padStart(2, '0')}:20` },
        ...{ reistijdVoor: 0, reistijdNa: 0, planuitleg: 'Zo kan het.', ...anders },
      })
      .expect(201);
    return body as { id: string; versie: number };
  };
  const legVast = ({ id, versie }: { id: string; versie: number }, op: string) =>
    als()
      .post(`/api/v1/bezoeken/${id}/_leg-vast`)
      .set('if-match', `"v${versie}"`)
      .send({ op, gesprokenMet: 'De leiding', verslag: 'Alles gezien.' })
      .expect(200);

  let dit: string;
  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    await aanbieder('Alfa', 83_000_001);
    await aanbieder('Bravo', 83_000_002);
    await aanbieder('Charlie', 83_000_003, 'pgb_zorgverlener');
    for (const [naam, score] of [
      ['Alfa', 60],
      ['Bravo', 40],
      ['Charlie', 20],
    ] as const) {
      await als()
        .post(`/api/v1/risicobeelden/${ids[naam]}/bijstellingen`)
        .send({ score, reden: 'Voor deze proef.', tot: '2027-04-13' })
        .expect(201);
    }
    const { body } = await als()
      .post('/api/v1/jaarplannen')
      .send({ jaar: 2026, capaciteit: RUIMTE })
      .expect(201);
    dit = body.id;
  });
  afterAll(() => app.sluit());

  it('overweegt elke aanbieder, ook pgb, en legt van elk uit wat er wordt voorgesteld', async () => {
    const { cijfers, status, handelingen } = await plan(dit);
    const regels = await lijst(dit);
    expect(status).toBe('concept');
    expect(handelingen).toEqual(['herbereken', 'deelIn']);
    expect(cijfers.overwogen).toBe(cijfers.aanbieders);
    expect(cijfers.aanbieders).toBe(regels.length);
    expect(await regelVan(dit, 'Alfa')).toMatchObject({ voorstel: 2, kwartaal: 2, grond: 'bezoeken' });
    const charlie = await als().get(`/api/v1/jaarplannen/${dit}/regels/${ids['Charlie']}`).expect(200);
    expect(charlie.body).toMatchObject({ soort: 'pgb_zorgverlener', voorstel: 3 });
    expect(charlie.body.herleiding.map(({ stap }: { stap: string }) => stap)).toEqual(
      expect.arrayContaining([
        'Nog nooit bezocht in structureel toezicht.',
        'Voor deze soort aanbieder is geen interval ingesteld.',
      ]),
    );
  });

  it.each([
    ['een jaar dat voorbij is', { jaar: 2025 }, 400, 'JAARPLAN.JAAR_PAST_NIET'],
    ['een jaar ver vooruit', { jaar: 2028 }, 400, 'JAARPLAN.JAAR_PAST_NIET'],
    ['drie kwartalen', { capaciteit: [1, 2, 3] }, 400, 'INVOER_ONGELDIG'],
    ['minder dan niets', { capaciteit: [1, 2, 3, -1] }, 400, 'INVOER_ONGELDIG'],
    ['een jaar dat al een plan heeft', { jaar: 2026 }, 409, 'JAARPLAN.BESTAAT_AL'],
  ])('wordt niet gemaakt voor %s', async (_, anders, status, code) => {
    const verzoek = { jaar: 2027, capaciteit: RUIMTE, ...anders };
    const { body } = await als().post('/api/v1/jaarplannen').send(verzoek).expect(status);
    expect(body.code).toBe(code);
    expect((await als().get('/api/v1/jaarplannen').expect(200)).body).toHaveLength(1);
  });

  it('wordt door een mens anders ingedeeld, alleen met een reden', async () => {
    const zonder = await deelIn(dit, 'Bravo', { kwartaal: 4 }, 'toezichthouder');
    expect(zonder).toMatchObject({ status: 400, body: { code: 'JAARPLAN.REDEN_ONTBREEKT' } });
    const zelfde = await deelIn(dit, 'Bravo', { kwartaal: 2, reden: REDEN });
    expect(zelfde.body).toMatchObject({ code: 'JAARPLAN.NIETS_ANDERS' });
    const voorbij = await deelIn(dit, 'Bravo', { kwartaal: 1, reden: REDEN });
    expect(voorbij).toMatchObject({ status: 400, body: { code: 'JAARPLAN.KWARTAAL_VOORBIJ' } });
    const { versie } = await regelVan(dit, 'Bravo');
    const gelukt = await deelIn(dit, 'Bravo', { kwartaal: 4, reden: REDEN }, 'toezichthouder');
    expect(gelukt.body).toMatchObject({ voorstel: 2, kwartaal: 4, reden: REDEN, versie: versie + 1 });
    const pad = `regels/${ids['Bravo']}/_deel-in`;
    await daad(dit, pad, versie, { kwartaal: null, reden: REDEN }).expect(412);
    expect((await lijst(dit, '&anders=besluit')).map(({ aanbiederNaam }) => aanbiederNaam)).toEqual([
      'Bravo',
    ]);
  });

  it('houdt bij opnieuw berekenen vast wat een mens besliste, en neemt wie er bij is gekomen mee', async () => {
    await aanbieder('Delta', 83_000_004);
    const { versie, cijfers } = await plan(dit);
    expect(cijfers.aanbieders - cijfers.overwogen).toBe(1);
    expect(await regelVan(dit, 'Delta')).toMatchObject({ id: null, realisatie: { stand: 'niet_overwogen' } });
    const te_vroeg = await daad(dit, '_stel-vast', versie, { toelichting: TOELICHTING }).expect(409);
    expect(te_vroeg.body).toMatchObject({
      code: 'JAARPLAN.NIET_OVERWOGEN',
      detail: expect.stringContaining('1 '),
    });
    const { body } = await daad(
      dit,
      '_herbereken',
      versie,
      { capaciteit: [2, 1, 2, 5] },
      'toezichthouder',
    ).expect(200);
    expect(body.cijfers.overwogen).toBe(body.cijfers.aanbieders);
    expect(await regelVan(dit, 'Bravo')).toMatchObject({ voorstel: 3, kwartaal: 4, reden: REDEN });
    await daad(dit, '_herbereken', versie, { capaciteit: RUIMTE }).expect(412);
  });

  it('wordt door de coördinator vastgesteld, en verandert daarna alleen met een reden', async () => {
    const { versie } = await plan(dit);
    await daad(dit, '_stel-vast', versie, { toelichting: TOELICHTING }, 'toezichthouder').expect(403);
    await daad(dit, '_stel-vast', versie, { toelichting: '' }).expect(400);
    const { body } = await daad(dit, '_stel-vast', versie, {
      toelichting: TOELICHTING,
      besluit: 'Zaak 12',
    }).expect(200);
    expect(body).toMatchObject({
      ...{
        status: 'vastgesteld',
        toelichting: TOELICHTING,
        besluit: 'Zaak 12',
        handelingen: ['wijzig'],
      },
      vastgesteldDoor: app.eerste.gebruikers.coordinator,
    });
    await daad(dit, '_herbereken', body.versie, { capaciteit: RUIMTE }).expect(409);
    expect(await deelIn(dit, 'Bravo', { kwartaal: 3, reden: REDEN }, 'toezichthouder')).toMatchObject({
      status: 403,
    });
    expect((await deelIn(dit, 'Bravo', { kwartaal: 3 })).body.code).toBe('JAARPLAN.REDEN_ONTBREEKT');
    const gewijzigd = await deelIn(dit, 'Bravo', { kwartaal: 3, reden: 'De aanbieder verhuist.' });
    expect(gewijzigd.body).toMatchObject({
      ...{ kwartaal: 3, voorstel: 3, gewijzigd: true, reden: 'De aanbieder verhuist.' },
      wijzigingen: [
        { van: 4, naar: 3, reden: 'De aanbieder verhuist.', door: app.eerste.gebruikers.coordinator },
      ],
    });
    const [bewaard] = await app.sql<{ kwartaal: number; reden: string }>(
      'SELECT kwartaal, reden FROM jaarplan.planregels WHERE aanbieder_id = $1',
      [ids['Bravo']],
    );
    expect(bewaard).toEqual({ kwartaal: 4, reden: REDEN });
  });

  it('laat wie er later bij komt zien als nog niet overwogen, tot de coördinator beslist', async () => {
    await aanbieder('Echo', 83_000_005);
    expect((await lijst(dit, '&stand=niet_overwogen')).map((een) => een.aanbiederNaam)).toEqual(['Echo']);
    expect(await regelVan(dit, 'Echo', 'coordinator')).toMatchObject({
      ...{ id: null, grond: 'bezoeken', handelingen: ['overweeg', 'planBezoek'] },
    });
    const pad = `/api/v1/jaarplannen/${dit}/regels/${ids['Echo']}/_overweeg`;
    const inhoud = { kwartaal: null, reden: 'Pas begonnen: volgend jaar.' };
    await als().post(pad).send(inhoud).expect(403);
    await als('coordinator').post(pad).send({ kwartaal: null }).expect(400);
    const { body } = await als('coordinator').post(pad).send(inhoud).expect(200);
    expect(body).toMatchObject({ kwartaal: null, toegevoegd: true, reden: inhoud.reden, versie: 1 });
    expect((await als('coordinator').post(pad).send(inhoud).expect(409)).body.code).toBe(
      'JAARPLAN.AL_OVERWOGEN',
    );
    const vreemd = `/api/v1/jaarplannen/${dit}/regels/${app.tweede.aanbiederId}/_overweeg`;
    await als('coordinator').post(vreemd).send(inhoud).expect(404);
  });

  it('houdt het plan tegen wat er gebeurde: gepland, geweest, in een ander kwartaal, te laat', async () => {
    const alfa = await zaak('Alfa');
    const eerste = await bezoek(alfa, '2026-05-11');
    expect(await regelVan(dit, 'Alfa')).toMatchObject({
      ...{ zaakId: alfa, volgendBezoek: '2026-05-11' },
      realisatie: { stand: 'gepland', kwartaal: 2, afwijking: false },
    });
    app.klok.naar('2026-07-06');
    expect((await regelVan(dit, 'Alfa')).realisatie).toMatchObject({ stand: 'te_laat', afwijking: true });
    await legVast(eerste, '2026-07-02');
    expect(await regelVan(dit, 'Alfa')).toMatchObject({
      ...{ laatsteStructureel: '2026-07-02', laatsteBezoek: '2026-07-02' },
      realisatie: { stand: 'gedaan', kwartaal: 3, afwijking: true },
    });
    expect((await lijst(dit, '&anders=afwijking')).map((een) => een.aanbiederNaam)).toContain('Alfa');
  });

  it('telt een hercontrole en een bezoek om een andere reden apart', async () => {
    const bravo = await zaak('Bravo', 'signaalgestuurd');
    await legVast(await bezoek(bravo, '2026-07-06'), '2026-07-06');
    expect(await regelVan(dit, 'Bravo')).toMatchObject({
      ...{ andereBezoeken: 1, laatsteStructureel: null, laatsteBezoek: '2026-07-06' },
      realisatie: { stand: 'te_plannen' },
    });
    const { body } = await als()
      .get(`/api/v1/bezoeken?aanbiederId=${ids['Alfa']}&status=afgelegd`)
      .expect(200);
    const [afgelegd] = body.resultaten as { id: string; zaakId: string }[];
    const hercontrole = await bezoek(afgelegd?.zaakId ?? '', '2026-07-06', { vervolgOp: afgelegd?.id });
    expect((await regelVan(dit, 'Alfa')).hercontroles).toBe(0);
    await legVast(hercontrole, '2026-07-06');
    expect(await regelVan(dit, 'Alfa')).toMatchObject({
      hercontroles: 1,
      realisatie: { stand: 'gedaan', kwartaal: 3 },
    });
    expect((await plan(dit)).cijfers).toMatchObject({ hercontroles: 1, andereBezoeken: 1 });
  });

  it('telt wat in een besloten zaak gebeurt voor niemand mee', async () => {
    const besloten = await zaak('Charlie');
    await bezoek(besloten, '2026-08-03');
    expect((await regelVan(dit, 'Charlie')).realisatie.stand).toBe('gepland');
    await als('coordinator')
      .post(`/api/v1/zaken/${besloten}/_beperk-toegang`)
      .set('if-match', '"v2"')
      .send({
        ...{ besloten: true, reden: 'Een medewerker is betrokken.' },
        gebruikerIds: [app.eerste.gebruikers.toezichthouder],
      })
      .expect(200);
    expect(await regelVan(dit, 'Charlie')).toMatchObject({
      zaakId: null,
      realisatie: { stand: 'te_plannen' },
    });
  });

  it('plant niets meer bij wie is gestopt', async () => {
    const { body: nu } = await als().get(`/api/v1/aanbieders/${ids['Delta']}`).expect(200);
    await als()
      .post(`/api/v1/aanbieders/${ids['Delta']}/_beeindig`)
      .set('if-match', `"v${nu.versie}"`)
      .send({ op: '2026-07-01', reden: 'De aanbieder is failliet verklaard.' })
      .expect(200);
    const delta = await regelVan(dit, 'Delta', 'coordinator');
    expect(delta).toMatchObject({
      realisatie: { stand: 'gestopt' },
      werkzaam: false,
      handelingen: ['deelIn'],
    });
    const { body } = await deelIn(dit, 'Delta', { kwartaal: delta.kwartaal === 4 ? 3 : 4, reden: REDEN });
    expect(body.code).toBe('JAARPLAN.AANBIEDER_GESTOPT');
    const zaakId = await zaak('Delta');
    const afspraak = {
      aankondiging: 'aangekondigd',
      doel: 'Zien.',
      op: '2026-07-20',
      van: '09:00',
      tot: '10:00',
    };
    const behandelaarId = app.eerste.gebruikers.toezichthouder;
    const geweigerd = await als()
      .post(`/api/v1/zaken/${zaakId}/bezoeken`)
      .send({ ...afspraak, behandelaarId })
      .expect(409);
    expect(geweigerd.body.code).toBe('BEZOEK.AANBIEDER_GESTOPT');
  });

  it('wordt bladzij voor bladzij gelezen, in de gevraagde volgorde', async () => {
    const namen: string[] = [];
    let vanaf = '';
    do {
      const { body } = await als()
        .get(`/api/v1/jaarplannen/${dit}/regels?aantal=2&sorteer=-score${vanaf && `&vanaf=${vanaf}`}`)
        .expect(200);
      namen.push(...(body.resultaten as Regel[]).map(({ aanbiederNaam }) => aanbiederNaam));
      vanaf = body.volgende ?? '';
    } while (vanaf);
    expect(namen.slice(0, 3)).toEqual(['Alfa', 'Bravo', 'Charlie']);
    expect(new Set(namen).size).toBe((await lijst(dit)).length);
    await als().get(`/api/v1/jaarplannen/${dit}/regels?vanaf=onzin`).expect(400);
    expect((await lijst(dit, '&zoek=alf')).map(({ aanbiederNaam }) => aanbiederNaam)).toEqual(['Alfa']);
    expect((await lijst(dit, '&kwartaal=geen')).map(({ aanbiederNaam }) => aanbiederNaam)).toContain('Echo');
  });

  it('komt als bestand, en dat wordt vastgelegd', async () => {
    const { text } = await als().get(`/api/v1/jaarplannen/${dit}/export?zoek=Alfa`).expect(200);
    expect(text).toMatch(/"Alfa";"Zorgaanbieder";.*"Kwartaal 2";.*"Geweest";"02-07-2026";"Ja";"1";"0"/);
    expect(text).not.toContain('Bravo');
    const regels = await app.sql<{ velden: string[] }>(
      `SELECT velden FROM audit.regels WHERE handeling = 'jaarplan:exporteren' AND object_id = $1`,
      [dit],
    );
    expect(regels).toHaveLength(1);
    expect(JSON.stringify(regels)).not.toContain('Alfa');
  });

  it('verzwijgt de aanbieder met wie iemand een belangenconflict heeft, ook in getallen en bestand', async () => {
    const voor = (await plan(dit)).cijfers.aanbieders;
    await als()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: ids['Bravo'], reden: 'Mijn broer werkt daar.', van: '2026-07-01' })
      .expect(201);
    expect((await lijst(dit)).map(({ aanbiederNaam }) => aanbiederNaam)).not.toContain('Bravo');
    expect((await lijst(dit, '', 'coordinator')).map((een) => een.aanbiederNaam)).toContain('Bravo');
    expect((await plan(dit)).cijfers.aanbieders).toBe(voor - 1);
    const { text } = await als().get(`/api/v1/jaarplannen/${dit}/export`).expect(200);
    expect(text).not.toContain('Bravo');
    await als().get(`/api/v1/jaarplannen/${dit}/regels/${ids['Bravo']}`).expect(404);
    // Also in a plan that he makes himself: for his colleagues every provider is in it.
    const { body } = await als()
      .post('/api/v1/jaarplannen')
      .send({ jaar: 2027, capaciteit: RUIMTE })
      .expect(201);
    expect((await lijst(body.id)).map(({ aanbiederNaam }) => aanbiederNaam)).not.toContain('Bravo');
    expect((await lijst(body.id, '', 'coordinator')).map((een) => een.aanbiederNaam)).toContain('Bravo');
    await daad(
      body.id,
      `regels/${ids['Bravo']}/_deel-in`,
      1,
      { kwartaal: null, reden: REDEN },
      'toezichthouder',
    ).expect(404);
  });

  it('rekent met het interval dat de organisatie instelt, vanaf de dag dat het geldt', async () => {
    const { body: voor } = await als().get('/api/v1/jaarplaninstellingen').expect(200);
    expect(voor).toMatchObject([{ nummer: 1, status: 'meegeleverd', regels: { risicoVanaf: null } }]);
    const nieuw = {
      ...{ geldigVanaf: '2026-07-06', bron: 'Besluit team', brondatum: '2026-07-01' },
      regels: {
        intervallen: { zorgaanbieder: 6, pgbZorgverlener: null, gemeentelijkOnderdeel: null },
        risicoVanaf: null,
      },
    };
    await als().post('/api/v1/jaarplaninstellingen').send(nieuw).expect(403);
    await als('coordinator')
      .post('/api/v1/jaarplaninstellingen')
      .send({ ...nieuw, regels: { ...nieuw.regels, intervallen: { zorgaanbieder: 0 } } })
      .expect(400);
    await als('coordinator').post('/api/v1/jaarplaninstellingen').send(nieuw).expect(201);
    const { body: plannen } = await als().get('/api/v1/jaarplannen').expect(200);
    const [volgend] = plannen as { id: string; versie: number; jaar: number }[];
    expect(volgend?.jaar).toBe(2027);
    const id = volgend?.id ?? '';
    expect((await regelVan(id, 'Alfa')).grond).toBe('geen_aanleiding');
    const { body } = await daad(id, '_herbereken', volgend?.versie ?? 0, { capaciteit: RUIMTE }).expect(200);
    expect(body).toMatchObject({ instellingversie: 2 });
    expect(await regelVan(id, 'Alfa')).toMatchObject({ grond: 'bezoeken', voorstel: 1 });
  });

  it('wordt afgesloten als het jaar voorbij is, met wat het leerde; daarna verandert er niets', async () => {
    const { versie } = await plan(dit);
    const evaluatie = { evaluatie: 'Twee bezoeken schoven op door ziekte.' };
    expect((await daad(dit, '_sluit-af', versie, evaluatie).expect(409)).body.code).toBe(
      'JAARPLAN.JAAR_LOOPT_NOG',
    );
    app.klok.naar('2027-01-04');
    expect((await regelVan(dit, 'Charlie')).realisatie.stand).toBe('niet_geweest');
    const coordinator = await als('coordinator').get(`/api/v1/jaarplannen/${dit}`).expect(200);
    expect(coordinator.body.handelingen).toEqual(['wijzig', 'sluitAf']);
    await daad(dit, '_sluit-af', versie, evaluatie, 'toezichthouder').expect(403);
    // What became of the line of Bravo would never be kept: somebody who sees it, closes the plan.
    const { body: eigen } = await als('coordinator')
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: ids['Bravo'], reden: 'Mijn zus werkt daar.', van: '2027-01-01' })
      .expect(201);
    const geweigerd = await daad(dit, '_sluit-af', versie, evaluatie).expect(409);
    expect(geweigerd.body.code).toBe('JAARPLAN.NIET_ALLES_ZICHTBAAR');
    const dicht = (await als('coordinator').get(`/api/v1/jaarplannen/${dit}`).expect(200)).body;
    expect(dicht).toMatchObject({ status: 'vastgesteld', allesZichtbaar: false, handelingen: ['wijzig'] });
    await app.sql('DELETE FROM identiteit.belangenconflicten WHERE id = $1', [eigen.id]);
    const { body } = await daad(dit, '_sluit-af', versie, evaluatie).expect(200);
    expect(body).toMatchObject({ status: 'afgesloten', ...evaluatie, handelingen: [] });
    const zonderSlot = await app.sql(
      'SELECT 1 FROM jaarplan.planregels WHERE jaarplan_id = $1 AND slot IS NULL',
      [dit],
    );
    expect(zonderSlot).toEqual([]);
    expect((await deelIn(dit, 'Charlie', { kwartaal: 4, reden: REDEN })).status).toBe(409);
    await expect(
      app.sql('UPDATE jaarplan.planregels SET kwartaal = 1 WHERE aanbieder_id = $1 AND jaarplan_id = $2', [
        ...[ids['Charlie'], dit],
      ]),
    ).rejects.toThrow('verandert niet meer');
  });

  it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const)(
    'is niet van een %s: wie bezocht wordt, weet het niet eerder',
    async (rol) => {
      await als(rol).get('/api/v1/jaarplannen').expect(403);
      await als(rol).get(`/api/v1/jaarplannen/${dit}`).expect(403);
      await als(rol).get(`/api/v1/jaarplannen/${dit}/regels`).expect(403);
      await als(rol).get(`/api/v1/jaarplannen/${dit}/export`).expect(403);
    },
  );

  it('is van één organisatie', async () => {
    const ander = app.als('coordinator', app.tweede);
    expect((await ander.get('/api/v1/jaarplannen').expect(200)).body).toEqual([]);
    await ander.get(`/api/v1/jaarplannen/${dit}`).expect(404);
    await ander.get(`/api/v1/jaarplannen/${dit}/regels`).expect(404);
    await ander.get(`/api/v1/jaarplannen/${dit}/regels/${ids['Alfa']}`).expect(404);
    await ander
      .post(`/api/v1/jaarplannen/${dit}/_sluit-af`)
      .set('if-match', '"v3"')
      .send({ evaluatie: 'Van een ander.' })
      .expect(404);
  });
});
