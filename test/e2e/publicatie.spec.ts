import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PubliceerRijpe } from '../../libs/publicatie/src';
import { pdfTekst } from '../harnas/pdf-tekst';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { type Tekstdocument, uitPlatteTekst } from '../../libs/tekst/src';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';

const SECTIES = {
  aanleiding: 'Mevrouw Zonnebloem meldde dat haar vader zijn medicijnen te laat kreeg.',
  feiten: 'Op 2 april bezocht de toezichthouder de locatie.',
  bevindingen: [
    {
      norm: 'Medicatie is veilig',
      oordeel: 'voldoet_niet',
      onderbouwing: 'Drie van de vijf lijsten klopten niet.',
    },
    {
      norm: 'Medewerkers zijn geschoold',
      oordeel: 'voldoet',
      onderbouwing: 'Alle certificaten zijn geldig.',
    },
  ],
  conclusie: 'De medicatie is niet op orde.',
  gevolgVoorInwoners: 'Bewoners kregen hun medicijnen soms te laat.',
  advies: 'Maak een medicatieprotocol.',
  samenvatting: 'Het gaat niet goed met de medicijnen. De aanbieder moet dat verbeteren.',
};
const AFWEGING = { voor: 'Inwoners kunnen beter kiezen.', tegen: 'De locatie is klein.' };
const ANONIEM = 'Een familielid meldde dat medicijnen te laat kwamen.';
const MANDAAT = 'Mandaatregister 2026, nummer 12';

interface Publicatie {
  readonly id: string;
  readonly versie: number;
  readonly rapportId: string;
  readonly rapportnummer: string;
  readonly zaakId: string;
  readonly aanbiederId: string;
  readonly slug: string;
  readonly adres: string;
  readonly wachtenTot: string;
  readonly publiekeVersie: { sleutel: string; inhoud: Tekstdocument; naamGevonden: boolean }[];
}
type Client = ReturnType<TestApp['als']>;

describe('de openbaarmaking van een rapport', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  const toezichthouder = () => app.als('toezichthouder');
  const coordinator = () => app.als('coordinator');

  /** A case on a signal of somebody with a name. */
  async function zaak(organisatie: Testorganisatie): Promise<string> {
    const wie = app.als('toezichthouder', organisatie);
    const { body: melding } = await wie
      .post('/api/v1/meldingen')
      .send({
        ...{
          soort: 'signaal',
          kanaal: 'telefoon',
          bron: 'inwoner',
          aard: 'feit',
          wet: 'wmo',
          domein: 'kwaliteit',
        },
        ...{ onderwerp: 'Medicatie', omschrijving: 'Medicijnen komen te laat.', onrechtmatigheid: 'nee' },
        aanbiederId: organisatie.aanbiederId,
        gemeenteId: organisatie.gemeenteId,
        melder: { hoedanigheid: 'familie', naam: 'T. Zonnebloem' },
      })
      .expect(201);
    const { body } = await wie
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: organisatie.aanbiederId, gemeenteIds: [organisatie.gemeenteId] },
      })
      .expect(201);
    await app.sql(
      'INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ($1, $2, $3)',
      [organisatie.id, body.id, melding.id],
    );
    await wie
      .post(`/api/v1/zaken/${body.id}/_rond-onderzoek-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'Er is geen protocol.' })
      .expect(200);
    return body.id;
  }

  async function rapport(
    { soort = 'kwaliteit', titel = 'Medicatie bij De Linde' } = {},
    organisatie = app.eerste,
  ): Promise<{ id: string; nummer: string }> {
    const wie = app.als('toezichthouder', organisatie);
    const { body } = await wie
      .post(`/api/v1/zaken/${await zaak(organisatie)}/rapporten`)
      .send({ titel, soort, ...rapportinhoud(SECTIES) })
      .expect(201);
    const vast = await app
      .als('coordinator', organisatie)
      .post(`/api/v1/rapporten/${body.id}/_stel-vast`)
      .set('if-match', '"v1"')
      .send(ZONDER_WEDERHOOR)
      .expect(200);
    return vast.body;
  }

  async function voorstel(
    keuze: { soort?: string; titel?: string } = {},
    velden: object = {},
  ): Promise<Publicatie> {
    const { id } = await rapport(keuze);
    const { body } = await toezichthouder()
      .post(`/api/v1/rapporten/${id}/publicaties`)
      .send({ ...AFWEGING, ...velden })
      .expect(201);
    return body;
  }

  const doe = (wie: Client, { id, versie }: Publicatie, daad: string, inhoud: object = {}) =>
    wie.post(`/api/v1/publicaties/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const bewerk = ({ id, versie }: Publicatie, secties: object[]) =>
    toezichthouder()
      .patch(`/api/v1/publicaties/${id}/publieke-versie`)
      .set('if-match', `"v${versie}"`)
      .send({ secties });
  const besluitOpen = (p: Publicatie) =>
    doe(coordinator(), p, '_besluit', {
      besluit: 'openbaar',
      motivering: 'Het belang weegt op.',
      mandaat: MANDAAT,
    });
  const controleer = async (p: Publicatie): Promise<Publicatie> =>
    (
      await bewerk(
        p,
        p.publiekeVersie.map(({ sleutel }) => ({
          ...{ sleutel, gecontroleerd: true },
          ...(sleutel === 'aanleiding' ? { inhoud: uitPlatteTekst(ANONIEM) } : {}),
        })),
      ).expect(200)
    ).body;

  /** Decided after the term for the view of the provider (27 April is Koningsdag); the waiting time ends on 13 May. */
  async function besloten(keuze: { soort?: string; titel?: string } = {}): Promise<Publicatie> {
    app.klok.naar('2026-04-13');
    const p = await controleer(await voorstel(keuze, { voornemen: 'openbaar' }));
    app.klok.naar('2026-04-29');
    return (await besluitOpen(p).expect(200)).body;
  }

  async function gepubliceerd(keuze: { soort?: string; titel?: string } = {}): Promise<Publicatie> {
    const p = await besloten(keuze);
    app.klok.naar('2026-05-14');
    return (await doe(toezichthouder(), p, '_publiceer').expect(200)).body;
  }

  describe('de lijst', () => {
    const regelVan = async (wie: Client, id: string) => {
      const { body } = await wie.get('/api/v1/publicaties?aantal=100').expect(200);
      return (body as { resultaten: { id: string }[] }).resultaten.find((regel) => regel.id === id);
    };

    it('noemt het rapport, de aanbieder en de dag waarop nu wordt gewacht', async () => {
      app.klok.naar('2026-04-13');
      const p = await voorstel({ titel: 'Onderzoek naar de nacht' });
      expect(await regelVan(toezichthouder(), p.id)).toEqual({
        id: p.id,
        rapportId: p.rapportId,
        rapportnummer: p.rapportnummer,
        titel: 'Onderzoek naar de nacht',
        zaakId: p.zaakId,
        aanbiederId: p.aanbiederId,
        aanbiederNaam: 'Stichting De Linde',
        voornemen: 'openbaar',
        besluit: null,
        besluitTot: '2026-06-08',
        status: 'voorgesteld',
        zienswijzeTot: '2026-04-28',
        wachtenTot: null,
        slug: null,
      });
      await doe(toezichthouder(), p, '_leg-zienswijze-vast', {
        ...{ ontvangenOp: '2026-04-13', strekking: 'geen_bezwaar', inhoud: 'Wij vinden het goed.' },
      }).expect(200);
      expect(await regelVan(toezichthouder(), p.id)).toMatchObject({ zienswijzeTot: null });
      const b = await besloten();
      expect(await regelVan(coordinator(), b.id)).toMatchObject({
        ...{ status: 'besloten', besluit: 'openbaar', zienswijzeTot: null, wachtenTot: b.wachtenTot },
      });
    });

    it('gaat met een cursor verder waar de bladzijde eindigde', async () => {
      await voorstel();
      await voorstel();
      const { body: een } = await toezichthouder().get('/api/v1/publicaties?aantal=1').expect(200);
      const { body: twee } = await toezichthouder()
        .get(`/api/v1/publicaties?aantal=1&vanaf=${een.volgende}`)
        .expect(200);
      expect(een.resultaten).toHaveLength(1);
      expect(twee.resultaten).toHaveLength(1);
      expect(twee.resultaten[0].id).not.toBe(een.resultaten[0].id);
    });

    it('toont het college alleen wat is gedeeld, en is er niet voor wie haar niet mag lezen', async () => {
      const p = await voorstel();
      expect(await regelVan(app.als('college'), p.id)).toBeUndefined();
      for (const rol of ['aanbieder', 'beheerder', 'contractbeheer', 'archivaris', 'fg'] as const) {
        await app.als(rol).get('/api/v1/publicaties').expect(403);
      }
    });
  });

  describe('het voorstel', () => {
    it('begint met de standaard voor het soort, als aanname, en vraagt de aanbieder om zijn zienswijze', async () => {
      const p = await voorstel();
      const { body } = await toezichthouder().get(`/api/v1/publicaties/${p.id}`).expect(200);
      expect(body).toMatchObject({
        voornemen: 'openbaar',
        standaard: { besluit: 'openbaar', aanname: true },
        afweging: AFWEGING,
        status: 'voorgesteld',
        zienswijzeTot: '2026-04-28',
      });
      const brieven = await app.sql<{ tekst: string }>(
        `SELECT tekst FROM bericht.berichten WHERE sleutel = $1`,
        [`publicatie-${p.id}-voornemen`],
      );
      expect(brieven[0]?.tekst).toContain('28 april 2026');
    });

    it.each(['rechtmatigheid', 'calamiteit'])(
      'is bij %s: niet openbaar, zonder zienswijze',
      async (soort) => {
        const p = await voorstel({ soort });
        expect(p).toMatchObject({ voornemen: 'niet_openbaar', zienswijzeTot: null });
        const open = { besluit: 'openbaar', motivering: 'Toch open.', mandaat: MANDAAT };
        const { body } = await doe(coordinator(), p, '_besluit', open).expect(409);
        expect(body.code).toBe('PUBLICATIE.ZIENSWIJZE_NIET_GEVRAAGD');
      },
    );

    it('kan niet over een concept, niet zonder afweging en niet twee keer', async () => {
      const { body: concept } = await toezichthouder()
        .post(`/api/v1/zaken/${await zaak(app.eerste)}/rapporten`)
        .send({ titel: 'Concept', soort: 'kwaliteit' })
        .expect(201);
      const adres = (id: string) => `/api/v1/rapporten/${id}/publicaties`;
      const { body: fout } = await toezichthouder().post(adres(concept.id)).send(AFWEGING).expect(409);
      expect(fout.code).toBe('PUBLICATIE.RAPPORT_NIET_VASTGESTELD');
      const p = await voorstel();
      await toezichthouder().post(adres(p.rapportId)).send({ voor: 'x' }).expect(400);
      const { body: dubbel } = await toezichthouder().post(adres(p.rapportId)).send(AFWEGING).expect(409);
      expect(dubbel.code).toBe('PUBLICATIE.LOOPT_AL');
    });

    it.each(['aanbieder', 'college', 'jurist', 'beheerder'] as const)('doet nooit een %s', async (rol) => {
      const { id } = await rapport();
      await app.als(rol).post(`/api/v1/rapporten/${id}/publicaties`).send(AFWEGING).expect(403);
    });
  });

  describe('de openbare versie', () => {
    it('wijst aan waar de naam van een melder staat, zonder hem te noemen, en wordt zo niet afgevinkt', async () => {
      const p = await voorstel();
      const namen = p.publiekeVersie.filter(({ naamGevonden }) => naamGevonden).map(({ sleutel }) => sleutel);
      expect(namen).toEqual(['aanleiding']);
      const { body } = await bewerk(p, [{ sleutel: 'aanleiding', gecontroleerd: true }]).expect(409);
      expect(body.code).toBe('PUBLICATIE.PERSOONSNAAM');
      expect(JSON.stringify(body)).not.toMatch(/zonnebloem/i);
      const { body: na } = await bewerk(p, [
        { sleutel: 'aanleiding', inhoud: uitPlatteTekst(ANONIEM), gecontroleerd: true },
      ]).expect(200);
      expect(na.teControleren).not.toContain('aanleiding');
      const { body: rapportZelf } = await toezichthouder()
        .get(`/api/v1/rapporten/${p.rapportId}`)
        .expect(200);
      expect(JSON.stringify(rapportZelf.secties)).toContain(SECTIES.aanleiding);
    });

    it('laat een gewoon woord staan als iemand zegt waarom', async () => {
      const p = await voorstel();
      const straat = {
        inhoud: uitPlatteTekst('De locatie staat aan de Zonnebloem.'),
        naamToelichting: 'Dit is de straat.',
      };
      const { body } = await bewerk(p, [{ sleutel: 'aanleiding', gecontroleerd: true, ...straat }]).expect(
        200,
      );
      expect(body.teControleren).not.toContain('aanleiding');
    });

    it('legt elke vergelijking met namen vast', async () => {
      const p = await voorstel();
      const regels = await app.sql<{ aantal: number }>(
        `SELECT count(*)::int AS aantal FROM audit.regels r JOIN onderzoek.zaak_meldingen z ON r.object_id = z.melding_id::text
          JOIN publicatie.besluiten b ON b.zaak_id = z.zaak_id WHERE b.id = $1 AND r.handeling = 'melder:vergelijken'`,
        [p.id],
      );
      expect(regels[0]?.aantal).toBeGreaterThan(0);
    });

    it('wijzigt alleen in de versie die is gezien', async () => {
      const p = await voorstel();
      await bewerk(p, [{ sleutel: 'titel', gecontroleerd: true }]).expect(200);
      const { body } = await bewerk(p, [{ sleutel: 'titel', gecontroleerd: false }]).expect(412);
      expect(body.code).toBe('VERSIE_VEROUDERD');
    });
  });

  describe('het besluit', () => {
    it('komt niet zolang de aanbieder zijn zienswijze nog kan geven, wel zodra die er is', async () => {
      const p = await voorstel();
      app.klok.naar('2026-04-20');
      expect((await besluitOpen(p).expect(409)).body.code).toBe('PUBLICATIE.ZIENSWIJZE_LOOPT');
      const zienswijze = { ontvangenOp: '2026-04-20', strekking: 'geen_bezwaar', inhoud: 'Akkoord.' };
      const { body: gehoord } = await doe(toezichthouder(), p, '_leg-zienswijze-vast', zienswijze).expect(
        200,
      );
      const { body } = await besluitOpen(gehoord).expect(200);
      expect(body).toMatchObject({ status: 'besloten', besluit: 'openbaar', wachtenTot: '2026-04-20' });
      expect(body.bezwaarverwachting).toMatchObject({ verwacht: false });
      expect(body.wachtherleiding[0].stap).toContain('Daarom is er geen wachttijd');
      const termijnen = await app.sql(
        `SELECT definitie_code, status FROM termijn.termijnen WHERE object_id = $1 ORDER BY definitie_code DESC`,
        [p.rapportId],
      );
      expect(termijnen).toEqual([
        { definitie_code: 'ZIENSWIJZE', status: 'voldaan' },
        { definitie_code: 'PUBLICATIE_BESLUIT', status: 'voldaan' },
      ]);
    });

    it('neemt het college over wat met hem is gedeeld, zonder mandaat; de aanbieder krijgt het besluit', async () => {
      const p = await voorstel();
      app.klok.naar('2026-04-29');
      const inhoud = { besluit: 'openbaar', motivering: 'Inwoners hebben hier recht op.' };
      await doe(app.als('college'), p, '_besluit', inhoud).expect(404);
      await toezichthouder()
        .post(`/api/v1/rapporten/${p.rapportId}/_deel`)
        .send({ gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015 art. 5.2.4' })
        .expect(200);
      const { body } = await doe(app.als('college'), p, '_besluit', inhoud).expect(200);
      expect(body).toMatchObject({ status: 'besloten', mandaat: null, wachtenTot: '2026-05-13' });
      await app.verwerkUitstaandeJobs();
      const [brief] = await app.sql<{ tekst: string }>(
        'SELECT tekst FROM bericht.berichten WHERE sleutel = $1',
        [`publicatie-${p.id}-besluit`],
      );
      expect(brief?.tekst).toContain('na woensdag 13 mei 2026');
      expect(brief?.tekst).toContain('bezwaar');
    });

    it('vraagt van een coördinator het mandaat, en is niet aan toezichthouder, aanbieder of jurist', async () => {
      const p = await voorstel();
      app.klok.naar('2026-04-29');
      const inhoud = { besluit: 'openbaar', motivering: 'Zonder mandaat.' };
      const { body } = await doe(coordinator(), p, '_besluit', inhoud).expect(400);
      expect(body.code).toBe('PUBLICATIE.MANDAAT_ONTBREEKT');
      for (const rol of ['toezichthouder', 'aanbieder', 'jurist'] as const) {
        await doe(app.als(rol), p, '_besluit', { ...inhoud, mandaat: MANDAAT }).expect(403);
      }
    });

    it('om gesloten te blijven is het einde, tot een nieuw voorstel', async () => {
      const p = await voorstel({ soort: 'rechtmatigheid' });
      const dicht = { besluit: 'niet_openbaar', motivering: 'Te klein.', mandaat: MANDAAT };
      const { body } = await doe(coordinator(), p, '_besluit', dicht).expect(200);
      expect(body.handelingen).not.toContain('publiceer');
      expect((await doe(toezichthouder(), body, '_publiceer').expect(409)).body.code).toBe(
        'PUBLICATIE.NIET_OPENBAAR_BESLOTEN',
      );
      await toezichthouder()
        .post(`/api/v1/rapporten/${p.rapportId}/publicaties`)
        .send({ ...AFWEGING, voornemen: 'openbaar' })
        .expect(201);
    });
  });

  describe('publiceren', () => {
    it('kan niet op de laatste dag van de wachttijd, wel de dag erna', async () => {
      const p = await besloten();
      expect(p.wachtenTot).toBe('2026-05-13');
      app.klok.naar('2026-05-13');
      expect((await doe(toezichthouder(), p, '_publiceer').expect(409)).body.code).toBe(
        'PUBLICATIE.WACHTTIJD_LOOPT',
      );
      expect(await app.sql('SELECT 1 FROM register.publicaties WHERE id = $1', [p.id])).toEqual([]);
      app.klok.naar('2026-05-14');
      const { body } = await doe(toezichthouder(), p, '_publiceer').expect(200);
      expect(body).toMatchObject({ status: 'gepubliceerd', handelingen: ['rectificeer', 'trekIn'] });
    });

    it('kan niet zolang een deel niet is gecontroleerd of een voorlopige voorziening loopt', async () => {
      const p = await besloten();
      app.klok.naar('2026-05-14');
      const { body: open } = await bewerk(p, [{ sleutel: 'feiten', gecontroleerd: false }]).expect(200);
      expect((await doe(toezichthouder(), open, '_publiceer').expect(409)).body.code).toBe(
        'PUBLICATIE.NIET_GECONTROLEERD',
      );
      const { body: af } = await bewerk(open, [{ sleutel: 'feiten', gecontroleerd: true }]).expect(200);
      const { body: stil } = await doe(toezichthouder(), af, '_houd-aan', { reden: 'VoVo gevraagd' }).expect(
        200,
      );
      expect((await doe(toezichthouder(), stil, '_publiceer').expect(409)).body.code).toBe(
        'OVERGANG_NIET_MOGELIJK',
      );
      const { body: door } = await doe(toezichthouder(), stil, '_hervat').expect(200);
      await doe(toezichthouder(), door, '_publiceer').expect(200);
    });

    it('doet de klok zelf na de wachttijd, en slaat over wat nog niet is gecontroleerd', async () => {
      const p = await besloten();
      const { body: ongezien } = await bewerk(await besloten(), [
        { sleutel: 'titel', gecontroleerd: false },
      ]).expect(200);
      const rijpe = app.app.get(PubliceerRijpe);
      app.klok.naar('2026-05-13');
      await rijpe.execute(app.eerste.id);
      const status = async ({ id }: Publicatie) =>
        (await toezichthouder().get(`/api/v1/publicaties/${id}`).expect(200)).body.status;
      expect(await status(p)).toBe('besloten');
      app.klok.naar('2026-05-14');
      await rijpe.execute(app.eerste.id);
      expect(await status(p)).toBe('gepubliceerd');
      expect(await status(ongezien)).toBe('besloten');
    });

    it('doen aanbieder, college en een andere organisatie niet', async () => {
      const p = await besloten();
      app.klok.naar('2026-05-14');
      await doe(app.als('aanbieder'), p, '_publiceer').expect(403);
      await doe(app.als('college'), p, '_publiceer').expect(403);
      await doe(app.als('toezichthouder', app.tweede), p, '_publiceer').expect(404);
      await app.als('toezichthouder', app.tweede).get(`/api/v1/publicaties/${p.id}`).expect(404);
      const { body } = await app.als('toezichthouder', app.tweede).get('/api/v1/publicaties').expect(200);
      expect(body.resultaten).toEqual([]);
    });
  });

  describe('het register', () => {
    it('toont het rapport aan iedereen: samenvatting voorop, zonder persoonsgegevens, zonder script', async () => {
      const p = await gepubliceerd({ titel: 'Medicijnen op de Lindelaan' });
      const { text, headers } = await app.anoniem().get(p.adres).expect(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("script-src 'none'");
      expect(text).toContain('<h1');
      expect(text).toContain('Medicijnen op de Lindelaan');
      expect(text).toContain('Stichting De Linde');
      expect(text).toContain('Toezicht Noord');
      expect(text).toContain(ANONIEM);
      expect(text).toContain('Wet open overheid');
      expect(text).not.toMatch(/zonnebloem|<script|\son[a-z]+=|\sstyle=/i);
      expect(text).not.toContain('noindex');
      expect(text.indexOf('De aanbieder moet dat verbeteren.')).toBeLessThan(text.indexOf('Op 2 april'));
    });

    it('geeft het bestand, ook zonder persoonsgegevens', async () => {
      const p = await gepubliceerd();
      const { body, headers } = await app.anoniem().get(`${p.adres}/rapport.pdf`).buffer(true).expect(200);
      expect(headers['content-type']).toBe('application/pdf');
      const tekst = await pdfTekst(body);
      expect(tekst).toContain('Openbare versie');
      expect(tekst).toContain('Een familielid meldde');
      expect(tekst).not.toMatch(/zonnebloem/i);
      const opnieuw = await app
        .anoniem()
        .get(`${p.adres}/rapport.pdf`)
        .set('if-none-match', `W/${String(headers.etag)}`);
      expect(opnieuw.status).toBe(304);
    });

    it('antwoordt 304 aan wie de pagina al heeft', async () => {
      const p = await gepubliceerd();
      const { headers } = await app.anoniem().get(p.adres).expect(200);
      expect(headers['cache-control']).toBe('public, max-age=60');
      await app.anoniem().get(p.adres).set('if-none-match', String(headers.etag)).expect(304);
      await app.anoniem().get(p.adres).set('if-none-match', '"anders"').expect(200);
    });

    it('vindt rapporten op een deel van de naam, zonder accenten of hoofdletters, en bladert', async () => {
      await gepubliceerd({ titel: 'Rapport om te vinden' });
      const zoek = (vraag: string) =>
        app
          .anoniem()
          .get(`/register?zoek=${encodeURIComponent(vraag)}`)
          .expect(200);
      expect((await zoek('LÍNDE')).text).toContain('Rapport om te vinden');
      const niets = (await zoek('bestaat <b>niet</b>')).text;
      expect(niets).not.toContain('Rapport om te vinden');
      expect(niets).toContain('bestaat &lt;b&gt;niet&lt;/b&gt;');
      await app.sql(
        `INSERT INTO register.publicaties SELECT organisatie_id, gen_random_uuid(), 'proef-' || n, status, organisatie_naam,
           aanbieder_naam, 'bladerproef', kenmerk, 'Bladerproef ' || n, soort, samenvatting, inhoud, bewerkt, vastgesteld_op,
           gepubliceerd_op + n * interval '1 minute', ingetrokken_op, pdf, pdf_sha256
         FROM (SELECT * FROM register.publicaties WHERE status = 'openbaar' LIMIT 1) p, generate_series(1, 45) n`,
      );
      const gezien = new Set<string>();
      let adres: string | undefined = '/register?zoek=bladerproef';
      let bladzijden = 0;
      while (adres && bladzijden < 9) {
        const { text }: { text: string } = await app.anoniem().get(adres).expect(200);
        for (const [, titel] of text.matchAll(/>(Bladerproef \d+)</g)) gezien.add(titel ?? '');
        adres = /href="([^"]*vanaf=[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
        bladzijden += 1;
      }
      expect(gezien.size).toBe(45);
      expect(bladzijden).toBe(3);
      await app.anoniem().get('/register?vanaf=onzin&utm_source=x').expect(200);
      await app.sql(`DELETE FROM register.publicaties WHERE slug LIKE 'proef-%'`);
    });

    it('toont niets wat niet is gepubliceerd', async () => {
      await besloten({ titel: 'Nog geheim rapport' });
      const { text } = await app.anoniem().get('/register').expect(200);
      expect(text).not.toContain('Nog geheim rapport');
      expect(await app.sql(`SELECT 1 FROM register.publicaties WHERE titel = 'Nog geheim rapport'`)).toEqual(
        [],
      );
    });

    it('zegt in een gewone pagina dat een adres niet bestaat', async () => {
      for (const adres of [
        '/register/bestaat-niet',
        '/register/%2e%2e',
        '/register/bestaat-niet/rapport.pdf',
      ]) {
        const { text, headers } = await app.anoniem().get(adres).expect(404);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(text).toContain('Deze pagina bestaat niet');
        expect(text).toContain('href="/register"');
      }
    });

    it('houdt van een ingetrokken rapport alleen het adres over', async () => {
      const p = await gepubliceerd({ titel: 'Ingetrokken rapport' });
      await doe(toezichthouder(), p, '_trek-in').expect(400);
      await doe(app.als('toezichthouder', app.tweede), p, '_trek-in', { reden: 'Niet van ons' }).expect(404);
      await doe(toezichthouder(), p, '_trek-in', { reden: 'Er stond toch een naam in.' }).expect(200);
      const { text } = await app.anoniem().get(p.adres).expect(410);
      expect(text).toContain('Dit rapport is ingetrokken');
      expect(text).not.toMatch(/Ingetrokken rapport|De Linde|medicijnen|naam in/);
      await app.anoniem().get(`${p.adres}/rapport.pdf`).expect(404);
      expect((await app.anoniem().get('/register').expect(200)).text).not.toContain('Ingetrokken rapport');
      const [rij] = await app.sql('SELECT * FROM register.publicaties WHERE id = $1', [p.id]);
      expect(JSON.stringify(rij)).not.toMatch(/Linde"|medicijnen/);
    });

    it('draagt rapporten van twee organisaties, elk onder de eigen naam', async () => {
      await gepubliceerd({ titel: 'Van Noord' });
      app.klok.naar('2026-04-13');
      const { id } = await rapport({ titel: 'Van Zuid' }, app.tweede);
      const zuid = app.als('toezichthouder', app.tweede);
      const stap = async (pad: string, p: Publicatie, inhoud: object, wie = zuid) =>
        (
          await wie
            .post(`/api/v1/publicaties/${p.id}/${pad}`)
            .set('if-match', `"v${p.versie}"`)
            .send(inhoud)
            .expect(200)
        ).body;
      let { body: p } = await zuid.post(`/api/v1/rapporten/${id}/publicaties`).send(AFWEGING).expect(201);
      const secties = p.publiekeVersie.map(({ sleutel }: { sleutel: string }) => ({
        ...{ sleutel, gecontroleerd: true },
        ...(sleutel === 'aanleiding' ? { inhoud: uitPlatteTekst(ANONIEM) } : {}),
      }));
      p = (
        await zuid
          .patch(`/api/v1/publicaties/${p.id}/publieke-versie`)
          .set('if-match', '"v1"')
          .send({ secties })
          .expect(200)
      ).body;
      app.klok.naar('2026-04-29');
      const besluit = { besluit: 'openbaar', motivering: 'Open.', mandaat: MANDAAT };
      p = await stap('_besluit', p, besluit, app.als('coordinator', app.tweede));
      app.klok.naar('2026-05-20');
      await stap('_publiceer', p, {});
      const { text } = await app.anoniem().get('/register').expect(200);
      expect(text).toMatch(/Van Zuid[\s\S]*Toezicht Zuid/);
      expect(text).toMatch(/Van Noord[\s\S]*Toezicht Noord/);
    });

    it('leest over een verbinding die niets anders kan zien en niets kan veranderen', async () => {
      const tabellen = await app.sql<{ tabel: string }>(
        `SELECT format('%I.%I', n.nspname, c.relname) AS tabel FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
      );
      expect(tabellen.length).toBeGreaterThan(20);
      const client = new pg.Client({ connectionString: app.databank.urls.register });
      await client.connect();
      try {
        const leesbaar: string[] = [];
        for (const { tabel } of tabellen) {
          await client.query(`SELECT 1 FROM ${tabel} LIMIT 1`).then(
            () => leesbaar.push(tabel),
            (fout: { code: string }) => expect(fout.code).toBe('42501'),
          );
        }
        expect([...leesbaar].sort()).toEqual([
          'register.clientenstops',
          'register.huisstijlen',
          'register.loketten',
          'register.normkaders',
          'register.publicaties',
          'register.standen',
          'register.woo_uitgevers',
        ]);
        await expect(client.query(`UPDATE register.publicaties SET titel = 'x'`)).rejects.toThrow(
          /permission denied/,
        );
        await expect(client.query('DELETE FROM register.publicaties')).rejects.toThrow(/permission denied/);
      } finally {
        await client.end();
      }
    });
  });
});
