import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RAPPORT, VOLLEDIG } from '../harnas/aanbiederrapport';
import { TestApp } from '../harnas/test-app';

const ANKER = 'Zorggroep Het Anker';
const TOETS = { antwoord: 'ja', toelichting: 'Een val met een breuk.' };
const VOLDOENDE = { oordeel: 'voldoende', motivering: 'Grondig, met wederhoor.', vragen: [] };
const REDEN = 'Deze aanbieder leverde alleen de maaltijden.';

let app: TestApp;
let eersteNaam: string;

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
  const { body } = await th().get(`/api/v1/aanbieders/${app.eerste.aanbiederId}`).expect(200);
  eersteNaam = body.naam;
});
afterAll(() => app.sluit());

const th = () => app.als('toezichthouder');
const lees = async (id: string) => (await th().get(`/api/v1/zaken/${id}`).expect(200)).body;
const versie = async (id: string) => `"v${String((await lees(id)).versie)}"`;

async function nieuweZaak(): Promise<string> {
  const { aanbiederId, gemeenteId } = app.eerste;
  const { body } = await th()
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Overdracht', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId, gemeenteIds: [gemeenteId] },
    })
    .expect(201);
  return body.id;
}

const betrek = (zaakId: string) =>
  th()
    .post(`/api/v1/zaken/${zaakId}/aanbieders`)
    .send({ aanbiederId: app.eerste.andereAanbiederId, rol: 'regie', reden: 'Deze aanbieder had de regie.' })
    .expect(201);

/** A case of two. */
async function zaakVanTwee(): Promise<string> {
  const zaakId = await nieuweZaak();
  await betrek(zaakId);
  return zaakId;
}

/** A calamiteit with the case that opened by itself. */
async function calamiteit(): Promise<{ meldingId: string; zaakId: string }> {
  const { body } = await th()
    .post('/api/v1/meldingen')
    .send({
      ...{ soort: 'calamiteit', kanaal: 'telefoon', bron: 'zorgaanbieder', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onderwerp: 'Val', omschrijving: 'Een bewoner viel.', onrechtmatigheid: 'nee' },
      ...{ aanbiederId: app.eerste.aanbiederId, gemeenteId: app.eerste.gemeenteId },
      vaststellingsdatum: '2026-04-13',
      checklist: {
        soort: 'calamiteit',
        ...{ nietBeoogdOfOnverwacht: TOETS, kwaliteitVanVoorziening: TOETS, ernstigGevolgOfDood: TOETS },
      },
    })
    .expect(201);
  await app.verwerkUitstaandeJobs();
  const { body: zaken } = await th().get(`/api/v1/zaken?meldingId=${body.id}&status=alle`).expect(200);
  return { meldingId: body.id, zaakId: zaken.resultaten[0].id };
}

const opdracht = async (zaakId: string, aanbiederId: string): Promise<{ id: string; termijnId: string }> =>
  (
    await th()
      .post(`/api/v1/zaken/${zaakId}/opdrachten`)
      .send({ onderzoeksvraag: 'Had dit voorkomen kunnen worden als u anders had gehandeld?', aanbiederId })
      .expect(201)
  ).body;

const rapporteer = async ({ id }: { id: string }) =>
  (
    await th()
      .post(`/api/v1/opdrachten/${id}/rapporten`)
      .set('if-match', '"v1"')
      .send({ ...RAPPORT, ontvangenOp: '2026-04-13' })
      .expect(201)
  ).body;

async function rondAf(wat: { id: string }): Promise<void> {
  const { versie: v } = await rapporteer(wat);
  await th()
    .post(`/api/v1/opdrachten/${wat.id}/_beoordeel`)
    .set('if-match', `"v${v}"`)
    .send({ onderzoek: VOLDOENDE, maatregelen: VOLDOENDE, vervolg: 'afronden', volledigheid: VOLLEDIG })
    .expect(200);
}

describe('van welke aanbieder', () => {
  it('een termijn is, staat erbij in een zaak met meer aanbieders, en de lijst vindt haar bij die aanbieder', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const zaakId = await zaakVanTwee();
    const eerste = await opdracht(zaakId, aanbiederId);
    const ander = await opdracht(zaakId, andereAanbiederId);
    const namen = async (pad: string) => {
      const { body } = await th().get(`/api/v1/termijnen${pad}`).expect(200);
      return (body.resultaten as { id: string; zaakId: string; bijAanbieder: string | null }[])
        .filter((rij) => rij.zaakId === zaakId)
        .map(({ id, bijAanbieder }) => [id, bijAanbieder])
        .sort();
    };
    const beide = [
      [eerste.termijnId, eersteNaam],
      [ander.termijnId, ANKER],
    ].sort();
    expect(await namen(`?zaakId=${zaakId}`)).toEqual(beide);
    expect(await namen('/open?aantal=100')).toEqual(beide);
    expect(await namen('/agenda?van=2026-04-13&tot=2026-06-12')).toEqual(beide);
    expect(await namen(`/open?aanbiederId=${andereAanbiederId}&aantal=100`)).toEqual([
      [ander.termijnId, ANKER],
    ]);
    expect(await namen(`/open?aanbiederId=${aanbiederId}&aantal=100`)).toEqual([
      [eerste.termijnId, eersteNaam],
    ]);
    const { text } = await th()
      .get(`/api/v1/termijnen/open/export?aanbiederId=${andereAanbiederId}`)
      .expect(200);
    expect(text).toContain(ANKER);
    const { body: blad } = await th()
      .get(`/api/v1/termijnen/${ander.termijnId}/uitstelverzoeken`)
      .expect(200);
    expect(blad.termijn.bijAanbieder).toBe(ANKER);

    const alleen = await nieuweZaak();
    await opdracht(alleen, aanbiederId);
    const { body } = await th().get(`/api/v1/termijnen?zaakId=${alleen}`).expect(200);
    expect(body.resultaten.map((rij: { bijAanbieder: unknown }) => rij.bijAanbieder)).toEqual([null]);
  });

  it('een open punt is, staat erbij: een voor elk, met de opdracht waarover het gaat', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const zaakId = await zaakVanTwee();
    const eerste = await opdracht(zaakId, aanbiederId);
    const ander = await opdracht(zaakId, andereAanbiederId);
    await rapporteer(eerste);
    await rapporteer(ander);
    const punten = (await lees(zaakId)).openPunten.filter(
      ({ punt }: { punt: string }) => punt === 'rapport_beoordelen',
    );
    expect(punten).toHaveLength(2);
    expect(punten).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ objectId: eerste.id, bijAanbieder: eersteNaam }),
        expect.objectContaining({ objectId: ander.id, bijAanbieder: ANKER }),
      ]),
    );
    for (const { tekst, bijAanbieder } of punten) expect(tekst).toContain(`rapport van ${bijAanbieder}`);

    const alleen = await nieuweZaak();
    await rapporteer(await opdracht(alleen, aanbiederId));
    const [punt] = (await lees(alleen)).openPunten;
    expect(punt.tekst).toContain('rapport van de aanbieder');
    expect(punt).not.toHaveProperty('bijAanbieder');
  });

  it('het contact en wat er eerder was, staat bij elke aanbieder van de zaak', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const alleen = await nieuweZaak();
    const zaakId = await zaakVanTwee();
    const verwant = await zaakVanTwee();
    const dossier = async (id: string) => (await th().get(`/api/v1/zaken/${id}/dossier`).expect(200)).body;
    const { contacten, geschiedenis } = await dossier(zaakId);
    expect(contacten.map(({ id }: { id: string }) => id)).toEqual([aanbiederId, andereAanbiederId]);
    const bij = (van: { resultaten: { id: string; bijAanbieder: string | null }[] }, id: string) =>
      van.resultaten.find((rij) => rij.id === id)?.bijAanbieder;
    expect(bij(geschiedenis.zaken, alleen)).toBe(eersteNaam);
    expect(bij(geschiedenis.zaken, verwant)).toBe(`${eersteNaam} en ${ANKER}`);
    const een = await dossier(alleen);
    expect(een.contacten).toHaveLength(1);
    expect(bij(een.geschiedenis.zaken, zaakId)).toBeNull();
  });
});

describe('een aanbieder die geen opdracht krijgt', () => {
  const zieAf = async (zaakId: string, aanbiederId: string, inhoud: object = { reden: REDEN }, v?: string) =>
    th()
      .post(`/api/v1/zaken/${zaakId}/aanbieders/${aanbiederId}/_zie-af-van-opdracht`)
      .set('if-match', v ?? (await versie(zaakId)))
      .send(inhoud);
  const concludeer = async (zaakId: string) =>
    th()
      .post(`/api/v1/zaken/${zaakId}/_stel-conclusie-vast`)
      .set('if-match', await versie(zaakId))
      .send({ conclusie: 'De overdracht was niet geregeld.' });

  it('houdt de gezamenlijke conclusie niet tegen, als iemand zegt waarom; het staat in de zaak en in het spoor', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const zaakId = await zaakVanTwee();
    await rondAf(await opdracht(zaakId, aanbiederId));
    const geweigerd = (await concludeer(zaakId)).body;
    expect(geweigerd.code).toBe('ONDERZOEK.AANBIEDER_ZONDER_OPDRACHT');
    expect(geweigerd.detail).toContain('leg vast waarom');
    expect((await zieAf(zaakId, andereAanbiederId, {})).status).toBe(400);
    expect((await concludeer(zaakId)).status).toBe(409);

    expect((await lees(zaakId)).handelingen).toContain('zieAfVanOpdracht');
    const { status, body } = await zieAf(zaakId, andereAanbiederId);
    expect(status).toBe(200);
    expect(body.afgezieneOpdrachten).toMatchObject([
      { aanbiederId: andereAanbiederId, reden: REDEN, door: app.eerste.gebruikers.toezichthouder },
    ]);
    // What was said about it stays, and so does the provider.
    expect(body.aanbieders).toMatchObject([{ inGebruik: true }]);
    const { body: tijdlijn } = await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200);
    expect(JSON.stringify(tijdlijn)).toContain(`${ANKER} krijgt geen opdracht. Reden: ${REDEN}`);
    const [spoor] = await app.sql<{ aantal: number }>(
      `SELECT count(*)::int AS aantal FROM audit.regels WHERE handeling = 'zaak:afzien-van-opdracht' AND object_id = $1`,
      [zaakId],
    );
    expect(spoor?.aantal).toBe(1);
    expect((await concludeer(zaakId)).status).toBe(200);
  });

  it('vraagt bij een calamiteit om een opdracht of de reden, tot een van beide er is', async () => {
    const { zaakId } = await calamiteit();
    await th()
      .post(`/api/v1/zaken/${zaakId}/_beoordeel-melding`)
      .set('if-match', await versie(zaakId))
      .send({
        ...{ isCalamiteit: true, motivering: 'Er is een breuk.', naderOnderzoek: true },
        ...{ naderOnderzoekMotivering: 'De oorzaak is niet bekend.', onderzoekDoor: 'aanbieder' },
      })
      .expect(200);
    await betrek(zaakId);
    const teGeven = async () =>
      (await lees(zaakId)).openPunten
        .filter(({ punt }: { punt: string }) => punt === 'opdracht_geven')
        .map((punt: { bijAanbieder: string }) => punt.bijAanbieder);
    expect(await teGeven()).toEqual([eersteNaam, ANKER]);
    await opdracht(zaakId, app.eerste.aanbiederId);
    expect(await teGeven()).toEqual([ANKER]);
    expect((await zieAf(zaakId, app.eerste.andereAanbiederId)).status).toBe(200);
    expect(await teGeven()).toEqual([]);
  });

  it('is er niet in een zaak met één aanbieder, met een opdracht, of als hij niet betrokken is', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const alleen = await nieuweZaak();
    expect((await lees(alleen)).handelingen).not.toContain('zieAfVanOpdracht');
    expect((await zieAf(alleen, aanbiederId)).body.code).toBe('ONDERZOEK.EEN_AANBIEDER');
    const zaakId = await zaakVanTwee();
    await opdracht(zaakId, andereAanbiederId);
    expect((await zieAf(zaakId, andereAanbiederId)).body.code).toBe('ONDERZOEK.AANBIEDER_HEEFT_OPDRACHT');
    expect((await zieAf(zaakId, app.tweede.aanbiederId)).body.code).toBe(
      'ONDERZOEK.AANBIEDER_NIET_BETROKKEN',
    );
    expect((await zieAf(zaakId, aanbiederId, { reden: REDEN }, '"v1"')).body.code).toBe('VERSIE_VEROUDERD');
    const pad = `/api/v1/zaken/${zaakId}/aanbieders/${aanbiederId}/_zie-af-van-opdracht`;
    for (const rol of ['aanbieder', 'college', 'jurist', 'beheerder'] as const)
      await app.als(rol).post(pad).set('if-match', '"v1"').send({ reden: REDEN }).expect(403);
    await app
      .als('toezichthouder', app.tweede)
      .post(pad)
      .set('if-match', '"v1"')
      .send({ reden: REDEN })
      .expect(404);
  });

  it('krijgt hem later toch, en dan telt de opdracht; in een gesloten zaak kan het niet meer', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const zaakId = await zaakVanTwee();
    await rondAf(await opdracht(zaakId, aanbiederId));
    expect((await zieAf(zaakId, andereAanbiederId)).status).toBe(200);
    await opdracht(zaakId, andereAanbiederId);
    expect((await zieAf(zaakId, andereAanbiederId)).body.code).toBe('ONDERZOEK.AANBIEDER_HEEFT_OPDRACHT');
    expect((await lees(zaakId)).opdrachten).toHaveLength(2);
    const dicht = await zaakVanTwee();
    await th()
      .post(`/api/v1/zaken/${dicht}/_rond-onderzoek-af`)
      .set('if-match', await versie(dicht))
      .send({ bevinding: 'Niets gevonden.' })
      .expect(200);
    await th()
      .post(`/api/v1/zaken/${dicht}/_sluit`)
      .set('if-match', await versie(dicht))
      .send({ uitkomst: 'geen_tekortkoming', motivering: 'Alles was op orde.' })
      .expect(200);
    expect((await zieAf(dicht, andereAanbiederId)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
  });
});

describe('wat erbuiten gaat, noemt de aanbieder om wie het gaat', () => {
  it('het risicobeeld telt een tekortkoming bij wie haar had, niet bij de eerste aanbieder', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const geteld = async (id: string): Promise<number> => {
      const { body } = await th().get(`/api/v1/risicobeelden/${id}`).expect(200);
      return (
        body.regels.find(({ indicator }: { indicator: string }) => indicator === 'bevindingen')?.waarde ?? 0
      );
    };
    const vooraf = [await geteld(aanbiederId), await geteld(andereAanbiederId)] as const;
    const zaakId = await zaakVanTwee();
    const stuur = async (pad: string, inhoud: object) =>
      (await th().post(`/api/v1/zaken/${zaakId}/${pad}`).send(inhoud).expect(201)).body;
    const bewijs = await stuur('bewijsstukken', {
      ...{ soort: 'gegevens', omschrijving: 'Roosters van maart', verkregenVan: 'de locatiemanager' },
      ...{
        verkregenOp: '2026-04-10',
        verkregenHoe: 'Gevorderd op grond van Awb 5:16.',
        bewaarplaats: 'Kluis 2',
      },
    });
    for (let nummer = 0; nummer < 2; nummer += 1) {
      const { id } = await stuur('bevindingen', {
        ...{ stelling: 'De overdracht staat nergens.', soort: 'tekortkoming', betreft: 'aanbieder' },
        ...{ wetten: ['wmo'], onderbouwing: 'In de roosters staat geen overdracht.' },
        ...{ gevolgen: 'Bewoners misten zorg.', geleerd: 'De aanbieder begon met een formulier.' },
        ...{ bewijsstukIds: [bewijs.id], aanbiederId: andereAanbiederId },
      });
      await th().post(`/api/v1/bevindingen/${id}/_stel-vast`).set('if-match', '"v1"').expect(200);
    }
    for (const [daad, inhoud] of [
      ['_rond-onderzoek-af', { bevinding: 'De overdracht was niet geregeld.' }],
      ['_sluit', { uitkomst: 'tekortkoming', motivering: 'De overdracht ontbrak.' }],
    ] as const)
      await th()
        .post(`/api/v1/zaken/${zaakId}/${daad}`)
        .set('if-match', await versie(zaakId))
        .send(inhoud)
        .expect(200);
    expect([await geteld(aanbiederId), await geteld(andereAanbiederId)]).toEqual([vooraf[0], vooraf[1] + 1]);
  });

  it('het bericht aan het college noemt alle aanbieders, of die van de melding', async () => {
    const informeer = async (zaakId: string) => {
      await th()
        .post(`/api/v1/zaken/${zaakId}/_informeer-college`)
        .set('if-match', await versie(zaakId))
        .send({ grond: 'Wmo 2015 art. 5.2.4 lid 3', gemeenteId: app.eerste.gemeenteId })
        .expect(200);
      const { body } = await app.als('college').get('/api/v1/collegestukken').expect(200);
      return body.resultaten[0].omschrijving.replace(/^Zaak \S+ /, '');
    };
    expect(await informeer(await zaakVanTwee())).toBe(`eigen onderzoek bij ${eersteNaam} en ${ANKER}`);
    expect(await informeer(await nieuweZaak())).toBe(`eigen onderzoek bij ${eersteNaam}`);
    const { zaakId, meldingId } = await calamiteit();
    await betrek(zaakId);
    await app.sql('UPDATE melding.meldingen SET aanbieder_id = $2 WHERE id = $1', [
      ...[meldingId, app.eerste.andereAanbiederId],
    ]);
    expect(await informeer(zaakId)).toBe(`calamiteit bij ${ANKER}`);
  });
});
