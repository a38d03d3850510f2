import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { norm } from '../golden/toetsingskader/hulp';
import { DAG, Lijstproef, antwoord, stelKaderVast } from '../harnas/bezoeklijst';
import { TestApp } from '../harnas/test-app';

let app: TestApp;
let proef: Lijstproef;

beforeAll(async () => {
  app = await TestApp.start();
  proef = await Lijstproef.start(app);
}, 120_000);
afterAll(() => app.sluit());
beforeEach(() => app.klok.naar(DAG));

const ids = (lijst: { normen: { id: string }[] }) => lijst.normen.map(({ id }) => id);
const codes = (body: { invalidParams: { name: string; reason: string }[] }) =>
  body.invalidParams.map(({ name }) => name);

describe('een bezoeklijst samenstellen', () => {
  it('neemt de normen die voor deze aanbieder zijn bedoeld, en wat bij elk bezoek hoort', async () => {
    const bezoek = await proef.bezoek();
    const { body: geen } = await proef.team.get(`/api/v1/bezoeken/${bezoek.id}/bezoeklijst`).expect(404);
    expect(geen.code).toBe('BEZOEKLIJST.ONTBREEKT');
    const { body: lijst } = await proef.stelSamen(bezoek).expect(200);
    expect(ids(lijst)).toEqual(['WET', 'MAG', 'CAT-PERSONEEL', 'CAT-CULTUUR', 'CAT-DIGITAAL']);
    expect(lijst.kader).toMatchObject({ naam: 'Nacht', nummer: 1, versieId: proef.kader.id });
    expect(lijst.normen[0].schaal[1]).toEqual({
      ...{ waarde: 'slecht', naam: 'Voldoet niet', betekenis: 'voldoet_niet', toelichtingVerplicht: true },
    });
    expect(lijst.leidraden.map(({ groep }: { groep: string }) => groep)).toEqual(
      expect.arrayContaining(['bestuur', 'leidinggevende', 'beroepskracht', 'client', 'naaste']),
    );
    const { body: detail } = await proef.team.get(`/api/v1/bezoeken/${bezoek.id}`).expect(200);
    expect(detail.bezoeklijst).toBe('open');
    const { body: tijdlijn } = await proef.team.get(`/api/v1/zaken/${bezoek.zaakId}/tijdlijn`).expect(200);
    expect(tijdlijn.resultaten.map(({ tekst }: { tekst: string }) => tekst)).toContain(
      'Bezoeklijst samengesteld voor het bezoek van 13 april 2026: Nacht, versie 1.',
    );
  });

  it('weigert een norm die niet van toepassing is, met de regel die dat zegt', async () => {
    const bezoek = await proef.bezoek();
    const { body } = await proef.stelSamen(bezoek, { normen: ['WET', 'JEUGD'] }).expect(400);
    expect(body.code).toBe('BEZOEKLIJST.NORM_NIET_VAN_TOEPASSING');
    expect(body.invalidParams[0].reason).toContain(
      'JEUGD: Wet: bedoeld voor Jeugdwet; de aanbieder heeft Wmo.',
    );
    await proef.team.get(`/api/v1/bezoeken/${bezoek.id}/bezoeklijst`).expect(404);
    const { body: onbekend } = await proef.stelSamen(bezoek, { normen: ['ANDERS'] }).expect(400);
    expect(onbekend.code).toBe('BEZOEKLIJST.NORM_ONBEKEND');
    const { body: kader } = await proef.stelSamen(bezoek, { toetsingskaderId: randomUUID() }).expect(400);
    expect(kader.code).toBe('BEZOEKLIJST.KADER_ONBEKEND');
    const { body: deel } = await proef.stelSamen(bezoek, { normen: ['MAG'] }).expect(200);
    expect(ids(deel)).toContain('MAG');
    expect(ids(deel)).not.toContain('WET');
  });

  it('kan opnieuw tot er iets is ingevuld, en alleen met het bezoek zoals u het zag', async () => {
    const bezoek = await proef.metLijst();
    await proef.stelSamen({ ...bezoek, versie: 9 }).expect(412);
    await proef.stelSamen(bezoek, { normen: ['WET'] }).expect(200);
    await proef.vulIn(bezoek, { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'goed' } }).expect(200);
    const { body } = await proef.stelSamen(bezoek).expect(409);
    expect(body.code).toBe('BEZOEKLIJST.HEEFT_ANTWOORDEN');
    const gedaan = await proef.bezoek();
    await proef.legVast(gedaan);
    const { body: laat } = await proef.stelSamen({ ...gedaan, versie: 2 }).expect(409);
    expect(laat.code).toBe('BEZOEKLIJST.BEZOEK_PAST_NIET');
  });

  it('een nieuwe versie van het toetsingskader laat een lijst met rust', async () => {
    const bezoek = await proef.metLijst();
    const voor = await proef.lijst(bezoek);
    await stelKaderVast(app, [norm({ code: 'NIEUW' })], proef.kader.kaderId);
    const na = await proef.lijst(bezoek);
    expect({ kader: na.kader, normen: na.normen }).toEqual({ kader: voor.kader, normen: voor.normen });
    expect(na.kader.nummer).toBe(1);
    await proef.vulIn(bezoek, { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'goed' } }).expect(200);
    const later = await proef.metLijst();
    expect((await proef.lijst(later)).kader.nummer).toBe(2);
    // Back to the norms of this file, as a third version.
    await stelKaderVast(app, undefined, proef.kader.kaderId);
  });
});

describe('een bezoek op een toestel', () => {
  it('gaat mee met een eigen sleutel, die versleuteld in de database staat', async () => {
    const bezoek = await proef.metLijst({ op: '2026-04-15', van: '10:00', tot: '10:20' });
    const { body } = await proef.team
      .post(`/api/v1/bezoeken/${bezoek.id}/klaarzettingen`)
      .send({ toestel: 'Tablet 1' })
      .expect(201);
    expect(Buffer.from(body.sleutel, 'base64')).toHaveLength(32);
    expect(body.bezoek).toMatchObject({
      op: '2026-04-15',
      doel: 'Kijken of de nacht veilig is.',
      zaakId: bezoek.zaakId,
    });
    expect(body.bezoek.collegas).toHaveLength(2);
    expect(ids(body.lijst)).toContain('WET');
    const [rij] = await app.sql<{ sleutel: Buffer }>(
      'SELECT sleutel FROM bezoek.klaarzettingen WHERE id = $1',
      [body.id],
    );
    expect(rij?.sleutel.toString('utf8')).not.toContain(body.sleutel);
    // Three days from when the visit begins, not from now.
    expect(body.verlooptOp).toBe('2026-04-18T08:00:00Z');
    const pad = `/api/v1/klaarzettingen/${body.id}`;
    expect((await proef.team.post(`${pad}/_geef-sleutel`).expect(200)).body).toEqual({
      sleutel: body.sleutel,
    });
    expect((await proef.team.get(pad).expect(200)).body).toEqual({ status: 'klaar' });
    await proef.tweede.post(`${pad}/_geef-sleutel`).expect(404);
  });

  it('is met een kenmerk in hoofdletters hetzelfde als in kleine: niets dubbel, en het rondt af', async () => {
    const bezoek = await proef.metLijst();
    const klaar = await proef.klaar(bezoek);
    const [id, gesprekId, fotoId] = [randomUUID(), randomUUID(), randomUUID()].map((een) =>
      een.toUpperCase(),
    );
    const met = { gesprekId, met: 'twee begeleiders', functie: 'beroepskracht' };
    const gesprek = { ...antwoord('', ''), soort: 'gesprek', inhoud: met };
    const wijzigingen = [{ ...antwoord('WET', 'goed'), id }, gesprek];
    const uitslagen = async () => (await proef.stuur(klaar, wijzigingen).expect(200)).body.uitslagen;
    expect(await uitslagen()).toMatchObject([{ uitslag: 'opgeslagen' }, { uitslag: 'opgeslagen' }]);
    expect(await uitslagen()).toMatchObject([{ uitslag: 'bekend' }, { uitslag: 'bekend' }]);
    const beeld = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#aaa' } })
      .jpeg()
      .toBuffer();
    const pad = `/api/v1/klaarzettingen/${klaar.id}`;
    const foto = () =>
      proef.team
        .post(`${pad}/fotos`)
        .field({ id: fotoId ?? '' })
        .attach('bestand', beeld, 'a.jpg');
    const { body: eerste } = await foto().expect(201);
    expect((await foto().expect(201)).body.documentId).toBe(eerste.documentId);
    const { gesprekken } = await proef.lijst(bezoek);
    await proef.team
      .post(`/api/v1/bezoeken/${bezoek.id}/bezoeklijst/gesprekken/${gesprekken[0].id}/_verwijder`)
      .set('if-match', `"v${gesprekken[0].nr}"`)
      .expect(200);
    await proef.team
      .post(`${pad}/_rond-af`)
      .send({ wijzigingen: [id], fotos: [fotoId] })
      .expect(200);
  });

  it('kan vanaf zeven dagen ervoor; na verzetten staat er wat te kort klaarstaat', async () => {
    const bezoek = await proef.metLijst({ op: '2026-04-30', van: '10:00', tot: '10:20' });
    const pad = `/api/v1/bezoeken/${bezoek.id}/klaarzettingen`;
    const vroeg = await proef.lijst(bezoek);
    expect(vroeg.klaarTeZettenVanaf).toBe('2026-04-23');
    expect(vroeg.handelingen).not.toContain('zetKlaar');
    const { body } = await proef.team.post(pad).send({ toestel: 'Tablet 1' }).expect(409);
    expect(body.code).toBe('KLAARZETTING.TE_VROEG');
    expect(body.invalidParams[0].reason).toBe(
      'Dit bezoek is op 30 april 2026. Klaarzetten kan vanaf 23 april 2026.',
    );
    app.klok.naar('2026-04-23');
    await proef.klaar(bezoek);
    const klaar = await proef.lijst(bezoek);
    expect(klaar).toMatchObject({
      klaarTeZettenVanaf: null,
      klaarzettingen: [{ verlooptOp: '2026-05-03T08:00:00.000Z', teKort: false, handelingen: ['trekIn'] }],
    });
    expect(klaar.handelingen).toContain('zetKlaar');
    await proef.verzet(bezoek, '2026-05-07').expect(200);
    expect((await proef.lijst(bezoek)).klaarzettingen).toMatchObject([{ teKort: true }]);
  });

  it('brengt wat er is geschreven, één keer, hoe vaak het ook wordt verstuurd', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek);
    const gesprekId = randomUUID();
    const kop = { op: '2026-04-13T08:30:00Z', basis: 0 };
    const wijzigingen = [
      antwoord('WET', 'slecht', { toelichting: 'Krap.', citaten: ['Ik ben bang.'] }),
      {
        ...{ ...kop, id: randomUUID(), soort: 'gesprek' },
        inhoud: {
          gesprekId,
          met: 'Twee bewoners',
          functie: 'client',
          leidraad: 'client-bejegening',
          van: '10:00',
        },
      },
      { ...kop, id: randomUUID(), soort: 'tijden', inhoud: { aankomst: '09:30', vertrek: '12:00' } },
      { ...kop, id: randomUUID(), soort: 'les', inhoud: { tekst: 'Er komt iemand bij.' } },
    ];
    const { body } = await proef.stuur(toestel, wijzigingen).expect(200);
    expect(body.uitslagen.map(({ uitslag }: { uitslag: string }) => uitslag)).toEqual(
      Array(4).fill('opgeslagen'),
    );
    expect(body.lijst).toMatchObject({
      antwoorden: [
        {
          normId: 'WET',
          oordeel: 'slecht',
          citaten: ['Ik ben bang.'],
          nr: 1,
          op: '2026-04-13T08:15:00.000Z',
        },
      ],
      gesprekken: [{ id: gesprekId, met: 'Twee bewoners', functie: 'client', van: '10:00', tot: null }],
      tijden: { aankomst: '09:30', vertrek: '12:00' },
      watLeerdeAanbieder: 'Er komt iemand bij.',
    });
    const { body: nogEens } = await proef.stuur(toestel, wijzigingen).expect(200);
    expect(nogEens.uitslagen.map(({ uitslag }: { uitslag: string }) => uitslag)).toEqual(
      Array(4).fill('bekend'),
    );
    expect(nogEens.lijst.antwoorden).toEqual(body.lijst.antwoorden);
    const [telling] = await app.sql<{ aantal: number }>(
      'SELECT count(*)::int AS aantal FROM bezoek.lijstonderdelen WHERE lijst_id = $1',
      [body.lijst.id],
    );
    expect(telling?.aantal).toBe(4);
  });

  it('wie verder schrijft op hetzelfde toestel, vervangt zichzelf; ook in één zending', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek);
    const { body } = await proef
      .stuur(toestel, [
        antwoord('WET', 'slecht', { toelichting: 'K' }),
        antwoord('WET', 'slecht', { toelichting: 'Krap.' }),
      ])
      .expect(200);
    expect(body.lijst.tegenstrijdig).toEqual([]);
    expect(body.lijst.antwoorden).toMatchObject([{ toelichting: 'Krap.', nr: 2 }]);
    await proef.stuur(toestel, [antwoord('WET', 'goed')]).expect(200);
    expect((await proef.lijst(bezoek)).antwoorden).toMatchObject([{ oordeel: 'goed', toelichting: null }]);
  });

  it('twee die verschillen, blijven allebei staan tot iemand kiest, met de reden', async () => {
    const bezoek = await proef.metLijst();
    const een = await proef.klaar(bezoek);
    const ander = await proef.klaar(bezoek, proef.tweede);
    await proef.stuur(een, [antwoord('WET', 'goed')]).expect(200);
    const botst = antwoord('WET', 'slecht', { toelichting: 'Krap.' });
    const { body } = await proef.stuur(ander, [botst, antwoord('MAG', 'goed')], proef.tweede).expect(200);
    expect(body.uitslagen).toMatchObject([
      { id: botst.id, uitslag: 'tegenstrijdig' },
      { uitslag: 'opgeslagen' },
    ]);
    expect(body.lijst.tegenstrijdig).toMatchObject([
      {
        soort: 'antwoord',
        normId: 'WET',
        eerste: { oordeel: 'goed' },
        tweede: { oordeel: 'slecht', toelichting: 'Krap.' },
      },
    ]);
    // Having seen the other's answer settles nothing by itself.
    const gezien = body.lijst.tegenstrijdig[0].eerste.nr;
    const { body: weer } = await proef
      .stuur(ander, [antwoord('WET', 'slecht', { toelichting: 'Te krap.' }, gezien)], proef.tweede)
      .expect(200);
    expect(weer.lijst.tegenstrijdig).toMatchObject([
      { eerste: { oordeel: 'goed' }, tweede: { toelichting: 'Te krap.' } },
    ]);
    const invul = { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'goed' } };
    expect((await proef.vulIn(bezoek, invul, proef.team, gezien).expect(409)).body.code).toBe(
      'BEZOEKLIJST.TEGENSTRIJDIG',
    );
    const samen = { normId: 'WET', oordeel: 'slecht', toelichting: 'Op zes van de tien nachten te krap.' };
    const zonder = await proef.doeMetLijst(bezoek, '_los-op', {
      soort: 'antwoord',
      inhoud: samen,
      reden: '',
    });
    expect(zonder.status).toBe(400);
    const keuze = { soort: 'antwoord', inhoud: samen, reden: 'Samen de roosters geteld.' };
    const klaar = await proef.doeMetLijst(bezoek, '_los-op', keuze, proef.tweede);
    expect(klaar.status).toBe(200);
    expect(klaar.body.tegenstrijdig).toEqual([]);
    const antwoorden = klaar.body.antwoorden as { normId: string }[];
    expect(antwoorden.find(({ normId }) => normId === 'WET')).toMatchObject({
      ...{ oordeel: 'slecht', reden: 'Samen de roosters geteld.', doorNaam: expect.any(String) },
    });
    const weg = await proef.doeMetLijst(bezoek, '_los-op', keuze);
    expect(weg.body.code).toBe('BEZOEKLIJST.NIET_TEGENSTRIJDIG');
    const stale = proef.team
      .post(`/api/v1/bezoeken/${bezoek.id}/bezoeklijst/_los-op`)
      .set('if-match', '"v1"');
    await stale.send(keuze).expect(412);
  });

  it('een wijziging die niet past, wordt alleen geweigerd, met de reden', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek);
    const fout = [
      antwoord('ANDERS', 'goed'),
      antwoord('WET', 'prima'),
      { ...antwoord('WET', 'goed'), inhoud: {} },
      { ...antwoord('WET', 'goed'), soort: 'tijden', inhoud: { aankomst: '23:40', vertrek: '22:10' } },
    ];
    const { body } = await proef.stuur(toestel, [...fout, antwoord('MAG', 'goed')]).expect(200);
    expect(body.uitslagen).toMatchObject([
      { uitslag: 'geweigerd', code: 'BEZOEKLIJST.NORM_ONBEKEND', reden: expect.stringContaining('norm') },
      {
        uitslag: 'geweigerd',
        code: 'BEZOEKLIJST.OORDEEL_PAST_NIET',
        reden: expect.stringContaining('Voldoet'),
      },
      { uitslag: 'geweigerd', code: 'BEZOEKLIJST.INVOER_ONTBREEKT' },
      {
        uitslag: 'geweigerd',
        code: 'BEZOEKLIJST.TIJD_PAST_NIET',
        reden: 'U vertrok om 22:10, maar kwam pas om 23:40 aan. Verbeter een van de tijden.',
      },
      { uitslag: 'opgeslagen' },
    ]);
    expect(body.lijst.antwoorden).toHaveLength(1);
    for (const op of ['gisteren', '0000-01-01T00:00:00Z', '2026-04-13T08:15:00+23:00'])
      await proef.stuur(toestel, [{ ...antwoord('WET', 'goed'), op }]).expect(400);
    await proef.stuur(toestel, [{ ...antwoord('WET', 'goed'), inhoud: { anders: 1 } }]).expect(400);
  });

  it('ook na de tijd, na het vastleggen en na het sluiten van de zaak gaat er niets verloren', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek);
    await proef.legVast(bezoek);
    app.klok.naar('2026-04-20');
    expect((await proef.team.get(`/api/v1/klaarzettingen/${toestel.id}`).expect(200)).body.status).toBe(
      'verlopen',
    );
    const { body } = await proef.stuur(toestel, [antwoord('WET', 'goed')]).expect(200);
    expect(body.uitslagen).toMatchObject([{ uitslag: 'opgeslagen' }]);
    await app.sql(
      `UPDATE onderzoek.zaken SET status = 'afgesloten', afgesloten_op = now(), uitkomst = 'geen_tekortkoming',
         uitkomst_motivering = 'Op orde.' WHERE id = $1`,
      [bezoek.zaakId],
    );
    await proef.stuur(toestel, [antwoord('MAG', 'goed')]).expect(200);
    expect((await proef.lijst(bezoek)).antwoorden).toHaveLength(2);
  });

  it('een foto is een document van de zaak, één keer, en de plaats gaat eruit', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek);
    const beeld = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#336699' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1' } })
      .jpeg()
      .toBuffer();
    const id = randomUUID();
    const pad = `/api/v1/klaarzettingen/${toestel.id}/fotos`;
    const stuur = (velden: Record<string, string>, inhoud = beeld, naam = 'nacht.jpg') =>
      proef.team.post(pad).field(velden).attach('bestand', inhoud, naam);
    const { body } = await stuur({ id, normId: 'WET', bijschrift: 'De gang' }).expect(201);
    expect(body).toMatchObject({ id, normId: 'WET', bijschrift: 'De gang' });
    const { body: weer } = await stuur({ id, normId: 'WET', bijschrift: 'De gang' }).expect(201);
    expect(weer.documentId).toBe(body.documentId);
    expect((await proef.lijst(bezoek)).fotos).toHaveLength(1);
    await app.controleerBestanden();
    const schoon = await proef.team
      .get(`/api/v1/documenten/${body.documentId}/inhoud`)
      .buffer(true)
      .expect(200);
    expect((await sharp(schoon.body as Buffer).metadata()).exif).toBeUndefined();
    await app.als('aanbieder').get(`/api/v1/documenten/${body.documentId}/inhoud`).expect(404);
    expect(
      (await stuur({ id: randomUUID() }, Buffer.from('%PDF-1.7\n'), 'a.pdf').expect(400)).body.code,
    ).toBe('BEZOEKLIJST.GEEN_FOTO');
    expect((await stuur({ id: randomUUID(), normId: 'ANDERS' }).expect(400)).body.code).toBe(
      'BEZOEKLIJST.NORM_ONBEKEND',
    );
    expect((await stuur({ id: 'een' }).expect(400)).body.invalidParams[0].name).toBe('id');
    await proef.team.post(pad).field({ id: randomUUID() }).expect(400);
    expect((await proef.lijst(bezoek)).fotos).toHaveLength(1);
  }, 60_000);

  it('wist zich pas als alles er is; daarna is de sleutel weg', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek);
    const wijziging = antwoord('WET', 'goed');
    const mist = antwoord('MAG', 'goed');
    await proef.stuur(toestel, [wijziging]).expect(200);
    const pad = `/api/v1/klaarzettingen/${toestel.id}`;
    const alles = { wijzigingen: [wijziging.id, mist.id], fotos: [randomUUID()] };
    const { body } = await proef.team.post(`${pad}/_rond-af`).send(alles).expect(409);
    expect(body.code).toBe('KLAARZETTING.NIET_ALLES_ONTVANGEN');
    expect(body.invalidParams).toEqual([
      { name: 'wijzigingen', reason: mist.id },
      { name: 'fotos', reason: alles.fotos[0] },
    ]);
    await proef.stuur(toestel, [mist]).expect(200);
    const hier = { ...alles, fotos: [] };
    expect((await proef.team.post(`${pad}/_rond-af`).send(hier).expect(200)).body).toEqual({
      status: 'afgerond',
    });
    await proef.team.post(`${pad}/_rond-af`).send(hier).expect(200);
    const [rij] = await app.sql('SELECT sleutel FROM bezoek.klaarzettingen WHERE id = $1', [toestel.id]);
    expect(rij).toEqual({ sleutel: null });
    await proef.team.post(`${pad}/_geef-sleutel`).expect(409);
    expect((await proef.stuur(toestel, [mist]).expect(200)).body.uitslagen).toMatchObject([
      { uitslag: 'bekend' },
    ]);
    expect((await proef.stuur(toestel, [antwoord('WET', 'slecht')]).expect(409)).body.code).toBe(
      'KLAARZETTING.AFGEROND',
    );
  });

  it('dat kwijt is, wordt ingetrokken en moet zich wissen', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek);
    const pad = `/api/v1/klaarzettingen/${toestel.id}`;
    await proef.tweede.post(`${pad}/_trek-in`).send({ reden: '' }).expect(400);
    const { body } = await proef.tweede
      .post(`${pad}/_trek-in`)
      .send({ reden: 'In de trein laten liggen.' })
      .expect(200);
    expect(body.klaarzettingen).toMatchObject([
      { status: 'ingetrokken', intrekreden: 'In de trein laten liggen.' },
    ]);
    expect((await proef.team.get(pad).expect(200)).body.status).toBe('ingetrokken');
    expect((await proef.stuur(toestel, [antwoord('WET', 'goed')]).expect(410)).body.code).toBe(
      'KLAARZETTING.INGETROKKEN',
    );
    await proef.stuur(toestel, []).expect(410);
    await proef.team.post(`${pad}/_geef-sleutel`).expect(410);
    await proef.team.post(`${pad}/_rond-af`).send({ wijzigingen: [], fotos: [] }).expect(410);
    const [rij] = await app.sql('SELECT sleutel FROM bezoek.klaarzettingen WHERE id = $1', [toestel.id]);
    expect(rij).toEqual({ sleutel: null });
  });

  it('alleen wie het bezoek uitvoert, zet het klaar, en alleen zolang de lijst open is', async () => {
    const alleen = await proef.metLijst({ tweedeId: undefined });
    const pad = `/api/v1/bezoeken/${alleen.id}/klaarzettingen`;
    const { body } = await proef.tweede.post(pad).send({ toestel: 'Tablet' }).expect(403);
    expect(body.code).toBe('KLAARZETTING.NIET_UW_BEZOEK');
    const zonderLijst = await proef.bezoek();
    await proef.team
      .post(`/api/v1/bezoeken/${zonderLijst.id}/klaarzettingen`)
      .send({ toestel: 'T' })
      .expect(404);
    const vervallen = await proef.metLijst();
    await proef.team
      .post(`/api/v1/bezoeken/${vervallen.id}/_laat-vervallen`)
      .set('if-match', `"v${vervallen.versie}"`)
      .send({ reden: 'De locatie is gesloten.' })
      .expect(200);
    await proef.team
      .post(`/api/v1/bezoeken/${vervallen.id}/klaarzettingen`)
      .send({ toestel: 'T' })
      .expect(409);
  });
});

describe('een bezoeklijst in de werkbank', () => {
  it('is dezelfde lijst: een verouderd antwoord en een oordeel zonder toelichting worden geweigerd', async () => {
    const bezoek = await proef.metLijst();
    const deel = { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'slecht' } };
    const { body } = await proef.vulIn(bezoek, deel).expect(400);
    expect(body).toMatchObject({ code: 'BEZOEKLIJST.TOELICHTING_ONTBREEKT' });
    expect(body.invalidParams[0]).toMatchObject({
      name: 'toelichting',
      reason: expect.stringContaining('De schaal vraagt een toelichting bij "Voldoet niet".'),
    });
    await proef.vulIn(bezoek, { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'nvt' } }).expect(400);
    expect((await proef.lijst(bezoek)).antwoorden).toEqual([]);
    const inhoud = { ...deel.inhoud, toelichting: 'Krap.' };
    await proef.vulIn(bezoek, { ...deel, inhoud }).expect(200);
    await proef
      .vulIn(bezoek, { ...deel, inhoud: { ...inhoud, toelichting: 'Anders.' } }, proef.tweede)
      .expect(412);
    const { body: beter } = await proef
      .vulIn(bezoek, { ...deel, inhoud: { ...inhoud, toelichting: 'Heel krap.' } }, proef.tweede, 1)
      .expect(200);
    expect(beter.antwoorden).toMatchObject([{ toelichting: 'Heel krap.', nr: 2 }]);
  });

  it('rondt pas af als alles er is, en verandert dan niet meer', async () => {
    const bezoek = await proef.metLijst();
    const vroeg = await proef.doeMetLijst(bezoek, '_rond-af');
    expect(vroeg.body.code).toBe('BEZOEKLIJST.BEZOEK_PAST_NIET');
    const toestel = await proef.klaar(bezoek);
    await proef.stuur(toestel, [antwoord('WET', 'slecht'), antwoord('MAG', 'nvt')]).expect(200);
    await proef.legVast(bezoek);
    const mist = await proef.doeMetLijst(bezoek, '_rond-af');
    expect(mist.status).toBe(409);
    expect(codes(mist.body)).toEqual([
      ...['antwoorden.WET', 'antwoorden.MAG', 'antwoorden.CAT-PERSONEEL', 'antwoorden.CAT-CULTUUR'],
      ...['antwoorden.CAT-DIGITAAL', 'watLeerdeAanbieder', 'klaarzettingen'],
    ]);
    expect((await proef.lijst(bezoek)).ontbreekt).toEqual(mist.body.invalidParams);
    const klaar = await proef.ingevuld();
    const stale = proef.team
      .post(`/api/v1/bezoeken/${klaar.id}/bezoeklijst/_rond-af`)
      .set('if-match', '"v1"');
    await stale.send().expect(412);
    const { status, body } = await proef.doeMetLijst(klaar, '_rond-af');
    expect([status, body.status, body.handelingen]).toEqual([
      200,
      'afgerond',
      ['heropen', 'maakBevindingen'],
    ]);
    const deel = { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'goed' } };
    expect((await proef.vulIn(klaar, deel).expect(409)).body.code).toBe('BEZOEKLIJST.AFGEROND');
    await proef.team.post(`/api/v1/bezoeken/${klaar.id}/klaarzettingen`).send({ toestel: 'T' }).expect(409);
    await expect(
      app.sql(`UPDATE bezoek.bezoeklijsten SET laatste_nr = 99 WHERE bezoek_id = $1`, [klaar.id]),
    ).rejects.toThrow('verandert niet');
  });

  it('geeft bevindingen in concept, één keer van elk antwoord, met de waarneming als bewijs', async () => {
    const bezoek = await proef.ingevuld();
    const gevolgen = 'Bewoners wachten ’s nachts lang op hulp.';
    const wens = (...normen: string[]) => ({ bevindingen: normen.map((normId) => ({ normId, gevolgen })) });
    const open = await proef.doeMetLijst(bezoek, '_maak-bevindingen', wens('WET'));
    expect(open.body.code).toBe('OVERGANG_NIET_MOGELIJK');
    await proef.doeMetLijst(bezoek, '_rond-af');
    const nvt = await proef.doeMetLijst(bezoek, '_maak-bevindingen', wens('WET', 'CAT-DIGITAAL'));
    expect(nvt.body.code).toBe('BEZOEKLIJST.GEEN_BEVINDING');
    expect((await proef.lijst(bezoek)).bevindingen).toEqual([]);
    const gemaakt = await proef.doeMetLijst(bezoek, '_maak-bevindingen', wens('WET', 'MAG'));
    expect(gemaakt.status).toBe(200);
    const nogEens = await proef.doeMetLijst(bezoek, '_maak-bevindingen', wens('WET', 'MAG', 'CAT-PERSONEEL'));
    expect(nogEens.body.bevindingen).toHaveLength(3);
    expect(nogEens.body.bevindingen).toEqual(expect.arrayContaining(gemaakt.body.bevindingen));
    const { body: lijst } = await proef.team.get(`/api/v1/zaken/${bezoek.zaakId}/bevindingen`).expect(200);
    expect(lijst.resultaten).toHaveLength(3);
    const id = (normId: string) =>
      nogEens.body.bevindingen.find((een: { normId: string }) => een.normId === normId).bevindingId as string;
    const { body: wet } = await proef.team.get(`/api/v1/bevindingen/${id('WET')}`).expect(200);
    expect(wet).toMatchObject({
      ...{
        status: 'concept',
        soort: 'tekortkoming',
        stelling: 'Voldoet niet: De nacht is veilig.',
        gevolgen,
      },
      onderbouwing: 'Eén begeleider op twaalf bewoners.\nGezegd: “Ik ben bang.”',
      geleerd: 'Er komt een tweede begeleider.',
      toetsing: { normcode: 'WET', score: { naam: 'Voldoet niet' } },
      bewijs: [{ soort: 'waarneming', omschrijving: 'Waarneming bij het bezoek van 13 april 2026' }],
    });
    const { body: mag } = await proef.team.get(`/api/v1/bevindingen/${id('MAG')}`).expect(200);
    expect(mag).toMatchObject({ soort: 'positief', bewijs: wet.bewijs });
    const { body: signaal } = await proef.team.get(`/api/v1/bevindingen/${id('CAT-PERSONEEL')}`).expect(200);
    expect(signaal).toMatchObject({
      soort: 'neutraal',
      toetsing: null,
      stelling: 'Signaal over personeelskrapte.',
    });
  });
});

describe('wat er op de lijst nog te herstellen is', () => {
  const gesprek = (gesprekId: string, anders: object = {}) => ({
    soort: 'gesprek',
    inhoud: { gesprekId, met: 'Twee bewoners', functie: 'client', ...anders },
  });
  const verwijder = (bezoek: { id: string }, gesprekId: string, nr: number, als = proef.team) =>
    als
      .post(`/api/v1/bezoeken/${bezoek.id}/bezoeklijst/gesprekken/${gesprekId}/_verwijder`)
      .set('if-match', `"v${nr}"`);

  it('een gesprek gaat van de lijst, zoals het is gezien en zolang niemand verschilt', async () => {
    const bezoek = await proef.metLijst();
    const id = randomUUID();
    await verwijder(bezoek, id, 1).expect(404);
    const { body } = await proef.vulIn(bezoek, gesprek(id)).expect(200);
    expect(body.gesprekken).toMatchObject([{ id, nr: 1 }]);
    await proef.vulIn(bezoek, gesprek(id, { notities: 'Wachten.' }), proef.tweede, 1).expect(200);
    await verwijder(bezoek, id, 1).expect(412);
    const { body: weg } = await verwijder(bezoek, id, 2).expect(200);
    expect(weg.gesprekken).toEqual([]);
    // What was written is not thrown away.
    const standen = await app.sql('SELECT stand FROM bezoek.lijstonderdelen WHERE lijst_id = $1', [weg.id]);
    expect(standen).toEqual([{ stand: 'vervangen' }, { stand: 'vervangen' }]);
    const [regel] = await app.sql(
      `SELECT velden FROM audit.regels WHERE object_id = $1 AND handeling = 'bezoeklijst:gesprek-verwijderen'`,
      [weg.id],
    );
    expect(regel).toEqual({ velden: [`gesprek.${id}`] });
    const een = await proef.klaar(bezoek);
    const ander = await proef.klaar(bezoek, proef.tweede);
    const kop = { op: '2026-04-13T08:30:00Z', basis: 0 };
    const stuurGesprek = (notities: string) => [{ ...kop, id: randomUUID(), ...gesprek(id, { notities }) }];
    await proef.stuur(een, stuurGesprek('Goed.')).expect(200);
    await proef.stuur(ander, stuurGesprek('Slecht.'), proef.tweede).expect(200);
    expect((await verwijder(bezoek, id, 3).expect(409)).body.code).toBe('BEZOEKLIJST.TEGENSTRIJDIG');
  });

  it('een afgeronde lijst gaat met de reden weer open, zolang er geen bevinding op rust', async () => {
    const bezoek = await proef.ingevuld();
    const reden = 'Het gesprek met de nachtdienst ontbrak.';
    const open = await proef.doeMetLijst(bezoek, '_heropen', { reden });
    expect([open.status, open.body.code]).toEqual([409, 'OVERGANG_NIET_MOGELIJK']);
    await proef.doeMetLijst(bezoek, '_rond-af');
    expect((await proef.doeMetLijst(bezoek, '_heropen', { reden: '' })).status).toBe(400);
    const stale = proef.team.post(`/api/v1/bezoeken/${bezoek.id}/bezoeklijst/_heropen`);
    await stale.set('if-match', '"v1"').send({ reden }).expect(412);
    const { body } = await proef.doeMetLijst(bezoek, '_heropen', { reden }, proef.tweede);
    expect(body).toMatchObject({ status: 'open', afgerondOp: null });
    const { body: tijdlijn } = await proef.team.get(`/api/v1/zaken/${bezoek.zaakId}/tijdlijn`).expect(200);
    expect(tijdlijn.resultaten.map(({ tekst }: { tekst: string }) => tekst)).toContain(
      `Bezoeklijst heropend van het bezoek van 13 april 2026: ${reden}`,
    );
    await proef.vulIn(bezoek, gesprek(randomUUID())).expect(200);
    await proef.doeMetLijst(bezoek, '_rond-af');
    const bevindingen = [{ normId: 'MAG', gevolgen: 'Bewoners merken dat het team overlegt.' }];
    const gemaakt = await proef.doeMetLijst(bezoek, '_maak-bevindingen', { bevindingen });
    expect(gemaakt.body.handelingen).toEqual(['maakBevindingen']);
    const laat = await proef.doeMetLijst(bezoek, '_heropen', { reden });
    expect([laat.status, laat.body.code]).toEqual([409, 'BEZOEKLIJST.HEEFT_BEVINDINGEN']);
    await expect(
      app.sql(
        `UPDATE bezoek.bezoeklijsten SET status = 'open', afgerond_op = NULL, afgerond_door = NULL, bewijsstuk_id = NULL
          WHERE bezoek_id = $1`,
        [bezoek.id],
      ),
    ).rejects.toThrow('verandert niet');
  });

  it('alleen wie het bezoek uitvoert, vult de lijst in; de coördinator kan voor een collega waarnemen', async () => {
    const { gebruikers } = app.eerste;
    const bezoek = await proef.metLijst({ behandelaarId: gebruikers.coordinator, tweedeId: undefined });
    const deel = { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'goed' } };
    expect((await proef.vulIn(bezoek, deel).expect(403)).body.code).toBe('BEZOEKLIJST.NIET_UW_BEZOEK');
    const beeld = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer();
    await proef.foto(bezoek, { id: randomUUID() }, beeld).expect(403);
    const gelezen = await proef.lijst(bezoek);
    expect(gelezen).toMatchObject({ uitvoerder: false, antwoorden: [], fotos: [] });
    expect(gelezen.handelingen).not.toContain('vulIn');
    const ander = await proef.metLijst({ tweedeId: undefined });
    const { body } = await proef.vulIn(ander, deel, proef.tweede).expect(200);
    expect(body).toMatchObject({ uitvoerder: false, antwoorden: [{ normId: 'WET' }] });
  });

  it('een foto komt ook in de werkbank op de lijst: één keer, en zonder wat de camera erin schreef', async () => {
    const bezoek = await proef.metLijst();
    const beeld = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#336699' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1' } })
      .jpeg()
      .toBuffer();
    const velden = { id: randomUUID(), normId: 'WET', bijschrift: 'De gang' };
    const { body } = await proef.foto(bezoek, velden, beeld).expect(201);
    const { body: weer } = await proef.foto(bezoek, velden, beeld).expect(201);
    expect(weer.documentId).toBe(body.documentId);
    expect((await proef.lijst(bezoek)).fotos).toMatchObject([{ normId: 'WET', bijschrift: 'De gang' }]);
    await app.controleerBestanden();
    const pad = `/api/v1/documenten/${body.documentId}/inhoud`;
    const schoon = await proef.team.get(pad).buffer(true).expect(200);
    expect((await sharp(schoon.body as Buffer).metadata()).exif).toBeUndefined();
    const anders = { ...velden, id: randomUUID(), normId: 'ANDERS' };
    expect((await proef.foto(bezoek, anders, beeld).expect(400)).body.code).toBe('BEZOEKLIJST.NORM_ONBEKEND');
    await proef.foto(bezoek, { id: randomUUID() }, Buffer.from('%PDF-1.7\n')).expect(422);
    const klaar = await proef.ingevuld();
    await proef.doeMetLijst(klaar, '_rond-af');
    const laat = await proef.foto(klaar, { ...velden, id: randomUUID() }, beeld).expect(409);
    expect(laat.body.code).toBe('BEZOEKLIJST.AFGEROND');
  }, 60_000);
});

describe('een bezoek dat wordt verzet naar een dag met een andere versie van het kader', () => {
  const OP = '2026-06-01';
  const lopend = (bezoek: { id: string; zaakId: string; versie: number }) =>
    proef.team.get(`/api/v1/zaken/${bezoek.zaakId}/tijdlijn`).expect(200);

  it('krijgt de lijst van die dag zolang er niets is ingevuld; daarna blijft de lijst, en staat er waarom', async () => {
    const [leeg, deel, ingevuld, klaar] = [
      await proef.metLijst(),
      await proef.metLijst(),
      await proef.metLijst(),
      await proef.metLijst(),
    ] as const;
    await proef.stelSamen(deel, { normen: ['WET'] }).expect(200);
    await proef
      .vulIn(ingevuld, { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'goed' } })
      .expect(200);
    await proef.klaar(klaar);
    const oud = (await proef.lijst(ingevuld)).kader.nummer as number;
    const wet = norm({ code: 'WET', binding: 'wettelijk', grondslag: 'Wmo 2015 art. 3.1' });
    await stelKaderVast(app, [wet, norm({ code: 'NIEUW' })], proef.kader.kaderId, OP);
    // Within the same version nothing changes.
    await proef.verzet(leeg, '2026-05-20').expect(200);
    expect(await proef.lijst(leeg)).toMatchObject({ kader: { nummer: oud }, andereVersie: null });

    await proef.verzet({ ...leeg, versie: leeg.versie + 1 }, OP).expect(200);
    const nieuw = await proef.lijst(leeg);
    expect(nieuw).toMatchObject({ kader: { nummer: oud + 1, dag: OP }, andereVersie: null });
    expect(ids(nieuw)).toEqual(expect.arrayContaining(['WET', 'NIEUW']));
    expect(ids(nieuw)).not.toContain('MAG');
    const { body: tijdlijn } = await lopend(leeg);
    expect(tijdlijn.resultaten.map(({ tekst }: { tekst: string }) => tekst)).toContain(
      `Bezoeklijst opnieuw samengesteld voor het bezoek van 1 juni 2026: Nacht, versie ${oud + 1}, die dan geldt.`,
    );
    // What was chosen stays chosen: no norm comes in by itself.
    await proef.verzet(deel, OP, { van: '11:00', tot: '11:20' }).expect(200);
    expect(ids(await proef.lijst(deel))).toEqual(['WET', 'CAT-PERSONEEL', 'CAT-CULTUUR', 'CAT-DIGITAAL']);

    for (const [bezoek, van, tot] of [
      [ingevuld, '12:00', '12:20'],
      [klaar, '13:00', '13:20'],
    ] as const) {
      const voor = await proef.lijst(bezoek);
      await proef.verzet(bezoek, OP, { van, tot }).expect(200);
      const na = await proef.lijst(bezoek);
      expect({ kader: na.kader, normen: na.normen }).toEqual({ kader: voor.kader, normen: voor.normen });
      expect(na.andereVersie).toEqual({ nummer: oud + 1, reden: 'in_gebruik' });
    }
  });
});

describe('een foto bij een norm', () => {
  it('is bewijs onder de bevinding van die norm, en van geen andere', async () => {
    const bezoek = await proef.ingevuld(async (open) => {
      const toestel = await proef.klaar(open);
      const beeld = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#336699' } })
        .jpeg()
        .toBuffer();
      const id = randomUUID();
      await proef.team
        .post(`/api/v1/klaarzettingen/${toestel.id}/fotos`)
        .field({ id, normId: 'WET', bijschrift: 'De gang' })
        .attach('bestand', beeld, 'gang.jpg')
        .expect(201);
      await app.controleerBestanden();
      await proef.team
        .post(`/api/v1/klaarzettingen/${toestel.id}/_rond-af`)
        .send({ wijzigingen: [], fotos: [id] })
        .expect(200);
    });
    await proef.doeMetLijst(bezoek, '_rond-af');
    // The case is about a second provider too: the findings are about whose visit it was.
    await proef.team
      .post(`/api/v1/zaken/${bezoek.zaakId}/aanbieders`)
      .send({ aanbiederId: app.eerste.andereAanbiederId, rol: 'regie', reden: 'Regelde de zorg.' })
      .expect(201);
    const bevindingen = ['WET', 'MAG'].map((normId) => ({ normId, gevolgen: 'Bewoners wachten.' }));
    const { body } = await proef.doeMetLijst(bezoek, '_maak-bevindingen', { bevindingen });
    const bewijsVan = async (normId: string) => {
      const { bevindingId } = body.bevindingen.find((een: { normId: string }) => een.normId === normId);
      const { body: bevinding } = await proef.team.get(`/api/v1/bevindingen/${bevindingId}`).expect(200);
      expect(bevinding.aanbiederId).toBe(app.eerste.aanbiederId);
      return bevinding.bewijs.map(({ omschrijving }: { omschrijving: string }) => omschrijving);
    };
    const waarneming = 'Waarneming bij het bezoek van 13 april 2026';
    expect(await bewijsVan('WET')).toEqual([waarneming, 'Foto bij het bezoek van 13 april 2026: De gang']);
    expect(await bewijsVan('MAG')).toEqual([waarneming]);
    expect(body.fotos).toMatchObject([{ bewijsstukId: expect.any(String) }]);
  }, 60_000);
});

describe('wie niet bij het bezoek mag', () => {
  it('andere rollen, een andere organisatie en wie niet is ingelogd komen nergens bij', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek);
    const pad = `/api/v1/bezoeken/${bezoek.id}`;
    const klaar = `/api/v1/klaarzettingen/${toestel.id}`;
    const vul = { soort: 'antwoord', inhoud: { normId: 'WET', oordeel: 'goed' } };
    const wensen = { bevindingen: [{ normId: 'WET', gevolgen: 'Wachten.' }] };
    const los = { soort: 'antwoord', inhoud: vul.inhoud, reden: 'Zo.' };
    const posten: [string, object][] = [
      [`${pad}/_stel-lijst-samen`, { toetsingskaderId: proef.kader.kaderId }],
      [`${pad}/bezoeklijst/_vul-in`, vul],
      [`${pad}/bezoeklijst/_los-op`, los],
      [`${pad}/bezoeklijst/_rond-af`, {}],
      [`${pad}/bezoeklijst/_heropen`, { reden: 'Zo maar.' }],
      [`${pad}/bezoeklijst/gesprekken/${randomUUID()}/_verwijder`, {}],
      [`${pad}/bezoeklijst/_maak-bevindingen`, wensen],
      [`${pad}/klaarzettingen`, { toestel: 'T' }],
      [`${klaar}/_geef-sleutel`, {}],
      [`${klaar}/wijzigingen`, { wijzigingen: [] }],
      [`${klaar}/_rond-af`, { wijzigingen: [], fotos: [] }],
      [`${klaar}/_trek-in`, { reden: 'Zo maar.' }],
    ];
    const lezen = [`${pad}/bezoeklijst`, klaar];
    for (const rol of [
      'aanbieder',
      'college',
      'jurist',
      'contractbeheer',
      'beheerder',
      'fg',
      'archivaris',
    ] as const) {
      for (const waar of lezen) await app.als(rol).get(waar).expect(403);
      for (const [waar, wat] of posten)
        await app.als(rol).post(waar).set('if-match', '"v1"').send(wat).expect(403);
    }
    const elders = app.als('toezichthouder', app.tweede);
    for (const waar of lezen) await elders.get(waar).expect(404);
    for (const [waar, wat] of posten) await elders.post(waar).set('if-match', '"v1"').send(wat).expect(404);
    for (const [waar, wat] of posten) await app.anoniem().post(waar).send(wat).expect(401);
    // The other inspector has a device of his own: this one is not his.
    await proef.stuur(toestel, [antwoord('WET', 'goed')], proef.tweede).expect(404);
    await proef.tweede.post(`${klaar}/_rond-af`).send({ wijzigingen: [], fotos: [] }).expect(404);
    expect(await proef.lijst(bezoek)).toMatchObject({ antwoorden: [], status: 'open' });
  }, 120_000);

  it('een besloten zaak is er niet voor wie niet is genoemd', async () => {
    const bezoek = await proef.metLijst();
    const toestel = await proef.klaar(bezoek, proef.tweede);
    const zaak = await proef.team.get(`/api/v1/zaken/${bezoek.zaakId}`).expect(200);
    await proef.team
      .post(`/api/v1/zaken/${bezoek.zaakId}/_beperk-toegang`)
      .set('if-match', zaak.headers['etag'] ?? '')
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    await proef.tweede.get(`/api/v1/bezoeken/${bezoek.id}/bezoeklijst`).expect(404);
    await proef.stuur(toestel, [antwoord('WET', 'goed')], proef.tweede).expect(404);
    await proef.lijst(bezoek);
  });
});

// Last: it leaves the provider with other work than before.
describe('wat een aanbieder na het bezoek anders gaat doen', () => {
  it('verandert niets aan welke norm er bij het bezoek gold, ook niet als het concept wordt gewijzigd', async () => {
    const { aanbiederId, gemeenteId } = app.eerste;
    const wmo = { ...norm().toepassing, wetten: ['wmo'] as const };
    const normen = [
      norm({ code: 'WET', binding: 'wettelijk', grondslag: 'Wmo 2015 art. 3.1', toepassing: wmo }),
      norm({ code: 'MAG' }),
    ];
    await stelKaderVast(app, normen, proef.kader.kaderId);
    const bezoek = await proef.ingevuld();
    await proef.doeMetLijst(bezoek, '_rond-af');

    app.klok.naar('2026-05-04');
    const pad = `/api/v1/aanbieders/${aanbiederId}`;
    const { body: aanbieder, headers } = await proef.team.get(pad).expect(200);
    const lopend = aanbieder.inzetten.find(
      ({ wet, tot }: { wet: string; tot: string | null }) => wet === 'wmo' && !tot,
    );
    await proef.team
      .post(`${pad}/inzetten/${lopend.id}/_beeindig`)
      .set('if-match', headers['etag'] ?? '')
      .send({ tot: '2026-04-30' })
      .expect(200);
    const jeugd = {
      gemeenteId,
      wet: 'jeugdwet',
      financiering: 'zin',
      gecontracteerd: true,
      van: '2026-05-01',
    };
    await proef.team.post(`${pad}/inzetten`).send(jeugd).expect(201);

    const bevindingen = [{ normId: 'WET', gevolgen: 'Bewoners wachten.' }];
    const { status, body } = await proef.doeMetLijst(bezoek, '_maak-bevindingen', { bevindingen });
    expect([status, body.code]).toEqual([200, undefined]);
    const waar = `/api/v1/bevindingen/${body.bevindingen[0].bevindingId}`;
    const { body: bevinding } = await proef.team.get(waar).expect(200);
    expect(bevinding.toetsing).toMatchObject({ normcode: 'WET', binding: 'wettelijk', dag: DAG });
    const { kaderversieId, normcode, score, toelichting } = bevinding.toetsing;
    const { stelling, soort, betreft, wetten, onderbouwing, gevolgen, geleerd } = bevinding;
    const gewijzigd = await proef.team
      .post(`${waar}/_wijzig`)
      .set('if-match', `"v${bevinding.versie}"`)
      .send({
        ...{
          stelling: `${stelling} Ook in het weekend.`,
          soort,
          betreft,
          wetten,
          onderbouwing,
          gevolgen,
          geleerd,
        },
        bewijsstukIds: bevinding.bewijs.map(({ id }: { id: string }) => id),
        toetsing: { kaderversieId, normcode, score: score.code, toelichting },
      });
    expect([gewijzigd.status, gewijzigd.body.code]).toEqual([200, undefined]);
    expect(gewijzigd.body.toetsing.dag).toBe(DAG);
  });
});
