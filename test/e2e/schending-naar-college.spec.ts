import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StelAdviesVoor } from '@navolgbaar/collegeadvies';
import { systeemActor } from '@navolgbaar/platform/auth';
import { adviezenVan, leesAdvies, opAdvies } from '../harnas/collegeadvies';
import { TestApp } from '../harnas/test-app';
import { maakAfspraak } from '../harnas/veiligheidsafspraak';

const SCHENDING = {
  ...{ uitkomst: 'niet_nagekomen', op: '2026-04-13', wijze: 'bezoek' },
  ...{ toelichting: 'Er was niemand in de nacht.', bewijs: 'Het verslag van het bezoek.' },
};

/** A breach of an agreement for safety that the supervisor lays before the college (Beleidskader § 6 and § 8). */
describe('een schending die naar het college gaat', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  async function opAfspraak(id: string, daad: string, inhoud: object, wie = th()) {
    const { body } = await th().get(`/api/v1/veiligheidsafspraken/${id}`).expect(200);
    return wie
      .post(`/api/v1/veiligheidsafspraken/${id}/${daad}`)
      .set('if-match', `"v${body.versie}"`)
      .send(inhoud);
  }
  async function geschonden(gemeenteIds: readonly string[] = [app.eerste.gemeenteId], wet = 'wmo') {
    const { body: zaak } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet },
        ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds },
      })
      .expect(201);
    const { id } = await maakAfspraak(app, `zaken/${zaak.id}`);
    expect((await opAfspraak(id, '_controleer', SCHENDING)).status).toBe(200);
    return { zaakId: String(zaak.id), id };
  }
  const handelAf = async (id: string, gevolg: string) => {
    const antwoord = await opAfspraak(id, '_handel-af', { gevolg, reden: 'Het is niet veilig.' });
    expect(antwoord.status).toBe(200);
    await app.verwerkUitstaandeJobs();
  };

  it('wordt een voorstel voor een advies, één keer, en zegt waarop het rust', async () => {
    const { zaakId, id } = await geschonden();
    await handelAf(id, 'advies_college');
    const [advies, ...meer] = await adviezenVan(app, zaakId);
    expect(meer).toEqual([]);
    expect(advies).toMatchObject({ status: 'voorstel', aanleiding: 'veiligheidsafspraak' });
    expect(await leesAdvies(advies!.id, th())).toMatchObject({
      basis: [{ soort: 'veiligheidsafspraak', id, toelichting: SCHENDING.toelichting, op: '2026-04-13' }],
      handelingen: expect.arrayContaining(['neemOp', 'zieAf']),
    });
    await app.app.get(StelAdviesVoor).naSchending(systeemActor(app.eerste.id, 'test', 'test'), id);
    expect(await adviezenVan(app, zaakId)).toHaveLength(1);
    // The list says what was chosen, for the team alone.
    const lijst = (wie = th()) => wie.get(`/api/v1/veiligheidsafspraken?status=alle&zaakId=${zaakId}`);
    expect((await lijst()).body.resultaten).toMatchObject([{ gevolg: 'advies_college' }]);
    const { body } = await app.als('aanbieder').get('/api/v1/veiligheidsafspraken?status=alle').expect(200);
    expect(JSON.stringify(body)).not.toContain('advies_college');
  });

  it('zegt van een begonnen advies wat de jurist nog mist, met het veld, en biedt hem pas daarna aan', async () => {
    const { zaakId, id } = await geschonden();
    await handelAf(id, 'advies_college');
    const adviesId = (await adviezenVan(app, zaakId))[0]!.id;
    await opAdvies(app, adviesId, '_neem-op', {}, th());
    const stop = { maatregel: 'clientenstop', wat: 'Neem geen cliënten aan.', waarom: 'De nacht.' };
    expect((await opAdvies(app, adviesId, 'wijzig', stop, th())).status).toBe(200);
    const mist = ['van', 'evenredigheid', 'gevolg', 'rapportId'];
    const advies = await leesAdvies(adviesId, th());
    expect(advies).toMatchObject({ nogVoorJurist: mist.map((name) => ({ name })) });
    expect(advies.handelingen).not.toContain('legVoor');
    const { body } = await opAdvies(app, adviesId, '_leg-voor', {}, th());
    expect(body).toMatchObject({
      ...{ status: 409, code: 'COLLEGEADVIES.NIET_VOLLEDIG', invalidParams: mist.map((name) => ({ name })) },
    });
  });

  it('geeft geen voorstel bij een ander gevolg, en een persoon begint daar ook geen advies op', async () => {
    const { zaakId, id } = await geschonden();
    await handelAf(id, 'geen');
    expect(await adviezenVan(app, zaakId)).toEqual([]);
    const { body } = await th()
      .post(`/api/v1/zaken/${zaakId}/collegeadviezen`)
      .send({ gemeenteId: app.eerste.gemeenteId, aanleiding: 'veiligheidsafspraak', ids: [id] });
    expect(body).toMatchObject({ code: 'COLLEGEADVIES.RUST_NERGENS_OP', invalidParams: [{ name: 'ids' }] });
  });

  it('gaat over zorg uit de Wlz niet naar het college, en zegt waarom', async () => {
    const { zaakId, id } = await geschonden([app.eerste.gemeenteId], 'wlz');
    expect((await th().get(`/api/v1/veiligheidsafspraken/${id}`)).body.kanNaarCollege).toBe(false);
    const { body } = await opAfspraak(id, '_handel-af', { gevolg: 'advies_college', reden: 'Onveilig.' });
    expect(body).toMatchObject({
      ...{ status: 409, code: 'VEILIGHEIDSAFSPRAAK.GEEN_ADVIES', invalidParams: [{ name: 'gevolg' }] },
    });
    await handelAf(id, 'geen');
    const advies = await th()
      .post(`/api/v1/zaken/${zaakId}/collegeadviezen`)
      .send({ gemeenteId: app.eerste.gemeenteId, aanleiding: 'veiligheidsafspraak', ids: [id] });
    expect(advies.body).toMatchObject({ status: 400, invalidParams: [{ name: 'aanleiding' }] });
  });

  it('zegt in een zaak die later over de Wlz gaat dat er geen voorstel komt', async () => {
    const { zaakId, id } = await geschonden();
    await app.sql(`UPDATE onderzoek.zaken SET wet = 'wlz' WHERE id = $1`, [zaakId]);
    await app.sql(
      `UPDATE veiligheidsafspraak.afspraken SET status = 'afgehandeld', afhandeling = $2 WHERE id = $1`,
      [
        ...[
          id,
          { gevolg: 'advies_college', reden: 'Onveilig.', op: '2026-04-13', door: null, afspraakId: null },
        ],
      ],
    );
    await app.app.get(StelAdviesVoor).naSchending(systeemActor(app.eerste.id, 'test', 'test'), id);
    expect(await adviezenVan(app, zaakId)).toEqual([]);
    const tijdlijn = await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200);
    expect(JSON.stringify(tijdlijn.body)).toContain('over zorg uit de Wlz besluit het college niet');
  });

  it('zegt in de zaak zonder gemeente dat een persoon begint, en die kan dat dan', async () => {
    const { zaakId, id } = await geschonden([]);
    await handelAf(id, 'advies_college');
    expect(await adviezenVan(app, zaakId)).toEqual([]);
    const tijdlijn = await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200);
    expect(JSON.stringify(tijdlijn.body)).toContain('Bij deze zaak staat geen gemeente');
    await app.sql('UPDATE onderzoek.zaken SET gemeente_ids = ARRAY[$1::uuid] WHERE id = $2', [
      ...[app.eerste.gemeenteId, zaakId],
    ]);
    const begin = (ids: readonly string[]) =>
      th()
        .post(`/api/v1/zaken/${zaakId}/collegeadviezen`)
        .send({ gemeenteId: app.eerste.gemeenteId, aanleiding: 'veiligheidsafspraak', ids });
    expect((await begin([])).body.code).toBe('COLLEGEADVIES.RUST_NERGENS_OP');
    expect((await begin([id])).status).toBe(201);
    expect((await begin([id])).body.code).toBe('COLLEGEADVIES.LOOPT_AL');
  });
});
