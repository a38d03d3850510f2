import fc from 'fast-check';
import pg from 'pg';
import { REGELVELDEN, type Regelvelden, canoniek } from '../../../libs/platform/src/audit/canoniek';
import { kopieer } from '../../../libs/platform/src/audit/kopie';
import { nieuwId } from '@navolgbaar/platform/database';
import { type Auditproef, maakAuditproef } from './auditproef';

let proef: Auditproef;
let client: pg.Client;
let org: string;

beforeAll(async () => {
  proef = await maakAuditproef();
  org = await proef.organisatie('C');
  client = new pg.Client({ connectionString: proef.databank.urls.app });
  await client.connect();
  await client.query(`SELECT set_config('nav.organisatie', $1, false)`, [org]);
});
afterAll(async () => {
  await client.end();
  await proef.sluit();
});

/** RFC 8785 for what a line holds: strings, null, a list of strings and a flat object. Apart from the product. */
function jcs(waarde: unknown): string {
  if (waarde === null || typeof waarde === 'string') return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map(jcs).join(',')}]`;
  const delen = Object.entries(waarde as object)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${jcs(deel)}`);
  return `{${delen.join(',')}}`;
}

/** Text that PostgreSQL can hold: no U+0000 and no lone surrogates. */
const tekst = fc.string({ unit: 'binary', maxLength: 20 }).map((s) => s.replaceAll('\u0000', ''));
const lastig = fc.oneof(
  tekst,
  fc.constantFrom('', '"', '\\', '\n', '\t\u0001\u007f', '</script>', 'é€😀', ' ', '-'),
);
const naam = fc.string({ unit: fc.constantFrom(...'aAzZ_19é'), minLength: 1, maxLength: 5 });
const regel = fc.record({
  actor_id: fc.option(fc.uuid()),
  actor_soort: lastig,
  correlatie_id: lastig,
  handeling: lastig,
  herkomst: fc.option(lastig),
  kenmerken: fc.option(fc.dictionary(naam, lastig, { maxKeys: 4 })),
  object: lastig,
  object_id: lastig,
  resultaat: lastig,
  microseconden: fc.integer({ min: 0, max: 4_102_444_800_000_000 }),
  velden: fc.array(lastig, { maxLength: 3 }),
});

/** Reads a line as the verifier does. */
async function lees(id: string): Promise<string | undefined> {
  const uit: string[] = [];
  const sql = `COPY (SELECT ${REGELVELDEN} FROM audit.regels r WHERE r.id = ${pg.escapeLiteral(id)}) TO STDOUT`;
  await kopieer<Regelvelden>(client, sql, (velden) => void uit.push(canoniek(id, velden)));
  return uit[0];
}

describe('de canonieke vorm van wat in de databank staat', () => {
  it('is letter voor letter die van RFC 8785, wat er ook in een regel staat', async () => {
    await fc.assert(
      fc.asyncProperty(regel, async (r) => {
        const id = nieuwId();
        const { rows } = await client.query<{ xid: string; tijd: string }>(
          `WITH r AS (
             INSERT INTO audit.regels (organisatie_id, id, tijdstip, handeling, object, object_id, resultaat,
               actor_soort, actor_id, herkomst, velden, kenmerken, correlatie_id)
             VALUES ($1, $2, 'epoch'::timestamptz + $3 * interval '1 microsecond', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             RETURNING *)
           SELECT r.xid::text AS xid, to_char(r.tijdstip AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS tijd FROM r`,
          [
            org,
            id,
            r.microseconden,
            r.handeling,
            r.object,
            r.object_id,
            r.resultaat,
            r.actor_soort,
            r.actor_id,
            r.herkomst,
            r.velden,
            r.kenmerken === null ? null : JSON.stringify(r.kenmerken),
            r.correlatie_id,
          ],
        );
        const [rij] = rows;
        const verwacht = jcs({
          actorId: r.actor_id,
          actorSoort: r.actor_soort,
          correlatieId: r.correlatie_id,
          handeling: r.handeling,
          herkomst: r.herkomst,
          id,
          kenmerken: r.kenmerken,
          object: r.object,
          objectId: r.object_id,
          resultaat: r.resultaat,
          // Fractions without trailing zeros, as ISO 8601 prints them.
          tijdstip: rij?.tijd.replace(/\.?0+$/, ''),
          velden: r.velden,
          xid: rij?.xid,
        });
        const vorm = await lees(id);
        expect(vorm).toBe(verwacht);
        expect(vorm).not.toContain('\n');
      }),
      { numRuns: 300 },
    );
  });

  it('hangt niet af van de instellingen van de verbinding', async () => {
    await proef.schrijf(org, { velden: ['a'] });
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM audit.regels ORDER BY id DESC LIMIT 1',
    );
    const id = rows[0]?.id ?? '';
    const voor = await lees(id);
    expect(voor).toContain('"velden":["a"]');
    await client.query(`SET TIME ZONE 'Asia/Tokyo'; SET datestyle = 'German'; SET bytea_output = 'escape'`);
    expect(await lees(id)).toBe(voor);
    await client.query('RESET TIME ZONE; RESET datestyle; RESET bytea_output');
  });
});
