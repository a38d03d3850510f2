import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RAPPORT, VOLLEDIG } from '../harnas/aanbiederrapport';
import { LADDER } from '../harnas/ladder';
import { TestApp } from '../harnas/test-app';

const VRAAG = 'Had dit voorkomen kunnen worden als u anders had gehandeld?';
const VOLDOENDE = { oordeel: 'voldoende', motivering: 'Grondig, met wederhoor.', vragen: [] };
const CONCLUSIE = 'De overdracht tussen de aanbieders was niet geregeld. Bewoners misten daardoor zorg.';

const ANDERE_NAAM = 'Zorggroep Het Anker';
const BEWIJS = {
  ...{ soort: 'gegevens', omschrijving: 'Roosters van maart', verkregenVan: 'de locatiemanager' },
  ...{ verkregenOp: '2026-04-10', verkregenHoe: 'Gevorderd op grond van Awb 5:16.', bewaarplaats: 'Kluis 2' },
};
const BEVINDING = {
  ...{
    stelling: 'De overdracht staat nergens.',
    soort: 'tekortkoming',
    betreft: 'aanbieder',
    wetten: ['wmo'],
  },
  ...{ onderbouwing: 'In de roosters staat geen overdracht.', gevolgen: 'Bewoners misten zorg.' },
  geleerd: 'De aanbieder begon met een overdrachtsformulier.',
};
const MAATREGEL = {
  ...{ soort: 'advies', omschrijving: 'Leg elke overdracht vast.', doel: 'Niemand mist zorg.' },
  ...{ onderbouwing: 'De verordening vraagt een overdracht.', ernstWeging: 'Een advies past nog.' },
  ...LADDER,
  verwachtEffect: 'Bewoners missen geen zorg meer als iemand anders komt.',
};
const GEBRUIK = {
  ...{
    soort: 'inlichtingen',
    op: '2026-04-13',
    jegens: 'de bestuurder',
    doel: 'Zien hoe de overdracht gaat.',
  },
  ...{ wat: 'De roosters van maart.', legitimatieGetoond: true, medewerking: 'verleend' },
  resultaat: 'De roosters zijn ontvangen.',
};

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
});
afterAll(() => app.sluit());

const th = () => app.als('toezichthouder');
const versie = (v: unknown) => `"v${String(v)}"`;
const lees = async (id: string) => (await th().get(`/api/v1/zaken/${id}`).expect(200)).body;

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

const betrek = (zaakId: string, aanbiederId = app.eerste.andereAanbiederId) =>
  th()
    .post(`/api/v1/zaken/${zaakId}/aanbieders`)
    .send({ aanbiederId, rol: 'regie', reden: 'Deze aanbieder regelde de zorg rond de cliënt.' });

const opdracht = (zaakId: string, aanbiederId?: string) =>
  th().post(`/api/v1/zaken/${zaakId}/opdrachten`).send({ onderzoeksvraag: VRAAG, aanbiederId });

/** The toezichthouder may use powers. */
async function wijsAan(): Promise<void> {
  const account = `/api/v1/gebruikers/${app.eerste.gebruikers.toezichthouder}`;
  const duur = { van: '2026-01-01', tot: '2026-12-31' };
  await app
    .als('beheerder')
    .post(`${account}/aanwijzingen`)
    .send({ ...duur, wetten: ['wmo'], domeinen: [], besluit: 'Besluit 2026-12' })
    .expect(201);
  await app
    .als('beheerder')
    .post(`${account}/legitimatiebewijzen`)
    .send({ ...duur, nummer: 'T-7', afgegevenDoor: 'College van Noordstad' })
    .expect(201);
}

async function zaakdaad(id: string, daad: string, inhoud: object): Promise<void> {
  await th()
    .post(`/api/v1/zaken/${id}/${daad}`)
    .set('if-match', versie((await lees(id)).versie))
    .send(inhoud)
    .expect(200);
}

/** The order is answered and judged. */
async function rondAf({ id }: { id: string }): Promise<void> {
  const { body } = await th()
    .post(`/api/v1/opdrachten/${id}/rapporten`)
    .set('if-match', '"v1"')
    .send({ ...RAPPORT, ontvangenOp: '2026-04-13' });
  expect(body).toMatchObject({ status: 'rapport_ontvangen' });
  await th()
    .post(`/api/v1/opdrachten/${id}/_beoordeel`)
    .set('if-match', versie(body.versie))
    .send({ onderzoek: VOLDOENDE, maatregelen: VOLDOENDE, vervolg: 'afronden', volledigheid: VOLLEDIG })
    .expect(200);
}

const concludeer = async (zaakId: string, inhoud: object = {}) =>
  th()
    .post(`/api/v1/zaken/${zaakId}/_stel-conclusie-vast`)
    .set('if-match', versie((await lees(zaakId)).versie))
    .send({ conclusie: CONCLUSIE, ...inhoud });

async function accountVan(aanbiederId: string) {
  const { id } = (
    await app
      .als('beheerder')
      .post('/api/v1/gebruikers')
      .send({
        ...{ naam: 'Ander Account', email: 'ander@voorbeeld.nl', rollen: ['aanbieder'] },
        ...{ aanbiederId, accountbeheerder: true },
      })
      .expect(201)
  ).body as { id: string };
  return app.alsGebruiker(id);
}

describe('een zaak met meer aanbieders', () => {
  it('geeft elke aanbieder zijn eigen opdracht, en samen één conclusie die elk bij zijn opdracht leest', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const zaakId = await nieuweZaak();
    const betrokken = (await betrek(zaakId).expect(201)).body;
    expect(betrokken.aanbieders).toMatchObject([{ aanbiederId: andereAanbiederId, rol: 'regie' }]);
    expect(betrokken.handelingen).not.toContain('stelConclusieVast');

    expect((await opdracht(zaakId)).body.code).toBe('ONDERZOEK.KIES_AANBIEDER');
    const eerste = (await opdracht(zaakId, aanbiederId).expect(201)).body;
    const tweede = (await opdracht(zaakId, andereAanbiederId).expect(201)).body;
    expect([eerste.aanbiederId, tweede.aanbiederId]).toEqual([aanbiederId, andereAanbiederId]);
    expect(eerste.termijnId).not.toBe(tweede.termijnId);

    await rondAf(eerste);
    expect((await concludeer(zaakId)).body.code).toBe('ONDERZOEK.OPDRACHT_NOG_OPEN');
    await rondAf(tweede);
    expect((await concludeer(zaakId)).status).toBe(200);

    const eigen = app.als('aanbieder');
    const ander = await accountVan(andereAanbiederId);
    for (const [wie, van, niet] of [
      [eigen, eerste, tweede],
      [ander, tweede, eerste],
    ] as const) {
      const gelezen = (await wie.get(`/api/v1/opdrachten/${van.id}`).expect(200)).body;
      expect(gelezen.conclusie).toEqual({ conclusie: CONCLUSIE, op: expect.any(String), vervallenOp: null });
      await wie.get(`/api/v1/opdrachten/${niet.id}`).expect(404);
      const lijst = (await wie.get('/api/v1/opdrachten?status=alle').expect(200)).body.resultaten;
      expect(lijst.map(({ id }: { id: string }) => id)).toEqual([van.id]);
    }

    expect((await concludeer(zaakId)).body.invalidParams).toMatchObject([{ name: 'reden' }]);
    const vervangen = await concludeer(zaakId, {
      ...{ conclusie: 'De overdracht is nu geregeld.', reden: 'De aanbieders maakten afspraken.' },
    });
    expect(vervangen.body.conclusies).toMatchObject([
      { conclusie: 'De overdracht is nu geregeld.', reden: 'De aanbieders maakten afspraken.' },
      { conclusie: CONCLUSIE, reden: null },
    ]);
    expect((await ander.get(`/api/v1/opdrachten/${tweede.id}`).expect(200)).body.conclusie.conclusie).toBe(
      'De overdracht is nu geregeld.',
    );
  });

  it('staat in de lijst van elke aanbieder, met de volgende bladzijde erachter', async () => {
    const { andereAanbiederId } = app.eerste;
    const ids = [await nieuweZaak(), await nieuweZaak(), await nieuweZaak()];
    for (const id of ids) await betrek(id).expect(201);
    const gelezen: string[] = [];
    let vanaf: string | null = null;
    do {
      const vraag: string = `aanbiederId=${andereAanbiederId}&aantal=2${vanaf ? `&vanaf=${vanaf}` : ''}`;
      const { body } = await th().get(`/api/v1/zaken?${vraag}`).expect(200);
      gelezen.push(...body.resultaten.map(({ id }: { id: string }) => id));
      vanaf = body.volgende;
    } while (vanaf);
    expect(gelezen).toEqual(expect.arrayContaining(ids));
    expect(new Set(gelezen).size).toBe(gelezen.length);
    const { body } = await th().get(`/api/v1/zaken/aantallen?aanbiederId=${andereAanbiederId}`).expect(200);
    expect(Object.values(body).some((aantal) => Number(aantal) >= 3)).toBe(true);
  });

  it('plant een bezoek bij elke aanbieder van de zaak, en bij geen andere', async () => {
    const zaakId = await nieuweZaak();
    const plan = (aanbiederId?: string) =>
      th()
        .post(`/api/v1/zaken/${zaakId}/bezoeken`)
        .send({
          ...{ op: '2026-05-11', behandelaarId: app.eerste.gebruikers.toezichthouder, aanbiederId },
          ...{ aankondiging: 'aangekondigd', doel: 'Zien hoe de overdracht gaat.' },
        });
    expect((await plan(app.eerste.andereAanbiederId)).body.code).toBe('ONDERZOEK.AANBIEDER_NIET_BETROKKEN');
    await betrek(zaakId).expect(201);
    expect((await plan(app.eerste.andereAanbiederId).expect(201)).body.aanbiederId).toBe(
      app.eerste.andereAanbiederId,
    );
  });

  it('legt een bevinding, maatregel, rapport en bevoegdheid bij de aanbieder die is gekozen', async () => {
    const { aanbiederId, andereAanbiederId, gebruikers } = app.eerste;
    const zaakId = await nieuweZaak();
    await betrek(zaakId).expect(201);
    const stuur = (pad: string, inhoud: object) => th().post(`/api/v1/zaken/${zaakId}/${pad}`).send(inhoud);
    const bewijs = (await stuur('bewijsstukken', BEWIJS).expect(201)).body;
    const bevinding = { ...BEVINDING, bewijsstukIds: [bewijs.id] };
    await zaakdaad(zaakId, '_rond-onderzoek-af', { bevinding: 'De overdracht was niet geregeld.' });
    const inhouden = [
      ['bevindingen', bevinding],
      ['rapporten', { titel: 'Rapport over de overdracht', soort: 'kwaliteit' }],
      ['bevoegdheden', { ...GEBRUIK, toezichthouderId: gebruikers.toezichthouder }],
    ] as const;
    await wijsAan();
    const kiest = async (pad: string, inhoud: object) => {
      const zonder = await stuur(pad, inhoud);
      expect([pad, zonder.body.code]).toEqual([pad, 'ONDERZOEK.KIES_AANBIEDER']);
      const vreemd = await stuur(pad, { ...inhoud, aanbiederId: app.tweede.aanbiederId });
      expect([pad, vreemd.body.code]).toEqual([pad, 'ONDERZOEK.AANBIEDER_NIET_BETROKKEN']);
      const { body } = await stuur(pad, { ...inhoud, aanbiederId: andereAanbiederId }).expect(201);
      expect([pad, body.aanbiederId, body.aanbiederNaam]).toEqual([pad, andereAanbiederId, ANDERE_NAAM]);
    };
    for (const [pad, inhoud] of inhouden) await kiest(pad, inhoud);

    const [gevonden] = (await th().get(`/api/v1/zaken/${zaakId}/bevindingen`).expect(200)).body.resultaten;
    const vast = (
      await th().post(`/api/v1/bevindingen/${gevonden.id}/_stel-vast`).set('if-match', '"v1"').expect(200)
    ).body;
    await kiest('maatregelen', { ...MAATREGEL, bevindingIds: [vast.id] });
    const op = (aanbieder: string) =>
      stuur('maatregelen', { ...MAATREGEL, aanbiederId: aanbieder, bevindingIds: [vast.id] });
    const geweigerd = (await op(aanbiederId).expect(409)).body;
    expect(geweigerd.code).toBe('MAATREGEL.BEVINDING_PAST_NIET');
    expect(geweigerd.invalidParams[0].reason).toContain('gaat over een andere aanbieder');
    await op(andereAanbiederId).expect(201);

    const lijst = async (pad: string, wie = th()) =>
      (await wie.get(`/api/v1/${pad}`).expect(200)).body.resultaten.filter(
        (rij: { zaakId?: string; zaakNummer?: string }) =>
          rij.zaakId === zaakId || rij.zaakNummer === vast.zaakNummer,
      ).length;
    expect(await lijst(`maatregelen?aanbiederId=${andereAanbiederId}`)).toBe(2);
    expect(await lijst(`maatregelen?aanbiederId=${aanbiederId}`)).toBe(0);
    expect(await lijst('maatregelen', app.als('aanbieder'))).toBe(0);
    await app.verwerkUitstaandeJobs();
    const brieven = await app.sql<{ tekst: string }>(
      `SELECT tekst FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'maatregel-advies'`,
      [zaakId],
    );
    expect(brieven).toHaveLength(2);
    for (const { tekst } of brieven) expect(tekst).toContain(ANDERE_NAAM);
  });

  it('houdt een aanbieder die een opdracht kreeg, en laat een andere gaan met een reden', async () => {
    const { andereAanbiederId } = app.eerste;
    const zaakId = await nieuweZaak();
    await betrek(zaakId).expect(201);
    const weg = async (v?: unknown) =>
      th()
        .post(`/api/v1/zaken/${zaakId}/aanbieders/${andereAanbiederId}/_haal-weg`)
        .set('if-match', versie(v ?? (await lees(zaakId)).versie))
        .send({ reden: 'Zij gaf hier geen ondersteuning.' });
    expect((await weg(1)).body.code).toBe('VERSIE_VEROUDERD');
    expect((await weg()).body.aanbieders).toEqual([]);
    expect((await weg()).status).toBe(404);
    await betrek(zaakId).expect(201);
    await opdracht(zaakId, andereAanbiederId).expect(201);
    expect((await weg()).body.code).toBe('ONDERZOEK.AANBIEDER_IN_GEBRUIK');
    expect((await lees(zaakId)).aanbieders).toMatchObject([{ inGebruik: true }]);
  });

  it('haalt geen aanbieder weg bij wie een bezoek of verbeterplan openstaat, ook niet als het bezoek is afgezegd', async () => {
    const { andereAanbiederId, gebruikers } = app.eerste;
    const weg = async (zaakId: string) =>
      th()
        .post(`/api/v1/zaken/${zaakId}/aanbieders/${andereAanbiederId}/_haal-weg`)
        .set('if-match', versie((await lees(zaakId)).versie))
        .send({ reden: 'Zij gaf hier geen ondersteuning.' });
    const metBezoek = await nieuweZaak();
    await betrek(metBezoek).expect(201);
    const { body: bezoek } = await th()
      .post(`/api/v1/zaken/${metBezoek}/bezoeken`)
      .send({
        ...{ op: '2026-05-18', behandelaarId: gebruikers.toezichthouder, aanbiederId: andereAanbiederId },
        ...{ aankondiging: 'aangekondigd', doel: 'Zien hoe de overdracht gaat.' },
      })
      .expect(201);
    expect((await weg(metBezoek)).body.code).toBe('ONDERZOEK.AANBIEDER_IN_GEBRUIK');
    await th()
      .post(`/api/v1/bezoeken/${bezoek.id}/_laat-vervallen`)
      .set('if-match', versie(bezoek.versie))
      .send({ reden: 'De aanbieder is niet betrokken.' })
      .expect(200);
    expect((await weg(metBezoek)).body.code).toBe('ONDERZOEK.AANBIEDER_IN_GEBRUIK');

    const metPlan = await nieuweZaak();
    await betrek(metPlan).expect(201);
    await th()
      .post(`/api/v1/zaken/${metPlan}/verbeterplannen`)
      .send({
        afspraak: 'Een plan voor de overdracht.',
        uiterlijk: '2026-06-01',
        aanbiederId: andereAanbiederId,
      })
      .expect(201);
    expect((await weg(metPlan)).body.code).toBe('ONDERZOEK.AANBIEDER_IN_GEBRUIK');
  });

  it('concludeert niet zolang een aanbieder geen opdracht kreeg, en een conclusie vervalt door een nieuwe', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const zaakId = await nieuweZaak();
    await betrek(zaakId).expect(201);
    await rondAf((await opdracht(zaakId, aanbiederId).expect(201)).body);
    const teVroeg = (await concludeer(zaakId)).body;
    expect(teVroeg.code).toBe('ONDERZOEK.AANBIEDER_ZONDER_OPDRACHT');
    expect(teVroeg.detail).toContain(ANDERE_NAAM);
    const tweede = (await opdracht(zaakId, andereAanbiederId).expect(201)).body;
    await rondAf(tweede);
    expect((await concludeer(zaakId)).status).toBe(200);
    expect((await lees(zaakId)).conclusies[0].vervallenOp).toBeNull();

    const derde = (await opdracht(zaakId, andereAanbiederId).expect(201)).body;
    const { conclusies, openPunten } = await lees(zaakId);
    expect(conclusies[0].vervallenOp).not.toBeNull();
    expect(openPunten).toContainEqual(expect.objectContaining({ punt: 'conclusie_vernieuwen' }));
    const gelezen = await app.als('aanbieder').get('/api/v1/opdrachten?status=alle').expect(200);
    const eigen = gelezen.body.resultaten.find(
      (een: { zaakNummer: string }) => een.zaakNummer === derde.zaakNummer,
    );
    const bij = (await app.als('aanbieder').get(`/api/v1/opdrachten/${eigen.id}`).expect(200)).body;
    expect(bij.conclusie).toMatchObject({ conclusie: CONCLUSIE, vervallenOp: expect.any(String) });

    await rondAf(derde);
    const sluit = async () =>
      th()
        .post(`/api/v1/zaken/${zaakId}/_sluit`)
        .set('if-match', versie((await lees(zaakId)).versie))
        .send({ uitkomst: 'verklaard', motivering: 'Het is verklaard.' });
    expect((await sluit()).body.code).toBe('ONDERZOEK.CONCLUSIE_VERVALLEN');
    expect((await concludeer(zaakId, { reden: 'Er is verder onderzocht.' })).status).toBe(200);
    expect((await lees(zaakId)).openPunten).not.toContainEqual(
      expect.objectContaining({ punt: 'conclusie_vernieuwen' }),
    );
    expect((await sluit()).status).toBe(200);
  });

  it('weigert een aanbieder die er al is, die niet bestaat of van een ander is, en wie niet mag', async () => {
    const zaakId = await nieuweZaak();
    expect((await betrek(zaakId, app.eerste.aanbiederId)).body.code).toBe('ONDERZOEK.AANBIEDER_AL_BETROKKEN');
    expect((await betrek(zaakId, app.tweede.aanbiederId)).body.code).toBe('ONDERZOEK.AANBIEDER_ONBEKEND');
    await betrek(zaakId).expect(201);
    expect((await betrek(zaakId)).body.code).toBe('ONDERZOEK.AANBIEDER_AL_BETROKKEN');
    expect((await opdracht(await nieuweZaak(), app.eerste.andereAanbiederId)).body.code).toBe(
      'ONDERZOEK.AANBIEDER_NIET_BETROKKEN',
    );
    const inhoud = { aanbiederId: app.eerste.andereAanbiederId, rol: 'regie', reden: 'Zomaar erbij.' };
    for (const rol of ['aanbieder', 'college', 'jurist', 'beheerder'] as const)
      await app.als(rol).post(`/api/v1/zaken/${zaakId}/aanbieders`).send(inhoud).expect(403);
    await app
      .als('toezichthouder', app.tweede)
      .post(`/api/v1/zaken/${zaakId}/aanbieders`)
      .send(inhoud)
      .expect(404);
  });

  it('is besloten ook voor wie de aanbieder opzoekt', async () => {
    const zaakId = await nieuweZaak();
    await betrek(zaakId).expect(201);
    await app
      .als('coordinator')
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', versie((await lees(zaakId)).versie))
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    const { body } = await th().get(`/api/v1/zaken?aanbiederId=${app.eerste.andereAanbiederId}&aantal=100`);
    expect(body.resultaten.map(({ id }: { id: string }) => id)).not.toContain(zaakId);
    await betrek(zaakId, app.eerste.andereAanbiederId).expect(404);
  });
});
