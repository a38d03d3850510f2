import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Pdfwekker } from '../../libs/rapport/src';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { pdfTekst } from '../harnas/pdf-tekst';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';

const SECTIES = {
  aanleiding: 'Er kwam een melding over medicatie.',
  feiten: 'Op 2 april bezocht de toezichthouder de locatie.\n\nEr waren twee medewerkers aan het werk.',
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
const ZAAK = {
  toezichtvorm: 'signaalgestuurd',
  onderwerp: 'Medicatie op een woonlocatie',
  domein: 'kwaliteit',
  wet: 'wmo',
};

interface Rapport {
  readonly id: string;
  readonly versie: number;
}

describe('een rapport', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  const toezichthouder = () => app.als('toezichthouder');
  const coordinator = () => app.als('coordinator');

  async function zaak(organisatie: Testorganisatie = app.eerste, velden: object = {}): Promise<string> {
    const wie = app.als('toezichthouder', organisatie);
    const { body } = await wie
      .post('/api/v1/zaken')
      .send({
        ...ZAAK,
        aanbiederId: organisatie.aanbiederId,
        gemeenteIds: [organisatie.gemeenteId],
        ...velden,
      })
      .expect(201);
    await wie
      .post(`/api/v1/zaken/${body.id}/_rond-onderzoek-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'Er is geen medicatieprotocol.' })
      .expect(200);
    return body.id;
  }

  async function concept(velden: object = {}): Promise<Rapport & { zaakId: string; handelingen: string[] }> {
    const { body } = await toezichthouder()
      .post(`/api/v1/zaken/${await zaak()}/rapporten`)
      .send({ titel: 'Onderzoek naar medicatie', soort: 'kwaliteit', ...rapportinhoud(SECTIES), ...velden })
      .expect(201);
    return body;
  }

  const stelVast = (wie: ReturnType<TestApp['als']>, { id, versie }: Rapport) =>
    wie.post(`/api/v1/rapporten/${id}/_stel-vast`).set('if-match', `"v${versie}"`).send(ZONDER_WEDERHOOR);

  async function vastgesteld(): Promise<Rapport & { zaakId: string; nummer: string }> {
    return (await stelVast(coordinator(), await concept()).expect(200)).body;
  }

  /** What the worker does after an adoption. */
  async function drukAf(): Promise<void> {
    await app.verwerkUitstaandeJobs();
    await app.app.get(Pdfwekker).rust();
  }

  it('krijgt een nummer, brengt de zaak naar de rapportage en wijst zijn lange zinnen aan', async () => {
    const lang = `Dit is een zin ${'met heel veel woorden '.repeat(6)}erin.`;
    const rapport = await concept(rapportinhoud({ ...SECTIES, samenvatting: `Kort. ${lang}` }));
    const { body, headers } = await toezichthouder().get(`/api/v1/rapporten/${rapport.id}`).expect(200);
    expect(headers.etag).toBe('"v1"');
    expect(body.nummer).toMatch(/^2026-\d{5}$/);
    expect(body).toMatchObject({
      status: 'concept',
      aanbiederNaam: 'Stichting De Linde',
      vastgesteldOp: null,
    });
    expect(body.leesbaarheid.langeZinnen).toHaveLength(1);
    const { body: dossier } = await toezichthouder().get(`/api/v1/zaken/${rapport.zaakId}`).expect(200);
    expect(dossier.status).toBe('rapportage');
  });

  it('bewaart geen bevinding zonder onderbouwing', async () => {
    const rapport = await concept();
    const kaal = [{ norm: 'Veiligheid', oordeel: 'voldoet_niet', onderbouwing: ' ' }];
    const { body } = await toezichthouder()
      .patch(`/api/v1/rapporten/${rapport.id}`)
      .set('if-match', '"v1"')
      .send({ bevindingen: rapportinhoud({ bevindingen: kaal }).bevindingen })
      .expect(400);
    expect(body.code).toBe('RAPPORT.BEVINDING_ZONDER_ONDERBOUWING');
    expect(body.invalidParams[0].name).toBe('bevindingen.0.onderbouwing');
    const { body: na } = await toezichthouder().get(`/api/v1/rapporten/${rapport.id}`).expect(200);
    expect(na.bevindingen).toHaveLength(2);
  });

  it('wijzigt alleen in de versie die is gezien', async () => {
    const rapport = await concept();
    const adres = `/api/v1/rapporten/${rapport.id}`;
    await toezichthouder().patch(adres).send({ titel: 'Nieuwe titel' }).expect(428);
    await toezichthouder().patch(adres).set('if-match', '"v1"').send({ titel: 'Nieuwe titel' }).expect(200);
    const { body } = await toezichthouder()
      .patch(adres)
      .set('if-match', '"v1"')
      .send({ titel: 'Oud' })
      .expect(412);
    expect(body.code).toBe('VERSIE_VEROUDERD');
    expect((await stelVast(coordinator(), rapport).expect(412)).body.code).toBe('VERSIE_VEROUDERD');
  });

  describe('vaststellen', () => {
    it('doet een collega, niet de opsteller zelf', async () => {
      const rapport = await concept();
      expect(rapport.handelingen).toEqual(['wijzig']);
      expect((await stelVast(toezichthouder(), rapport).expect(403)).body.code).toBe('RAPPORT.VIER_OGEN');
      const { body: bekeken } = await coordinator().get(`/api/v1/rapporten/${rapport.id}`).expect(200);
      expect(bekeken.handelingen).toEqual(['wijzig', 'stelVast']);
      const { body } = await stelVast(coordinator(), rapport).expect(200);
      expect(body).toMatchObject({
        status: 'vastgesteld',
        vaststeller: app.eerste.gebruikers.coordinator,
        vierOgen: true,
        vastgesteldOp: '2026-04-13',
        handelingen: ['deel'],
      });
    });

    it.each(['aanbieder', 'college', 'jurist', 'beheerder', 'contractbeheer', 'fg'] as const)(
      'doet nooit een %s',
      async (rol) => {
        const rapport = await concept();
        expect((await stelVast(app.als(rol), rapport).expect(403)).body.code).toBe('GEEN_RECHT');
        const { body } = await toezichthouder().get(`/api/v1/rapporten/${rapport.id}`).expect(200);
        expect(body.status).toBe('concept');
      },
    );

    it('noemt alles wat nog ontbreekt', async () => {
      const rapport = await concept({ bevindingen: [], ...rapportinhoud({ aanleiding: 'Een melding.' }) });
      const { body } = await stelVast(coordinator(), rapport).expect(400);
      expect(body.code).toBe('RAPPORT.ONVOLLEDIG');
      expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([
        'secties.samenvatting',
        'secties.feiten',
        'secties.conclusie',
        'secties.gevolgVoorInwoners',
        'bevindingen',
      ]);
    });

    it('weigert een teken dat niet kan worden afgedrukt: daarna zou het te laat zijn', async () => {
      const rapport = await concept(rapportinhoud({ ...SECTIES, conclusie: 'Goed \u{13000}' }));
      const { body } = await stelVast(coordinator(), rapport).expect(400);
      expect(body).toMatchObject({ code: 'RAPPORT.TEKEN_ONLEESBAAR' });
      expect(body.detail).toContain('U+13000');
    });

    it('is definitief: geen wijziging meer, ook niet langs de achterdeur', async () => {
      const rapport = await vastgesteld();
      const { body } = await toezichthouder()
        .patch(`/api/v1/rapporten/${rapport.id}`)
        .set('if-match', `"v${rapport.versie}"`)
        .send({ titel: 'Mooier' })
        .expect(409);
      expect(body.code).toBe('OVERGANG_NIET_MOGELIJK');
      const achterdeur = app.sql('UPDATE rapport.rapporten SET titel = $2 WHERE id = $1', [
        rapport.id,
        'Mooier',
      ]);
      await expect(achterdeur).rejects.toThrow('Een vastgesteld rapport verandert niet.');
    });

    it('kan alleen als een organisatie dat kiest, met reden, door de opsteller zelf', async () => {
      const zuid = app.als('toezichthouder', app.tweede);
      const beheerder = app.als('beheerder', app.tweede);
      const instelling = { vierOgen: false, reden: 'Wij zijn met één toezichthouder.' };
      await zuid.put('/api/v1/rapportinstelling').set('if-match', '"v0"').send(instelling).expect(403);
      const { body: eerst } = await zuid.get('/api/v1/rapportinstelling').expect(200);
      expect(eerst).toMatchObject({ vierOgen: true, versie: 0 });
      await beheerder.put('/api/v1/rapportinstelling').set('if-match', '"v0"').send(instelling).expect(200);
      await beheerder.put('/api/v1/rapportinstelling').set('if-match', '"v0"').send(instelling).expect(412);
      const { body: rapport } = await zuid
        .post(`/api/v1/zaken/${await zaak(app.tweede)}/rapporten`)
        .send({ titel: 'Alleen', soort: 'kwaliteit', ...rapportinhoud(SECTIES) })
        .expect(201);
      const { body } = await stelVast(zuid, rapport).expect(200);
      expect(body).toMatchObject({ status: 'vastgesteld', vierOgen: false });
    });
  });

  describe('het bestand', () => {
    it('komt één keer na vaststelling, met zijn hash, en gaat naar de aanbieder', async () => {
      const rapport = await vastgesteld();
      const adres = `/api/v1/rapporten/${rapport.id}`;
      const { body: nog } = await toezichthouder().get(`${adres}/pdf`).expect(409);
      expect(nog.code).toBe('RAPPORT.PDF_NOG_NIET_GEREED');
      await drukAf();
      const { body: na } = await toezichthouder().get(adres).expect(200);
      const pdf = await toezichthouder().get(`${adres}/pdf`).buffer(true).expect(200);
      expect(pdf.headers['content-type']).toBe('application/pdf');
      const { createHash } = await import('node:crypto');
      expect(createHash('sha256').update(pdf.body).digest('hex')).toBe(na.pdfSha256);
      const tekst = await pdfTekst(pdf.body);
      expect(tekst).toContain('Onderzoek naar medicatie');
      expect(tekst).toContain('Bewoners kregen hun medicijnen soms te laat.');
      expect(tekst).toContain('Voldoet niet');
      expect(tekst.indexOf('Samenvatting')).toBeLessThan(tekst.indexOf('Aanleiding'));
      app.app.get(Pdfwekker).wek(app.eerste.id);
      await drukAf();
      const documenten = await app.sql('SELECT id FROM document.documenten WHERE object_id = $1', [
        rapport.id,
      ]);
      expect(documenten).toHaveLength(1);
      await app.als('aanbieder').get(`/api/v1/documenten/${na.documentId}/inhoud`).expect(200);
      const brieven = await app.sql(
        `SELECT id FROM bericht.berichten WHERE sjabloon = 'rapport-vastgesteld' AND object_id = $1`,
        [rapport.zaakId],
      );
      expect(brieven).toHaveLength(1);
    });
  });

  describe('is er niet', () => {
    it('voor een andere organisatie: niet op adres, niet in de lijst, niet om vast te stellen', async () => {
      const rapport = await concept();
      const zuid = app.als('coordinator', app.tweede);
      await zuid.get(`/api/v1/rapporten/${rapport.id}`).expect(404);
      await zuid.get(`/api/v1/rapporten/${rapport.id}/pdf`).expect(404);
      await stelVast(zuid, rapport).expect(404);
      const { body } = await zuid.get('/api/v1/rapporten').expect(200);
      expect(body.resultaten.map(({ id }: Rapport) => id)).not.toContain(rapport.id);
      await zuid
        .post(`/api/v1/zaken/${rapport.zaakId}/rapporten`)
        .send({ titel: 'Vreemd', soort: 'kwaliteit' })
        .expect(404);
    });

    it('voor de aanbieder', async () => {
      const rapport = await vastgesteld();
      await app.als('aanbieder').get(`/api/v1/rapporten/${rapport.id}`).expect(403);
    });

    it('voor wie de zaak besloten is: niet in de lijst, niet als bestand, niet in de publicaties', async () => {
      const rapport = await vastgesteld();
      await drukAf();
      await toezichthouder()
        .post(`/api/v1/rapporten/${rapport.id}/publicaties`)
        .send({ voor: 'Inwoners moeten dit weten.', tegen: 'De aanbieder wordt bij naam genoemd.' })
        .expect(201);
      const { body: gelezen } = await toezichthouder().get(`/api/v1/rapporten/${rapport.id}`).expect(200);
      const gezien = async (wie: ReturnType<TestApp['als']>) => {
        const lijst = async (pad: string) => JSON.stringify((await wie.get(pad).expect(200)).body);
        return {
          rapporten: (await lijst('/api/v1/rapporten?aantal=100')).includes(rapport.id),
          publicaties: (await lijst('/api/v1/publicaties?aantal=100')).includes(rapport.id),
          documenten: (await lijst(`/api/v1/documenten?object=rapport&objectId=${rapport.id}`)).includes(
            gelezen.documentId,
          ),
          bestand: (await wie.get(`/api/v1/documenten/${gelezen.documentId}/inhoud`)).status,
        };
      };
      const alles = { rapporten: true, publicaties: true, documenten: true, bestand: 200 };
      expect(await gezien(coordinator())).toEqual(alles);
      const { body: dossier } = await toezichthouder().get(`/api/v1/zaken/${rapport.zaakId}`).expect(200);
      await toezichthouder()
        .post(`/api/v1/zaken/${rapport.zaakId}/_beperk-toegang`)
        .set('if-match', `"v${dossier.versie}"`)
        .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
        .expect(200);
      expect(await gezien(coordinator())).toEqual({
        ...{ rapporten: false, publicaties: false, documenten: false, bestand: 404 },
      });
      expect(await gezien(toezichthouder())).toEqual(alles);
      // The provider never saw the case, and keeps the report that is about it.
      await app.als('aanbieder').get(`/api/v1/documenten/${gelezen.documentId}/inhoud`).expect(200);
    });

    it('voor college en jurist tot het met hun gemeente is gedeeld; een concept wordt nooit gedeeld', async () => {
      const deling = { gemeenteId: app.eerste.gemeenteId, grond: 'Wmo 2015 art. 5.2.4' };
      const eerst = await concept();
      const { body } = await toezichthouder()
        .post(`/api/v1/rapporten/${eerst.id}/_deel`)
        .send(deling)
        .expect(409);
      expect(body.code).toBe('RAPPORT.NOG_NIET_VASTGESTELD');
      const rapport = await vastgesteld();
      await drukAf();
      const adres = `/api/v1/rapporten/${rapport.id}`;
      for (const rol of ['college', 'jurist'] as const) {
        await app.als(rol).get(adres).expect(404);
        await app.als(rol).get(`${adres}/pdf`).expect(404);
      }
      await app.als('college').post(`${adres}/_deel`).send(deling).expect(403);
      const vreemd = { ...deling, gemeenteId: app.tweede.gemeenteId };
      const { body: fout } = await toezichthouder().post(`${adres}/_deel`).send(vreemd).expect(400);
      expect(fout.code).toBe('RAPPORT.GEMEENTE_HOORT_NIET_BIJ_ZAAK');
      await toezichthouder().post(`${adres}/_deel`).send(deling).expect(200);
      for (const rol of ['college', 'jurist'] as const) {
        const { body: gelezen } = await app.als(rol).get(adres).expect(200);
        expect(gelezen.handelingen).toEqual([]);
        await app.als(rol).get(`${adres}/pdf`).expect(200);
      }
      await app.als('college').get(`/api/v1/zaken/${rapport.zaakId}`).expect(403);
      const stukken = async (objectId: string, organisatie = app.eerste) => {
        const { body: lijst } = await app
          .als('toezichthouder', organisatie)
          .get(`/api/v1/collegestukken?objectId=${objectId}`)
          .expect(200);
        return lijst.resultaten.map(({ gemeenteId }: { gemeenteId: string }) => gemeenteId);
      };
      expect(await stukken(rapport.id)).toEqual([app.eerste.gemeenteId]);
      expect(await stukken(eerst.id)).toEqual([]);
      expect(await stukken(rapport.id, app.tweede)).toEqual([]);
      const { body: nogmaals } = await toezichthouder().post(`${adres}/_deel`).send(deling).expect(409);
      expect(nogmaals.code).toBe('COLLEGE.AL_GEDEELD');
    });

    it('zonder dat het inzien is vastgelegd', async () => {
      const rapport = await concept();
      await coordinator().get(`/api/v1/rapporten/${rapport.id}`).expect(200);
      const regels = await app.sql<{ handeling: string; actor_id: string }>(
        'SELECT handeling, actor_id FROM audit.regels WHERE object_id = $1',
        [rapport.id],
      );
      expect(regels).toContainEqual({
        handeling: 'rapport:lezen',
        actor_id: app.eerste.gebruikers.coordinator,
      });
    });
  });
});
