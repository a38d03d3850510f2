import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { beantwoordOpvraaglijst, stuurOpvraaglijst } from '../harnas/opvraaglijst';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

interface Regel {
  readonly id: string;
  readonly uiterlijk: string | null;
}

describe('opvraaglijsten op de startpagina', () => {
  let app: TestApp;
  const ids = { open: '', beantwoord: '', collega: '', besloten: '' };

  const zaak = async (behandelaarId: string): Promise<string> => {
    const { aanbiederId, gemeenteId } = app.eerste;
    const { body } = await app
      .als('coordinator')
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'structureel', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId, gemeenteIds: [gemeenteId], behandelaarId },
      })
      .expect(201);
    return body.id as string;
  };
  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const { toezichthouder, coordinator } = app.eerste.gebruikers;
    const eigen = await zaak(toezichthouder);
    ids.open = await stuurOpvraaglijst(app, eigen);
    ids.beantwoord = await stuurOpvraaglijst(app, eigen);
    ids.collega = await stuurOpvraaglijst(app, await zaak(coordinator));
    const dicht = await zaak(toezichthouder);
    ids.besloten = await stuurOpvraaglijst(app, dicht);
    for (const id of [ids.beantwoord, ids.besloten]) await beantwoordOpvraaglijst(app, id);
    const { headers } = await app.als('coordinator').get(`/api/v1/zaken/${dicht}`).expect(200);
    await app
      .als('coordinator')
      .post(`/api/v1/zaken/${dicht}/_beperk-toegang`)
      .set('if-match', String(headers['etag']))
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  const regels = async (rol: Rol, naam: string, organisatie?: Testorganisatie): Promise<Regel[] | null> => {
    const { body } = await app.als(rol, organisatie).get('/api/v1/vandaag').expect(200);
    return body.blokken.find((blok: { naam: string }) => blok.naam === naam)?.regels ?? null;
  };
  const welke = async (rol: Rol, naam: string, organisatie?: Testorganisatie) =>
    (await regels(rol, naam, organisatie))?.map(({ id }) => id);

  it('toont het team wat is beantwoord en wat te laat is: van mij, en voor een coördinator van allemaal', async () => {
    expect(await welke('toezichthouder', 'opvraaglijsten')).toEqual([ids.beantwoord]);
    expect(await welke('coordinator', 'opvraaglijsten')).toEqual([ids.beantwoord, ids.besloten]);
    expect(await welke('toezichthouder', 'opvraaglijstenTeLaat')).toEqual([]);
    app.klok.naar('2026-05-04');
    expect(await welke('toezichthouder', 'opvraaglijstenTeLaat')).toEqual([ids.open]);
    expect(await welke('coordinator', 'opvraaglijstenTeLaat')).toEqual([ids.open, ids.collega]);
  });

  it('toont een aanbieder wat hij voor welke dag beantwoordt, ook tussen zijn laatste dagen', async () => {
    expect(await welke('aanbieder', 'eigenOpvraaglijsten')).toEqual([ids.open, ids.collega]);
    expect(await regels('aanbieder', 'eigenTermijnen')).toMatchObject([
      { id: ids.open, soort: 'opvraaglijst', verwacht: 'opvraaglijst', uiterlijk: '2026-05-01' },
      { id: ids.collega },
    ]);
    const [eerste] = (await regels('aanbieder', 'eigenOpvraaglijsten')) ?? [];
    expect(eerste).toMatchObject({ naam: 'Over de nacht', uiterlijk: '2026-05-01' });
    expect(Object.keys(eerste ?? {})).not.toContain('zaakId');
  });

  it('noemt niet te laat wat uitstel kreeg', async () => {
    const { body } = await app.als('toezichthouder').get(`/api/v1/opvraaglijsten/${ids.open}`).expect(200);
    await app
      .als('toezichthouder')
      .post(`/api/v1/termijnen/${body.termijnId}/_verleng`)
      .set('if-match', '"v1"')
      .send({ duur: 'P1W', reden: 'De aanbieder vroeg om een week.' })
      .expect(200);
    app.klok.naar('2026-05-04');
    expect(await welke('toezichthouder', 'opvraaglijstenTeLaat')).toEqual([]);
    expect((await regels('aanbieder', 'eigenOpvraaglijsten'))?.map(({ uiterlijk }) => uiterlijk)).toEqual([
      '2026-05-01',
      '2026-05-08',
    ]);
  });

  it('toont een andere organisatie, een andere aanbieder en het college niets hiervan', async () => {
    expect(await welke('toezichthouder', 'opvraaglijsten', app.tweede)).toEqual([]);
    expect(await welke('aanbieder', 'eigenOpvraaglijsten', app.tweede)).toEqual([]);
    expect(await welke('college', 'opvraaglijsten')).toBeUndefined();
    const { aanbieder } = app.eerste.gebruikers;
    const werkVoor = (id: string) =>
      app.sql('UPDATE identiteit.gebruikers SET aanbieder_id = $2 WHERE id = $1', [aanbieder, id]);
    await werkVoor(app.eerste.andereAanbiederId);
    expect(await welke('aanbieder', 'eigenOpvraaglijsten')).toEqual([]);
    await werkVoor(app.eerste.aanbiederId);
  });
});
