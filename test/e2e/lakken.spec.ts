import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PubliceerRijpe } from '../../libs/publicatie/src';
import { alsPlatteTekst, uitPlatteTekst } from '../../libs/tekst/src';
import { beeldInDossier } from '../harnas/beeld';
import { staatIn, uitgepakt } from '../harnas/bestandsbytes';
import { Loketbezoeker, openLoket } from '../harnas/loket';
import { pdfTekst } from '../harnas/pdf-tekst';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

type Client = ReturnType<TestApp['als']>;
interface Plek {
  readonly soort: string;
  readonly van: number;
  readonly tot: number;
  readonly fragment: string;
  readonly grond: string;
  readonly onverbiddelijk: boolean;
  readonly besluit: { besluit: string; reden: string | null } | null;
}
interface Lakwerk {
  readonly versie: number;
  readonly aantal: number;
  readonly beslist: number;
  readonly gronden: { id: string; absoluut: boolean }[];
  readonly secties: {
    sleutel: string;
    tekst: string;
    voorstellen: Plek[];
    gaten: { van: number; tot: number; grond: string; door: string | null }[];
    open: number;
  }[];
}

/** Words that stand nowhere else, each where something else carries it. */
const WEG = {
  titel: 'Kwastelboer',
  samenvatting: 'Zwiepestein',
  vet: 'Trommelaar',
  mail: 'geheim.adres@verborgen.example',
  lijst: 'Wipkuiper',
  cel: 'Ploegsma',
  alt: 'Vlinderman',
  bijschrift: 'Kruikenaar',
  norm: 'Doezelman',
  onderbouwing: 'Hakselaar',
  bsn: '111222333',
};
const BLIJFT = 'Blijfstaander';
const tekst = (text: string, ...marks: object[]) => ({
  ...{ type: 'text', text },
  ...(marks.length > 0 ? { marks } : {}),
});
const alinea = (...content: object[]) => ({ type: 'paragraph', content });
const cel = (type: string, text: string) => ({ type, content: [alinea(tekst(text))] });
const feitenMet = (documentId: string) => ({
  type: 'doc',
  content: [
    alinea(
      tekst('Wij spraken de heer Gijs '),
      tekst(WEG.vet, { type: 'bold' }),
      tekst(' en '),
      tekst('mailden', { type: 'link', attrs: { href: `mailto:${WEG.mail}` } }),
      tekst('.'),
    ),
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [alinea(tekst(`Cliënt ${WEG.lijst} heeft BSN ${WEG.bsn}.`))] }],
    },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cel('tableHeader', 'Wie'), cel('tableHeader', 'Wat')] },
        { type: 'tableRow', content: [cel('tableCell', `Mevrouw ${WEG.cel}`), cel('tableCell', BLIJFT)] },
      ],
    },
    {
      type: 'afbeelding',
      attrs: {
        documentId,
        alt: `Foto van meneer ${WEG.alt}`,
        bijschrift: `Kamer van mevrouw ${WEG.bijschrift}`,
      },
    },
  ],
});

describe('het lakken van een openbare versie', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  const team = () => app.als('toezichthouder');
  const coordinator = () => app.als('coordinator');

  async function voorstel(
    inhoud: {
      titel?: string;
      /** A text, or one with a picture of the case. */
      feiten?: object | ((documentId: string) => object);
      samenvatting?: string;
      norm?: string;
      onderbouwing?: string;
    } = {},
    organisatie: Testorganisatie = app.eerste,
  ): Promise<string> {
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
        ...{ onderwerp: 'Nacht', omschrijving: 'Er is niemand.', onrechtmatigheid: 'nee' },
        aanbiederId: organisatie.aanbiederId,
        gemeenteId: organisatie.gemeenteId,
        melder: { hoedanigheid: 'familie', naam: 'T. Zonnebloem' },
      })
      .expect(201);
    const { body: zaak } = await wie
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: organisatie.aanbiederId, gemeenteIds: [organisatie.gemeenteId] },
      })
      .expect(201);
    await app.sql(
      'INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ($1, $2, $3)',
      [organisatie.id, zaak.id, melding.id],
    );
    await wie
      .post(`/api/v1/zaken/${zaak.id}/_rond-onderzoek-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'Niets.' })
      .expect(200);
    const {
      titel = 'De nacht',
      feiten = uitPlatteTekst('Mevrouw Smit belde. Er wonen twee cliënten.'),
      samenvatting = 'Het gaat niet goed.',
      norm = 'Er is genoeg personeel',
      onderbouwing = 'Er was niemand.',
    } = inhoud;
    const metBeeld = typeof feiten === 'function' ? feiten(await beeldInDossier(app, wie, zaak.id)) : feiten;
    const plat = rapportinhoud({
      ...{ aanleiding: 'Er kwam een signaal.', conclusie: 'Niet op orde.', gevolgVoorInwoners: 'Wachten.' },
      ...{ advies: 'Doe iets.', samenvatting },
      bevindingen: [{ norm, oordeel: 'voldoet_niet', onderbouwing }],
    });
    const { body: rapport } = await wie
      .post(`/api/v1/zaken/${zaak.id}/rapporten`)
      .send({
        ...{ titel, soort: 'kwaliteit', ...plat },
        secties: [...plat.secties, { sleutel: 'feiten', inhoud: metBeeld }],
      })
      .expect(201);
    await app
      .als('coordinator', organisatie)
      .post(`/api/v1/rapporten/${rapport.id}/_stel-vast`)
      .set('if-match', '"v1"')
      .send(ZONDER_WEDERHOOR)
      .expect(200);
    const { body } = await wie
      .post(`/api/v1/rapporten/${rapport.id}/publicaties`)
      .send({ voor: 'Inwoners kunnen kiezen.', tegen: 'De locatie is klein.', voornemen: 'openbaar' })
      .expect(201);
    return body.id;
  }

  const lees = async (id: string, wie: Client = team()): Promise<Lakwerk> =>
    (await wie.get(`/api/v1/publicaties/${id}/lakvoorstellen`).expect(200)).body;
  const beslis = (id: string, versie: number, keuzes: object[], wie: Client = team()) =>
    wie
      .post(`/api/v1/publicaties/${id}/_beslis-lakvoorstellen`)
      .set('if-match', `"v${versie}"`)
      .send({ keuzes });
  const detail = async (id: string) => (await team().get(`/api/v1/publicaties/${id}`).expect(200)).body;
  const doe = async (id: string, daad: string, inhoud: object = {}, wie: Client = team()) =>
    wie
      .post(`/api/v1/publicaties/${id}/${daad}`)
      .set('if-match', `"v${(await detail(id)).versie}"`)
      .send(inhoud);
  const alles = ({ secties }: Lakwerk) =>
    secties.flatMap(({ sleutel: sectie, voorstellen }) => voorstellen.map((v) => ({ sectie, ...v })));
  const keuze = ({ sectie, van, tot, fragment, grond }: ReturnType<typeof alles>[number]) => ({
    ...{ sectie, van, tot, fragment, grond, besluit: 'lakken' },
  });
  async function vinkAan(id: string) {
    const { versie, publiekeVersie } = await detail(id);
    return team()
      .patch(`/api/v1/publicaties/${id}/publieke-versie`)
      .set('if-match', `"v${versie}"`)
      .send({
        secties: publiekeVersie.map(({ sleutel }: { sleutel: string }) => ({ sleutel, gecontroleerd: true })),
      });
  }
  /** Decided, and the waiting time is over. */
  async function rijp(id: string) {
    app.klok.naar('2026-04-29');
    // Of a provider who is one person, and of what stays closed by default, a ground is weighed first.
    const grond = { id: '5.1-2-e', uitkomst: 'niet_van_toepassing', reden: 'De naam is weggelakt.' };
    const { standaard, versie } = await detail(id);
    if (standaard.besluit === 'niet_openbaar')
      await team()
        .put(`/api/v1/publicaties/${id}/gronden`)
        .set('if-match', `"v${versie}"`)
        .send({ gronden: [grond] })
        .expect(200);
    const besluit = { besluit: 'openbaar', motivering: 'Het belang weegt op.', mandaat: 'Mandaat 12' };
    expect((await doe(id, '_besluit', besluit, coordinator())).status).toBe(200);
    app.klok.naar('2026-05-14');
  }

  it('stelt voor met een grond, en telt wat is beslist', async () => {
    const id = await voorstel();
    const werk = await lees(id);
    expect(alles(werk).map(({ soort, fragment, grond }) => [soort, fragment, grond])).toEqual([
      ['naam', 'Mevrouw Smit', '5.1.2.e'],
      ['kleine_groep', 'twee cliënten', '5.1.2.e'],
    ]);
    expect(werk).toMatchObject({ aantal: 2, beslist: 0 });
    expect(werk.gronden).toContainEqual(expect.objectContaining({ id: '5.1.1.e', absoluut: true }));
    const [naam, groep] = alles(werk);
    const { body } = await beslis(id, werk.versie, [
      keuze(naam!),
      { ...keuze(groep!), besluit: 'laten_staan', reden: 'De locatie is groter.' },
    ]).expect(200);
    expect(body).toMatchObject({ aantal: 2, beslist: 2 });
    const { publiekeVersie } = await detail(id);
    const feiten = publiekeVersie.find(({ sleutel }: { sleutel: string }) => sleutel === 'feiten');
    expect(alsPlatteTekst(feiten.inhoud)).toBe('[weggelakt: Woo 5.1 lid 2 e] belde. Er wonen twee cliënten.');
    expect(JSON.stringify(publiekeVersie)).not.toContain('Smit');
    const [regel] = await app.sql<{ regel: string }>(
      `SELECT to_jsonb(r)::text AS regel FROM audit.regels r WHERE object_id = $1 AND handeling = 'publicatie:lakken'`,
      [id],
    );
    expect(regel?.regel).toContain('feiten');
    expect(regel?.regel).not.toContain('Smit');
  });

  it('wordt niet openbaar zolang niet over alles is beslist, ook niet door de klok', async () => {
    const id = await voorstel();
    expect((await vinkAan(id)).status).toBe(200);
    await rijp(id);
    const { status, body } = await doe(id, '_publiceer');
    expect([status, body.code]).toEqual([409, 'PUBLICATIE.LAKKEN_ONBESLIST']);
    expect(body.invalidParams).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain('Smit');
    await app.app.get(PubliceerRijpe).execute(app.eerste.id);
    expect((await detail(id)).status).toBe('besloten');
    const werk = await lees(id);
    await beslis(id, werk.versie, alles(werk).map(keuze)).expect(200);
    expect((await doe(id, '_publiceer')).body.code).toBe('PUBLICATIE.NIET_GECONTROLEERD');
    expect((await vinkAan(id)).status).toBe(200);
    expect((await doe(id, '_publiceer')).status).toBe(200);
  });

  it('vinkt een deel niet af met een BSN, gezondheid van iemand of de hele naam van een melder', async () => {
    const code = async (feiten: string, extra: object = {}) => {
      const id = await voorstel({ feiten: uitPlatteTekst(feiten) });
      const { body } = await team()
        .patch(`/api/v1/publicaties/${id}/publieke-versie`)
        .set('if-match', '"v1"')
        .send({ secties: [{ sleutel: 'feiten', gecontroleerd: true, ...extra }] });
      return body.code;
    };
    expect(await code('Nummer 111222333.')).toBe('PUBLICATIE.BSN');
    expect(await code('De bewoner heeft een psychose.')).toBe('PUBLICATIE.LAKKEN_ONBESLIST');
    expect(await code('Dat zei T. Zonnebloem.', { naamToelichting: 'Is een bloem.' })).toBe(
      'PUBLICATIE.PERSOONSNAAM',
    );
    expect(
      await code('Aan de Zonnebloem staat een huis.', { naamToelichting: 'Is een bloem.' }),
    ).toBeUndefined();
  });

  it('houdt een gat bij het herschrijven van een deel, en herstelt uit het rapport', async () => {
    const id = await voorstel();
    const werk = await lees(id);
    await beslis(id, werk.versie, [keuze(alles(werk)[0]!)]).expect(200);
    const na = await lees(id);
    const feiten = na.secties.find(({ sleutel }) => sleutel === 'feiten')!;
    const [gat] = feiten.gaten;
    expect(gat).toMatchObject({ grond: '5.1.2.e', door: app.eerste.gebruikers.toezichthouder });
    await team()
      .patch(`/api/v1/publicaties/${id}/publieke-versie`)
      .set('if-match', `"v${na.versie}"`)
      .send({
        secties: [
          { sleutel: 'feiten', inhoud: uitPlatteTekst(`Vooraf.\n\n${feiten.tekst}`), gecontroleerd: false },
        ],
      })
      .expect(200);
    const typt = await lees(id);
    const weer = typt.secties.find(({ sleutel }) => sleutel === 'feiten')!;
    expect(weer.gaten).toHaveLength(1);
    const fragment = weer.tekst.slice(weer.gaten[0]!.van, weer.gaten[0]!.tot);
    const herstel = { sectie: 'feiten', ...weer.gaten[0]!, fragment, besluit: 'herstellen' };
    const { door: _, op: __, ...verzoek } = herstel as typeof herstel & { op: unknown };
    const { body } = await beslis(id, typt.versie, [verzoek]).expect(200);
    expect(alles(body).map(({ fragment: f }) => f)).toContain('Mevrouw Smit');
  });

  it('laat van wat is gelakt nergens iets over', async () => {
    const id = await voorstel({
      titel: `Het huis van mevrouw ${WEG.titel}`,
      samenvatting: `Het gaat niet goed bij mevrouw ${WEG.samenvatting}.`,
      feiten: feitenMet,
      norm: `Zorg voor mevrouw ${WEG.norm}`,
      onderbouwing: `Meneer ${WEG.onderbouwing} kreeg niets.`,
    });
    const werk = await lees(id);
    const fragmenten = alles(werk)
      .map(({ fragment }) => fragment)
      .join('\n');
    for (const woord of Object.values(WEG)) expect(fragmenten).toContain(woord);
    await beslis(id, werk.versie, alles(werk).map(keuze)).expect(200);
    expect((await vinkAan(id)).status).toBe(200);
    await rijp(id);
    expect((await doe(id, '_publiceer')).status).toBe(200);
    const { adres, slug } = await detail(id);

    const { body: pdf } = await app.anoniem().get(`${adres}/rapport.pdf`).buffer(true).expect(200);
    const bytes = uitgepakt(pdf);
    const leest = await pdfTekst(pdf);
    const pagina = (await app.anoniem().get(adres).expect(200)).text;
    const lijst = (await app.anoniem().get('/register').expect(200)).text;
    const [rij] = await app.sql<{ rij: string }>(
      'SELECT (to_jsonb(p) - $2::text)::text AS rij FROM register.publicaties p WHERE id = $1',
      [id, 'pdf'],
    );
    const sitemap = (await app.anoniem().get('/sitemap.xml')).text ?? '';
    const bronnen = { leest, pagina, lijst, rij: rij?.rij ?? '', sitemap };
    for (const woord of Object.values(WEG)) {
      expect(staatIn(bytes, woord)).toBe(false);
      for (const [naam, bron] of Object.entries(bronnen))
        expect([naam, bron.includes(woord)]).toEqual([naam, false]);
      const zoek = await app
        .anoniem()
        .get(`/register?zoek=${encodeURIComponent(woord)}`)
        .expect(200);
      expect(zoek.text).not.toContain(slug);
    }
    // The same look finds what stays: the test can fail.
    expect(staatIn(bytes, 'Het huis van')).toBe(true);
    expect(leest).toContain(BLIJFT);
    expect(leest).toContain('[weggelakt: Woo 5.1 lid 2 e]');
    expect(pagina).toContain(BLIJFT);
    expect(pagina).toContain('BSN [weggelakt: Woo 5.1 lid 1 e]');
    expect(rij?.rij).toContain('"bewerkt": true');
    // Nobody who worked on it, and no place where it was made, stands in the file.
    for (const eigen of ['toezichthouder', 'coordinator', process.cwd(), '/tmp/', 'file:']) {
      expect([eigen, staatIn(bytes, eigen)]).toEqual([eigen, false]);
    }
  });

  describe('weigert', () => {
    it('wie het niet mag, wie van elders is, en wat verouderd is', async () => {
      const id = await voorstel();
      const { versie, secties } = await lees(id);
      const keuzes = alles({ versie, secties } as Lakwerk).map(keuze);
      for (const rol of ['aanbieder', 'college', 'jurist', 'beheerder'] as const) {
        await app.als(rol).get(`/api/v1/publicaties/${id}/lakvoorstellen`).expect(403);
        await beslis(id, versie, keuzes, app.als(rol)).expect(403);
      }
      const elders = app.als('toezichthouder', app.tweede);
      await elders.get(`/api/v1/publicaties/${id}/lakvoorstellen`).expect(404);
      await beslis(id, versie, keuzes, elders).expect(404);
      expect((await beslis(id, versie + 1, keuzes).expect(412)).body.code).toBe('VERSIE_VEROUDERD');
      expect((await lees(id)).beslist).toBe(0);
    });

    it('een vervalste plaats, een onbekende grond, geen reden en wat niet kan blijven staan', async () => {
      const id = await voorstel({ feiten: uitPlatteTekst('Mevrouw Smit, nummer 111222333, zei dit.') });
      const werk = await lees(id);
      const [naam, bsn] = alles(werk).map(keuze);
      const code = async (anders: object) =>
        (await beslis(id, werk.versie, [{ ...naam, ...anders }])).body.code;
      expect(await code({ van: 1, tot: 13 })).toBe('PUBLICATIE.LAKPLEK_KLOPT_NIET');
      expect(await code({ fragment: 'Mevrouw Bos' })).toBe('PUBLICATIE.LAKPLEK_KLOPT_NIET');
      expect(await code({ grond: '5.1.9.z' })).toBe('PUBLICATIE.GROND_ONBEKEND');
      expect(await code({ besluit: 'laten_staan' })).toBe('PUBLICATIE.LAKREDEN_ONTBREEKT');
      expect(await code({ ...bsn, besluit: 'laten_staan', reden: 'Mag.' })).toBe('PUBLICATIE.LAK_VERPLICHT');
      expect(await code({ sectie: 'anders' })).toBe('PUBLICATIE.SECTIE_ONBEKEND');
      expect(await code({ besluit: 'herstellen' })).toBe('PUBLICATIE.LAKPLEK_KLOPT_NIET');
      for (const fout of [{ besluit: 'weg' }, { van: -1 }, { extra: 1 }, { tot: 1.5 }]) {
        await beslis(id, werk.versie, [{ ...naam, ...fout }]).expect(400);
      }
      await beslis(id, werk.versie, []).expect(400);
      expect((await lees(id)).versie).toBe(werk.versie);
    });

    it('een gat in een rapport', async () => {
      const id = await voorstel();
      const { zaakId } = await detail(id);
      const gat = { type: 'doc', content: [alinea({ type: 'weggelakt', attrs: { grond: '5.1.2.e' } })] };
      await team()
        .post(`/api/v1/zaken/${zaakId}/rapporten`)
        .send({ titel: 'Met gat', soort: 'kwaliteit', secties: [{ sleutel: 'feiten', inhoud: gat }] })
        .expect(400);
    });

    it('wat al openbaar is', async () => {
      const id = await voorstel({ feiten: uitPlatteTekst('Mevrouw Smit belde.') });
      const werk = await lees(id);
      await beslis(id, werk.versie, [
        { ...keuze(alles(werk)[0]!), besluit: 'laten_staan', reden: 'Zij is bestuurder.' },
      ]).expect(200);
      expect((await vinkAan(id)).status).toBe(200);
      await rijp(id);
      expect((await doe(id, '_publiceer')).status).toBe(200);
      const { status, body } = await doe(id, '_beslis-lakvoorstellen', { keuzes: [keuze(alles(werk)[0]!)] });
      expect([status, body.code]).toEqual([409, 'OVERGANG_NIET_MOGELIJK']);
    });
  });

  it('noemt een zorgverlener die alleen werkt in het register niet, tenzij iemand dat besliste', async () => {
    const bij = (soort: string) =>
      app.sql('UPDATE aanbieder.aanbieders SET soort = $2 WHERE id = $1', [app.eerste.aanbiederId, soort]);
    await bij('pgb_zorgverlener');
    try {
      const id = await voorstel({ feiten: uitPlatteTekst('Stichting De Linde werkt alleen.') });
      const werk = await lees(id);
      expect(alles(werk).map(({ soort }) => soort)).toEqual(['eenmanszaak']);
      await beslis(id, werk.versie, alles(werk).map(keuze)).expect(200);
      expect((await vinkAan(id)).status).toBe(200);
      await rijp(id);
      expect((await doe(id, '_publiceer')).status).toBe(200);
      const { adres } = await detail(id);
      const { text } = await app.anoniem().get(adres).expect(200);
      expect(text).toContain('naam weggelakt');
      expect(text).toContain('art. 5.1, tweede lid, onder e, Woo');
      expect(text).not.toContain('/register/aanbieders/');
      expect(`${adres} ${text}`).not.toMatch(/linde/i);
      const { body: pdf } = await app.anoniem().get(`${adres}/rapport.pdf`).buffer(true).expect(200);
      expect(staatIn(uitgepakt(pdf), 'Linde')).toBe(false);
      const inPdf = await pdfTekst(pdf);
      expect(inPdf).not.toContain('Linde');
      expect(inPdf.replace(/\s+/g, ' ')).toContain('art. 5.1, tweede lid, onder e, Woo');
    } finally {
      await bij('zorgaanbieder');
    }
  });

  it('zegt dat er nog iets te beslissen is als later blijkt dat de aanbieder alleen werkt', async () => {
    const bij = (soort: string) =>
      app.sql('UPDATE aanbieder.aanbieders SET soort = $2 WHERE id = $1', [app.eerste.aanbiederId, soort]);
    const id = await voorstel({ feiten: uitPlatteTekst('Stichting De Linde werkt alleen.') });
    expect((await vinkAan(id)).status).toBe(200);
    expect((await detail(id)).teControleren).toEqual([]);
    await bij('pgb_zorgverlener');
    try {
      expect((await detail(id)).teControleren).toEqual(['feiten']);
    } finally {
      await bij('zorgaanbieder');
    }
  });

  describe('een melder die is verzegeld', () => {
    const MELDER = {
      ...{ bekend: 'vertrouwelijk', naam: 'Wilhelmina Stilzwijger' },
      ...{ email: 'wil@stil.example', telefoon: '06 87654321' },
    } as const;
    beforeAll(() => openLoket(app));
    async function metVerzegelde(feiten: string): Promise<string> {
      const id = await voorstel({ feiten: uitPlatteTekst(feiten) });
      await new Loketbezoeker(app, '198.51.100.7').meld({ melder: MELDER });
      await app.verwerkUitstaandeJobs();
      await app.sql(
        `INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id)
         SELECT $1, $2, id FROM melding.meldingen WHERE organisatie_id = $1 ORDER BY nummer DESC LIMIT 1`,
        [app.eerste.id, (await detail(id)).zaakId],
      );
      return id;
    }

    it('houdt openbaar maken tegen als de naam er staat, en niemand hoort waar', async () => {
      const id = await metVerzegelde('Stilzwijger zag wat er gebeurde.');
      expect(alles(await lees(id))).toEqual([]);
      expect((await vinkAan(id)).status).toBe(200);
      await rijp(id);
      const { status, body } = await doe(id, '_publiceer');
      expect([status, body.code, body.invalidParams]).toEqual([
        ...[409, 'PUBLICATIE.NOEMT_VERZEGELDE_MELDER', undefined],
      ]);
      await app.app.get(PubliceerRijpe).execute(app.eerste.id);
      expect((await detail(id)).status).toBe('besloten');
    });

    it('wordt niet als belanghebbende gevraagd, ook niet onder een andere naam', async () => {
      const id = await metVerzegelde('Er wonen veel mensen.');
      const derde = (naam: string, email: string) =>
        doe(id, 'belanghebbenden', { rol: 'ander', naam, email });
      const { status, body } = await derde('Secretariaat', MELDER.email);
      expect([status, body.code]).toEqual([409, 'PUBLICATIE.BELANGHEBBENDE_IS_MELDER']);
      // A word that they share is no reason not to hear somebody else.
      expect((await derde('Bas Stilzwijger', 'bas@elders.example')).status).toBe(201);
    });
  });
});
