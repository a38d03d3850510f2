import { randomUUID } from 'node:crypto';
import { MaakDoorzoekbaar } from '@navolgbaar/document';
import { Opslag } from '@navolgbaar/platform/opslag';
import { WerkIndexBij, documentwoorden } from '@navolgbaar/zoek';
import pg from 'pg';
import { jest } from '@jest/globals';
import { proefPdfMetWachtwoord } from '../../libs/document/src/infrastructure/tekst/proefstukken.fixture';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { bestandMet, leesDocumenten, voegDocumentToe, zoekzaak } from '../harnas/zoekdocument';

interface Regel {
  readonly soort: string;
  readonly id: string;
  readonly titel: string;
  readonly zaak: { id: string; nummer: string; titel: string } | null;
  readonly bij: { soort: string; id: string } | null;
}

describe('Zoeken in de tekst van documenten', () => {
  let app: TestApp;
  let zaakId: string;
  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    zaakId = await zoekzaak(app, 'Onderzoek met bijlagen');
    await werkBij();
  }, 120_000);
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => app.sluit());

  const werkBij = async (): Promise<void> => {
    await leesDocumenten(app);
    await app.app.get(WerkIndexBij).execute();
  };
  const vind = async (
    vraag: string,
    rol: 'toezichthouder' | 'coordinator' = 'toezichthouder',
    organisatie: Testorganisatie = app.eerste,
  ): Promise<Regel[]> =>
    (await app.als(rol, organisatie).post('/api/v1/_zoek').send({ vraag }).expect(200)).body.resultaten;
  const stand = async (id: string): Promise<unknown> => {
    const { body } = await app
      .als('toezichthouder')
      .get(`/api/v1/documenten?object=zaak&objectId=${zaakId}`)
      .expect(200);
    return body.resultaten.find((document: { id: string }) => document.id === id)?.doorzoekbaar;
  };

  it('vindt een document aan zijn tekst, onder zijn zaak en zonder een stuk van die tekst', async () => {
    const id = await voegDocumentToe(app, zaakId, 'verslag.pdf', 'De wielewaal zat in de nachtdienst');
    await expect(stand(id)).resolves.toEqual({ stand: 'wacht', reden: null });
    await werkBij();
    await expect(stand(id)).resolves.toEqual({ stand: 'gelezen', reden: null });
    const [regel] = await vind('wielewaal');
    expect(regel).toMatchObject({
      soort: 'document',
      id,
      titel: 'verslag.pdf',
      zaak: { soort: 'zaak', id: zaakId, titel: 'Onderzoek met bijlagen' },
      bij: { soort: 'zaak', id: zaakId },
    });
    expect(JSON.stringify(regel)).not.toContain('wielewaal');
    await expect(vind('wielewaal dienst verslag')).resolves.toMatchObject([{ id }]);
  });

  it('zegt bij wat aan zijn naam is gevonden en nog dicht is, hoe ver de controle is', async () => {
    const id = await voegDocumentToe(app, zaakId, 'winterkoning.pdf', 'Nog dicht');
    await app.app.get(WerkIndexBij).execute();
    for (const [status, gesloten, antwoord] of [
      ['niet_gecontroleerd', 'niet_gecontroleerd', 409],
      ['controle_mislukt', 'controle_mislukt', 409],
      ['schoon', null, 200],
    ] as const) {
      await app.sql('UPDATE document.documenten SET status = $2, controlereden = $3 WHERE id = $1', [
        ...[id, status, status === 'controle_mislukt' ? 'macro' : null],
      ]);
      await app.als('toezichthouder').get(`/api/v1/documenten/${id}/inhoud`).expect(antwoord);
      await expect(vind('winterkoning')).resolves.toMatchObject([{ id, gesloten }]);
    }
  });

  it('bewaart nergens de tekst: alleen woorden zonder plaats', async () => {
    await voegDocumentToe(app, zaakId, 'volgorde.txt', 'ijsvogel voor zonsopgang ijsvogel');
    await werkBij();
    const [rij] = await app.sql<{ woorden: string }>(
      `SELECT t.woorden::text FROM document.teksten t JOIN document.documenten d ON d.id = t.document_id
        WHERE d.naam = 'volgorde.txt'`,
    );
    expect(rij?.woorden).toMatch(/'ijsvogel'/);
    expect(rij?.woorden).not.toMatch(/:\d/);
    for (const { tabel } of await app.sql<{ tabel: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS tabel FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    )) {
      const raak = await app.sql(
        `SELECT 1 FROM ${tabel} AS r WHERE r::text ILIKE '%ijsvogel voor zonsopgang%'`,
      );
      expect({ tabel, raak }).toEqual({ tabel, raak: [] });
    }
  });

  it('toont een stuk van een opdracht bij die opdracht en haar zaak', async () => {
    const { body: opdracht } = await app
      .als('toezichthouder')
      .post(`/api/v1/zaken/${zaakId}/opdrachten`)
      .send({ onderzoeksvraag: 'Hoe kon dit gebeuren?' })
      .expect(201);
    const id = await voegDocumentToe(app, opdracht.id, 'antwoord.docx', 'Over de grutto', {
      object: 'opdracht',
    });
    await werkBij();
    await expect(vind('grutto')).resolves.toMatchObject([
      { id, bij: { soort: 'opdracht', id: opdracht.id }, zaak: { id: zaakId } },
    ]);
  });

  it('telt per soort, en telt niet mee wat gesloten is', async () => {
    const dicht = await zoekzaak(app, 'Waterhoen in een besloten zaak');
    await voegDocumentToe(app, dicht, 'dicht.txt', 'waterhoen');
    await voegDocumentToe(app, zaakId, 'open.txt', 'waterhoen');
    await besluit(dicht);
    await werkBij();
    const tel = async (rol: 'toezichthouder' | 'coordinator') =>
      (await app.als(rol).post('/api/v1/_zoek').send({ vraag: 'waterhoen' }).expect(200)).body.aantallen;
    expect(await tel('toezichthouder')).toEqual(
      expect.arrayContaining([
        { soort: 'zaak', aantal: 1, meer: false },
        { soort: 'document', aantal: 2, meer: false },
      ]),
    );
    expect(await tel('coordinator')).toEqual([{ soort: 'document', aantal: 1, meer: false }]);
  });

  it.each<[string, string, () => Buffer, object]>([
    [
      'een PDF met een wachtwoord',
      'slot.pdf',
      proefPdfMetWachtwoord,
      { stand: 'niet', reden: 'versleuteld' },
    ],
    ['een scan', 'scan.pdf', () => bestandMet('scan.pdf', ''), { stand: 'niet', reden: 'geen_tekst' }],
    [
      'een stuk bestand',
      'stuk.pdf',
      () => Buffer.from('%PDF-1.7 stuk'),
      { stand: 'niet', reden: 'beschadigd' },
    ],
    [
      'een tekst met meer woorden dan passen',
      'lang.txt',
      () => Buffer.from(Array.from({ length: 60_000 }, (_, i) => `zwaluw${i}`).join(' ')),
      { stand: 'deels', reden: null },
    ],
  ])('zegt bij het document waarom niet alles te vinden is: %s', async (_wat, naam, maak, verwacht) => {
    const id = await voegDocumentToe(app, zaakId, naam, maak());
    await werkBij();
    await expect(stand(id)).resolves.toEqual(verwacht);
    expect((await vind(naam.split('.')[0] ?? '')).map((regel) => regel.id)).toContain(id);
    // Content that is bad stays bad: nothing waits for another try.
    await expect(
      app.sql('SELECT lees_op FROM document.teksten WHERE document_id = $1', [id]),
    ).resolves.toEqual([{ lees_op: null }]);
  });

  it('probeert opnieuw wat door de opslag mislukte, na een tijd, en gaat door met de rest', async () => {
    const [eerste, tweede] = [
      await voegDocumentToe(app, zaakId, 'storing.txt', 'kluut in de opslag'),
      await voegDocumentToe(app, zaakId, 'gewoon.txt', 'kluut zonder storing'),
    ];
    await app.controleerBestanden();
    const opslag = app.app.get(Opslag, { strict: false });
    const { get } = opslag;
    const [rij] = await app.sql<{ opslagsleutel: string }>(
      'SELECT i.opslagsleutel FROM document.documenten d JOIN document.inhouden i USING (organisatie_id, sha256) WHERE d.id = $1',
      [eerste],
    );
    jest
      .spyOn(opslag, 'get')
      .mockImplementation((sleutel) =>
        sleutel === rij?.opslagsleutel ? Promise.reject(new Error('opslag weg')) : get.call(opslag, sleutel),
      );
    const maakDoorzoekbaar = app.app.get(MaakDoorzoekbaar, { strict: false });
    await expect(maakDoorzoekbaar.execute(documentwoorden)).rejects.toBeInstanceOf(AggregateError);
    await expect(stand(eerste)).resolves.toEqual({ stand: 'storing', reden: null });
    await expect(stand(tweede)).resolves.toEqual({ stand: 'gelezen', reden: null });
    jest.restoreAllMocks();
    await expect(maakDoorzoekbaar.execute(documentwoorden)).resolves.toBe(0);
    app.klok.naar('2026-04-14');
    await werkBij();
    await expect(stand(eerste)).resolves.toEqual({ stand: 'gelezen', reden: null });
    expect((await vind('kluut')).map(({ id }) => id).sort()).toEqual([eerste, tweede].sort());
  });

  it('leest opnieuw bij een andere woordenlijst, en vergeet een document dat er niet meer is', async () => {
    const id = await voegDocumentToe(app, zaakId, 'woorden.txt', 'boomvalk');
    await werkBij();
    await app.sql("UPDATE document.teksten SET versie = 'oud', woorden = '' WHERE document_id = $1", [id]);
    await app.app.get(MaakDoorzoekbaar, { strict: false }).begin(documentwoorden.versie);
    await expect(stand(id)).resolves.toEqual({ stand: 'wacht', reden: null });
    await werkBij();
    await expect(vind('boomvalk')).resolves.toMatchObject([{ id }]);
    await app.sql('DELETE FROM document.documenten WHERE id = $1', [id]);
    await werkBij();
    await expect(vind('boomvalk')).resolves.toEqual([]);
    await expect(app.sql('SELECT 1 FROM document.teksten WHERE document_id = $1', [id])).resolves.toEqual([]);
    await expect(app.sql('SELECT 1 FROM zoek.stukken WHERE object_id = $1', [id])).resolves.toEqual([]);
  });

  describe('wie een document niet mag zien', () => {
    let id: string;
    beforeAll(async () => {
      const dicht = await zoekzaak(app, 'Zaak die besloten wordt');
      id = await voegDocumentToe(app, dicht, 'besloten.docx', 'Over de roerdomp');
      await voegDocumentToe(app, randomUUID(), 'elders.docx', 'Over de roerdomp', {
        organisatie: app.tweede,
      });
      await werkBij();
      expect((await vind('roerdomp', 'coordinator')).map((regel) => regel.id)).toEqual([id]);
      await besluit(dicht);
    });

    it('vindt het niet meer zodra de zaak besloten is, zonder dat de index opnieuw is gemaakt', async () => {
      await expect(vind('roerdomp', 'coordinator')).resolves.toEqual([]);
      await expect(vind('roerdomp')).resolves.toMatchObject([{ id }]);
    });

    it('vindt in een andere organisatie alleen het eigen document', async () => {
      const elders = await vind('roerdomp', 'toezichthouder', app.tweede);
      expect(elders.map(({ titel }) => titel)).toEqual(['elders.docx']);
    });

    it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'archivaris', 'fg'] as const)(
      'zoekt er niet in: de rol %s',
      async (rol) => {
        await app.als(rol).post('/api/v1/_zoek').send({ vraag: 'roerdomp' }).expect(403);
      },
    );

    it.each(['aanbieder', 'college', 'geen'])(
      'krijgt uit de databank niets met bereik %s',
      async (bereik) => {
        await alsApp(bereik, async (client) => {
          const { rows } = await client.query(
            "SELECT * FROM zoek.vind(to_tsquery('dutch', 'roerdomp'), NULL, NULL, 50)",
          );
          expect(rows).toEqual([]);
          expect((await client.query('SELECT document_id FROM document.teksten')).rows).toEqual([]);
        });
      },
    );

    it('krijgt de woorden van geen enkel stuk uit de databank, ook het team niet', async () => {
      await alsApp('inhoud', async (client) => {
        await expect(client.query('SELECT object_id FROM zoek.stukken LIMIT 1')).resolves.toMatchObject({
          rowCount: 1,
        });
      });
      for (const sql of ['SELECT woorden FROM zoek.stukken', 'SELECT woorden FROM document.teksten'])
        await alsApp('inhoud', (client) => expect(client.query(sql)).rejects.toThrow(/permission denied/));
    });
  });

  async function besluit(id: string): Promise<void> {
    const th = app.als('toezichthouder');
    const { headers } = await th.get(`/api/v1/zaken/${id}`).expect(200);
    await th
      .post(`/api/v1/zaken/${id}/_beperk-toegang`)
      .set('if-match', String(headers['etag']))
      .send({ besloten: true, gebruikerIds: [app.eerste.gebruikers.toezichthouder], reden: 'Een collega.' })
      .expect(200);
  }

  async function alsApp(bereik: string, doe: (client: pg.Client) => Promise<unknown>): Promise<void> {
    const client = new pg.Client({ connectionString: app.databank.urls.app });
    await client.connect();
    try {
      await client.query(
        "SELECT set_config('nav.organisatie', $1, false), set_config('nav.bereik', $2, false)",
        [app.eerste.id, bereik],
      );
      await doe(client);
    } finally {
      await client.end();
    }
  }
});
