import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';
import { norm } from '../golden/toetsingskader/hulp';

const BEVINDING = {
  ...{ stelling: 'De nacht is te krap bezet.', soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wmo'] },
  ...{
    onderbouwing: 'Op zes van de tien nachten was er één begeleider.',
    gevolgen: 'Bewoners wachten lang.',
  },
  geleerd: 'Nog niets.',
};
const NORMEN = [
  norm({ code: 'WET', binding: 'wettelijk', grondslag: 'Wmo 2015 art. 3.1' }),
  norm({ code: 'MAG', tekst: 'De aanbieder bespreekt dit met het team.' }),
  norm({ code: 'ZVW', binding: 'wettelijk_bij_wkkgz', grondslag: 'Wkkgz art. 4 lid 1a' }),
  norm({ code: 'JEUGD', toepassing: { ...norm().toepassing, wetten: ['jeugdwet'] } }),
];
const SCHAAL = [
  { code: 'goed', naam: 'Voldoet', betekenis: 'voldoet', toelichtingNodig: false },
  { code: 'slecht', naam: 'Voldoet niet', betekenis: 'voldoet_niet', toelichtingNodig: true },
];

let app: TestApp;
let zaakId: string;
let bewijsstukId: string;
let kaderversieId: string;

const th = () => app.als('toezichthouder');
const coordinator = () => app.als('coordinator');

/** A framework of one's own, adopted today. */
async function kader(normen = NORMEN, id?: string): Promise<{ id: string; kaderId: string }> {
  const kop = { code: 'nacht', naam: 'Nacht', doel: 'Kijken.', eigenaar: 'Team', evaluatieOp: '2029-04-01' };
  const begin = id
    ? coordinator()
        .post(`/api/v1/toetsingskaders/${id}/versies`)
        .set('if-match', (await coordinator().get(`/api/v1/toetsingskaders/${id}`)).headers['etag'] ?? '')
    : coordinator().post('/api/v1/toetsingskaders').send(kop);
  const { body: concept } = await begin.expect(201);
  const inhoud = {
    ...{ ...concept.inhoud, schaal: SCHAAL, normen },
    themas: [{ code: 'veilig', naam: 'Veiligheid' }],
  };
  const { body: gevuld } = await coordinator()
    .put(`/api/v1/kaderversies/${concept.id}`)
    .set('if-match', `"v${concept.versie}"`)
    .send(inhoud)
    .expect(200);
  const { body } = await coordinator()
    .post(`/api/v1/kaderversies/${concept.id}/_stel-vast`)
    .set('if-match', `"v${gevuld.versie}"`)
    .send({ bron: 'Besluit van het team', brondatum: '2026-04-13', geldigVanaf: '2026-04-13' })
    .expect(200);
  return body;
}

const stelOp = (toetsing: object | undefined, anders: object = {}) =>
  th()
    .post(`/api/v1/zaken/${zaakId}/bevindingen`)
    .send({ ...BEVINDING, ...anders, bewijsstukIds: [bewijsstukId], toetsing });
const toets = (normcode: string, anders: object = {}) => ({
  ...{ kaderversieId, normcode, score: 'slecht', toelichting: 'Zie de roosters.', ...anders },
});

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
  const { aanbiederId, gemeenteId } = app.eerste;
  const inzet = { gemeenteId, wet: 'wmo', financiering: 'zin', gecontracteerd: true, van: '2020-01-01' };
  await th().post(`/api/v1/aanbieders/${aanbiederId}/inzetten`).send(inzet).expect(201);
  const zaak = { toezichtvorm: 'signaalgestuurd', onderwerp: 'Nacht', domein: 'kwaliteit', wet: 'wmo' };
  zaakId = (
    await th()
      .post('/api/v1/zaken')
      .send({ ...zaak, aanbiederId })
      .expect(201)
  ).body.id;
  const bewijs = {
    ...{ soort: 'gegevens', omschrijving: 'Roosters', verkregenVan: 'de locatiemanager' },
    ...{ verkregenOp: '2026-04-10', verkregenHoe: 'Gevorderd.', bewaarplaats: 'Kluis 2' },
  };
  const pad = `/api/v1/zaken/${zaakId}/bewijsstukken`;
  bewijsstukId = (await th().post(pad).send(bewijs).expect(201)).body.id;
  kaderversieId = (await kader()).id;
});
afterAll(() => app.sluit());

describe('een bevinding die aan een norm is getoetst', () => {
  it('houdt de woorden van de norm, het oordeel en waarom de norm hier geldt', async () => {
    const { body } = await stelOp(toets('WET')).expect(201);
    expect(body.toetsing).toMatchObject({
      ...{ kader: 'Nacht, versie 1', normcode: 'WET', norm: 'De aanbieder werkt veilig.' },
      ...{ binding: 'wettelijk', score: { code: 'slecht', naam: 'Voldoet niet' } },
      toelichting: 'Zie de roosters.',
    });
    expect(body.toetsing.herleiding.at(-1)).toEqual({
      ...{ stap: 'De norm is wettelijk.', bron: 'Wmo 2015 art. 3.1' },
    });
  });

  it('blijft zoals zij is als het kader verandert', async () => {
    const { body } = await stelOp(toets('WET')).expect(201);
    const vast = await th()
      .post(`/api/v1/bevindingen/${body.id}/_stel-vast`)
      .set('if-match', `"v${body.versie}"`)
      .expect(200);
    const { kaderId } = (await coordinator().get(`/api/v1/kaderversies/${kaderversieId}`).expect(200)).body;
    await kader([norm({ code: 'WET', tekst: 'Heel iets anders.' })], kaderId);
    const { body: na } = await th().get(`/api/v1/bevindingen/${body.id}`).expect(200);
    expect(na.toetsing).toEqual(vast.body.toetsing);
    expect(na.toetsing.norm).toBe('De aanbieder werkt veilig.');
  });

  it.each<[string, object, object, string]>([
    [
      'met een norm die niet voor deze aanbieder is',
      { normcode: 'JEUGD' },
      {},
      'BEVINDING.NORM_NIET_VAN_TOEPASSING',
    ],
    [
      'als tekortkoming op een aanbeveling',
      { normcode: 'MAG' },
      {},
      'BEVINDING.AANBEVELING_GEEN_TEKORTKOMING',
    ],
    [
      'als tekortkoming op de Wkkgz zonder Wkkgz-zorg',
      { normcode: 'ZVW' },
      {},
      'BEVINDING.AANBEVELING_GEEN_TEKORTKOMING',
    ],
    [
      'zonder de toelichting waar de schaal om vraagt',
      { toelichting: undefined },
      {},
      'BEVINDING.TOELICHTING_ONTBREEKT',
    ],
    ['met een norm die er niet is', { normcode: 'WEG' }, {}, 'BEVINDING.NORM_ONBEKEND'],
    ['met een oordeel buiten de schaal', { score: 'prima' }, {}, 'BEVINDING.NORM_ONBEKEND'],
  ])('wordt niet opgesteld %s, en er is dan niets', async (_, toetsing, anders, code) => {
    const aantal = async () =>
      (await app.sql<{ n: number }>('SELECT count(*)::int AS n FROM bevinding.bevindingen'))[0]?.n;
    const voor = await aantal();
    const { body } = await stelOp(toets('WET', toetsing), anders);
    expect(body.code).toBe(code);
    expect(body.invalidParams[0].name).toMatch(/^toetsing\./);
    expect(await aantal()).toBe(voor);
  });

  it('mag op de Wkkgz een tekortkoming zijn bij wie zulke zorg geeft, of waar de gemeente het zelf vraagt', async () => {
    const zorg = (await stelOp(toets('ZVW', { geeftWkkgzZorg: true })).expect(201)).body;
    expect(zorg.toetsing.binding).toBe('wettelijk');
    const lokaal = toets('ZVW', { lokaleGrondslag: 'Verordening Wmo 2024, artikel 12' });
    expect((await stelOp(lokaal).expect(201)).body.toetsing.binding).toBe('wettelijk');
    const geenTekort = { soort: 'neutraal' };
    expect((await stelOp(toets('MAG'), geenTekort).expect(201)).body.toetsing.binding).toBe('aanbeveling');
  });

  it('neemt geen concept en geen kader van een ander', async () => {
    const kop = {
      code: 'ander',
      naam: 'Ander',
      doel: 'Kijken.',
      eigenaar: 'Team',
      evaluatieOp: '2029-04-01',
    };
    const concept = (await coordinator().post('/api/v1/toetsingskaders').send(kop).expect(201)).body;
    expect((await stelOp(toets('WET', { kaderversieId: concept.id }))).body.code).toBe(
      'BEVINDING.NORM_ONBEKEND',
    );
    const vreemd = await app.als('coordinator', app.tweede).get('/api/v1/toetsingskaders').expect(200);
    const id = vreemd.body.find(({ geldend }: { geldend: object | null }) => geldend)?.geldend.id;
    expect((await stelOp(toets('WET', { kaderversieId: id }))).body.code).toBe('BEVINDING.NORM_ONBEKEND');
  });
});
