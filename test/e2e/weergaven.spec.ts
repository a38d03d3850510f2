import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLLEN, type Rol } from '@navolgbaar/platform/auth';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const NERGENS = '01890000-0000-7000-8000-000000000000';
const TEAM: readonly Rol[] = ['toezichthouder', 'coordinator'];

interface Weergave {
  readonly id: string;
  readonly naam: string;
  readonly gedeeld: boolean;
  readonly eigen: boolean;
  readonly magWijzigen: boolean;
  readonly versie: number;
}
interface Lijst {
  readonly weergaven: readonly Weergave[];
  readonly kolommen: readonly string[] | null;
  readonly standaardId: string | null;
}

describe('bewaarde weergaven', () => {
  let app: TestApp;
  let teller = 0;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.sluit());

  const inhoud = (extra: object = {}) => {
    teller += 1;
    return { naam: `Weergave ${teller}`, gedeeld: false, filters: { soort: 'signaal' }, ...extra };
  };
  const maak = async (
    extra: object = {},
    rol: Rol = 'toezichthouder',
    lijst = 'meldingen',
  ): Promise<Weergave> =>
    (await app.als(rol).post(`/api/v1/weergaven/${lijst}`).send(inhoud(extra)).expect(201)).body as Weergave;
  const lees = async (
    rol: Rol = 'toezichthouder',
    lijst = 'meldingen',
    organisatie: Testorganisatie = app.eerste,
  ): Promise<Lijst> =>
    (await app.als(rol, organisatie).get(`/api/v1/weergaven/${lijst}`).expect(200)).body as Lijst;
  const ids = async (...vraag: Parameters<typeof lees>) =>
    (await lees(...vraag)).weergaven.map(({ id }) => id);
  const bij = ({ id }: { id: string }, lijst = 'meldingen') => `/api/v1/weergaven/${lijst}/${id}`;
  const etag = ({ versie }: { versie: number }) => `"v${versie}"`;

  it('een eigen weergave is er alleen voor wie haar maakte', async () => {
    const weergave = await maak({ kolommen: ['onderwerp', 'nummer'] });
    expect(weergave).toMatchObject({
      ...{ lijst: 'meldingen', gedeeld: false, eigen: true, magWijzigen: true, versie: 1 },
      ...{ filters: { soort: 'signaal' }, kolommen: ['onderwerp', 'nummer'] },
    });
    expect(await ids()).toContain(weergave.id);
    expect(await ids('coordinator')).not.toContain(weergave.id);
    expect(await ids('toezichthouder', 'zaken')).not.toContain(weergave.id);
    const ander = app.als('coordinator');
    for (const vraag of [
      ander.get(bij(weergave)),
      ander.put(bij(weergave)).set('if-match', '"v1"').send(inhoud()),
      ander.delete(bij(weergave)).set('if-match', '"v1"'),
      app.als('toezichthouder').get(bij(weergave, 'zaken')),
      app.als('toezichthouder').get(bij({ id: NERGENS })),
    ]) {
      expect((await vraag.expect(404)).body).toMatchObject({ code: 'NIET_GEVONDEN' });
    }
  });

  it('een gedeelde weergave zien collega’s; de maker en een coördinator wijzigen haar', async () => {
    const weergave = await maak({ gedeeld: true });
    const bijAnder = (await lees('coordinator')).weergaven.find(({ id }) => id === weergave.id);
    expect(bijAnder).toMatchObject({ eigen: false, magWijzigen: true });
    await app
      .als('coordinator')
      .put(bij(weergave))
      .set('if-match', etag(weergave))
      .send(inhoud({ naam: 'Door de coördinator', gedeeld: true, filters: {} }))
      .expect(204);
    const { body, headers } = await app.als('toezichthouder').get(bij(weergave)).expect(200);
    expect(body).toMatchObject({ naam: 'Door de coördinator', filters: {}, versie: 2, eigen: true });
    expect(headers['etag']).toBe('"v2"');
    // To make it private would take it out of everybody's hands but the maker's.
    await app
      .als('coordinator')
      .put(bij(weergave))
      .set('if-match', '"v2"')
      .send(inhoud())
      .expect(403, /WEERGAVE.NIET_VAN_U/);
    await app.als('toezichthouder').delete(bij(weergave)).set('if-match', '"v2"').expect(204);
    expect(await ids('coordinator')).not.toContain(weergave.id);
  });

  it('wat een ander deelt, wijzigt een toezichthouder niet', async () => {
    const weergave = await maak({ gedeeld: true }, 'coordinator');
    const bijAnder = (await lees()).weergaven.find(({ id }) => id === weergave.id);
    expect(bijAnder).toMatchObject({ eigen: false, magWijzigen: false });
    const th = app.als('toezichthouder');
    await th
      .put(bij(weergave))
      .set('if-match', etag(weergave))
      .send(inhoud({ gedeeld: true }))
      .expect(403, /WEERGAVE.NIET_VAN_U/);
    await th
      .delete(bij(weergave))
      .set('if-match', etag(weergave))
      .expect(403, /WEERGAVE.NIET_VAN_U/);
    expect(await ids()).toContain(weergave.id);
  });

  it('een andere organisatie ziet er niets van, ook niet van wat gedeeld is', async () => {
    const weergave = await maak({ gedeeld: true });
    for (const rol of TEAM) {
      expect(await ids(rol, 'meldingen', app.tweede)).toEqual([]);
      const vreemd = app.als(rol, app.tweede);
      await vreemd.get(bij(weergave)).expect(404);
      await vreemd.delete(bij(weergave)).set('if-match', '"v1"').expect(404);
      await vreemd
        .patch('/api/v1/weergaven/meldingen/voorkeur')
        .send({ standaardId: weergave.id })
        .expect(409, /WEERGAVE.STANDAARD_ONBEKEND/);
    }
  });

  it.each(ROLLEN.filter((rol) => !TEAM.includes(rol)))(
    'een %s heeft geen weergaven, ook niet van een lijst die die rol wel ziet',
    async (rol) => {
      const als = app.als(rol);
      for (const lijst of ['meldingen', 'maatregelen', 'rapporten']) {
        for (const vraag of [
          als.get(`/api/v1/weergaven/${lijst}`),
          als.post(`/api/v1/weergaven/${lijst}`).send(inhoud()),
          als.patch(`/api/v1/weergaven/${lijst}/voorkeur`).send({ kolommen: ['nummer'] }),
        ]) {
          expect((await vraag.expect(403)).body).toMatchObject({ code: 'GEEN_RECHT' });
        }
      }
    },
  );

  it('wie niet is ingelogd, krijgt niets', async () => {
    await app.anoniem().get('/api/v1/weergaven/meldingen').expect(401);
  });

  it('een verouderde versie wijzigt en verwijdert niets', async () => {
    const weergave = await maak();
    const als = app.als('toezichthouder');
    await als.put(bij(weergave)).send(inhoud()).expect(428);
    await als
      .put(bij(weergave))
      .set('if-match', '"v1"')
      .send(inhoud({ naam: 'Nieuwe naam' }))
      .expect(204);
    for (const vraag of [
      als.put(bij(weergave)).set('if-match', '"v1"').send(inhoud()),
      als.delete(bij(weergave)).set('if-match', '"v1"'),
    ]) {
      expect((await vraag.expect(412)).body).toMatchObject({ code: 'VERSIE_VEROUDERD' });
    }
    expect((await als.get(bij(weergave)).expect(200)).body).toMatchObject({ naam: 'Nieuwe naam', versie: 2 });
  });

  it('een naam komt bij een lijst één keer voor, en dat zegt het veld', async () => {
    const eerste = await maak({ naam: 'Calamiteiten' });
    const als = app.als('toezichthouder');
    const { body } = await als
      .post('/api/v1/weergaven/meldingen')
      .send(inhoud({ naam: ' calamiteiten ' }))
      .expect(409);
    expect(body).toMatchObject({ code: 'WEERGAVE.NAAM_BESTAAT', invalidParams: [{ name: 'naam' }] });
    const tweede = await maak();
    await als
      .put(bij(tweede))
      .set('if-match', '"v1"')
      .send(inhoud({ naam: 'Calamiteiten' }))
      .expect(409);
    await als
      .put(bij(eerste))
      .set('if-match', '"v1"')
      .send(inhoud({ naam: 'CALAMITEITEN' }))
      .expect(204);
    // Of somebody else, or at another list, it is another one.
    await maak({ naam: 'Calamiteiten' }, 'coordinator');
    await maak({ naam: 'Calamiteiten' }, 'toezichthouder', 'zaken');
  });

  it('de standaard is van één persoon; is zij verwijderd, dan blijft te zien dat zij er was', async () => {
    const weergave = await maak({ gedeeld: true }, 'toezichthouder', 'zaken');
    const zet = (rol: Rol, standaardId: string | null) =>
      app.als(rol).patch('/api/v1/weergaven/zaken/voorkeur').send({ standaardId }).expect(200);
    for (const rol of TEAM) expect((await zet(rol, weergave.id)).body.standaardId).toBe(weergave.id);
    await app
      .als('toezichthouder')
      .delete(bij(weergave, 'zaken'))
      .set('if-match', etag(weergave))
      .expect(204);
    // Its maker took it away and has no default any more; the colleague is told.
    expect(await lees('toezichthouder', 'zaken')).toMatchObject({ standaardId: null });
    expect(await lees('coordinator', 'zaken')).toMatchObject({ standaardId: weergave.id, weergaven: [] });
    expect((await zet('coordinator', null)).body.standaardId).toBeNull();
    const eigen = await maak({}, 'toezichthouder', 'zaken');
    await app
      .als('coordinator')
      .patch('/api/v1/weergaven/zaken/voorkeur')
      .send({ standaardId: eigen.id })
      .expect(409, /WEERGAVE.STANDAARD_ONBEKEND/);
  });

  it('kolommen en standaard staan los van elkaar, en van een collega', async () => {
    const weergave = await maak({}, 'toezichthouder', 'termijnen');
    const zet = (deel: object) =>
      app.als('toezichthouder').patch('/api/v1/weergaven/termijnen/voorkeur').send(deel).expect(200);
    await zet({ standaardId: weergave.id });
    await zet({ kolommen: ['uiterlijk', 'kenmerk'] });
    const verwacht = { standaardId: weergave.id, kolommen: ['uiterlijk', 'kenmerk'] };
    expect(await lees('toezichthouder', 'termijnen')).toMatchObject(verwacht);
    expect(await lees('coordinator', 'termijnen')).toMatchObject({ standaardId: null, kolommen: null });
    await zet({ kolommen: null });
    expect(await lees('toezichthouder', 'termijnen')).toMatchObject({ ...verwacht, kolommen: null });
  });

  it.each([
    ['zonder naam', { naam: '  ' }, 'naam'],
    ['met een te lange naam', { naam: 'x'.repeat(81) }, 'naam'],
    ['met filters die geen tekst zijn', { filters: { soort: 3 } }, 'filters'],
    ['met een plaats in de lijst', { filters: { vanaf: 'abc' } }, 'filters'],
    ['zonder kolom', { kolommen: [] }, 'kolommen'],
    ['met dezelfde kolom twee keer', { kolommen: ['nummer', 'nummer'] }, 'kolommen'],
  ])('%s wordt er niets bewaard', async (_, fout, veld) => {
    const voor = await ids('toezichthouder', 'rapporten');
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/weergaven/rapporten')
      .send(inhoud(fout))
      .expect(400);
    expect((body as { invalidParams: { name: string }[] }).invalidParams.map(({ name }) => name)).toEqual([
      veld,
    ]);
    expect(await ids('toezichthouder', 'rapporten')).toEqual(voor);
  });

  it('een lijst die niet bestaat, heeft geen weergaven', async () => {
    await app.als('toezichthouder').get('/api/v1/weergaven/gebruikers').expect(400);
  });

  it('elke wijziging staat in het auditspoor', async () => {
    const weergave = await maak({}, 'coordinator', 'maatregelen');
    const als = app.als('coordinator');
    const pad = bij(weergave, 'maatregelen');
    await als.put(pad).set('if-match', '"v1"').send(inhoud()).expect(204);
    await als.delete(pad).set('if-match', '"v2"').expect(204);
    const regels = await app.sql<{ handeling: string }>(
      'SELECT handeling FROM audit.regels WHERE object_id = $1 ORDER BY id',
      [weergave.id],
    );
    expect(regels.map(({ handeling }) => handeling)).toEqual([
      'weergave:maken',
      'weergave:wijzigen',
      'weergave:verwijderen',
    ]);
  });
});
