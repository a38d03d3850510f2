import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { LADDER } from '../harnas/ladder';

const PLAN = {
  soort: 'plan_van_aanpak',
  omschrijving: 'Maak een plan voor het medicatiebeleid en voer het in.',
  onderbouwing: 'De verordening vraagt een medicatieprotocol; dat is er niet.',
  doel: 'Bewoners krijgen de goede medicijnen op tijd.',
  verwachtEffect: 'Bewoners merken dat hun medicijnen kloppen.',
  ernstWeging: 'Er ging vaak iets mis zonder blijvende schade: een plan past, een zwaardere stap nog niet.',
  ...LADDER,
  termijnPlan: 'P4W',
  termijnInvoering: 'P20W',
};
const { termijnPlan: _, termijnInvoering: __, ...ZONDER_TERMIJN } = PLAN;
const ADVIES = { ...ZONDER_TERMIJN, soort: 'advies' };
const ZAAK = {
  toezichtvorm: 'signaalgestuurd',
  onderwerp: 'Medicatie op een woonlocatie',
  domein: 'kwaliteit',
  wet: 'wmo',
};

/** What only the team reads. */
const TEAM = ['samenMet', 'hercontroles', 'opleggingId'];

interface Maatregel {
  readonly id: string;
  readonly versie: number;
  readonly status: string;
}

describe('een maatregel', () => {
  let app: TestApp;
  let bezoek: ReturnType<TestApp['als']>;

  beforeAll(async () => {
    app = await TestApp.start();
    bezoek = app.als('toezichthouder');
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  /** A case whose own investigation has ended: there a maatregel can be given. */
  async function zaakInBeoordeling(velden: object = {}): Promise<{ id: string; nummer: string }> {
    const { body: zaak } = await bezoek
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId: app.eerste.aanbiederId, ...velden })
      .expect(201);
    await zaakdaad(zaak.id, '_rond-onderzoek-af', { bevinding: 'Er is geen medicatieprotocol.' });
    return zaak;
  }

  async function zaakdaad(id: string, daad: string, inhoud: object): Promise<void> {
    const { headers } = await bezoek.get(`/api/v1/zaken/${id}`).expect(200);
    await bezoek
      .post(`/api/v1/zaken/${id}/${daad}`)
      .set('if-match', String(headers.etag))
      .send(inhoud)
      .expect(200);
  }

  const bevinding = (zaakId: string, anders: object = {}) =>
    vastgesteldeBevinding(bezoek, zaakId, app.klok.vandaag().toString(), anders);

  async function legOp(inhoud: object = PLAN, zaakId?: string): Promise<Maatregel> {
    const id = zaakId ?? (await zaakInBeoordeling()).id;
    const bevindingIds = [await bevinding(id)];
    const { body } = await bezoek
      .post(`/api/v1/zaken/${id}/maatregelen`)
      .send({ bevindingIds, ...inhoud })
      .expect(201);
    return body;
  }

  const doe = (
    wie: ReturnType<TestApp['als']>,
    { id, versie }: Maatregel,
    daad: '_lever-in' | '_beoordeel' | '_beoordeel-onderdeel' | '_vraag-onderdeel-opnieuw' | '_trek-in',
    inhoud: object,
  ) => wie.post(`/api/v1/maatregelen/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);

  const over = (oordeel: string, ...namen: readonly string[]) =>
    namen.map((onderdeel) => ({ onderdeel, oordeel, reden: 'Zo was het bij het bezoek.' }));
  const LEVERING = { onderdeel: 'plan', tekst: 'Zo pakken wij het aan: een protocol, scholing en controle.' };
  const NIET = {
    ...{ oordeel: 'niet_opgevolgd', motivering: 'Er kwam geen plan, ook niet na de herinneringen.' },
    onderdelen: over('niet', 'plan', 'invoering'),
  };
  const GEEN_REACTIE = { ...NIET, onderdelen: over('niet', 'reactie') };

  const brievenVan = (zaakId: string) =>
    app.sql<{ sjabloon: string; onderwerp: string; tekst: string; wie: string }>(
      'SELECT sjabloon, onderwerp, tekst, aan_soort AS wie FROM bericht.berichten WHERE object_id = $1 ORDER BY id',
      [zaakId],
    );

  describe('opleggen', () => {
    it('start bij een plan twee termijnen, met de berekening en in het voordeel van de aanbieder', async () => {
      const { id } = await legOp();
      const { body, headers } = await bezoek.get(`/api/v1/maatregelen/${id}`).expect(200);
      expect(headers.etag).toBe('"v1"');
      expect(body).toMatchObject({
        status: 'opgelegd',
        aanbiederNaam: 'Stichting De Linde',
        opgelegdOp: '2026-04-13',
        handelingen: ['leverIn', 'trekIn'],
        oordelen: [],
        voorstel: null,
      });
      expect(body.herleiding.length).toBeGreaterThan(0);
      // Four and twenty weeks after Monday 13 April; 31 August is a Monday too, so nothing moves.
      expect(
        body.onderdelen.map(
          ({ onderdeel, termijn }: { onderdeel: string; termijn: { uiterlijk: string } }) => [
            onderdeel,
            termijn.uiterlijk,
          ],
        ),
      ).toEqual([
        ['plan', '2026-05-11'],
        ['invoering', '2026-08-31'],
      ]);
      expect(body.onderdelen[0].termijn.herleiding.length).toBeGreaterThan(0);
    });

    it('schuift een termijn die op een feestdag eindigt naar de eerste gewone dag', async () => {
      app.klok.naar('2026-04-14');
      const { id } = await legOp({
        ...ZONDER_TERMIJN,
        soort: 'voortgangsinformatie',
        termijnVoortgang: 'P30D',
      });
      const { body } = await bezoek.get(`/api/v1/maatregelen/${id}`).expect(200);
      // 14 May 2026 is Hemelvaartsdag, 15 May is equated with it by decree, then comes the weekend.
      expect(body.onderdelen).toEqual([
        expect.objectContaining({
          onderdeel: 'voortgang',
          termijn: expect.objectContaining({ uiterlijk: '2026-05-18' }),
        }),
      ]);
    });

    it('zet de zaak op maatregelen, met een regel in het dossier', async () => {
      const zaak = await zaakInBeoordeling();
      await legOp(ADVIES, zaak.id);
      const { body } = await bezoek.get(`/api/v1/zaken/${zaak.id}`).expect(200);
      expect(body.status).toBe('maatregelen');
      const tijdlijn = await bezoek.get(`/api/v1/zaken/${zaak.id}/tijdlijn`).expect(200);
      expect(JSON.stringify(tijdlijn.body)).toContain('Maatregel gegeven aan Stichting De Linde: advies.');
    });

    it('stuurt de aanbieder één brief, zonder bezwaarclausule (BK-8.04, AC-10)', async () => {
      const zaak = await zaakInBeoordeling();
      await legOp(PLAN, zaak.id);
      await app.verwerkUitstaandeJobs();
      await app.verwerkUitstaandeJobs();
      const brieven = await brievenVan(zaak.id);
      expect(brieven.map(({ sjabloon }) => sjabloon)).toEqual(['maatregel-advies']);
      const [brief] = brieven;
      expect(brief?.wie).toBe('aanbieder');
      expect(brief?.tekst).toContain('Stichting De Linde');
      expect(brief?.tekst).toContain(PLAN.omschrijving);
      expect(brief?.tekst).toContain(PLAN.doel);
      expect(brief?.tekst).toContain(PLAN.verwachtEffect);
      expect(brief?.tekst).toContain('uiterlijk op maandag 11 mei 2026 bij ons');
      expect(brief?.tekst).toContain('uiterlijk op maandag 31 augustus 2026 zijn ingevoerd');
      expect(brief?.tekst).toContain('eerstvolgende gewone dag');
      expect(brief?.tekst).not.toMatch(/bezwaar|beroep|rechtsmiddel/i);
    });

    it('zet de brief zonder e-mailadres bij wat op de post moet, in plaats van stil niets te sturen', async () => {
      await app.sql('UPDATE aanbieder.aanbieders SET email = NULL WHERE id = $1', [
        app.eerste.andereAanbiederId,
      ]);
      const zaak = await zaakInBeoordeling({ aanbiederId: app.eerste.andereAanbiederId });
      await legOp(ADVIES, zaak.id);
      await app.verwerkUitstaandeJobs();
      const { body } = await bezoek.get(`/api/v1/berichten?objectId=${zaak.id}`).expect(200);
      expect(body.resultaten).toEqual([
        expect.objectContaining({
          sjabloon: 'maatregel-advies',
          kanaal: 'post',
          status: 'te_printen',
          adres: null,
        }),
      ]);
    });

    it('wordt geweigerd zonder doel, onderbouwing en afweging: alle fouten tegelijk, en er blijft niets achter', async () => {
      const zaak = await zaakInBeoordeling();
      const { body } = await bezoek
        .post(`/api/v1/zaken/${zaak.id}/maatregelen`)
        .send({
          soort: 'plan_van_aanpak',
          omschrijving: 'Maak een plan.',
          termijnPlan: 'vier weken',
          extra: 1,
        })
        .expect(400);
      expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual(
        expect.arrayContaining([
          'onderbouwing',
          'doel',
          'verwachtEffect',
          'ernstWeging',
          'termijnPlan',
          'extra',
        ]),
      );
      expect(await app.sql('SELECT 1 FROM maatregel.maatregelen WHERE zaak_id = $1', [zaak.id])).toEqual([]);
    });

    it.each([
      ['witte tekst als doel', { ...ADVIES, doel: '    ' }, 400, 'INVOER_ONGELDIG'],
      ['een plan zonder termijn', { ...PLAN, termijnPlan: undefined }, 400, 'MAATREGEL.TERMIJN_PAST_NIET'],
      ['een advies met een termijn', { ...ADVIES, termijnPlan: 'P4W' }, 400, 'MAATREGEL.TERMIJN_PAST_NIET'],
      ['invoering voor het plan', { ...PLAN, termijnInvoering: 'P2W' }, 400, 'MAATREGEL.INVOERING_VOOR_PLAN'],
      ['zonder bevinding', { ...ADVIES, bevindingIds: [] }, 400, 'MAATREGEL.BEVINDING_ONTBREEKT'],
      [
        'een laatste dag die voorbij is',
        { ...PLAN, termijnPlan: '2026-04-12' },
        400,
        'MAATREGEL.DAG_VOORBIJ',
      ],
      ['een dag die niet bestaat', { ...PLAN, termijnPlan: '2026-04-31' }, 400, 'INVOER_ONGELDIG'],
      ['VIM zonder uitzondering', { ...ADVIES, steuntOpVim: true }, 400, 'MAATREGEL.VIM_GEBLOKKEERD'],
      ['een deel onder de Wlz (AC-5)', { ...ADVIES, wet: 'wlz' }, 409, 'MAATREGEL.NIET_BEVOEGD'],
    ])(
      'wordt geweigerd: %s, zonder termijn of regel die achterblijft',
      async (_naam, inhoud, status, code) => {
        const zaak = await zaakInBeoordeling();
        const bevindingIds = [await bevinding(zaak.id)];
        const { body } = await bezoek
          .post(`/api/v1/zaken/${zaak.id}/maatregelen`)
          .send({ bevindingIds, ...inhoud })
          .expect(status);
        expect(body.code).toBe(code);
        expect(await app.sql('SELECT 1 FROM termijn.termijnen WHERE zaak_id = $1', [zaak.id])).toEqual([]);
        const { body: na } = await bezoek.get(`/api/v1/zaken/${zaak.id}`).expect(200);
        expect(na.status).toBe('beoordeling');
      },
    );

    it('steunt op intern gemelde incidenten alleen met de vastgelegde uitzondering', async () => {
      const vim = {
        steuntOpVim: true,
        vimUitzondering: 'calamiteit',
        vimToelichting: 'Het gaat om de calamiteit van 2 april.',
      };
      const { id } = await legOp({ ...ADVIES, ...vim });
      const { body } = await bezoek.get(`/api/v1/maatregelen/${id}`).expect(200);
      expect(body).toMatchObject(vim);
    });

    it.each(['verklaard', 'geen_tekortkoming'])('kan niet bij uitkomst %s (AC-1)', async (uitkomst) => {
      const zaak = await zaakInBeoordeling();
      await zaakdaad(zaak.id, '_stel-uitkomst-vast', { uitkomst, motivering: 'De zorg was op orde.' });
      const { body } = await bezoek.post(`/api/v1/zaken/${zaak.id}/maatregelen`).send(ADVIES).expect(409);
      expect(body.code).toBe('MAATREGEL.GEEN_TEKORTKOMING');
      expect(body.detail).toMatch(/niets waarvoor een maatregel kan gelden/);
    });

    it('kan niet in een Wlz-zaak: daar is alleen doorgeven (AC-5)', async () => {
      const zaak = await zaakInBeoordeling({ wet: 'wlz' });
      const { body } = await bezoek.post(`/api/v1/zaken/${zaak.id}/maatregelen`).send(ADVIES).expect(409);
      expect(body.code).toBe('MAATREGEL.NIET_BEVOEGD');
      expect(body.detail).toMatch(/IGJ[\s\S]*zorgkantoor/);
    });

    it('kan niet terwijl het onderzoek nog loopt', async () => {
      const { body: zaak } = await bezoek
        .post('/api/v1/zaken')
        .send({ ...ZAAK, aanbiederId: app.eerste.aanbiederId })
        .expect(201);
      const { body } = await bezoek
        .post(`/api/v1/zaken/${zaak.id}/maatregelen`)
        .send({ ...ADVIES, bevindingIds: [await bevinding(zaak.id)] })
        .expect(409);
      expect(body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });

    it('kan niet zonder aanbieder', async () => {
      const zaak = await zaakInBeoordeling({ aanbiederId: undefined });
      const { body } = await bezoek.post(`/api/v1/zaken/${zaak.id}/maatregelen`).send(ADVIES).expect(409);
      expect(body.code).toBe('MAATREGEL.AANBIEDER_ONTBREEKT');
    });

    it('kan niet in een zaak van een andere organisatie', async () => {
      const zaak = await zaakInBeoordeling();
      await app
        .als('toezichthouder', app.tweede)
        .post(`/api/v1/zaken/${zaak.id}/maatregelen`)
        .send(ADVIES)
        .expect(404);
    });

    it('mag niet door een andere rol', async () => {
      const zaak = await zaakInBeoordeling();
      for (const rol of [
        'aanbieder',
        'college',
        'jurist',
        'contractbeheer',
        'beheerder',
        'fg',
        'archivaris',
      ] as const) {
        await app.als(rol).post(`/api/v1/zaken/${zaak.id}/maatregelen`).send(ADVIES).expect(403);
      }
    });
  });

  describe('lezen', () => {
    it('kan de eigen aanbieder: wat hij moet doen en waarom, niet hoe wij wogen', async () => {
      const { id } = await legOp();
      const { body } = await app.als('aanbieder').get(`/api/v1/maatregelen/${id}`).expect(200);
      expect(body).toMatchObject({
        omschrijving: PLAN.omschrijving,
        onderbouwing: PLAN.onderbouwing,
        ...{ doel: PLAN.doel, verwachtEffect: PLAN.verwachtEffect },
        handelingen: ['leverIn'],
        oordelen: [],
      });
      for (const intern of [
        'zaakId',
        'ernstWeging',
        'steuntOpVim',
        'herleiding',
        'opgelegdDoor',
        'voorstel',
        ...TEAM,
      ])
        expect(body).not.toHaveProperty(intern);
      expect(JSON.stringify(body)).not.toContain(app.eerste.gebruikers.toezichthouder);
      const lijst = await app.als('aanbieder').get('/api/v1/maatregelen').expect(200);
      expect(lijst.body.resultaten.map((m: Maatregel) => m.id)).toContain(id);
    });

    it('een andere aanbieder of een andere organisatie ziet hem niet: niet in de lijst, niet op adres', async () => {
      const { id: zaakId } = await zaakInBeoordeling({ aanbiederId: app.eerste.andereAanbiederId });
      const vreemd = await legOp(ADVIES, zaakId);
      for (const wie of [app.als('aanbieder'), app.als('toezichthouder', app.tweede)]) {
        await wie.get(`/api/v1/maatregelen/${vreemd.id}`).expect(404);
        const { body } = await wie.get('/api/v1/maatregelen').expect(200);
        expect(body.resultaten.map((m: Maatregel) => m.id)).not.toContain(vreemd.id);
      }
    });

    it.each(['college', 'jurist', 'contractbeheer', 'beheerder', 'fg', 'archivaris'] as const)(
      'kan niet door %s',
      async (rol) => {
        await app.als(rol).get('/api/v1/maatregelen').expect(403);
      },
    );

    it('kan in een besloten zaak alleen wie is genoemd', async () => {
      const zaak = await zaakInBeoordeling();
      const maatregel = await legOp(ADVIES, zaak.id);
      await zaakdaad(zaak.id, '_beperk-toegang', {
        besloten: true,
        gebruikerIds: [],
        reden: 'Er werkt familie bij deze aanbieder.',
      });
      await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      const collega = app.als('coordinator');
      await collega.get(`/api/v1/maatregelen/${maatregel.id}`).expect(404);
      const { body } = await collega.get(`/api/v1/maatregelen?zaakId=${zaak.id}`).expect(200);
      expect(body.resultaten).toEqual([]);
      await doe(collega, maatregel, '_trek-in', { reden: 'Niet meer nodig.' }).expect(404);
      await doe(collega, maatregel, '_lever-in', { ...LEVERING, onderdeel: 'reactie' }).expect(404);
    });

    it('de lijst gaat per bladzijde, op zaak en status, met de eerstvolgende dag', async () => {
      const zaak = await zaakInBeoordeling();
      const ids: string[] = [];
      for (const inhoud of [PLAN, ADVIES, ADVIES]) ids.unshift((await legOp(inhoud, zaak.id)).id);
      const basis = `/api/v1/maatregelen?zaakId=${zaak.id}`;
      const eerste = await bezoek.get(`${basis}&aantal=2`).expect(200);
      const tweede = await bezoek.get(`${basis}&aantal=2&vanaf=${eerste.body.volgende}`).expect(200);
      const regels = [...eerste.body.resultaten, ...tweede.body.resultaten];
      expect(regels.map((m: Maatregel) => m.id)).toEqual(ids);
      expect(tweede.body.volgende).toBeNull();
      expect(regels.map((m: { uiterlijk: string | null }) => m.uiterlijk)).toEqual([
        null,
        null,
        '2026-05-11',
      ]);
      const geen = await bezoek.get(`${basis}&status=opgevolgd,ingetrokken`).expect(200);
      expect(geen.body.resultaten).toEqual([]);
      await bezoek.get(`${basis}&status=klaar`).expect(400);
    });
  });

  describe('inleveren', () => {
    it('door de aanbieder voldoet de termijn van dat onderdeel, en het dossier volgt', async () => {
      const zaak = await zaakInBeoordeling();
      const maatregel = await legOp(PLAN, zaak.id);
      app.klok.naar('2026-05-11');
      const { body } = await doe(app.als('aanbieder'), maatregel, '_lever-in', LEVERING).expect(200);
      expect(body).toMatchObject({ status: 'ontvangen', versie: 2, handelingen: ['leverIn'] });
      expect(body.onderdelen[0]).toMatchObject({
        ingeleverdOp: '2026-05-11',
        termijn: { status: 'voldaan', voldaanOp: '2026-05-11' },
      });
      expect(body.onderdelen[1]).toMatchObject({ ingeleverdOp: null, termijn: { status: 'loopt' } });
      expect(body.leveringen).toEqual([
        expect.objectContaining({
          onderdeel: 'plan',
          tekst: LEVERING.tekst,
          viaPortaal: true,
          teLaat: false,
        }),
      ]);
      await app.verwerkUitstaandeJobs();
      const tijdlijn = await bezoek.get(`/api/v1/zaken/${zaak.id}/tijdlijn`).expect(200);
      expect(JSON.stringify(tijdlijn.body)).toContain(
        'Plan van aanpak ontvangen van Stichting De Linde op maandag 11 mei 2026.',
      );
    });

    it('te laat kan nog, en wordt als te laat vastgelegd', async () => {
      const maatregel = await legOp();
      app.klok.naar('2026-05-12');
      const { body } = await doe(app.als('aanbieder'), maatregel, '_lever-in', LEVERING).expect(200);
      expect(body.leveringen[0].teLaat).toBe(true);
      expect(body.onderdelen[0].termijn.status).toBe('voldaan_te_laat');
    });

    it('met een bestand: de aanbieder en de toezichthouder kunnen het lezen', async () => {
      const maatregel = await legOp();
      const { body } = await app
        .als('aanbieder')
        .post(`/api/v1/maatregelen/${maatregel.id}/_lever-in`)
        .set('if-match', '"v1"')
        .field('onderdeel', 'plan')
        .field('tekst', LEVERING.tekst)
        .attach('bestand', Buffer.from('%PDF-1.7\nplan'), 'Plan van aanpak.pdf')
        .expect(200);
      const { documentId } = body.leveringen[0];
      expect(documentId).toEqual(expect.any(String));
      await app.als('aanbieder').get(`/api/v1/documenten/${documentId}/inhoud`).expect(409);
      await app.controleerBestanden();
      await app.als('aanbieder').get(`/api/v1/documenten/${documentId}/inhoud`).expect(200);
      await bezoek.get(`/api/v1/documenten/${documentId}/inhoud`).expect(200);
      await app.als('toezichthouder', app.tweede).get(`/api/v1/documenten/${documentId}/inhoud`).expect(404);
    });

    it('met een bestand en een fout in het formulier blijft er niets achter', async () => {
      const maatregel = await legOp();
      const { body } = await app
        .als('aanbieder')
        .post(`/api/v1/maatregelen/${maatregel.id}/_lever-in`)
        .set('if-match', '"v1"')
        .attach('bestand', Buffer.from('%PDF-1.7\nplan'), 'Plan van aanpak.pdf')
        .field('onderdeel', 'taart')
        .expect(400);
      expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual(
        expect.arrayContaining(['onderdeel', 'tekst']),
      );
      expect(await app.sql('SELECT 1 FROM document.documenten WHERE object_id = $1', [maatregel.id])).toEqual(
        [],
      );
    });

    it('met een bestand kan niet bij de maatregel van een ander, en dan blijft er niets achter', async () => {
      const { id: zaakId } = await zaakInBeoordeling({ aanbiederId: app.eerste.andereAanbiederId });
      const vreemd = await legOp(PLAN, zaakId);
      for (const wie of [app.als('aanbieder'), app.als('aanbieder', app.tweede)])
        await wie
          .post(`/api/v1/maatregelen/${vreemd.id}/_lever-in`)
          .set('if-match', '"v1"')
          .field('onderdeel', 'plan')
          .field('tekst', LEVERING.tekst)
          .attach('bestand', Buffer.from('%PDF-1.7\nplan'), 'Plan van aanpak.pdf')
          .expect(404);
      expect(await app.sql('SELECT 1 FROM document.documenten WHERE object_id = $1', [vreemd.id])).toEqual(
        [],
      );
    });

    it.each([
      ['twee bestanden', ['bestand', 'bestand'], 1000, 400],
      ['een bestand in een ander veld', ['foto'], 1000, 400],
      ['een te groot bestand', ['bestand'], 26 * 1024 * 1024, 413],
    ])('weigert %s, en bewaart dan niets', async (_naam, velden, grootte, status) => {
      const maatregel = await legOp();
      const inhoud = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(grootte, 'x')]);
      let verzoek = app
        .als('aanbieder')
        .post(`/api/v1/maatregelen/${maatregel.id}/_lever-in`)
        .set('if-match', '"v1"')
        .field('onderdeel', 'plan')
        .field('tekst', LEVERING.tekst);
      for (const veld of velden) verzoek = verzoek.attach(veld, inhoud, 'Plan van aanpak.pdf');
      await verzoek.expect(status);
      expect(await app.sql('SELECT 1 FROM document.documenten WHERE object_id = $1', [maatregel.id])).toEqual(
        [],
      );
      const { body } = await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      expect(body.status).toBe('opgelegd');
    });

    it('door een collega kan met de dag waarop het binnenkwam; de aanbieder kan die dag niet kiezen', async () => {
      const maatregel = await legOp();
      app.klok.naar('2026-05-18');
      const eerder = { ...LEVERING, ontvangenOp: '2026-05-08' };
      const { body } = await doe(bezoek, maatregel, '_lever-in', eerder).expect(200);
      expect(body.leveringen[0]).toMatchObject({
        ontvangenOp: '2026-05-08',
        viaPortaal: false,
        teLaat: false,
      });
      app.klok.naar('2026-04-13');
      const ander = await legOp();
      app.klok.naar('2026-05-18');
      const zelf = await doe(app.als('aanbieder'), ander, '_lever-in', eerder).expect(200);
      expect(zelf.body.leveringen[0]).toMatchObject({ ontvangenOp: '2026-05-18', teLaat: true });
    });

    it.each([
      ['invoering voor het plan', { ...LEVERING, onderdeel: 'invoering' }, 409, 'MAATREGEL.EERST_PLAN'],
      [
        'wat niet is gevraagd',
        { ...LEVERING, onderdeel: 'voortgang' },
        400,
        'MAATREGEL.ONDERDEEL_NIET_GEVRAAGD',
      ],
      ['zonder tekst', { onderdeel: 'plan' }, 400, 'INVOER_ONGELDIG'],
    ])('wordt geweigerd: %s', async (_naam, inhoud, status, code) => {
      const maatregel = await legOp();
      const { body } = await doe(app.als('aanbieder'), maatregel, '_lever-in', inhoud).expect(status);
      expect(body.code).toBe(code);
    });

    it('kan niet voor de maatregel van een andere aanbieder', async () => {
      const { id } = await zaakInBeoordeling({ aanbiederId: app.eerste.andereAanbiederId });
      const vreemd = await legOp(PLAN, id);
      await doe(app.als('aanbieder'), vreemd, '_lever-in', LEVERING).expect(404);
      await doe(app.als('aanbieder', app.tweede), vreemd, '_lever-in', LEVERING).expect(404);
    });

    it('vraagt de versie die is gezien', async () => {
      const maatregel = await legOp();
      const adres = `/api/v1/maatregelen/${maatregel.id}/_lever-in`;
      await app.als('aanbieder').post(adres).send(LEVERING).expect(428);
      await doe(app.als('aanbieder'), maatregel, '_lever-in', LEVERING).expect(200);
      const { body } = await doe(app.als('aanbieder'), maatregel, '_lever-in', LEVERING).expect(412);
      expect(body.code).toBe('VERSIE_VEROUDERD');
    });
  });

  describe('beoordelen', () => {
    it('als niet opgevolgd, na de termijn: voorstel advies aan het college, en niets wordt meer verwacht', async () => {
      const zaak = await zaakInBeoordeling();
      const maatregel = await legOp(PLAN, zaak.id);
      app.klok.naar('2026-05-12');
      const { body } = await doe(bezoek, maatregel, '_beoordeel', NIET).expect(200);
      expect(body).toMatchObject({
        status: 'niet_opgevolgd',
        motivering: NIET.motivering,
        beoordeeldOp: '2026-05-12',
        voorstel: { tekst: 'advies aan het college' },
        handelingen: [],
      });
      expect(body.onderdelen.map(({ termijn }: { termijn: { status: string } }) => termijn.status)).toEqual([
        'ingetrokken',
        'ingetrokken',
      ]);
      const gebeurtenissen = await app.sql<{ type: string }>(
        "SELECT type FROM outbox.gebeurtenissen WHERE aggregaat_id = $1 AND type LIKE 'Maatregel%'",
        [maatregel.id],
      );
      expect(gebeurtenissen.map(({ type }) => type)).toContain('MaatregelNietOpgevolgd');
      const gezien = await app.als('aanbieder').get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      expect(gezien.body).toMatchObject({ status: 'niet_opgevolgd' });
      await doe(app.als('aanbieder'), { ...maatregel, versie: 2 }, '_lever-in', LEVERING).expect(409);
    });

    it('volgt op herinnering en verstreken termijn: de hele weg van AC-10 tot het voorstel', async () => {
      const zaak = await zaakInBeoordeling();
      const maatregel = await legOp(PLAN, zaak.id);
      await app.verwerkUitstaandeJobs();
      // A week before, the last working day before, and the day after: 10 May is a Sunday.
      for (const dag of ['2026-05-04', '2026-05-08', '2026-05-12']) {
        app.klok.naar(dag);
        await app.app.get(BewaakTermijnen).execute();
        await app.verwerkUitstaandeJobs();
      }
      const aanAanbieder = (await brievenVan(zaak.id)).filter(({ wie }) => wie === 'aanbieder');
      expect(aanAanbieder.map(({ sjabloon }) => sjabloon)).toEqual([
        'maatregel-advies',
        'termijn-herinnering',
        'termijn-herinnering',
        'termijn-verlopen',
      ]);
      const { body: lijst } = await bezoek.get(`/api/v1/maatregelen?zaakId=${zaak.id}`).expect(200);
      expect(lijst.resultaten).toEqual([expect.objectContaining({ uiterlijk: '2026-05-11', teLaat: true })]);
      const { body: nu } = await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      expect(nu.handelingen).toContain('beoordeel');
      expect(nu.oordelen).toEqual(['deels_opgevolgd', 'niet_opgevolgd']);
      const { body } = await doe(bezoek, maatregel, '_beoordeel', NIET).expect(200);
      expect(body.voorstel.tekst).toBe('advies aan het college');
    });

    it('rekent met de verlengde termijn', async () => {
      const maatregel = await legOp();
      const { body: voor } = await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      const { id, versie } = voor.onderdelen[0].termijn;
      app.klok.naar('2026-05-06');
      await bezoek
        .post(`/api/v1/termijnen/${id}/_verleng`)
        .set('if-match', `"v${versie}"`)
        .send({ duur: 'P2W', reden: 'De bestuurder is ziek; op verzoek.' })
        .expect(200);
      app.klok.naar('2026-05-12');
      const { body } = await doe(bezoek, maatregel, '_beoordeel', NIET).expect(409);
      expect(body.code).toBe('MAATREGEL.TERMIJN_LOOPT_NOG');
    });

    it('als niet opgevolgd kan niet zolang de termijn loopt en er niets is', async () => {
      const maatregel = await legOp();
      app.klok.naar('2026-05-11');
      const { body } = await doe(bezoek, maatregel, '_beoordeel', NIET).expect(409);
      expect(body.code).toBe('MAATREGEL.TERMIJN_LOOPT_NOG');
    });

    it('als opgevolgd kan pas als alles binnen is', async () => {
      const maatregel = await legOp();
      const wel = {
        ...{ oordeel: 'opgevolgd', motivering: 'Bij het bezoek werkte het nieuwe protocol.' },
        onderdelen: over('voldoet', 'plan', 'invoering'),
      };
      const { body: fout } = await doe(bezoek, maatregel, '_beoordeel', wel).expect(409);
      expect(fout.code).toBe('MAATREGEL.NOG_NIET_INGELEVERD');
      const na = await doe(app.als('aanbieder'), maatregel, '_lever-in', LEVERING).expect(200);
      const invoering = { onderdeel: 'invoering', tekst: 'Het protocol is op elke locatie in gebruik.' };
      const klaar = await doe(app.als('aanbieder'), na.body, '_lever-in', invoering).expect(200);
      const { body } = await doe(bezoek, klaar.body, '_beoordeel', wel).expect(200);
      expect(body).toMatchObject({ status: 'opgevolgd', voorstel: null, handelingen: [] });
    });

    it('kan niet zonder motivering', async () => {
      const maatregel = await legOp(ADVIES);
      const leeg = await doe(bezoek, maatregel, '_beoordeel', { oordeel: 'opgevolgd' }).expect(400);
      expect(leeg.body.code).toBe('INVOER_ONGELDIG');
      const wit = await doe(bezoek, maatregel, '_beoordeel', {
        ...{ oordeel: 'opgevolgd', motivering: '     ' },
        onderdelen: over('voldoet', 'reactie'),
      }).expect(400);
      expect(wit.body).toMatchObject({ code: 'INVOER_ONGELDIG', invalidParams: [{ name: 'motivering' }] });
    });

    it('kan niet door de aanbieder, een andere organisatie, met een oude versie of voor de tweede keer', async () => {
      const maatregel = await legOp(ADVIES);
      await doe(app.als('aanbieder'), maatregel, '_beoordeel', GEEN_REACTIE).expect(403);
      await doe(app.als('toezichthouder', app.tweede), maatregel, '_beoordeel', GEEN_REACTIE).expect(404);
      const { body } = await doe(bezoek, maatregel, '_beoordeel', GEEN_REACTIE).expect(200);
      await doe(bezoek, maatregel, '_beoordeel', GEEN_REACTIE).expect(412);
      const nogmaals = await doe(bezoek, body, '_beoordeel', GEEN_REACTIE).expect(409);
      expect(nogmaals.body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });

    it('per onderdeel: de reden staat erbij, en de aanbieder leest die mee', async () => {
      const maatregel = await legOp(ADVIES);
      const zonder = { oordeel: 'niet_opgevolgd', motivering: 'Er veranderde niets.' };
      const { body: leeg } = await doe(bezoek, maatregel, '_beoordeel', zonder).expect(400);
      expect(leeg.invalidParams[0]).toMatchObject({ name: 'onderdelen' });
      const { body: scheef } = await doe(bezoek, maatregel, '_beoordeel', {
        ...{ ...zonder, onderdelen: over('voldoet', 'reactie') },
      }).expect(400);
      expect(scheef.code).toBe('MAATREGEL.OORDEEL_PAST_NIET');
      const { body: anders } = await doe(bezoek, maatregel, '_beoordeel', {
        ...{ ...zonder, onderdelen: over('niet', 'plan') },
      }).expect(400);
      expect(anders.code).toBe('MAATREGEL.DEELOORDEEL_ONTBREEKT');
      await doe(bezoek, maatregel, '_beoordeel', GEEN_REACTIE).expect(200);
      const { body } = await app.als('aanbieder').get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      expect(body.onderdelen).toMatchObject([
        { oordeel: 'niet', oordeelReden: GEEN_REACTIE.onderdelen[0]?.reden },
      ]);
    });
  });

  describe('een onderdeel goedkeuren terwijl de rest nog moet komen', () => {
    const GOED = { onderdeel: 'plan', oordeel: 'voldoet', reden: 'Het plan dekt elke eis.' };
    const metPlan = async (zaakId?: string): Promise<Maatregel> =>
      (await doe(app.als('aanbieder'), await legOp(PLAN, zaakId), '_lever-in', LEVERING).expect(200)).body;

    it('laat de termijn van de invoering lopen; de aanbieder leest het oordeel, en er gaat nog geen brief', async () => {
      const zaak = await zaakInBeoordeling();
      const maatregel = await metPlan(zaak.id);
      const { body: voor } = await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      expect(voor).toMatchObject({ apartTeBeoordelen: ['plan'] });
      expect(voor.handelingen).toContain('beoordeelOnderdeel');
      const { body } = await doe(bezoek, maatregel, '_beoordeel-onderdeel', GOED).expect(200);
      expect(body).toMatchObject({
        ...{ status: 'ontvangen', motivering: null, apartTeBeoordelen: [], beoordelingen: [] },
        onderdelen: [
          { onderdeel: 'plan', oordeel: 'voldoet', oordeelReden: GOED.reden, termijn: { status: 'voldaan' } },
          { onderdeel: 'invoering', oordeel: null, termijn: { status: 'loopt', uiterlijk: '2026-08-31' } },
        ],
      });
      const { body: bijAanbieder } = await app.als('aanbieder').get(`/api/v1/maatregelen/${maatregel.id}`);
      expect(bijAanbieder.onderdelen[0]).toMatchObject({ oordeel: 'voldoet', oordeelReden: GOED.reden });
      expect(bijAanbieder).not.toHaveProperty('apartTeBeoordelen');
      const tijdlijn = await bezoek.get(`/api/v1/zaken/${zaak.id}/tijdlijn`).expect(200);
      expect(JSON.stringify(tijdlijn.body)).toContain('het plan van aanpak voldoet');
      await app.verwerkUitstaandeJobs();
      expect((await brievenVan(zaak.id)).map(({ sjabloon }) => sjabloon)).toEqual(['maatregel-advies']);
    });

    it('geldt bij het geheel, dat pas "niet" kan zijn als ook de termijn van de invoering voorbij is', async () => {
      let maatregel = await metPlan();
      maatregel = (await doe(bezoek, maatregel, '_beoordeel-onderdeel', GOED).expect(200)).body;
      const geheel = { ...NIET, onderdelen: over('niet', 'invoering') };
      app.klok.naar('2026-08-31');
      const { body: vroeg } = await doe(bezoek, maatregel, '_beoordeel', geheel).expect(409);
      expect(vroeg.code).toBe('MAATREGEL.TERMIJN_LOOPT_NOG');
      app.klok.naar('2026-09-01');
      const { body } = await doe(bezoek, maatregel, '_beoordeel', geheel).expect(200);
      expect(body).toMatchObject({
        status: 'niet_opgevolgd',
        onderdelen: [{ oordeel: 'voldoet', oordeelReden: GOED.reden }, { oordeel: 'niet' }],
      });
    });

    it.each([
      [
        'wat er nog niet is',
        { ...GOED, onderdeel: 'invoering' },
        409,
        'MAATREGEL.ONDERDEEL_NIET_TE_BEOORDELEN',
      ],
      ['een afkeuring: die hoort bij het geheel', { ...GOED, oordeel: 'niet' }, 400, 'INVOER_ONGELDIG'],
      ['zonder reden', { ...GOED, reden: undefined }, 400, 'INVOER_ONGELDIG'],
    ])('wordt geweigerd: %s', async (_naam, inhoud, status, code) => {
      const { body } = await doe(bezoek, await metPlan(), '_beoordeel-onderdeel', inhoud).expect(status);
      expect(body.code).toBe(code);
    });

    it('kan niet door de aanbieder, een andere organisatie, met een oude versie, twee keer of voor er iets is', async () => {
      const leeg = await legOp();
      const { body: niets } = await doe(bezoek, leeg, '_beoordeel-onderdeel', GOED).expect(409);
      expect(niets.code).toBe('OVERGANG_NIET_MOGELIJK');
      const maatregel = await metPlan();
      await doe(app.als('aanbieder'), maatregel, '_beoordeel-onderdeel', GOED).expect(403);
      await doe(app.als('toezichthouder', app.tweede), maatregel, '_beoordeel-onderdeel', GOED).expect(404);
      const { body } = await doe(bezoek, maatregel, '_beoordeel-onderdeel', GOED).expect(200);
      await doe(bezoek, maatregel, '_beoordeel-onderdeel', GOED).expect(412);
      const { body: dubbel } = await doe(bezoek, body, '_beoordeel-onderdeel', GOED).expect(409);
      expect(dubbel.code).toBe('MAATREGEL.ONDERDEEL_NIET_TE_BEOORDELEN');
    });
  });

  describe('een onderdeel opnieuw vragen', () => {
    const OPNIEUW = {
      ...{ onderdeel: 'plan', oordeel: 'niet', reden: 'De scholing staat er niet in.' },
      termijnPlan: '2026-06-01',
    };
    const metPlan = async (zaakId?: string): Promise<Maatregel> =>
      (await doe(app.als('aanbieder'), await legOp(PLAN, zaakId), '_lever-in', LEVERING).expect(200)).body;

    it('geeft alleen dat onderdeel een nieuwe termijn, met één brief, en bewaart wat er was', async () => {
      const zaak = await zaakInBeoordeling();
      const maatregel = await metPlan(zaak.id);
      await app.verwerkUitstaandeJobs();
      const { body } = await doe(bezoek, maatregel, '_vraag-onderdeel-opnieuw', OPNIEUW).expect(200);
      expect(body).toMatchObject({
        ...{ status: 'opgelegd', stand: 'opnieuw_gevraagd', ronde: 2 },
        onderdelen: [
          { onderdeel: 'plan', ingeleverdOp: null, termijn: { status: 'loopt', uiterlijk: '2026-06-01' } },
          { onderdeel: 'invoering', termijn: { status: 'loopt', uiterlijk: '2026-08-31' } },
        ],
        beoordelingen: [{ oordeel: null, onderdelen: [{ onderdeel: 'plan', reden: OPNIEUW.reden }] }],
        leveringen: [{ ronde: 1, tekst: LEVERING.tekst }],
      });
      for (const wie of [bezoek, app.als('aanbieder')]) {
        const { body: lijst } = await wie.get('/api/v1/maatregelen?status=opgelegd').expect(200);
        const regel = lijst.resultaten.find(({ id }: Maatregel) => id === maatregel.id);
        expect(regel).toMatchObject({ status: 'opgelegd', stand: 'opnieuw_gevraagd' });
      }
      for (let keer = 0; keer < 2; keer += 1) await app.verwerkUitstaandeJobs();
      const [eerste, tweede, ...meer] = await brievenVan(zaak.id);
      expect([eerste?.sjabloon, tweede?.sjabloon, meer]).toEqual([
        ...['maatregel-advies', 'maatregel-nieuwe-termijn', []],
      ]);
      // A letter of its own: who reads only the subject sees that it is another one, and no heading stands empty.
      expect(tweede?.onderwerp).toBe(`Nog te doen voor de adviesmaatregel in zaak ${zaak.nummer}`);
      expect(tweede?.onderwerp).not.toBe(eerste?.onderwerp);
      expect(tweede?.tekst).not.toMatch(/Waarom\?|geven wij u een adviesmaatregel|\?\n+[A-Z][^\n.]*\?\n/);
      for (const stuk of [OPNIEUW.reden, 'Een deel voldoet nog niet', 'maandag 1 juni 2026'])
        expect(tweede?.tekst).toContain(stuk);
      for (const stuk of ['31 augustus', 'bezwaar']) expect(tweede?.tekst).not.toContain(stuk);
      const weer = { ...LEVERING, tekst: 'Met scholing voor iedereen.' };
      const { body: na } = await doe(app.als('aanbieder'), body, '_lever-in', weer).expect(200);
      expect(na.leveringen.map(({ ronde, tekst }: Record<string, unknown>) => [ronde, tekst])).toEqual([
        ...[
          [1, LEVERING.tekst],
          [2, weer.tekst],
        ],
      ]);
    });

    it('de aanbieder leest wat er niet goed is en de nieuwe dag, niet wie dat vond; een ander leest niets', async () => {
      const aanbieder = app.als('aanbieder');
      const lees = async (id: string) => (await aanbieder.get(`/api/v1/maatregelen/${id}`).expect(200)).body;
      const maatregel = await metPlan();
      expect((await lees(maatregel.id)).beoordelingen).toEqual([]);
      await doe(bezoek, maatregel, '_vraag-onderdeel-opnieuw', OPNIEUW).expect(200);
      const oordeel = (nieuweTermijn: string | null, reden = OPNIEUW.reden) => ({
        ...{ oordeel: null, op: '2026-04-13', motivering: reden },
        onderdelen: [{ onderdeel: 'plan', oordeel: 'niet', reden, nieuweTermijn }],
      });
      const eigen = await lees(maatregel.id);
      expect(eigen.beoordelingen).toEqual([{ ronde: 1, ...oordeel('2026-06-01') }]);
      // Asked once more: then the first new day holds no longer.
      const { body: weer } = await doe(aanbieder, eigen, '_lever-in', LEVERING).expect(200);
      const nogEens = { ...OPNIEUW, reden: 'Nu mist de controle.', termijnPlan: '2026-06-15' };
      await doe(bezoek, weer, '_vraag-onderdeel-opnieuw', nogEens).expect(200);
      expect((await lees(maatregel.id)).beoordelingen).toEqual([
        { ronde: 1, ...oordeel(null) },
        { ronde: 2, ...oordeel('2026-06-15', nogEens.reden) },
      ]);
      const { id: zaakId } = await zaakInBeoordeling({ aanbiederId: app.eerste.andereAanbiederId });
      const { body: vreemd } = await doe(bezoek, await legOp(PLAN, zaakId), '_lever-in', LEVERING).expect(
        200,
      );
      await doe(bezoek, vreemd, '_vraag-onderdeel-opnieuw', OPNIEUW).expect(200);
      await aanbieder.get(`/api/v1/maatregelen/${vreemd.id}`).expect(404);
      await app.als('aanbieder', app.tweede).get(`/api/v1/maatregelen/${maatregel.id}`).expect(404);
    });

    it('kan niet door een ander, met een oude versie, zonder termijn, met een dag voorbij of voor er iets is', async () => {
      const maatregel = await metPlan();
      const vraag = (inhoud: object, wie = bezoek, deze: Maatregel = maatregel) =>
        doe(wie, deze, '_vraag-onderdeel-opnieuw', inhoud);
      await vraag(OPNIEUW, app.als('aanbieder')).expect(403);
      await vraag(OPNIEUW, app.als('toezichthouder', app.tweede)).expect(404);
      await vraag(OPNIEUW, bezoek, { ...maatregel, versie: 1 }).expect(412);
      for (const [fout, code] of [
        [{ ...OPNIEUW, oordeel: 'voldoet' }, 'INVOER_ONGELDIG'],
        [{ ...OPNIEUW, reden: undefined }, 'INVOER_ONGELDIG'],
        [{ ...OPNIEUW, termijnPlan: undefined }, 'MAATREGEL.TERMIJN_PAST_NIET'],
        [{ ...OPNIEUW, termijnPlan: '2026-04-13' }, 'MAATREGEL.DAG_VOORBIJ'],
        [{ ...OPNIEUW, termijnPlan: '2026-09-07' }, 'MAATREGEL.INVOERING_VOOR_PLAN'],
      ] as const)
        expect((await vraag(fout)).body.code).toBe(code);
      expect((await vraag(OPNIEUW, bezoek, await legOp())).body.code).toBe('OVERGANG_NIET_MOGELIJK');
      expect((await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`)).body.ronde).toBe(1);
    });
  });

  describe('deels opgevolgd', () => {
    const DEELS = {
      ...{ oordeel: 'deels_opgevolgd', motivering: 'Het plan is goed, de invoering hapert.' },
      onderdelen: [...over('voldoet', 'plan'), ...over('deels', 'invoering')],
    };
    async function deels(zaakId: string): Promise<Maatregel> {
      let maatregel = await legOp(PLAN, zaakId);
      for (const onderdeel of ['plan', 'invoering'])
        maatregel = (await doe(app.als('aanbieder'), maatregel, '_lever-in', { ...LEVERING, onderdeel }))
          .body;
      return (await doe(bezoek, maatregel, '_beoordeel', DEELS).expect(200)).body;
    }
    const kies = (wie: ReturnType<TestApp['als']>, { id, versie }: Maatregel, daad: string, inhoud: object) =>
      wie.post(`/api/v1/maatregelen/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
    const NIEUW = { termijnInvoering: '2026-06-01', reden: 'U bent goed op weg.' };

    it('wacht op Vandaag op de keuze, bij wie de zaak behandelt, tot iemand kiest', async () => {
      const zaak = await zaakInBeoordeling({ behandelaarId: app.eerste.gebruikers.toezichthouder });
      const oordeel = await deels(zaak.id);
      const wacht = async (wie = bezoek) => {
        const { body } = await wie.get('/api/v1/vandaag').expect(200);
        const blok = body.blokken.find(({ naam }: { naam: string }) => naam === 'maatregelkeuzes');
        return blok?.regels.some(({ id }: { id: string }) => id === oordeel.id) ?? false;
      };
      expect([await wacht(), await wacht(app.als('coordinator'))]).toEqual([true, true]);
      expect(await wacht(app.als('toezichthouder', app.tweede))).toBe(false);
      expect(await wacht(app.als('aanbieder'))).toBe(false);
      await kies(bezoek, oordeel, '_naar-college', { reden: 'Het duurt te lang.' }).expect(200);
      expect(await wacht()).toBe(false);
    });

    it('wat overblijft krijgt een nieuwe termijn, met een eigen brief zonder bezwaarclausule', async () => {
      const zaak = await zaakInBeoordeling();
      const oordeel = await deels(zaak.id);
      expect(oordeel).toMatchObject({ status: 'deels_opgevolgd', voorstel: null });
      const { body } = await kies(bezoek, oordeel, '_nieuwe-termijn', NIEUW).expect(200);
      expect(body).toMatchObject({ status: 'opgelegd', ronde: 2, handelingen: ['leverIn', 'trekIn'] });
      expect(body.onderdelen).toMatchObject([
        { onderdeel: 'plan', oordeel: 'voldoet' },
        { onderdeel: 'invoering', ingeleverdOp: null, termijn: { uiterlijk: '2026-06-01' } },
      ]);
      expect(body.beoordelingen).toMatchObject([{ vervolg: { keuze: 'nieuwe_termijn' } }]);
      await app.verwerkUitstaandeJobs();
      await app.verwerkUitstaandeJobs();
      const brief = (await brievenVan(zaak.id)).at(-1);
      expect(brief).toMatchObject({ sjabloon: 'maatregel-nieuwe-termijn', wie: 'aanbieder' });
      for (const stuk of ['deels opgevolgd', NIEUW.reden, 'de invoering van het plan', 'maandag 1 juni 2026'])
        expect(brief?.tekst).toContain(stuk);
      expect(brief?.tekst).not.toMatch(/bezwaar|beroep|rechtsmiddel/i);
      const { body: na } = await doe(app.als('aanbieder'), body, '_lever-in', {
        ...{ ...LEVERING, onderdeel: 'invoering' },
      }).expect(200);
      expect(na.leveringen.map(({ ronde }: { ronde: number }) => ronde)).toEqual([1, 1, 2]);
    });

    it('de aanbieder leest elk oordeel met de nieuwe dag, niet dat wat overbleef naar het college gaat', async () => {
      const eerst = await deels((await zaakInBeoordeling()).id);
      const gelezen = async ({ id }: Maatregel) =>
        (await app.als('aanbieder').get(`/api/v1/maatregelen/${id}`).expect(200)).body.beoordelingen;
      const deel = (onderdeel: string, oordeel: string, nieuweTermijn: string | null) => ({
        ...{ onderdeel, oordeel, nieuweTermijn, reden: 'Zo was het bij het bezoek.' },
      });
      const verwacht = (nieuweTermijn: string | null) => [
        {
          ...{ ronde: 1, oordeel: 'deels_opgevolgd', motivering: DEELS.motivering, op: '2026-04-13' },
          onderdelen: [deel('plan', 'voldoet', null), deel('invoering', 'deels', nieuweTermijn)],
        },
      ];
      expect(await gelezen(eerst)).toEqual(verwacht(null));
      await kies(bezoek, eerst, '_nieuwe-termijn', NIEUW).expect(200);
      expect(await gelezen(eerst)).toEqual(verwacht('2026-06-01'));
      const ander = await deels((await zaakInBeoordeling()).id);
      await kies(bezoek, ander, '_naar-college', { reden: 'Het duurt te lang.' }).expect(200);
      expect(await gelezen(ander)).toEqual(verwacht(null));
    });

    it('kan in één handeling met het oordeel: dan gaat er één brief', async () => {
      const zaak = await zaakInBeoordeling();
      let maatregel = await legOp(PLAN, zaak.id);
      await app.verwerkUitstaandeJobs();
      for (const onderdeel of ['plan', 'invoering'])
        maatregel = (await doe(app.als('aanbieder'), maatregel, '_lever-in', { ...LEVERING, onderdeel }))
          .body;
      const samen = { ...DEELS, nieuweTermijn: NIEUW };
      const { body: past } = await doe(bezoek, maatregel, '_beoordeel', {
        ...{ ...samen, oordeel: 'niet_opgevolgd' },
      }).expect(409);
      expect(past.code).toBe('OVERGANG_NIET_MOGELIJK');
      await doe(bezoek, maatregel, '_beoordeel', { ...samen, nieuweTermijn: { reden: 'Zo.' } }).expect(400);
      const { body } = await doe(bezoek, maatregel, '_beoordeel', samen).expect(200);
      expect(body).toMatchObject({
        ...{ status: 'opgelegd', ronde: 2 },
        beoordelingen: [{ oordeel: 'deels_opgevolgd', vervolg: { reden: NIEUW.reden } }],
        onderdelen: [{ oordeel: 'voldoet' }, { ingeleverdOp: null, termijn: { uiterlijk: '2026-06-01' } }],
      });
      for (let keer = 0; keer < 2; keer += 1) await app.verwerkUitstaandeJobs();
      const brieven = await brievenVan(zaak.id);
      expect(brieven.map(({ sjabloon }) => sjabloon)).toEqual([
        'maatregel-advies',
        'maatregel-nieuwe-termijn',
      ]);
      for (const stuk of ['deels opgevolgd', DEELS.motivering, NIEUW.reden, 'maandag 1 juni 2026'])
        expect(brieven[1]?.tekst).toContain(stuk);
    });

    it('of gaat naar het college als iemand dat kiest: dan volgt het voorstel', async () => {
      const zaak = await zaakInBeoordeling({ gemeenteIds: [app.eerste.gemeenteId] });
      const oordeel = await deels(zaak.id);
      await app.verwerkUitstaandeJobs();
      const adviezen = async () =>
        (await bezoek.get(`/api/v1/collegeadviezen?zaakId=${zaak.id}&status=alle`).expect(200)).body
          .resultaten;
      expect(await adviezen()).toEqual([]);
      const reden = { reden: 'Het duurt te lang voor de bewoners.' };
      const { body } = await kies(bezoek, oordeel, '_naar-college', reden).expect(200);
      expect(body).toMatchObject({
        status: 'deels_opgevolgd',
        voorstel: { tekst: 'advies aan het college' },
      });
      await app.verwerkUitstaandeJobs();
      expect(await adviezen()).toMatchObject([{ status: 'voorstel', basisIds: [oordeel.id] }]);
      const { body: nogmaals } = await kies(bezoek, body, '_nieuwe-termijn', NIEUW).expect(409);
      expect(nogmaals.code).toBe('MAATREGEL.AL_BIJ_COLLEGE');
    });

    it('de keuze kan niet zonder reden, met een dag die voorbij is, door een ander of met een oude versie', async () => {
      const oordeel = await deels((await zaakInBeoordeling()).id);
      await kies(bezoek, oordeel, '_naar-college', {}).expect(400);
      const { body } = await kies(bezoek, oordeel, '_nieuwe-termijn', {
        ...{ ...NIEUW, termijnInvoering: '2026-04-13' },
      }).expect(400);
      expect(body.code).toBe('MAATREGEL.DAG_VOORBIJ');
      await kies(bezoek, oordeel, '_nieuwe-termijn', { ...NIEUW, termijnPlan: 'P1W' }).expect(400);
      for (const [daad, inhoud] of [
        ['_nieuwe-termijn', NIEUW],
        ['_naar-college', { reden: 'Zo.' }],
      ] as const) {
        await kies(app.als('aanbieder'), oordeel, daad, inhoud).expect(403);
        await kies(app.als('toezichthouder', app.tweede), oordeel, daad, inhoud).expect(404);
        await kies(bezoek, { ...oordeel, versie: 1 }, daad, inhoud).expect(412);
        const { body: te } = await kies(bezoek, await legOp(ADVIES), daad, inhoud).expect(409);
        expect(te.code).toBe('OVERGANG_NIET_MOGELIJK');
      }
    });
  });

  describe('aan meer aanbieders tegelijk', () => {
    const bij = (id: string, bevindingIds: readonly string[], anders: object = {}) => {
      const { aanbiederId, andereAanbiederId } = app.eerste;
      const inhoud = { ...PLAN, aanbiederIds: [aanbiederId, andereAanbiederId], bevindingIds, ...anders };
      return bezoek.post(`/api/v1/zaken/${id}/maatregelen`).send(inhoud);
    };
    async function netwerkzaak(): Promise<string> {
      const zaak = await zaakInBeoordeling();
      const { andereAanbiederId: aanbiederId } = app.eerste;
      await bezoek
        .post(`/api/v1/zaken/${zaak.id}/aanbieders`)
        .send({ aanbiederId, rol: 'uitvoerder', reden: 'Beide begeleiden deze bewoners.' })
        .expect(201);
      return zaak.id;
    }

    it('geeft elk een eigen maatregel, met eigen termijnen, eigen bevindingen en een eigen brief', async () => {
      const id = await netwerkzaak();
      const { aanbiederId, andereAanbiederId } = app.eerste;
      await app.sql("UPDATE aanbieder.aanbieders SET email = 'post@es.example' WHERE id = $1", [
        andereAanbiederId,
      ]);
      const van = [
        await bevinding(id, { aanbiederId }),
        await bevinding(id, { aanbiederId: andereAanbiederId }),
      ];
      const { body } = await bij(id, van).expect(201);
      expect(body).toMatchObject({ aanbiederId, samenMet: [{ aanbiederId: andereAanbiederId }] });
      const { body: ander } = await bezoek.get(`/api/v1/maatregelen/${body.samenMet[0].id}`).expect(200);
      expect(ander.samenMet).toMatchObject([{ id: body.id }]);
      expect(body.bevindingen.map((een: { id: string }) => een.id)).toEqual([van[0]]);
      expect(ander.bevindingen.map((een: { id: string }) => een.id)).toEqual([van[1]]);
      expect(ander.onderdelen[0].termijn.id).not.toBe(body.onderdelen[0].termijn.id);
      await app.verwerkUitstaandeJobs();
      await app.verwerkUitstaandeJobs();
      expect(await brievenVan(id)).toHaveLength(2);
      const { body: eigen } = await app.als('aanbieder').get(`/api/v1/maatregelen/${body.id}`).expect(200);
      for (const intern of TEAM) expect(eigen).not.toHaveProperty(intern);
      await app.als('aanbieder').get(`/api/v1/maatregelen/${ander.id}`).expect(404);
    });

    it('is alles of niets: rust de ene op niets, of is hij niet betrokken, dan krijgt niemand er een', async () => {
      const id = await netwerkzaak();
      const { aanbiederId } = app.eerste;
      const een = [await bevinding(id, { aanbiederId })];
      const { body } = await bij(id, een).expect(400);
      expect(body.code).toBe('MAATREGEL.BEVINDING_ONTBREEKT');
      const vreemd = { aanbiederIds: [aanbiederId, app.tweede.aanbiederId] };
      await bij(id, een, vreemd).expect(400);
      expect(await app.sql('SELECT 1 FROM maatregel.maatregelen WHERE zaak_id = $1', [id])).toEqual([]);
      expect(await app.sql('SELECT 1 FROM termijn.termijnen WHERE zaak_id = $1', [id])).toEqual([]);
    });
  });

  describe('hercontrole', () => {
    const bezoekOp = (op: string) => ({
      ...{ op, aankondiging: 'onaangekondigd', doel: 'Zien of het protocol werkt.' },
      behandelaarId: app.eerste.gebruikers.toezichthouder,
    });

    it('wordt vanuit de maatregel gepland en hoort daarbij; de aanbieder weet er niet van', async () => {
      const maatregel = await legOp(ADVIES);
      const pad = `/api/v1/maatregelen/${maatregel.id}/hercontroles`;
      const { body } = await bezoek.post(pad).send(bezoekOp('2026-05-20')).expect(201);
      const { body: gepland } = await bezoek.get(`/api/v1/bezoeken/${body.bezoekId}`).expect(200);
      expect(gepland).toMatchObject({ maatregelId: maatregel.id, op: '2026-05-20' });
      const { body: nu } = await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      expect(nu.hercontroles).toMatchObject([{ id: body.bezoekId, status: 'gepland' }]);
      const { body: eigen } = await app
        .als('aanbieder')
        .get(`/api/v1/maatregelen/${maatregel.id}`)
        .expect(200);
      expect(eigen).not.toHaveProperty('hercontroles');
      await app.als('aanbieder').post(pad).send(bezoekOp('2026-05-21')).expect(403);
      await app.als('toezichthouder', app.tweede).post(pad).send(bezoekOp('2026-05-21')).expect(404);
      await bezoek
        .post(pad)
        .send({ ...bezoekOp('2026-05-21'), op: '2026-04-01' })
        .expect(400);
    });

    it('kan niet van een maatregel die is ingetrokken', async () => {
      const maatregel = await legOp(ADVIES);
      await doe(bezoek, maatregel, '_trek-in', { reden: 'Niet meer nodig.' }).expect(200);
      const pad = `/api/v1/maatregelen/${maatregel.id}/hercontroles`;
      await bezoek.post(pad).send(bezoekOp('2026-05-22')).expect(409);
    });
  });

  describe('intrekken', () => {
    it('met reden eindigt de termijnen en vertelt het de aanbieder', async () => {
      const zaak = await zaakInBeoordeling();
      const maatregel = await legOp(PLAN, zaak.id);
      const reden = 'De locatie is per 1 mei gesloten.';
      const { body } = await doe(bezoek, maatregel, '_trek-in', { reden }).expect(200);
      expect(body).toMatchObject({ status: 'ingetrokken', intrekkingsreden: reden, handelingen: [] });
      expect(body.onderdelen[0].termijn.status).toBe('ingetrokken');
      await app.verwerkUitstaandeJobs();
      const brieven = await brievenVan(zaak.id);
      expect(brieven.map(({ sjabloon }) => sjabloon).sort()).toEqual([
        'maatregel-advies',
        'maatregel-ingetrokken',
      ]);
      expect(brieven.find(({ sjabloon }) => sjabloon === 'maatregel-ingetrokken')?.tekst).toContain(reden);
    });

    it('kan niet zonder reden, niet door de aanbieder en niet met een oude versie', async () => {
      const maatregel = await legOp(ADVIES);
      await doe(bezoek, maatregel, '_trek-in', {}).expect(400);
      await doe(app.als('aanbieder'), maatregel, '_trek-in', { reden: 'Geen zin in.' }).expect(403);
      await doe(bezoek, { ...maatregel, versie: 7 }, '_trek-in', { reden: 'Niet meer nodig.' }).expect(412);
    });
  });

  describe('na overdracht van de zaak', () => {
    it('is alles alleen nog te lezen: niet meer aan zet (BK-8.08, AC-11)', async () => {
      const zaak = await zaakInBeoordeling();
      const maatregel = await legOp(PLAN, zaak.id);
      const uitkomst = { uitkomst: 'overgedragen', motivering: 'Het college gaat naar de rechter.' };
      await zaakdaad(zaak.id, '_stel-uitkomst-vast', uitkomst);
      for (const [daad, inhoud] of [
        ['_lever-in', LEVERING],
        ['_trek-in', { reden: 'Niet meer nodig.' }],
        ['_beoordeel', NIET],
      ] as const) {
        const { body } = await doe(bezoek, maatregel, daad, inhoud).expect(409);
        expect(body.code).toBe('MAATREGEL.OVERGEDRAGEN');
      }
      await zaakdaad(zaak.id, '_sluit', uitkomst);
      await app.verwerkUitstaandeJobs();
      const { body } = await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      expect(body).toMatchObject({ status: 'overgedragen', handelingen: [], oordelen: [] });
      expect(body.onderdelen[0].termijn.status).toBe('ingetrokken');
      await doe(app.als('aanbieder'), body, '_lever-in', LEVERING).expect(409);
      const nieuw = await bezoek.post(`/api/v1/zaken/${zaak.id}/maatregelen`).send(ADVIES).expect(409);
      expect(nieuw.body.code).toBe('MAATREGEL.OVERGEDRAGEN');
      // A new case about the same provider goes on as usual.
      await legOp(ADVIES);
    });
  });

  it('een sluitende zaak laat een lopende maatregel staan (AC-2)', async () => {
    const zaak = await zaakInBeoordeling();
    const maatregel = await legOp(PLAN, zaak.id);
    await zaakdaad(zaak.id, '_sluit', {
      uitkomst: 'tekortkoming',
      motivering: 'De maatregel wordt gevolgd.',
    });
    await app.verwerkUitstaandeJobs();
    const { body } = await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
    expect(body.status).toBe('opgelegd');
    await doe(app.als('aanbieder'), maatregel, '_lever-in', LEVERING).expect(200);
  });

  it('elke handeling laat een auditregel achter zonder tekst of naam', async () => {
    const maatregel = await legOp(ADVIES);
    await bezoek.get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
    await doe(bezoek, maatregel, '_beoordeel', GEEN_REACTIE).expect(200);
    const regels = await app.sql<{ handeling: string; velden: string[]; kenmerken: unknown }>(
      'SELECT handeling, velden, kenmerken FROM audit.regels WHERE object_id = $1',
      [maatregel.id],
    );
    expect(regels.map(({ handeling }) => handeling)).toEqual(
      expect.arrayContaining(['maatregel:opleggen', 'maatregel:lezen', 'maatregel:beoordelen']),
    );
    expect(JSON.stringify(regels)).not.toContain(NIET.motivering);
  });

  it('de database laat alleen de opvolging wijzigen, nooit wat is opgelegd', async () => {
    const rechten = await app.sql<{ kolom: string }>(
      `SELECT column_name AS kolom FROM information_schema.column_privileges
       WHERE table_schema = 'maatregel' AND table_name = 'maatregelen' AND grantee = 'nav_app'
         AND privilege_type = 'UPDATE'`,
    );
    const kolommen = rechten.map(({ kolom }) => kolom);
    expect(kolommen).toContain('status');
    for (const vast of [
      'omschrijving',
      'onderbouwing',
      'doel',
      'ernst_weging',
      'wet',
      'zaak_id',
      'opgelegd_op',
    ]) {
      expect(kolommen).not.toContain(vast);
    }
  });

  /** Another organisation has a case of its own in the same state, so that a 404 above says something. */
  it('van de tweede organisatie werkt voor haar eigen mensen', async () => {
    const zuid: Testorganisatie = app.tweede;
    const wie = app.als('toezichthouder', zuid);
    const { body: zaak } = await wie
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId: zuid.aanbiederId })
      .expect(201);
    await wie
      .post(`/api/v1/zaken/${zaak.id}/_rond-onderzoek-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'Er is geen medicatieprotocol.' })
      .expect(200);
    const bevindingIds = [await vastgesteldeBevinding(wie, zaak.id, '2026-04-13')];
    const { body } = await wie
      .post(`/api/v1/zaken/${zaak.id}/maatregelen`)
      .send({ ...ADVIES, bevindingIds })
      .expect(201);
    await app.als('aanbieder', zuid).get(`/api/v1/maatregelen/${body.id}`).expect(200);
    await bezoek.get(`/api/v1/maatregelen/${body.id}`).expect(404);
  });
});
