import { maakOrganisatie } from '@navolgbaar/platform/database';
import pg from 'pg';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';

const STUKKEN = 60_000;
/** A word of one piece in a thousand, and a word that stands in every piece. */
const VUL = `
  INSERT INTO zoek.stukken (organisatie_id, soort, object_id, nummer, op, woorden)
  SELECT o.id, 'melding', gen_random_uuid(), '2026-' || lpad(n::text, 5, '0'), now() - n * interval '1 minute',
         to_tsvector('dutch', 'melding ' || 'woord' || n % 997 || CASE WHEN n % 1000 = 7 THEN ' ijsvogel' ELSE '' END)
    FROM public.organisaties o, generate_series(1, ${STUKKEN}) n`;

let databank: Testdatabank;
let client: pg.Client;
let plannen: string[] = [];
beforeAll(async () => {
  databank = await maakDatabank();
  for (const code of ['noord', 'zuid']) {
    await maakOrganisatie(databank.urls.beheer, { naam: code, code, gemeenten: [{ naam: code, code }] });
  }
  client = new pg.Client({ connectionString: databank.clusterUrl });
  await client.connect();
  client.on('notice', ({ message }) => message && plannen.push(message));
  await client.query(VUL);
  await client.query('ANALYZE zoek.stukken');
  // The plan of what the function does inside, as the role under which the api asks it.
  await client.query(`
    LOAD 'auto_explain';
    SET auto_explain.log_min_duration = 0; SET auto_explain.log_nested_statements = on;
    SET auto_explain.log_analyze = on; SET client_min_messages = log; SET ROLE nav_app`);
  const { rows } = await client.query("SELECT set_config('nav.bereik', 'inhoud', false)");
  expect(rows).toHaveLength(1);
  await client.query(`SELECT set_config('nav.organisatie', $1, false)`, [
    await organisatie(databank.clusterUrl, 'noord'),
  ]);
}, 120_000);
afterAll(async () => {
  await client?.end();
  await databank?.sluit();
});

async function organisatie(url: string, code: string): Promise<string> {
  const eigen = new pg.Client({ connectionString: url });
  await eigen.connect();
  try {
    const { rows } = await eigen.query<{ id: string }>('SELECT id FROM public.organisaties WHERE code = $1', [
      code,
    ]);
    return rows[0]!.id;
  } finally {
    await eigen.end();
  }
}

async function plan(woord: string | null, nummer: string | null): Promise<{ aantal: number; plan: string }> {
  plannen = [];
  const { rows } = await client.query(`SELECT * FROM zoek.vind(to_tsquery('dutch', $1), $2, NULL, 50)`, [
    woord,
    nummer,
  ]);
  return { aantal: rows.length, plan: plannen.find((tekst) => tekst.includes('zoek.stukken s')) ?? '' };
}

describe('het zoeken onder rijbeveiliging', () => {
  it('gaat voor een zeldzaam woord over de index van woorden en leest alleen wat het bevat', async () => {
    const uit = await plan('ijsvogel', null);
    expect(uit.aantal).toBe(50);
    expect(uit.plan).toContain('stukken_woorden');
    expect(uit.plan).not.toMatch(/Seq Scan|Rows Removed by (Index Recheck|Filter): [1-9]/);
  });

  it('gaat voor een woord dat overal staat langs de nieuwste, en leest niet alles', async () => {
    const uit = await plan('melding', null);
    expect(uit.aantal).toBe(50);
    expect(uit.plan).toContain('stukken_nieuwste');
    expect(uit.plan).not.toContain('Seq Scan');
  });

  it('zoekt een nummer in zijn eigen index', async () => {
    const uit = await plan(null, '2026-00042');
    expect(uit.aantal).toBe(1);
    expect(uit.plan).toContain('stukken_nummer');
  });

  it('geeft zonder bereik en zonder organisatie niets', async () => {
    await client.query(`SELECT set_config('nav.bereik', 'geen', false)`);
    await expect(plan('melding', null)).resolves.toMatchObject({ aantal: 0 });
    await client.query(
      `SELECT set_config('nav.bereik', 'inhoud', false), set_config('nav.organisatie', '', false)`,
    );
    await expect(plan('melding', null)).resolves.toMatchObject({ aantal: 0 });
  });
});
