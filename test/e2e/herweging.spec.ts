import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { TestApp } from '../harnas/test-app';
import { Overlegwereld } from '../harnas/werkoverleg';

const DAG = '2026-04-13';
const OORDEEL = {
  ...{ ernst: 'ontwikkeling', ernstMotivering: 'Het gaat om goed werken.' },
  ...{ omvang: 'klein', omvangMotivering: 'Eén cliënt.' },
};
interface Regel {
  readonly id: string;
  readonly nummer: string;
  readonly status: string;
  readonly versie: number;
}

describe('blind herwegen', () => {
  let app: TestApp;
  let wereld: Overlegwereld;
  let rodeNummer: string;
  let ronde: { id: string; versie: number; items: Regel[] };
  const als = (rol: Rol) => app.als(rol);
  const lees = async (rol: Rol = 'coordinator') =>
    (await als(rol).get(`/api/v1/herwegingen/${ronde.id}`).expect(200)).body;
  const doe = (rol: Rol, item: Regel, wat: string, inhoud: object, versie = item.versie) =>
    als(rol).post(`/api/v1/herweegitems/${item.id}/_${wat}`).set('if-match', `"v${versie}"`).send(inhoud);
  const open = async (): Promise<Regel> =>
    (await lees()).items.find(({ status }: Regel) => status === 'open');

  const JAAR = 'van=2026-01-01&tot=2026-12-31';
  const gelijk = async (rol: Rol, vraag = JAAR) =>
    (await als(rol).get(`/api/v1/gelijke-gevallen?${vraag}`).expect(200)).body;
  const verantwoording = async (rol: Rol) =>
    (await als(rol).get(`/api/v1/verantwoordingsregels?${JAAR}`).expect(200)).body;
  const begin = async (): Promise<typeof ronde> =>
    (await als('coordinator').post('/api/v1/herwegingen').send({ jaar: 2026, aantal: 50 }).expect(201)).body;
  const sluitRonde = async () => {
    const { versie } = await lees();
    const adres = `/api/v1/herwegingen/${ronde.id}/_sluit`;
    await als('coordinator').post(adres).set('if-match', `"v${versie}"`).expect(200);
  };
  const nummerVan = async (id: string, rol: Rol = 'coordinator'): Promise<string> =>
    (await als(rol).get(`/api/v1/meldingen/${id}`).expect(200)).body.nummer;
  const werkvoorraad = () => als('toezichthouder').get('/api/v1/meldingen?status=alle').expect(200);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar(DAG);
    wereld = await Overlegwereld.begin(app);
    await als('coordinator').post('/api/v1/herwegingen').send({ jaar: 2025, aantal: 5 }).expect(409);
    for (let i = 0; i < 6; i += 1) await wereld.gewogen('groen');
    const rood = await wereld.gewogen('rood');
    rodeNummer = (await als('toezichthouder').get(`/api/v1/meldingen/${rood}`).expect(200)).body.nummer;
    const geheim = await wereld.gewogen('groen', { onderwerp: 'Directeur leent geld' });
    const zaak = await wereld.zaak();
    await wereld.voegBijZaak(zaak, geheim);
    await wereld.maakBesloten(zaak);
  });
  afterAll(() => app.sluit());

  it.each([
    ['een toezichthouder', 'toezichthouder', { jaar: 2026, aantal: 5 }, 403],
    ['een beheerder', 'beheerder', { jaar: 2026, aantal: 5 }, 403],
    ['een jaar dat nog komt', 'coordinator', { jaar: 2027, aantal: 5 }, 400],
    ['een steekproef van niets', 'coordinator', { jaar: 2026, aantal: 0 }, 400],
    ['een eigen zaad', 'coordinator', { jaar: 2026, aantal: 5, zaad: 'x' }, 400],
  ] as const)('begint niet voor %s', async (_, rol, inhoud, status) => {
    await als(rol).post('/api/v1/herwegingen').send(inhoud).expect(status);
    expect((await als('coordinator').get('/api/v1/herwegingen').expect(200)).body).toEqual([]);
  });

  it('loot met elke kleur erin, geeft niemand zijn eigen weging, en laat de besloten zaak erbuiten', async () => {
    const { body } = await als('coordinator')
      .post('/api/v1/herwegingen')
      .send({ jaar: 2026, aantal: 50 })
      .expect(201);
    ronde = body;
    expect(ronde).toMatchObject({ status: 'gestart', gevraagd: 50, uitkomst: null, handelingen: ['sluit'] });
    // Weighed by the toezichthouder: the coordinator is the only other one. The closed one is not among the candidates.
    expect(ronde.items).toHaveLength(7);
    expect(new Set(body.items.map(({ wegerId }: { wegerId: string }) => wegerId))).toEqual(
      new Set([app.eerste.gebruikers.coordinator]),
    );
    expect(body.herleiding[1].stap).toContain(body.zaad);
    const { body: fout } = await als('coordinator')
      .post('/api/v1/herwegingen')
      .send({ jaar: 2026, aantal: 5 })
      .expect(409);
    expect(fout.code).toBe('HERWEGING.AL_GESTART');
  });

  it('geeft wie opnieuw weegt de feiten, en nergens wat eerder is gevonden of besloten', async () => {
    const blad = (await als('coordinator').get(`/api/v1/herweegitems/${ronde.items[0]?.id}`).expect(200))
      .body;
    expect(blad.melding).toMatchObject({ onderwerp: 'Te weinig hulp', omschrijving: 'Er komt niemand.' });
    expect(blad.kader).toMatchObject({ nummer: 1, aanname: true });
    expect(blad.oordeel).toBeNull();
    const { kader: _, ...rest } = blad;
    const { herleiding: __, ...lijst } = await lees();
    for (const antwoord of [JSON.stringify(rest), JSON.stringify(lijst)]) {
      expect(antwoord).not.toMatch(/kleur|besluit|motivering|"ernst|"omvang"|groen|oranje|rood/i);
    }
  });

  it('laat wie nog herweegt de eerste weging ook in de vergelijking en de verantwoording niet zien', async () => {
    const zonder = await gelijk('coordinator');
    expect(zonder).toMatchObject({ aantal: 0, nogTeHerwegen: 7, keuzes: { soorten: [], ernsten: [] } });
    // The number says nothing of what it would be found under.
    expect((await gelijk('coordinator', `${JAAR}&ernst=levensbedreigend`)).nogTeHerwegen).toBe(7);
    expect(await verantwoording('coordinator')).toMatchObject({ aantal: 0, nogTeHerwegen: 7, regels: [] });
    const { text } = await als('coordinator').get(`/api/v1/verantwoordingsregels/export?${JAAR}`).expect(200);
    expect(text).toContain('7 meldingen uit deze periode ontbreken');
    expect(text).not.toContain(rodeNummer);
    expect(await gelijk('toezichthouder')).toMatchObject({ aantal: 8, nogTeHerwegen: 0 });
    expect(await verantwoording('toezichthouder')).toMatchObject({ aantal: 8, nogTeHerwegen: 0 });
  });

  it('legt het openen vast als herwegen, en niet als het lezen van de melding', async () => {
    const item = await open();
    const gelezen = () =>
      app.sql(
        `SELECT handeling, object_id FROM audit.regels WHERE actor_id = $1 AND handeling IN
           ('melding:lezen', 'herweging:lezen') AND object IN ('melding', 'herweegitem')`,
        [app.eerste.gebruikers.coordinator],
      );
    const voor = (await gelezen()).length;
    await als('coordinator').get(`/api/v1/herweegitems/${item.id}`).expect(200);
    expect((await gelezen()).slice(voor)).toEqual([{ handeling: 'herweging:lezen', object_id: item.id }]);
  });

  it('geeft een ander dan de tweede weger niets, en telt bij hem niets mee', async () => {
    const item = await open();
    await als('toezichthouder').get(`/api/v1/herweegitems/${item.id}`).expect(404);
    await doe('toezichthouder', item, 'weeg', OORDEEL).expect(404);
    await doe('toezichthouder', item, 'sla-over', { reden: 'Ik woog dit.' }).expect(404);
    await doe('beheerder', item, 'weeg', OORDEEL).expect(403);
    expect((await lees('toezichthouder')).items).toEqual([]);
    await app.als('coordinator', app.tweede).get(`/api/v1/herwegingen/${ronde.id}`).expect(404);
    await app.als('coordinator', app.tweede).get(`/api/v1/herweegitems/${item.id}`).expect(404);
  });

  it.each([
    ['een ernst die de versie niet kent', { ...OORDEEL, ernst: 'graad_9' }, 400],
    ['zonder motivering', { ...OORDEEL, ernstMotivering: '' }, 400],
    ['verlagen', { ...OORDEEL, ernst: 'basale_veiligheid', verhoogNaar: 'groen' }, 400],
    ['verhogen zonder reden', { ...OORDEEL, verhoogNaar: 'rood' }, 400],
    ['een eigen kleur', { ...OORDEEL, kleur: 'groen' }, 400],
  ])('weigert %s, en bewaart niets', async (_, inhoud, status) => {
    const item = await open();
    await doe('coordinator', item, 'weeg', inhoud).expect(status);
    expect(await open()).toEqual(item);
  });

  it('weigert een oude versie, en wie twee keer weegt', async () => {
    const item = await open();
    await doe('coordinator', item, 'weeg', OORDEEL, item.versie + 1).expect(412);
    const { body } = await doe('coordinator', item, 'weeg', OORDEEL).expect(200);
    expect(body).toMatchObject({ status: 'gewogen', oordeel: { kleur: 'groen', ernstNaam: 'Ontwikkeling' } });
    await doe('coordinator', item, 'weeg', {
      ...OORDEEL,
      verhoogNaar: 'rood',
      verhogingReden: 'Toch.',
    }).expect(409);
    await doe('coordinator', item, 'sla-over', { reden: 'Toch niet.' }).expect(409);
  });

  it('toont na het sluiten hoe de wegingen overeenkomen, en verandert aan de eerste niets', async () => {
    const meldingen = (await werkvoorraad()).body;
    const overslaan = (await lees()).items.find(
      ({ status, nummer }: Regel) => status === 'open' && nummer !== rodeNummer,
    );
    await doe('coordinator', overslaan, 'sla-over', { reden: 'Mijn zus werkt daar.' }).expect(200);
    for (let item = await open(); item; item = await open()) {
      await doe('coordinator', item, 'weeg', OORDEEL).expect(200);
    }
    const { versie } = await lees();
    const sluit = (rol: Rol, gezien: number) =>
      als(rol).post(`/api/v1/herwegingen/${ronde.id}/_sluit`).set('if-match', `"v${gezien}"`);
    await sluit('toezichthouder', versie).expect(403);
    await sluit('coordinator', versie + 1).expect(412);
    const { body } = await sluit('coordinator', versie).expect(200);
    expect(body.status).toBe('gesloten');
    expect(body.uitkomst).toMatchObject({ overgeslagen: 1, nietGewogen: 0, kleur: { aantal: 6 } });
    expect(body.uitkomst.kleur.gelijk).toBe(5);
    expect(body.uitkomst.verschillen).toMatchObject([
      {
        nummer: rodeNummer,
        eerste: { kleur: 'rood', ernstMotivering: 'Het gaat om goed werken.' },
        tweede: { kleur: 'groen', omvangMotivering: 'Eén cliënt.' },
      },
    ]);
    await sluit('coordinator', body.versie).expect(409);
    expect((await lees('toezichthouder')).uitkomst).not.toBeNull();
    expect(await gelijk('coordinator')).toMatchObject({ aantal: 7, nogTeHerwegen: 0 });
    expect((await werkvoorraad()).body).toEqual(meldingen);
  });

  it('laat na het sluiten niemand meer wegen', async () => {
    const id = await wereld.melding();
    await als('coordinator')
      .post(`/api/v1/meldingen/${id}/wegingen`)
      .send({ ...OORDEEL, publieksgevoelig: false, onrechtmatigheid: 'nee', aanZet: 'toezichthouder' })
      .expect(201);
    const { body } = await als('coordinator')
      .post('/api/v1/herwegingen')
      .send({ jaar: 2026, aantal: 50 })
      .expect(201);
    ronde = body;
    // Six of the first seven were shown; what was skipped then, is drawn again, with what is new.
    expect(body.items).toHaveLength(2);
    expect(body.herleiding.map(({ stap }: { stap: string }) => stap).join()).toContain(
      'niet opnieuw geloot: 6',
    );
    const item = body.items.find(
      ({ wegerId }: { wegerId: string }) => wegerId === app.eerste.gebruikers.toezichthouder,
    );
    await als('coordinator')
      .post(`/api/v1/herwegingen/${ronde.id}/_sluit`)
      .set('if-match', `"v${body.versie}"`)
      .expect(200);
    const { body: fout } = await doe('toezichthouder', item, 'weeg', OORDEEL).expect(409);
    expect(fout.code).toBe('HERWEGING.GESLOTEN');
    expect((await lees()).uitkomst).toMatchObject({ kleur: { aantal: 0, kappa: null }, nietGewogen: 2 });
  });

  it('verdwijnt voor wie de melding niet meer mag zien, ook uit de uitkomst', async () => {
    const geheim = await wereld.gewogen('groen');
    const { body } = await als('coordinator')
      .post('/api/v1/herwegingen')
      .send({ jaar: 2026, aantal: 50 })
      .expect(201);
    ronde = body;
    const { nummer } = (await als('toezichthouder').get(`/api/v1/meldingen/${geheim}`).expect(200)).body;
    const item = body.items.find((regel: Regel) => regel.nummer === nummer);
    const zaak = await wereld.zaak();
    await wereld.voegBijZaak(zaak, geheim);
    await wereld.maakBesloten(zaak);
    expect(JSON.stringify(await lees())).not.toContain(nummer);
    await als('coordinator').get(`/api/v1/herweegitems/${item.id}`).expect(404);
    await doe('coordinator', item, 'weeg', OORDEEL).expect(404);
    const { versie } = await lees();
    const { body: dicht } = await als('coordinator')
      .post(`/api/v1/herwegingen/${ronde.id}/_sluit`)
      .set('if-match', `"v${versie}"`)
      .expect(200);
    expect(dicht.uitkomst.nietGewogen).toBe(body.items.length - 1);
    expect((await lees('toezichthouder')).uitkomst.nietGewogen).toBe(body.items.length);
  });

  it('vertelt het één keer aan wie er iets voor is geloot', async () => {
    const id = await wereld.melding();
    await als('coordinator')
      .post(`/api/v1/meldingen/${id}/wegingen`)
      .send({ ...OORDEEL, publieksgevoelig: false, onrechtmatigheid: 'nee', aanZet: 'toezichthouder' })
      .expect(201);
    ronde = await begin();
    await app.verwerkUitstaandeJobs();
    const { body: verteld } = await als('toezichthouder').get('/api/v1/attenderingen').expect(200);
    expect(verteld.resultaten.filter(({ plek }: { plek: { id: string } }) => plek?.id === ronde.id)).toEqual([
      expect.objectContaining({
        ...{ soort: 'herweging_gekregen', titel: 'Herweging over 2026' },
        plek: { object: 'herweging', id: ronde.id },
      }),
    ]);
    await sluitRonde();
  });

  it('geeft niemand een melding die hij eerder woog, ook al woog een ander haar daarna', async () => {
    const id = await wereld.melding();
    await als('coordinator')
      .post(`/api/v1/meldingen/${id}/wegingen`)
      .send({ ...OORDEEL, publieksgevoelig: false, onrechtmatigheid: 'nee', aanZet: 'toezichthouder' })
      .expect(201);
    await wereld.weeg(id);
    ronde = await begin();
    const nummers = ronde.items.map(({ nummer }) => nummer);
    expect(nummers).not.toEqual([]);
    expect(nummers).not.toContain(await nummerVan(id));
    await sluitRonde();
  });

  it('geeft niemand een melding die voor hem besloten is', async () => {
    const id = await wereld.melding();
    await als('coordinator')
      .post(`/api/v1/meldingen/${id}/wegingen`)
      .send({ ...OORDEEL, publieksgevoelig: false, onrechtmatigheid: 'nee', aanZet: 'toezichthouder' })
      .expect(201);
    const zaak = await wereld.zaak();
    await wereld.voegBijZaak(zaak, id);
    const { body } = await als('coordinator').get(`/api/v1/zaken/${zaak}`).expect(200);
    await als('coordinator')
      .post(`/api/v1/zaken/${zaak}/_beperk-toegang`)
      .set('if-match', `"v${body.versie}"`)
      .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
      .expect(200);
    const nummer = await nummerVan(id);
    expect(JSON.stringify(await verantwoording('coordinator'))).toContain(nummer);
    ronde = await begin();
    expect(JSON.stringify(ronde)).not.toContain(nummer);
    const [geloot] = await app.sql<{ n: number }>(
      'SELECT count(*) AS n FROM weging.herweegitems WHERE melding_id = $1',
      [id],
    );
    expect(geloot?.n).toBe(0);
    await sluitRonde();
  });

  it('kan in de databank niet worden veranderd als het klaar is', async () => {
    await expect(
      app.sql(`UPDATE weging.herwegingen SET jaar = 2020 WHERE status = 'gesloten'`),
    ).rejects.toThrow('verandert niet meer');
    await expect(
      app.sql(`UPDATE weging.herweegitems SET reden = 'x' WHERE status = 'overgeslagen'`),
    ).rejects.toThrow('verandert niet meer');
  });
});
