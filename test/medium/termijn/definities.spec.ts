import type { Rol } from '@navolgbaar/platform/auth';
import type { StelDefinitieVastCommand } from '@navolgbaar/termijn';
import pg from 'pg';
import { eenOpdracht, maakOpstelling } from './opstelling';

let o: Awaited<ReturnType<typeof maakOpstelling>>;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.sluit());
beforeEach(async () => {
  await o.leeg();
  o.opDag('2026-03-02');
});

const beheer = (organisatieId = o.organisatieA) => o.actor('beheerder', { organisatieId });
const begin = (anders = {}) => o.start.execute(o.toezicht(), eenOpdracht(o, anders));

/** T-02 in four weeks, from 1 April on. */
const nieuweT02 = (anders: Partial<StelDefinitieVastCommand> = {}): StelDefinitieVastCommand => ({
  code: 'T-02',
  geldigVanaf: '2026-04-01',
  naam: 'Onderzoeksrapport van de aanbieder',
  aard: 'termijn',
  grondslag: { soort: 'beleid', bron: 'Protocol 2026' },
  startgebeurtenis: 'de opdracht',
  lengte: { aantal: 4, eenheid: 'weken' },
  awt: true,
  goedeVrijdagIsWerkdag: false,
  verlenging: null,
  opschorting: null,
  herinneringen: [7],
  ontvangers: ['aanbieder'],
  escalatie: [{ werkdagen: 3, trap: 'coordinator' }],
  eigenaar: 'aanbieder',
  gevolg: 'De toezichthouder bepaalt de volgende stap.',
  aanname: false,
  ...anders,
});

describe('LaadTermijndefinities', () => {
  it('laadt de meegeleverde termijnen één keer, elk met zijn grondslag', async () => {
    const eerste = await o.laad.execute(beheer());
    expect(eerste.nieuw).toBeGreaterThanOrEqual(11);
    await expect(o.laad.execute(beheer())).resolves.toEqual({ nieuw: 0 });
    const definities = await o.definities.execute(beheer());
    expect(definities.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        ...['T-01', 'T-02', 'TWIJFEL', 'ONTVANGST', 'PLAN', 'INVOERING', 'VOORTGANG', 'WEDERHOOR'],
        ...['ZIENSWIJZE', 'ZIENSWIJZE_DERDE', 'PUBLICATIE_WACHT', 'PUBLICATIE_BESLUIT', 'COLLEGE_INFORMEREN'],
      ]),
    );
    // What is ours and not in a source says so (rulings).
    for (const { aanname, grondslag, code } of definities) {
      expect([code, grondslag.bron.includes('AANNAME')]).toEqual([code, aanname]);
    }
    expect(definities.find(({ code }) => code === 'T-01')).toMatchObject({
      lengte: { aantal: 3, eenheid: 'werkdagen' },
      verlenging: null,
    });
    await expect(o.definities.execute(beheer(o.organisatieB))).resolves.toEqual([]);
  });
});

describe('StelDefinitieVast', () => {
  it('geldt vanaf de dag die erbij staat; lopende termijnen houden hun eigen versie', async () => {
    const lopend = await begin();
    await expect(o.stelVast.execute(beheer(), nieuweT02())).resolves.toMatchObject({ versie: 2 });
    await expect(begin({ start: '2026-03-31' })).resolves.toMatchObject({ uiterlijk: '2026-05-12' });
    await expect(begin({ start: '2026-04-01' })).resolves.toMatchObject({ uiterlijk: '2026-04-29' });
    const verlengd = await o.verleng.execute(o.toezicht(), {
      termijnId: lopend.id,
      versie: 1,
      duur: 'P1W',
      reden: 'Uitstel gevraagd.',
    });
    expect(verlengd.uiterlijk).toBe('2026-04-20');
    const nieuw = await begin({ start: '2026-04-01' });
    o.opDag('2026-04-02');
    await expect(
      o.verleng.execute(o.toezicht(), { termijnId: nieuw.id, versie: 1, duur: 'P1W', reden: 'Uitstel.' }),
    ).rejects.toMatchObject({ code: 'TERMIJN_NIET_VERLENGBAAR' });
  });

  it.each<[string, Partial<StelDefinitieVastCommand>, string]>([
    ['zonder grondslag', { grondslag: { soort: 'beleid', bron: '  ' } }, 'TERMIJN_GRONDSLAG_ONTBREEKT'],
    ['met terugwerkende kracht', { geldigVanaf: '2026-03-01' }, 'TERMIJN_GELDIG_VANAF_ONGELDIG'],
    ['met een herinnering zonder lezer', { ontvangers: [] }, 'TERMIJN_DEFINITIE_ONGELDIG'],
    ['met twee keer dezelfde herinnering', { herinneringen: [7, 7] }, 'TERMIJN_DEFINITIE_ONGELDIG'],
    [
      'met een trap voor de vorige',
      {
        escalatie: [
          { werkdagen: 5, trap: 'jurist' },
          { werkdagen: 6, trap: 'coordinator' },
        ],
      },
      'TERMIJN_DEFINITIE_ONGELDIG',
    ],
    [
      'met een trap na een halve dag',
      { escalatie: [{ werkdagen: 0.5, trap: 'jurist' }] },
      'TERMIJN_DEFINITIE_ONGELDIG',
    ],
    [
      'van een wachttijd met een ladder',
      { aard: 'wachttijd', escalatie: [{ werkdagen: 2, trap: 'jurist' }] },
      'TERMIJN_DEFINITIE_ONGELDIG',
    ],
    ['zonder gevolg', { gevolg: ' ' }, 'TERMIJN_DEFINITIE_ONGELDIG'],
    [
      'met een verlenging waarvan niet staat waarom die mag',
      { verlenging: { maximum: null, bron: '' } },
      'TERMIJN_DEFINITIE_ONGELDIG',
    ],
    [
      'met een verlenging van T-01',
      { code: 'T-01', verlenging: { maximum: null, bron: 'Wens' } },
      'TERMIJN_NIET_VERLENGBAAR',
    ],
    ['van een termijn die niet bestaat', { code: 'T-99' }, 'NIET_GEVONDEN'],
  ])('weigert een versie %s, en bewaart dan niets', async (_hoe, anders, code) => {
    await o.laad.execute(beheer());
    const voor = await o.definities.execute(beheer());
    await expect(o.stelVast.execute(beheer(), nieuweT02(anders))).rejects.toMatchObject({ code });
    await expect(o.definities.execute(beheer())).resolves.toEqual(voor);
  });

  it('weigert een versie die eerder ingaat dan de vorige', async () => {
    await o.stelVast.execute(beheer(), nieuweT02());
    await expect(
      o.stelVast.execute(beheer(), nieuweT02({ geldigVanaf: '2026-03-20' })),
    ).rejects.toMatchObject({ code: 'TERMIJN_GELDIG_VANAF_ONGELDIG', details: { vanaf: '2026-04-01' } });
  });

  it.each<Rol>(['toezichthouder', 'coordinator', 'jurist', 'college', 'aanbieder', 'contractbeheer', 'fg'])(
    'weigert de rol %s',
    async (rol) => {
      const anders = rol === 'aanbieder' ? { aanbiederId: o.ids.aanbieder } : {};
      await expect(o.stelVast.execute(o.actor(rol, anders), nieuweT02())).rejects.toMatchObject({
        code: 'GEEN_RECHT',
      });
    },
  );
});

describe('Wat de databankrollen kunnen', () => {
  async function als<R extends pg.QueryResultRow>(url: string, sql: string): Promise<R[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<R>(sql)).rows;
    } finally {
      await client.end();
    }
  }
  const GEEN = { code: '42501' };

  it('nav_systeem ziet van mijlpalen alleen wat waar te doen is, en van termijnen niets', async () => {
    await begin();
    const { systeem } = o.databank.urls;
    const zie = 'SELECT organisatie_id, id, termijn_id, op, ontvanger, status FROM termijn.mijlpalen';
    expect((await als(systeem, zie)).length).toBeGreaterThan(0);
    await expect(als(systeem, 'SELECT reden FROM termijn.mijlpalen')).rejects.toMatchObject(GEEN);
    await expect(als(systeem, `UPDATE termijn.mijlpalen SET status = 'vervallen'`)).rejects.toMatchObject(
      GEEN,
    );
    for (const tabel of ['termijnen', 'versies', 'definities']) {
      await expect(als(systeem, `SELECT 1 FROM termijn.${tabel}`)).rejects.toMatchObject(GEEN);
    }
  });

  it('nav_app kan wat vastligt niet wijzigen of wissen, en ziet zonder organisatie niets', async () => {
    await begin();
    const { app } = o.databank.urls;
    for (const tabel of ['definities', 'termijnen', 'versies', 'mijlpalen']) {
      await expect(als(app, `SELECT 1 FROM termijn.${tabel}`)).resolves.toEqual([]);
      await expect(als(app, `DELETE FROM termijn.${tabel}`)).rejects.toMatchObject(GEEN);
    }
    await expect(als(app, `UPDATE termijn.versies SET reden = 'x'`)).rejects.toMatchObject(GEEN);
    await expect(als(app, `UPDATE termijn.definities SET naam = 'x'`)).rejects.toMatchObject(GEEN);
    await expect(als(app, `UPDATE termijn.termijnen SET start = '2026-01-01'`)).rejects.toMatchObject(GEEN);
  });

  it('zoekt wat waar te doen is via de index, ook als er veel is', async () => {
    await begin();
    await o.sql(
      `WITH v AS (SELECT organisatie_id, termijn_id, object_id FROM termijn.versies LIMIT 1)
       INSERT INTO termijn.mijlpalen (organisatie_id, id, termijn_id, versie, soort, op, ontvanger, object_id)
       SELECT v.organisatie_id, gen_random_uuid(), v.termijn_id, 1, 'herinnering', date '2027-01-01' + n, 'behandelaar',
              v.object_id FROM v, generate_series(1, 20000) n`,
    );
    await o.sql('ANALYZE termijn.mijlpalen');
    const plan = await o.sql<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT id FROM termijn.mijlpalen
        WHERE status = 'gepland' AND op <= '2026-03-30' AND (op, id) > ('0001-01-01', '00000000-0000-0000-0000-000000000000')
        ORDER BY op, id LIMIT 200`,
    );
    const tekst = plan.map((rij) => rij['QUERY PLAN']).join('\n');
    expect(tekst).toMatch(/Index.*mijlpalen_open/);
    expect(tekst).not.toMatch(/Seq Scan|Sort/);
  });
});
