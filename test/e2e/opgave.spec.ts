import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { EERSTE, alsAntwoorden, meldOpgave } from '../harnas/opgave';
import { pdfTekst } from '../harnas/pdf-tekst';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app?.sluit());
beforeEach(() => app.klok.naar('2026-04-13'));
// The clock goes back for the next test: nothing may wait for it.
afterEach(() => app.verwerkUitstaandeJobs());

const OPGAVEN = '/api/v1/meldingopgaven';
const lees = async (id: string, wie = app.als('aanbieder')) =>
  (await wie.get(`${OPGAVEN}/${id}`).expect(200)).body;
const vulAan = (
  id: string,
  versie: number,
  antwoorden: Readonly<Record<string, string | string[]>>,
  wie = app.als('aanbieder'),
  rest: object = {},
) =>
  wie
    .post(`${OPGAVEN}/${id}/aanvullingen`)
    .set('if-match', `"v${versie}"`)
    .send({ antwoorden: alsAntwoorden(antwoorden), ...rest });
const geldt = (opgave: { antwoorden: { vraag: string }[] }, vraag: string) =>
  opgave.antwoorden.find((een) => een.vraag === vraag);
/** A melding of another provider than that of the account: written down by a colleague. */
const vanAnder = async (): Promise<string> => {
  const { body } = await app
    .als('toezichthouder')
    .post(OPGAVEN)
    .send({
      ...{ aanbiederId: app.eerste.andereAanbiederId, kanaal: 'telefoon' },
      antwoorden: alsAntwoorden(EERSTE),
    })
    .expect(201);
  return body.id;
};

describe('een eerste melding van een aanbieder', () => {
  it('registreert met het nodigste, en noemt wat nog openstaat', async () => {
    const { id, nummer } = await meldOpgave(app);
    const opgave = await lees(id);
    expect(opgave).toMatchObject({ nummer, status: 'open', stand: 'ontvangen', versie: 1 });
    expect(opgave.ontbreekt).toEqual(
      expect.arrayContaining(['client_naam', 'familie', 'toets_onverwacht', 'onderzoek_contact']),
    );
    for (const gegeven of Object.keys(EERSTE)) expect(opgave.ontbreekt).not.toContain(gegeven);
    // What belongs to violence is not asked of a calamiteit.
    expect(opgave.gevraagd).not.toContain('geweld_pleger');
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
    expect(melding).toMatchObject({
      ...{ soort: 'calamiteit', kanaal: 'portaal', viaAanbieder: true, eigenOpgave: true },
      ...{
        aanbiederId: app.eerste.aanbiederId,
        onderwerp: EERSTE.onderwerp,
        omschrijving: EERSTE.wat_gebeurde,
      },
      ...{ ontdekkingsdatum: '2026-04-13', meldtermijn: { teLaat: false, startgebeurtenis: 'ontdekking' } },
      checklistuitkomst: { uitkomst: 'twijfel' },
    });
  });

  it('wordt op de eerste melding gemeten, hoe laat de rest ook komt', async () => {
    const { id } = await meldOpgave(app, { bekend_op: '2026-04-09' });
    app.klok.naar('2026-05-04');
    await vulAan(id, 1, { gebeurd_op: '2026-04-08', vastgesteld_op: '2026-04-09' }).expect(201);
    const { body } = await app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
    expect(body.meldtermijn.teLaat).toBe(false);
    app.klok.naar('2026-05-04');
    const laat = await meldOpgave(app, { bekend_op: '2026-04-09' });
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${laat.id}`).expect(200);
    expect(melding.meldtermijn).toMatchObject({
      teLaat: true,
      bevinding: expect.stringMatching(/^te laat gemeld/),
    });
  });

  it('neemt de toetsen van de wet over als checklist', async () => {
    const { id } = await meldOpgave(app, {
      soort: 'geweldsincident',
      geweld_vormen: ['lichamelijk'],
      geweld_pleger: 'medeclient',
      geweld_verblijf: 'ja',
      geweld_client: 'ja',
      geweld_client_waarom: 'De medebewoner sloeg de cliënt.',
    });
    const { body } = await app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
    expect(body.checklistuitkomst.uitkomst).toBe('valt_onder_de_wet');
    expect(body.checklist.jegensClient.toelichting).toBe('De medebewoner sloeg de cliënt.');
  });

  it('zegt alles wat ontbreekt of niet klopt tegelijk, bij de vraag zelf, en registreert dan niets', async () => {
    const voor = await app.sql('SELECT count(*)::int AS n FROM melding.meldingen');
    const { body } = await app
      .als('aanbieder')
      .post(OPGAVEN)
      .send({
        antwoorden: alsAntwoorden({
          ...EERSTE,
          bekend_op: '2026-04-20',
          contact_telefoon: 'onbekend',
          gebeurd_om: '25:10',
          andere: ['igj', 'niemand'],
          bestaat_niet: 'ja',
        }),
      })
      .expect(400);
    expect(body.code).toBe('MELDING.OPGAVE_KLOPT_NIET');
    expect(body.invalidParams.map(({ name }: { name: string }) => name).sort()).toEqual([
      ...['andere', 'bekend_op', 'bestaat_niet', 'contact_telefoon', 'gebeurd_om'],
    ]);
    const leeg = await app.als('aanbieder').post(OPGAVEN).send({ antwoorden: [] }).expect(400);
    expect(leeg.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['soort', 'contact_naam', 'wat_gebeurde', 'wet', 'veilig']),
    );
    expect(await app.sql('SELECT count(*)::int AS n FROM melding.meldingen')).toEqual(voor);
  });

  it('geldt altijd voor de aanbieder zelf, en kent geen eigen dag van ontvangst', async () => {
    const { id } = await meldOpgave(app, {}, { aanbiederId: app.eerste.andereAanbiederId });
    expect((await lees(id)).aanbiederId).toBe(app.eerste.aanbiederId);
    const { body } = await app
      .als('aanbieder')
      .post(OPGAVEN)
      .send({ antwoorden: alsAntwoorden(EERSTE), ontvangenOp: '2026-04-10' })
      .expect(400);
    expect(body.code).toBe('MELDING.ONTVANGST_LIGT_VAST');
  });

  it('schrijft een toezichthouder op voor wie belt: dezelfde vragen, met kanaal en dag van ontvangst', async () => {
    const { body } = await app
      .als('toezichthouder')
      .post(OPGAVEN)
      .send({
        ...{ aanbiederId: app.eerste.aanbiederId, kanaal: 'e-mail', ontvangenOp: '2026-04-10' },
        antwoorden: alsAntwoorden({ ...EERSTE, bekend_op: '2026-04-10' }),
      })
      .expect(201);
    expect(await lees(body.id)).toMatchObject({ delen: [{ kanaal: 'e-mail', door: null }] });
    const zonder = { antwoorden: alsAntwoorden(EERSTE) };
    const geweigerd = await app.als('toezichthouder').post(OPGAVEN).send(zonder).expect(400);
    expect(geweigerd.body.code).toBe('MELDING.OPGAVE_ZONDER_AANBIEDER');
  });

  it('bewaart wat is opgegeven versleuteld', async () => {
    const { id } = await meldOpgave(app, { client_naam: 'Wietske Geheimhout' });
    for (const tabel of ['opgave_aanvullingen', 'opgaven', 'personen', 'meldingen']) {
      const rijen = await app.sql(`SELECT 1 FROM melding.${tabel} t WHERE t::text LIKE '%Geheimhout%'`);
      expect([tabel, rijen]).toEqual([tabel, []]);
    }
    expect(geldt(await lees(id), 'client_naam')).toMatchObject({ waarden: ['Wietske Geheimhout'] });
  });
});

describe('aanvullen', () => {
  it('zet een antwoord naast het eerdere, met de dag, en neemt niets weg', async () => {
    const { id } = await meldOpgave(app);
    app.klok.naar('2026-04-15');
    const { body } = await vulAan(id, 1, { wat_gebeurde: 'Hij struikelde over een losse loper.' }).expect(
      201,
    );
    expect(geldt(body, 'wat_gebeurde')).toMatchObject({
      waarden: ['Hij struikelde over een losse loper.'],
      op: expect.stringMatching(/^2026-04-15/),
      eerder: [{ waarden: [EERSTE.wat_gebeurde], op: expect.stringMatching(/^2026-04-13/) }],
    });
    expect(body.delen.map(({ volgnummer }: { volgnummer: number }) => volgnummer)).toEqual([1, 2]);
    const { body: melding } = await app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
    expect(melding.omschrijving).toBe(EERSTE.wat_gebeurde);
  });

  it('maakt de opgave volledig, en "weet ik nog niet" doet dat niet', async () => {
    const { id } = await meldOpgave(app, { soort: 'melding' });
    const antwoorden: Record<string, string | string[]> = {
      contact_functie: 'Kwaliteitsfunctionaris',
      contact_email: 'ineke@linde.example',
      bestuurder_gemeld: 'nee',
      client_naam: 'Jan Verzonnen',
      client_geboren: '1950-02-03',
      gebeurtenissoort: 'val',
      gebeurd_op: '2026-04-12',
      vastgesteld_op: '2026-04-13',
      plaats: 'De trap',
      voorziening: 'Beschermd wonen',
      financiering: 'zin',
      gevolg: ['ernstig_letsel'],
      betrokkenen: 'Een begeleider.',
      maatregelen: 'De loper is weg.',
      veilig_toelichting: 'Er loopt een extra ronde.',
      familie: 'onbekend',
      politie: 'nee',
      andere: ['niemand'],
      pers: 'nee',
      nazorg: 'nee',
      onrust: 'nee',
      onderzoek_contact: 'Ineke Verzonnen',
      onderzoek_bereik: '050 123 45 67',
      onderzoek_wijze: 'PRISMA, door een onafhankelijke onderzoeker.',
    };
    const { body } = await vulAan(id, 1, antwoorden).expect(201);
    expect(body.ontbreekt).toEqual(['familie']);
    const { body: klaar } = await vulAan(id, body.versie, {
      ...{ familie: 'ja', familie_toelichting: 'De dochter is gebeld en weet alles wat wij weten.' },
    }).expect(201);
    expect(klaar.ontbreekt).toEqual([]);
    const lijst = await app.als('toezichthouder').get(`${OPGAVEN}?stand=aan_te_vullen`).expect(200);
    expect(lijst.body.resultaten.map((rij: { id: string }) => rij.id)).not.toContain(id);
  });

  it('komt bij wie de melding behandelt, die ziet wat nieuw is tot hij het las', async () => {
    const { id } = await meldOpgave(app);
    await app.verwerkUitstaandeJobs();
    const zie = () => lees(id, app.als('toezichthouder'));
    const [eerste] = (await zie()).delen;
    await app
      .als('toezichthouder')
      .post(`${OPGAVEN}/${id}/_markeer-gelezen`)
      .send({ totEnMet: eerste.id })
      .expect(200);
    await vulAan(id, 1, { plaats: 'De keldertrap' }).expect(201);
    await app.verwerkUitstaandeJobs();
    const [een, twee] = (await zie()).delen;
    expect([een.gelezenOp === null, twee.gelezenOp, twee.codes]).toEqual([false, null, ['plaats']]);
    const { body } = await app.als('coordinator').get('/api/v1/attenderingen').expect(200);
    expect(body.resultaten).toEqual(
      expect.arrayContaining([expect.objectContaining({ soort: 'opgave_aangevuld', objectId: id })]),
    );
    // The provider learns nothing of who read what.
    expect((await lees(id)).delen.map((deel: { gelezenOp: unknown }) => deel.gelezenOp)).toEqual([
      null,
      null,
    ]);
  });

  it('kan een toezichthouder opschrijven voor wie belt', async () => {
    const { id } = await meldOpgave(app);
    const wie = app.als('toezichthouder');
    const { body } = await vulAan(id, 1, { plaats: 'De gang' }, wie, { kanaal: 'telefoon' }).expect(201);
    expect(body.delen[1]).toMatchObject({ kanaal: 'telefoon', door: app.eerste.gebruikers.toezichthouder });
    expect((await lees(id)).delen[1]).toMatchObject({ kanaal: 'telefoon', door: null });
  });

  it('wordt geweigerd op een oude versie, zonder iets nieuws, met een fout en na sluiten', async () => {
    const { id } = await meldOpgave(app);
    const wie = app.als('aanbieder');
    await wie.post(`${OPGAVEN}/${id}/aanvullingen`).send({ antwoorden: [] }).expect(428);
    await vulAan(id, 1, { plaats: 'De trap' }).expect(201);
    const oud = await vulAan(id, 1, { plaats: 'De hal' }).expect(412);
    expect(oud.body.code).toBe('VERSIE_VEROUDERD');
    expect((await vulAan(id, 2, { plaats: 'De trap' }).expect(400)).body.code).toBe(
      'MELDING.OPGAVE_NIETS_NIEUWS',
    );
    const fout = await vulAan(id, 2, { gebeurd_op: '2027-01-01' }).expect(400);
    expect(fout.body.invalidParams).toEqual([
      { name: 'gebeurd_op', reason: 'Deze dag ligt in de toekomst.' },
    ]);
    const sluit = (reden: string) =>
      app.als('toezichthouder').post(`${OPGAVEN}/${id}/_sluit`).set('if-match', '"v2"').send({ reden });
    await sluit('').expect(400);
    await sluit('Wij weten genoeg voor de beoordeling.').expect(200);
    expect((await vulAan(id, 3, { plaats: 'De hal' }).expect(409)).body.code).toBe('MELDING.OPGAVE_GESLOTEN');
    expect(await lees(id)).toMatchObject({
      ...{ status: 'gesloten', sluitreden: 'Wij weten genoeg voor de beoordeling.', handelingen: [] },
    });
    await app
      .als('toezichthouder')
      .post(`${OPGAVEN}/${id}/_heropen`)
      .set('if-match', '"v3"')
      .send({})
      .expect(200);
    await vulAan(id, 4, { plaats: 'De hal' }).expect(201);
  });

  it('houdt op als de aanbieder opdracht krijgt: dan antwoordt hij met zijn rapport', async () => {
    const { id } = await meldOpgave(app);
    await app.verwerkUitstaandeJobs();
    const wie = app.als('toezichthouder');
    const { body: zaken } = await wie.get(`/api/v1/zaken?meldingId=${id}`).expect(200);
    const [{ id: zaakId }] = zaken.resultaten;
    const { body: zaak } = await wie.get(`/api/v1/zaken/${zaakId}`).expect(200);
    await wie
      .post(`/api/v1/zaken/${zaakId}/_beoordeel-melding`)
      .set('if-match', `"v${zaak.versie}"`)
      .send({
        ...{ isCalamiteit: true, motivering: 'De toetsen wijzen daarop.', naderOnderzoek: true },
        ...{ naderOnderzoekMotivering: 'De oorzaak is niet duidelijk.', onderzoekDoor: 'aanbieder' },
        onderzoekDoorMotivering: 'De aanbieder kan dit zelf.',
      })
      .expect(200);
    await wie
      .post(`/api/v1/zaken/${zaakId}/opdrachten`)
      .send({ onderzoeksvraag: 'Hoe kon de bewoner vallen?', protocol: 'Protocol 2025' })
      .expect(201);
    await app.verwerkUitstaandeJobs();
    const opgave = await lees(id);
    expect(opgave).toMatchObject({ status: 'overgenomen', handelingen: [] });
    expect((await vulAan(id, opgave.versie, { plaats: 'De hal' }).expect(409)).body.code).toBe(
      'MELDING.OPGAVE_GESLOTEN',
    );
  });
  it('is klaar als de zaak gesloten is: de aanbieder leest dat wij klaar zijn, en niet waarom', async () => {
    const { id } = await meldOpgave(app);
    await app.verwerkUitstaandeJobs();
    const wie = app.als('toezichthouder');
    const { body: zaken } = await wie.get(`/api/v1/zaken?meldingId=${id}`).expect(200);
    const [{ id: zaakId }] = zaken.resultaten;
    const { body: zaak } = await wie.get(`/api/v1/zaken/${zaakId}`).expect(200);
    const motivering = 'Het gevolg is gering en er is geen verband met de ondersteuning.';
    await wie
      .post(`/api/v1/zaken/${zaakId}/_beoordeel-melding`)
      .set('if-match', `"v${zaak.versie}"`)
      .send({ isCalamiteit: false, motivering })
      .expect(200);
    const { body: beoordeeld } = await wie.get(`/api/v1/zaken/${zaakId}`).expect(200);
    if (beoordeeld.status !== 'afgesloten') {
      await wie
        .post(`/api/v1/zaken/${zaakId}/_sluit`)
        .set('if-match', `"v${beoordeeld.versie}"`)
        .send({ motivering })
        .expect(200);
    }
    await app.verwerkUitstaandeJobs();
    const opgave = await lees(id);
    expect(opgave).toMatchObject({ status: 'overgenomen', stand: 'afgesloten', handelingen: [] });
    expect(JSON.stringify(opgave)).not.toContain('gering');
  });
});

describe('klopt dit nog?', () => {
  it('biedt aan wat de aanbieder eerder opgaf, met de dag, en onthoudt dat het is bevestigd', async () => {
    const eerder = await meldOpgave(app, {
      contact_functie: 'Bestuurssecretaris',
      client_naam: 'Kees Verzonnen',
    });
    app.klok.naar('2026-06-01');
    const { body } = await app.als('aanbieder').get('/api/v1/opgavevragen/eerdere-antwoorden').expect(200);
    const functie = body.resultaten.find(({ code }: { code: string }) => code === 'contact_functie');
    expect(functie).toEqual({
      ...{ code: 'contact_functie', waarden: ['Bestuurssecretaris'], nummer: eerder.nummer },
      op: expect.stringMatching(/^2026-04-13/),
    });
    // What belongs to one event is never offered again.
    expect(JSON.stringify(body)).not.toMatch(/Kees|trap/);
    const { id } = await meldOpgave(
      app,
      { contact_functie: 'Bestuurssecretaris', bekend_op: '2026-06-01' },
      { bevestigd: ['contact_functie', 'contact_email'] },
    );
    const opgave = await lees(id);
    expect(geldt(opgave, 'contact_functie')).toMatchObject({ bevestigd: true });
    expect(geldt(opgave, 'contact_naam')).toMatchObject({ bevestigd: false });
  });

  it('geeft een toezichthouder de antwoorden van de aanbieder voor wie hij schrijft, en een ander nooit de onze', async () => {
    await vanAnder();
    const { andereAanbiederId } = app.eerste;
    const wie = app.als('toezichthouder');
    const { body } = await wie
      .get(`/api/v1/opgavevragen/eerdere-antwoorden?aanbiederId=${andereAanbiederId}`)
      .expect(200);
    expect(body.resultaten.length).toBeGreaterThan(0);
    const eigen = await app
      .als('aanbieder')
      .get(`/api/v1/opgavevragen/eerdere-antwoorden?aanbiederId=${andereAanbiederId}`)
      .expect(200);
    for (const { nummer } of eigen.body.resultaten) expect(nummer).not.toBe(body.resultaten[0].nummer);
    await wie.get('/api/v1/opgavevragen/eerdere-antwoorden').expect(400);
  });
});

describe('een vraag van de toezichthouder', () => {
  const stel = (id: string, rest: object = {}, wie = app.als('toezichthouder')) =>
    wie
      .post(`${OPGAVEN}/${id}/vragen`)
      .send({ tekst: 'Was er een nachtdienst?', waarom: 'Om te weten wie erbij was.', ...rest });

  it('zegt waarom zij is gesteld, en wordt beantwoord waar de aanbieder meldde', async () => {
    const { id } = await meldOpgave(app);
    await stel(id).expect(200);
    await app.verwerkUitstaandeJobs();
    const { body: bel } = await app.als('aanbieder').get('/api/v1/attenderingen').expect(200);
    expect(bel.resultaten[0]).toMatchObject({
      soort: 'opgavevraag_gekregen',
      plek: { object: 'opgave', id },
    });
    const [vraag] = (await lees(id)).vragen;
    expect(vraag).toMatchObject({
      waarom: 'Om te weten wie erbij was.',
      status: 'gesteld',
      gesteldDoor: null,
    });
    const beantwoord = (wie = app.als('aanbieder')) =>
      wie.post(`${OPGAVEN}/${id}/vragen/${vraag.id}/_beantwoord`).send({ tekst: 'Ja, één begeleider.' });
    const { body } = await beantwoord().expect(200);
    expect(body.vragen[0]).toMatchObject({ status: 'beantwoord', antwoord: 'Ja, één begeleider.' });
    expect((await beantwoord().expect(409)).body.code).toBe('MELDING.OPGAVEVRAAG_DICHT');
    // It is an addition like any other, and takes no place among the answers of the list.
    expect(body.delen[1]).toMatchObject({ vraagId: vraag.id });
    expect(geldt(body, 'antwoord')).toBeUndefined();
  });

  it('kan ook als de opgave gesloten is, en wordt geweigerd zonder waarom, na intrekken en bij een gewone melding', async () => {
    const { id } = await meldOpgave(app);
    await stel(id, { waarom: '' }).expect(400);
    await stel(id).expect(200);
    await app
      .als('toezichthouder')
      .post(`${OPGAVEN}/${id}/_sluit`)
      .set('if-match', '"v1"')
      .send({ reden: 'Verder is alles bekend.' })
      .expect(200);
    const [vraag] = (await lees(id)).vragen;
    const adres = `${OPGAVEN}/${id}/vragen/${vraag.id}`;
    await app.als('aanbieder').post(`${adres}/_beantwoord`).send({ tekst: 'Ja, er was iemand.' }).expect(200);
    await stel(id, { tekst: 'En de nacht daarvoor?' }).expect(200);
    const tweede = (await lees(id)).vragen[1];
    await app.als('toezichthouder').post(`${OPGAVEN}/${id}/vragen/${tweede.id}/_trek-in`).expect(200);
    await app
      .als('aanbieder')
      .post(`${OPGAVEN}/${id}/vragen/${tweede.id}/_beantwoord`)
      .send({ tekst: 'Ja.  ' })
      .expect(409);
    await app.als('toezichthouder').post(`${OPGAVEN}/${id}/vragen/${tweede.id}/_trek-in`).expect(404);
    const { body: gewoon } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Zorg over de Linde', omschrijving: 'Er is te weinig personeel.' },
        ...{ onrechtmatigheid: 'nee', aanbiederId: app.eerste.aanbiederId },
      })
      .expect(201);
    await stel(gewoon.id).expect(404);
  });
});

describe('wie een opgave ziet', () => {
  it('een andere aanbieder, een andere organisatie en een melding van een ander over deze aanbieder geven 404', async () => {
    const vreemd = await vanAnder();
    const { body: over } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'zorgaanbieder', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Zorg over de Linde', omschrijving: 'Een collega-aanbieder maakt zich zorgen.' },
        ...{ onrechtmatigheid: 'nee', aanbiederId: app.eerste.aanbiederId },
      })
      .expect(201);
    const { id } = await meldOpgave(app);
    for (const [wie, wat] of [
      [app.als('aanbieder'), vreemd],
      [app.als('aanbieder'), over.id],
      [app.als('aanbieder', app.tweede), id],
      [app.als('toezichthouder', app.tweede), id],
    ] as const) {
      await wie.get(`${OPGAVEN}/${wat}`).expect(404);
      await wie.get(`${OPGAVEN}/${wat}/ontvangstbewijs`).expect(404);
      await vulAan(wat, 1, { plaats: 'De hal' }, wie).expect(404);
    }
    const { body } = await app.als('aanbieder').get(`${OPGAVEN}?aantal=100`).expect(200);
    const ids = body.resultaten.map((rij: { id: string }) => rij.id);
    expect([ids.includes(id), ids.includes(vreemd), ids.includes(over.id)]).toEqual([true, false, false]);
    // The second wall: the database gives a provider no melding that somebody else made about it.
    const uow = app.app.get(UnitOfWork);
    const zichtbaar = await uow.run(app.actor('aanbieder'), () =>
      uow.query<{ id: string }>('test-meldingen', 'SELECT id FROM melding.meldingen'),
    );
    expect(zichtbaar.map((rij) => rij.id)).toEqual(expect.arrayContaining([id]));
    for (const verboden of [over.id, vreemd]) expect(zichtbaar.map((rij) => rij.id)).not.toContain(verboden);
  });

  it.each(['college', 'jurist', 'contractbeheer', 'beheerder', 'fg', 'archivaris'] as const)(
    'niet %s',
    async (rol) => {
      await app.als(rol).get(OPGAVEN).expect(403);
      await app
        .als(rol)
        .post(OPGAVEN)
        .send({ antwoorden: alsAntwoorden(EERSTE) })
        .expect(403);
    },
  );

  it('een aanbieder sluit niet, heropent niet en stelt geen vragen', async () => {
    const { id } = await meldOpgave(app);
    for (const pad of ['_sluit', '_heropen', '_markeer-gelezen', 'vragen'])
      await app.als('aanbieder').post(`${OPGAVEN}/${id}/${pad}`).set('if-match', '"v1"').send({}).expect(403);
  });

  it('leest de aanbieder zijn eigen woorden, hoe het team de melding ook noemt', async () => {
    const { id } = await meldOpgave(app, { soort: 'melding' });
    const wie = app.als('toezichthouder');
    const { body } = await wie.get(`/api/v1/meldingen/${id}`).expect(200);
    const wijzig = (velden: object, versie: number) =>
      wie.patch(`/api/v1/meldingen/${id}`).set('if-match', `"v${versie}"`).send(velden);
    await wijzig({ onderwerp: 'Vermoeden van verwaarlozing' }, body.versie).expect(200);
    const opgave = await lees(id);
    expect([opgave.onderwerp, JSON.stringify(opgave).includes('verwaarlozing')]).toEqual([
      ...[EERSTE.onderwerp, false],
    ]);
    // And it stays its own: under another provider it would be shown to that one.
    const { andereAanbiederId: aanbiederId } = app.eerste;
    const vast = await wijzig({ aanbiederId }, body.versie + 1).expect(409);
    expect(vast.body.code).toBe('MELDING.AANBIEDER_LIGT_VAST');
  });

  it('leest de aanbieder nooit iets van weging, zaak of melder', async () => {
    const { id } = await meldOpgave(app);
    await app.verwerkUitstaandeJobs();
    const tekst = JSON.stringify(await lees(id));
    expect(tekst).not.toMatch(/zaak|weging|kleur|behandelaar|route|gevoelig/i);
  });

  it('ziet een collega die buiten een besloten zaak staat de opgave niet', async () => {
    const { id } = await meldOpgave(app);
    await app.verwerkUitstaandeJobs();
    const [rij] = await app.sql<{ zaak_id: string }>(
      'SELECT zaak_id FROM onderzoek.zaak_meldingen WHERE melding_id = $1',
      [id],
    );
    await app.sql(`UPDATE onderzoek.zaken SET besloten = true WHERE id = $1`, [rij?.zaak_id]);
    await app.sql(
      'INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id) VALUES ($1, $2, $3)',
      [app.eerste.id, rij?.zaak_id, app.eerste.gebruikers.coordinator],
    );
    await app.als('toezichthouder').get(`${OPGAVEN}/${id}`).expect(404);
    await app.als('coordinator').get(`${OPGAVEN}/${id}`).expect(200);
    await app.als('aanbieder').get(`${OPGAVEN}/${id}`).expect(200);
  });
});

describe('het bewijs van ontvangst', () => {
  const bewijs = (id: string) =>
    app
      .als('aanbieder')
      .get(`${OPGAVEN}/${id}/ontvangstbewijs`)
      .buffer(true)
      .parse((res, klaar) => {
        const stukken: Buffer[] = [];
        res.on('data', (stuk: Buffer) => stukken.push(stuk));
        res.on('end', () => klaar(null, Buffer.concat(stukken)));
      });

  it('noemt nummer, tijd, wat is opgegeven en wat nog openstaat', async () => {
    app.klok.naar('2026-04-13T12:05:00Z');
    const { id, nummer } = await meldOpgave(app);
    const { body, headers } = await bewijs(id).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    const tekst = await pdfTekst(body as Buffer);
    for (const deel of [
      nummer,
      'Stichting De Linde',
      'Val van de trap',
      'Nog aan te vullen',
      'Hoe heet de cliënt?',
    ])
      expect(tekst).toContain(deel);
    expect(tekst).toMatch(/13 april 2026 om \d\d\.\d\d uur/);
  });

  it('komt er ook als iemand een teken typte dat geen lettertype kent', async () => {
    const { id, nummer } = await meldOpgave(app, { wat_gebeurde: 'De 🚑 kwam.\nDaarna was het stil.' });
    const { body } = await bewijs(id).expect(200);
    const tekst = await pdfTekst(body as Buffer);
    expect([tekst.includes(nummer), tekst.includes('De ? kwam.')]).toEqual([true, true]);
    expect(geldt(await lees(id), 'wat_gebeurde')).toMatchObject({
      waarden: ['De 🚑 kwam.\nDaarna was het stil.'],
    });
  });

  it('gaat ook per e-mail, zonder iets over de cliënt', async () => {
    const { id, nummer } = await meldOpgave(app, {
      ...{ contact_email: 'ineke@linde.example', client_naam: 'Roel Stilhout' },
    });
    await app.verwerkUitstaandeJobs();
    const [brief] = await app.sql<Record<string, string>>(
      `SELECT * FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'ontvangst-opgave'`,
      [id],
    );
    expect(brief).toBeDefined();
    expect(JSON.stringify(brief)).not.toContain('Stilhout');
    expect(JSON.stringify(brief)).toContain(nummer);
  });
});

describe('een bijlage', () => {
  const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
  const stuur = (id: string, wie = app.als('aanbieder')) =>
    wie.post(`${OPGAVEN}/${id}/bijlagen`).attach('bestand', PDF, 'verslag.pdf');

  it('hangt aan de melding, voor de aanbieder en voor het team', async () => {
    const { id } = await meldOpgave(app);
    const { body } = await stuur(id).expect(201);
    await app.controleerBestanden();
    for (const rol of ['aanbieder', 'toezichthouder'] as const) {
      const lijst = await app.als(rol).get(`/api/v1/documenten?object=melding&objectId=${id}`).expect(200);
      expect(lijst.body.resultaten.map((d: { id: string }) => d.id)).toEqual([body.id]);
    }
  });

  it('wordt geweigerd bij een ander, na sluiten en zonder bestand', async () => {
    const { id } = await meldOpgave(app);
    await stuur(await vanAnder()).expect(404);
    await app.als('aanbieder').post(`${OPGAVEN}/${id}/bijlagen`).expect(400);
    await app
      .als('toezichthouder')
      .post(`${OPGAVEN}/${id}/_sluit`)
      .set('if-match', '"v1"')
      .send({ reden: 'Klaar met vragen.' })
      .expect(200);
    expect((await stuur(id).expect(409)).body.code).toBe('MELDING.OPGAVE_GESLOTEN');
  });
});
