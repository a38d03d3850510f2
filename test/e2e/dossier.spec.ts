import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { randomUUID } from 'node:crypto';
import { TestApp } from '../harnas/test-app';

interface Lichaam {
  readonly [veld: string]: unknown;
}

const VAST = { toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo' };
const GESPREK = {
  ...{ soort: 'gesprek', op: '2026-04-13', gesprekspartners: 'Klokkenluider' },
  verslag: 'Er is geknoeid met de lijsten.',
};
const WAARNEMING = {
  ...{ op: '2026-04-13', omschrijving: 'Kluis Papegaai stond open.', onderbouwing: 'Zelf gezien.' },
  ...{ wetten: ['wmo'], hoortBijAanleiding: true },
};

describe('het dossier', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  const th = () => app.als('toezichthouder');
  const co = () => app.als('coordinator');
  const mens = (rol: 'toezichthouder' | 'coordinator') => app.eerste.gebruikers[rol];
  const versie = (v: unknown) => `"v${String(v)}"`;

  const systeem = () => systeemActor(app.eerste.id, 'test', 'test');
  /** Past the rules of the application: what row-level security lets this actor see. */
  const alsApp = (wie: Actor, sql: string, waarden: unknown[]) => {
    const uow = app.app.get(UnitOfWork);
    return uow.run(
      wie,
      async () => (await uow.query<Lichaam>(`test-dossier-${sql}`.slice(0, 60), sql, waarden))[0],
    );
  };

  async function nieuweZaak(anders: Lichaam = {}) {
    const { aanbiederId, gemeenteId } = app.eerste;
    const inhoud = { ...VAST, onderwerp: 'Nachtdienst', aanbiederId, gemeenteIds: [gemeenteId], ...anders };
    const { body } = await th().post('/api/v1/zaken').send(inhoud).expect(201);
    return body as { id: string; nummer: string };
  }
  const dossier = async (id: string, wie = th()) =>
    (await wie.get(`/api/v1/zaken/${id}/dossier`).expect(200)).body;
  const zaakversie = async (id: string, wie = th()) => (await dossier(id, wie)).zaak.versie;
  const sluitAf = async (id: string, wie = th(), gebruikerIds: string[] = []) =>
    wie
      .post(`/api/v1/zaken/${id}/_beperk-toegang`)
      .set('if-match', versie(await zaakversie(id, wie)))
      .send({ besloten: true, gebruikerIds, reden: 'Een medewerker is betrokken.' })
      .expect(200);
  const leg = async (id: string, soort: 'gesprekken' | 'waarnemingen', inhoud: Lichaam, wie = th()) =>
    (await wie.post(`/api/v1/zaken/${id}/${soort}`).send(inhoud).expect(201)).body[soort].at(-1).id;
  async function document(zaakId: string, naam = 'Geheimdocument.pdf'): Promise<string> {
    const id = randomUUID();
    await app.sql(
      `WITH inhoud AS (INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
         SELECT id, repeat('0', 64), 'proef', false FROM public.organisaties ON CONFLICT DO NOTHING)
       INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status, gedeeld_met_aanbieder, versie, aangemaakt_op)
       VALUES ($1, $2::uuid, 'zaak', $3, $4, 'application/pdf', 10, repeat('0', 64), 'bijlage', false, 'schoon',
         false, 1, now())`,
      [app.eerste.id, id, zaakId, naam],
    );
    return id;
  }
  const beperk = async (zaakId: string, deel: Lichaam, wie = th()) =>
    wie
      .post(`/api/v1/zaken/${zaakId}/_beperk-deel`)
      .set('if-match', versie(await zaakversie(zaakId, wie)))
      .send({ vertrouwelijk: true, gebruikerIds: [], reden: 'De bron vraagt erom.', ...deel });

  it('geeft alles van een zaak in één antwoord, de aanbieder en de gemeente bij naam', async () => {
    const zaak = await nieuweZaak();
    await th()
      .post(`/api/v1/zaken/${zaak.id}/opdrachten`)
      .send({ onderzoeksvraag: 'Hoe kon dit?' })
      .expect(201);
    const alles = await dossier(zaak.id);
    expect(Object.keys(alles).sort()).toEqual(
      [
        ...[
          'bevindingen',
          'bewijs',
          'contacten',
          'documenten',
          'gemeenten',
          'geschiedenis',
          'maatregelen',
          'notities',
          'rapporten',
        ],
        ...['termijnen', 'tijdlijn', 'zaak'],
      ].sort(),
    );
    expect(alles.gemeenten).toEqual([{ id: app.eerste.gemeenteId, naam: expect.any(String) }]);
    expect(alles.contacten).toMatchObject([{ id: app.eerste.aanbiederId }]);
    expect(alles.termijnen).toHaveLength(1);
    const { body: los } = await th().get(`/api/v1/termijnen?zaakId=${zaak.id}`).expect(200);
    expect(alles.termijnen).toEqual(los.resultaten);
    expect((await th().get(`/api/v1/zaken/${zaak.id}`)).body).toEqual(alles.zaak);
    expect(alles.tijdlijn.resultaten[0]).toMatchObject({ soort: 'opdracht' });
  });

  it('toont wat er verder is over de aanbieder, behalve wat besloten is voor de lezer', async () => {
    const [een, twee, dicht] = [await nieuweZaak(), await nieuweZaak(), await nieuweZaak()];
    await sluitAf(dicht.id);
    const ids = async (wie = th()) =>
      (await dossier(een.id, wie)).geschiedenis.zaken.resultaten.map(({ id }: { id: string }) => id);
    expect(await ids()).toEqual(expect.arrayContaining([twee.id, dicht.id]));
    expect(await ids(co())).toContain(twee.id);
    expect(await ids(co())).not.toContain(dicht.id);
  });

  it.each([
    ['aanbieder', 403],
    ['college', 403],
    ['beheerder', 403],
    ['fg', 403],
  ] as const)('blijft dicht voor %s', async (rol, status) => {
    const zaak = await nieuweZaak();
    await app.als(rol).get(`/api/v1/zaken/${zaak.id}/dossier`).expect(status);
  });

  it('is er niet voor een andere organisatie, voor wie er niet bij hoort, en als de zaak niet bestaat', async () => {
    const zaak = await nieuweZaak();
    await sluitAf(zaak.id);
    const antwoorden = [
      await co().get(`/api/v1/zaken/${zaak.id}/dossier`),
      await app.als('toezichthouder', app.tweede).get(`/api/v1/zaken/${zaak.id}/dossier`),
      await co().get(`/api/v1/zaken/${randomUUID()}/dossier`),
    ];
    const zonderSpoor = antwoorden.map(({ status, body: { instance: _, correlatieId: __, ...rest } }) => ({
      status,
      ...rest,
    }));
    expect(zonderSpoor[0]).toMatchObject({ status: 404 });
    expect(zonderSpoor[1]?.status).toBe(404);
    expect(zonderSpoor[0]?.code).toBe(zonderSpoor[2]?.code);
    expect(zonderSpoor[1]?.code).toBe(zonderSpoor[2]?.code);
  });

  it('krijgt een document van het team, dat bewijs kan worden; na het einde niet meer', async () => {
    const { id: zaakId } = await nieuweZaak();
    const stuur = (wie = app.als('toezichthouder')) =>
      wie
        .post(`/api/v1/zaken/${zaakId}/documenten`)
        .attach('bestand', Buffer.from('Het rooster.'), 'rooster.txt');
    for (const rol of ['aanbieder', 'college', 'beheerder'] as const) await stuur(app.als(rol)).expect(403);
    await stuur(app.als('toezichthouder', app.tweede)).expect(404);
    const { body } = await stuur().expect(201);
    await app.controleerBestanden();
    const inhoud = await dossier(zaakId);
    expect(inhoud.documenten.resultaten).toMatchObject([
      { id: body.id, naam: 'rooster.txt', soort: 'dossierstuk' },
    ]);
    expect(JSON.stringify(inhoud.tijdlijn)).toContain('Document toegevoegd: rooster.txt');
    const bewijs = {
      ...{
        soort: 'document',
        bronId: body.id,
        omschrijving: 'Het rooster van maart',
        verkregenVan: 'de teamleider',
      },
      ...{
        verkregenOp: '2026-04-13',
        verkregenHoe: 'Meegegeven bij het bezoek.',
        bewaarplaats: 'In het dossier',
      },
    };
    const register = `/api/v1/zaken/${zaakId}/bewijsstukken`;
    const { body: stuk } = await app.als('toezichthouder').post(register).send(bewijs).expect(201);
    expect(stuk.zegel).toMatch(/^[0-9a-f]{64}$/);
    for (const [daad, deel] of [
      ['_rond-onderzoek-af', { bevinding: 'Het rooster klopte.' }],
      ['_sluit', { uitkomst: 'geen_tekortkoming', motivering: 'Er was genoeg personeel.' }],
    ] as const)
      await th()
        .post(`/api/v1/zaken/${zaakId}/${daad}`)
        .set('if-match', versie(await zaakversie(zaakId)))
        .send(deel)
        .expect(200);
    expect((await stuur()).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    expect(await app.sql(`SELECT id FROM document.documenten WHERE object_id = $1`, [zaakId])).toHaveLength(
      1,
    );
  });

  describe('een persoonlijke notitie', () => {
    const notitie = async (zaakId: string, tekst: string, wie = th()) =>
      (await wie.post(`/api/v1/zaken/${zaakId}/notities`).send({ tekst }).expect(201)).body;

    it('ziet alleen wie haar schreef: niet een collega, niet de coördinator, niet het systeem', async () => {
      const zaak = await nieuweZaak();
      const { id, versie: v } = await notitie(zaak.id, 'Navragen bij de buren.');
      expect((await dossier(zaak.id)).notities).toMatchObject([{ id, tekst: 'Navragen bij de buren.' }]);
      expect((await dossier(zaak.id, co())).notities).toEqual([]);
      await co().patch(`/api/v1/notities/${id}`).set('if-match', versie(v)).send({ tekst: 'x' }).expect(404);
      await co().delete(`/api/v1/notities/${id}`).set('if-match', versie(v)).expect(404);
      await app.app.get(WerkIndexBij).execute();
      for (const wie of [th(), co()]) {
        const { body } = await wie.post('/api/v1/_zoek').send({ vraag: 'buren' }).expect(200);
        expect(body.resultaten).toEqual([]);
      }
      // The second wall: the database itself, as the role of the application and without anybody.
      const zicht = (wie: Actor) =>
        alsApp(wie, 'SELECT count(*)::int AS n FROM onderzoek.notities WHERE id = $1', [id]);
      expect(await zicht(app.actor('toezichthouder'))).toEqual({ n: 1 });
      for (const wie of [app.actor('coordinator'), app.actor('beheerder'), systeem()])
        expect(await zicht(wie)).toEqual({ n: 0 });
    });

    it('laat in de tijdlijn niets na, en in de auditregels nooit haar tekst', async () => {
      const zaak = await nieuweZaak();
      const { id } = await notitie(zaak.id, 'Olifant onder de trap.');
      const { body } = await th().get(`/api/v1/zaken/${zaak.id}/tijdlijn`).expect(200);
      expect(JSON.stringify(body)).not.toMatch(/notitie|Olifant/i);
      const regels = await app.sql<Lichaam>('SELECT * FROM audit.regels WHERE object_id = $1', [id]);
      expect(regels).toHaveLength(1);
      expect(JSON.stringify(regels)).not.toContain('Olifant');
    });

    it('staat ook in een bewaard antwoord alleen voor de maker', async () => {
      const zaak = await nieuweZaak();
      await th()
        .post(`/api/v1/zaken/${zaak.id}/notities`)
        .set('idempotency-key', randomUUID())
        .send({ tekst: 'Giraf in de gang.' })
        .expect(201);
      const bewaard = `SELECT count(*)::int AS n FROM public.idempotentiesleutels WHERE antwoord::text LIKE '%Giraf%'`;
      expect(await alsApp(app.actor('toezichthouder'), bewaard, [])).toEqual({ n: 1 });
      for (const wie of [app.actor('coordinator'), app.actor('beheerder'), systeem()])
        expect(await alsApp(wie, bewaard, [])).toEqual({ n: 0 });
    });

    it('wijzigt alleen wie de nieuwste versie zag, en verdwijnt daarna', async () => {
      const zaak = await nieuweZaak();
      const { id } = await notitie(zaak.id, 'Eerst');
      const wijzig = (v: number, tekst: string) =>
        th().patch(`/api/v1/notities/${id}`).set('if-match', versie(v)).send({ tekst });
      await wijzig(1, 'Daarna').expect(200).expect('etag', '"v2"');
      await wijzig(1, 'Te laat').expect(412);
      await wijzig(2, ' ').expect(400);
      await th().delete(`/api/v1/notities/${id}`).set('if-match', '"v1"').expect(412);
      expect((await dossier(zaak.id)).notities).toMatchObject([{ tekst: 'Daarna', versie: 2 }]);
      await th().delete(`/api/v1/notities/${id}`).set('if-match', '"v2"').expect(204);
      expect((await dossier(zaak.id)).notities).toEqual([]);
    });

    it('wordt een waarneming in het dossier en is dan geen notitie meer; die van een ander niet', async () => {
      const zaak = await nieuweZaak();
      const { id: notitieId } = await notitie(zaak.id, 'De deur klemt.');
      await co()
        .post(`/api/v1/zaken/${zaak.id}/waarnemingen`)
        .send({ ...WAARNEMING, notitieId, notitieVersie: 1 })
        .expect(404);
      await th()
        .patch(`/api/v1/notities/${notitieId}`)
        .set('if-match', '"v1"')
        .send({ tekst: 'De deur klemt, en de bel doet het niet.' })
        .expect(200);
      const neemOver = (anders: object) =>
        th()
          .post(`/api/v1/zaken/${zaak.id}/waarnemingen`)
          .send({ ...WAARNEMING, notitieId, ...anders });
      await neemOver({ notitieVersie: 1 }).expect(412);
      await neemOver({}).expect(400);
      expect((await dossier(zaak.id)).zaak.waarnemingen).toEqual([]);
      await leg(zaak.id, 'waarnemingen', { ...WAARNEMING, notitieId, notitieVersie: 2 });
      const { notities, zaak: nu } = await dossier(zaak.id);
      expect(notities).toEqual([]);
      expect(nu.waarnemingen).toHaveLength(1);
    });

    it.each(['aanbieder', 'college', 'jurist', 'beheerder', 'fg'] as const)(
      'schrijft %s niet, en niemand bij een zaak die er voor hem niet is',
      async (rol) => {
        const zaak = await nieuweZaak();
        await app.als(rol).post(`/api/v1/zaken/${zaak.id}/notities`).send({ tekst: 'x' }).expect(403);
        await sluitAf(zaak.id);
        await co().post(`/api/v1/zaken/${zaak.id}/notities`).send({ tekst: 'x' }).expect(404);
        await app
          .als('toezichthouder', app.tweede)
          .post(`/api/v1/zaken/${zaak.id}/notities`)
          .send({ tekst: 'x' })
          .expect(404);
      },
    );
  });

  describe('gekoppelde zaken', () => {
    const koppel = (id: string, nummer: string, wie = th()) =>
      wie
        .post(`/api/v1/zaken/${id}/koppelingen`)
        .send({ nummer, soort: 'zelfde_gebeurtenis', reden: 'Dezelfde nacht.' });

    it('staan bij beide zaken, met de reden, en gaan weer los', async () => {
      const [een, twee] = [await nieuweZaak(), await nieuweZaak()];
      const { body } = await koppel(een.id, twee.nummer).expect(201);
      expect(body.koppelingen).toMatchObject([
        { zaakId: twee.id, soort: 'zelfde_gebeurtenis', richting: null, aanleiding: 'Dezelfde nacht.' },
      ]);
      expect((await dossier(twee.id)).zaak.koppelingen).toMatchObject([{ zaakId: een.id }]);
      await koppel(twee.id, een.nummer).expect(409);
      const los = (v: number) =>
        th()
          .post(`/api/v1/zaken/${twee.id}/koppelingen/${een.id}/_ontkoppel`)
          .set('if-match', versie(v))
          .send({ reden: 'Toch een andere nacht.' });
      const nu = await zaakversie(twee.id);
      await los(nu + 5).expect(412);
      await los(nu).expect(200);
      expect((await dossier(een.id)).zaak.koppelingen).toEqual([]);
      expect((await dossier(een.id)).tijdlijn.resultaten[0].tekst).toBe(
        `Niet meer gekoppeld aan zaak ${twee.nummer}. Reden: Toch een andere nacht.`,
      );
      await los(nu + 1).expect(404);
    });

    it('bestaan niet voor wie een van de twee niet mag zien: niet in de zaak en niet in de tijdlijn', async () => {
      const [open, dicht] = [await nieuweZaak(), await nieuweZaak()];
      await koppel(open.id, dicht.nummer).expect(201);
      await sluitAf(dicht.id);
      const gezien = await dossier(open.id, co());
      expect(gezien.zaak.koppelingen).toEqual([]);
      expect(JSON.stringify(gezien)).not.toContain(dicht.nummer);
      const { body } = await co().get(`/api/v1/zaken/${open.id}/tijdlijn`).expect(200);
      expect(JSON.stringify(body)).not.toContain(dicht.nummer);
      expect((await dossier(open.id)).zaak.koppelingen).toHaveLength(1);
      await co()
        .post(`/api/v1/zaken/${open.id}/koppelingen/${dicht.id}/_ontkoppel`)
        .set('if-match', versie(gezien.zaak.versie))
        .send({ reden: 'Weg ermee.' })
        .expect(404);
    });

    it('weigert een zaak die niet bestaat, die dicht is, of de zaak zelf met hetzelfde antwoord', async () => {
      const [een, dicht] = [await nieuweZaak(), await nieuweZaak()];
      await sluitAf(dicht.id);
      for (const nummer of ['2026-99999', dicht.nummer, een.nummer]) {
        const { body } = await koppel(een.id, nummer, co()).expect(400);
        expect(body).toMatchObject({
          code: 'ONDERZOEK.ZAAK_ONBEKEND',
          invalidParams: [{ name: 'nummer' }],
        });
      }
      await koppel(een.id, 'zomaar', co()).expect(400);
      await app
        .als('aanbieder')
        .post(`/api/v1/zaken/${een.id}/koppelingen`)
        .send({ nummer: dicht.nummer, soort: 'verwant', reden: 'Mag niet.' })
        .expect(403);
      await koppel(een.id, dicht.nummer, app.als('toezichthouder', app.tweede)).expect(404);
    });

    it('maakt een vervolgzaak niet los', async () => {
      const zaak = await nieuweZaak();
      const { body } = await th()
        .post(`/api/v1/zaken/${zaak.id}/vervolgzaken`)
        .send({ toezichtvorm: 'proactief', onderwerp: 'Vervolg', aanleiding: 'Er speelt meer.' })
        .expect(201);
      await th()
        .post(`/api/v1/zaken/${zaak.id}/koppelingen/${body.id}/_ontkoppel`)
        .set('if-match', versie(await zaakversie(zaak.id)))
        .send({ reden: 'Weg ermee.' })
        .expect(404);
      // And who may not see it, does not read of it.
      await sluitAf(body.id);
      expect(JSON.stringify(await dossier(zaak.id, co()))).not.toContain(body.nummer);
    });
  });

  describe('een vertrouwelijk deel', () => {
    /** A case of both, with a confidential conversation, observation and document of the toezichthouder alone. */
    async function metGeheim(gebruikerIds: string[] = []) {
      const zaak = await nieuweZaak({ behandelaarId: mens('coordinator') });
      // With whom stands in the history too; a word of its own, so that no other case is taken for this one.
      const bron = `Bron${randomUUID().slice(0, 8)}`;
      const gesprek = await leg(zaak.id, 'gesprekken', {
        ...{ ...GESPREK, gesprekspartners: bron, vertrouwelijkVoor: gebruikerIds },
      });
      const waarneming = await leg(zaak.id, 'waarnemingen', WAARNEMING);
      const stuk = await document(zaak.id);
      for (const [soort, deelId] of [
        ['waarneming', waarneming],
        ['document', stuk],
      ])
        expect((await beperk(zaak.id, { soort, deelId, gebruikerIds })).status).toBe(200);
      const geheim = new RegExp(`${bron}|Papegaai|Geheimdocument`);
      return { zaak, gesprek, waarneming, stuk, bron, geheim };
    }

    it('ziet wie is genoemd, met wie er nog meer bij mag', async () => {
      const { zaak, gesprek, waarneming, stuk } = await metGeheim([mens('coordinator')]);
      for (const wie of [th(), co()]) {
        const gezien = await dossier(zaak.id, wie);
        expect(gezien.zaak.gesprekken).toMatchObject([{ id: gesprek, vertrouwelijk: true }]);
        expect(gezien.zaak.waarnemingen).toMatchObject([{ id: waarneming, vertrouwelijk: true }]);
        expect(gezien.documenten.resultaten).toMatchObject([{ id: stuk, vertrouwelijk: true }]);
        expect(gezien.zaak.deeltoegang).toHaveLength(3);
        const regels = gezien.tijdlijn.resultaten.filter((r: Lichaam) => r['vertrouwelijk']);
        expect(regels.map((r: Lichaam) => r['soort']).sort()).toEqual([
          'gesprek',
          'toegang',
          'toegang',
          'waarneming',
        ]);
        for (const { gebruikerIds } of gezien.zaak.deeltoegang)
          expect([...gebruikerIds].sort()).toEqual([mens('coordinator'), mens('toezichthouder')].sort());
      }
    });

    it('is er voor een ander van de zaak nergens: dossier, tijdlijn, lijst, zoeken, export, begin en bestand', async () => {
      const { zaak, stuk, bron, geheim } = await metGeheim();
      expect(JSON.stringify(await dossier(zaak.id))).toMatch(geheim);
      await app.verwerkUitstaandeJobs();
      const gezien = await dossier(zaak.id, co());
      expect(JSON.stringify(gezien)).not.toMatch(geheim);
      expect(JSON.stringify(gezien)).not.toContain(stuk);
      expect(gezien.zaak).toMatchObject({ gesprekken: [], waarnemingen: [], deeltoegang: [] });
      expect(gezien.documenten).toEqual({ resultaten: [], meer: false });
      const uitgangen = [
        `zaken/${zaak.id}`,
        `zaken/${zaak.id}/tijdlijn`,
        `zaken/${zaak.id}/tijdlijn?soort=gesprek,waarneming,toegang`,
        `documenten?object=zaak&objectId=${zaak.id}`,
        'zaken?status=alle',
        'vandaag',
      ];
      for (const pad of uitgangen) {
        const { body } = await co().get(`/api/v1/${pad}`).expect(200);
        expect([pad, geheim.test(JSON.stringify(body))]).toEqual([pad, false]);
      }
      const soorten = (await co().get(`/api/v1/zaken/${zaak.id}/tijdlijn`)).body.resultaten.map(
        ({ soort }: { soort: string }) => soort,
      );
      expect(soorten).not.toContain('gesprek');
      expect(soorten).not.toContain('waarneming');
      expect(soorten).not.toContain('toegang');
      const { text } = await co().get('/api/v1/zaken/export?status=alle').expect(200);
      expect(text).not.toMatch(geheim);
      await co().get(`/api/v1/documenten/${stuk}/inhoud`).expect(404);
      await app.app.get(WerkIndexBij).execute();
      const zoek = async (vraag: string, wie: ReturnType<typeof th>) =>
        (await wie.post('/api/v1/_zoek').send({ vraag }).expect(200)).body.resultaten.map(
          ({ id }: { id: string }) => id,
        );
      expect(await zoek('Geheimdocument', th())).toContain(stuk);
      for (const vraag of ['Geheimdocument', bron, 'Papegaai'])
        expect([vraag, await zoek(vraag, co())]).not.toEqual([vraag, expect.arrayContaining([stuk])]);
    });

    it('is ook dicht in de databank zelf, en niemand laat zichzelf toe', async () => {
      const { zaak, gesprek, waarneming, stuk } = await metGeheim();
      const tel = (wie: Actor) =>
        alsApp(
          wie,
          `SELECT (SELECT count(*) FROM onderzoek.gesprekken WHERE id = $1)::int
                + (SELECT count(*) FROM onderzoek.waarnemingen WHERE id = $2)::int
                + (SELECT count(*) FROM document.documenten WHERE id = $3)::int
                + (SELECT count(*) FROM onderzoek.tijdlijn WHERE deel_id IN ($1, $2, $3))::int AS n`,
          [gesprek, waarneming, stuk],
        );
      // Three parts, the line of two of them, and two lines of making confidential.
      expect(await tel(app.actor('toezichthouder'))).toEqual({ n: 7 });
      expect(await tel(app.actor('coordinator'))).toEqual({ n: 0 });
      // What follows by itself still reaches everything.
      expect(await tel(systeem())).toEqual({ n: 7 });
      const binnen = 'INSERT INTO onderzoek.deel_toegang VALUES ($1, $2, $3, $4)';
      const mij = [app.eerste.id, zaak.id, gesprek, mens('coordinator')];
      await expect(alsApp(app.actor('coordinator'), binnen, mij)).rejects.toThrow(/row-level security/);
    });

    it('maakt alleen wie het ziet vertrouwelijk of weer gewoon, met de nieuwste versie en bekende mensen', async () => {
      const { zaak, gesprek, bron } = await metGeheim();
      expect((await beperk(zaak.id, { soort: 'gesprek', deelId: gesprek }, co())).status).toBe(404);
      expect((await beperk(zaak.id, { soort: 'gesprek', deelId: randomUUID() })).status).toBe(404);
      // Of another case, and of another kind.
      const ander = await nieuweZaak();
      expect((await beperk(ander.id, { soort: 'gesprek', deelId: gesprek })).status).toBe(404);
      expect((await beperk(zaak.id, { soort: 'document', deelId: gesprek })).status).toBe(404);
      const onbekend = await beperk(zaak.id, {
        ...{ soort: 'gesprek', deelId: gesprek, gebruikerIds: [randomUUID()] },
      });
      expect(onbekend.body).toMatchObject({ code: 'ONDERZOEK.TOEGANG_ONBEKEND' });
      await th()
        .post(`/api/v1/zaken/${zaak.id}/_beperk-deel`)
        .set('if-match', '"v99"')
        .send({ soort: 'gesprek', deelId: gesprek, vertrouwelijk: false, gebruikerIds: [], reden: 'Klaar.' })
        .expect(412);
      for (const rol of ['aanbieder', 'college', 'fg'] as const)
        await app
          .als(rol)
          .post(`/api/v1/zaken/${zaak.id}/_beperk-deel`)
          .set('if-match', '"v1"')
          .send({
            soort: 'gesprek',
            deelId: gesprek,
            vertrouwelijk: false,
            gebruikerIds: [],
            reden: 'Klaar.',
          })
          .expect(403);
      const klaar = {
        soort: 'gesprek',
        deelId: gesprek,
        vertrouwelijk: false,
        reden: 'De bron vindt het goed.',
      };
      expect((await beperk(zaak.id, klaar)).status).toBe(200);
      const gezien = await dossier(zaak.id, co());
      expect(gezien.zaak.gesprekken).toMatchObject([{ id: gesprek, vertrouwelijk: false }]);
      expect(JSON.stringify(gezien.tijdlijn)).toContain(bron);
    });

    it('noemt in een besloten zaak alleen wie de zaak zelf mag zien', async () => {
      const zaak = await nieuweZaak();
      const gesprek = await leg(zaak.id, 'gesprekken', GESPREK);
      await sluitAf(zaak.id);
      const { body } = await beperk(zaak.id, {
        ...{ soort: 'gesprek', deelId: gesprek, gebruikerIds: [mens('coordinator')] },
      });
      expect(body).toMatchObject({ code: 'ONDERZOEK.TOEGANG_ONBEKEND' });
    });

    it('verraadt een doorgifte niet: daarin staat niet bij welke waarneming zij hoort', async () => {
      const zaak = await nieuweZaak();
      const waarnemingId = await leg(zaak.id, 'waarnemingen', { ...WAARNEMING, vertrouwelijkVoor: [] });
      const doorgifte = {
        ...{ grondslag: 'Wmo 2015 art. 5.2.4', motivering: 'Hoort bij de IGJ.' },
        ...{ categorieen: ['geen_persoonsgegevens'], inhoud: 'Te weinig personeel in de avond.' },
      };
      await th()
        .post(`/api/v1/zaken/${zaak.id}/doorgiften`)
        .send({ ...doorgifte, ontvangers: ['igj'], waarnemingId })
        .expect(201);
      expect((await dossier(zaak.id)).zaak.doorgiften).toMatchObject([{ waarnemingId }]);
      expect((await dossier(zaak.id, co())).zaak.doorgiften).toMatchObject([{ waarnemingId: null }]);
      await co()
        .post(`/api/v1/zaken/${zaak.id}/doorgiften`)
        .send({ ...doorgifte, ontvangers: ['igj'], waarnemingId })
        .expect(404);
    });
  });

  describe('de tijdlijn', () => {
    it('toont op verzoek alleen een soort, bladert daarin, en weigert onzin', async () => {
      const zaak = await nieuweZaak();
      for (let nr = 0; nr < 3; nr += 1) await leg(zaak.id, 'gesprekken', GESPREK);
      await leg(zaak.id, 'waarnemingen', WAARNEMING);
      const haal = async (vraag: string) =>
        (await th().get(`/api/v1/zaken/${zaak.id}/tijdlijn?${vraag}`).expect(200)).body;
      const soorten = ({ resultaten }: { resultaten: { soort: string }[] }) =>
        resultaten.map(({ soort }) => soort);
      const eerste = await haal('soort=gesprek&aantal=2');
      expect(soorten(eerste)).toEqual(['gesprek', 'gesprek']);
      expect(soorten(await haal(`soort=gesprek&aantal=2&vanaf=${eerste.volgende}`))).toEqual(['gesprek']);
      expect(soorten(await haal('soort=waarneming,zaak'))).toEqual(['waarneming', 'zaak']);
      expect(soorten(await haal('soort=bestaatniet'))).toEqual([]);
      await th().get(`/api/v1/zaken/${zaak.id}/tijdlijn?soort=A;DROP`).expect(400);
    });
  });
});
