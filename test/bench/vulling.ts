import { SESSIECOOKIE, nieuwSessietoken } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import pg from 'pg';

/** One organisation of the bench, with a supervisor who is logged in. */
export interface Benchorganisatie {
  readonly id: string;
  readonly aantal: number;
  readonly cookie: string;
  readonly aanbieders: readonly string[];
  /** Who handle the meldingen; one in ten nobody does. */
  readonly behandelaars: readonly string[];
}

const ORGANISATIES = 20;
const AANBIEDERS = 40;
const BEHANDELAARS = 8;

/** One organisation with 40 per cent of all, the others by Zipf: a few large ones, many small ones. */
function verdeel(totaal: number): number[] {
  const gewichten = Array.from({ length: ORGANISATIES - 1 }, (_, i) => 1 / (i + 1));
  const som = gewichten.reduce((a, b) => a + b, 0);
  const rest = gewichten.map((gewicht) => Math.round((totaal * 0.6 * gewicht) / som));
  return [totaal - rest.reduce((a, b) => a + b, 0), ...rest];
}

// Ids, times and texts follow from the number of the row, so that every run has the same rows.
const MELDINGEN = `
  INSERT INTO melding.meldingen
    (organisatie_id, id, nummer, soort, kanaal, bron, wet, domein, over_toezichthouder, onderwerp, omschrijving,
     aanbieder_id, aanbieder_naam, gebeurtenisdatum, ontvangen_op, geregistreerd_op, via_aanbieder, onrechtmatigheid, gevoelig, route,
     routeherleiding, meldtermijn, status, kleur, behandelaar_id, versie)
  SELECT $1::uuid,
         (lpad(to_hex((extract(epoch FROM op) * 1000)::bigint), 12, '0') || '7' || substr(m, 1, 3) || '8' || substr(m, 4, 15))::uuid,
         extract(year FROM op) || '-' || lpad(g::text, 7, '0'),
         (ARRAY['signaal', 'melding', 'klacht', 'calamiteit', 'geweldsincident'])[1 + g % 5],
         (ARRAY['telefoon', 'email', 'formulier'])[1 + g % 3], (ARRAY['zorgaanbieder', 'inwoner'])[1 + g % 2],
         (ARRAY['wmo', 'jeugdwet'])[1 + g % 2], 'kwaliteit', false,
         (ARRAY['Overlijden op een woonlocatie', 'Uren niet geleverd bij begeleiding thuis', 'Val uit bed in de nacht',
                'Onvoldoende bezetting in het weekend', 'Zorgen over de veiligheid van de dagbesteding'])[1 + g % 5],
         (SELECT string_agg((ARRAY['Op de locatie is gezien dat de afspraken uit het zorgplan niet zijn gevolgd.',
            'De begeleiding kwam deze week drie keer niet en er is niet gebeld.',
            'De familie heeft dit al eerder besproken met de teamleider van de woongroep.',
            'Er is een verslag van de nachtdienst en een overzicht van de medicatie.'])[1 + (g + k) % 4], ' ')
          FROM generate_series(1, 5) k),
         ($3::uuid[])[1 + g % ${AANBIEDERS}], 'Zorgaanbieder ' || (1 + g % ${AANBIEDERS}), op::date, op, op, g % 2 = 0, 'nee',
         g % 50 = 0, 'eigen_toezicht', '[{"stap": "Toezicht op de Wmo", "bron": "Wmo 2015 art. 6.1"}]'::jsonb,
         CASE WHEN g % 5 IN (3, 4) THEN jsonb_build_object('teLaat', g % 3 = 0, 'uiterlijk', op::date + 3) END,
         CASE WHEN g % 12 = 0 THEN (ARRAY['ontvangen', 'in_weging', 'besloten_actie'])[1 + g / 12 % 3] ELSE 'besloten_geen_actie' END,
         CASE WHEN g % 3 = 0 THEN (ARRAY['groen', 'oranje', 'rood'])[1 + g / 3 % 3] END,
         CASE WHEN g % 10 <> 4 THEN ($4::uuid[])[1 + g % ${BEHANDELAARS}] END, 1
  FROM generate_series(1, $2::int) g,
       LATERAL (SELECT timestamptz '2024-01-01' + (g::float8 / $2) * interval '800 days' + (g % 997) * interval '1 second' AS op,
                       md5($1::text || g) AS m) x`;

// What a melder added: to one melding in twenty, and a quarter of those nobody read yet.
const AANVULLINGEN = `
  INSERT INTO melding.aanvullingen
    (organisatie_id, id, melding_id, tekst, aantal_bestanden, na_afsluiting, ontvangen_op, gelezen_op, sleutel)
  SELECT organisatie_id, gen_random_uuid(), id, 'Er is nog iets bijgekomen.', 0, false, ontvangen_op,
         CASE WHEN nr % 80 <> 0 THEN ontvangen_op END, sha256(id::text::bytea)
  FROM (SELECT organisatie_id, id, ontvangen_op, row_number() OVER (ORDER BY id) AS nr
        FROM melding.meldingen WHERE organisatie_id = $1) m
  WHERE nr % 20 = 0`;

/**
 * Twenty organisations with providers, a supervisor with a session each, and as many meldingen as asked.
 * @param totaal rows over all organisations; 0 for an empty register
 */
export async function vulOrganisaties(
  clusterUrl: string,
  totaal: number,
  meld: (tekst: string) => void,
): Promise<Benchorganisatie[]> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    const organisaties: Benchorganisatie[] = [];
    for (const [volgnummer, aantal] of verdeel(totaal).entries()) {
      organisaties.push(await vulOrganisatie(client, volgnummer, aantal));
      if (totaal > 0) meld(`Meldingen maken: organisatie ${volgnummer + 1}/${ORGANISATIES}`);
    }
    await client.query('VACUUM ANALYZE');
    return organisaties;
  } finally {
    await client.end();
  }
}

async function vulOrganisatie(
  client: pg.Client,
  volgnummer: number,
  aantal: number,
): Promise<Benchorganisatie> {
  const id = nieuwId();
  const aanbieders = Array.from({ length: AANBIEDERS }, nieuwId);
  const behandelaars = Array.from({ length: BEHANDELAARS }, nieuwId);
  await client.query('INSERT INTO organisaties (id, naam, code) VALUES ($1, $2, $2)', [
    id,
    `bench-${volgnummer}`,
  ]);
  await client.query(
    `INSERT INTO aanbieder.aanbieders (organisatie_id, id, naam, soort, versie)
     SELECT $1, a, 'Zorgaanbieder ' || nr, 'zorgaanbieder', 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS t(a, nr)`,
    [id, aanbieders],
  );
  if (aantal > 0) {
    await client.query(MELDINGEN, [id, aantal, aanbieders, behandelaars]);
    await client.query(AANVULLINGEN, [id]);
  }
  return { id, aantal, aanbieders, behandelaars, cookie: await meldAan(client, id) };
}

async function meldAan(client: pg.Client, organisatieId: string): Promise<string> {
  const gebruikerId = nieuwId();
  const { token, hash } = nieuwSessietoken();
  await client.query(
    `INSERT INTO identiteit.gebruikers (organisatie_id, id, naam, email, rollen, aangemaakt_op)
     VALUES ($1, $2, 'Bench', 'bench@example.org', '{toezichthouder}', now())`,
    [organisatieId, gebruikerId],
  );
  await client.query(
    `INSERT INTO identiteit.sessies (organisatie_id, id, token_hash, gebruiker_id, aangemaakt_op, laatst_gebruikt_op,
       verloopt_op) VALUES ($1, $2, $3, $4, now(), now(), now() + interval '10 hours')`,
    [organisatieId, nieuwId(), hash, gebruikerId],
  );
  return `${SESSIECOOKIE}=${token}`;
}

/** Takes every organisation away again, with all that is theirs. */
export async function leegOrganisaties(clusterUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query('TRUNCATE organisaties, melding.meldingen, aanbieder.aanbieders CASCADE');
  await client.end();
}
