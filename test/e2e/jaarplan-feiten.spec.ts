import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { TestApp } from '../harnas/test-app';

interface Regel {
  readonly aanbiederId: string;
  readonly voorstel: number | null;
  readonly kwartaal: number | null;
  readonly grond: string;
  readonly reden: string | null;
  readonly versie: number;
  readonly zaakId: string | null;
  readonly realisatie: { readonly stand: string };
  readonly herleiding: readonly { readonly stap: string }[];
}
const REDEN = 'Het team bezoekt dan ook de buren.';

/** What a plan rests on: the same whoever makes it, and told only to who may still know it. */
describe('de feiten onder een jaarplan', () => {
  let app: TestApp;
  let dit: string;
  let volgend: string;
  const ids: Record<string, string> = {};
  const zaken: Record<string, string> = {};
  const als = (rol: Rol = 'coordinator') => app.als(rol);
  const plan = async (id: string) => (await als().get(`/api/v1/jaarplannen/${id}`).expect(200)).body;
  const regelVan = async (id: string, naam: string) =>
    (await als().get(`/api/v1/jaarplannen/${id}/regels/${ids[naam]}`).expect(200)).body as Regel;
  const stappen = ({ herleiding }: Pick<Regel, 'herleiding'>) => herleiding.map(({ stap }) => stap).join(' ');
  const bewaard = async (id: string, naam: string) => {
    const [regel] = await app.sql<Regel>(
      'SELECT voorstel, kwartaal, grond, reden, herleiding FROM jaarplan.planregels WHERE jaarplan_id = $1 AND aanbieder_id = $2',
      [id, ids[naam]],
    );
    if (!regel) throw new Error('Elke aanbieder heeft een regel.');
    return regel;
  };
  const daad = async (id: string, wat: string, inhoud: object, rol: Rol = 'coordinator') =>
    als(rol)
      .post(`/api/v1/jaarplannen/${id}/${wat}`)
      .set('if-match', `"v${(await plan(id)).versie}"`)
      .send(inhoud);
  const maak = async (jaar: number, rol: Rol) => {
    const inhoud = { jaar, capaciteit: [5, 5, 5, 5] };
    return (await als(rol).post('/api/v1/jaarplannen').send(inhoud).expect(201)).body.id as string;
  };
  const bezoek = async (naam: string, op: string, van: string) => {
    const { body } = await als('toezichthouder')
      .post(`/api/v1/zaken/${zaken[naam]}/bezoeken`)
      .send({
        ...{ aankondiging: 'aangekondigd', doel: 'Zien.', op, van: `${van}:00`, tot: `${van}:20` },
        ...{ behandelaarId: app.eerste.gebruikers.toezichthouder, reistijdVoor: 0, reistijdNa: 0 },
        ...{ planuitleg: 'Zo kan het.', aanbiederId: ids[naam] },
      })
      .expect(201);
    return body as { id: string; versie: number };
  };
  const legVast = ({ id, versie }: { id: string; versie: number }, op: string) =>
    als('toezichthouder')
      .post(`/api/v1/bezoeken/${id}/_leg-vast`)
      .set('if-match', `"v${versie}"`)
      .send({ op, gesprokenMet: 'De leiding', verslag: 'Alles gezien.' })
      .expect(200);
  const sluitAf = async (naam: string) => {
    const { body } = await als('toezichthouder').get(`/api/v1/zaken/${zaken[naam]}`).expect(200);
    await als()
      .post(`/api/v1/zaken/${zaken[naam]}/_beperk-toegang`)
      .set('if-match', `"v${body.versie}"`)
      .send({
        ...{ besloten: true, reden: 'Een medewerker is betrokken.' },
        gebruikerIds: [app.eerste.gebruikers.toezichthouder],
      })
      .expect(200);
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const scores = { Alfa: 60, Bravo: 40, Charlie: 30, Delta: 20, Echo: 90, Foxtrot: 80 };
    for (const [plek, [naam, score]] of Object.entries(scores).entries()) {
      const { body } = await als('toezichthouder')
        .post('/api/v1/aanbieders')
        .send({ naam, soort: 'zorgaanbieder', kvk: String(83_100_001 + plek) })
        .expect(201);
      ids[naam] = body.id;
      await als('toezichthouder')
        .post(`/api/v1/risicobeelden/${body.id}/bijstellingen`)
        .send({ score, reden: 'Voor deze proef.', tot: '2027-04-13' })
        .expect(201);
    }
    for (const naam of ['Alfa', 'Bravo', 'Charlie']) {
      const { body } = await als('toezichthouder')
        .post('/api/v1/zaken')
        .send({
          ...{ toezichtvorm: 'structureel', domein: 'kwaliteit', wet: 'wmo', onderwerp: `Bezoek ${naam}` },
          ...{ aanbiederId: ids[naam], gemeenteIds: [app.eerste.gemeenteId] },
        })
        .expect(201);
      zaken[naam] = body.id;
    }
    await als('toezichthouder')
      .post(`/api/v1/zaken/${zaken['Alfa']}/aanbieders`)
      .send({ aanbiederId: ids['Delta'], rol: 'onderaannemer', reden: 'Voert de zorg uit.' })
      .expect(201);
    await bezoek('Alfa', '2026-06-03', '09');
    await legVast(await bezoek('Bravo', '2026-04-13', '10'), '2026-04-13');
    const [versie] = await app.sql<{ id: string }>(
      `INSERT INTO patroon.regelversies (organisatie_id, id, nummer, status, geldig_vanaf, bron, regels)
       SELECT organisatie_id, gen_random_uuid(), 900, 'meegeleverd', '2999-01-01', 'Proef', '{}'
         FROM aanbieder.aanbieders WHERE id = $1 RETURNING id`,
      [ids['Bravo']],
    );
    await app.sql(
      `INSERT INTO patroon.patronen (organisatie_id, id, aanbieder_id, regel, sleutel, regelversie_id, waarde, drempel, van, tot,
                                     melding_ids, herleiding, status, ontstaan_op, gewijzigd_op)
       SELECT organisatie_id, gen_random_uuid(), id, 'aantal', 'aantal', $2, 3, 3, '2026-01-01', '2026-04-01', '{}', '[]', 'open',
              now(), now()
         FROM aanbieder.aanbieders WHERE id = $1`,
      [ids['Bravo'], versie?.id],
    );
  });
  afterAll(() => app.sluit());

  it('zijn dezelfde als wie het plan maakt een belangenconflict heeft', async () => {
    await als('toezichthouder')
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: ids['Bravo'], reden: 'Mijn broer werkt daar.', van: '2026-04-01' })
      .expect(201);
    volgend = await maak(2027, 'toezichthouder');
    await als('toezichthouder').get(`/api/v1/jaarplannen/${volgend}/regels/${ids['Bravo']}`).expect(404);
    const doorHem = await bewaard(volgend, 'Bravo');
    expect(stappen(doorHem)).not.toContain('nooit bezocht');
    expect(stappen(doorHem)).toContain('Eerder bezocht in structureel toezicht.');
    expect(stappen(doorHem)).toContain('Hier loopt een zaak');
    expect(stappen(doorHem)).toContain('Een patroon in de meldingen wacht op iemand.');
    expect((await daad(volgend, '_herbereken', { capaciteit: [5, 5, 5, 5] })).status).toBe(200);
    expect(await bewaard(volgend, 'Bravo')).toEqual(doorHem);
  });

  it('tellen een zaak voor elke aanbieder die erbij is betrokken', async () => {
    dit = await maak(2026, 'coordinator');
    const delta = await regelVan(dit, 'Delta');
    expect(stappen(delta)).toContain('Hier loopt een zaak');
    expect(delta.zaakId).toBe(zaken['Alfa']);
  });

  it('worden niet meer verteld als de zaak later besloten wordt: niet op de pagina, in de lijst of in het bestand', async () => {
    expect(stappen(await bewaard(dit, 'Alfa'))).not.toMatch(/juni|2026-06/);
    const voor = await regelVan(dit, 'Alfa');
    expect(voor.grond).toBe('gepland');
    expect(stappen(voor)).toContain('In 2026 is al een bezoek gepland.');
    await sluitAf('Alfa');
    const na = await regelVan(dit, 'Alfa');
    expect(na.grond).toBe('bezoeken');
    expect(stappen(na)).not.toMatch(/gepland|loopt een zaak/);
    const { body } = await als().get(`/api/v1/jaarplannen/${dit}/regels?zoek=Alfa`).expect(200);
    expect(body.resultaten).toMatchObject([{ grond: 'bezoeken', volgendBezoek: null }]);
    const { text } = await als().get(`/api/v1/jaarplannen/${dit}/export?zoek=Alfa`).expect(200);
    expect(text).toContain('"Aan de beurt"');
    expect(text).not.toMatch(/Al gepland|06-2026/);
    const delta = await regelVan(dit, 'Delta');
    expect(stappen(delta)).not.toContain('Hier loopt een zaak');
    expect(delta.zaakId).toBeNull();
  });

  it('geven de plaats die een mens aan een ander gaf niet weg, en laten zijn reden staan', async () => {
    const capaciteit = [1, 1, 0, 0];
    expect((await daad(volgend, '_herbereken', { capaciteit })).status).toBe(200);
    expect([await regelVan(volgend, 'Echo'), await regelVan(volgend, 'Foxtrot')]).toMatchObject([
      { voorstel: 1 },
      { voorstel: 2, versie: 3 },
    ]);
    const oud = (await plan(volgend)).versie;
    await als()
      .post(`/api/v1/jaarplannen/${volgend}/regels/${ids['Foxtrot']}/_deel-in`)
      .set('if-match', '"v3"')
      .send({ kwartaal: 1, reden: REDEN })
      .expect(200);
    // Who looked before does not adopt what he did not see.
    await als()
      .post(`/api/v1/jaarplannen/${volgend}/_stel-vast`)
      .set('if-match', `"v${oud}"`)
      .send({ toelichting: 'Zoals besproken.' })
      .expect(412);
    expect((await daad(volgend, '_herbereken', { capaciteit })).status).toBe(200);
    expect(await regelVan(volgend, 'Echo')).toMatchObject({ voorstel: 2, kwartaal: 2 });
    expect(await regelVan(volgend, 'Foxtrot')).toMatchObject({ voorstel: 1, kwartaal: 1, reden: REDEN });
  });

  it('geven ook niet de plaats weg van wie de rekenaar niet mag zien', async () => {
    expect((await daad(volgend, '_herbereken', { capaciteit: [0, 0, 0, 9] })).status).toBe(200);
    expect(await bewaard(volgend, 'Bravo')).toMatchObject({ kwartaal: 4 });
    const { status } = await daad(volgend, '_herbereken', { capaciteit: [0, 0, 0, 1] }, 'toezichthouder');
    expect(status).toBe(200);
    expect(await bewaard(volgend, 'Bravo')).toMatchObject({ kwartaal: 4 });
    expect(await regelVan(volgend, 'Echo')).toMatchObject({ voorstel: null, grond: 'geen_ruimte' });
  });

  it('blijven in een vastgesteld plan zoals zij waren, ook voor wie om de werkbank heen gaat', async () => {
    expect((await daad(dit, '_stel-vast', { toelichting: 'Zoals besproken.' })).status).toBe(200);
    for (const anders of [
      'score = 1',
      `aanbieder_naam = 'X'`,
      `soort = 'pgb_zorgverlener'`,
      `bekostiging = 'pgb'`,
    ])
      await expect(
        app.sql(`UPDATE jaarplan.planregels SET ${anders}, versie = versie + 1 WHERE jaarplan_id = $1`, [
          dit,
        ]),
      ).rejects.toThrow('verandert niet meer');
    const afgesloten = `status = 'afgesloten', afgesloten_op = now(), afgesloten_door = gemaakt_door, evaluatie = 'X'`;
    const vastgesteld = `vastgesteld_op = now() + interval '1 day', vastgesteld_door = gemaakt_door, toelichting = 'X'`;
    await expect(
      app.sql(
        `UPDATE jaarplan.jaarplannen SET ${afgesloten}, vastgesteld_op = now() + interval '1 day' WHERE id = $1`,
        [dit],
      ),
    ).rejects.toThrow('verandert niet meer');
    await expect(
      app.sql(`UPDATE jaarplan.jaarplannen SET ${afgesloten}, ${vastgesteld} WHERE id = $1`, [volgend]),
    ).rejects.toThrow('verandert niet meer');
    await expect(
      app.sql(
        `INSERT INTO jaarplan.wijzigingen (organisatie_id, id, regel_id, aanbieder_id, volgnummer, van, naar, reden, door, op)
         SELECT organisatie_id, gen_random_uuid(), id, aanbieder_id, 1, 1, 2, 'X', id, now()
           FROM jaarplan.planregels WHERE jaarplan_id = $1 AND aanbieder_id = $2`,
        [volgend, ids['Echo']],
      ),
    ).rejects.toThrow('kent wijzigingen');
  });

  it('blijven na het afsluiten zoals zij waren, en vertellen niets van wat daarna besloten wordt', async () => {
    const gemist = await bezoek('Charlie', '2026-05-11', '11');
    app.klok.naar('2027-01-04');
    expect((await daad(dit, '_sluit-af', { evaluatie: 'Niet alles lukte.' })).status).toBe(200);
    const { cijfers } = await plan(dit);
    const charlie = await regelVan(dit, 'Charlie');
    expect(charlie.realisatie.stand).toBe('niet_geweest');
    await legVast(gemist, '2026-05-12');
    expect((await regelVan(dit, 'Charlie')).realisatie).toEqual(charlie.realisatie);
    expect((await plan(dit)).cijfers).toEqual(cijfers);
    expect((await regelVan(dit, 'Bravo')).realisatie.stand).toBe('gedaan');
    await app.sql(`UPDATE onderzoek.zaken SET besloten = true WHERE id = $1`, [zaken['Bravo']]);
    await app.sql(
      `INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id)
       SELECT organisatie_id, id, $2 FROM onderzoek.zaken WHERE id = $1`,
      [zaken['Bravo'], app.eerste.gebruikers.jurist],
    );
    expect((await regelVan(dit, 'Bravo')).realisatie.stand).toBe('niet_geweest');
  });

  it('worden van een jaar dat voorbij is niet meer berekend of vastgesteld', async () => {
    app.klok.naar('2028-01-03');
    expect((await plan(volgend)).handelingen).toEqual(['deelIn']);
    const herberekend = await daad(volgend, '_herbereken', { capaciteit: [1, 1, 1, 1] });
    expect(herberekend).toMatchObject({ status: 400, body: { code: 'JAARPLAN.JAAR_PAST_NIET' } });
    const vastgesteld = await daad(volgend, '_stel-vast', { toelichting: 'Zoals besproken.' });
    expect(vastgesteld).toMatchObject({ status: 400, body: { code: 'JAARPLAN.JAAR_PAST_NIET' } });
    expect((await plan(volgend)).status).toBe('concept');
  });
});
