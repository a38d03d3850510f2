import pg from 'pg';
import { werkvoorraadvraag } from '../../libs/melding/src/infrastructure/werkvoorraad.sql';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { verdeling } from './meten';
import { type Benchorganisatie, leegOrganisaties, vulOrganisaties } from './vulling';

const METINGEN = 200;
const OPEN = ['ontvangen', 'in_weging', 'besloten_actie'] as const;
const FILTER = {
  soort: null,
  aanbiederId: null,
  behandelaarId: null,
  teLaatOp: null,
  vanaf: undefined,
  aantal: 50,
};

/** The hot reads by number of rows: the plan must use its index, and the time must stay flat. */
export const groei: Bench = {
  naam: 'groei',
  omschrijving: 'plannen en p50 van de werkvoorraad bij 10 000 en 100 000 rijen (--miljoen: ook 1 000 000)',
  async draai(context) {
    const waarden: Meetwaarde[] = [];
    const eerste = new Map<string, number>();
    for (const rijen of [10_000, 100_000, ...(context.miljoen ? [1_000_000] : [])]) {
      const gemeten = await bij(context, rijen);
      for (const [naam, p50] of gemeten) {
        const begin = eerste.get(naam) ?? p50;
        eerste.set(naam, begin);
        const maat = `${naam}, ${rijen} rijen`;
        waarden.push({ bench: 'groei', maat: `p50 ${maat}`, waarde: p50, eenheid: 'ms' });
        if (begin !== p50)
          waarden.push({
            bench: 'groei',
            maat: `helling ${maat} / 10000`,
            waarde: p50 / begin,
            eenheid: '×',
            poort: { hoogstens: 2 },
          });
      }
    }
    return waarden;
  },
};

async function bij(context: Benchcontext, rijen: number): Promise<Map<string, number>> {
  context.meld(`Groei: ${rijen} meldingen maken`);
  await leegOrganisaties(context.clusterUrl);
  const organisaties = await vulOrganisaties(context.clusterUrl, rijen, () => undefined);
  const client = new pg.Client({ connectionString: context.urls.app });
  await client.connect();
  try {
    return await meet(client, organisaties[0] as Benchorganisatie);
  } finally {
    await client.end();
  }
}

/** As `nav_app` and with row-level security, in the largest organisation. */
async function meet(
  client: pg.Client,
  { id, aanbieders, behandelaars }: Benchorganisatie,
): Promise<Map<string, number>> {
  await client.query(
    `SELECT set_config('nav.organisatie', $1, false), set_config('nav.bereik', 'inhoud', false)`,
    [id],
  );
  const vragen = {
    'werkvoorraad, open': werkvoorraadvraag(id, { ...FILTER, status: OPEN }),
    'werkvoorraad, alles': werkvoorraadvraag(id, { ...FILTER, status: null }),
    'werkvoorraad van een aanbieder': werkvoorraadvraag(id, {
      ...FILTER,
      status: null,
      aanbiederId: aanbieders[0] ?? null,
    }),
    'werkvoorraad van een collega': werkvoorraadvraag(id, {
      ...FILTER,
      status: OPEN,
      behandelaarId: behandelaars[0] ?? null,
    }),
    'werkvoorraad van niemand': werkvoorraadvraag(id, { ...FILTER, status: OPEN, behandelaarId: 'niemand' }),
  };
  const uit = new Map<string, number>();
  for (const [naam, { naam: name, sql: text, waarden: values }] of Object.entries(vragen)) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
    const plan = rows.map((rij) => rij['QUERY PLAN']).join('\n');
    if (!/Index (Only )?Scan|Bitmap Index Scan/.test(plan) || /Seq Scan/.test(plan)) {
      throw new Error(`Geen index voor ${naam}:\n${plan}`);
    }
    const tijden: number[] = [];
    for (let i = 0; i < METINGEN; i += 1) {
      const begin = performance.now();
      await client.query({ name, text, values });
      tijden.push(performance.now() - begin);
    }
    uit.set(naam, verdeling(tijden).mediaan);
  }
  return uit;
}
