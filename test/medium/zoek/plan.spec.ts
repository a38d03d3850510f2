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

/** Documents, of which the words of the text come from their own table: one word in a few of them. */
const DOCUMENTEN = 5_000;
const VUL_DOCUMENTEN = `
  WITH inhoud AS (INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
      SELECT id, repeat('0', 64), 'proef', false FROM public.organisaties ON CONFLICT DO NOTHING),
  nieuw AS (
    INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status, gedeeld_met_aanbieder, versie, aangemaakt_op)
    SELECT o.id, gen_random_uuid(), 'zaak', gen_random_uuid(), 'stuk ' || n, 'application/pdf', 1, repeat('0', 64),
           'bijlage', false, 'schoon', false, 1, now() - n * interval '1 minute'
      FROM public.organisaties o, generate_series(1, ${DOCUMENTEN}) n RETURNING organisatie_id, id, naam)
  SELECT count(*) FROM nieuw`;
const LEES_DOCUMENTEN = `
  UPDATE document.teksten t SET stand = 'gelezen', lees_op = NULL, versie = '1', woorden =
         strip(to_tsvector('dutch', 'verslag ' || CASE WHEN right(d.naam, 3) = '007' THEN 'roerdomp' ELSE d.naam END))
    FROM document.documenten d WHERE d.organisatie_id = t.organisatie_id AND d.id = t.document_id`;
const LEG_DOCUMENTEN = `
  INSERT INTO zoek.stukken (organisatie_id, soort, object_id, nummer, op, woorden)
  SELECT organisatie_id, 'document', id, NULL, aangemaakt_op, to_tsvector('dutch', naam) FROM document.documenten`;
/** People with a name of their own. */
const VUL_PERSONEN = `
  WITH m AS (
    INSERT INTO melding.meldingen (organisatie_id, id, nummer, soort, kanaal, bron, wet, domein, over_toezichthouder,
      onderwerp, omschrijving, ontvangen_op, geregistreerd_op, via_aanbieder, onrechtmatigheid, gevoelig, route,
      routeherleiding, status, versie)
    SELECT o.id, gen_random_uuid(), '2026-' || n, 'signaal', 'telefoon', 'inwoner', 'wmo', 'kwaliteit', false, 'x', 'x',
           now(), now(), false, 'nee', false, 'eigen', '{}', 'ontvangen', 1
      FROM public.organisaties o, generate_series(1, 5000) n RETURNING organisatie_id, id, nummer)
  INSERT INTO melding.personen (organisatie_id, id, melding_id, rol, hoedanigheid, naam, naam_index, telefoon_index,
    email_index, index_versie, pgb)
  SELECT organisatie_id, gen_random_uuid(), id, 'melder', 'x', 'x', decode(md5(nummer), 'hex'),
         decode(md5('t' || nummer), 'hex'), decode(md5('e' || nummer), 'hex'), 2, false FROM m`;

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
  for (const sql of [VUL_DOCUMENTEN, LEES_DOCUMENTEN, LEG_DOCUMENTEN, VUL_PERSONEN]) await client.query(sql);
  await client.query('ANALYZE');
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

  it('vindt een woord uit de tekst van een document over dezelfde index', async () => {
    const uit = await plan('roerdomp', null);
    expect(uit.aantal).toBe(4);
    expect(uit.plan).toContain('stukken_woorden');
    expect(uit.plan).not.toMatch(/Seq Scan|Rows Removed by (Index Recheck|Filter): [1-9]/);
  });

  it.each(['naam_index', 'telefoon_index', 'email_index'])(
    'vindt een persoon onder rijbeveiliging over de index van %s',
    async (kolom) => {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, COSTS OFF) SELECT m.id, array_agg(DISTINCT p.rol) FROM melding.personen p
           JOIN melding.meldingen m ON m.organisatie_id = p.organisatie_id AND m.id = p.melding_id
          WHERE p.organisatie_id = nav.organisatie() AND p.${kolom} = decode(md5($1), 'hex')
          GROUP BY m.organisatie_id, m.id`,
        [{ naam_index: '', telefoon_index: 't', email_index: 'e' }[kolom] + '2026-42'],
      );
      const tekst = rows.map((rij) => rij['QUERY PLAN']).join('\n');
      expect(tekst).toContain(`personen_${kolom.replace('_index', '')}`);
      expect(tekst).not.toMatch(/Seq Scan|Rows Removed by (Index Recheck|Filter): [1-9]/);
    },
  );

  it('zoekt uit wat te lezen is over een index die alleen het wachtende houdt', async () => {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS OFF) SELECT t.document_id FROM document.teksten t
        WHERE t.organisatie_id = nav.organisatie() AND t.lees_op <= now() ORDER BY t.lees_op, t.document_id LIMIT 20`,
    );
    expect(rows.map((rij) => rij['QUERY PLAN']).join('\n')).toContain('teksten_te_lezen');
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
