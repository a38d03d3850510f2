import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systeemActor } from '@navolgbaar/platform/auth';
import { BeheerAfwegingskader } from '@navolgbaar/weging';
import { VOLLEDIG } from '../harnas/aanbiederrapport';
import { TestApp } from '../harnas/test-app';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };
const GEHEIM = 'Bewoner Pietersen is gevallen.';
const DELEN = {
  watGebeurde: 'De bewoner is in de nacht gevallen en niet op tijd gevonden.',
  watVoorafging: 'De nachtronde is door een misverstand overgeslagen.',
  maatregelen: 'Voor alle bewoners geldt nu een nachtronde met dubbele aftekening.',
  gesprokenMet: 'De cliënt, twee begeleiders en de teamleider van de nacht.',
  aardEnErnst: 'Ernstig, en de kans op herhaling was groot.',
  terugkoppeling: 'De cliënt en de familie kregen een gesprek over de uitkomst.',
};
const VOLDOENDE = { oordeel: 'voldoende', motivering: 'Grondig, met wederhoor.', vragen: [] };

interface Lichaam {
  readonly [veld: string]: unknown;
}

describe('een zaak', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  const th = () => app.als('toezichthouder');
  const versie = (v: unknown) => `"v${String(v)}"`;

  async function meldCalamiteit(anders: Lichaam = {}): Promise<string> {
    const { body } = await th()
      .post('/api/v1/meldingen')
      .send({
        soort: 'calamiteit',
        kanaal: 'telefoon',
        bron: 'zorgaanbieder',
        wet: 'wmo',
        domein: 'kwaliteit',
        onderwerp: 'Val op een woonlocatie',
        omschrijving: GEHEIM,
        onrechtmatigheid: 'nee',
        aanbiederId: app.eerste.aanbiederId,
        gemeenteId: app.eerste.gemeenteId,
        vaststellingsdatum: '2026-04-13',
        checklist: {
          soort: 'calamiteit',
          nietBeoogdOfOnverwacht: TOETS,
          kwaliteitVanVoorziening: TOETS,
          ernstigGevolgOfDood: TOETS,
        },
        client: { hoedanigheid: 'cliënt', naam: 'B. Pietersen' },
        ...anders,
      })
      .expect(201);
    return body.id;
  }

  /** A calamiteit whose case was opened by the event, as in production. */
  async function calamiteitzaak(anders: Lichaam = {}): Promise<Lichaam & { id: string; versie: number }> {
    const meldingId = await meldCalamiteit(anders);
    await app.verwerkUitstaandeJobs();
    const [rij] = await app.sql<{ zaak_id: string }>(
      'SELECT zaak_id FROM onderzoek.zaak_meldingen WHERE melding_id = $1',
      [meldingId],
    );
    return zaak(rij?.zaak_id ?? 'geen zaak');
  }

  async function zaak(id: string) {
    return (await th().get(`/api/v1/zaken/${id}`).expect(200)).body;
  }

  async function nieuweZaak(anders: Lichaam = {}) {
    const { body } = await th()
      .post('/api/v1/zaken')
      .send({
        toezichtvorm: 'signaalgestuurd',
        onderwerp: 'Twijfel over kwaliteit en veiligheid',
        domein: 'kwaliteit',
        wet: 'wmo',
        aanbiederId: app.eerste.aanbiederId,
        gemeenteIds: [app.eerste.gemeenteId],
        ...anders,
      })
      .expect(201);
    return zaak(body.id);
  }

  const doe = (id: string, handeling: string, v: unknown, inhoud: Lichaam) =>
    th().post(`/api/v1/zaken/${id}/${handeling}`).set('if-match', versie(v)).send(inhoud);

  async function geefOpdracht(zaakId: string) {
    const { body } = await th()
      .post(`/api/v1/zaken/${zaakId}/opdrachten`)
      .send({
        onderzoeksvraag: 'Had dit voorkomen kunnen worden als u anders had gehandeld?',
        protocol: 'Protocol melden calamiteiten en geweldsincidenten, versie 1',
      })
      .expect(201);
    return body;
  }

  const naderOnderzoek = {
    isCalamiteit: true,
    motivering: 'Onverwacht en met ernstig gevolg.',
    naderOnderzoek: true,
    naderOnderzoekMotivering: 'De oorzaak is onbekend.',
    onderzoekDoor: 'aanbieder',
  };

  describe('van een calamiteit', () => {
    it('opent vanzelf, één keer, en de melding gaat mee', async () => {
      const geopend = await calamiteitzaak();
      expect(geopend).toMatchObject({
        toezichtvorm: 'calamiteiten',
        aard: 'reactief',
        status: 'eerste_beoordeling',
        bevoegdheid: 'eigen_toezicht',
        aanbiederNaam: 'Stichting De Linde',
        gemeenteIds: [app.eerste.gemeenteId],
      });
      expect(geopend['nummer']).toMatch(/^2026-\d{5}$/);
      const [melding] = geopend['meldingen'] as { id: string }[];
      const { body } = await th().get(`/api/v1/meldingen/${melding?.id}`).expect(200);
      expect(body.status).toBe('in_zaak');
      expect((geopend['openPunten'] as { punt: string }[]).map(({ punt }) => punt)).toEqual([
        'melding_beoordelen',
        'college_informeren',
      ]);
    });

    it('opent niet vanzelf bij de Wlz: die melding wacht op doorgeven (AC-5)', async () => {
      const meldingId = await meldCalamiteit({ wet: 'wlz' });
      await app.verwerkUitstaandeJobs();
      const rijen = await app.sql('SELECT 1 FROM onderzoek.zaak_meldingen WHERE melding_id = $1', [
        meldingId,
      ]);
      expect(rijen).toEqual([]);
      const { body } = await th().get(`/api/v1/meldingen/${meldingId}`).expect(200);
      expect(body).toMatchObject({
        ...{ status: 'ontvangen', route: 'doorgeven', routeontvangers: ['igj', 'zorgkantoor'] },
      });
    });

    it('sluit met uitleg als het geen calamiteit is, de aanbieder hoort waarom en een melder alleen dat wij klaar zijn', async () => {
      const { id, versie: v } = await calamiteitzaak();
      await app.sql(
        `INSERT INTO melding.ontvangstcodes (organisatie_id, melding_id, nummer, code_hash, processtand, gemaakt_op)
         SELECT organisatie_id, melding_id, 'x', sha256('x'), 'bekeken', now() FROM onderzoek.zaak_meldingen WHERE zaak_id = $1`,
        [id],
      );
      const { body } = await doe(id, '_beoordeel-melding', v, {
        isCalamiteit: false,
        motivering: 'Er is geen verband met de kwaliteit van de voorziening.',
      }).expect(200);
      expect(body).toMatchObject({ status: 'afgesloten', uitkomst: 'geen_calamiteit' });
      expect(body.maatregelruimte.mogelijk).toBe(false);
      await app.verwerkUitstaandeJobs();
      const standen = await app.sql(
        `SELECT c.processtand FROM melding.ontvangstcodes c JOIN onderzoek.zaak_meldingen m USING (organisatie_id, melding_id)
          WHERE m.zaak_id = $1`,
        [id],
      );
      expect(standen).toEqual([{ processtand: 'afgesloten' }]);
      const brieven = await app.sql<{ sjabloon: string; tekst: string }>(
        'SELECT sjabloon, tekst FROM bericht.berichten WHERE object_id = $1',
        [id],
      );
      expect(brieven).toHaveLength(1);
      expect(brieven[0]?.tekst).toContain('geen verband met de kwaliteit');
    });

    it('wordt niet beoordeeld zonder de redenen, en dan verandert er niets', async () => {
      const { id, versie: v } = await calamiteitzaak();
      const { body } = await doe(id, '_beoordeel-melding', v, {
        isCalamiteit: true,
        motivering: 'Onverwacht en met ernstig gevolg.',
        naderOnderzoek: true,
        onderzoekDoor: 'toezichthouder',
      }).expect(400);
      expect(body.code).toBe('ONDERZOEK.NADER_ONDERZOEK_ONVOLLEDIG');
      expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([
        'naderOnderzoekMotivering',
        'onderzoekDoorMotivering',
      ]);
      expect(await zaak(id)).toMatchObject({ status: 'eerste_beoordeling', versie: v });
    });

    it('toont bij onderzoek door de toezichthouder geen termijn', async () => {
      const { id, versie: v } = await calamiteitzaak();
      const { body } = await doe(id, '_beoordeel-melding', v, {
        ...naderOnderzoek,
        onderzoekDoor: 'toezichthouder',
        onderzoekDoorMotivering: 'De bestuurder is zelf betrokken.',
      }).expect(200);
      expect(body).toMatchObject({ status: 'onderzoek_loopt', onderzoekDoor: 'toezichthouder' });
      expect(JSON.stringify(body)).not.toMatch(/uiterlijk|termijn/i);
      const termijnen = await app.sql<{ definitie_code: string }>(
        'SELECT definitie_code FROM termijn.termijnen WHERE zaak_id = $1',
        [id],
      );
      // Only the agreement with ourselves to inform the college, nothing on the investigation.
      expect(termijnen.map((t) => t.definitie_code)).toEqual(['COLLEGE_INFORMEREN']);
    });
  });

  describe('na een besluit van het werkoverleg', () => {
    beforeAll(async () => {
      await app.app.get(BeheerAfwegingskader).laadMeegeleverde(systeemActor(app.eerste.id, 'proef', 'proef'));
    });

    async function besloten(besluit: Lichaam): Promise<string> {
      const signaal = {
        soort: 'signaal',
        aard: 'feit',
        bron: 'inwoner',
        kanaal: 'meldpunt',
        checklist: undefined,
      };
      const meldingId = await meldCalamiteit({ ...signaal, onderwerp: 'Minder hulp dan afgesproken' });
      await app.verwerkUitstaandeJobs();
      await th()
        .post(`/api/v1/meldingen/${meldingId}/wegingen`)
        .send({
          ernst: 'ontwikkeling',
          ernstMotivering: 'Er is geen direct gevaar.',
          omvang: 'klein',
          omvangMotivering: 'Het gaat om een cliënt.',
          aanZet: 'toezichthouder',
          publieksgevoelig: false,
          onrechtmatigheid: 'nee',
        })
        .expect(201);
      await th()
        .post(`/api/v1/meldingen/${meldingId}/besluiten`)
        .send({
          aanZet: 'toezichthouder',
          motivering: 'Wij vragen na of de zorg is gewijzigd.',
          werkoverlegOp: '2026-04-13',
          deelnemers: ['toezichthouder', 'coördinator'],
          ...besluit,
        })
        .expect(201);
      await app.verwerkUitstaandeJobs();
      return meldingId;
    }
    const zaakVan = async (meldingId: string) => {
      const [rij] = await app.sql<{ zaak_id: string }>(
        'SELECT zaak_id FROM onderzoek.zaak_meldingen WHERE melding_id = $1',
        [meldingId],
      );
      return rij?.zaak_id ?? null;
    };

    it('opent bij actie een signaalgestuurde zaak zonder eerste beoordeling en zonder termijn (AC-1)', async () => {
      const id = await zaakVan(await besloten({ besluit: 'actie', actie: 'vraag_aan_derden' }));
      const geopend = await zaak(String(id));
      expect(geopend).toMatchObject({
        toezichtvorm: 'signaalgestuurd',
        status: 'onderzoek_loopt',
        actie: 'vraag_aan_derden',
        onderwerp: 'Minder hulp dan afgesproken',
        onderzoekDoor: 'toezichthouder',
      });
      expect(await app.sql('SELECT 1 FROM termijn.termijnen WHERE zaak_id = $1', [id])).toEqual([]);
    });

    it('opent niets als er geen actie volgt', async () => {
      expect(await zaakVan(await besloten({ besluit: 'geen_actie' }))).toBeNull();
    });

    it('opent niets dubbel als iemand de zaak al zelf opende', async () => {
      const meldingId = await meldCalamiteit();
      const { id } = await nieuweZaak({ toezichtvorm: 'calamiteiten', meldingId });
      await app.verwerkUitstaandeJobs();
      expect(await zaakVan(meldingId)).toBe(id);
      const { body } = await th()
        .post('/api/v1/zaken')
        .send({
          toezichtvorm: 'calamiteiten',
          onderwerp: 'Nog eens',
          domein: 'kwaliteit',
          wet: 'wmo',
          meldingId,
        })
        .expect(409);
      expect(body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });
  });

  describe('met een opdracht aan de aanbieder', () => {
    async function lopend() {
      const { id, versie: v } = await calamiteitzaak();
      await doe(id, '_beoordeel-melding', v, naderOnderzoek).expect(200);
      return { id, opdracht: await geefOpdracht(id) };
    }
    const brievenVan = (zaakId: string, sjabloon: string) =>
      app.sql<{ tekst: string; wie: string }>(
        'SELECT tekst, aan_soort AS wie FROM bericht.berichten WHERE object_id = $1 AND sjabloon = $2 ORDER BY id',
        [zaakId, sjabloon],
      );
    /** An order whose report is in, as the supervisor sees it. */
    async function metRapport() {
      const { id, opdracht } = await lopend();
      await app.als('aanbieder').post(`/api/v1/opdrachten/${opdracht.id}/rapporten`).send(DELEN).expect(201);
      await app.verwerkUitstaandeJobs();
      return { id, opdracht: (await th().get(`/api/v1/opdrachten/${opdracht.id}`).expect(200)).body };
    }
    const MET_VRAAG = { ...VOLDOENDE, vragen: ['Hoe veilig voelen medewerkers zich?'] };
    const beoordeel = (opdracht: { id: string; versie: number }, inhoud: Lichaam) =>
      th()
        .post(`/api/v1/opdrachten/${opdracht.id}/_beoordeel`)
        .set('if-match', versie(opdracht.versie))
        .send({ volledigheid: VOLLEDIG, ...inhoud });

    it('krijgt zes weken volgens het protocol, met herleiding, en een brief met de onderzoeksvraag (AC-2)', async () => {
      const { id, opdracht } = await lopend();
      expect(opdracht).toMatchObject({ gegevenOp: '2026-04-13', uiterlijk: '2026-05-26', status: 'gegeven' });
      expect(JSON.stringify(opdracht.termijnherleiding)).toContain('zes weken');
      await app.verwerkUitstaandeJobs();
      const [brief] = await app.sql<{ tekst: string; onderwerp: string }>(
        `SELECT onderwerp, tekst FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'opdracht-aanbieder'`,
        [id],
      );
      expect(brief?.tekst).toContain('Had dit voorkomen kunnen worden');
      expect(brief?.onderwerp).toContain('26 mei 2026');
      expect(brief?.tekst).not.toContain('Pietersen');
    });

    it('geeft de aanbieder alleen wat hem gevraagd wordt', async () => {
      const { id, opdracht } = await lopend();
      const { body } = await app.als('aanbieder').get(`/api/v1/opdrachten/${opdracht.id}`).expect(200);
      expect(body).toMatchObject({ handelingen: ['ontvangRapport'] });
      for (const intern of ['zaakId', 'beoordelingen']) expect(body).not.toHaveProperty(intern);
      expect(JSON.stringify(body)).not.toContain(id);
      expect(JSON.stringify(body)).not.toContain('Pietersen');
      for (const pad of [`/api/v1/zaken/${id}`, '/api/v1/zaken', `/api/v1/zaken/${id}/tijdlijn`]) {
        await app.als('aanbieder').get(pad).expect(403);
      }
    });

    it('van een andere aanbieder bestaat niet: niet in de lijst, niet op adres, niet om te beantwoorden', async () => {
      const ander = await nieuweZaak({ aanbiederId: app.eerste.andereAanbiederId });
      const opdracht = await geefOpdracht(ander.id);
      const aanbieder = app.als('aanbieder');
      await aanbieder.get(`/api/v1/opdrachten/${opdracht.id}`).expect(404);
      await aanbieder.post(`/api/v1/opdrachten/${opdracht.id}/rapporten`).send(DELEN).expect(404);
      await aanbieder
        .post(`/api/v1/opdrachten/${opdracht.id}/_trek-in`)
        .set('if-match', '"v1"')
        .send({ reden: 'x y z' })
        .expect(403);
      const { body } = await aanbieder.get('/api/v1/opdrachten?status=alle').expect(200);
      const ids = body.resultaten.map(({ id }: { id: string }) => id);
      expect(ids).not.toContain(opdracht.id);
      expect(ids.length).toBeGreaterThan(0);
      for (const regel of body.resultaten) expect(regel).not.toHaveProperty('zaakId');
    });

    it('weigert een rapport waarin een van de gevraagde onderdelen ontbreekt (AC-4)', async () => {
      const { opdracht } = await lopend();
      for (const onderdeel of Object.keys(DELEN)) {
        const { body } = await app
          .als('aanbieder')
          .post(`/api/v1/opdrachten/${opdracht.id}/rapporten`)
          .send({ ...DELEN, [onderdeel]: undefined })
          .expect(400);
        expect(body.invalidParams.map(({ name }: { name: string }) => name)).toContain(onderdeel);
      }
      const rijen = await app.sql('SELECT 1 FROM onderzoek.aanbiederrapporten WHERE opdracht_id = $1', [
        opdracht.id,
      ]);
      expect(rijen).toEqual([]);
    });

    it('vraagt in de brief, in het formulier en in het verzoek hetzelfde', async () => {
      const { id, opdracht } = await lopend();
      await app.verwerkUitstaandeJobs();
      const { body } = await app.als('aanbieder').get(`/api/v1/opdrachten/${opdracht.id}`).expect(200);
      const delen = body.rapportdelen as { naam: string; vraag: string; uitleg: string }[];
      expect(delen.map(({ naam }) => naam).sort()).toEqual(Object.keys(DELEN).sort());
      const [brief] = await brievenVan(id, 'opdracht-aanbieder');
      const gevraagd = delen.map(({ vraag, uitleg }) => `- ${vraag} ${uitleg}`).join('\n');
      expect(brief?.tekst).toContain(`geeft u antwoord op deze vragen:\n${gevraagd}\n\n`);
      const onbekend = { ...DELEN, conclusie: 'Dit is nergens gevraagd, en komt dus ook nergens.' };
      const pad = `/api/v1/opdrachten/${opdracht.id}/rapporten`;
      await app.als('aanbieder').post(pad).send(onbekend).expect(400);
      const na = await app.als('aanbieder').post(pad).send(DELEN).expect(201);
      expect(na.body.rapporten[0]).toMatchObject(DELEN);
    });

    it('neemt het rapport één keer aan; de termijn is voldaan en de zaak gaat naar de beoordeling', async () => {
      const { id, opdracht } = await lopend();
      const pad = `/api/v1/opdrachten/${opdracht.id}/rapporten`;
      const { body } = await app.als('aanbieder').post(pad).send(DELEN).expect(201);
      expect(body).toMatchObject({ status: 'rapport_ontvangen', handelingen: [] });
      expect(body.rapporten[0]).toMatchObject({ viaPortaal: true, termijnoordeel: { teLaat: false } });
      expect((await app.als('aanbieder').post(pad).send(DELEN).expect(409)).body.code).toBe(
        'OVERGANG_NIET_MOGELIJK',
      );
      const [termijn] = await app.sql<{ status: string }>(
        'SELECT status FROM termijn.termijnen WHERE id = $1',
        [opdracht.termijnId],
      );
      expect(termijn?.status).toBe('voldaan');
      await app.verwerkUitstaandeJobs();
      expect((await zaak(id)).status).toBe('beoordeling');
      const brieven = await app.sql<{ sjabloon: string }>(
        'SELECT sjabloon FROM bericht.berichten WHERE object_id = $1 ORDER BY id',
        [id],
      );
      expect(brieven.map(({ sjabloon }) => sjabloon)).toEqual(['opdracht-aanbieder', 'rapport-ontvangen']);
    });

    it('neemt een te laat rapport aan, met de berekening', async () => {
      const { id, opdracht } = await lopend();
      app.klok.naar('2026-05-28');
      try {
        const { body } = await app
          .als('aanbieder')
          .post(`/api/v1/opdrachten/${opdracht.id}/rapporten`)
          // A provider cannot choose the day itself.
          .send({ ...DELEN, ontvangenOp: '2026-04-20' })
          .expect(201);
        const [rapport] = body.rapporten;
        expect(rapport).toMatchObject({
          ontvangenOp: '2026-05-28',
          termijnoordeel: { teLaat: true, uiterlijk: '2026-05-26' },
        });
        expect(JSON.stringify(rapport.termijnoordeel.herleiding)).toContain('2 dagen te laat');
        await app.verwerkUitstaandeJobs();
        const { body: tijdlijn } = await th().get(`/api/v1/zaken/${id}/tijdlijn`).expect(200);
        expect(tijdlijn.resultaten[0].tekst).toContain('te laat: de termijn liep tot en met 26 mei 2026');
      } finally {
        app.klok.naar('2026-04-13');
      }
    });

    it('krijgt een oordeel per onderdeel; een aanvulling gaat met de vragen naar de aanbieder', async () => {
      const { id, opdracht } = await lopend();
      await app.als('aanbieder').post(`/api/v1/opdrachten/${opdracht.id}/rapporten`).send(DELEN).expect(201);
      await app.verwerkUitstaandeJobs();
      const ontvangen = (await th().get(`/api/v1/opdrachten/${opdracht.id}`).expect(200)).body;
      const onvoldoende = {
        oordeel: 'onvoldoende',
        motivering: 'Geen wederhoor met de nachtdienst: zij noemen een ander tijdstip.',
        vragen: ['Hoe veilig voelen medewerkers zich?'],
      };
      const weigering = await beoordeel(ontvangen, {
        onderzoek: onvoldoende,
        maatregelen: VOLDOENDE,
        vervolg: 'afronden',
      }).expect(400);
      expect(weigering.body.code).toBe('ONDERZOEK.VERVOLG_PAST_NIET');
      const gevraagd = await beoordeel(ontvangen, {
        onderzoek: onvoldoende,
        maatregelen: VOLDOENDE,
        vervolg: 'aanvulling',
      }).expect(200);
      expect(gevraagd.body).toMatchObject({ status: 'aanvulling_gevraagd', vragen: onvoldoende.vragen });
      expect(gevraagd.body.beoordelingen).toHaveLength(2);
      expect((await zaak(id)).status).toBe('onderzoek_loopt');
      const voorAanbieder = await app.als('aanbieder').get(`/api/v1/opdrachten/${opdracht.id}`).expect(200);
      expect(voorAanbieder.body.vragen).toEqual(onvoldoende.vragen);
      expect(JSON.stringify(voorAanbieder.body)).not.toContain('ander tijdstip');
      await app.als('aanbieder').post(`/api/v1/opdrachten/${opdracht.id}/rapporten`).send(DELEN).expect(201);
      await app.verwerkUitstaandeJobs();
      const nogmaals = (await th().get(`/api/v1/opdrachten/${opdracht.id}`).expect(200)).body;
      const klaar = await beoordeel(nogmaals, {
        onderzoek: VOLDOENDE,
        maatregelen: VOLDOENDE,
        vervolg: 'afronden',
      }).expect(200);
      expect(klaar.body).toMatchObject({ status: 'afgerond', handelingen: [] });
      expect((await zaak(id)).status).toBe('beoordeling');
    });

    it('is pas af als de kern er staat; wat ontbreekt, wordt uitgelegd en gaat niet naar de aanbieder (AC-4)', async () => {
      const { id, opdracht } = await metRapport();
      const oordeel = { onderzoek: VOLDOENDE, maatregelen: VOLDOENDE, vervolg: 'afronden' };
      const zonder = (naam: string) => VOLLEDIG.aanwezig.filter((punt) => punt !== naam);
      const kern = { aanwezig: zonder('alleClienten'), toelichting: 'Alleen voor deze cliënt.' };
      const geweigerd = await beoordeel(opdracht, { ...oordeel, volledigheid: kern }).expect(400);
      expect(geweigerd.body.invalidParams).toMatchObject([{ name: 'vervolg' }]);
      const zonderUitleg = { aanwezig: zonder('omgeving') };
      const nogEens = await beoordeel(opdracht, { ...oordeel, volledigheid: zonderUitleg }).expect(400);
      expect(nogEens.body.invalidParams).toMatchObject([{ name: 'volledigheid.toelichting' }]);
      const toelichting = 'Er was niemand anders bij.';
      const { body } = await beoordeel(opdracht, {
        ...{ ...oordeel, volledigheid: { ...zonderUitleg, toelichting } },
      }).expect(200);
      expect(body.beoordelingen).toMatchObject([
        { onderdeel: 'onderzoek', aanwezig: zonder('omgeving'), toelichting },
        { onderdeel: 'maatregelen', aanwezig: null, toelichting: null },
      ]);
      await app.verwerkUitstaandeJobs();
      const [brief] = await brievenVan(id, 'rapport-beoordeeld');
      expect(brief?.tekst).toContain('Grondig, met wederhoor.');
      expect(brief?.tekst).not.toContain(toelichting);
      const gelezen = (await app.als('aanbieder').get(`/api/v1/opdrachten/${opdracht.id}`).expect(200)).body;
      expect(JSON.stringify(gelezen)).not.toContain(toelichting);
    });

    it('rondt niet af met een vraag die niemand stelt: die komt in een gesprek, en tot dan is de zaak open', async () => {
      const { id, opdracht } = await metRapport();
      const oordeel = { onderzoek: VOLDOENDE, maatregelen: MET_VRAAG };
      const geweigerd = await beoordeel(opdracht, { ...oordeel, vervolg: 'afronden' }).expect(400);
      expect(geweigerd.body).toMatchObject({ code: 'ONDERZOEK.VRAGEN_NOG_OPEN' });
      expect(geweigerd.body.detail).toContain('Stel ze in een gesprek');
      const { body } = await beoordeel(opdracht, { ...oordeel, vervolg: 'gesprek' }).expect(200);
      expect(body).toMatchObject({ status: 'gesprek_volgt', vragen: MET_VRAAG.vragen });
      const dossier = await zaak(id);
      expect(dossier.openPunten.map(({ punt }: { punt: string }) => punt)).toContain('vragen_stellen');
      const einde = { uitkomst: 'verbeterd', motivering: 'Alles is hersteld.' };
      const dicht = await doe(id, '_sluit', dossier.versie, einde).expect(409);
      expect(dicht.body.code).toBe('ONDERZOEK.OPDRACHT_NOG_OPEN');

      const gesprek = {
        ...{ soort: 'gesprek', op: '2026-04-13', gesprekspartners: 'Teamleider' },
        ...{ verslag: 'Medewerkers voelen zich veilig.', opdrachtId: opdracht.id },
      };
      const leg = (zaakId: string, anders: Lichaam = {}, wie = th()) =>
        wie.post(`/api/v1/zaken/${zaakId}/gesprekken`).send({ ...gesprek, ...anders });
      const derden = await leg(id, { soort: 'vraag_aan_derden' }).expect(400);
      expect(derden.body.code).toBe('ONDERZOEK.GESPREK_PAST_NIET');
      await leg((await nieuweZaak()).id).expect(404);
      await leg(id, {}, app.als('toezichthouder', app.tweede)).expect(404);
      await leg(id, {}, app.als('aanbieder')).expect(403);
      const na = await leg(id).expect(201);
      expect(na.body.gesprekken[0]).toMatchObject({ opdrachtId: opdracht.id });
      expect((await leg(id).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
      const klaar = (await th().get(`/api/v1/opdrachten/${opdracht.id}`).expect(200)).body;
      expect(klaar).toMatchObject({ status: 'afgerond', vragen: [] });
      await doe(id, '_sluit', na.body.versie, einde).expect(200);
    });

    it('geeft de aanbieder één brief met het oordeel, de uitleg en wat er volgt', async () => {
      const { id, opdracht } = await metRapport();
      await beoordeel(opdracht, {
        onderzoek: VOLDOENDE,
        maatregelen: { ...VOLDOENDE, motivering: 'Zij gelden voor alle bewoners.' },
        vervolg: 'afronden',
      }).expect(200);
      await app.verwerkUitstaandeJobs();
      await app.sql(
        "DELETE FROM outbox.inbox WHERE verwerker = 'onderzoek-stuur-oordeel' AND gebeurtenis_id IN (SELECT id FROM outbox.gebeurtenissen WHERE aggregaat_id = $1)",
        [opdracht.id],
      );
      await app.verwerkUitstaandeJobs();
      const brieven = await brievenVan(id, 'rapport-beoordeeld');
      expect(brieven).toHaveLength(1);
      expect(brieven[0]).toMatchObject({ wie: 'aanbieder' });
      const tekst = brieven[0]?.tekst ?? '';
      expect(tekst).toContain('onderzoek?\nVoldoende. Grondig, met wederhoor.');
      expect(tekst).toContain('maatregelen?\nVoldoende. Zij gelden voor alle bewoners.');
      expect(tekst).toContain('U hoeft voor deze opdracht niets meer te doen.');
      expect(tekst).not.toContain('Pietersen');
    });

    it('weigert in het oordeel de naam van melder of cliënt, en accolades: het wordt een brief', async () => {
      const { id, opdracht } = await metRapport();
      const goed = { onderzoek: VOLDOENDE, maatregelen: MET_VRAAG, vervolg: 'gesprek' };
      const namen = await beoordeel(opdracht, {
        ...goed,
        onderzoek: { ...VOLDOENDE, motivering: 'De val van Pietersen is goed onderzocht.' },
        maatregelen: { ...MET_VRAAG, vragen: ['Hoe gaat het met Pietersen?'] },
      }).expect(400);
      expect(namen.body.code).toBe('ONDERZOEK.PERSOONSNAAM');
      expect(namen.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([
        'onderzoek.motivering',
        'maatregelen.vragen',
      ]);
      const accolades = { ...VOLDOENDE, motivering: 'Zie {{zaaknummer}}.' };
      await beoordeel(opdracht, { ...goed, onderzoek: accolades }).expect(400);
      await app.verwerkUitstaandeJobs();
      expect(await brievenVan(id, 'rapport-beoordeeld')).toEqual([]);
      expect((await th().get(`/api/v1/opdrachten/${opdracht.id}`)).body.status).toBe('rapport_ontvangen');
    });

    it('vertelt de aanbieder bij een aanvulling ook wat het oordeel was, in dezelfde brief als de vragen', async () => {
      const { id, opdracht } = await metRapport();
      const onvoldoende = { ...MET_VRAAG, oordeel: 'onvoldoende', motivering: 'De nacht ontbreekt.' };
      await beoordeel(opdracht, {
        ...{ onderzoek: onvoldoende, maatregelen: VOLDOENDE, vervolg: 'aanvulling' },
      }).expect(200);
      await app.verwerkUitstaandeJobs();
      const [brief, ...meer] = await brievenVan(id, 'opdracht-aanvulling');
      expect(meer).toEqual([]);
      expect(brief?.tekst).toContain('Onvoldoende. De nacht ontbreekt.');
      expect(brief?.tekst).toContain('- Hoe veilig voelen medewerkers zich?');
      expect(await brievenVan(id, 'rapport-beoordeeld')).toEqual([]);
    });

    it('wordt alleen beoordeeld in de versie die is gezien, na een rapport, en niet door de aanbieder', async () => {
      const { opdracht } = await lopend();
      const goed = { onderzoek: VOLDOENDE, maatregelen: VOLDOENDE, vervolg: 'afronden' };
      expect((await beoordeel(opdracht, goed).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
      await app.als('aanbieder').post(`/api/v1/opdrachten/${opdracht.id}/rapporten`).send(DELEN).expect(201);
      expect((await beoordeel(opdracht, goed).expect(412)).body.code).toBe('VERSIE_VEROUDERD');
      await app
        .als('aanbieder')
        .post(`/api/v1/opdrachten/${opdracht.id}/_beoordeel`)
        .set('if-match', '"v2"')
        .send(goed)
        .expect(403);
    });

    it('houdt de zaak open tot zij is beoordeeld of ingetrokken', async () => {
      const { id, opdracht } = await lopend();
      const { versie: v } = await zaak(id);
      const einde = { uitkomst: 'geen_tekortkoming', motivering: 'Niets gevonden.' };
      expect((await doe(id, '_sluit', v, einde).expect(409)).body.code).toBe('ONDERZOEK.OPDRACHT_NOG_OPEN');
      await th()
        .post(`/api/v1/opdrachten/${opdracht.id}/_trek-in`)
        .set('if-match', versie(opdracht.versie))
        .send({ reden: 'De politie onderzoekt dit.' })
        .expect(200);
      const [termijn] = await app.sql<{ status: string }>(
        'SELECT status FROM termijn.termijnen WHERE id = $1',
        [opdracht.termijnId],
      );
      expect(termijn?.status).toBe('ingetrokken');
      await app.als('aanbieder').post(`/api/v1/opdrachten/${opdracht.id}/rapporten`).send(DELEN).expect(409);
      await doe(id, '_sluit', (await zaak(id)).versie, einde).expect(200);
    });

    it('volgt een verlenging van de termijn', async () => {
      const { opdracht } = await lopend();
      const [termijn] = await app.sql<{ versie: number }>(
        'SELECT versie FROM termijn.termijnen WHERE id = $1',
        [opdracht.termijnId],
      );
      await th()
        .post(`/api/v1/termijnen/${opdracht.termijnId}/_verleng`)
        .set('if-match', versie(termijn?.versie))
        .send({ duur: 'P2W', reden: 'Een getuige is ziek.' })
        .expect(200);
      await app.verwerkUitstaandeJobs();
      const { body } = await app.als('aanbieder').get(`/api/v1/opdrachten/${opdracht.id}`).expect(200);
      expect(body.uiterlijk).toBe('2026-06-08');
    });

    it('toont de aanbieder dat de termijn stilstaat en waarom, en volgt de nieuwe laatste dag', async () => {
      const { opdracht } = await lopend();
      const post = async (pad: string) => {
        const [termijn] = await app.sql<{ versie: number }>(
          'SELECT versie FROM termijn.termijnen WHERE id = $1',
          [opdracht.termijnId],
        );
        await th()
          .post(`/api/v1/termijnen/${opdracht.termijnId}/${pad}`)
          .set('if-match', versie(termijn?.versie))
          .send({ reden: 'Een getuige is ziek.' })
          .expect(200);
        await app.verwerkUitstaandeJobs();
      };
      const lees = async () =>
        (await app.als('aanbieder').get(`/api/v1/opdrachten/${opdracht.id}`).expect(200)).body;
      const vandaag = app.klok.vandaag();
      await post('_schort-op');
      const stil = await lees();
      expect(stil).toMatchObject({ opgeschortOp: vandaag.toString(), uiterlijk: opdracht.uiterlijk });
      expect(JSON.stringify(stil.termijnherleiding)).toContain('Een getuige is ziek');
      const { body } = await app.als('aanbieder').get('/api/v1/opdrachten').expect(200);
      const regel = body.resultaten.find(({ id }: { id: string }) => id === opdracht.id);
      expect(regel).toMatchObject({ opgeschortOp: vandaag.toString() });
      expect(regel).not.toHaveProperty('termijnId');
      app.klok.naar(vandaag.add({ days: 15 }).toString());
      await post('_hervat');
      expect(await lees()).toMatchObject({ opgeschortOp: null, uiterlijk: expect.any(String) });
      expect((await lees()).uiterlijk > opdracht.uiterlijk).toBe(true);
      app.klok.naar(vandaag.toString());
    });

    it('neemt een bijlage aan van de aanbieder zelf, en niet van een ander; in een besloten zaak is zij besloten', async () => {
      const { opdracht } = await lopend();
      const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
      const pad = `/api/v1/opdrachten/${opdracht.id}`;
      const { body } = await app
        .als('aanbieder')
        .post(`${pad}/bijlagen`)
        .attach('bestand', pdf, 'rapport.pdf')
        .expect(201);
      const ander = await geefOpdracht((await nieuweZaak()).id);
      await app
        .als('aanbieder')
        .post(`/api/v1/opdrachten/${ander.id}/rapporten`)
        .send({ ...DELEN, documentId: body.id })
        .expect(404);
      await app
        .als('aanbieder')
        .post(`${pad}/rapporten`)
        .send({ ...DELEN, documentId: body.id })
        .expect(201);
      await app.als('aanbieder').post(`${pad}/bijlagen`).attach('bestand', pdf, 'laat.pdf').expect(409);
      await app.als('aanbieder').post(`${pad}/bijlagen`).send({}).expect(400);
      const { id: zaakId, versie: v } = await zaak((await th().get(pad).expect(200)).body.zaakId);
      const coordinator = app.als('coordinator');
      await app.controleerBestanden();
      await coordinator.get(`/api/v1/documenten/${body.id}/inhoud`).expect(200);
      await doe(zaakId, '_beperk-toegang', v, {
        ...{ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' },
      }).expect(200);
      await coordinator.get(`/api/v1/documenten/${body.id}/inhoud`).expect(404);
      await app.als('aanbieder').get(`/api/v1/documenten/${body.id}/inhoud`).expect(200);
    });
  });

  describe('na het onderzoek', () => {
    it('sluit met een verbeterplan, en de monitoring blijft zichtbaar open (AC-2)', async () => {
      const { id } = await nieuweZaak();
      const post = (pad: string, inhoud: Lichaam) => th().post(`/api/v1/zaken/${id}/${pad}`).send(inhoud);
      await post('gesprekken', {
        soort: 'gesprek',
        op: '2026-04-13',
        gesprekspartners: 'bestuurder en teamleider',
        verslag: 'De aanbieder ziet dat stappen in de zorg zijn gemist.',
        afspraken: 'De aanbieder maakt een verbeterplan.',
      }).expect(201);
      const { body: metPlan } = await post('verbeterplannen', {
        afspraak: 'Een plan om herhaling te voorkomen.',
        uiterlijk: '2026-05-01',
      }).expect(201);
      const [plan] = metPlan.verbeterplannen;
      const einde = { uitkomst: 'verbeterd', motivering: 'Het plan is goed en gedegen.' };
      expect((await doe(id, '_sluit', metPlan.versie, einde).expect(409)).body.code).toBe(
        'ONDERZOEK.VERBETERPLAN_NOG_OPEN',
      );
      const opPlan = (handeling: string, v: number, inhoud: Lichaam) =>
        th().post(`/api/v1/verbeterplannen/${plan.id}/${handeling}`).set('if-match', versie(v)).send(inhoud);
      const oordeel = { oordeel: 'voldoende', motivering: 'Goed en gedegen.' };
      await opPlan('_beoordeel', 1, oordeel).expect(409);
      await opPlan('_ontvang', 1, { ontvangenOp: '2026-04-13' }).expect(200);
      await opPlan('_beoordeel', 1, oordeel).expect(412);
      await opPlan('_beoordeel', 2, oordeel).expect(200);
      await post('monitoringen', {
        onderwerp: 'Uitvoering van de verbetermaatregelen',
        eigenaar: 'toezichthouder',
        controleOp: '2026-07-01',
      }).expect(201);
      const { body: gesloten } = await doe(id, '_sluit', (await zaak(id)).versie, einde).expect(200);
      expect(gesloten).toMatchObject({ status: 'afgesloten', openMonitoring: true, uitkomst: 'verbeterd' });
      const open = await th().get('/api/v1/zaken').expect(200);
      expect(open.body.resultaten.map((z: { id: string }) => z.id)).toContain(id);
      const [monitoring] = gesloten.monitoringen;
      const { body: af } = await th()
        .post(`/api/v1/zaken/${id}/monitoringen/${monitoring.id}/_rond-af`)
        .set('if-match', '"v1"')
        .send({ bevinding: 'De nachtronde wordt gelopen en afgetekend.' })
        .expect(200);
      expect(af).toMatchObject({ status: 'afgesloten', openMonitoring: false });
      const { body: naSluiten } = await post('monitoringen', {
        onderwerp: 'Nog iets volgen',
        eigenaar: 'toezichthouder',
        controleOp: '2026-07-01',
      }).expect(409);
      expect(naSluiten.code).toBe('OVERGANG_NIET_MOGELIJK');
    });

    it('met de uitkomst "verklaard" laat geen maatregel toe, en blijft te vinden bij de aanbieder (AC-1)', async () => {
      const { id, versie: v } = await nieuweZaak();
      await doe(id, '_stel-uitkomst-vast', v, { uitkomst: 'verklaard', motivering: '' }).expect(400);
      const { body } = await doe(id, '_stel-uitkomst-vast', v, {
        uitkomst: 'verklaard',
        motivering: 'De zorg is in overleg met mevrouw aangepast.',
      }).expect(200);
      expect(body.maatregelruimte.mogelijk).toBe(false);
      expect(body.handelingen).not.toContain('legMaatregelOp');
      await doe(id, '_sluit', body.versie, {
        uitkomst: 'verklaard',
        motivering: 'Idem: aangepast in overleg.',
      }).expect(200);
      const lijst = await th()
        .get(`/api/v1/zaken?status=afgesloten&aanbiederId=${app.eerste.aanbiederId}`)
        .expect(200);
      expect(lijst.body.resultaten.map((z: { id: string }) => z.id)).toContain(id);
    });

    it('krijgt een andere toezichtvorm in een vervolgzaak, beide kanten op gekoppeld (AC-4)', async () => {
      const eerste = await calamiteitzaak();
      const inhoud = {
        toezichtvorm: 'signaalgestuurd',
        onderwerp: 'Kwaliteit van zorg op de locatie',
        aanleiding: 'Meerdere aanwijzingen van drugsgebruik op de locatie.',
      };
      const zelfde = await th()
        .post(`/api/v1/zaken/${eerste.id}/vervolgzaken`)
        .send({ ...inhoud, toezichtvorm: 'calamiteiten' })
        .expect(400);
      expect(zelfde.body.code).toBe('ONDERZOEK.ANDERE_VORM_NODIG');
      const { body: nieuw } = await th()
        .post(`/api/v1/zaken/${eerste.id}/vervolgzaken`)
        .send(inhoud)
        .expect(201);
      expect(await zaak(nieuw.id)).toMatchObject({
        toezichtvorm: 'signaalgestuurd',
        status: 'onderzoek_loopt',
        koppelingen: [{ zaakId: eerste.id, richting: 'voorganger', toezichtvorm: 'calamiteiten' }],
      });
      expect(await zaak(eerste.id)).toMatchObject({
        toezichtvorm: 'calamiteiten',
        status: 'eerste_beoordeling',
        koppelingen: [{ zaakId: nieuw.id, richting: 'vervolg' }],
      });
    });

    it('geeft het Wlz-deel alleen door: twee ontvangers, twee vastleggingen, open tot er een uitkomst is (AC-5)', async () => {
      const { id } = await nieuweZaak({ toezichtvorm: 'structureel' });
      const { body: gezien } = await th()
        .post(`/api/v1/zaken/${id}/waarnemingen`)
        .send({
          op: '2026-04-13',
          omschrijving: 'Op de gang slapen bewoners zonder toezicht.',
          onderbouwing: 'Gezien tijdens het bezoek, met twee toezichthouders.',
          wetten: ['wmo', 'wlz'],
          hoortBijAanleiding: false,
        })
        .expect(201);
      expect(gezien.openPunten.map(({ punt }: { punt: string }) => punt)).toEqual(['wlz_doorgeven']);
      const { body: doorgegeven } = await th()
        .post(`/api/v1/zaken/${id}/doorgiften`)
        .send({
          ontvangers: ['igj', 'zorgkantoor'],
          grondslag: 'Samenwerkingsafspraken met de IGJ en het zorgkantoor',
          motivering: 'Een deel van de bewoners heeft een Wlz-indicatie.',
          categorieen: ['gezondheid'],
          inhoud: 'Bewoners met een Wlz-indicatie liggen om zeven uur in bed.',
          weggelaten: 'Wie de bewoners zijn.',
          waarnemingId: gezien.waarnemingen[0].id,
        })
        .expect(201);
      expect(doorgegeven.doorgiften).toHaveLength(2);
      expect(doorgegeven).toMatchObject({ openMonitoring: true });
      const { body: verstrekt } = await th().get(`/api/v1/verstrekkingen?zaakId=${id}`).expect(200);
      expect(verstrekt.resultaten).toHaveLength(2);
      expect(verstrekt.resultaten[0]).toMatchObject({
        bron: 'doorgifte',
        weggelaten: 'Wie de bewoners zijn.',
      });
      for (const { id: doorgifteId } of doorgegeven.doorgiften) {
        await th()
          .post(`/api/v1/zaken/${id}/doorgiften/${doorgifteId}/_rond-af`)
          .set('if-match', '"v1"')
          .send({ uitkomst: 'De partner doet onderzoek.' })
          .expect(200);
      }
      expect(await zaak(id)).toMatchObject({ openMonitoring: false, openPunten: [] });
    });

    it('buiten de bevoegdheid krijgt geen opdracht en geen bezoek, en vraagt om doorgeven', async () => {
      const { id, maatregelruimte, handelingen, openPunten } = await nieuweZaak({ wet: 'wlz' });
      expect(maatregelruimte.mogelijk).toBe(false);
      expect(handelingen).toEqual(expect.not.arrayContaining(['geefOpdracht', 'planBezoek']));
      expect(openPunten).toMatchObject([{ punt: 'zaak_doorgeven' }]);
      const bezoek = await th()
        .post(`/api/v1/zaken/${id}/bezoeken`)
        .send({
          ...{ aankondiging: 'onaangekondigd', doel: 'Zien hoe de nacht is bezet.', op: '2026-04-20' },
          ...{ van: '23:00', behandelaarId: app.eerste.gebruikers.toezichthouder },
        })
        .expect(409);
      expect(bezoek.body.code).toBe('ONDERZOEK.NIET_BEVOEGD');
      const { body } = await th()
        .post(`/api/v1/zaken/${id}/opdrachten`)
        .send({ onderzoeksvraag: 'Had dit voorkomen kunnen worden?' })
        .expect(409);
      expect(body.code).toBe('ONDERZOEK.NIET_BEVOEGD');
    });

    it('geeft een aanbieder geen tweede opdracht zolang de eerste loopt', async () => {
      const { id } = await nieuweZaak();
      const eerste = await geefOpdracht(id);
      expect((await zaak(id)).handelingen).not.toContain('geefOpdracht');
      const tweede = { onderzoeksvraag: 'Had dit voorkomen kunnen worden?' };
      const { body } = await th().post(`/api/v1/zaken/${id}/opdrachten`).send(tweede).expect(409);
      expect(body).toMatchObject({ code: 'ONDERZOEK.OPDRACHT_LOOPT_AL' });
      expect(body.detail).toMatch(/^Stichting De Linde werkt in deze zaak al aan een opdracht/);
      expect((await zaak(id)).opdrachten).toHaveLength(1);
      await th()
        .post(`/api/v1/opdrachten/${eerste.id}/_trek-in`)
        .set('if-match', versie(eerste.versie))
        .send({ reden: 'De vraag klopte niet.' })
        .expect(200);
      await geefOpdracht(id);
    });
  });

  describe('die besloten is', () => {
    it('bestaat voor anderen niet: niet in lijst, dossier, tijdlijn of opdracht, en niet om iets aan te doen', async () => {
      const { id, versie: v } = await nieuweZaak();
      const opdracht = await geefOpdracht(id);
      const coordinator = app.als('coordinator');
      await coordinator.get(`/api/v1/zaken/${id}`).expect(200);
      const { body } = await doe(id, '_beperk-toegang', v + 1, {
        besloten: true,
        gebruikerIds: [],
        reden: 'Een medewerker is betrokken.',
      }).expect(200);
      expect(body).toMatchObject({ besloten: true, toegang: [app.eerste.gebruikers.toezichthouder] });
      for (const pad of [`zaken/${id}`, `zaken/${id}/tijdlijn`, `opdrachten/${opdracht.id}`]) {
        await coordinator.get(`/api/v1/${pad}`).expect(404);
      }
      const lijst = await coordinator.get('/api/v1/zaken?status=alle&aantal=100').expect(200);
      expect(lijst.body.resultaten.map((z: { id: string }) => z.id)).not.toContain(id);
      const opdrachten = await coordinator.get('/api/v1/opdrachten?status=alle&aantal=100').expect(200);
      expect(opdrachten.body.resultaten.map((o: { id: string }) => o.id)).not.toContain(opdracht.id);
      await coordinator
        .post(`/api/v1/zaken/${id}/_sluit`)
        .set('if-match', versie(body.versie))
        .send({ uitkomst: 'verklaard', motivering: 'Niets aan de hand.' })
        .expect(404);
      await coordinator.post(`/api/v1/opdrachten/${opdracht.id}/rapporten`).send(DELEN).expect(404);
      // The provider keeps its own order: it never saw the case.
      await app.als('aanbieder').get(`/api/v1/opdrachten/${opdracht.id}`).expect(200);
    });

    it('is ook besloten in wat erbij hoort: de melding, de termijnen en de brieven', async () => {
      const { id, meldingen, nummer, versie: v } = await calamiteitzaak();
      const [melding] = meldingen as { id: string }[];
      await doe(id, '_beoordeel-melding', v, naderOnderzoek).expect(200);
      await geefOpdracht(id);
      await app.verwerkUitstaandeJobs();
      const coordinator = app.als('coordinator');
      app.klok.naar('2026-06-10');
      try {
        const gezien = async () => ({
          melding: (await coordinator.get(`/api/v1/meldingen/${melding?.id}`)).status,
          lijst: JSON.stringify(
            (await coordinator.get('/api/v1/meldingen?status=alle&aantal=100')).body,
          ).includes(String(melding?.id)),
          teLaat: JSON.stringify(
            (await coordinator.get('/api/v1/termijnen/open?teLaat=ja&aantal=100')).body,
          ).includes(id),
          brieven: JSON.stringify((await coordinator.get('/api/v1/berichten?aantal=100')).body).includes(
            String(nummer),
          ),
        });
        expect(await gezien()).toEqual({ melding: 200, lijst: true, teLaat: true, brieven: true });
        await doe(id, '_beperk-toegang', (await zaak(id)).versie, {
          besloten: true,
          gebruikerIds: [],
          reden: 'Een medewerker is betrokken.',
        }).expect(200);
        expect(await gezien()).toEqual({ melding: 404, lijst: false, teLaat: false, brieven: false });
        await th().get(`/api/v1/meldingen/${melding?.id}`).expect(200);
      } finally {
        app.klok.naar('2026-04-13');
      }
    });

    it('is besloten in elke brief erover: bij de melding, de opdracht en de zaak zelf', async () => {
      const { id, meldingen, versie: v } = await calamiteitzaak();
      await doe(id, '_beoordeel-melding', v, naderOnderzoek).expect(200);
      const opdrachtId = (await geefOpdracht(id)).id;
      await app.verwerkUitstaandeJobs();
      const over = { zaak: id, melding: (meldingen as { id: string }[])[0]?.id, opdracht: opdrachtId };
      for (const [object, objectId] of Object.entries(over)) {
        await app.sql(
          `INSERT INTO bericht.berichten
           SELECT (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'object', $1::text, 'sleutel', $1::text || $2,
             'object_id', $2::uuid))).* FROM bericht.berichten b WHERE organisatie_id = $3 LIMIT 1`,
          [object, objectId, app.eerste.id],
        );
      }
      const gezien = async (wie: ReturnType<typeof th>) => {
        const zichtbaar: string[] = [];
        for (const [object, objectId] of Object.entries(over)) {
          const { body } = await wie.get(`/api/v1/berichten?objectId=${objectId}`).expect(200);
          if (body.resultaten.length > 0) zichtbaar.push(object);
        }
        return zichtbaar;
      };
      expect(await gezien(app.als('coordinator'))).toEqual(['zaak', 'melding', 'opdracht']);
      const besluit = { besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' };
      await doe(id, '_beperk-toegang', (await zaak(id)).versie, besluit).expect(200);
      expect(await gezien(app.als('coordinator'))).toEqual([]);
      expect(await gezien(th())).toEqual(['zaak', 'melding', 'opdracht']);
    });

    it('is er weer voor wie wordt genoemd, en voor iedereen als het wordt opgeheven', async () => {
      const { id, versie: v } = await nieuweZaak();
      const zet = (gezien: number, besloten: boolean, gebruikerIds: string[]) =>
        doe(id, '_beperk-toegang', gezien, { besloten, gebruikerIds, reden: 'Belangenverstrengeling.' });
      const coordinator = app.als('coordinator');
      await zet(v, true, []).expect(200);
      await coordinator.get(`/api/v1/zaken/${id}`).expect(404);
      await zet(v + 1, true, [app.eerste.gebruikers.coordinator]).expect(200);
      await coordinator.get(`/api/v1/zaken/${id}`).expect(200);
      await zet(v + 2, true, []).expect(200);
      await coordinator.get(`/api/v1/zaken/${id}`).expect(404);
      await zet(v + 3, false, []).expect(200);
      await coordinator.get(`/api/v1/zaken/${id}`).expect(200);
      await zet(v + 4, true, [app.tweede.gebruikers.coordinator]).expect(400);
    });

    it('blijft besloten in de databank zelf, ook zonder de controle in de toepassing', async () => {
      const { id, versie: v } = await nieuweZaak();
      await geefOpdracht(id);
      await doe(id, '_beperk-toegang', v + 1, { besloten: true, gebruikerIds: [], reden: 'Geheim.' }).expect(
        200,
      );
      const { UnitOfWork } = await import('@navolgbaar/platform/database');
      const uow = app.app.get(UnitOfWork);
      const tel = (actor: ReturnType<typeof app.actor>) =>
        uow.run(actor, async () => {
          const [rij] = await uow.query<{ aantal: number }>(
            'test-besloten',
            `SELECT (SELECT count(*) FROM onderzoek.zaken WHERE id = $1)
                  + (SELECT count(*) FROM onderzoek.tijdlijn WHERE zaak_id = $1)
                  + (SELECT count(*) FROM onderzoek.opdrachten WHERE zaak_id = $1) AS aantal`,
            [id],
          );
          return Number(rij?.aantal);
        });
      expect(await tel(app.actor('toezichthouder'))).toBeGreaterThan(2);
      for (const rol of ['coordinator', 'beheerder', 'college', 'fg'] as const) {
        expect(await tel(app.actor(rol))).toBe(0);
      }
      // The provider reaches its own order, and nothing of the case.
      expect(await tel(app.actor('aanbieder'))).toBe(1);
    });
  });

  describe('en het college', () => {
    it('ziet alleen wat met zijn gemeente is gedeeld, zonder persoonsgegevens, met de grond', async () => {
      const { id, versie: v } = await calamiteitzaak();
      const college = app.als('college');
      const voor = await college.get('/api/v1/collegestukken').expect(200);
      const inhoud = { gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015 art. 5.2.4 lid 3' };
      await doe(id, '_informeer-college', v, { ...inhoud, grond: '' }).expect(400);
      const { body } = await doe(id, '_informeer-college', v, inhoud).expect(200);
      expect(body.openPunten.map(({ punt }: { punt: string }) => punt)).not.toContain('college_informeren');
      const na = await college.get('/api/v1/collegestukken').expect(200);
      expect(na.body.resultaten).toHaveLength(voor.body.resultaten.length + 1);
      const [stuk] = na.body.resultaten;
      expect(stuk).toMatchObject({ object: 'collegebericht', grond: inhoud.grond });
      const bericht = await college.get(`/api/v1/collegeberichten/${stuk.objectId}`).expect(200);
      expect(bericht.body).toMatchObject({ meldingsoort: 'calamiteit', stap: 'wij beoordelen de melding' });
      const brieven = await app.sql<{ tekst: string }>(
        `SELECT tekst FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'informeren-college'`,
        [id],
      );
      expect(brieven).toHaveLength(1);
      for (const tekst of [JSON.stringify(bericht.body), JSON.stringify(stuk), String(brieven[0]?.tekst)]) {
        expect(tekst).not.toMatch(/Pietersen|gevallen|Val op een/);
      }
      await college.get(`/api/v1/zaken/${id}`).expect(403);
      const [termijn] = await app.sql<{ status: string }>(
        `SELECT status FROM termijn.termijnen WHERE zaak_id = $1 AND definitie_code = 'COLLEGE_INFORMEREN'`,
        [id],
      );
      expect(termijn?.status).toBe('voldaan');
      const zuid = app.als('college', app.tweede);
      await zuid.get(`/api/v1/collegeberichten/${stuk.objectId}`).expect(404);
      expect((await zuid.get('/api/v1/collegestukken').expect(200)).body.resultaten).toEqual([]);
    });

    it('van een gemeente die niet betrokken is wordt niet geïnformeerd', async () => {
      const { id, versie: v } = await calamiteitzaak();
      const { body } = await doe(id, '_informeer-college', v, {
        gemeenteId: app.tweede.gemeenteId,
        grond: 'Wmo 2015 art. 5.2.4 lid 3',
      }).expect(400);
      expect(body.code).toBe('ONDERZOEK.GEMEENTE_ONBEKEND');
      expect(await app.sql('SELECT 1 FROM onderzoek.collegeberichten WHERE zaak_id = $1', [id])).toEqual([]);
    });

    it('wordt door een college of beheerder niet geïnformeerd, alleen door het toezicht', async () => {
      const { id } = await nieuweZaak();
      for (const rol of ['college', 'jurist', 'beheerder', 'aanbieder'] as const) {
        await app
          .als(rol)
          .post(`/api/v1/zaken/${id}/_informeer-college`)
          .set('if-match', '"v1"')
          .send({ gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015' })
          .expect(403);
      }
    });
  });

  it.each(['beheerder', 'college', 'jurist', 'fg', 'archivaris', 'contractbeheer', 'aanbieder'] as const)(
    'is niet te zien voor %s',
    async (rol) => {
      await app.als(rol).get('/api/v1/zaken').expect(403);
    },
  );

  it('van een andere organisatie bestaat niet', async () => {
    const { id } = await nieuweZaak();
    const zuid = app.als('toezichthouder', app.tweede);
    await zuid.get(`/api/v1/zaken/${id}`).expect(404);
    expect((await zuid.get('/api/v1/zaken?status=alle').expect(200)).body.resultaten).toEqual([]);
    await zuid
      .post(`/api/v1/zaken/${id}/gesprekken`)
      .send({ soort: 'gesprek', op: '2026-04-13', gesprekspartners: 'iemand', verslag: 'Iets.' })
      .expect(404);
  });

  it('wijzigt alleen in de versie die is gezien, en laat een tijdlijn en auditregels na', async () => {
    const { id, versie: v } = await nieuweZaak();
    await th().patch(`/api/v1/zaken/${id}`).send({ onderwerp: 'Beter omschreven' }).expect(428);
    await th()
      .patch(`/api/v1/zaken/${id}`)
      .set('if-match', versie(v))
      .send({ onderwerp: 'Beter omschreven' })
      .expect(200);
    const { body } = await th()
      .patch(`/api/v1/zaken/${id}`)
      .set('if-match', versie(v))
      .send({ onderwerp: 'Nog beter' })
      .expect(412);
    expect(body.code).toBe('VERSIE_VEROUDERD');
    const { body: tijdlijn } = await th().get(`/api/v1/zaken/${id}/tijdlijn`).expect(200);
    expect(tijdlijn.resultaten.map(({ tekst }: { tekst: string }) => tekst)).toEqual([
      'Gegevens van de zaak gewijzigd: onderwerp.',
      'Zaak geopend: signaalgestuurd toezicht.',
    ]);
    const regels = await app.sql<{ handeling: string }>(
      'SELECT handeling FROM audit.regels WHERE object_id = $1',
      [id],
    );
    expect(regels.map(({ handeling }) => handeling)).toEqual(
      expect.arrayContaining(['zaak:openen', 'zaak:lezen', 'zaak:wijzigen', 'zaak:tijdlijn-lezen']),
    );
  });
});
