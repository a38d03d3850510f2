import { maakOrganisatie } from '@navolgbaar/platform/database';
import pg from 'pg';
import { STUKKEN } from '../golden/zoek/goudset';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { duurVan, inBeurten, overRonden } from './meten';

const ORGANISATIES = 20;
/** Two words of the field, as people type them; the first stands in about one piece in twenty. */
const VRAGEN = ['medicijnen & bewoner', 'personeel & nacht', 'letsel & gezicht', 'huurachterstand & lonen'];
const RONDEN = 12;
const HERHAAL = 5;

const WOORDEN = [
  ...new Set(
    Object.values(STUKKEN)
      .flat()
      .join(' ')
      .match(/[\p{L}]{4,}/gu) ?? [],
  ),
];

// Forty words a piece out of those of the gold set, and the common ones more often than the rare ones.
const VUL = `
  INSERT INTO zoek.stukken (organisatie_id, soort, object_id, nummer, op, woorden)
  SELECT o.id, 'melding', gen_random_uuid(), '2026-' || n, now() - n * interval '1 minute',
         to_tsvector('dutch', (SELECT string_agg(($1::text[])[1 + floor(cardinality($1::text[]) * power(random(), 2))::int], ' ')
                                 FROM generate_series(1, 40) WHERE n > 0))
    FROM public.organisaties o, generate_series(1, $2::int) n WHERE n % 4 > 0`;

// Every fourth piece is a document: a name, and out of the table of its text four times as many words as another piece
// has, as the worker puts them there.
const VUL_DOCUMENTEN = `
  WITH inhoud AS (INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
         SELECT id, repeat('0', 64), 'proef', false FROM public.organisaties ON CONFLICT DO NOTHING)
       INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status, gedeeld_met_aanbieder, versie, aangemaakt_op)
  SELECT o.id, gen_random_uuid(), 'zaak', gen_random_uuid(), 'stuk ' || n, 'application/pdf', 1, repeat('0', 64),
         'bijlage', false, 'schoon', false, 1, now() - n * interval '1 minute'
    FROM public.organisaties o, generate_series(4, $1::int, 4) n`;
const LEES_DOCUMENTEN = `
  UPDATE document.teksten t SET stand = 'gelezen', lees_op = NULL, versie = '1', woorden = strip(to_tsvector('dutch',
         (SELECT string_agg(($1::text[])[1 + floor(cardinality($1::text[]) * power(random(), 2))::int], ' ')
            FROM generate_series(1, 160) WHERE t.document_id IS NOT NULL)))`;
const LEG_DOCUMENTEN = `
  INSERT INTO zoek.stukken (organisatie_id, soort, object_id, nummer, op, woorden)
  SELECT organisatie_id, 'document', id, NULL, aangemaakt_op, to_tsvector('dutch', naam) FROM document.documenten`;

const ONZE = `SELECT soort, object_id FROM zoek.vind(to_tsquery('dutch', $1), NULL, NULL, 150)`;
/** The same question past row-level security: what PostgreSQL needs for it at least. */
const KAAL = `
  WITH nieuwste AS (
    SELECT soort, object_id, op, woorden FROM zoek.stukken
     WHERE organisatie_id = $2 AND woorden @@ to_tsquery('dutch', $1) ORDER BY op DESC, object_id LIMIT 500)
  SELECT soort, object_id FROM nieuwste ORDER BY ts_rank(woorden, to_tsquery('dutch', $1)) DESC, op DESC, object_id
   LIMIT 150`;

/** P5: the search as the api asks it, under row-level security, against the same question without. */
export const zoeken: Bench = {
  naam: 'P5',
  omschrijving:
    'zoeken onder rijbeveiliging tegen dezelfde vraag zonder, bij 100 000 stukken, een kwart documenten (--miljoen: 1 000 000)',
  async draai(context) {
    const aantal = context.miljoen ? 1_000_000 : 100_000;
    const baas = await verbind(context.clusterUrl);
    const app = await verbind(context.urls.app);
    try {
      context.meld(`P5: ${aantal} stukken maken`);
      const organisatieId = await vul(context, baas, aantal);
      await app.query(
        `SELECT set_config('nav.bereik', 'inhoud', false), set_config('nav.organisatie', $1, false)`,
        [organisatieId],
      );
      return await meet(app, baas, organisatieId, aantal);
    } finally {
      await Promise.all([baas.end(), app.end()]);
    }
  },
};

async function vul({ urls }: Benchcontext, baas: pg.Client, aantal: number): Promise<string> {
  for (let i = 0; i < ORGANISATIES; i += 1) {
    const gemeenten = [{ naam: `Zoek ${i}`, code: `zoek-${i}` }];
    await maakOrganisatie(urls.beheer, { naam: `Zoek ${i}`, code: `zoek-${i}`, gemeenten });
  }
  await baas.query('SET synchronous_commit = off');
  const { rows } = await baas.query<{ id: string; n: number }>(
    `SELECT id, count(*) OVER ()::int AS n FROM public.organisaties ORDER BY code DESC LIMIT 1`,
  );
  const per = Math.ceil(aantal / (rows[0]?.n ?? 1));
  await baas.query(VUL, [WOORDEN, per]);
  await baas.query(VUL_DOCUMENTEN, [per]);
  await baas.query(LEES_DOCUMENTEN, [WOORDEN]);
  await baas.query(LEG_DOCUMENTEN);
  await baas.query('VACUUM ANALYZE zoek.stukken');
  return rows[0]?.id ?? '';
}

async function meet(
  app: pg.Client,
  baas: pg.Client,
  organisatieId: string,
  aantal: number,
): Promise<Meetwaarde[]> {
  const onze = (vraag: string) => app.query({ name: 'onze', text: ONZE, values: [vraag] });
  const kaal = (vraag: string) => baas.query({ name: 'kaal', text: KAAL, values: [vraag, organisatieId] });
  for (const vraag of VRAGEN) {
    const [een, twee] = [await onze(vraag), await kaal(vraag)];
    if (een.rows.length === 0 || JSON.stringify(een.rows) !== JSON.stringify(twee.rows))
      throw new Error(`P5: ${vraag} geeft ${een.rows.length} en ${twee.rows.length} regels, of andere.`);
  }
  const doe = { onze, kaal };
  const schoten = await inBeurten(['onze', 'kaal'] as const, RONDEN, (naam) =>
    duurVan(async () => {
      for (let i = 0; i < HERHAAL; i += 1) for (const vraag of VRAGEN) await doe[naam](vraag);
    }),
  );
  const per = HERHAAL * VRAGEN.length;
  const wat = (maat: string, eenheid: string) => ({
    bench: 'P5',
    maat: `${maat}, ${aantal} stukken`,
    eenheid,
  });
  return [
    overRonden(
      { ...wat('zoeken / zelfde vraag zonder rijbeveiliging', '×'), poort: { hoogstens: 1.5 } },
      schoten,
      (r) => r.onze / r.kaal,
    ),
    overRonden(wat('zoeken', 'ms'), schoten, (r) => r.onze / per),
    overRonden(wat('zelfde vraag zonder rijbeveiliging', 'ms'), schoten, (r) => r.kaal / per),
  ];
}

async function verbind(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
