import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };
const NERGENS = '01890000-0000-7000-8000-000000000000';

describe('de inname van een melding', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  const calamiteit = () => ({
    soort: 'calamiteit',
    kanaal: 'brief',
    bron: 'zorgaanbieder',
    wet: 'wmo',
    domein: 'kwaliteit',
    onderwerp: 'Overlijden op een woonlocatie',
    omschrijving: 'Een cliënt is vannacht overleden aangetroffen.',
    onrechtmatigheid: 'nee',
    aanbiederId: app.eerste.aanbiederId,
    gebeurtenisdatum: '2026-04-02',
    vaststellingsdatum: '2026-04-02',
    checklist: {
      soort: 'calamiteit',
      nietBeoogdOfOnverwacht: TOETS,
      kwaliteitVanVoorziening: TOETS,
      ernstigGevolgOfDood: TOETS,
    },
  });
  const melder = { hoedanigheid: 'buurman', naam: 'B. Uurman' };
  const signaal = (extra: object = {}) => ({
    ...calamiteit(),
    ...{ soort: 'signaal', bron: 'inwoner', checklist: undefined },
    ...extra,
  });
  const th = () => app.als('toezichthouder');
  const meld = async (inhoud: object): Promise<string> => {
    const { body } = await th().post('/api/v1/meldingen').send(inhoud).expect(201);
    return (body as { id: string }).id;
  };
  const dossier = async (id: string) => (await th().get(`/api/v1/meldingen/${id}`).expect(200)).body;
  const aantal = async () => (await app.sql('SELECT id FROM melding.meldingen')).length;
  const regels = (id: string) =>
    app.sql<{ handeling: string; velden: string[] | null }>(
      'SELECT handeling, velden FROM audit.regels WHERE object_id = $1',
      [id],
    );

  describe('met een eerdere dag van ontvangst', () => {
    it('meet de meldtermijn op die dag, en de herleiding en het auditspoor zeggen dat', async () => {
      const id = await meld({ ...calamiteit(), ontvangenOp: '2026-04-09' });
      const { meldtermijn, ontvangenOp, geregistreerdOp } = await dossier(id);
      expect({ ontvangenOp, geregistreerdOp }).toEqual({
        ontvangenOp: '2026-04-08T22:00:00.000Z',
        geregistreerdOp: expect.stringMatching(/^2026-04-13T/),
      });
      expect(meldtermijn).toMatchObject({ teLaat: false, uiterlijk: '2026-04-09', bevinding: null });
      const stappen = (meldtermijn.herleiding as { stap: string }[]).map(({ stap }) => stap);
      expect(stappen).toContain(
        'De dag van ontvangst telt: donderdag 9 april 2026. De dag van registreren, maandag 13 april 2026, telt niet.',
      );
      expect(await regels(id)).toContainEqual({ handeling: 'melding:registreren', velden: ['ontvangenOp'] });
    });

    it('is zonder die dag te laat: dan telt de dag van registreren, en het auditspoor noemt het veld niet', async () => {
      const id = await meld(calamiteit());
      const { meldtermijn, ontvangenOp, geregistreerdOp } = await dossier(id);
      expect(meldtermijn).toMatchObject({
        teLaat: true,
        bevinding: 'te laat gemeld: 5 werkdagen na vaststelling',
      });
      expect(ontvangenOp).toBe(geregistreerdOp);
      const [regel] = (await regels(id)).filter(({ handeling }) => handeling === 'melding:registreren');
      expect(regel?.velden ?? []).not.toContain('ontvangenOp');
    });

    it('staat in de werkvoorraad op de dag van ontvangst', async () => {
      const eerder = await meld(
        signaal({ gebeurtenisdatum: '2026-01-05', vaststellingsdatum: undefined, ontvangenOp: '2026-01-06' }),
      );
      const { body } = await th().get('/api/v1/meldingen?status=alle').expect(200);
      expect(body.resultaten.at(-1)).toMatchObject({ id: eerder, ontvangenOp: '2026-01-05T23:00:00.000Z' });
    });

    it('start ook de termijn waarin het college wordt geïnformeerd op de dag van ontvangst', async () => {
      const id = await meld({ ...calamiteit(), ontvangenOp: '2026-04-09' });
      await app.verwerkUitstaandeJobs();
      const rijen = await app.sql<{ start: string }>(
        `SELECT t.start::text FROM termijn.termijnen t JOIN onderzoek.zaak_meldingen m USING (organisatie_id, zaak_id)
          WHERE m.melding_id = $1 AND t.definitie_code = 'COLLEGE_INFORMEREN'`,
        [id],
      );
      expect(rijen).toEqual([{ start: '2026-04-09' }]);
    });

    it.each([
      ['in de toekomst', '2026-04-14', /toekomst/],
      ['meer dan een jaar terug', '2025-04-12', /meer dan een jaar/],
      ['vóór de gebeurtenis', '2026-04-01', /vóór de dag van de gebeurtenis/],
    ])('wordt geweigerd als die %s ligt, en laat niets achter', async (_, ontvangenOp, reason) => {
      const voor = await aantal();
      const { body } = await th()
        .post('/api/v1/meldingen')
        .send({ ...calamiteit(), ontvangenOp })
        .expect(400)
        .expect('content-type', /application\/problem\+json/);
      expect(body).toMatchObject({
        code: 'MELDING.ONTVANGST_PAST_NIET',
        invalidParams: [{ name: 'ontvangenOp', reason: expect.stringMatching(reason) }],
      });
      expect(await aantal()).toBe(voor);
    });

    it.each(['gisteren', '2026-02-30', '2026-04-09T10:00:00Z', 20260409])(
      'leest %s als foute invoer: een bestaande dag, en niets anders',
      async (ontvangenOp) => {
        const { body } = await th()
          .post('/api/v1/meldingen')
          .send({ ...calamiteit(), ontvangenOp })
          .expect(400);
        expect(body.code).toBe('INVOER_ONGELDIG');
        expect(body.invalidParams).toContainEqual({
          name: 'ontvangenOp',
          reason: 'Vul een bestaande datum in, als jjjj-mm-dd.',
        });
      },
    );

    it.each(['2026-04-09', '2026-04-13'])(
      'wordt geweigerd van een aanbieder die zelf meldt (%s): die dateert zijn eigen melding niet',
      async (ontvangenOp) => {
        const voor = await aantal();
        const { body } = await app
          .als('aanbieder')
          .post('/api/v1/meldingen')
          .send({ ...signaal(), kanaal: 'portaal', ontvangenOp })
          .expect(400);
        expect(body).toMatchObject({
          code: 'MELDING.ONTVANGST_LIGT_VAST',
          invalidParams: [{ name: 'ontvangenOp', reason: expect.stringMatching(/U meldt zelf/) }],
        });
        expect(await aantal()).toBe(voor);
      },
    );
  });

  describe('met een melder', () => {
    const leg = (id: string, inhoud: object = {}, wie = th()) =>
      wie.post(`/api/v1/meldingen/${id}/_leg-uitleg-vast`).send(inhoud);

    it('onthoudt wie wanneer en hoe uitlegde dat er geen inhoudelijke terugkoppeling komt, ook een tweede keer', async () => {
      const id = await meld(signaal({ melder, ontvangenOp: '2026-04-09' }));
      expect(await dossier(id)).toMatchObject({ heeftMelder: true, uitleg: [], versie: 1 });
      const { body } = await leg(id, { op: '2026-04-10', hoe: 'telefoon' }).expect(200);
      const { toezichthouder, coordinator } = app.eerste.gebruikers;
      const eerste = { op: '2026-04-10', hoe: 'telefoon', door: toezichthouder };
      expect(body).toMatchObject({ uitleg: [eerste], versie: 2 });
      await leg(id, {}, app.als('coordinator')).expect(200);
      expect(await dossier(id)).toMatchObject({
        uitleg: [
          { ...eerste, vastgelegdOp: expect.stringMatching(/^2026-04-13T[\d:.]+Z$/) },
          { op: '2026-04-13', hoe: null, door: coordinator },
        ],
      });
      expect(await regels(id)).toContainEqual({
        handeling: 'melding:uitleg-vastleggen',
        velden: ['op', 'hoe'],
      });
    });

    it('geeft het dossier daarna een andere ETag: wie het eerder opende, ziet dat het anders leest', async () => {
      const id = await meld(signaal({ melder }));
      await leg(id).expect(200);
      await th()
        .patch(`/api/v1/meldingen/${id}`)
        .set('if-match', '"v1"')
        .send({ gevoelig: true })
        .expect(412);
    });

    it('legt met dezelfde Idempotency-Key één keer vast', async () => {
      const id = await meld(signaal({ melder }));
      await leg(id).set('idempotency-key', 'uitleg-1').expect(200);
      await leg(id).set('idempotency-key', 'uitleg-1').expect(200);
      expect((await dossier(id)).uitleg).toHaveLength(1);
    });

    it('weigert zonder melder: dan is er niemand aan wie het is uitgelegd', async () => {
      const id = await meld(signaal({ client: { hoedanigheid: 'cliënt', naam: 'A. Voorbeeld' } }));
      expect(await dossier(id)).toMatchObject({ heeftMelder: false, uitleg: [] });
      expect((await dossier(id)).handelingen).not.toContain('legUitlegVast');
      expect((await leg(id).expect(409)).body.code).toBe('MELDING.GEEN_MELDER');
      expect(await dossier(id)).toMatchObject({ uitleg: [], versie: 1 });
    });

    it.each(['2026-04-14', '2026-04-08'])(
      'weigert een dag na vandaag of vóór de ontvangst: %s',
      async (op) => {
        const id = await meld(signaal({ melder, ontvangenOp: '2026-04-09' }));
        const { body } = await leg(id, { op }).expect(400);
        expect(body).toMatchObject({ code: 'MELDING.UITLEG_PAST_NIET', invalidParams: [{ name: 'op' }] });
        expect((await dossier(id)).uitleg).toEqual([]);
      },
    );

    it('weigert wat het niet kent', async () => {
      const id = await meld(signaal({ melder }));
      const { body } = await leg(id, { hoe: 'postduif', door: NERGENS, op: 'gisteren' }).expect(400);
      const namen = body.invalidParams.map(({ name }: { name: string }) => name);
      expect(new Set(namen)).toEqual(new Set(['hoe', 'door', 'op']));
    });

    it.each(['beheerder', 'college', 'jurist', 'fg', 'archivaris', 'contractbeheer', 'aanbieder'] as const)(
      'weigert %s',
      async (rol) => {
        const id = await meld(signaal({ melder }));
        expect((await leg(id, {}, app.als(rol)).expect(403)).body.code).toBe('GEEN_RECHT');
      },
    );

    it('bestaat niet voor een andere organisatie', async () => {
      const id = await meld(signaal({ melder }));
      await leg(id, {}, app.als('toezichthouder', app.tweede)).expect(404);
      expect((await dossier(id)).uitleg).toEqual([]);
    });
  });
});
