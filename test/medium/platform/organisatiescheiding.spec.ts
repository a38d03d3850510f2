import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork, maakDataSource } from '@navolgbaar/platform/database';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Tabel, invoegopdracht, organisatietabellen, vulAlles } from '../../harnas/vulling';
import { type Werkplek, openWerkplek } from '../../harnas/werkplek';

/** Tables of no organisation, each with the reason. A new one is a question to a person. */
const ZONDER_ORGANISATIE: Readonly<Record<string, string>> = {
  'public.organisaties': 'de organisaties zelf; eigen beleid op id',
  'public.migraties': 'welke migraties zijn gedraaid',
};

/** Indexes that do not begin with the organisation, each with the reason. */
const ZONDER_VOOROP: Readonly<Record<string, string>> = {
  'identiteit.agenda_adressen_geheim': 'wie een agenda leest, heeft nog geen organisatie',
  'identiteit.clients_client_id': 'wie zich met een client_id meldt, heeft nog geen organisatie',
  'identiteit.sessies_token': 'wie zich met een cookie meldt, heeft nog geen organisatie',
  'loket.conceptbestanden_verlopen': 'het opruimen (nav_systeem) gaat over alle organisaties heen',
  'loket.concepten_verlopen': 'het opruimen (nav_systeem) gaat over alle organisaties heen',
  'outbox.onverzonden': 'het relais (nav_systeem) leest over alle organisaties heen',
  'outbox.afgehandeld': 'het opruimen (nav_systeem) gaat over alle organisaties heen',
  'public.idempotentiesleutels_gemaakt': 'het opruimen (nav_systeem) gaat over alle organisaties heen',
  'register.publicaties_aanbieder': 'het publiek leest over alle organisaties heen',
  'register.publicaties_nieuwste': 'het publiek leest over alle organisaties heen',
  'register.publicaties_slug': 'een adres in het register zegt niet van welke organisatie het is',
  'register.publicaties_zoekwoorden': 'het publiek zoekt over alle organisaties heen',
  'termijn.mijlpalen_open': 'de termijnbewaking (nav_systeem) leest over alle organisaties heen',
};

/** Tables of which a row belongs to one person or to a letter that is seen: this test acts as nobody, and sees none of them. */
const VAN_EEN_MENS: Readonly<Record<string, string>> = {
  'bericht.bezorgingen': 'alleen bij een brief die iemand ziet; zie test/e2e/brieven.spec.ts',
  'onderzoek.notities': 'alleen wie de notitie schreef; zie test/e2e/dossier.spec.ts',
  'public.idempotentiesleutels': 'het antwoord dat één mens kreeg; zie test/e2e/dossier.spec.ts',
};

/** Tables without content of cases: their rows may be seen by every role of the organisation that has the right. */
const ZONDER_INHOUDSBELEID = 'test/architecture/tabellen-zonder-inhoudsbeleid.json';

let plek: Werkplek;
let tabellen: readonly Tabel[];
let app: pg.Client;
let beheer: pg.Client;

beforeAll(async () => {
  plek = await openWerkplek();
  [app, beheer] = [plek.databank.urls.app, plek.databank.clusterUrl].map(
    (connectionString) => new pg.Client({ connectionString }),
  ) as [pg.Client, pg.Client];
  await Promise.all([app.connect(), beheer.connect()]);
  tabellen = await organisatietabellen(beheer);
});
afterAll(async () => {
  await Promise.all([app.end(), beheer.end()]);
  await plek.sluit();
});

const leesbaar = () => tabellen.filter((t) => t.leesbaar).map(({ naam }) => naam);

async function tel(client: pg.ClientBase, tabel: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${tabel}`);
  return Number(rows[0]?.n);
}

/** Per table the number of rows, for the tables where it is not the expected one. */
async function afwijkend(verwacht: number, namen: readonly string[]): Promise<Record<string, number>> {
  const uit: Record<string, number> = {};
  for (const naam of namen) {
    const n = await tel(app, naam);
    if (n !== verwacht) uit[naam] = n;
  }
  return uit;
}

async function alsOrganisatie<T>(
  instellingen: { organisatie: string; bereik: string },
  werk: () => Promise<T>,
): Promise<T> {
  await app.query('BEGIN');
  try {
    for (const [naam, waarde] of Object.entries(instellingen)) {
      await app.query(`SELECT set_config($1, $2, true)`, [`nav.${naam}`, waarde]);
    }
    return await werk();
  } finally {
    await app.query('ROLLBACK');
  }
}

describe('elke tabel', () => {
  it('hoort bij een organisatie, of staat met reden in de lijst', async () => {
    const rijen = await plek.sql<{ naam: string }>(
      `SELECT n.nspname || '.' || c.relname AS naam FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'bullmq')
          AND n.nspname NOT LIKE 'pg\\_%'
          AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisatie_id'
                                                        AND a.attnotnull)`,
    );
    expect(rijen.map(({ naam }) => naam).sort()).toEqual(Object.keys(ZONDER_ORGANISATIE).sort());
  });

  it('heeft rijbeveiliging die ook voor de eigenaar geldt', async () => {
    const rijen = await plek.sql<{ naam: string }>(
      `SELECT n.nspname || '.' || c.relname AS naam FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
          AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organisatie_id')`,
    );
    expect(rijen).toEqual([]);
    expect(tabellen.length).toBeGreaterThan(20);
  });

  it('heeft voor nav_app een beleid, en elk verruimend beleid noemt de organisatie van de transactie', async () => {
    const beleid = await plek.sql<{ tabel: string; naam: string; tekst: string }>(
      `SELECT schemaname || '.' || tablename AS tabel, policyname AS naam,
              concat(qual, ' ', with_check) AS tekst
         FROM pg_policies WHERE permissive = 'PERMISSIVE' AND roles && ARRAY['nav_app', 'public']::name[]`,
    );
    const zonderOrganisatie = beleid.filter(({ tekst }) => !/nav\.organisatie/.test(tekst));
    expect(zonderOrganisatie.map(({ tabel, naam }) => `${tabel}: ${naam}`)).toEqual([]);
    const met = new Set(beleid.map(({ tabel }) => tabel));
    expect(leesbaar().filter((naam) => !met.has(naam))).toEqual([]);
  });

  it('heeft beleid op de inhoud van zaken, of staat in de lijst van tabellen zonder', async () => {
    const met = new Set(
      (
        await plek.sql<{ tabel: string }>(
          `SELECT schemaname || '.' || tablename AS tabel FROM pg_policies
            WHERE permissive = 'RESTRICTIVE' AND roles && ARRAY['nav_app']::name[]`,
        )
      ).map(({ tabel }) => tabel),
    );
    const zonder = leesbaar().filter((naam) => !met.has(naam));
    const lijst = JSON.parse(readFileSync(ZONDER_INHOUDSBELEID, 'utf8')) as Record<string, string>;
    expect(zonder).toEqual(Object.keys(lijst).sort());
  });

  it('begint sleutels, unieke regels en indexen met de organisatie', async () => {
    const rijen = await plek.sql<{ naam: string }>(
      `SELECT n.nspname || '.' || i.relname AS naam
         FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_namespace n ON n.oid = i.relnamespace
         JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attname = 'organisatie_id'
        WHERE x.indkey[0] <> a.attnum ORDER BY 1`,
    );
    expect(rijen.map(({ naam }) => naam)).toEqual(Object.keys(ZONDER_VOOROP).sort());
  });

  it('verwijst alleen binnen de eigen organisatie', async () => {
    const rijen = await plek.sql<{ tabel: string; naam: string }>(
      `SELECT conrelid::regclass::text AS tabel, conname AS naam FROM pg_constraint k
         JOIN pg_attribute hier ON hier.attrelid = conrelid AND hier.attname = 'organisatie_id'
         LEFT JOIN pg_attribute daar ON daar.attrelid = confrelid AND daar.attnum = confkey[1]
        WHERE contype = 'f' AND (conkey[1] <> hier.attnum
          OR NOT (daar.attname = 'organisatie_id' OR confrelid = 'organisaties'::regclass))`,
    );
    expect(rijen).toEqual([]);
  });
});

describe('met rijen van twee organisaties in elke tabel', () => {
  beforeAll(() => vulAlles(beheer, tabellen, [plek.organisatieA, plek.organisatieB]));

  it('is er iets te zien als niets beschermt (anders bewijst de rest niets)', async () => {
    for (const { naam } of tabellen) {
      const { rows } = await beheer.query(`SELECT DISTINCT organisatie_id FROM ${naam}`);
      expect([naam, rows.length]).toEqual([naam, 2]);
    }
  });

  it('ziet wie de organisatie vergeet in geen enkele tabel een rij', async () => {
    expect(await afwijkend(0, [...leesbaar(), 'public.organisaties'])).toEqual({});
  });

  it('ziet wie de organisatie leeg of als onzin zet ook niets', async () => {
    for (const organisatie of ['', '00000000-0000-0000-0000-000000000000']) {
      const gezien = await alsOrganisatie({ organisatie, bereik: 'inhoud' }, () => afwijkend(0, leesbaar()));
      expect(gezien).toEqual({});
    }
  });

  it('ziet een organisatie in elke tabel alleen de eigen rijen', async () => {
    const vreemd: string[] = [];
    await alsOrganisatie({ organisatie: plek.organisatieA, bereik: 'inhoud' }, async () => {
      for (const naam of leesbaar()) {
        const { rows } = await app.query<{ o: string }>(`SELECT DISTINCT organisatie_id AS o FROM ${naam}`);
        if (rows.some(({ o }) => o !== plek.organisatieA)) vreemd.push(naam);
      }
    });
    expect(vreemd).toEqual([]);
  });

  it('ziet een organisatie haar eigen rij ook werkelijk, met bereik op de inhoud', async () => {
    const gezien = await alsOrganisatie({ organisatie: plek.organisatieA, bereik: 'inhoud' }, () =>
      afwijkend(1, leesbaar()),
    );
    // The organisation itself has made more of some of these than the one row of this test; none may be invisible.
    const onzichtbaar = Object.keys(gezien).filter((naam) => gezien[naam] === 0);
    expect(onzichtbaar).toEqual(Object.keys(VAN_EEN_MENS));
  });

  it('raakt een wijziging van de een geen rij van de ander', async () => {
    const geraakt: Record<string, number | null> = {};
    for (const { naam } of tabellen.filter((t) => t.wijzigbaar)) {
      await alsOrganisatie({ organisatie: plek.organisatieA, bereik: 'inhoud' }, async () => {
        const uit = await app.query(
          `UPDATE ${naam} SET organisatie_id = organisatie_id WHERE organisatie_id = $1`,
          [plek.organisatieB],
        );
        if (uit.rowCount !== 0) geraakt[naam] = uit.rowCount;
      });
    }
    expect(geraakt).toEqual({});
  });

  it('kan een organisatie geen rij in naam van een ander neerzetten', async () => {
    const gelukt: string[] = [];
    for (const { naam } of tabellen.filter((t) => t.invoegbaar)) {
      const { sql, waarden } = await invoegopdracht(beheer, naam, plek.organisatieB);
      await alsOrganisatie({ organisatie: plek.organisatieA, bereik: 'inhoud' }, async () => {
        const code = await app.query(sql, waarden).then(
          () => 'gelukt',
          (fout: { code: string }) => fout.code,
        );
        if (code !== '42501') gelukt.push(`${naam}: ${code}`);
      });
    }
    expect(gelukt).toEqual([]);
  });

  it('ziet wie geen bereik heeft (beheerder, fg) van de inhoud van zaken niets', async () => {
    const lijst = JSON.parse(readFileSync(ZONDER_INHOUDSBELEID, 'utf8')) as Record<string, string>;
    const inhoud = leesbaar().filter((naam) => !(naam in lijst));
    const gezien = await alsOrganisatie({ organisatie: plek.organisatieA, bereik: 'geen' }, () =>
      afwijkend(0, inhoud),
    );
    const referentie = [
      ...['aanbieder.aanbieders', 'aanbieder.inzetten', 'aanbieder.locaties'],
      ...['aanbieder.netwerken', 'aanbieder.netwerkleden', 'aanbieder.relaties'],
      // That something was given and on which ground; what was given stands apart (test/e2e/ketenpartners.spec.ts).
      'partner.verstrekkingen',
      // Accounts, which the beheerder keeps: their policies bind who acts for a provider, and close nothing to him.
      ...['identiteit.accountverzoeken', 'identiteit.gebruikers'],
    ];
    expect(Object.keys(gezien).filter((naam) => !referentie.includes(naam))).toEqual([]);
  });
});

describe('een instelling die op een verbinding is blijven staan', () => {
  it('geeft de volgende gebruiker van die verbinding niets van een ander', async () => {
    const bron = await maakDataSource(plek.databank.urls.app, 1).initialize();
    try {
      const uow = new UnitOfWork(bron, plek.klok);
      await bron.query(
        `SELECT set_config('nav.organisatie', $1, false), set_config('nav.bereik', 'inhoud', false),
                set_config('nav.gemeente', $2, false)`,
        [plek.organisatieB, plek.organisatieB],
      );
      const [gezien] = await uow.run(plek.actor('beheerder'), () =>
        uow.query<{ organisatie: string; bereik: string; gemeente: string | null }>(
          'proef-lek',
          `SELECT nav.organisatie()::text AS organisatie, nav.bereik() AS bereik, nav.gemeente() AS gemeente`,
        ),
      );
      expect(gezien).toEqual({ organisatie: plek.organisatieA, bereik: 'geen', gemeente: null });
    } finally {
      await bron.destroy();
    }
  });

  it('kan nergens in de code ontstaan: instellingen leven zo lang als de transactie', () => {
    const verdacht = ['libs', 'apps']
      .flatMap((map) => readdirSync(map, { recursive: true, encoding: 'utf8' }).map((pad) => join(map, pad)))
      .filter((pad) => /\.ts$/.test(pad) && !/\.(spec|d)\.ts$/.test(pad))
      .filter((pad) =>
        /set_config\([^)]*,\s*false\s*\)|\bSET\s+(SESSION\s+)?nav\.|\bSET\s+ROLE\b|\bSET\s+SESSION\b/i.test(
          readFileSync(pad, 'utf8'),
        ),
      );
    expect(verdacht).toEqual([]);
  });
});
