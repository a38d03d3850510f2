import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { OpenZaak } from '@navolgbaar/onderzoek';
import type { Rol } from '@navolgbaar/platform/auth';
import { Verwerkingslus } from '@navolgbaar/platform/outbox';
import { lotVan } from '../../libs/themaonderzoek/src/application/trek-selectie/trek-selectie.use-case';
import { norm } from '../golden/toetsingskader/hulp';
import { stelKaderVast } from '../harnas/bezoeklijst';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

interface Deelnemer {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly plaats: number | null;
  readonly gekozen: boolean;
  readonly grond: string;
  readonly reden: string | null;
  readonly zaakId: string | null;
  readonly zaakOnderweg: boolean;
  readonly bezoekMogelijk: boolean;
}
interface Thema {
  readonly id: string;
  readonly versie: number;
  readonly status: string;
  readonly kader: string | null;
  readonly kaderversieId: string;
  readonly aantalGekozen: number;
  readonly deelnemers: readonly Deelnemer[];
  readonly trekkingen: readonly {
    wijze: string;
    zaad: string | null;
    omvang: number | null;
    analyseId: string | null;
  }[];
  readonly handelingen: readonly string[];
  readonly normen: readonly { readonly cellen: readonly { readonly aantal: number }[] }[];
}

const DAG = '2026-04-13';
const NAMEN = ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf'];
const SCHAAL = [
  { code: 'goed', naam: 'Voldoet', betekenis: 'voldoet', toelichtingNodig: false },
  { code: 'slecht', naam: 'Voldoet niet', betekenis: 'voldoet_niet', toelichtingNodig: false },
  { code: 'niet', naam: 'Niet bekeken', betekenis: 'niet_getoetst', toelichtingNodig: false },
];
const VOORSTEL = {
  ...{ naam: 'Nachtzorg', vraagstelling: 'Is er ’s nachts genoeg hulp?', waaromSoort: 'signalen' },
  ...{ waarom: 'Vijf signalen in een kwartaal.', waaromBron: 'Kwartaaltelling', wet: 'wmo' },
  ...{ domein: 'kwaliteit', van: DAG, tot: '2026-12-31', kadercode: 'nacht' },
};
const CONCLUSIE = 'Bij de meeste aanbieders is er genoeg hulp; bij enkele niet.';

let app: TestApp;
const aanbieders: Record<string, string> = {};
const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
const co = () => app.als('coordinator');
const lees = async (id: string): Promise<Thema> =>
  (await th().get(`/api/v1/themaonderzoeken/${id}`).expect(200)).body;
const voorstel = (anders: object = {}) => ({
  ...{ ...VOORSTEL, leiderId: app.eerste.gebruikers.toezichthouder, ...anders },
});
const maak = async (anders: object = {}): Promise<Thema> =>
  (await th().post('/api/v1/themaonderzoeken').send(voorstel(anders)).expect(201)).body;
const doe = (
  { id, versie }: { id: string; versie: number },
  wat: string,
  inhoud: object = {},
  rol: Rol = 'coordinator',
  organisatie?: Testorganisatie,
) =>
  app
    .als(rol, organisatie)
    .post(`/api/v1/themaonderzoeken/${id}/_${wat}`)
    .set('if-match', `"v${versie}"`)
    .send(inhoud);
const gedaan = async (...wat: Parameters<typeof doe>): Promise<Thema> => (await doe(...wat).expect(200)).body;
const ALLEN = { wijze: 'alle', toelichting: 'Het zijn er weinig.' };
const getrokken = async (opdracht: object = ALLEN, anders: object = {}): Promise<Thema> =>
  gedaan(await maak(anders), 'trek', opdracht, 'toezichthouder');
/** It runs, and everybody has a case. */
const begonnen = async (concept: { id: string; versie: number }): Promise<Thema> => {
  await gedaan(concept, 'start');
  await app.verwerkUitstaandeJobs();
  return lees(concept.id);
};
const gekozen = ({ deelnemers }: Thema): string[] =>
  deelnemers.filter((een) => een.gekozen).map(({ aanbiederNaam }) => aanbiederNaam);
const van = (thema: Thema, naam: string): Deelnemer =>
  thema.deelnemers.find(({ aanbiederNaam }) => aanbiederNaam === naam) as Deelnemer;
const aantalThemas = async () => (await th().get('/api/v1/themaonderzoeken').expect(200)).body.length;

async function legKaderVast(): Promise<void> {
  const kop = { code: 'nacht', naam: 'Nacht', doel: 'Kijken.', eigenaar: 'Team', evaluatieOp: '2029-04-01' };
  const { body: concept } = await co().post('/api/v1/toetsingskaders').send(kop).expect(201);
  const normen = [
    norm({ code: 'N-1', binding: 'wettelijk', grondslag: 'Wmo 2015 art. 3.1', tekst: 'Er is nachtzorg.' }),
    norm({ code: 'N-2', binding: 'wettelijk', grondslag: 'Wmo 2015 art. 3.1', tekst: 'De bel werkt.' }),
  ];
  const inhoud = {
    ...concept.inhoud,
    schaal: SCHAAL,
    normen,
    themas: [{ code: 'veilig', naam: 'Veiligheid' }],
  };
  const { body: gevuld } = await co()
    .put(`/api/v1/kaderversies/${concept.id}`)
    .set('if-match', `"v${concept.versie}"`)
    .send(inhoud)
    .expect(200);
  await co()
    .post(`/api/v1/kaderversies/${concept.id}/_stel-vast`)
    .set('if-match', `"v${gevuld.versie}"`)
    .send({ bron: 'Besluit van het team', brondatum: DAG, geldigVanaf: DAG })
    .expect(200);
}

async function registreer(naam: string, id?: string): Promise<void> {
  const aanbiederId =
    id ??
    (
      await th()
        .post('/api/v1/aanbieders')
        .send({ naam, soort: 'zorgaanbieder', aantalClienten: 20 })
        .expect(201)
    ).body.id;
  aanbieders[naam] = aanbiederId;
  const inzet = {
    wet: 'wmo',
    financiering: naam === 'Golf' ? 'pgb' : 'zin',
    gecontracteerd: naam !== 'Golf',
  };
  await th()
    .post(`/api/v1/aanbieders/${aanbiederId}/inzetten`)
    .send({ ...inzet, gemeenteId: app.eerste.gemeenteId, van: '2020-01-01' })
    .expect(201);
}

/** An adopted finding on a norm. */
async function bevind(
  thema: Thema,
  zaakId: string,
  normcode: string,
  score: string,
  aanbiederId?: string,
): Promise<void> {
  const { body: bewijs } = await co()
    .post(`/api/v1/zaken/${zaakId}/bewijsstukken`)
    .send({
      ...{ soort: 'gegevens', omschrijving: 'Roosters', verkregenVan: 'de locatiemanager' },
      ...{ verkregenOp: '2026-04-10', verkregenHoe: 'Gevorderd.', bewaarplaats: 'Kluis 2' },
    })
    .expect(201);
  const { body } = await co()
    .post(`/api/v1/zaken/${zaakId}/bevindingen`)
    .send({
      ...{ stelling: 'De nacht.', betreft: 'aanbieder', wetten: ['wmo'], geleerd: 'Nog niets.' },
      ...{
        soort: score === 'slecht' ? 'tekortkoming' : 'neutraal',
        onderbouwing: 'Roosters.',
        gevolgen: 'Geen.',
      },
      aanbiederId,
      bewijsstukIds: [bewijs.id],
      toetsing: { kaderversieId: thema.kaderversieId, normcode, score },
    })
    .expect(201);
  await co()
    .post(`/api/v1/bevindingen/${body.id}/_stel-vast`)
    .set('if-match', `"v${body.versie}"`)
    .expect(200);
}

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar(DAG);
  await legKaderVast();
  for (const naam of NAMEN) await registreer(naam);
  const eigen = (await th().get(`/api/v1/aanbieders/${app.eerste.aanbiederId}`).expect(200)).body.naam;
  await registreer(eigen, app.eerste.aanbiederId);
  aanbieders['eigen'] = app.eerste.aanbiederId;
});
afterAll(() => app.sluit());

describe('een themaonderzoek beginnen', () => {
  it('staat als concept in de lijst, met een nummer', async () => {
    const thema = await maak();
    expect(thema).toMatchObject({
      status: 'concept',
      nummer: expect.stringMatching(/^2026-\d{5}$/),
      versie: 1,
    });
    const { body } = await th().get('/api/v1/themaonderzoeken').expect(200);
    expect(body[0]).toMatchObject({ id: thema.id, naam: 'Nachtzorg', aantalGekozen: 0 });
  });

  it.each<[string, object, string, string]>([
    ['een periode die achteruit gaat', { tot: '2026-01-01' }, 'THEMAONDERZOEK.PERIODE_PAST_NIET', 'tot'],
    [
      'een periode die voorbij is',
      { van: '2025-01-01', tot: '2025-02-01' },
      'THEMAONDERZOEK.PERIODE_PAST_NIET',
      'tot',
    ],
    ['de kwaliteit van jeugdhulp', { wet: 'jeugdwet' }, 'THEMAONDERZOEK.NIET_BEVOEGD', 'domein'],
    ['een kader dat er niet is', { kadercode: 'weg' }, 'THEMAONDERZOEK.KADER_ONBEKEND', 'kadercode'],
    [
      'een omvang die niet past',
      { clientenVan: 9, clientenTot: 3 },
      'THEMAONDERZOEK.OMVANG_PAST_NIET',
      'clientenTot',
    ],
    ['een lege vraag', { vraagstelling: '' }, 'INVOER_ONGELDIG', 'vraagstelling'],
    ['een wet die wij niet doen', { wet: 'wlz' }, 'INVOER_ONGELDIG', 'wet'],
  ])('wordt niet bewaard met %s', async (_, anders, code, veld) => {
    const voor = await aantalThemas();
    const { body } = await th().post('/api/v1/themaonderzoeken').send(voorstel(anders)).expect(400);
    expect(body).toMatchObject({ code, invalidParams: [expect.objectContaining({ name: veld })] });
    expect(await aantalThemas()).toBe(voor);
  });

  it('wordt niet geleid door wie geen toezichthouder is, of van een andere organisatie', async () => {
    for (const leiderId of [app.eerste.gebruikers.jurist, app.tweede.gebruikers.toezichthouder]) {
      const { body } = await th().post('/api/v1/themaonderzoeken').send(voorstel({ leiderId })).expect(400);
      expect(body.invalidParams[0].name).toBe('leiderId');
    }
  });

  it.each<[Rol]>([['aanbieder'], ['college'], ['jurist'], ['beheerder'], ['contractbeheer'], ['fg']])(
    'is niet van %s',
    async (rol) => {
      const { id, versie } = await maak();
      await app.als(rol).get('/api/v1/themaonderzoeken').expect(403);
      await app.als(rol).get(`/api/v1/themaonderzoeken/${id}`).expect(403);
      await app.als(rol).post('/api/v1/themaonderzoeken').send(voorstel()).expect(403);
      await doe({ id, versie }, 'trek', ALLEN, rol).expect(403);
      await doe({ id, versie }, 'start', {}, rol).expect(403);
      expect((await lees(id)).status).toBe('concept');
    },
  );

  it('bestaat niet voor een andere organisatie', async () => {
    const thema = await maak();
    await th(app.tweede).get(`/api/v1/themaonderzoeken/${thema.id}`).expect(404);
    await doe(thema, 'trek', ALLEN, 'toezichthouder', app.tweede).expect(404);
    expect((await th(app.tweede).get('/api/v1/themaonderzoeken').expect(200)).body).toEqual([]);
  });
});

describe('de selectie', () => {
  it('neemt wie aan de voorwaarden voldoet', async () => {
    expect(gekozen(await getrokken())).toHaveLength(NAMEN.length + 1);
    expect(gekozen(await getrokken(ALLEN, { financiering: 'pgb' }))).toEqual(['Golf']);
    expect(gekozen(await getrokken(ALLEN, { contract: 'zonder' }))).toEqual(['Golf']);
    const { body } = await doe(await maak({ clientenVan: 500 }), 'trek', ALLEN).expect(409);
    expect(body.code).toBe('THEMAONDERZOEK.NIEMAND_PAST');
  });

  it('loot met een zaad waarmee iedereen hetzelfde vindt', async () => {
    const thema = await getrokken({
      wijze: 'aselect',
      aantal: 3,
      toelichting: 'Geen aanleiding om te kiezen.',
    });
    const zaad = thema.trekkingen[0]?.zaad ?? '';
    const opnieuw = Object.entries(aanbieders)
      .filter(([naam]) => naam !== 'eigen')
      .map(([naam, id]) => [lotVan(zaad, id), naam] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, 3)
      .map(([, naam]) => naam);
    expect(gekozen(thema)).toEqual(opnieuw);
    expect(thema.deelnemers.filter((een) => !een.gekozen).map(({ grond }) => grond)).toEqual(
      Array.from({ length: NAMEN.length - 2 }, () => 'buiten_aantal'),
    );
  });

  it('kiest naar risico, op een analyse die bewaard blijft', async () => {
    await th()
      .post(`/api/v1/risicobeelden/${aanbieders['Delta']}/bijstellingen`)
      .send({ score: 80, reden: 'Voor deze proef.', tot: '2027-04-13' })
      .expect(201);
    const thema = await getrokken({ wijze: 'risico', aantal: 1, toelichting: 'Eerst waar het risico is.' });
    expect(gekozen(thema)).toEqual(['Delta']);
    const { body } = await th().get(`/api/v1/risicoanalyses/${thema.trekkingen[0]?.analyseId}`).expect(200);
    expect(body.doel).toBe('Themaonderzoek Nachtzorg');
  });

  it('bewaart elke selectie die eerder is gemaakt', async () => {
    const eerste = await getrokken();
    const tweede = await gedaan(eerste, 'trek', { wijze: 'handmatig', toelichting: 'Wij kiezen zelf.' });
    expect(tweede.trekkingen.map(({ wijze }) => wijze)).toEqual(['handmatig', 'alle']);
    expect(gekozen(tweede)).toEqual([]);
  });

  it('wordt door een mens veranderd, alleen met een reden en op de versie van nu', async () => {
    const thema = await getrokken({ wijze: 'handmatig', toelichting: 'Wij kiezen zelf.' });
    const keuze = { aanbiederId: aanbieders['Bravo'], keuze: 'opnemen' };
    await doe(thema, 'kies', keuze, 'toezichthouder').expect(400);
    const reden = 'Hier waren twee signalen.';
    const na = await gedaan(thema, 'kies', { ...keuze, reden }, 'toezichthouder');
    expect(van(na, 'Bravo')).toMatchObject({ gekozen: true, reden, zaakId: null });
    await doe(thema, 'kies', { ...keuze, reden }, 'toezichthouder').expect(412);
    expect((await doe(na, 'kies', { ...keuze, reden }).expect(409)).body.code).toBe(
      'THEMAONDERZOEK.KEUZE_IS_ZO',
    );
    const vreemd = { ...keuze, aanbiederId: app.tweede.aanbiederId, reden };
    expect((await doe(na, 'kies', vreemd).expect(400)).body.code).toBe('THEMAONDERZOEK.AANBIEDER_ONBEKEND');
  });

  it('vervalt als het over andere aanbieders gaat, en blijft bij een andere tekst', async () => {
    const thema = await getrokken();
    const put = (t: Thema, anders: object) =>
      th().put(`/api/v1/themaonderzoeken/${t.id}`).set('if-match', `"v${t.versie}"`).send(voorstel(anders));
    const { body: tekst } = await put(thema, { naam: 'Nachten' }).expect(200);
    expect(tekst).toMatchObject({ naam: 'Nachten', aantalGekozen: NAMEN.length + 1 });
    await put(thema, {}).expect(412);
    const { body: anders } = await put(tekst, { financiering: 'pgb' }).expect(200);
    expect(anders).toMatchObject({ aantalGekozen: 0, trekkingId: null, deelnemers: [] });
    expect((await doe(anders, 'start').expect(409)).body.code).toBe('THEMAONDERZOEK.NIET_GETROKKEN');
  });
});

describe('een lopend themaonderzoek', () => {
  it('begint bij de coördinator: het kader ligt vast en iedereen heeft een zaak', async () => {
    const concept = await getrokken(ALLEN, { financiering: 'pgb' });
    await doe(concept, 'start', {}, 'toezichthouder').expect(403);
    await doe({ ...concept, versie: 9 }, 'start').expect(412);
    const thema = await begonnen(concept);
    expect(thema).toMatchObject({ status: 'lopend', kader: 'Nacht, versie 1' });
    // However many cases there are, who leads it is told once.
    const { body: verteld } = await th().get('/api/v1/attenderingen').expect(200);
    expect(verteld.resultaten).toEqual([
      expect.objectContaining({
        ...{ soort: 'themaonderzoek_begonnen', titel: 'Nachtzorg' },
        plek: { object: 'themaonderzoek', id: thema.id },
      }),
    ]);
    const { zaakId } = van(thema, 'Golf');
    const { body: zaak } = await th().get(`/api/v1/zaken/${zaakId}`).expect(200);
    expect(zaak).toMatchObject({
      ...{ toezichtvorm: 'proactief', aanbiederId: aanbieders['Golf'], wet: 'wmo', domein: 'kwaliteit' },
      behandelaarId: app.eerste.gebruikers.toezichthouder,
    });
    const { body: verwijzing } = await th().get(`/api/v1/zaken/${zaakId}/themaonderzoeken`).expect(200);
    expect(verwijzing).toEqual([expect.objectContaining({ id: thema.id, naam: 'Nachtzorg' })]);
    await doe(thema, 'trek', ALLEN).expect(409);
    await th()
      .put(`/api/v1/themaonderzoeken/${thema.id}`)
      .set('if-match', `"v${thema.versie}"`)
      .send(voorstel())
      .expect(409);
  });

  it('noemt een bezoek niet mogelijk in een zaak waar de gemeente niet bevoegd is of die is gesloten', async () => {
    const thema = await begonnen(await getrokken());
    const mogelijk = async () => van(await lees(thema.id), 'Golf').bezoekMogelijk;
    const { zaakId } = van(thema, 'Golf');
    expect(await mogelijk()).toBe(true);
    const bezoek = { aankondiging: 'onaangekondigd', op: '2026-05-20', doel: 'Zien hoe de nacht gaat.' };
    await app.sql(
      "UPDATE onderzoek.zaken SET wet = 'jeugdwet', bevoegdheid = 'alleen_doorgeven' WHERE id = $1",
      [zaakId],
    );
    expect(await mogelijk()).toBe(false);
    // What the list does not offer, is refused as well.
    const { status } = await th()
      .post(`/api/v1/zaken/${zaakId}/bezoeken`)
      .send({ ...bezoek, behandelaarId: app.eerste.gebruikers.toezichthouder });
    expect(status).toBe(409);
  });

  it('opent de zaken een voor een: wat halverwege misgaat, gaat daarna verder en niets gebeurt dubbel', async () => {
    const { id } = await gedaan(await getrokken(), 'start');
    expect((await lees(id)).deelnemers.map(({ zaakOnderweg }) => zaakOnderweg)).not.toContain(false);
    const nieuwste = async () =>
      (await app.sql<{ n: number }>(`SELECT laatste AS n FROM public.nummerreeksen WHERE reeks = 'zaak'`))[0]
        ?.n;
    const voor = Number(await nieuwste());
    // The third one dies after its case was written, and takes nothing of the others with it.
    const openZaak = app.app.get(OpenZaak, { strict: false });
    const echt = openZaak.execute.bind(openZaak);
    let keer = 0;
    const uitval = jest.spyOn(openZaak, 'execute').mockImplementation(async (...wat) => {
      const zaak = await echt(...wat);
      keer += 1;
      if (keer === 3) throw new Error('uitgevallen');
      return zaak;
    });
    await app.app.get(Verwerkingslus).leeg({ fouten: 'noteer' });
    uitval.mockRestore();
    const half = await lees(id);
    const wacht = half.deelnemers.filter(({ zaakOnderweg }) => zaakOnderweg);
    expect(wacht).toHaveLength(1);
    expect(Number(await nieuwste())).toBe(voor + NAMEN.length);
    // All of it is offered again, as a sweeper or a person would: also what had its effect.
    await app.sql(`DELETE FROM outbox.inbox WHERE verwerker = 'themaonderzoek-open-zaak'`);
    await app.sql(`DELETE FROM outbox.mislukkingen WHERE verwerker = 'themaonderzoek-open-zaak'`);
    await app.sql(`UPDATE outbox.gebeurtenissen SET afgehandeld_op = NULL WHERE type = 'ThemazaakGevraagd'`);
    await app.verwerkUitstaandeJobs();
    const heel = await lees(id);
    expect(heel.deelnemers.filter(({ zaakId }) => zaakId === null)).toEqual([]);
    for (const { aanbiederId, zaakId } of half.deelnemers)
      if (zaakId) expect(heel.deelnemers.find((een) => een.aanbiederId === aanbiederId)?.zaakId).toBe(zaakId);
    expect(Number(await nieuwste())).toBe(voor + NAMEN.length + 1);
  });

  it('opent geen zaak meer voor wie is weggelaten, of als het is vervallen', async () => {
    const zaken = async () =>
      (await app.sql<{ n: string }>('SELECT count(*) AS n FROM onderzoek.zaken'))[0]?.n;
    const voor = await zaken();
    const weg = await gedaan(await getrokken(ALLEN, { financiering: 'pgb' }), 'start');
    const golf = { aanbiederId: aanbieders['Golf'], keuze: 'weglaten', reden: 'Toch niet.' };
    await gedaan(weg, 'kies', golf);
    const vervallen = await gedaan(await getrokken(ALLEN, { financiering: 'pgb' }), 'start');
    await gedaan(vervallen, 'laat-vervallen', { reden: 'Klaar.' });
    await app.verwerkUitstaandeJobs();
    expect(await zaken()).toBe(voor);
    // Who is taken back in, gets the case at once.
    const terug = await gedaan(await lees(weg.id), 'kies', { ...golf, keuze: 'opnemen' });
    expect(van(terug, 'Golf')).toMatchObject({ zaakId: expect.any(String), zaakOnderweg: false });
  });

  it('houdt een wijziging van de selectie zichtbaar: wie erbij komt krijgt een zaak, wie eruit gaat houdt die', async () => {
    const thema = await begonnen(await getrokken(ALLEN, { financiering: 'pgb' }));
    const erbij = { aanbiederId: aanbieders['Alfa'], keuze: 'opnemen', reden: 'Ook hier zijn nachten.' };
    const met = await gedaan(thema, 'kies', erbij, 'toezichthouder');
    expect(van(met, 'Alfa')).toMatchObject({
      gekozen: true,
      grond: 'toegevoegd',
      zaakId: expect.any(String),
    });
    const weg = {
      aanbiederId: aanbieders['Golf'],
      keuze: 'weglaten',
      reden: 'De aanbieder stopt met nachten.',
    };
    const na = await gedaan(met, 'kies', weg, 'toezichthouder');
    expect(van(na, 'Golf')).toMatchObject({
      gekozen: false,
      reden: weg.reden,
      zaakId: van(thema, 'Golf').zaakId,
    });
    expect(na).toMatchObject({
      aantalGekozen: 1,
      wijzigingen: [
        { aanbiederNaam: 'Alfa', gekozen: true, reden: erbij.reden },
        { aanbiederNaam: 'Golf', gekozen: false, reden: weg.reden },
      ],
    });
    // Back again: in the case that was there.
    const terug = await gedaan(na, 'kies', { ...weg, keuze: 'opnemen' }, 'toezichthouder');
    expect(van(terug, 'Golf').zaakId).toBe(van(thema, 'Golf').zaakId);
  });

  it('begint niet met de naam van wie meedoet in de vraag, en neemt zo iemand later ook niet op', async () => {
    const vraagstelling = 'Gaat het bij Golf beter dan bij Bravo?';
    const concept = await getrokken(ALLEN, { financiering: 'pgb', vraagstelling });
    const { body } = await doe(concept, 'start').expect(400);
    expect(body).toMatchObject({ code: 'THEMAONDERZOEK.NAAM_IN_TEKST' });
    const beter = voorstel({ financiering: 'pgb', vraagstelling: 'Gaat het beter dan bij Bravo?' });
    const { body: gewijzigd } = await th()
      .put(`/api/v1/themaonderzoeken/${concept.id}`)
      .set('if-match', `"v${concept.versie}"`)
      .send(beter)
      .expect(200);
    const lopend = await gedaan(gewijzigd, 'start');
    const bravo = { aanbiederId: aanbieders['Bravo'], keuze: 'opnemen', reden: 'Ook hier.' };
    expect((await doe(lopend, 'kies', bravo).expect(400)).body.code).toBe('THEMAONDERZOEK.NAAM_IN_TEKST');
    expect(gekozen(await lees(lopend.id))).toEqual(['Golf']);
  });

  it('begint niet zonder iemand', async () => {
    const leeg = await getrokken({ wijze: 'handmatig', toelichting: 'Wij kiezen zelf.' });
    expect((await doe(leeg, 'start').expect(409)).body.code).toBe('THEMAONDERZOEK.NIEMAND_GEKOZEN');
  });

  it('vervalt met een reden, en dan kan er niets meer', async () => {
    const concept = await maak();
    const weg = await gedaan(
      concept,
      'laat-vervallen',
      { reden: 'Een ander doet dit al.' },
      'toezichthouder',
    );
    expect(weg).toMatchObject({ status: 'vervallen', reden: 'Een ander doet dit al.', handelingen: [] });
    await doe(weg, 'trek', ALLEN).expect(409);
    const lopend = await begonnen(await getrokken(ALLEN, { financiering: 'pgb' }));
    await doe(lopend, 'laat-vervallen', { reden: 'Klaar.' }, 'toezichthouder').expect(403);
    await doe(lopend, 'rond-af', { conclusie: CONCLUSIE }, 'toezichthouder').expect(403);
    expect((await lees(lopend.id)).status).toBe('lopend');
  });
});

describe('de uitkomsten', () => {
  let thema: Thema;
  const zaakVan = (naam: string) => van(thema, naam).zaakId ?? '';
  const eigenNaam = () =>
    thema.deelnemers.find(({ aanbiederId }) => aanbiederId === app.eerste.aanbiederId)?.aanbiederNaam ?? '';

  beforeAll(async () => {
    thema = await begonnen(await getrokken());
    // N-1: six hold, one does not, one is not looked at. N-2: two.
    for (const naam of ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', eigenNaam()])
      await bevind(thema, zaakVan(naam), 'N-1', 'goed');
    await bevind(thema, zaakVan('Foxtrot'), 'N-1', 'slecht');
    for (const naam of ['Alfa', eigenNaam()]) await bevind(thema, zaakVan(naam), 'N-2', 'slecht');
  });

  it('tellen per norm wat is vastgesteld, en wie nog niet is beoordeeld', async () => {
    const nu = (await th().get(`/api/v1/themaonderzoeken/${thema.id}`).expect(200)).body;
    expect(nu).toMatchObject({ meegeteld: 8, nietMeegeteld: 0, allesZichtbaar: true, uitkomst: null });
    expect(nu.normen).toMatchObject([
      {
        code: 'N-1',
        cellen: [
          { code: 'goed', aantal: 6 },
          { code: 'slecht', aantal: 1 },
        ],
        nietBeoordeeld: 1,
      },
      {
        code: 'N-2',
        cellen: [
          { code: 'goed', aantal: 0 },
          { code: 'slecht', aantal: 2 },
        ],
        nietBeoordeeld: 6,
      },
    ]);
    expect(van(nu, 'Alfa')).toMatchObject({ bevindingen: 2, tekortkomingen: 1, tekortNormen: ['N-2'] });
    await th().get(`/api/v1/themaonderzoeken/${thema.id}/export`).expect(404);
  });

  it('zijn van de deelnemer alleen, ook als er een andere aanbieder bij zijn zaak betrokken is', async () => {
    const zaakId = zaakVan(eigenNaam());
    const voor = await lees(thema.id);
    const aanbiederId = aanbieders['Golf'] ?? '';
    await th()
      .post(`/api/v1/zaken/${zaakId}/aanbieders`)
      .send({ aanbiederId, rol: 'regie', reden: 'Regelt de nachten.' })
      .expect(201);
    await bevind(thema, zaakId, 'N-1', 'slecht', aanbiederId);
    const { body: bezoek } = await th()
      .post(`/api/v1/zaken/${zaakId}/bezoeken`)
      .send({
        ...{ aanbiederId, behandelaarId: app.eerste.gebruikers.toezichthouder, op: DAG, van: '05:00' },
        ...{ tot: '05:30', aankondiging: 'onaangekondigd', doel: 'Kijken.' },
      })
      .expect(201);
    await th()
      .post(`/api/v1/bezoeken/${bezoek.id}/_leg-vast`)
      .set('if-match', `"v${bezoek.versie}"`)
      .send({ op: DAG, verslag: 'Er was niemand.', gesprokenMet: 'De nachtdienst.' })
      .expect(200);
    const na = await lees(thema.id);
    expect(na.normen).toEqual(voor.normen);
    expect(van(na, eigenNaam())).toEqual(van(voor, eigenNaam()));
    expect(van(na, eigenNaam())).toMatchObject({ bevindingen: 2, tekortNormen: ['N-2'], bezochtOp: null });
  });

  it('volgen het bezoek, en de hercontrole die daarop volgt', async () => {
    const wie = { behandelaarId: app.eerste.gebruikers.toezichthouder };
    const plan = async (op: string, anders: object = {}) =>
      (
        await th()
          .post(`/api/v1/zaken/${zaakVan('Foxtrot')}/bezoeken`)
          .send({
            ...wie,
            op,
            van: '21:00',
            tot: '22:00',
            aankondiging: 'onaangekondigd',
            doel: 'Kijken.',
            ...anders,
          })
          .expect(201)
      ).body;
    const bezoek = await plan('2026-04-14');
    expect(van(await lees(thema.id), 'Foxtrot')).toMatchObject({ geplandOp: '2026-04-14', bezochtOp: null });
    app.klok.naar('2026-04-15');
    await th()
      .post(`/api/v1/bezoeken/${bezoek.id}/_leg-vast`)
      .set('if-match', `"v${bezoek.versie}"`)
      .send({ op: '2026-04-14', verslag: 'Er was niemand.', gesprokenMet: 'De nachtdienst.' })
      .expect(200);
    expect(van(await lees(thema.id), 'Foxtrot')).toMatchObject({ bezoekId: bezoek.id, hercontrole: null });
    await plan('2026-05-20', { vervolgOp: bezoek.id });
    expect(van(await lees(thema.id), 'Foxtrot')).toMatchObject({
      ...{ bezochtOp: '2026-04-14', hercontrole: { op: '2026-05-20', status: 'gepland' } },
    });
    app.klok.naar(DAG);
  });

  it('tellen een besloten zaak voor niemand mee, ook niet voor wie haar mag zien', async () => {
    const zaakId = zaakVan('Golf');
    const beperk = async (besloten: boolean) => {
      const gebruikerIds = besloten ? [app.eerste.gebruikers.coordinator] : [];
      const { versie } = (await co().get(`/api/v1/zaken/${zaakId}`).expect(200)).body;
      await co()
        .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
        .set('if-match', `"v${versie}"`)
        .send({ besloten, gebruikerIds, reden: 'Gevoelig.' })
        .expect(200);
    };
    await beperk(true);
    const voorTh = (await th().get(`/api/v1/themaonderzoeken/${thema.id}`).expect(200)).body;
    expect(voorTh).toMatchObject({ meegeteld: 7, nietMeegeteld: 1 });
    expect(van(voorTh, 'Golf')).toMatchObject({ zaakId: null, zaakNummer: null, bevindingen: 0 });
    const voorCo = (await co().get(`/api/v1/themaonderzoeken/${thema.id}`).expect(200)).body;
    expect(voorCo.normen).toEqual(voorTh.normen);
    expect(van(voorCo, 'Golf').zaakId).toBe(zaakId);
    await th().get(`/api/v1/zaken/${zaakId}/themaonderzoeken`).expect(404);
    await beperk(false);
  });

  it('worden niet afgerond met een naam in de tekst', async () => {
    const nu = await lees(thema.id);
    const { body } = await doe(nu, 'rond-af', { conclusie: 'Bij Foxtrot ging het mis.' }).expect(400);
    expect(body).toMatchObject({
      ...{ code: 'THEMAONDERZOEK.NAAM_IN_TEKST', invalidParams: [{ name: 'conclusie' }] },
    });
    expect(await lees(thema.id)).toMatchObject({ status: 'lopend', versie: nu.versie });
  });

  it('gaan naar buiten zonder wat naar één aanbieder kan wijzen', async () => {
    thema = await gedaan(await lees(thema.id), 'rond-af', { conclusie: CONCLUSIE });
    expect(thema).toMatchObject({ status: 'afgerond', uitkomst: { aantal: 8 } });
    const { text: csv } = await th().get(`/api/v1/themaonderzoeken/${thema.id}/export`).expect(200);
    // One does not hold: with seven looked at, six would give it away.
    expect(csv).toContain('"N-1";"Er is nachtzorg.";"niet getoond";"niet getoond";"1"');
    expect(csv).toContain('"N-2";"De bel werkt.";"niet getoond";"niet getoond";"niet getoond"');
    for (const naam of [...NAMEN, eigenNaam()]) expect(csv).not.toContain(naam);
    const pdf = await th().get(`/api/v1/themaonderzoeken/${thema.id}/pdf`).buffer(true).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('zijn pas voor de aanbieders als ze zijn gedeeld, en dan zonder de anderen', async () => {
    const bij = () => app.als('aanbieder').get('/api/v1/themauitkomsten').expect(200);
    expect((await bij()).body.resultaten).toEqual([]);
    await doe(thema, 'deel', { deeltekst: 'Zo deed u het.' }, 'toezichthouder').expect(403);
    thema = await gedaan(thema, 'deel', { deeltekst: 'Zo deed u het.' });
    expect((await doe(thema, 'deel', { deeltekst: 'Nog eens.' }).expect(409)).body.code).toBe(
      'THEMAONDERZOEK.AL_GEDEELD',
    );
    const { body, text } = await bij();
    expect(body.resultaten).toEqual([
      expect.objectContaining({
        ...{ naam: 'Nachtzorg', conclusie: CONCLUSIE, deeltekst: 'Zo deed u het.' },
        eigen: [
          { norm: 'N-1', score: 'goed' },
          { norm: 'N-2', score: 'slecht' },
        ],
      }),
    ]);
    for (const naam of NAMEN) expect(text).not.toContain(naam);
    for (const id of Object.values(aanbieders)) expect(text).not.toContain(id);
    await th().get('/api/v1/themauitkomsten').expect(403);
    expect(
      (await app.als('aanbieder', app.tweede).get('/api/v1/themauitkomsten').expect(200)).body.resultaten,
    ).toEqual([]);
  });

  it('staan vast, wat de code ook zou doen', async () => {
    const zet = (tabel: string, kolom: string, waarde: string, id = thema.id) =>
      app.sql(
        `UPDATE themaonderzoek.${tabel} SET ${kolom} = ${waarde} WHERE $1 IN (${tabel === 'deelnemers' ? 'themaonderzoek_id' : 'id'})`,
        [id],
      );
    const fout = 'vaststaat, verandert niet';
    for (const kolom of ['conclusie', 'deeltekst'])
      await expect(zet('themaonderzoeken', kolom, `'Anders.'`)).rejects.toThrow(fout);
    await expect(zet('themaonderzoeken', 'uitkomst', `'{}'`)).rejects.toThrow(fout);
    await expect(zet('deelnemers', 'eigen', `'{}'`)).rejects.toThrow(fout);
    await expect(zet('deelnemers', 'gekozen', 'false')).rejects.toThrow(fout);
    const lopend = await begonnen(await getrokken(ALLEN, { financiering: 'pgb' }));
    await expect(zet('themaonderzoeken', 'vraagstelling', `'Anders?'`, lopend.id)).rejects.toThrow(fout);
    const weg = await gedaan(lopend, 'laat-vervallen', { reden: 'Klaar.' });
    await expect(zet('themaonderzoeken', 'reden', `'Anders.'`, weg.id)).rejects.toThrow(fout);
    await expect(zet('deelnemers', 'gekozen', 'false', weg.id)).rejects.toThrow(fout);
  });

  it('blijven zoals ze waren als er later iets wordt vastgesteld', async () => {
    await bevind(thema, zaakVan('Golf'), 'N-1', 'slecht');
    const { uitkomst, normen } = (await th().get(`/api/v1/themaonderzoeken/${thema.id}`).expect(200)).body;
    expect(normen[0].cellen[1].aantal).toBe(2);
    expect(uitkomst.normen[0].nietBeoordeeld).toBe(1);
  });

  it('zijn voor wie een belangenconflict heeft onvolledig, en dan is er geen totaal om van af te trekken', async () => {
    const geloot = await getrokken({ wijze: 'aselect', aantal: 3, toelichting: 'Een doorsnee.' });
    expect(geloot.trekkingen[0]).toMatchObject({ zaad: expect.any(String), omvang: NAMEN.length + 1 });
    await th()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: aanbieders['Foxtrot'], reden: 'Mijn partner werkt er.', van: DAG })
      .expect(201);
    const { body, text } = await th().get(`/api/v1/themaonderzoeken/${thema.id}`).expect(200);
    expect(text).not.toContain('Foxtrot');
    expect(body).toMatchObject({ meegeteld: 7, nietMeegeteld: 1, allesZichtbaar: false, uitkomst: null });
    expect(body.normen).toEqual([]);
    for (const pad of ['export', 'pdf']) {
      const geweigerd = await th().get(`/api/v1/themaonderzoeken/${thema.id}/${pad}`).expect(409);
      expect(geweigerd.body.code).toBe('THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR');
    }
    expect((await co().get(`/api/v1/themaonderzoeken/${thema.id}`).expect(200)).body.allesZichtbaar).toBe(
      true,
    );
    // With the seed and the register he could draw again; a gap in the order would be the place of the other.
    const verborgen = await lees(geloot.id);
    expect(verborgen.deelnemers).toHaveLength(NAMEN.length);
    expect(verborgen.deelnemers.filter(({ plaats }) => plaats !== null)).toEqual([]);
    expect(verborgen.trekkingen).toMatchObject([{ zaad: null, omvang: null, herleiding: [] }]);
    const { body: heel } = await co().get(`/api/v1/themaonderzoeken/${geloot.id}`).expect(200);
    expect(heel).toMatchObject({ deelnemers: geloot.deelnemers, trekkingen: geloot.trekkingen });
    const reden = 'Toch niet.';
    const keuze = { aanbiederId: aanbieders['Foxtrot'], keuze: 'weglaten', reden };
    const concept = await getrokken();
    await doe(concept, 'kies', keuze, 'toezichthouder').expect(409);
    // The leader is not impartial towards one of them.
    const { body: start } = await doe(concept, 'start').expect(409);
    expect(start.code).toBe('BELANGENCONFLICT');
    expect((await lees(concept.id)).status).toBe('concept');
  });
});

describe('de bezoeklijst in een zaak van een themaonderzoek', () => {
  it('vraagt wat het themaonderzoek vraagt, ook als het kader daarna verandert; daarbuiten geldt de dag van het bezoek', async () => {
    const thema = await begonnen(await getrokken(ALLEN, { financiering: 'pgb' }));
    const [kader] = await app.sql<{ id: string }>(
      'SELECT kader_id AS id FROM toetsingskader.versies WHERE id = $1',
      [thema.kaderversieId],
    );
    const normen = [norm({ code: 'N-1' }), norm({ code: 'N-3', tekst: 'Het licht doet het.' })];
    await stelKaderVast(app, normen, kader?.id, '2026-05-01');
    const { behandelaarId, aanbiederId } = {
      ...van(thema, 'Golf'),
      behandelaarId: app.eerste.gebruikers.coordinator,
    };
    const { body: los } = await co()
      .post('/api/v1/zaken')
      .send({ toezichtvorm: 'structureel', onderwerp: 'Los', domein: 'kwaliteit', wet: 'wmo', aanbiederId })
      .expect(201);
    const bezoek = async (zaakId: string | null, van: string, tot: string) => {
      const { body } = await co()
        .post(`/api/v1/zaken/${zaakId}/bezoeken`)
        .send({
          ...{ aankondiging: 'aangekondigd', doel: 'Kijken.', op: '2026-05-06', van, tot, behandelaarId },
          ...{ tweedeId: null, planuitleg: 'Afgesproken.' },
        })
        .expect(201);
      return body as { id: string; versie: number };
    };
    const stelSamen = async ({ id, versie }: { id: string; versie: number }) => {
      await co()
        .post(`/api/v1/bezoeken/${id}/_stel-lijst-samen`)
        .set('if-match', `"v${versie}"`)
        .send({ toetsingskaderId: kader?.id })
        .expect(200);
      return (await co().get(`/api/v1/bezoeken/${id}/bezoeklijst`).expect(200)).body;
    };
    const inThema = await bezoek(van(thema, 'Golf').zaakId, '09:00', '10:00');
    expect((await stelSamen(inThema)).kader).toMatchObject({ nummer: 1, versieId: thema.kaderversieId });
    expect((await stelSamen(await bezoek(los.id, '13:00', '14:00'))).kader.nummer).toBe(2);
    const { body: verzet } = await co()
      .post(`/api/v1/bezoeken/${inThema.id}/_verzet`)
      .set('if-match', `"v${inThema.versie}"`)
      .send({
        ...{ op: '2026-05-07', van: '09:00', tot: '10:00', behandelaarId, tweedeId: null },
        ...{ planuitleg: 'Afgesproken.', reden: 'Ziek.' },
      })
      .expect(200);
    const { body: lijst } = await co().get(`/api/v1/bezoeken/${inThema.id}/bezoeklijst`).expect(200);
    expect(lijst).toMatchObject({ kader: { nummer: 1 }, andereVersie: null });
    // What runs no more, binds no more.
    await gedaan(await lees(thema.id), 'laat-vervallen', { reden: 'Klaar.' });
    expect((await stelSamen(verzet)).kader.nummer).toBe(2);
  });
});
