import { IndexeerPersonen } from '@navolgbaar/melding';
import { BEURTEN_PER_UUR, WerkIndexBij } from '@navolgbaar/zoek';
import { PERSONEN, PERSOONSVRAGEN } from '../golden/zoek/goudset';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

describe('Zoeken op melder of cliënt', () => {
  let app: TestApp;
  const meldingen: string[] = [];
  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    for (const persoon of PERSONEN) meldingen.push(await meld(persoon));
  }, 120_000);
  beforeEach(() => app.sql('DELETE FROM zoek.beurten'));
  afterAll(() => app.sluit());

  async function meld(
    {
      rol,
      naam,
      telefoon,
      email,
    }: { rol: string; naam: string; telefoon: string | null; email: string | null },
    organisatie: Testorganisatie = app.eerste,
  ): Promise<string> {
    const persoon = {
      ...{ hoedanigheid: 'familie', naam },
      ...(telefoon ? { telefoon } : {}),
      ...(email ? { email } : {}),
    };
    const { body } = await app
      .als('toezichthouder', organisatie)
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', aard: 'feit', wet: 'wmo' },
        ...{ domein: 'kwaliteit', onrechtmatigheid: 'nee', gemeenteId: organisatie.gemeenteId },
        ...{ onderwerp: 'Zorgen over de hulp', omschrijving: 'De hulp kwam niet.' },
        [rol === 'melder' ? 'melder' : 'client']: persoon,
      })
      .expect(201);
    return body.id;
  }
  const zoek = (gegeven: string, waarde: string, wie = app.als('toezichthouder')) =>
    wie.post('/api/v1/_zoek-betrokkene').send({ gegeven, waarde });
  const ids = async (gegeven: string, waarde: string, wie = app.als('toezichthouder')): Promise<string[]> =>
    (await zoek(gegeven, waarde, wie).expect(200)).body.resultaten.map(({ id }: { id: string }) => id);

  it.each(PERSOONSVRAGEN)(
    'vindt alleen wie precies zo heet of te bereiken is: %s %s',
    async (gegeven, waarde, wie) => {
      await expect(ids(gegeven, waarde)).resolves.toEqual(wie.map((i) => meldingen[i]));
    },
  );

  it('geeft de melding, de rol en de zaak, en geen gegeven van de persoon', async () => {
    const { id: zaakId } = (
      await app
        .als('toezichthouder')
        .post('/api/v1/zaken')
        .send({
          ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De zaak van deze melding', domein: 'kwaliteit' },
          ...{ wet: 'wmo', aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
        })
        .expect(201)
    ).body;
    await app.sql(
      'INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ($1, $2, $3)',
      [app.eerste.id, zaakId, meldingen[1]],
    );
    const { body } = await zoek('telefoon', '0501234567').expect(200);
    expect(body).toMatchObject({
      meer: false,
      resultaten: [
        {
          soort: 'melding',
          id: meldingen[1],
          rollen: ['client'],
          zaak: { id: zaakId, titel: 'De zaak van deze melding' },
        },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/Hof|1234567/);
  });

  it('legt elke vondst vast als inzage, en van de vraag alleen een kenmerk met sleutel', async () => {
    await app.sql('ALTER TABLE audit.regels DISABLE TRIGGER alleen_toevoegen');
    await app.sql("DELETE FROM audit.regels WHERE handeling LIKE 'melder:%'");
    await ids('naam', 'Jan Jansen');
    await ids('naam', 'Piet Onbekend');
    const regels = await app.sql<{
      handeling: string;
      object_id: string;
      kenmerken: { waarde?: string } | null;
    }>("SELECT * FROM audit.regels WHERE handeling LIKE 'melder:%' ORDER BY id");
    expect(regels.map(({ handeling, object_id }) => [handeling, object_id])).toEqual([
      ['melder:zoeken', 'betrokkenen'],
      ['melder:gevonden', meldingen[2]],
      ['melder:zoeken', 'betrokkenen'],
    ]);
    expect(regels[0]?.kenmerken?.waarde).toMatch(/^v1:[\w-]{43}$/);
    expect(regels[0]?.kenmerken?.waarde).not.toBe(regels[2]?.kenmerken?.waarde);
    expect(JSON.stringify(regels)).not.toMatch(/jansen|onbekend/i);
  });

  it('vindt een persoon nooit met gewoon zoeken, ook niet na het indexeren', async () => {
    await app.verwerkUitstaandeJobs();
    await app.app.get(WerkIndexBij).execute();
    for (const vraag of ['Jan Jansen', 'a.devries@voorbeeld.example', '0612345678']) {
      const { body } = await app.als('toezichthouder').post('/api/v1/_zoek').send({ vraag }).expect(200);
      expect(body.resultaten).toEqual([]);
    }
  });

  it('stopt na dertig keer in een uur, per persoon, en gaat het volgende uur weer', async () => {
    for (let keer = 0; keer < BEURTEN_PER_UUR; keer += 1) await zoek('naam', `Persoon ${keer}`).expect(200);
    const { body } = await zoek('naam', 'Jan Jansen').expect(429);
    expect(body).toMatchObject({ code: 'ZOEK.TE_VAAK', detail: expect.stringContaining('30 keer') });
    expect(JSON.stringify(body)).not.toContain('Jansen');
    await expect(ids('naam', 'Jan Jansen', app.als('coordinator'))).resolves.toEqual([meldingen[2]]);
    await app.sql("UPDATE zoek.beurten SET uur = uur - interval '1 hour'");
    await expect(ids('naam', 'Jan Jansen')).resolves.toEqual([meldingen[2]]);
  });

  it('maakt de index alsnog voor wie er al was', async () => {
    await app.sql(
      `UPDATE melding.personen SET naam_index = 'oud', telefoon_index = NULL, email_index = NULL, index_versie = 1
        WHERE melding_id = $1`,
      [meldingen[0]],
    );
    await expect(ids('naam', 'Anneliesë de Vries-Jansen')).resolves.toEqual([]);
    await expect(app.app.get(IndexeerPersonen, { strict: false }).execute()).resolves.toBe(1);
    await expect(ids('naam', 'Anneliese de Vries-Jansen')).resolves.toEqual([meldingen[0]]);
    await expect(ids('telefoon', '0612345678')).resolves.toEqual([meldingen[0]]);
    await expect(app.app.get(IndexeerPersonen, { strict: false }).execute()).resolves.toBe(0);
  });

  it.each([
    ['naam', 'J'],
    ['naam', '..'],
    ['naam', 'x'.repeat(201)],
    ['telefoon', '0612'],
    ['telefoon', 'Jan Jansen'],
    ['email', 'jansen@'],
    ['email', '*@voorbeeld.example'.slice(1)],
    ['bsn', '123456782'],
  ])('weigert wat geen heel gegeven is: %s %s', async (gegeven, waarde) => {
    const { body } = await zoek(gegeven, waarde).expect(400);
    expect(body.invalidParams.length).toBeGreaterThan(0);
    expect((await app.sql('SELECT 1 FROM zoek.beurten')).length).toBe(0);
  });

  describe('wie het niet mag', () => {
    it('vindt niemand van een andere organisatie', async () => {
      await expect(ids('naam', 'Jan Jansen', app.als('toezichthouder', app.tweede))).resolves.toEqual([]);
      const daar = await meld({ ...PERSONEN[2] }, app.tweede);
      await expect(ids('naam', 'Jan Jansen', app.als('toezichthouder', app.tweede))).resolves.toEqual([daar]);
      await expect(ids('naam', 'Jan Jansen')).resolves.toEqual([meldingen[2]]);
    });

    it('vindt een melder niet als de melding in een besloten zaak zit, en laat daarvan geen spoor van een vondst', async () => {
      const melding = await meld({ rol: 'melder', naam: 'Berta Besloten', telefoon: null, email: null });
      const th = app.als('toezichthouder');
      const { body: zaak } = await th
        .post('/api/v1/zaken')
        .send({
          ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Besloten', domein: 'kwaliteit', wet: 'wmo' },
          ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
        })
        .expect(201);
      await app.sql(
        'INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ($1, $2, $3)',
        [app.eerste.id, zaak.id, melding],
      );
      await app.sql("UPDATE melding.meldingen SET status = 'in_zaak' WHERE id = $1", [melding]);
      const { headers } = await th.get(`/api/v1/zaken/${zaak.id}`).expect(200);
      await th
        .post(`/api/v1/zaken/${zaak.id}/_beperk-toegang`)
        .set('if-match', String(headers['etag']))
        .send({ besloten: true, gebruikerIds: [app.eerste.gebruikers.toezichthouder], reden: 'Collega.' })
        .expect(200);
      await expect(ids('naam', 'Berta Besloten')).resolves.toEqual([melding]);
      await expect(ids('naam', 'Berta Besloten', app.als('coordinator'))).resolves.toEqual([]);
      const sporen = await app.sql(
        "SELECT 1 FROM audit.regels WHERE handeling = 'melder:gevonden' AND object_id = $1 AND actor_id = $2",
        [melding, app.eerste.gebruikers.coordinator],
      );
      expect(sporen).toEqual([]);
    });

    it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'] as const)(
      'zoekt niet: de rol %s',
      async (rol) => {
        await zoek('naam', 'Jan Jansen', app.als(rol)).expect(403);
      },
    );

    it('zoekt niet zonder in te loggen', async () => {
      await zoek('naam', 'Jan Jansen', app.anoniem()).expect(401);
    });
  });
});
