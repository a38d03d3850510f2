import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MaakAanbiederaccount, MaakGebruiker } from '@navolgbaar/identiteit';
import { ROLLEN } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TestApp } from '../harnas/test-app';

interface Account {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly actief: boolean;
  readonly accountbeheerder: boolean;
  readonly laatstIngelogdOp: string | null;
  readonly gemaaktDoor: string | null;
  readonly versie: number;
}
type Wie = ReturnType<TestApp['als']>;

const PAD = '/api/v1/aanbiederaccounts';

describe('de accounts van een aanbieder', () => {
  let app: TestApp;
  let sanne: Wie;
  let anker: Wie;
  let ankerId: string;
  let nummer = 0;

  beforeAll(async () => {
    app = await TestApp.start();
    sanne = app.als('aanbieder');
    ankerId = await maakAls('beheerder', {
      naam: 'Anker beheer',
      aanbiederId: app.eerste.andereAanbiederId,
      accountbeheerder: true,
    });
    anker = await app.alsGebruiker(ankerId);
  }, 60_000);
  afterAll(() => app.sluit());

  const adres = () => `collega${(nummer += 1)}@linde.example`;
  const maakAls = (rol: 'beheerder', extra: object) =>
    app.app.get(MaakGebruiker).execute(app.actor(rol), {
      ...{ naam: 'Iemand', email: adres(), rollen: ['aanbieder'], gemeenteId: null },
      aanbiederId: app.eerste.aanbiederId,
      ...extra,
    });
  const collega = async (extra: object = {}): Promise<Account> =>
    (
      await sanne
        .post(PAD)
        .send({ naam: 'Collega', email: adres(), accountbeheerder: false, ...extra })
        .expect(201)
    ).body as Account;
  const wijzig = (wie: Wie, { id, versie }: Pick<Account, 'id' | 'versie'>, inhoud: object) =>
    wie.patch(`${PAD}/${id}`).set('if-match', `"v${versie}"`).send(inhoud);
  const zelf = async () =>
    (await sanne.get(`${PAD}/${app.eerste.gebruikers.aanbieder}`).expect(200)).body as Account;

  it('de accountbeheerder voegt een collega toe, die dan bij dezelfde aanbieder werkt en niets meer kan', async () => {
    const email = adres();
    const antwoord = await sanne
      .post(PAD)
      .send({ naam: '  Piet Vis ', email: email.toUpperCase(), accountbeheerder: false })
      .expect(201);
    expect(antwoord.headers['location']).toBe(`${PAD}/${antwoord.body.id}`);
    expect(antwoord.body).toMatchObject({
      ...{ naam: 'Piet Vis', email, actief: true, accountbeheerder: false, gekoppeld: false, versie: 1 },
      ...{ laatstIngelogdOp: null, gemaaktDoor: 'Test aanbieder' },
    });
    const piet = await app.alsGebruiker(antwoord.body.id);
    const { body: ik } = await piet.get('/api/v1/ik').expect(200);
    expect(ik).toMatchObject({ rollen: ['aanbieder'], aanbiederId: app.eerste.aanbiederId });
    expect(ik.rechten).not.toContain('aanbiederaccount:beheren');
    for (const [methode, pad] of [
      ['get', PAD],
      ['post', PAD],
      ['get', `${PAD}/${antwoord.body.id}`],
      ['patch', `${PAD}/${antwoord.body.id}`],
    ] as const) {
      const geweigerd = await piet[methode](pad).set('if-match', '"v1"');
      expect([pad, geweigerd.status, geweigerd.body.code]).toEqual([pad, 403, 'GEEN_RECHT']);
    }
  });

  it('een nieuwe accountbeheerder kan hetzelfde meteen, een andere rol geven kan niemand van hen', async () => {
    const nieuw = await collega({ accountbeheerder: true });
    const wie = await app.alsGebruiker(nieuw.id);
    await wie.get(PAD).expect(200);
    for (const extra of [
      { rollen: ['beheerder'] },
      { rollen: ['aanbieder', 'toezichthouder'] },
      { aanbiederId: app.eerste.andereAanbiederId },
      { gemeenteId: app.eerste.gemeenteId },
    ]) {
      const body = { naam: 'X', email: adres(), accountbeheerder: false, ...extra };
      const [naam] = Object.keys(extra);
      for (const antwoord of [await wie.post(PAD).send(body), await wijzig(wie, nieuw, extra)]) {
        expect([antwoord.status, antwoord.body.code]).toEqual([400, 'INVOER_ONGELDIG']);
        expect(antwoord.body.invalidParams).toEqual([expect.objectContaining({ name: naam })]);
      }
    }
  });

  it('noemt alle fouten tegelijk en weigert een adres dat al een account heeft', async () => {
    const leeg = await sanne.post(PAD).send({ naam: ' ', email: 'geen' }).expect(400);
    expect(leeg.body.invalidParams.map(({ name }: { name: string }) => name).sort()).toEqual([
      ...['accountbeheerder', 'email', 'naam'],
    ]);
    const { email } = await collega();
    const dubbel = await sanne.post(PAD).send({ naam: 'X', email, accountbeheerder: false }).expect(409);
    expect(dubbel.body).toMatchObject({ code: 'EMAIL_IN_GEBRUIK', invalidParams: [{ name: 'email' }] });
    const ander = await collega();
    const wisselt = await wijzig(sanne, ander, { email }).expect(409);
    expect(wisselt.body.code).toBe('EMAIL_IN_GEBRUIK');
    expect((await sanne.get(`${PAD}/${ander.id}`)).body.email).toBe(ander.email);
  });

  it('wijzigt naam en adres van een collega, op de versie die is gezien', async () => {
    const piet = await collega();
    const email = adres();
    const { body } = await wijzig(sanne, piet, { naam: 'Pieter Vis', email }).expect(200);
    expect(body).toMatchObject({ naam: 'Pieter Vis', email, versie: 2 });
    expect((await wijzig(sanne, piet, { naam: 'Weer anders' }).expect(412)).body.code).toBe(
      'VERSIE_VEROUDERD',
    );
    await sanne.patch(`${PAD}/${piet.id}`).send({ naam: 'Zonder versie' }).expect(428);
  });

  it('een ander adres verplaatst geen account waarmee al is ingelogd', async () => {
    const piet = await collega();
    await app.sql(`UPDATE identiteit.gebruikers SET issuer = 'https://idp', sub = 'piet' WHERE id = $1`, [
      piet.id,
    ]);
    await wijzig(sanne, piet, { email: adres() }).expect(200);
    const [rij] = await app.sql('SELECT issuer, sub FROM identiteit.gebruikers WHERE id = $1', [piet.id]);
    expect(rij).toEqual({ issuer: 'https://idp', sub: 'piet' });
  });

  it('sluit een account: de collega is meteen uitgelogd, en komt na openen weer binnen', async () => {
    const piet = await collega();
    const wie = await app.alsGebruiker(piet.id);
    await wie.get('/api/v1/ik').expect(200);
    const dicht = (await wijzig(sanne, piet, { actief: false }).expect(200)).body as Account;
    await wie.get('/api/v1/ik').expect(401);
    await wijzig(sanne, dicht, { actief: true }).expect(200);
    await wie.get('/api/v1/ik').expect(401);
    await (await app.alsGebruiker(piet.id)).get('/api/v1/ik').expect(200);
    const regels = await app.sql<{ handeling: string; actor_id: string }>(
      'SELECT handeling, actor_id FROM audit.regels WHERE object_id = $1 ORDER BY id',
      [piet.id],
    );
    expect(regels).toEqual(
      ['gebruiker:maken', 'sessie:beeindigen', 'gebruiker:uitzetten', 'gebruiker:wijzigen'].map(
        (handeling) => ({
          ...{ handeling, actor_id: app.eerste.gebruikers.aanbieder },
        }),
      ),
    );
  });

  describe('van een ander', () => {
    it('bestaan voor haar niet: niet van een andere aanbieder, niet van de organisatie', async () => {
      const vreemden = [
        ankerId,
        ...ROLLEN.filter((r) => r !== 'aanbieder').map((r) => app.eerste.gebruikers[r]),
      ];
      for (const id of [...vreemden, app.tweede.gebruikers.aanbieder]) {
        expect((await sanne.get(`${PAD}/${id}`)).status).toBe(404);
        expect((await wijzig(sanne, { id, versie: 1 }, { actief: false })).status).toBe(404);
      }
      const { body } = await sanne.get(`${PAD}?aantal=100`).expect(200);
      const eigen = await app.sql<{ id: string }>(
        'SELECT id FROM identiteit.gebruikers WHERE aanbieder_id = $1 ORDER BY naam, id',
        [app.eerste.aanbiederId],
      );
      expect(body.resultaten.map(({ id }: Account) => id)).toEqual(eigen.map(({ id }) => id));
      const { body: daar } = await anker.get(PAD).expect(200);
      expect(daar.resultaten.map(({ id }: Account) => id)).toEqual([ankerId]);
    });

    it('maakt en wijzigt zij ook niet langs de gebruiksgevallen om: de databank weigert', async () => {
      const uow = app.app.get(UnitOfWork);
      const probeer = (naam: string, sql: string, waarden: unknown[]) =>
        uow.run(app.actor('aanbieder'), () => uow.query(naam, sql, waarden));
      expect(
        await probeer(
          'proef-uitzetten',
          'UPDATE identiteit.gebruikers SET actief = false WHERE id = ANY ($1::uuid[]) RETURNING id',
          [[ankerId, app.eerste.gebruikers.toezichthouder]],
        ),
      ).toEqual([]);
      const voegToe = `INSERT INTO identiteit.gebruikers (organisatie_id, id, naam, email, rollen, aanbieder_id,
        aangemaakt_op) VALUES (nav.organisatie(), gen_random_uuid(), 'X', $1, $2, $3, now())`;
      for (const [rollen, aanbiederId] of [
        [['toezichthouder'], null],
        [['aanbieder'], app.eerste.andereAanbiederId],
        [['aanbieder', 'fg'], app.eerste.aanbiederId],
      ]) {
        await expect(probeer('proef-nieuw', voegToe, [adres(), rollen, aanbiederId])).rejects.toThrow(
          /row-level security/,
        );
      }
    });
  });

  describe('de laatste accountbeheerder', () => {
    const alleen = async () => {
      await app.sql(
        `UPDATE identiteit.gebruikers SET accountbeheerder = false WHERE aanbieder_id = $1 AND id <> $2`,
        [app.eerste.aanbiederId, app.eerste.gebruikers.aanbieder],
      );
    };

    it.each([{ accountbeheerder: false }, { actief: false }])(
      'kan niet weg of terug: %j geeft 409 met uitleg',
      async (inhoud) => {
        await alleen();
        const antwoord = await wijzig(sanne, await zelf(), inhoud).expect(409);
        expect(antwoord.body.code).toBe('LAATSTE_ACCOUNTBEHEERDER');
        expect(antwoord.body.detail).toMatch(/Laat eerst een collega de accounts beheren/);
        expect(await zelf()).toMatchObject({ actief: true, accountbeheerder: true });
      },
    );

    it('een gesloten account van een collega telt niet mee', async () => {
      await alleen();
      const ander = await collega({ accountbeheerder: true });
      await wijzig(sanne, ander, { actief: false }).expect(200);
      await wijzig(sanne, await zelf(), { accountbeheerder: false }).expect(409);
    });

    it('met twee kan er een weg, en wie het recht kwijt is kan daarna niets meer', async () => {
      await alleen();
      const ander = await collega({ accountbeheerder: true });
      const wie = await app.alsGebruiker(ander.id);
      await wijzig(sanne, ander, { accountbeheerder: false }).expect(200);
      await wie.get(PAD).expect(403);
    });

    it('twee die elkaar tegelijk het recht afnemen: een van beiden houdt het', async () => {
      await alleen();
      const ander = await collega({ accountbeheerder: true });
      const wie = await app.alsGebruiker(ander.id);
      const ik = await zelf();
      const uitkomsten = await Promise.all([
        wijzig(sanne, ander, { accountbeheerder: false }),
        wijzig(wie, ik, { accountbeheerder: false }),
      ]);
      expect(uitkomsten.map(({ status }) => status).sort()).toEqual([200, 403]);
      const over = await app.sql(
        'SELECT id FROM identiteit.gebruikers WHERE aanbieder_id = $1 AND accountbeheerder AND actief',
        [app.eerste.aanbiederId],
      );
      expect(over).toHaveLength(1);
      await app.sql('UPDATE identiteit.gebruikers SET accountbeheerder = true WHERE id = $1', [ik.id]);
    });

    it('helpt de beheerder altijd: hij zet de laatste uit en wijst een ander aan', async () => {
      const enige = ankerId;
      const beheerder = app.als('beheerder');
      const van = async (id: string) => (await beheerder.get(`/api/v1/gebruikers/${id}`).expect(200)).body;
      const zet = async (id: string, inhoud: object) =>
        beheerder
          .patch(`/api/v1/gebruikers/${id}`)
          .set('if-match', `"v${(await van(id)).versie}"`)
          .send(inhoud);
      expect((await zet(enige, { actief: false })).status).toBe(200);
      await anker.get(PAD).expect(401);
      const tweede = await maakAls('beheerder', { aanbiederId: app.eerste.andereAanbiederId });
      expect((await zet(tweede, { accountbeheerder: true })).body).toMatchObject({ accountbeheerder: true });
      await (await app.alsGebruiker(tweede)).get(PAD).expect(200);
    });
  });

  describe('voor de beheerder', () => {
    it('is te zien wie wie een account gaf, en wanneer wie inlogde', async () => {
      const piet = await collega();
      const { body } = await app.als('beheerder').get(`/api/v1/gebruikers/${piet.id}`).expect(200);
      expect(body).toMatchObject({
        gemaaktDoor: 'Test aanbieder',
        laatstIngelogdOp: null,
        accountbeheerder: false,
      });
      expect(body.gemaaktOp).toMatch(/^\d{4}-\d\d-\d\dT/);
    });

    it('vervalt het beheer met een andere aanbieder, en kan het niet bij een andere rol', async () => {
      const beheerder = app.als('beheerder');
      const { id } = await collega({ accountbeheerder: true });
      const anders = { aanbiederId: app.eerste.andereAanbiederId };
      const { body } = await beheerder
        .patch(`/api/v1/gebruikers/${id}`)
        .set('if-match', '"v1"')
        .send(anders)
        .expect(200);
      expect(body).toMatchObject({ ...anders, accountbeheerder: false });
      const fout = await beheerder
        .post('/api/v1/gebruikers')
        .send({ naam: 'X', email: adres(), rollen: ['fg'], accountbeheerder: true })
        .expect(400);
      expect(fout.body.invalidParams).toEqual([expect.objectContaining({ name: 'accountbeheerder' })]);
    });

    it('wie niet ook persoon is, beheert niets: een machine met de rol aanbieder', async () => {
      const machine = { ...app.actor('aanbieder'), soort: 'client' as const };
      await expect(async () =>
        app.app
          .get(MaakAanbiederaccount)
          .execute(machine, { naam: 'X', email: adres(), accountbeheerder: false }),
      ).rejects.toMatchObject({ code: 'GEEN_RECHT' });
    });
  });
});
