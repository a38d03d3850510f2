import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Tekstdocument, uitPlatteTekst } from '../../libs/tekst/src';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { beeldInDossier } from '../harnas/beeld';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';
import { TestApp } from '../harnas/test-app';

const TEKSTEN = {
  samenvatting: 'Het gaat niet goed in de nacht.',
  aanleiding: 'Er kwam een melding over de nacht.',
  feiten: 'Wij bezochten de locatie.',
  conclusie: 'De nacht is niet op orde.',
  gevolgVoorInwoners: 'Bewoners wachten lang.',
  bevindingen: [{ norm: 'Genoeg mensen', oordeel: 'voldoet_niet', onderbouwing: 'De roosters.' }],
};
const ZONDER_VERSTUREN = {
  ...{ soort: 'wederhoor', blokkeert: false, plaats: 'wederhoor' },
  reden: expect.stringContaining('niet voor wederhoor verstuurd'),
};
const ontoegankelijk = (documentId: string) => ({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'De nacht' }] },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }],
    },
    {
      type: 'afbeelding',
      attrs: { documentId, alt: '', bijschrift: '' },
    },
  ],
});

interface Rapport {
  readonly id: string;
  readonly versie: number;
  readonly zaakId: string;
  readonly secties: { readonly sleutel: string; readonly kop: string; readonly inhoud: Tekstdocument }[];
  readonly bevindingen: {
    readonly bevindingId: string | null;
    readonly norm: string;
    readonly oordeel: string;
    readonly onderbouwing: Tekstdocument;
  }[];
}

describe('de inhoud van een rapport', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  const toezichthouder = () => app.als('toezichthouder');
  type Wie = ReturnType<TestApp['als']>;

  async function rapport(velden: object = rapportinhoud(TEKSTEN)): Promise<Rapport> {
    const { body: zaak } = await toezichthouder()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
      })
      .expect(201);
    const { body } = await toezichthouder()
      .post(`/api/v1/zaken/${zaak.id}/rapporten`)
      .send({ titel: 'Onderzoek naar de nacht', soort: 'kwaliteit', ...velden })
      .expect(201);
    return body;
  }
  const wijzig = (wie: Wie, { id, versie }: Pick<Rapport, 'id' | 'versie'>, velden: object) =>
    wie.patch(`/api/v1/rapporten/${id}`).set('if-match', `"v${versie}"`).send(velden);
  const neemOver = (wie: Wie, { id, versie }: Pick<Rapport, 'id' | 'versie'>, velden: object = {}) =>
    wie.post(`/api/v1/rapporten/${id}/_neem-bevindingen-over`).set('if-match', `"v${versie}"`).send(velden);
  const stelVast = (wie: Wie, { id, versie }: Pick<Rapport, 'id' | 'versie'>) =>
    wie.post(`/api/v1/rapporten/${id}/_stel-vast`).set('if-match', `"v${versie}"`).send(ZONDER_WEDERHOOR);
  const controle = async (id: string, wie: Wie = toezichthouder()) =>
    (await wie.get(`/api/v1/rapporten/${id}/controlepunten`).expect(200)).body as {
      punten: { soort: string; blokkeert: boolean; plaats: string; reden: string }[];
      verschillen: { soort: string; bevindingnummer: number; bevindingId: string | null }[];
    };

  it('heeft de delen van het sjabloon van zijn soort, onder de koppen daarvan', async () => {
    const { body: sjablonen } = await toezichthouder().get('/api/v1/rapportsjablonen').expect(200);
    const thema = sjablonen.find(({ soort }: { soort: string }) => soort === 'thema');
    const begonnen = await rapport({ soort: 'thema' });
    expect(begonnen.secties.map(({ sleutel, kop }) => [sleutel, kop])).toEqual(
      thema.secties.map(({ sleutel, kop }: { sleutel: string; kop: string }) => [sleutel, kop]),
    );
    await app.als('college').get('/api/v1/rapportsjablonen').expect(403);
    const vreemd = rapportinhoud({ onderzoeksvraag: 'Wat is er?' });
    const { body } = await wijzig(toezichthouder(), await rapport(), vreemd).expect(400);
    expect(body.code).toBe('RAPPORT.SECTIE_ONBEKEND');
  });

  it('houdt van een tekst wat het schema kent, en weigert het andere met de plaats', async () => {
    const concept = await rapport();
    const inhoud = (...content: unknown[]) => ({
      secties: [{ sleutel: 'feiten', inhoud: { type: 'doc', content } }],
    });
    const script = {
      type: 'text',
      text: '<script>alert(1)</script>',
      marks: [{ type: 'bold', attrs: { on: 'x' } }],
    };
    const alinea = { type: 'paragraph', content: [script] };
    const { body: na } = await wijzig(toezichthouder(), concept, inhoud(alinea)).expect(200);
    expect(
      na.secties.find(({ sleutel }: { sleutel: string }) => sleutel === 'feiten').inhoud.content,
    ).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: script.text, marks: [{ type: 'bold' }] }] },
    ]);
    for (const fout of [
      { type: 'iframe' },
      { type: 'paragraph', content: [{ ...script, marks: [{ type: 'code' }] }] },
    ]) {
      const { body } = await wijzig(toezichthouder(), na, inhoud(alinea, fout)).expect(400);
      expect(body.code).toBe('INVOER_ONGELDIG');
      expect(body.invalidParams).toEqual([
        { name: 'secties.feiten', reason: expect.stringMatching(/^Onderdeel 2/) },
      ]);
    }
    await wijzig(toezichthouder(), na, { secties: [{ sleutel: 'feiten', inhoud: 'platte tekst' }] }).expect(
      400,
    );
  });

  it('laat twee mensen aan twee delen schrijven; van hetzelfde deel wint wie eerst was', async () => {
    const concept = await rapport();
    await wijzig(toezichthouder(), concept, rapportinhoud({ feiten: 'Van de een.' })).expect(200);
    const coordinator = app.als('coordinator');
    const { body } = await wijzig(coordinator, concept, rapportinhoud({ conclusie: 'Van de ander.' })).expect(
      200,
    );
    expect(JSON.stringify(body.secties)).toMatch(/Van de een.*Van de ander/);
    const { body: fout } = await wijzig(coordinator, concept, rapportinhoud({ feiten: 'Ook ik.' })).expect(
      412,
    );
    expect(fout.code).toBe('VERSIE_VEROUDERD');
    expect(fout.invalidParams).toEqual([
      { name: 'secties.feiten', reason: 'Iemand anders heeft dit deel intussen gewijzigd.' },
    ]);
    await wijzig(coordinator, { id: concept.id, versie: 99 }, { titel: 'Uit de toekomst' }).expect(412);
  });

  it('vindt een rapport op zijn woorden en niet op zijn opmaak', async () => {
    const { id } = await rapport(rapportinhoud({ ...TEKSTEN, feiten: 'De kwartelkoning riep.' }));
    const [rij] = await app.sql<{ platte_tekst: string }>(
      'SELECT platte_tekst FROM rapport.rapporten WHERE id = $1',
      [id],
    );
    expect(rij?.platte_tekst).toContain('kwartelkoning');
    expect(rij?.platte_tekst).toContain('Genoeg mensen');
    expect(rij?.platte_tekst).not.toContain('paragraph');
  });

  describe('de bevindingen van de zaak', () => {
    it('komen erin met norm of stelling, oordeel, onderbouwing en verwijzing naar het bewijs', async () => {
      const concept = await rapport();
      const eigen = await vastgesteldeBevinding(toezichthouder(), concept.zaakId, '2026-04-13');
      const { body } = await neemOver(toezichthouder(), concept).expect(200);
      expect(body.bevindingen).toHaveLength(2);
      expect(body.bevindingen[1]).toMatchObject({
        ...{ bevindingId: eigen, bevindingnummer: 1, oordeel: 'voldoet_niet' },
        norm: 'Aan de eis wordt niet voldaan.',
      });
      expect(JSON.stringify(body.bevindingen[1].onderbouwing)).toMatch(
        /De roosters laten het zien.*Bewoners wachten lang.*verwijzing.*B-1/,
      );
      // Twice is once.
      const { body: nogmaals } = await neemOver(toezichthouder(), body).expect(200);
      expect(nogmaals.bevindingen).toHaveLength(2);
    });

    it('veranderen niet vanzelf: de controle zegt wat de zaak nu anders zegt, en een mens kiest', async () => {
      const concept = await rapport();
      const eerst = await vastgesteldeBevinding(toezichthouder(), concept.zaakId, '2026-04-13');
      const { body: met } = await neemOver(toezichthouder(), concept).expect(200);
      expect((await controle(concept.id)).verschillen).toEqual([]);
      const doe = async (pad: string, inhoud: object, versie: number) =>
        (
          await toezichthouder()
            .post(`/api/v1/bevindingen/${pad}`)
            .set('if-match', `"v${versie}"`)
            .send(inhoud)
        ).body as { id: string; versie: number; status: string };
      const { body: nu } = await toezichthouder().get(`/api/v1/bevindingen/${eerst}`).expect(200);
      const nieuw = await doe(
        `${eerst}/_herzie`,
        { reden: 'Een lijst was van een andere locatie.' },
        nu.versie,
      );
      expect((await doe(`${nieuw.id}/_stel-vast`, {}, nieuw.versie)).status).toBe('vastgesteld');
      const { verschillen, punten } = await controle(concept.id);
      expect(verschillen).toMatchObject([{ soort: 'herzien', bevindingnummer: 1, bevindingId: nieuw.id }]);
      expect(punten).toContainEqual({
        ...{ soort: 'bevinding', blokkeert: false, plaats: 'bevindingen.1.onderbouwing' },
        reden: expect.stringContaining('V-1 is in de zaak herzien'),
      });
      const { body: zelfde } = await neemOver(toezichthouder(), met).expect(200);
      expect(zelfde.bevindingen[1].bevindingId).toBe(eerst);
      const { body: gekozen } = await neemOver(toezichthouder(), zelfde, { bevindingIds: [nieuw.id] }).expect(
        200,
      );
      expect(gekozen.bevindingen.map(({ bevindingId }: { bevindingId: string }) => bevindingId)).toEqual([
        null,
        nieuw.id,
      ]);
      expect((await controle(concept.id)).verschillen).toEqual([]);
    });

    it('zijn alleen die van deze zaak, in de versie die is gezien, zolang het rapport een concept is', async () => {
      const [concept, ander] = [await rapport(), await rapport()];
      const elders = await vastgesteldeBevinding(toezichthouder(), ander.zaakId, '2026-04-13');
      const { body } = await neemOver(toezichthouder(), concept, { bevindingIds: [elders] }).expect(400);
      expect(body.code).toBe('RAPPORT.BEVINDING_ONBEKEND');
      await neemOver(toezichthouder(), { id: concept.id, versie: 7 }).expect(412);
      const { body: vast } = await stelVast(app.als('coordinator'), concept).expect(200);
      expect((await neemOver(toezichthouder(), vast).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });
  });

  describe('de controle', () => {
    it('vindt niets aan een rapport dat klaar is; dan wordt het vastgesteld', async () => {
      const concept = await rapport();
      expect(await controle(concept.id)).toEqual({ punten: [ZONDER_VERSTUREN], verschillen: [] });
      await stelVast(app.als('coordinator'), concept).expect(200);
    });

    it('noemt elke plaats die tegenhoudt, en het vaststellen weigert om dezelfde', async () => {
      const begonnen = await rapport(rapportinhoud({ ...TEKSTEN, conclusie: '' }));
      const beeld = await beeldInDossier(app, toezichthouder(), begonnen.zaakId);
      const { body: concept } = await wijzig(toezichthouder(), begonnen, {
        secties: [{ sleutel: 'feiten', inhoud: ontoegankelijk(beeld) }],
      }).expect(200);
      const { punten: alle } = await controle(concept.id);
      const punten = alle.filter(({ blokkeert }) => blokkeert);
      expect(alle.slice(punten.length)).toEqual([ZONDER_VERSTUREN]);
      expect(punten.map(({ soort, blokkeert, plaats }) => [soort, blokkeert, plaats])).toEqual([
        ['ontbreekt', true, 'secties.conclusie'],
        ['kop', true, 'secties.feiten'],
        ['tabel', true, 'secties.feiten'],
        ['afbeelding', true, 'secties.feiten'],
      ]);
      const { body } = await stelVast(app.als('coordinator'), concept).expect(400);
      expect(body.invalidParams).toEqual(punten.map(({ plaats: name, reden: reason }) => ({ name, reason })));
    });

    it('wijst het teken aan dat niet kan worden afgedrukt', async () => {
      const concept = await rapport(rapportinhoud({ ...TEKSTEN, conclusie: 'Goed \u{13000}' }));
      expect((await controle(concept.id)).punten).toMatchObject([
        { soort: 'teken', blokkeert: true, plaats: 'secties.conclusie' },
        ZONDER_VERSTUREN,
      ]);
      const { body } = await stelVast(app.als('coordinator'), concept).expect(400);
      expect(body.invalidParams).toMatchObject([{ name: 'secties.conclusie' }]);
    });

    it('raadt kortere zinnen aan in de samenvatting, en houdt daar niet om tegen', async () => {
      const lang = `Dit is een zin ${'met heel veel woorden '.repeat(6)}erin.`;
      const concept = await rapport(rapportinhoud({ ...TEKSTEN, samenvatting: lang }));
      expect((await controle(concept.id)).punten).toMatchObject([
        ZONDER_VERSTUREN,
        { soort: 'leesbaarheid', blokkeert: false, plaats: 'secties.samenvatting' },
      ]);
      await stelVast(app.als('coordinator'), concept).expect(200);
    });
  });

  describe('de versies', () => {
    const bewaar = (wie: Wie, id: string, naam = 'Voor het teamoverleg') =>
      wie.post(`/api/v1/rapporten/${id}/versies`).send({ naam });

    it('houden wat het concept zei, en zeggen per deel wat er veranderde', async () => {
      const concept = await rapport();
      const { body: versies } = await bewaar(toezichthouder(), concept.id).expect(201);
      expect(versies).toMatchObject([
        { volgnummer: 1, aanleiding: 'tussendoor', naam: 'Voor het teamoverleg', rapportversie: 1 },
      ]);
      const anders = { feiten: 'Wij bezochten de locatie.\n\nTwee keer.', advies: 'Zet meer mensen in.' };
      const { body: nu } = await wijzig(toezichthouder(), concept, rapportinhoud(anders)).expect(200);
      const adres = `/api/v1/rapporten/${concept.id}/versies`;
      const { body } = await toezichthouder().get(`${adres}/${versies[0].id}/vergelijkingen`).expect(200);
      expect(body.met).toBeNull();
      expect(body.verschillen.map(({ plaats }: { plaats: string }) => plaats)).toEqual([
        'secties.feiten',
        'secties.advies',
      ]);
      expect(body.verschillen[0].regels).toContainEqual({ soort: 'nieuw', tekst: 'Twee keer.' });
      expect(body.verschillen[0].regels).toContainEqual({
        soort: 'zelfde',
        tekst: 'Wij bezochten de locatie.',
      });
      await stelVast(app.als('coordinator'), nu).expect(200);
      const { body: alle } = await toezichthouder().get(adres).expect(200);
      expect(alle.map(({ aanleiding }: { aanleiding: string }) => aanleiding)).toEqual([
        'vastgesteld',
        'tussendoor',
      ]);
      const vergelijk = `${adres}/${versies[0].id}/vergelijkingen?met=${alle[0].id}`;
      const { body: tussen } = await toezichthouder().get(vergelijk).expect(200);
      expect(tussen.verschillen).toEqual(body.verschillen);
      expect((await bewaar(toezichthouder(), concept.id).expect(409)).body.code).toBe(
        'OVERGANG_NIET_MOGELIJK',
      );
    });

    it('zijn van het team, en elk van één rapport', async () => {
      const [concept, ander] = [await rapport(), await rapport()];
      const { body: versies } = await bewaar(toezichthouder(), concept.id).expect(201);
      const vreemd = `/api/v1/rapporten/${ander.id}/versies/${versies[0].id}/vergelijkingen`;
      await toezichthouder().get(vreemd).expect(404);
      for (const rol of ['aanbieder', 'college', 'jurist'] as const) {
        await app.als(rol).get(`/api/v1/rapporten/${concept.id}/versies`).expect(403);
        await bewaar(app.als(rol), concept.id).expect(403);
      }
      const zuid = app.als('toezichthouder', app.tweede);
      await zuid.get(`/api/v1/rapporten/${concept.id}/versies`).expect(404);
      await bewaar(zuid, concept.id).expect(404);
    });
  });

  it.each(['aanbieder', 'college', 'jurist', 'fg'] as const)('is niet van een %s', async (rol) => {
    const concept = await rapport();
    await app.als(rol).get(`/api/v1/rapporten/${concept.id}/controlepunten`).expect(403);
    await neemOver(app.als(rol), concept).expect(403);
    await wijzig(app.als(rol), concept, {
      secties: [{ sleutel: 'feiten', inhoud: uitPlatteTekst('x') }],
    }).expect(403);
  });

  it('bestaat niet voor een andere organisatie', async () => {
    const concept = await rapport();
    const zuid = app.als('toezichthouder', app.tweede);
    await zuid.get(`/api/v1/rapporten/${concept.id}/controlepunten`).expect(404);
    await neemOver(zuid, concept).expect(404);
    await wijzig(zuid, concept, { titel: 'Van Zuid' }).expect(404);
  });
});
