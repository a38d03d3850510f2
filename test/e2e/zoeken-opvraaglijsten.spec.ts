import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { stuurOpvraaglijst } from '../harnas/opvraaglijst';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

describe('zoeken naar opvraaglijsten en themaonderzoeken', () => {
  let app: TestApp;
  let zaakId = '';
  let lijst = '';
  let thema = '';
  const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
  const zoek = async (vraag: string, wie = th()) =>
    (await wie.post('/api/v1/_zoek').send({ vraag }).expect(200)).body.resultaten.map(
      ({ soort, id }: { soort: string; id: string }) => `${soort} ${id}`,
    );
  const werkBij = async () => {
    await app.verwerkUitstaandeJobs();
    await app.app.get(WerkIndexBij).execute();
  };
  const antwoord = async (tekst: string) => {
    const { body } = await app.als('aanbieder').get(`/api/v1/opvraaglijsten/${lijst}`).expect(200);
    await app
      .als('aanbieder')
      .post(`/api/v1/opvraaglijsten/${lijst}/vragen/${body.vragen[0].id}/_beantwoord`)
      .set('if-match', `"v${body.versie}"`)
      .send({ soort: 'gegeven', tekst })
      .expect(200);
    return Number(body.versie) + 1;
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const { aanbiederId, gemeenteId, gebruikers } = app.eerste;
    const { body: zaak } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'structureel', onderwerp: 'Hulp', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId, gemeenteIds: [gemeenteId], behandelaarId: gebruikers.coordinator },
      })
      .expect(201);
    zaakId = zaak.id;
    lijst = await stuurOpvraaglijst(app, zaakId);
    const { body } = await th()
      .post('/api/v1/themaonderzoeken')
      .send({
        ...{ naam: 'Koolmeesbeleid', vraagstelling: 'Is er genoeg hulp?', waaromSoort: 'signalen' },
        ...{ waarom: 'Vijf signalen.', waaromBron: 'Kwartaaltelling', wet: 'wmo', domein: 'kwaliteit' },
        ...{
          van: '2026-04-13',
          tot: '2026-12-31',
          kadercode: 'wmo-kwaliteit',
          leiderId: gebruikers.toezichthouder,
        },
      })
      .expect(201);
    thema = body.id;
    await werkBij();
  }, 60_000);
  afterAll(() => app.sluit());

  it('vindt een lijst aan wat is gevraagd, en een thema aan de naam', async () => {
    expect(await zoek('over de nacht')).toEqual([`opvraaglijst ${lijst}`]);
    expect(await zoek('koolmeesbeleid')).toEqual([`themaonderzoek ${thema}`]);
  });

  it('vindt een antwoord pas als het is ingediend', async () => {
    const versie = await antwoord('Er is altijd een roodborst in huis.');
    await werkBij();
    expect(await zoek('roodborst')).toEqual([]);
    await app
      .als('aanbieder')
      .post(`/api/v1/opvraaglijsten/${lijst}/_dien-in`)
      .set('if-match', `"v${versie}"`)
      .send({})
      .expect(200);
    await werkBij();
    expect(await zoek('roodborst')).toEqual([`opvraaglijst ${lijst}`]);
  });

  it.each([
    'aanbieder',
    'college',
    'jurist',
    'contractbeheer',
    'beheerder',
    'fg',
  ] as const satisfies readonly Rol[])('is niet voor de rol %s', async (rol) => {
    await app.als(rol).post('/api/v1/_zoek').send({ vraag: 'over de nacht' }).expect(403);
  });

  it('vindt niets bij een andere organisatie', async () => {
    expect(await zoek('over de nacht', th(app.tweede))).toEqual([]);
    expect(await zoek('koolmeesbeleid', th(app.tweede))).toEqual([]);
  });

  it('vindt een lijst niet voor wie een belangenconflict heeft, of in een besloten zaak niet is genoemd', async () => {
    const { body } = await th()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: app.eerste.aanbiederId, reden: 'Werkte er.', van: '2026-04-01' })
      .expect(201);
    expect(await zoek('over de nacht')).toEqual([]);
    expect(await zoek('over de nacht', app.als('coordinator'))).toEqual([`opvraaglijst ${lijst}`]);
    await app
      .als('coordinator')
      .post(`/api/v1/belangenconflicten/${body.id}/_hef-op`)
      .set('if-match', `"v${body.versie}"`)
      .send({ reden: 'Een vergissing.' })
      .expect(200);
    expect(await zoek('over de nacht')).toEqual([`opvraaglijst ${lijst}`]);
    const { headers } = await app.als('coordinator').get(`/api/v1/zaken/${zaakId}`).expect(200);
    await app
      .als('coordinator')
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', String(headers['etag']))
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    expect(await zoek('over de nacht')).toEqual([]);
    expect(await zoek('over de nacht', app.als('coordinator'))).toEqual([`opvraaglijst ${lijst}`]);
  });
});
