import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DrukBrieven } from '@navolgbaar/bericht';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { INHOUD, VERZENDING, brengTot, nietOpgevolgd, opAdvies } from '../harnas/collegeadvies';
import { LADDER } from '../harnas/ladder';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { afspraakvelden, maakAfspraak } from '../harnas/veiligheidsafspraak';

interface Brief {
  readonly sjabloon: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly kanaal: string;
  readonly status: string;
  readonly adres: string | null;
}
type Wie = ReturnType<TestApp['als']>;

const MAATREGEL = {
  ...{ soort: 'verbetermaatregelen', omschrijving: 'Zet twee begeleiders in de nacht.' },
  ...{ onderbouwing: 'De roosters laten te weinig mensen zien.', doel: 'Hulp in de nacht.' },
  ...{ verwachtEffect: 'Bewoners krijgen sneller hulp.', ernstWeging: 'Er ging vaak iets mis.' },
  ...LADDER,
};
const oordeel = (uitkomst: string, deel: string) => ({
  ...{ oordeel: uitkomst, motivering: `Wij keken naar de roosters van mei (${uitkomst}).` },
  onderdelen: [{ onderdeel: 'reactie', oordeel: deel, reden: 'In het weekend staat er nog één.' }],
});
/** A decision: who is touched by it is heard first (Awb art. 4:8). */
const BESLUITINHOUD = {
  ...{ maatregel: 'voorziening_aanpassen', grondsoort: 'wmo_2_3_10', vindplaats: 'lid 1 onder a' },
  ...{ clienten: [{ code: 'C-12', financiering: 'wmo', wat: 'Een andere aanbieder.' }] },
  ...{ wat: INHOUD.wat, waarom: INHOUD.waarom, evenredigheid: INHOUD.evenredigheid, gevolg: INHOUD.gevolg },
};
const VRAAG = { tot: '2026-05-04', afweging: 'De bezetting in de nacht is ook na onze maatregel te laag.' };

describe('een brief die bij een handeling hoort', () => {
  let app: TestApp;
  let mailadres: string;
  const th = () => app.als('toezichthouder');
  const termijnenVan = (id: string) =>
    app.sql<{ code: string }>(
      'SELECT definitie_code AS code, status, uiterlijk FROM termijn.termijnen WHERE object_id = $1 ORDER BY start, id',
      [id],
    );
  const brievenVan = async (objectId: string, wie: Wie = th()): Promise<Brief[]> =>
    (await wie.get(`/api/v1/berichten?objectId=${objectId}&aantal=100`).expect(200)).body.resultaten;
  const van = async (objectId: string, sjabloon: string, wie: Wie = th()) =>
    (await brievenVan(objectId, wie)).filter((brief) => brief.sjabloon === sjabloon);
  const zetMail = (email: string | null) =>
    app.sql('UPDATE aanbieder.aanbieders SET email = $2 WHERE id = $1', [app.eerste.aanbiederId, email]);
  const inPortaal = async (wie: Wie): Promise<string> =>
    JSON.stringify((await wie.get('/api/v1/eigen-brieven?aantal=100').expect(200)).body.resultaten);

  beforeAll(async () => {
    app = await TestApp.start();
    const [rij] = await app.sql<{ email: string }>('SELECT email FROM aanbieder.aanbieders WHERE id = $1', [
      app.eerste.aanbiederId,
    ]);
    mailadres = rij!.email;
  }, 120_000);
  afterAll(() => app.sluit());
  beforeEach(async () => {
    app.klok.naar('2026-04-13');
    await zetMail(mailadres);
  });

  async function zaak(organisatie: Testorganisatie = app.eerste): Promise<string> {
    const { body } = await app
      .als('toezichthouder', organisatie)
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: organisatie.aanbiederId, gemeenteIds: [organisatie.gemeenteId] },
      })
      .expect(201);
    return body.id;
  }

  async function opgelegd(): Promise<{ zaakId: string; id: string; versie: number }> {
    const zaakId = await zaak();
    const { headers } = await th().get(`/api/v1/zaken/${zaakId}`).expect(200);
    await th()
      .post(`/api/v1/zaken/${zaakId}/_rond-onderzoek-af`)
      .set('if-match', String(headers.etag))
      .send({ bevinding: 'De bezetting is te laag.' })
      .expect(200);
    const bevindingIds = [await vastgesteldeBevinding(th(), zaakId, '2026-04-13')];
    const { body } = await th()
      .post(`/api/v1/zaken/${zaakId}/maatregelen`)
      .send({ ...MAATREGEL, bevindingIds })
      .expect(201);
    return { zaakId, id: body.id, versie: body.versie };
  }

  const beoordeel = ({ id, versie }: { id: string; versie: number }, inhoud: object, wie: Wie = th()) =>
    wie.post(`/api/v1/maatregelen/${id}/_beoordeel`).set('if-match', `"v${versie}"`).send(inhoud);

  describe('het oordeel over een maatregel', () => {
    it.each([
      ['opgevolgd', 'voldoet', 'maatregel-opgevolgd', /hoeft voor deze maatregel niets meer te doen/],
      ['deels_opgevolgd', 'deels', 'maatregel-deels-opgevolgd', /nieuwe termijn[\s\S]*Het college beslist/],
      ['niet_opgevolgd', 'niet', 'maatregel-niet-opgevolgd', /adviseren[\s\S]*Het college beslist/],
    ])('%s: de aanbieder leest wat wij vinden en wat volgt, zonder bezwaarclausule', async (...rij) => {
      const [uitkomst, deel, sjabloon, vervolg] = rij;
      const maatregel = await opgelegd();
      await beoordeel(maatregel, oordeel(uitkomst, deel)).expect(200);
      // In the act itself: nothing had to be processed for it.
      const [brief, ...meer] = await van(maatregel.zaakId, sjabloon);
      expect(meer).toEqual([]);
      expect(brief).toMatchObject({ kanaal: 'mail', adres: mailadres });
      expect(brief?.tekst).toContain(`(${uitkomst})`);
      expect(brief?.tekst).toMatch(/contact op via \S.*, coördinator \(\S+@\S+\)/);
      expect(brief?.tekst).toContain(MAATREGEL.omschrijving);
      expect(brief?.tekst).toContain('Op maandag 13 april 2026 hebben wij beoordeeld');
      expect(brief?.tekst).toMatch(vervolg);
      expect(brief?.tekst.includes('In het weekend staat er nog één.')).toBe(uitkomst !== 'opgevolgd');
      expect(brief?.tekst).not.toMatch(/bezwaar|beroep|rechtsmiddel/i);
      expect(await inPortaal(app.als('aanbieder'))).toContain(brief?.onderwerp);
      await app.verwerkUitstaandeJobs();
      expect(await van(maatregel.zaakId, sjabloon)).toHaveLength(1);
    });

    it('een oordeel dat wordt geweigerd, schrijft niets: zonder onderdeel, oude versie, ander, andere organisatie', async () => {
      const maatregel = await opgelegd();
      const goed = oordeel('niet_opgevolgd', 'niet');
      await beoordeel(maatregel, { ...goed, onderdelen: [] }).expect(400);
      await beoordeel({ ...maatregel, versie: 9 }, goed).expect(412);
      await beoordeel(maatregel, goed, app.als('aanbieder')).expect(403);
      await beoordeel(maatregel, goed, app.als('toezichthouder', app.tweede)).expect(404);
      // What would be read as a field of the letter is refused before.
      await beoordeel(maatregel, { ...goed, motivering: 'Zie wat wij schreven in {{bijlage}}.' }).expect(400);
      const { body } = await th().get(`/api/v1/maatregelen/${maatregel.id}`).expect(200);
      expect(body.status).toBe('opgelegd');
      expect(await van(maatregel.zaakId, 'maatregel-niet-opgevolgd')).toEqual([]);
    });

    it('zonder e-mailadres wacht de brief bij wat geprint moet worden', async () => {
      const maatregel = await opgelegd();
      await zetMail(null);
      await beoordeel(maatregel, oordeel('opgevolgd', 'voldoet')).expect(200);
      expect(await van(maatregel.zaakId, 'maatregel-opgevolgd')).toEqual([
        expect.objectContaining({ kanaal: 'post', status: 'te_printen', adres: null }),
      ]);
    });

    it('is niet te lezen voor een andere organisatie, een andere aanbieder, of wie een belang heeft', async () => {
      const { zaakId, ...maatregel } = await opgelegd();
      await beoordeel(maatregel, oordeel('opgevolgd', 'voldoet')).expect(200);
      expect(await van(zaakId, 'maatregel-opgevolgd')).toHaveLength(1);
      expect(await brievenVan(zaakId, app.als('toezichthouder', app.tweede))).toEqual([]);
      expect(await inPortaal(app.als('aanbieder', app.tweede))).not.toContain(MAATREGEL.omschrijving);
      const { body } = await app
        .als('beheerder')
        .post('/api/v1/gebruikers')
        .send({ naam: 'Met belang', email: 'belang@voorbeeld.nl', rollen: ['toezichthouder'] })
        .expect(201);
      const metBelang = await app.alsGebruiker(body.id);
      expect(await van(zaakId, 'maatregel-opgevolgd', metBelang)).toHaveLength(1);
      await metBelang
        .post('/api/v1/belangenconflicten')
        .send({ aanbiederId: app.eerste.aanbiederId, reden: 'Mijn partner werkt er.', van: '2026-04-13' })
        .expect(201);
      expect(await brievenVan(zaakId, metBelang)).toEqual([]);
    });
  });

  describe('een veiligheidsafspraak', () => {
    it('staat in een brief met de dag, wie ervoor zorgt en dat wij controleren; niet wanneer en hoe', async () => {
      const zaakId = await zaak();
      await maakAfspraak(app, `zaken/${zaakId}`);
      const [brief, ...meer] = await van(zaakId, 'veiligheidsafspraken');
      expect(meer).toEqual([]);
      expect(brief?.onderwerp).toMatch(/in zaak 2026-/);
      expect(brief?.tekst).toContain('Elke nacht is er een wakende begeleider op locatie Berk.');
      expect(brief?.tekst).toContain('Op 13 april 2026 hebben wij met Stichting De Linde');
      expect(brief?.tekst).toContain('Uiterlijk op 15 april 2026.');
      expect(brief?.tekst).toContain('Bij u: locatiemanager.');
      expect(brief?.tekst).toContain('Wij controleren of de afspraak wordt nagekomen.');
      expect(brief?.tekst).not.toMatch(/20 april|bezoek|bezwaar|beroep|in de plaats/i);
    });

    it('bij een melding zonder zaak: de brief staat bij de melding, en noemt haar niet', async () => {
      const { body: melding } = await th()
        .post('/api/v1/meldingen')
        .send({
          ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
          ...{
            onrechtmatigheid: 'nee',
            onderwerp: 'Te weinig hulp',
            omschrijving: 'In de nacht is er niemand.',
          },
          aanbiederId: app.eerste.aanbiederId,
        })
        .expect(201);
      await maakAfspraak(app, `meldingen/${melding.id}`);
      const [brief] = await van(melding.id, 'veiligheidsafspraken');
      expect(brief?.onderwerp).toBe('Afspraak over de veiligheid van cliënten');
      expect(`${brief?.onderwerp}${brief?.tekst}`).not.toContain(melding.nummer);
      expect(brief?.tekst).not.toMatch(/melding|melder/i);
    });

    it('die in de plaats komt van een geschonden afspraak, noemt die', async () => {
      const zaakId = await zaak();
      const { id, versie } = await maakAfspraak(app, `zaken/${zaakId}`);
      const daad = (naam: string, gezien: number, inhoud: object) =>
        th().post(`/api/v1/veiligheidsafspraken/${id}/${naam}`).set('if-match', `"v${gezien}"`).send(inhoud);
      const controle = {
        ...{ uitkomst: 'niet_nagekomen', op: '2026-04-13', wijze: 'telefonisch' },
        ...{ toelichting: 'Er was niemand.', bewijs: 'Notitie van het gesprek.' },
      };
      await daad('_controleer', versie, controle).expect(200);
      const nieuw = { ...afspraakvelden(app), tekst: 'Er komt een tweede begeleider.' };
      await daad('_vervang', versie + 1, { ...nieuw, reden: 'Dit past nu.' }).expect(201);
      const brieven = await van(zaakId, 'veiligheidsafspraken');
      const laatste = brieven.find(({ tekst }) => tekst.includes('Er komt een tweede begeleider.'));
      expect(brieven).toHaveLength(2);
      expect(laatste?.tekst).toMatch(/in de plaats van[\s\S]*Elke nacht is er een wakende begeleider/);
      expect(laatste?.tekst).not.toContain('Dit past nu.');
    });

    it('die niet kan, krijgt geen brief; zonder e-mailadres gaat de brief per post', async () => {
      const zaakId = await zaak();
      const maak = (anders: object, wie: Wie = th()) =>
        wie.post(`/api/v1/zaken/${zaakId}/veiligheidsafspraken`).send({ ...afspraakvelden(app), ...anders });
      await maak({ uiterlijk: '2026-04-12' }).expect(400);
      await maak({}, app.als('aanbieder')).expect(403);
      await maak({}, app.als('toezichthouder', app.tweede)).expect(404);
      expect(await brievenVan(zaakId)).toEqual([]);
      await zetMail(null);
      await maakAfspraak(app, `zaken/${zaakId}`);
      expect(await van(zaakId, 'veiligheidsafspraken')).toEqual([
        expect.objectContaining({ kanaal: 'post', status: 'te_printen' }),
      ]);
    });
  });

  describe('een advies aan het college', () => {
    it('het college hoort dat er een advies is en tot wanneer; de aanbieder dat het is gegeven; geen van beide wat', async () => {
      const dossier = await nietOpgevolgd(app);
      const id = await brengTot(app, dossier, 'getoetst');
      expect(await van(dossier.zaakId, 'advies-aan-college')).toEqual([]);
      expect(await van(dossier.zaakId, 'advies-verzonden')).toEqual([]);
      const { status, body } = await opAdvies(app, id, '_verzend', VERZENDING, th());
      expect(status).toBe(200);
      const [college, ...meer] = await van(dossier.zaakId, 'advies-aan-college');
      expect(meer).toEqual([]);
      expect(college).toMatchObject({ kanaal: 'mail', adres: expect.stringContaining('@') });
      // The address is closed: the list says by name of which college the letter is.
      expect(college).toMatchObject({ gemeenteNaam: body.gemeenteNaam });
      expect(college?.tekst).toContain('Op 13 april 2026 hebben wij u een advies gestuurd.');
      expect(college?.tekst).toContain('Stichting De Linde');
      expect(body.antwoordUiterlijk).toBe('2026-05-25');
      expect(college?.tekst).toContain('Graag uiterlijk op 25 mei 2026.');
      const [aanbieder] = await van(dossier.zaakId, 'advies-verzonden');
      expect(aanbieder).toMatchObject({ gemeenteNaam: null });
      expect(aanbieder?.tekst).toMatch(/Op 13 april 2026 hebben wij het college van .+ advies gegeven/);
      expect(aanbieder?.tekst).toContain('Die is niet of niet helemaal opgevolgd.');
      const inhoud = [INHOUD.wat, INHOUD.waarom, INHOUD.evenredigheid, INHOUD.gevolg, INHOUD.vindplaats];
      for (const woord of [...inhoud, 'liëntenstop', 'jurist vindt']) {
        expect(college?.tekst).not.toContain(woord);
        expect(aanbieder?.tekst).not.toContain(woord);
      }
      await app.verwerkUitstaandeJobs();
      await app.app.get(DrukBrieven, { strict: false }).execute(app.eerste.id);
      const [gedrukt, ...geenTweede] = await van(dossier.zaakId, 'advies-aan-college');
      expect(geenTweede).toEqual([]);
      expect(gedrukt).toMatchObject({
        geadresseerde: `Het college van burgemeester en wethouders van ${body.gemeenteNaam}`,
      });
    });

    it('dat niet weg kan, vertelt niemand iets', async () => {
      const dossier = await nietOpgevolgd(app);
      const id = await brengTot(app, dossier, 'concept');
      expect((await opAdvies(app, id, '_verzend', VERZENDING, th())).body.code).toBe(
        'COLLEGEADVIES.ZONDER_JURIST',
      );
      const getoetst = await brengTot(app, await nietOpgevolgd(app), 'getoetst');
      expect((await opAdvies(app, getoetst, '_verzend', VERZENDING, app.als('college'))).status).toBe(403);
      expect(await van(dossier.zaakId, 'advies-aan-college')).toEqual([]);
      expect(await van(dossier.zaakId, 'advies-verzonden')).toEqual([]);
    });

    it('zonder e-mailadres van de aanbieder en zonder lezer bij het college gaan beide brieven per post', async () => {
      const dossier = await nietOpgevolgd(app);
      const id = await brengTot(app, dossier, 'getoetst');
      await zetMail(null);
      const lezers = [app.eerste.gebruikers.college];
      await app.sql('UPDATE identiteit.gebruikers SET actief = false WHERE id = ANY($1)', [lezers]);
      try {
        expect((await opAdvies(app, id, '_verzend', VERZENDING, th())).status).toBe(200);
      } finally {
        await app.sql('UPDATE identiteit.gebruikers SET actief = true WHERE id = ANY($1)', [lezers]);
      }
      for (const sjabloon of ['advies-aan-college', 'advies-verzonden'])
        expect(await van(dossier.zaakId, sjabloon)).toEqual([
          expect.objectContaining({ kanaal: 'post', status: 'te_printen', adres: null }),
        ]);
    });

    async function overBesluit(): Promise<{ id: string; zaakId: string }> {
      const dossier = await nietOpgevolgd(app);
      const id = await brengTot(app, dossier, 'concept');
      const inhoud = { ...BESLUITINHOUD, rapportId: dossier.rapportId };
      expect((await opAdvies(app, id, 'wijzig', inhoud, th())).status).toBe(200);
      return { id, zaakId: dossier.zaakId };
    }
    async function toets(id: string): Promise<void> {
      await opAdvies(app, id, '_leg-voor', {}, th());
      const akkoord = { oordeel: 'akkoord', tekst: 'Dit kan op deze grond.' };
      expect((await opAdvies(app, id, '_toets', akkoord, app.als('jurist'))).status).toBe(200);
    }

    it('over een besluit vraagt eerst een zienswijze, met een brief en een laatste dag; tot dan gaat het niet weg', async () => {
      const { id, zaakId } = await overBesluit();
      const { status, body } = await opAdvies(app, id, '_vraag-zienswijze', VRAAG, th());
      expect(status).toBe(200);
      expect(body.zienswijze).toMatchObject({
        gevraagdOp: '2026-04-13',
        aan: 'de aanbieder',
        tot: VRAAG.tot,
      });
      expect(body.handelingen).not.toContain('vraagZienswijze');
      // The last day is watched like any other: on Vandaag, with a reminder for who handles the case.
      const [termijn] = await termijnenVan(id);
      expect(termijn).toMatchObject({ code: 'ADVIESZIENSWIJZE', status: 'loopt', uiterlijk: '2026-05-04' });
      const [brief, ...meer] = await van(zaakId, 'zienswijze-corrigerend');
      expect(meer).toEqual([]);
      for (const woord of ['Maatwerkvoorziening aanpassen', 'artikel 2.3.10: lid 1', VRAAG.afweging])
        expect(brief?.tekst).toContain(woord);
      expect(brief?.tekst).toContain('Dat kan tot en met 4 mei 2026.');
      expect(brief?.tekst).toContain('In dat besluit staat wat u kunt doen');
      expect(brief?.tekst).not.toContain('C-12');
      await toets(id);
      const vroeg = await opAdvies(app, id, '_verzend', VERZENDING, th());
      expect(vroeg.body.code).toBe('COLLEGEADVIES.ZIENSWIJZE_LOOPT');
      app.klok.naar('2026-05-05');
      expect((await opAdvies(app, id, '_verzend', { ...VERZENDING, ...LADDER }, th())).status).toBe(200);
      expect(await van(zaakId, 'advies-verzonden')).toHaveLength(1);
      expect((await termijnenVan(id)).find(({ code }) => code === 'ADVIESZIENSWIJZE')).toMatchObject({
        status: 'ingetrokken',
      });
    });

    it('een zienswijze die komt, voldoet aan haar termijn, en een die uitblijft niet', async () => {
      const antwoord = { gevraagdOp: '2026-04-13', aan: 'de aanbieder', tot: VRAAG.tot };
      for (const [hoe, stand] of [
        [
          { vorm: 'schriftelijk', ontvangenOp: '2026-04-20', inhoud: 'Wij zijn het er niet mee eens.' },
          'voldaan',
        ],
        [{ vorm: 'niet_gegeven' }, 'ingetrokken'],
      ] as const) {
        app.klok.naar('2026-04-13');
        const { id } = await overBesluit();
        expect((await opAdvies(app, id, '_vraag-zienswijze', VRAAG, th())).status).toBe(200);
        app.klok.naar('2026-05-05');
        const { body, status } = await opAdvies(
          app,
          id,
          '_leg-zienswijze-vast',
          { ...antwoord, ...hoe },
          th(),
        );
        expect([status, body.code]).toEqual([200, undefined]);
        expect(await termijnenVan(id)).toMatchObject([{ code: 'ADVIESZIENSWIJZE', status: stand }]);
      }
    });

    it('een zienswijze die niet kan worden gevraagd, geeft geen brief', async () => {
      const contract = await nietOpgevolgd(app);
      const concept = await brengTot(app, contract, 'concept');
      const geen = await opAdvies(app, concept, '_vraag-zienswijze', VRAAG, th());
      expect(geen.body.code).toBe('COLLEGEADVIES.GEEN_ZIENSWIJZE');
      const { id, zaakId } = await overBesluit();
      const weigeringen = [
        [{ ...VRAAG, tot: '2026-04-13' }, th(), 400],
        [{ tot: VRAAG.tot }, th(), 400],
        [VRAAG, app.als('aanbieder'), 403],
        [VRAAG, app.als('jurist'), 403],
        [VRAAG, app.als('toezichthouder', app.tweede), 404],
      ] as const;
      for (const [vraag, wie, code] of weigeringen)
        expect((await opAdvies(app, id, '_vraag-zienswijze', vraag, wie)).status).toBe(code);
      expect((await th().post(`/api/v1/collegeadviezen/${id}/_vraag-zienswijze`).send(VRAAG)).status).toBe(
        428,
      );
      for (const een of [contract.zaakId, zaakId])
        expect(await van(een, 'zienswijze-corrigerend')).toEqual([]);
      await zetMail(null);
      expect((await opAdvies(app, id, '_vraag-zienswijze', VRAAG, th())).status).toBe(200);
      expect(await van(zaakId, 'zienswijze-corrigerend')).toEqual([
        expect.objectContaining({ kanaal: 'post', status: 'te_printen' }),
      ]);
      const nogEens = await opAdvies(app, id, '_vraag-zienswijze', VRAAG, th());
      expect(nogEens.body.code).toBe('COLLEGEADVIES.ZIENSWIJZE_AL_GEVRAAGD');
    });

    it('de aanbieder hoort er niet van als horen het doel voorbij zou schieten (Awb art. 4:11)', async () => {
      const { id, zaakId } = await overBesluit();
      const niet = { nietHoren: 'doel', toelichting: 'Anders verdwijnen de roosters.' };
      expect((await opAdvies(app, id, '_leg-zienswijze-vast', niet, th())).status).toBe(200);
      await toets(id);
      expect((await opAdvies(app, id, '_verzend', { ...VERZENDING, ...LADDER }, th())).status).toBe(200);
      expect(await van(zaakId, 'advies-aan-college')).toHaveLength(1);
      expect(await van(zaakId, 'advies-verzonden')).toEqual([]);
    });
  });
});
