import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StelAdviesVoor } from '@navolgbaar/collegeadvies';
import { ROLLEN, type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import { createHash, randomUUID } from 'node:crypto';
import {
  AKKOORD,
  type Adviesdossier,
  INHOUD,
  OMSCHRIJVING,
  SECTIES,
  VERZENDING,
  adviezenVan,
  brengTot,
  leesAdvies,
  nietOpgevolgd,
  opAdvies,
} from '../harnas/collegeadvies';
import { pdfTekst } from '../harnas/pdf-tekst';
import { routesVan } from '../harnas/routes';
import { TestApp } from '../harnas/test-app';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';

const VOLGT = { soort: 'volgt', op: '2026-04-13', nummer: 'B-26-101', inhoud: 'Een stop tot 1 augustus.' };

describe('een advies aan het college', () => {
  let app: TestApp;
  let tweedeGemeente: string;
  let anderCollege: ReturnType<TestApp['als']>;
  let andereJurist: ReturnType<TestApp['als']>;
  const th = () => app.als('toezichthouder');
  const college = () => app.als('college');
  const jurist = () => app.als('jurist');
  const doe = (id: string, daad: string, inhoud: object, wie = th()) => opAdvies(app, id, daad, inhoud, wie);
  const lees = (id: string, wie = th()) => leesAdvies(id, wie);
  const tot = async (status: Parameters<typeof brengTot>[2], dossier?: Adviesdossier) =>
    brengTot(app, dossier ?? (await nietOpgevolgd(app)), status);
  const tijdlijn = async (zaakId: string) =>
    JSON.stringify((await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200)).body.resultaten);
  const verteld = async (objectId: string) =>
    (
      await app.sql<{ soort: string; wie: string }>(
        `SELECT a.soort, g.rollen[1] AS wie FROM attendering.attenderingen a
           JOIN identiteit.gebruikers g ON g.id = a.ontvanger_id WHERE a.object_id = $1`,
        [objectId],
      )
    ).map(({ soort, wie }) => `${soort} ${wie}`);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    tweedeGemeente = randomUUID();
    await app.sql('INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $4)', [
      ...[app.eerste.id, tweedeGemeente, 'Buurgemeente', 'buur'],
    ]);
    const account = async (rol: 'college' | 'jurist') => {
      const { body } = await app
        .als('beheerder')
        .post('/api/v1/gebruikers')
        .send({
          ...{ naam: `Buur ${rol}`, email: `buur-${rol}@voorbeeld.nl`, rollen: [rol] },
          gemeenteId: tweedeGemeente,
        })
        .expect(201);
      return app.alsGebruiker(body.id);
    };
    anderCollege = await account('college');
    andereJurist = await account('jurist');
  }, 120_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  it('gaat van niet opgevolgd tot besluit: voorstel, concept, jurist, college (AC-10)', async () => {
    const dossier = await nietOpgevolgd(app);
    await app.verwerkUitstaandeJobs();
    const [voorstel] = await adviezenVan(app, dossier.zaakId);
    expect(voorstel).toMatchObject({ status: 'voorstel', aanleiding: 'maatregel', maatregel: null });
    const id = voorstel!.id;
    expect(await verteld(id)).toEqual(['advies_voorgesteld toezichthouder']);

    expect((await doe(id, '_neem-op', {})).body).toMatchObject({ status: 'concept' });
    expect((await doe(id, '_leg-voor', {})).body.code).toBe('COLLEGEADVIES.NIET_VOLLEDIG');
    const { body: concept } = await doe(id, 'wijzig', { ...INHOUD, rapportId: dossier.rapportId });
    expect(concept).toMatchObject({
      ...{ nogNodig: ['jurist'], keuze: { karakter: 'privaatrecht' }, tekstversie: 2 },
      rechtsmiddel: expect.stringContaining('Bezwaar is niet mogelijk'),
    });
    const { body: voorgelegd } = await doe(id, '_leg-voor', {});
    expect(voorgelegd).toMatchObject({ status: 'bij_jurist', uiterlijk: '2026-04-28', teLaat: false });
    await college().get(`/api/v1/collegeadviezen/${id}`).expect(404);

    const gezien = await lees(id, jurist());
    expect(gezien).toMatchObject({
      basis: [{ omschrijving: OMSCHRIJVING, toelichting: 'De roosters bleven gelijk.' }],
      rapport: { conclusie: 'De aanbieder voldoet niet.' },
      handelingen: ['toets', 'meldBelang', 'stuurTerug'],
    });
    expect((await doe(id, '_toets', AKKOORD, jurist())).body.status).toBe('getoetst');
    await app.verwerkUitstaandeJobs();
    expect(
      await app.sql('SELECT definitie_code AS code, status FROM termijn.termijnen WHERE object_id = $1', [
        id,
      ]),
    ).toEqual([{ code: 'JURISTADVIES', status: 'voldaan' }]);
    const { body: verzonden } = await doe(id, '_verzend', VERZENDING);
    expect(verzonden).toMatchObject({ status: 'verzonden', uiterlijk: '2026-05-25' });
    await app.verwerkUitstaandeJobs();

    const bijCollege = await lees(id, college());
    expect(bijCollege).toMatchObject({
      ...{ jurist: { oordeel: 'akkoord', tekst: null, punten: null }, handelingen: ['stelVraag', 'besluit'] },
      basis: [{ soort: 'maatregel', op: '2026-04-13' }],
      verzending: { grond: VERZENDING.grond },
    });
    await college().get(`/api/v1/rapporten/${dossier.rapportId}`).expect(200);
    const { body: besloten } = await doe(id, '_besluit', VOLGT, college());
    expect(besloten).toMatchObject({
      status: 'besloten',
      besluiten: [{ soort: 'volgt', maatregel: 'clientenstop', opPapier: false, zonderGrond: false }],
    });
    await app.verwerkUitstaandeJobs();
    expect(
      await app.sql('SELECT status FROM termijn.termijnen WHERE object_id = $1 AND definitie_code = $2', [
        ...[id, 'COLLEGEADVIES'],
      ]),
    ).toEqual([{ status: 'voldaan' }]);
    const verhaal = await tijdlijn(dossier.zaakId);
    for (const deel of [
      'De maatregel is niet opgevolgd',
      'voorgelegd aan de jurist',
      'akkoord',
      'volgt het advies',
    ])
      expect(verhaal).toContain(deel);
    expect((await verteld(id)).sort()).toEqual(
      [
        ...['advies_besloten toezichthouder', 'advies_getoetst toezichthouder', 'advies_voor_jurist jurist'],
        ...['advies_voorgesteld toezichthouder', 'advies_om_te_besluiten college'],
      ].sort(),
    );
    expect((await doe(id, '_besluit', VOLGT, college())).body.code).toBe('COLLEGEADVIES.AL_BESLOTEN');
    const effect = { tekst: 'De bezetting is op orde.' };
    expect((await doe(id, '_leg-effect-vast', effect)).body.effecten).toMatchObject([effect]);
  });

  it('stelt per gemeente één advies voor, ook als de gebeurtenis twee keer komt, en houdt de colleges gescheiden', async () => {
    const dossier = await nietOpgevolgd(app, [app.eerste.gemeenteId, tweedeGemeente]);
    await app.verwerkUitstaandeJobs();
    const systeem = systeemActor(app.eerste.id, 'test', 'test');
    await app.app.get(StelAdviesVoor).execute(systeem, dossier.maatregelId);
    const adviezen = await adviezenVan(app, dossier.zaakId);
    expect(adviezen.map(({ gemeenteId }) => gemeenteId).sort()).toEqual(
      [app.eerste.gemeenteId, tweedeGemeente].sort(),
    );
    const voorBuur = adviezen.find(({ gemeenteId }) => gemeenteId === tweedeGemeente)!;
    await doe(voorBuur.id, '_neem-op', {});
    await doe(voorBuur.id, 'wijzig', { ...INHOUD, rapportId: dossier.rapportId });
    await doe(voorBuur.id, '_leg-voor', {});
    await jurist().get(`/api/v1/collegeadviezen/${voorBuur.id}`).expect(404);
    expect((await doe(voorBuur.id, '_toets', AKKOORD, jurist())).status).toBe(404);
    expect((await doe(voorBuur.id, '_toets', AKKOORD, andereJurist)).status).toBe(200);
    expect((await doe(voorBuur.id, '_verzend', VERZENDING)).status).toBe(200);
    for (const wie of [college(), jurist()]) {
      await wie.get(`/api/v1/collegeadviezen/${voorBuur.id}`).expect(404);
      const { body } = await wie.get('/api/v1/collegeadviezen?status=alle&aantal=100').expect(200);
      expect(body.resultaten.map(({ id }: { id: string }) => id)).not.toContain(voorBuur.id);
      // The same report goes to one college only.
      await wie.get(`/api/v1/rapporten/${dossier.rapportId}`).expect(404);
    }
    expect((await doe(voorBuur.id, '_besluit', VOLGT, college())).status).toBe(404);
    expect((await lees(voorBuur.id, anderCollege)).status).toBe('verzonden');
    for (const rol of ['toezichthouder', 'college', 'jurist'] as const)
      await app.als(rol, app.tweede).get(`/api/v1/collegeadviezen/${voorBuur.id}`).expect(404);
  });

  it('toont het college niets van de maatregel, de melder, de zaak of wie het schreef', async () => {
    const id = await tot('verzonden');
    const { text } = await college().get(`/api/v1/collegeadviezen/${id}`).expect(200);
    expect(text).not.toContain(OMSCHRIJVING);
    expect(text).not.toContain(AKKOORD.tekst);
    const namen = Object.keys(JSON.parse(text));
    for (const naam of [
      'zaakId',
      'behandelaarId',
      'juristadviezen',
      'terugzendingen',
      'effecten',
      'nogNodig',
    ])
      expect(namen).not.toContain(naam);
    expect(text).not.toContain(app.eerste.gebruikers.toezichthouder);
  });

  it('gaat na een wijziging opnieuw naar de jurist', async () => {
    const id = await tot('getoetst');
    const { body } = await doe(id, 'wijzig', { ...INHOUD, wat: 'Iets anders.' });
    expect(body).toMatchObject({ status: 'concept', nogNodig: ['rapport', 'jurist'], jurist: null });
    expect((await doe(id, '_verzend', VERZENDING)).body.code).toBe('COLLEGEADVIES.ZONDER_JURIST');
    await jurist().get(`/api/v1/collegeadviezen/${id}`).expect(404);
  });

  it('gaat niet weg zonder vastgesteld rapport of zonder grond', async () => {
    const dossier = await nietOpgevolgd(app);
    const id = await tot('concept', dossier);
    const { body: concept } = await th()
      .post(`/api/v1/zaken/${dossier.zaakId}/rapporten`)
      .send({ titel: 'Nog een', soort: 'kwaliteit' })
      .expect(201);
    const metConcept = await doe(id, 'wijzig', { ...INHOUD, rapportId: concept.id });
    expect(metConcept.body.code).toBe('COLLEGEADVIES.ZONDER_RAPPORT');
    const { grondsoort: _, vindplaats: __, ...zonderGrond } = INHOUD;
    await doe(id, 'wijzig', { ...zonderGrond, rapportId: dossier.rapportId });
    await doe(id, '_leg-voor', {});
    await doe(id, '_toets', AKKOORD, jurist());
    expect((await lees(id)).nogNodig).toEqual(['grond']);
    expect((await doe(id, '_verzend', VERZENDING)).body.code).toBe('COLLEGEADVIES.ZONDER_GROND');
    expect(await app.sql('SELECT 1 FROM public.delingen WHERE object_id = $1', [id])).toEqual([]);
  });

  it('de jurist stuurt het terug, of is niet akkoord: dan zegt de toezichthouder wat hij ermee deed', async () => {
    const dossier = await nietOpgevolgd(app);
    const id = await tot('bij_jurist', dossier);
    expect((await doe(id, '_stuur-terug', { reden: 'De bepaling ontbreekt.' }, jurist())).status).toBe(204);
    await app.verwerkUitstaandeJobs();
    expect(await lees(id)).toMatchObject({
      ...{ status: 'concept', terugzendingen: [{ reden: 'De bepaling ontbreekt.' }] },
    });
    await doe(id, '_leg-voor', {});
    const nee = { ...AKKOORD, oordeel: 'niet_akkoord', punten: [{ punt: 'de grond', tekst: 'Te dun.' }] };
    await doe(id, '_toets', nee, jurist());
    const zonder = await doe(id, '_verzend', VERZENDING);
    expect(zonder.body).toMatchObject({
      ...{ code: 'COLLEGEADVIES.NIET_VOLLEDIG', invalidParams: [{ name: 'reactie' }] },
    });
    const volledig = { ...VERZENDING, juristdeling: 'volledig', reactie: 'De bepaling past hier.' };
    expect((await doe(id, '_verzend', volledig)).status).toBe(200);
    expect(await lees(id, college())).toMatchObject({
      jurist: { oordeel: 'niet_akkoord', tekst: AKKOORD.tekst, punten: nee.punten },
    });
  });

  it('het college vraagt, leest het antwoord, houdt aan en besluit later; afwijken en geen grond blijven erbij staan', async () => {
    const id = await tot('verzonden');
    const { body: gevraagd } = await doe(id, 'vragen', { vraag: 'Waarom een stop?' }, college());
    const vraagId = gevraagd.vragen[0].id as string;
    await app.verwerkUitstaandeJobs();
    expect(await verteld(id)).toContain('advies_bevraagd toezichthouder');
    const antwoord = { antwoord: 'Omdat de nacht niet veilig is.' };
    expect((await doe(id, `vragen/${vraagId}/_beantwoord`, antwoord)).status).toBe(200);
    expect((await doe(id, `vragen/${vraagId}/_beantwoord`, antwoord)).body.code).toBe(
      'COLLEGEADVIES.AL_BEANTWOORD',
    );
    expect((await lees(id, college())).vragen).toMatchObject([antwoord]);
    const houdAan = { ...VOLGT, soort: 'houdt_aan', reden: 'Eerst een gesprek.', tot: '2026-04-20' };
    expect((await doe(id, '_besluit', houdAan, college())).body.status).toBe('aangehouden');
    await app.verwerkUitstaandeJobs();
    app.klok.naar('2026-04-21');
    for (const wie of [th(), college()])
      expect(await lees(id, wie)).toMatchObject({ uiterlijk: '2026-04-20', teLaat: true });
    const anders = {
      ...{ soort: 'wijkt_af', op: '2026-04-21', inhoud: 'Andere zorg.', reden: 'Sneller.' },
      maatregel: 'voorziening_beeindigen',
    };
    // A verordening without the article is no ground; who knows none, leaves the ground out.
    const vaag = { ...anders, grondsoort: 'verordening' };
    expect((await doe(id, '_besluit', vaag, college())).body).toMatchObject({
      ...{ status: 409, code: 'COLLEGEADVIES.NIET_VOLLEDIG', invalidParams: [{ name: 'vindplaats' }] },
    });
    expect((await doe(id, '_besluit', anders, college())).body).toMatchObject({
      status: 'besloten',
      besluiten: [{ soort: 'houdt_aan' }, { soort: 'wijkt_af', reden: 'Sneller.', zonderGrond: true }],
    });
    await app.verwerkUitstaandeJobs();
    expect(
      await app.sql(
        'SELECT definitie_code AS code, status FROM termijn.termijnen WHERE object_id = $1 ORDER BY code',
        [id],
      ),
    ).toEqual([
      { code: 'COLLEGEAANHOUDING', status: 'voldaan_te_laat' },
      { code: 'COLLEGEADVIES', status: 'voldaan' },
      { code: 'JURISTADVIES', status: 'voldaan' },
    ]);
  });

  it('gaat ook weg als het college het rapport al had, en laat de dag staan waarop dat kwam (AC-12)', async () => {
    const dossier = await nietOpgevolgd(app);
    const id = await tot('getoetst', dossier);
    const deling = { gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015 art. 5.2.4 lid 3' };
    await th().post(`/api/v1/rapporten/${dossier.rapportId}/_deel`).send(deling).expect(200);
    const gedeeld = () =>
      app.sql('SELECT gedeeld_op FROM public.delingen WHERE object_id = $1', [dossier.rapportId]);
    const eerst = await gedeeld();
    expect(eerst).toHaveLength(1);
    expect((await doe(id, '_verzend', VERZENDING)).body.status).toBe('verzonden');
    expect(await gedeeld()).toEqual(eerst);
  });

  it('laat de jurist zijn eigen advies lezen, ook als het college alleen de conclusie kreeg', async () => {
    const id = await tot('verzonden');
    expect(await lees(id, jurist())).toMatchObject({ jurist: { tekst: AKKOORD.tekst } });
    expect(await lees(id, college())).toMatchObject({ jurist: { tekst: null } });
  });

  it('neemt een besluit over van papier, en zegt dat', async () => {
    const id = await tot('verzonden');
    const { body } = await doe(id, '_besluit', VOLGT);
    expect(body.besluiten).toMatchObject([{ opPapier: true }]);
  });

  it('gaat weg met een pdf van precies deze tekst, en zonder verzending bestaat die niet', async () => {
    const id = await tot('getoetst');
    const papieren = () => app.sql('SELECT id FROM document.documenten WHERE object_id = $1', [id]);
    await app
      .als('toezichthouder')
      .post(`/api/v1/collegeadviezen/${id}/_verzend`)
      .set('if-match', '"v1"')
      .send(VERZENDING)
      .expect(412);
    expect(await papieren()).toEqual([]);
    const { body } = await doe(id, '_verzend', VERZENDING);
    const { documentId, sha256 } = body.verzending.stuk;
    expect(await papieren()).toEqual([{ id: documentId }]);
    const pad = `/api/v1/collegeadviezen/${id}/stukken/${documentId}/inhoud`;
    for (const wie of [th(), jurist(), college()]) {
      const { body: bytes, headers } = await wie.get(pad).responseType('blob').expect(200);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(headers['content-disposition']).toContain('attachment');
      const tekst = await pdfTekst(bytes);
      for (const deel of [
        INHOUD.wat,
        INHOUD.evenredigheid,
        'Artikel 12 lid 3',
        'De jurist is akkoord.',
        'De aanbieder voldoet niet.',
        'Bezwaar is niet mogelijk',
      ])
        expect(tekst).toContain(deel);
      // As on the screen of the college: not what the provider had to do, and of the jurist his conclusion alone.
      for (const deel of [OMSCHRIJVING, AKKOORD.tekst]) expect(tekst).not.toContain(deel);
    }
    for (const wie of [
      anderCollege,
      andereJurist,
      app.als('college', app.tweede),
      app.als('toezichthouder', app.tweede),
    ])
      await wie.get(pad).expect(404);
    await th().get(`/api/v1/collegeadviezen/${id}/stukken/${randomUUID()}/inhoud`).expect(404);
  });

  it('weigert een teken dat niet kan worden afgedrukt, en er is dan niets verzonden', async () => {
    const dossier = await nietOpgevolgd(app);
    const id = await tot('concept', dossier);
    await doe(id, 'wijzig', { ...INHOUD, rapportId: dossier.rapportId, wat: 'Een stop 🛑.' });
    await doe(id, '_leg-voor', {});
    await doe(id, '_toets', AKKOORD, jurist());
    expect((await doe(id, '_verzend', VERZENDING)).body).toMatchObject({
      status: 400,
      code: 'COLLEGEADVIES.TEKEN_ONLEESBAAR',
    });
    expect((await lees(id)).status).toBe('getoetst');
    await college().get(`/api/v1/collegeadviezen/${id}`).expect(404);
    expect(await app.sql('SELECT id FROM public.delingen WHERE object_id = $1', [id])).toEqual([]);
  });

  it('het college voegt zijn besluit op papier toe; een ander college leest het niet', async () => {
    const id = await tot('verzonden');
    const pad = `/api/v1/collegeadviezen/${id}/besluitstukken`;
    const stuur = (wie: ReturnType<TestApp['als']>) =>
      wie.post(pad).attach('bestand', Buffer.from('%PDF-1.7\n%%EOF\n'), 'besluit.pdf');
    expect((await stuur(college())).body.code).toBe('COLLEGEADVIES.GEEN_BESLUIT');
    expect(
      await app.sql(`SELECT id FROM document.documenten WHERE object_id = $1 AND soort = 'besluit'`, [id]),
    ).toEqual([]);
    await doe(id, '_besluit', VOLGT, college());
    for (const wie of [anderCollege, app.als('college', app.tweede)]) await stuur(wie).expect(404);
    for (const wie of [jurist(), app.als('aanbieder')]) await stuur(wie).expect(403);
    const { body } = await stuur(college()).expect(201);
    expect(body.besluiten[0].stukken).toMatchObject([{ naam: 'besluit.pdf', op: '2026-04-13' }]);
    const stuk = `/api/v1/collegeadviezen/${id}/stukken/${body.besluiten[0].stukken[0].documentId}/inhoud`;
    expect((await college().get(stuk)).body.code).toBe('DOCUMENT.NIET_GECONTROLEERD');
    await app.sql(
      `UPDATE document.documenten SET status = 'schoon' WHERE object_id = $1 AND soort = 'besluit'`,
      [id],
    );
    for (const wie of [college(), th()]) await wie.get(stuk).expect(200);
    await anderCollege.get(stuk).expect(404);
    const [regel] = await app.sql(
      `SELECT actor_id AS wie FROM audit.regels WHERE handeling = 'collegeadvies:besluitstuk-toevoegen' AND object_id = $1`,
      [id],
    );
    expect(regel).toEqual({ wie: app.eerste.gebruikers.college });
  });

  it('een jurist met een belang ziet het advies niet meer, en een ander kan erover adviseren', async () => {
    const { body: account } = await app
      .als('beheerder')
      .post('/api/v1/gebruikers')
      .send({
        ...{ naam: 'Jurist met belang', email: 'belang-jurist@voorbeeld.nl', rollen: ['jurist'] },
        gemeenteId: app.eerste.gemeenteId,
      })
      .expect(201);
    const metBelang = await app.alsGebruiker(account.id);
    const id = await tot('bij_jurist');
    expect((await doe(id, '_meld-belang', { reden: 'Mijn broer werkt er.' }, th())).status).toBe(403);
    expect((await doe(id, '_meld-belang', { reden: 'Mijn broer werkt er.' }, metBelang)).status).toBe(204);
    await app.verwerkUitstaandeJobs();
    await metBelang.get(`/api/v1/collegeadviezen/${id}`).expect(404);
    const { body: lijst } = await metBelang.get('/api/v1/collegeadviezen?status=alle').expect(200);
    expect(lijst.resultaten).toEqual([]);
    expect((await doe(id, '_toets', AKKOORD, metBelang)).status).toBe(404);
    const { body: conflicten } = await app.als('coordinator').get('/api/v1/belangenconflicten').expect(200);
    expect(conflicten.resultaten).toMatchObject([{ gebruikerId: account.id, reden: 'Mijn broer werkt er.' }]);
    expect(await lees(id)).toMatchObject({ status: 'bij_jurist', uiterlijk: '2026-04-28' });
    expect(await verteld(id)).toContain('advies_getoetst toezichthouder');
    expect((await doe(id, '_toets', AKKOORD, jurist())).body.status).toBe('getoetst');
  });

  it('rust ook op geweigerde medewerking, en op een calamiteit met een tekortkoming', async () => {
    const post = async (pad: string, inhoud: object, versie?: number) => {
      const verzoek = th().post(`/api/v1/${pad}`);
      if (versie) void verzoek.set('if-match', `"v${versie}"`);
      const { body, status } = await verzoek.send(inhoud);
      expect({ pad, status, code: body.code }).toEqual({ pad, status: expect.any(Number), code: undefined });
      return body;
    };
    const zaak = (toezichtvorm: string) =>
      post('zaken', {
        ...{ toezichtvorm, onderwerp: 'Roosters', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
      });
    const account = `gebruikers/${app.eerste.gebruikers.toezichthouder}`;
    const geldig = { van: '2026-01-01', tot: '2026-12-31' };
    const papieren = app.als('beheerder');
    await papieren
      .post(`/api/v1/${account}/aanwijzingen`)
      .send({ ...geldig, wetten: ['wmo'], domeinen: [], besluit: 'Besluit 2026-12' })
      .expect(201);
    await papieren
      .post(`/api/v1/${account}/legitimatiebewijzen`)
      .send({ ...geldig, nummer: 'T-7', afgegevenDoor: 'College' })
      .expect(201);
    const gesloten = await zaak('signaalgestuurd');
    const gebruik = await post(`zaken/${gesloten.id}/bevoegdheden`, {
      ...{
        soort: 'inlichtingen',
        op: '2026-04-13',
        jegens: 'de bestuurder',
        doel: 'Zien of de zorg is geleverd.',
      },
      ...{ wat: 'De roosters van maart.', legitimatieGetoond: true, medewerking: 'geweigerd' },
      ...{ weigeringsgrond: 'geen', medewerkingReden: 'Wil niet.', resultaat: 'Niets gekregen.' },
      toezichthouderId: app.eerste.gebruikers.toezichthouder,
    });
    const gemeenteId = app.eerste.gemeenteId;
    const medewerking = await post(`zaken/${gesloten.id}/collegeadviezen`, {
      gemeenteId,
      aanleiding: 'medewerking',
      ids: [gebruik.id],
    });
    const twee = { gemeenteId, aanleiding: 'medewerking', ids: [gebruik.id, randomUUID()] };
    const { body: geweigerd } = await th().post(`/api/v1/zaken/${gesloten.id}/collegeadviezen`).send(twee);
    expect(geweigerd.code).toBe('COLLEGEADVIES.RUST_NERGENS_OP');
    expect(medewerking).toMatchObject({
      status: 'concept',
      basis: [{ soort: 'medewerking', omschrijving: 'De roosters van maart.' }],
    });
    const last = {
      ...INHOUD,
      maatregel: 'last_dwangsom',
      grondsoort: 'awb_5_20_3',
      van: undefined,
      tot: undefined,
    };
    expect((await doe(medewerking.id, 'wijzig', last)).body).toMatchObject({
      keuze: { karakter: 'besluit' },
      nogNodig: ['rapport', 'zienswijze', 'jurist'],
    });

    const rapport = await post(`zaken/${gesloten.id}/rapporten`, {
      titel: 'Roosters',
      soort: 'kwaliteit',
      ...rapportinhoud(SECTIES),
    });
    await app
      .als('coordinator')
      .post(`/api/v1/rapporten/${rapport.id}/_stel-vast`)
      .set('if-match', `"v${rapport.versie}"`)
      .send(ZONDER_WEDERHOOR)
      .expect(200);
    await doe(medewerking.id, 'wijzig', { ...last, rapportId: rapport.id });
    const niemand = { nietHoren: 'spoed', toelichting: 'De roosters kunnen weg zijn.' };
    expect((await doe(medewerking.id, '_leg-zienswijze-vast', niemand)).status).toBe(200);
    await doe(medewerking.id, '_leg-voor', {});
    await doe(medewerking.id, '_toets', AKKOORD, jurist());
    expect((await doe(medewerking.id, '_verzend', { ...VERZENDING, ernst: 'ernstig' })).body.status).toBe(
      'verzonden',
    );
    // With the advice the refusal is before the college: nobody has to do that apart.
    const { body: weigering } = await th().get(`/api/v1/bevoegdheden/${gebruik.id}`).expect(200);
    expect(weigering).toMatchObject({ vervolg: 'voorgelegd', vervolgGemeenteId: gemeenteId });

    const calamiteit = await zaak('calamiteiten');
    await app.sql(`UPDATE onderzoek.zaken SET uitkomst = 'tekortkoming' WHERE id = $1`, [calamiteit.id]);
    const advies = await post(`zaken/${calamiteit.id}/collegeadviezen`, {
      gemeenteId,
      aanleiding: 'calamiteit',
      ids: [],
    });
    expect(advies).toMatchObject({ status: 'concept', basis: [{ soort: 'calamiteit' }] });
    // For something else than refused medewerking a last cannot rest on Awb art. 5:20.
    expect((await doe(advies.id, 'wijzig', last)).body.code).toBe('COLLEGEADVIES.PAST_NIET');
  });

  it('ingetrokken: het college ziet waarom, en er is niets meer over te besluiten', async () => {
    const id = await tot('verzonden');
    expect((await doe(id, '_trek-in', { reden: 'De bezetting is nu op orde.' })).status).toBe(200);
    await app.verwerkUitstaandeJobs();
    expect(await lees(id, college())).toMatchObject({
      ...{ status: 'ingetrokken', reden: 'De bezetting is nu op orde.', handelingen: [] },
    });
    expect(await verteld(id)).toContain('deling_ingetrokken college');
    const { body: stukken } = await college().get('/api/v1/collegestukken').expect(200);
    expect(stukken.resultaten.find(({ objectId }: { objectId: string }) => objectId === id)).toMatchObject({
      object: 'collegeadvies',
      intrekreden: 'De bezetting is nu op orde.',
    });
    for (const wie of [college(), th()])
      expect((await doe(id, '_besluit', VOLGT, wie)).body.code).toBe('COLLEGEADVIES.IS_INGETROKKEN');
  });

  it('een gepasseerde termijn zien beide kanten, en het college hoort het', async () => {
    const id = await tot('verzonden');
    app.klok.naar('2026-05-27');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    expect(await verteld(id)).toContain('advies_onbeantwoord college');
    for (const wie of [th(), college()])
      expect(await lees(id, wie)).toMatchObject({ uiterlijk: '2026-05-25', teLaat: true });
  });

  describe('rust op wat er nog staat', () => {
    const trekIn = async (soort: 'maatregelen' | 'bevindingen', id: string) => {
      const { body } = await th().get(`/api/v1/${soort}/${id}`).expect(200);
      return th()
        .post(`/api/v1/${soort}/${id}/_trek-in`)
        .set('if-match', `"v${body.versie}"`)
        .send({ reden: 'Het klopte niet.' });
    };
    const deels = () => nietOpgevolgd(app, undefined, undefined, 'deels_opgevolgd');

    it('een maatregel waarop een begonnen advies rust, wordt niet ingetrokken', async () => {
      const dossier = await deels();
      const id = await tot('concept', dossier);
      expect((await trekIn('maatregelen', dossier.maatregelId)).body.code).toBe('MAATREGEL.ADVIES_LOOPT');
      expect((await doe(id, '_trek-in', { reden: 'Er is een nieuw plan.' })).status).toBe(200);
      expect((await trekIn('maatregelen', dossier.maatregelId)).body.status).toBe('ingetrokken');
    });

    it('een voorstel vervalt met de maatregel, in dezelfde handeling', async () => {
      const dossier = await deels();
      const id = await tot('voorstel', dossier);
      expect((await trekIn('maatregelen', dossier.maatregelId)).body.status).toBe('ingetrokken');
      expect(await lees(id)).toMatchObject({
        ...{ status: 'afgezien', handelingen: [] },
        reden: 'De maatregel waarop dit voorstel rustte, is ingetrokken.',
      });
      expect(await tijdlijn(dossier.zaakId)).toContain('vervalt');
    });

    it('gaat niet naar de jurist of het college op een ingetrokken bevinding', async () => {
      const dossier = await nietOpgevolgd(app);
      const eerste = await tot('concept', dossier);
      const tweede = await nietOpgevolgd(app);
      const getoetst = await tot('getoetst', tweede);
      for (const { bevindingId } of [dossier, tweede])
        expect((await trekIn('bevindingen', bevindingId)).status).toBe(200);
      expect((await doe(eerste, '_leg-voor', {})).body.code).toBe('COLLEGEADVIES.BASIS_VERVALLEN');
      expect((await doe(getoetst, '_verzend', VERZENDING)).body.code).toBe('COLLEGEADVIES.BASIS_VERVALLEN');
      expect((await lees(getoetst)).status).toBe('getoetst');
    });

    it('gaat niet weg als een maatregel eronder niet meer voor het college is', async () => {
      const dossier = await nietOpgevolgd(app);
      const id = await tot('getoetst', dossier);
      await app.sql(`UPDATE maatregel.maatregelen SET status = 'opgevolgd' WHERE id = $1`, [
        dossier.maatregelId,
      ]);
      expect((await doe(id, '_verzend', VERZENDING)).body.code).toBe('COLLEGEADVIES.BASIS_VERVALLEN');
    });
  });

  it('zegt in de zaak dat er geen voorstel is als er geen gemeente bij staat', async () => {
    const { zaakId } = await nietOpgevolgd(app, []);
    await app.verwerkUitstaandeJobs();
    expect(await adviezenVan(app, zaakId)).toEqual([]);
    expect(await tijdlijn(zaakId)).toContain('Bij deze zaak staat geen gemeente');
  });

  it('van een voorstel kan worden afgezien, met de reden', async () => {
    const id = await tot('voorstel');
    expect((await doe(id, '_zie-af', { reden: 'Er is een nieuw plan.' })).body).toMatchObject({
      ...{ status: 'afgezien', reden: 'Er is een nieuw plan.', handelingen: [] },
    });
  });

  it('een persoon begint zelf, met een maatregel die niet is opgevolgd, en niet twee keer', async () => {
    const dossier = await nietOpgevolgd(app);
    const id = await tot('voorstel', dossier);
    const begin = (anders: object = {}) =>
      th()
        .post(`/api/v1/zaken/${dossier.zaakId}/collegeadviezen`)
        .send({
          ...{ gemeenteId: app.eerste.gemeenteId, aanleiding: 'maatregel', ids: [dossier.maatregelId] },
          ...anders,
        });
    expect((await begin()).body.code).toBe('COLLEGEADVIES.LOOPT_AL');
    await doe(id, '_zie-af', { reden: 'Eerst nog een gesprek.' });
    expect((await begin({ gemeenteId: tweedeGemeente })).body.code).toBe(
      'COLLEGEADVIES.GEMEENTE_HOORT_NIET_BIJ_ZAAK',
    );
    for (const aanleiding of ['medewerking', 'calamiteit'])
      expect((await begin({ aanleiding, ids: [] })).body.code).toBe('COLLEGEADVIES.RUST_NERGENS_OP');
    expect((await begin({ ids: [randomUUID()] })).body.code).toBe('COLLEGEADVIES.RUST_NERGENS_OP');
    expect((await begin().expect(201)).body).toMatchObject({ status: 'concept' });
  });

  it('weigert een verouderde versie, een cliënt met Wlz-zorg en een verkeerde grond', async () => {
    const id = await tot('concept');
    await th().post(`/api/v1/collegeadviezen/${id}/_leg-voor`).set('if-match', '"v1"').expect(412);
    const perClient = {
      ...{ ...INHOUD, van: undefined, tot: undefined, maatregel: 'voorziening_aanpassen' },
      ...{ grondsoort: 'wmo_2_3_10', vindplaats: 'lid 1' },
    };
    const client = { code: 'C-12', financiering: 'wlz', wat: 'Een andere aanbieder.' };
    expect((await doe(id, 'wijzig', { ...perClient, clienten: [client] })).body.code).toBe(
      'COLLEGEADVIES.CLIENT_WLZ',
    );
    const metNaam = { ...client, code: 'Jansen', financiering: 'wmo' };
    expect((await doe(id, 'wijzig', { ...perClient, clienten: [metNaam] })).status).toBe(400);
    expect((await doe(id, 'wijzig', { ...INHOUD, grondsoort: 'awb_5_20_3' })).body.code).toBe(
      'COLLEGEADVIES.PAST_NIET',
    );
  });

  it('is na een overdracht alleen nog te lezen', async () => {
    const dossier = await nietOpgevolgd(app);
    const id = await tot('concept', dossier);
    await app.sql(`UPDATE onderzoek.zaken SET uitkomst = 'overgedragen' WHERE id = $1`, [dossier.zaakId]);
    expect((await doe(id, 'wijzig', INHOUD)).body.code).toBe('COLLEGEADVIES.OVERGEDRAGEN');
    expect(await lees(id)).toMatchObject({ status: 'concept', handelingen: [] });
  });

  it('gaat mee met een zaak die wordt overgedragen: de termijn eindigt, en de jurist of het college hoort het', async () => {
    for (const [status, wie] of [
      ['voorstel', null],
      ['bij_jurist', jurist()],
      ['verzonden', college()],
    ] as const) {
      const dossier = await nietOpgevolgd(app);
      const id = await tot(status, dossier);
      const { body: zaak } = await th().get(`/api/v1/zaken/${dossier.zaakId}`).expect(200);
      await th()
        .post(`/api/v1/zaken/${dossier.zaakId}/_sluit`)
        .set('if-match', `"v${zaak.versie}"`)
        .send({ uitkomst: 'overgedragen', motivering: 'Het Openbaar Ministerie gaat verder.' })
        .expect(200);
      await app.verwerkUitstaandeJobs();
      for (const lezer of [th(), ...(wie ? [wie] : [])])
        expect(await lees(id, lezer)).toMatchObject({
          ...{ status: 'overgedragen', handelingen: [], uiterlijk: null, teLaat: false },
        });
      expect(
        await app.sql(`SELECT 1 FROM termijn.termijnen WHERE object_id = $1 AND status = 'loopt'`, [id]),
      ).toEqual([]);
      const hoort = (await verteld(id)).filter((regel) => regel.startsWith('advies_overgedragen'));
      const naar = { voorstel: [], bij_jurist: ['jurist'], verzonden: ['college'] }[status];
      expect([...new Set(hoort)]).toEqual(naar.map((rol) => `advies_overgedragen_${rol} ${rol}`));
      expect((await doe(id, '_besluit', VOLGT)).body.code).toBe('COLLEGEADVIES.OVERGEDRAGEN');
    }
  });

  it('laat een college of jurist ook buiten de handelingen om geen woord wijzigen', async () => {
    const id = await tot('verzonden');
    const alsNav = (bereik: string, sql: string) =>
      app.sql(
        `BEGIN; SET LOCAL ROLE nav_app; SET LOCAL nav.organisatie = '${app.eerste.id}';
         SET LOCAL nav.bereik = '${bereik}'; SET LOCAL nav.gemeente = '${app.eerste.gemeenteId}'; ${sql}; COMMIT`,
      );
    const waar = `WHERE id = '${id}'`;
    for (const deel of [`inhoud = '{}'`, `rapport = NULL`, `status = 'ingetrokken'`, `juristadviezen = '[]'`])
      await expect(alsNav('college', `UPDATE collegeadvies.adviezen SET ${deel} ${waar}`)).rejects.toThrow(
        /verandert niet|trekt een advies niet in/,
      );
    await expect(alsNav('inhoud', `UPDATE collegeadvies.adviezen SET inhoud = '{}' ${waar}`)).rejects.toThrow(
      /verandert niet/,
    );
  });

  it('laat elke rol alleen de routes die bij hem horen', async () => {
    const id = await tot('bij_jurist');
    const vragen = randomUUID();
    const mag: Record<string, readonly Rol[]> = {
      lezen: ['toezichthouder', 'coordinator', 'jurist', 'college'],
      opstellen: ['toezichthouder', 'coordinator'],
      toetsen: ['jurist'],
      'rapport-lezen': ['jurist'],
      vragen: ['college'],
      besluiten: ['toezichthouder', 'coordinator', 'college'],
    };
    const routes = routesVan(app.app).filter(({ recht }) => recht?.startsWith('collegeadvies:'));
    expect(routes.length).toBeGreaterThan(15);
    for (const { methode, pad, recht } of routes) {
      const adres = pad.replace(':vraagId', vragen).replace(':documentId', vragen).replace(':id', id);
      for (const rol of ROLLEN) {
        const wie = app.als(rol);
        const verzoek =
          methode === 'GET' ? wie.get(adres) : methode === 'PATCH' ? wie.patch(adres) : wie.post(adres);
        const { status } = await verzoek.set('if-match', '"v999"').send(methode === 'GET' ? undefined : {});
        const toegestaan = mag[String(recht).split(':')[1] ?? '']?.includes(rol);
        expect({ pad, methode, rol, geweigerd: status === 403 }).toEqual({
          ...{ pad, methode, rol, geweigerd: !toegestaan },
        });
      }
    }
  });
});
