import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLLEN, type Rol } from '@navolgbaar/platform/auth';
import { parse } from 'csv-parse/sync';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

type Lijst = 'meldingen' | 'zaken';
type Regel = Readonly<Record<string, string>>;

const MAG_NIET = ROLLEN.filter((rol) => rol !== 'toezichthouder' && rol !== 'coordinator');
const NERGENS = '01890000-0000-7000-8000-000000000000';

describe('de werklijsten', () => {
  let app: TestApp;
  /** What was made, by a name that the tests read. */
  const id: Record<string, string> = {};
  const gebruiker = (rol: Rol): string => app.eerste.gebruikers[rol];

  const maakMelding = async (
    naam: string,
    behandelaarId: string | null,
    organisatie = app.eerste,
    extra: object = {},
  ) => {
    const als = app.als('toezichthouder', organisatie);
    const { body } = await als
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: naam, omschrijving: 'Er was niemand.', onrechtmatigheid: 'nee' },
        ...{ aanbiederId: organisatie.aanbiederId, ...extra },
      })
      .expect(201);
    id[naam] = String(body.id);
    if (!behandelaarId) return;
    await als
      .patch(`/api/v1/meldingen/${body.id}`)
      .set('if-match', '"v1"')
      .send({ behandelaarId })
      .expect(200);
  };
  const maakZaak = async (
    naam: string,
    behandelaarId: string | null,
    organisatie: Testorganisatie = app.eerste,
  ) => {
    const als = app.als('toezichthouder', organisatie);
    const { body } = await als
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: naam, wet: 'wmo', domein: 'kwaliteit' },
        ...{ aanbiederId: organisatie.aanbiederId, gemeenteIds: [organisatie.gemeenteId], behandelaarId },
      })
      .expect(201);
    id[naam] = String(body.id);
  };
  const geefOpdracht = (naam: string, organisatie: Testorganisatie = app.eerste) =>
    app
      .als('toezichthouder', organisatie)
      .post(`/api/v1/zaken/${id[naam]}/opdrachten`)
      .send({ onderzoeksvraag: 'Onderzoek hoe dit kon gebeuren.' })
      .expect(201);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const { toezichthouder, coordinator } = app.eerste.gebruikers;
    await maakMelding('Van de toezichthouder', toezichthouder);
    await maakMelding('Van de coördinator', coordinator);
    await maakMelding('=HYPERLINK("http://kwaad.example";"Van niemand")', null);
    await maakMelding('Van Zuid', null, app.tweede);
    // Without a behandelaar in the request the one who opens it handles it; giving it back makes it nobody's.
    await maakZaak('Zaak van de toezichthouder', toezichthouder);
    await maakZaak('Zaak van de coördinator', coordinator);
    await maakZaak('Zaak van niemand', null);
    await maakZaak('Besloten zaak', toezichthouder);
    await maakZaak('Zaak van Zuid', null, app.tweede);
    await app.sql('UPDATE onderzoek.zaken SET behandelaar_id = NULL WHERE id = $1', [id['Zaak van niemand']]);
    for (const naam of ['Zaak van de coördinator', 'Besloten zaak']) await geefOpdracht(naam);
    await geefOpdracht('Zaak van Zuid', app.tweede);
    const { headers } = await app
      .als('toezichthouder')
      .get(`/api/v1/zaken/${id['Besloten zaak']}`)
      .expect(200);
    await app
      .als('toezichthouder')
      .post(`/api/v1/zaken/${id['Besloten zaak']}/_beperk-toegang`)
      .set('if-match', String(headers['etag']))
      .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
      .expect(200);
  });
  afterAll(() => app.sluit());

  const lijst = async (
    pad: string,
    rol: Rol = 'coordinator',
    organisatie = app.eerste,
  ): Promise<string[]> => {
    const { body } = await app.als(rol, organisatie).get(`/api/v1/${pad}`).expect(200);
    return (body as { resultaten: { onderwerp: string }[] }).resultaten
      .map(({ onderwerp }) => onderwerp)
      .sort();
  };
  const csv = async (pad: string, rol: Rol = 'coordinator', organisatie = app.eerste) => {
    const antwoord = await app
      .als(rol, organisatie)
      .get(`/api/v1/${pad}`)
      .buffer(true)
      .parse((stroom, klaar) => {
        const delen: Buffer[] = [];
        stroom.on('data', (deel: Buffer) => delen.push(deel));
        stroom.on('end', () => klaar(null, Buffer.concat(delen)));
      })
      .expect(200);
    const inhoud = antwoord.body as Buffer;
    const regels = parse(inhoud, { bom: true, delimiter: ';', columns: true }) as Regel[];
    return { inhoud, regels, koppen: antwoord.headers as Record<string, string> };
  };
  const uitgevoerd = async (pad: string, rol?: Rol, organisatie?: Testorganisatie): Promise<string[]> =>
    (await csv(pad, rol, organisatie)).regels.map((regel) => String(regel['Onderwerp'])).sort();
  const opDag = async (dag: string, doe: () => Promise<void>): Promise<void> => {
    app.klok.naar(dag);
    try {
      await doe();
    } finally {
      app.klok.naar('2026-04-13');
    }
  };

  /** Each tab with what belongs in it, for a coördinator: who is not in the closed case. */
  const BLADEN: readonly (readonly [Lijst, string, () => string, readonly string[]])[] = [
    ['meldingen', 'mijn werk', () => `behandelaarId=${gebruiker('coordinator')}`, ['Van de coördinator']],
    [
      'meldingen',
      'van een collega',
      () => `behandelaarId=${gebruiker('toezichthouder')}`,
      ['Van de toezichthouder'],
    ],
    [
      'meldingen',
      'niet toegewezen',
      () => 'behandelaarId=niemand',
      ['=HYPERLINK("http://kwaad.example";"Van niemand")'],
    ],
    [
      'meldingen',
      'het team',
      () => '',
      ['=HYPERLINK("http://kwaad.example";"Van niemand")', 'Van de coördinator', 'Van de toezichthouder'],
    ],
    ['zaken', 'mijn werk', () => `behandelaarId=${gebruiker('coordinator')}`, ['Zaak van de coördinator']],
    [
      'zaken',
      'van een collega',
      () => `behandelaarId=${gebruiker('toezichthouder')}`,
      ['Zaak van de toezichthouder'],
    ],
    ['zaken', 'niet toegewezen', () => 'behandelaarId=niemand', ['Zaak van niemand']],
    [
      'zaken',
      'het team',
      () => '',
      ['Zaak van de coördinator', 'Zaak van de toezichthouder', 'Zaak van niemand'],
    ],
  ];

  it.each(BLADEN)(
    '%s: %s toont wat erin hoort, en het bestand heeft hetzelfde',
    async (soort, _, vraag, verwacht) => {
      expect(await lijst(`${soort}?${vraag()}`)).toEqual(verwacht);
      const veilig = verwacht.map((naam) => (naam.startsWith('=') ? `'${naam}` : naam)).sort();
      expect(await uitgevoerd(`${soort}/export?${vraag()}`)).toEqual(veilig);
    },
  );

  it('te laat zijn de zaken met een open termijn waarvan de laatste dag voorbij is', async () => {
    expect(await lijst('zaken?teLaat=ja')).toEqual([]);
    const { body } = await app
      .als('coordinator')
      .get(`/api/v1/zaken?behandelaarId=${gebruiker('coordinator')}`);
    const uiterlijk = String(body.resultaten[0].volgendeTermijn);
    await opDag(uiterlijk, async () => {
      expect(await lijst('zaken?teLaat=ja')).toEqual([]);
    });
    await opDag('2026-07-01', async () => {
      expect(await lijst('zaken?teLaat=ja')).toEqual(['Zaak van de coördinator']);
      expect(await uitgevoerd('zaken/export?teLaat=ja')).toEqual(['Zaak van de coördinator']);
      // The closed case is there for who is in it, and only for them.
      expect(await lijst('zaken?teLaat=ja', 'toezichthouder')).toEqual([
        'Besloten zaak',
        'Zaak van de coördinator',
      ]);
      expect(await lijst(`zaken?teLaat=ja&behandelaarId=${gebruiker('toezichthouder')}`)).toEqual([]);
      expect(await lijst('zaken?teLaat=ja', 'coordinator', app.tweede)).toEqual(['Zaak van Zuid']);
    });
  });

  it('te laat is niet meer wat stilstaat of is voldaan', async () => {
    const { body } = await app.als('coordinator').get(`/api/v1/opdrachten?status=alle`).expect(200);
    const { termijnId } = body.resultaten[0] as { termijnId: string };
    const zet = (status: string) =>
      app.sql('UPDATE termijn.termijnen SET status = $2, voldaan_op = $3 WHERE id = $1', [
        ...[termijnId, status],
        status === 'voldaan' ? '2026-04-20' : null,
      ]);
    await opDag('2026-07-01', async () => {
      for (const status of ['opgeschort', 'voldaan', 'ingetrokken']) {
        await zet(status);
        expect(await lijst('zaken?teLaat=ja')).toEqual([]);
      }
      await zet('te_laat');
      expect(await lijst('zaken?teLaat=ja')).toEqual(['Zaak van de coördinator']);
    });
  });

  it.each(['meldingen', 'zaken'] as const)('%s: een andere organisatie ziet er niets van', async (soort) => {
    const vanZuid = soort === 'meldingen' ? ['Van Zuid'] : ['Zaak van Zuid'];
    expect(await lijst(soort, 'coordinator', app.tweede)).toEqual(vanZuid);
    expect(await uitgevoerd(`${soort}/export`, 'coordinator', app.tweede)).toEqual(vanZuid);
    for (const behandelaarId of [gebruiker('toezichthouder'), gebruiker('coordinator')]) {
      expect(await lijst(`${soort}?behandelaarId=${behandelaarId}`, 'coordinator', app.tweede)).toEqual([]);
      expect(
        await uitgevoerd(`${soort}/export?behandelaarId=${behandelaarId}`, 'coordinator', app.tweede),
      ).toEqual([]);
    }
    expect(await lijst(`${soort}?behandelaarId=${NERGENS}`)).toEqual([]);
  });

  it('een besloten zaak staat alleen in het bestand van wie erbij hoort', async () => {
    expect(await uitgevoerd('zaken/export?status=alle')).not.toContain('Besloten zaak');
    const { regels } = await csv('zaken/export?status=alle', 'toezichthouder');
    expect(regels.find((regel) => regel['Onderwerp'] === 'Besloten zaak')).toMatchObject({
      ...{
        Besloten: 'Ja',
        Gevoelig: 'Nee',
        Fase: 'Onderzoek',
        Toezichtvorm: 'Signaalgestuurd',
        Wet: 'Wmo 2015',
      },
      ...{ 'Geopend op': '13-04-2026', 'Afgesloten op': '', Behandelaar: 'Test toezichthouder' },
      ...{
        'Volgende termijn': 'Onderzoeksrapport van de aanbieder',
        'Uiterlijk op': expect.stringMatching(/-2026$/),
      },
    });
  });

  it.each(['meldingen', 'zaken'] as const)(
    '%s: wie de lijst niet mag zien, mag haar ook niet uitvoeren',
    async (soort) => {
      for (const rol of MAG_NIET) {
        const { body, headers } = await app.als(rol).get(`/api/v1/${soort}/export`).expect(403);
        expect(body.code).toBe('GEEN_RECHT');
        expect(headers['content-type']).toContain('application/problem+json');
      }
      await app.anoniem().get(`/api/v1/${soort}/export`).expect(401);
    },
  );

  it('het bestand is CSV zoals een Nederlandse Excel het opent, en een formule is er een tekst', async () => {
    const { inhoud, koppen } = await csv('meldingen/export');
    expect(inhoud.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const tekst = inhoud.toString('utf8');
    expect(tekst).toContain(
      '"Nummer";"Onderwerp";"Aanbieder";"Soort";"Prioriteit";"Waarop de prioriteit berust";"Status";"Wet";"Gaat over";"Ontvangen op";"Te laat gemeld";"Behandelaar"\r\n',
    );
    expect(tekst).toContain(`"'=HYPERLINK(""http://kwaad.example"";""Van niemand"")"`);
    expect(tekst).toContain('"Ontvangen";"Wmo 2015";"Kwaliteit";"13-04-2026";"Nee";"Test coordinator"');
    expect(koppen).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="meldingen-2026-04-13.csv"',
      'cache-control': 'private, no-store',
    });
  });

  it('elke uitvoer is één regel in het auditspoor, met het filter', async () => {
    const regels = () =>
      app.sql<{ handeling: string; velden: string[]; object_id: string }>(
        `SELECT handeling, velden, object_id FROM audit.regels
          WHERE handeling LIKE '%:exporteren' AND actor_id = $1 ORDER BY tijdstip, id`,
        [gebruiker('toezichthouder')],
      );
    const voor = (await regels()).length;
    await csv(`meldingen/export?soort=signaal&behandelaarId=niemand`, 'toezichthouder');
    await csv('zaken/export?teLaat=ja', 'toezichthouder');
    expect((await regels()).slice(voor)).toEqual([
      {
        handeling: 'melding:exporteren',
        object_id: 'meldingen',
        velden: ['status=ontvangen,in_weging,besloten_actie', 'soort=signaal', 'behandelaarId=niemand'],
      },
      { handeling: 'zaak:exporteren', object_id: 'zaken', velden: ['teLaatOp=2026-04-13'] },
    ]);
  });

  it.each([
    ['meldingen/export?soort=bestaatniet', 'soort'],
    ['meldingen/export?behandelaarId=iedereen', 'behandelaarId'],
    ['meldingen/export?vanaf=abc', 'vanaf'],
    ['zaken/export?teLaat=misschien', 'teLaat'],
    ['zaken?behandelaarId=', 'behandelaarId'],
  ])('%s zegt welk filter niet klopt', async (pad, naam) => {
    const { body } = await app.als('coordinator').get(`/api/v1/${pad}`).expect(400);
    expect((body as { invalidParams: { name: string }[] }).invalidParams.map(({ name }) => name)).toEqual([
      naam,
    ]);
  });

  it('bladert door meer dan één bladzijde, elke regel één keer, en legt dat één keer vast', async () => {
    await app.sql(
      `INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
         bevoegdheidherleiding, gemeente_ids, gevoelig, status, geopend_op, heeft_maatregelen, open_monitoring, besloten,
         versie)
       SELECT $1, gen_random_uuid(), 'B-' || g, 'Bulk ' || g, 'proactief', 'kwaliteit', 'wmo', 'eigen_toezicht', '[]',
              '{}', false, 'beoordeling', timestamptz '2026-01-01' + (g / 3) * interval '1 second', false, false, false, 1
         FROM generate_series(1, 1203) g`,
      [app.tweede.id],
    );
    const { regels } = await csv('zaken/export?toezichtvorm=proactief', 'coordinator', app.tweede);
    expect(new Set(regels.map((regel) => regel['Nummer'])).size).toBe(1203);
    expect(regels).toHaveLength(1203);
    const audit = await app.sql(
      `SELECT 1 FROM audit.regels WHERE organisatie_id = $1 AND handeling = 'zaak:exporteren'
          AND 'toezichtvorm=proactief' = ANY (velden)`,
      [app.tweede.id],
    );
    expect(audit).toHaveLength(1);
  });
});
