import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DrukBrieven } from '@navolgbaar/bericht';
import type { Rol } from '@navolgbaar/platform/auth';
import { leesPdf } from '../../libs/platform/src/pdf/lees-pdf.fixture';
import { pdfTekst } from '../harnas/pdf-tekst';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(120_000);

const CODE = 'opdracht-aanbieder';
const EIGEN = {
  onderwerp: 'Onderzoeksopdracht {{zaaknummer}}',
  tekst:
    'Geachte heer of mevrouw,\n\nWij geven {{aanbieder}} een opdracht.\n\nWat vragen wij?\n{{onderzoeksvraag}}\n\nWanneer moet het klaar zijn?\nUiterlijk op {{uiterlijkeDatum}}.\n\nMet vriendelijke groet,\n\n{{afzender}}\n{{organisatie}}',
};
type Wie = ReturnType<TestApp['als']>;
let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
});
afterAll(() => app.sluit());

async function zaak(aanbiederId = app.eerste.aanbiederId): Promise<string> {
  const { body } = await app
    .als('toezichthouder')
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Nachtzorg' },
      ...{ aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
    })
    .expect(201);
  return body.id;
}

async function opdracht(zaakId: string): Promise<void> {
  await app
    .als('toezichthouder')
    .post(`/api/v1/zaken/${zaakId}/opdrachten`)
    .send({ onderzoeksvraag: 'Onderzoek hoe dit kon gebeuren.' })
    .expect(201);
  await app.verwerkUitstaandeJobs();
}

async function brievenVan(zaakId: string) {
  const { body } = await app.als('toezichthouder').get(`/api/v1/berichten?objectId=${zaakId}`).expect(200);
  return body.resultaten;
}

const druk = () => app.app.get(DrukBrieven, { strict: false }).execute(app.eerste.id);
const zonderMail = (aanbiederId: string) =>
  app.sql('UPDATE aanbieder.aanbieders SET email = NULL WHERE id = $1', [aanbiederId]);

describe('Een eigen tekst', () => {
  const pad = (rest = '', code = CODE) => `/api/v1/sjablonen/${code}${rest}`;
  const lees = async (wie: Wie, code = CODE) => (await wie.get(pad('', code)).expect(200)).body;
  const schrijf = (wie: Wie, versie: number, tekst: object = EIGEN, code = CODE) =>
    wie.post(pad('/_schrijf', code)).set('if-match', `"v${versie}"`).send(tekst);
  const stelVast = (wie: Wie, versie: number, vanaf = '2026-04-13', code = CODE) =>
    wie.post(pad('/_stel-vast', code)).set('if-match', `"v${versie}"`).send({ vanaf });

  it('wordt geschreven, door een ander vastgesteld, en staat vanaf die dag in de brief', async () => {
    const [coordinator, beheerder] = [app.als('coordinator'), app.als('beheerder')];
    const begin = await schrijf(coordinator, 0).expect(200);
    expect(begin.body).toMatchObject({
      ...{ versie: 1, eigenNummer: null, concept: true, fouten: [] },
      nietGebruikt: expect.arrayContaining(['rapportdelen', 'portaal']),
      verschil: expect.arrayContaining([{ soort: 'nieuw', tekst: EIGEN.onderwerp }]),
    });
    const zelf = await stelVast(coordinator, 1).expect(409);
    expect(zelf.body.code).toBe('BERICHT.ZELF_GESCHREVEN');
    await stelVast(beheerder, 1, '2026-04-12').expect(400);
    const vast = await stelVast(beheerder, 1, '2026-04-20').expect(200);
    expect(vast.body).toMatchObject({ versie: 2, concept: false, eigenNummer: null });

    const nu = await zaak();
    await opdracht(nu);
    app.klok.naar('2026-04-20');
    const later = await zaak();
    await opdracht(later);
    expect((await brievenVan(nu))[0]).toMatchObject({ sjabloonHerkomst: 'meegeleverd', sjabloonVersie: 2 });
    const [brief] = await brievenVan(later);
    expect(brief).toMatchObject({ sjabloonHerkomst: 'eigen', sjabloonVersie: 1 });
    expect(brief.onderwerp).toMatch(/^Onderzoeksopdracht 2026-/);
  });

  it('is daarna bevroren: ook wie bij de tabellen komt, verandert haar niet', async () => {
    await expect(
      app.sql(`UPDATE bericht.sjabloonconcepten SET tekst = 'anders' WHERE status = 'vastgesteld'`),
    ).rejects.toThrow('verandert niet meer');
    const [recht] = await app.sql(
      `SELECT has_table_privilege('nav_app', 'bericht.sjablonen', 'UPDATE') AS mag`,
    );
    expect(recht).toEqual({ mag: false });
  });

  it('blijft als er een nieuwere meegeleverde tekst is; die wordt aangeboden', async () => {
    await app.sql('ALTER TABLE bericht.sjabloonconcepten DISABLE TRIGGER bevroren');
    await app.sql('UPDATE bericht.sjabloonconcepten SET meegeleverd_versie = 1 WHERE code = $1', [CODE]);
    await app.sql('ALTER TABLE bericht.sjabloonconcepten ENABLE TRIGGER bevroren');
    const lijst = await app.als('coordinator').get('/api/v1/sjablonen').expect(200);
    expect(lijst.body.find(({ code }: { code: string }) => code === CODE)).toMatchObject({
      ...{ eigenNummer: 1, meegeleverdVersie: 2, nieuwereMeegeleverd: true },
    });
    const nog = await zaak();
    await opdracht(nog);
    expect((await brievenVan(nog))[0]).toMatchObject({ sjabloonHerkomst: 'eigen' });
  });

  it('gaat weer terug naar de meegeleverde, vanaf een dag', async () => {
    const coordinator = app.als('coordinator');
    const { versie } = await lees(coordinator);
    const terug = (v: number, wie = coordinator) =>
      wie.post(pad('/_ga-terug')).set('if-match', `"v${v}"`).send({ vanaf: '2026-04-20' });
    await terug(versie + 5).expect(412);
    await terug(versie, app.als('toezichthouder')).expect(403);
    const na = await terug(versie).expect(200);
    expect(na.body).toMatchObject({ eigenNummer: null, nieuwereMeegeleverd: false });
    expect((await terug(na.body.versie).expect(409)).body.code).toBe('BERICHT.IS_AL_MEEGELEVERD');
    const zaakId = await zaak();
    await opdracht(zaakId);
    expect((await brievenVan(zaakId))[0]).toMatchObject({ sjabloonHerkomst: 'meegeleverd' });
  });

  it('van twee schrijvers tegelijk: de tweede hoort dat er iets is veranderd, en niets is half bewaard', async () => {
    const code = 'rapport-ontvangen';
    const tekst = { onderwerp: 'Ontvangen {{zaaknummer}}', tekst: 'Wij hebben uw rapport ontvangen.' };
    const [een, twee] = await Promise.all([
      schrijf(app.als('coordinator'), 0, tekst, code),
      schrijf(app.als('beheerder'), 0, { ...tekst, onderwerp: 'Anders' }, code),
    ]);
    expect([een.status, twee.status].sort()).toEqual([200, 412]);
    const staat = await lees(app.als('coordinator'), code);
    expect(staat.teksten).toHaveLength(1);
    // Who takes it over becomes a writer too, and cannot adopt any more.
    await schrijf(app.als('coordinator'), 1, tekst, code).expect(200);
    await schrijf(app.als('beheerder'), 2, tekst, code).expect(200);
    await stelVast(app.als('beheerder'), 3, '2026-05-01', code).expect(409);
    const weg = await app
      .als('coordinator')
      .post(pad('/_laat-vervallen', code))
      .set('if-match', '"v3"')
      .expect(200);
    expect(weg.body).toMatchObject({ concept: false, teksten: [{ status: 'vervallen' }] });
    await stelVast(app.als('beheerder'), 4, '2026-05-01', code).expect(409);
  });

  it('noemt alles wat er mis is met zijn regel, en wordt dan niet vastgesteld', async () => {
    const code = 'maatregel-advies';
    const fout = {
      onderwerp: 'Over {{bestaatniet}}',
      tekst: 'Regel een\nU kunt beroep instellen.\n{{#als maatregel}} open',
    };
    await schrijf(app.als('coordinator'), 0, fout, code).expect(200);
    const { body } = await stelVast(app.als('beheerder'), 1, '2026-05-01', code).expect(422);
    expect(body.invalidParams).toEqual([
      { name: 'onderwerp', reason: '{{bestaatniet}} bestaat niet bij deze brief.' },
      expect.objectContaining({ name: 'tekst', reason: expect.stringMatching(/^Regel 2: „beroep”/) }),
      expect.objectContaining({ name: 'tekst', reason: expect.stringMatching(/^Regel 3: .*niet gesloten/) }),
    ]);
    const melder = 'ontvangstbevestiging-melder';
    await schrijf(
      app.als('coordinator'),
      0,
      { onderwerp: 'Uw melding', tekst: 'Over {{aanbieder}} bij u.' },
      melder,
    ).expect(200);
    const geweigerd = await stelVast(app.als('beheerder'), 1, '2026-05-01', melder).expect(422);
    expect(geweigerd.body.invalidParams[0].reason).toBe(
      'Regel 1: {{aanbieder}} mag niet in een brief aan een melder.',
    );
  });

  it('toont een voorbeeld met de gegevens van een zaak, alleen aan wie die mag zien', async () => {
    const zaakId = await zaak();
    await opdracht(zaakId);
    const vraag = (wie: Wie, inhoud: object) => wie.post(pad('/_voorbeeld')).send({ ...EIGEN, ...inhoud });
    const { body } = await vraag(app.als('coordinator'), { zaakId }).expect(200);
    expect(body.tekst).toContain('Onderzoek hoe dit kon gebeuren.');
    expect(body.verzonnen).toEqual([]);
    const zonder = await vraag(app.als('beheerder'), {}).expect(200);
    expect(zonder.body.tekst).toContain('[onderzoeksvraag]');
    await vraag(app.als('beheerder'), { zaakId }).expect(403);
    const ander = await vraag(app.als('coordinator', app.tweede), { zaakId }).expect(200);
    expect(ander.body.verzonnen).toContain('onderzoeksvraag');
    expect(JSON.stringify(ander.body)).not.toContain('Onderzoek hoe dit kon gebeuren.');
  });

  it('ziet een andere organisatie niet, en wie het recht niet heeft ook niet', async () => {
    const ander = await lees(app.als('coordinator', app.tweede));
    expect(ander).toMatchObject({ versie: 0, teksten: [], keuzes: [] });
    await schrijf(app.als('toezichthouder'), 0).expect(403);
    for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'archivaris', 'fg'] as Rol[])
      await app.als(rol).get('/api/v1/sjablonen').expect(403);
    await app.als('coordinator').get(pad('', 'bestaat-niet')).expect(404);
    await schrijf(app.als('coordinator'), 0, EIGEN, 'bestaat-niet').expect(404);
    await schrijf(app.als('coordinator'), 0, { onderwerp: '', tekst: '' }).expect(400);
  });
});

describe('Het document van een brief', () => {
  it('staat één keer in het dossier, met tags, en zegt wat de brief zegt', async () => {
    const zaakId = await zaak();
    await opdracht(zaakId);
    await druk();
    const [brief] = await brievenVan(zaakId);
    expect(brief).toMatchObject({ documentId: expect.any(String), pdfFout: null });
    expect(brief.geadresseerde).toMatch(/^Stichting De Linde/);
    const { body: pdf } = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten/${brief.documentId}/inhoud`)
      .buffer(true)
      .expect(200);
    expect(await pdfTekst(pdf)).toContain('Wat vragen wij u te onderzoeken? Onderzoek hoe dit kon gebeuren.');
    const { bron, bomen, ongemarkeerd } = await leesPdf(pdf);
    expect(ongemarkeerd).toBe(0);
    const rollen = JSON.stringify(bomen);
    for (const rol of ['H1', 'H2', 'P', 'L']) expect(rollen).toContain(`"rol":"${rol}"`);
    const { info } = await bron.getMetadata();
    expect(info).toMatchObject({ Title: brief.onderwerp, Language: expect.stringMatching(/^nl/) });
    const map = mkdtempSync(join(tmpdir(), 'nav-brief-'));
    try {
      writeFileSync(join(map, 'brief.pdf'), pdf);
      const gelezen = execFileSync('pdftotext', ['-layout', join(map, 'brief.pdf'), '-'], {
        encoding: 'utf8',
      });
      expect(gelezen).toContain('Geachte heer of mevrouw,');
      expect(gelezen).toMatch(/Ons kenmerk/);
    } finally {
      rmSync(map, { recursive: true });
    }

    // Printed once: a second round finds nothing, and the file of a letter cannot be exchanged.
    await druk();
    const { body } = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten?object=zaak&objectId=${zaakId}`)
      .expect(200);
    const documenten = body.resultaten.filter(({ soort }: { soort: string }) => soort === 'brief');
    expect(documenten).toEqual([expect.objectContaining({ id: brief.documentId })]);
    await expect(
      app.sql(`UPDATE bericht.berichten SET document_id = $2, pdf_sha256 = repeat('a', 64) WHERE id = $1`, [
        brief.id,
        zaakId,
      ]),
    ).rejects.toThrow('één keer een bestand');
  });

  it('leest de aanbieder in zijn portaal, een andere aanbieder niet', async () => {
    const { body } = await app.als('aanbieder').get('/api/v1/eigen-brieven').expect(200);
    const [eerste] = body.resultaten;
    expect(eerste.onderwerp).toContain('Opdracht tot onderzoek');
    const velden = ['documentId', 'gemaaktOp', 'id', 'onderwerp', 'tekst', 'zaaknummer'];
    expect(Object.keys(eerste).sort()).toEqual(velden);
    await app.als('aanbieder').get(`/api/v1/documenten/${eerste.documentId}/inhoud`).expect(200);
    const ander = await app.als('aanbieder', app.tweede).get('/api/v1/eigen-brieven').expect(200);
    expect(ander.body.resultaten).toEqual([]);
    await app.als('toezichthouder').get('/api/v1/eigen-brieven').expect(403);
    await app.als('aanbieder').get('/api/v1/berichten').expect(403);
  });
});

describe('Een brief per post', () => {
  const doe = (wie: Wie, { id, versie }: { id: string; versie: number }, daad: string, inhoud: object = {}) =>
    wie.post(`/api/v1/berichten/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const th = () => app.als('toezichthouder');

  it('wacht tot een mens hem print en op de post doet, met de dag', async () => {
    const aanbiederId = app.eerste.andereAanbiederId;
    await zonderMail(aanbiederId);
    const zaakId = await zaak(aanbiederId);
    await opdracht(zaakId);
    const [voor] = await brievenVan(zaakId);
    expect(voor).toMatchObject({
      kanaal: 'post',
      status: 'te_printen',
      handelingen: expect.arrayContaining(['drukAf']),
    });
    expect((await doe(th(), voor, '_druk-af').expect(409)).body.code).toBe('BERICHT.NOG_GEEN_PDF');
    await druk();
    const wachtend = await th().get('/api/v1/berichten?status=te_printen,geprint').expect(200);
    expect(wachtend.body.resultaten.map(({ id }: { id: string }) => id)).toContain(voor.id);
    const vandaag = await th().get('/api/v1/vandaag').expect(200);
    expect(JSON.stringify(vandaag.body)).toContain(voor.onderwerp);

    await doe(app.als('beheerder'), voor, '_druk-af').expect(403);
    await doe(app.als('toezichthouder', app.tweede), voor, '_druk-af').expect(404);
    await doe(th(), voor, '_druk-af').expect(200, { id: voor.id, status: 'geprint' });
    await doe(th(), voor, '_druk-af').expect(412);
    const [geprint] = await brievenVan(zaakId);
    await doe(th(), geprint, '_verstuur-per-post', { dag: '2026-04-21' }).expect(400);
    await doe(th(), geprint, '_verstuur-per-post', { dag: '2026-04-19' }).expect(400);
    await doe(th(), geprint, '_verstuur-per-post', { dag: '2026-04-20' }).expect(200);
    const [gepost] = await brievenVan(zaakId);
    expect(gepost).toMatchObject({
      status: 'bevestigd',
      gepostOp: '2026-04-20',
      handelingen: ['meldRetour'],
    });

    await doe(th(), gepost, '_meld-retour').expect(200, { id: gepost.id, status: 'mislukt' });
    const [retour] = await brievenVan(zaakId);
    expect(retour).toMatchObject({ fout: 'POST_RETOUR', kanalen: ['mail', 'portaal', 'post'] });
    const zonderAdres = await doe(th(), retour, '_verzend-opnieuw', { kanaal: 'mail' }).expect(422);
    expect(zonderAdres.body.invalidParams[0].name).toBe('adres');
    await doe(th(), retour, '_verzend-opnieuw', { kanaal: 'portaal' }).expect(200, {
      id: retour.id,
      status: 'bevestigd',
    });
    const [klaar] = await brievenVan(zaakId);
    expect(klaar.documentId).toBe(gepost.documentId);
    expect(
      klaar.bezorgingen.map(({ wat, doorNaam }: { wat: string; doorNaam: string }) => [
        wat,
        doorNaam !== null,
      ]),
    ).toEqual([
      ['geprint', true],
      ['gepost', true],
      ['retour', true],
      ['opnieuw', true],
    ]);
    await doe(th(), klaar, '_meld-retour').expect(409);
  });

  it('volgt de keuze van de aanbieder, en zijn adres staat op de brief', async () => {
    const aanbiederId = app.eerste.aanbiederId;
    const keuze = `/api/v1/aanbieders/${aanbiederId}/postkeuzes`;
    await th().get(keuze).expect(200, { kanaal: 'mail', postadres: null, versie: 0 });
    const kies = (wie: Wie, versie: number) =>
      wie
        .put(keuze)
        .set('if-match', `"v${versie}"`)
        .send({ kanaal: 'post', postadres: 'Lindelaan 1\n9711 AA  Noordstad' });
    await kies(app.als('contractbeheer'), 0).expect(403);
    await kies(app.als('toezichthouder', app.tweede), 0).expect(404);
    await kies(th(), 0).expect(200);
    await kies(th(), 0).expect(412);
    const zaakId = await zaak();
    await opdracht(zaakId);
    await druk();
    const [brief] = await brievenVan(zaakId);
    expect(brief).toMatchObject({
      kanaal: 'post',
      geadresseerde: 'Stichting De Linde\nLindelaan 1\n9711 AA  Noordstad',
    });
  });
});

describe('Een brief bestaat als en alleen als de handeling is bewaard', () => {
  const stuk = (aan: boolean) =>
    app.sql(
      aan
        ? `CREATE FUNCTION bericht.proefstoring() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'storing'; END $$;
           CREATE TRIGGER proefstoring BEFORE INSERT ON bericht.berichten FOR EACH ROW EXECUTE FUNCTION bericht.proefstoring()`
        : `DROP TRIGGER proefstoring ON bericht.berichten; DROP FUNCTION bericht.proefstoring`,
    );

  it('gaat er iets mis bij het schrijven van de brief, dan is ook de handeling er niet; daarna één van beide', async () => {
    const zaakId = await zaak();
    const { headers } = await app.als('toezichthouder').get(`/api/v1/zaken/${zaakId}`).expect(200);
    const informeer = () =>
      app
        .als('toezichthouder')
        .post(`/api/v1/zaken/${zaakId}/_informeer-college`)
        .set('if-match', String(headers.etag))
        .send({ gemeenteId: app.eerste.gemeenteId, grond: 'wmo_5_2_4', burgemeester: false });
    const verstuurd = () =>
      app.sql<{ n: number }>('SELECT count(*)::int AS n FROM onderzoek.collegeberichten WHERE zaak_id = $1', [
        zaakId,
      ]);
    await stuk(true);
    const mislukt = await informeer();
    expect(mislukt.status).toBe(500);
    expect(await verstuurd()).toEqual([{ n: 0 }]);
    await stuk(false);
    expect(await brievenVan(zaakId)).toEqual([]);
    const { status, body } = await informeer();
    expect({ status, body }).toMatchObject({ status: expect.any(Number) });
    expect(status).toBeLessThan(300);
    expect(await verstuurd()).toEqual([{ n: 1 }]);
    expect((await brievenVan(zaakId)).length).toBeGreaterThan(0);
  });

  it('een brief die op een gebeurtenis volgt, komt na een storing alsnog, en één keer', async () => {
    const zaakId = await zaak();
    await stuk(true);
    await app
      .als('toezichthouder')
      .post(`/api/v1/zaken/${zaakId}/opdrachten`)
      .send({ onderzoeksvraag: 'Onderzoek hoe dit kon gebeuren.' })
      .expect(201);
    await app.verwerkUitstaandeJobs().catch(() => undefined);
    await stuk(false);
    expect(await brievenVan(zaakId)).toEqual([]);
    const taken = await app.als('beheerder').get('/api/v1/mislukte-taken').expect(200);
    for (const { id } of taken.body.resultaten)
      await app.als('beheerder').post(`/api/v1/mislukte-taken/${id}/_opnieuw`).expect(200);
    await app.verwerkUitstaandeJobs();
    await app.verwerkUitstaandeJobs();
    expect((await brievenVan(zaakId)).map(({ sjabloon }: { sjabloon: string }) => sjabloon)).toEqual([CODE]);
  });
});
