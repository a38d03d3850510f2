import { nieuwId } from '@navolgbaar/platform/database';
import { spawn } from 'node:child_process';
import { chmodSync, createWriteStream, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { omgevingVan } from './diensten';
import { inBeurten, verdeling } from './meten';

const REGELS = 100_000;
const KLEIN = 1_000;
const RONDEN = 3;
const AANBIEDERS = 40;

const SOORTEN = ['Sign.', 'Melding', 'Klacht', 'Calam.', 'Geweld'];
const ZINNEN = [
  'Op de locatie is gezien dat de afspraken uit het zorgplan niet zijn gevolgd.',
  'De begeleiding kwam deze week drie keer niet en er is niet gebeld.',
  'De familie heeft dit al eerder besproken met de teamleider van de woongroep.',
  'Er is een verslag van de nachtdienst en een overzicht van de medicatie.',
];

const KOPPELING = {
  naam: 'Oude lijst',
  velden: {
    referentie: { kolom: 'Zaaknummer', voor: 'OUD-' },
    ontvangenOp: { kolom: 'Binnengekomen', datum: 'd-m-jjjj' },
    gebeurtenisdatum: { kolom: 'Datum incident', datum: 'd-m-jjjj' },
    soort: {
      kolom: 'Type',
      waarden: { 'Sign.': 'signaal', 'Calam.': 'calamiteit', Geweld: 'geweldsincident' },
    },
    wet: { kolom: 'Wet', waarden: { 'Wmo 2015': 'wmo' } },
    onderwerp: { kolom: 'Onderwerp' },
    omschrijving: { kolommen: ['Omschrijving', 'Opmerkingen'] },
    'aanbieder.kvk': { kolom: 'KVK' },
    'aanbieder.naam': { kolom: 'Aanbieder' },
    'melder.naam': { kolom: 'Melder' },
    'melder.telefoon': { kolom: 'Telefoon' },
    'melder.email': { kolom: 'E-mail' },
    'client.naam': { kolom: 'Cliënt' },
    stand: { kolom: 'Status', waarden: { Afgerond: 'afgehandeld', Loopt: 'open' } },
  },
  negeer: ['Behandelaar'],
};
const KOPPEN =
  'Zaaknummer;Binnengekomen;Datum incident;Type;Wet;Onderwerp;Omschrijving;Opmerkingen;KVK;Aanbieder;Melder;Telefoon;E-mail;Cliënt;Status;Behandelaar';

const KANTEN = ['onze', 'kaal'] as const;
interface Gemeten {
  readonly seconden: number;
  /** Of the whole process. */
  readonly piekMb: number;
}

/**
 * An old list of 100 000 meldingen with their people, as the command line loads it: read, checked, closed, numbered, with
 * its audit lines and events. Against the database alone: COPY of the same file and one INSERT of what is in it, on a
 * connection that is there. What the process itself needs to start is taken off: time and memory of a list of a thousand.
 */
export const overname: Bench = {
  naam: 'overname',
  omschrijving: `${REGELS} meldingen uit een oude lijst, tegen COPY en INSERT ... SELECT`,
  async draai(context) {
    // The server reads the file itself, as its own user.
    const map = mkdtempSync(join(context.map, 'overname-'));
    chmodSync(context.map, 0o755);
    chmodSync(map, 0o755);
    const omgeving = { ...omgevingVan(context), ...rolomgeving(context) };
    const koppeling = join(map, 'koppeling.json');
    writeFileSync(koppeling, JSON.stringify(KOPPELING));
    const lijst = await maakLijst(map, REGELS);
    const klein = await maakLijst(map, KLEIN);
    const start = await laad(context, omgeving, klein, koppeling);
    const ronden = await inBeurten(
      KANTEN,
      RONDEN,
      (kant) => (kant === 'onze' ? laad(context, omgeving, lijst, koppeling) : laadKaal(context, lijst)),
      ({ onze, kaal }, ronde) =>
        context.meld(
          `overname ronde ${ronde}/${RONDEN}: ${onze.seconden.toFixed(1)} s tegen ${kaal.seconden.toFixed(1)} s`,
        ),
    );
    const van = (kies: (r: (typeof ronden)[number]) => number) => verdeling(ronden.map(kies));
    const regel = (maat: string, eenheid: string, kies: Parameters<typeof van>[0]): Meetwaarde => {
      const { mediaan: waarde, spreiding } = van(kies);
      return { bench: 'overname', maat, eenheid, waarde, spreiding };
    };
    return [
      regel('COPY en INSERT, kaal', 's', ({ kaal }) => kaal.seconden),
      regel('hele opdracht, met start en keuring vooraf', 's', ({ onze }) => onze.seconden),
      {
        ...regel('verhouding', '×', ({ onze, kaal }) => kaal.seconden / (onze.seconden - start.seconden)),
        poort: { minstens: 0.5 },
      },
      {
        ...regel('groei van het geheugen', 'MB', ({ onze }) => onze.piekMb - start.piekMb),
        poort: { hoogstens: 150 },
      },
    ];
  },
};

async function maakLijst(map: string, regels: number): Promise<string> {
  const pad = join(map, `lijst-${regels}.csv`);
  const uit = createWriteStream(pad);
  uit.write(`${KOPPEN}\r\n`);
  for (let g = 1; g <= regels; g += 1) if (!uit.write(`${csvregel(g)}\r\n`)) await once(uit, 'drain');
  uit.end();
  await once(uit, 'close');
  chmodSync(pad, 0o644);
  return pad;
}

/** Everything follows from the number of the line. Six in ten have a melder, half a cliënt, as old lists do. */
function csvregel(g: number): string {
  const dag = `${1 + (g % 28)}-${1 + (g % 12)}-${2016 + (g % 10)}`;
  const melder =
    g % 10 < 6 ? [`Jan de Vries-${g}`, `06-${10_000_000 + g}`, `melder${g}@example.org`] : ['', '', ''];
  return [
    ...[g, dag, dag, SOORTEN[g % 5], g % 2 ? 'Wmo 2015' : 'Jeugdwet', `Zorgen over locatie ${g % 500}`],
    ...[
      `"${[0, 1, 2, 3].map((k) => ZINNEN[(g + k) % 4]).join(' ')}"`,
      g % 3 ? '' : 'Gebeld met de teamleider.',
    ],
    ...[g % 4 ? String(10_000_000 + (g % AANBIEDERS)) : '', `Zorgaanbieder ${g % AANBIEDERS}`],
    ...[...melder, g % 2 ? `Cliënt van regel ${g}` : '', g % 50 ? 'Afgerond' : 'Loopt', 'AB'],
  ].join(';');
}

const rolomgeving = ({ urls }: Benchcontext): NodeJS.ProcessEnv => ({
  DATABASE_URL: urls.app,
  DATABASE_BEHEER_URL: urls.beheer,
  DATABASE_SYSTEEM_URL: urls.systeem,
  DATABASE_REGISTER_URL: urls.register,
  DATABASE_TAKEN_URL: urls.taken,
});

/** Another organisation for each run: the tables grow as those of a house with more of them do. */
async function nieuweOrganisatie(client: pg.Client): Promise<{ id: string; code: string }> {
  const id = nieuwId();
  const code = `overname-${id.slice(-8)}`;
  await client.query('INSERT INTO organisaties (id, naam, code) VALUES ($1, $2, $2)', [id, code]);
  await client.query(
    `INSERT INTO aanbieder.aanbieders (organisatie_id, id, naam, kvk, soort, versie)
     SELECT $1, gen_random_uuid(), 'Zorgaanbieder ' || g, (10000000 + g)::text, 'zorgaanbieder', 1
       FROM generate_series(0, ${AANBIEDERS - 1}) g`,
    [id],
  );
  await client.query('CHECKPOINT');
  return { id, code };
}

/** The command as the operator runs it. */
async function laad(
  context: Benchcontext,
  omgeving: NodeJS.ProcessEnv,
  lijst: string,
  koppeling: string,
): Promise<Gemeten> {
  const { code } = await metClient(context, nieuweOrganisatie);
  const ingang = fileURLToPath(new URL('../../apps/cli/src/main.js', import.meta.url));
  const argumenten = ['importeer', 'meldingen', lijst, '--koppeling', koppeling, '--organisatie', code];
  const begin = performance.now();
  const kind = spawn(process.execPath, [ingang, ...argumenten], {
    env: omgeving,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let piekMb = 0;
  const kijk = setInterval(() => (piekMb = Math.max(piekMb, piekVan(kind.pid))), 50);
  let tekst = '';
  for (const stroom of [kind.stdout, kind.stderr])
    stroom.on('data', (stuk: Buffer) => (tekst += String(stuk)));
  const [afloop] = (await once(kind, 'close')) as [number];
  clearInterval(kijk);
  if (afloop !== 0) throw new Error(`De overname mislukte:\n${tekst}`);
  return { seconden: (performance.now() - begin) / 1000, piekMb };
}

/** Highest resident memory so far, in MB. */
function piekVan(pid: number | undefined): number {
  try {
    const regel = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(regel?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const KOLOMMEN =
  'zaak, binnen, incident, type, wet, onderwerp, tekst, meer, kvk, aanbieder, melder, telefoon, email, client, stand, wie';

/** What cannot be less: the file into a table, and that table into ours. Nothing is checked, closed or told. */
async function laadKaal(context: Benchcontext, lijst: string): Promise<Gemeten> {
  return metClient(context, async (client) => {
    const { id } = await nieuweOrganisatie(client);
    const begin = performance.now();
    await client.query('BEGIN');
    await client.query(
      `CREATE TEMP TABLE aanvoer (${KOLOMMEN.replaceAll(',', ' text,')} text) ON COMMIT DROP`,
    );
    await client.query(`COPY aanvoer FROM '${lijst}' (FORMAT csv, HEADER, DELIMITER ';')`);
    await client.query(MELDINGEN, [id]);
    await client.query(PERSONEN, [id]);
    await client.query('COMMIT');
    return { seconden: (performance.now() - begin) / 1000, piekMb: 0 };
  });
}

const MELDINGEN = `
  WITH o AS (INSERT INTO melding.overnames (organisatie_id, id, bestand, sha256, koppeling, koppeling_sha256, begonnen_op)
             VALUES ($1, gen_random_uuid(), 'kaal', repeat('0', 64), '{}', repeat('0', 64), now()) RETURNING id)
  INSERT INTO melding.meldingen
    (organisatie_id, id, nummer, overname_id, oude_referentie, soort, kanaal, bron, wet, domein, over_toezichthouder,
     onderwerp, omschrijving, aanbieder_id, aanbieder_naam, gebeurtenisdatum, ontvangen_op, geregistreerd_op,
     via_aanbieder, onrechtmatigheid, gevoelig, melder_vertrouwelijk, wbk, route, routeherleiding, status, versie)
  SELECT $1, gen_random_uuid(), right(a.binnen, 4) || '-' || lpad(a.zaak, 6, '0'), (SELECT id FROM o), 'OUD-' || a.zaak,
         CASE a.type WHEN 'Sign.' THEN 'signaal' WHEN 'Calam.' THEN 'calamiteit' WHEN 'Geweld' THEN 'geweldsincident'
                     ELSE lower(a.type) END,
         'overgenomen', 'anders', CASE a.wet WHEN 'Wmo 2015' THEN 'wmo' ELSE 'jeugdwet' END, 'kwaliteit', false, a.onderwerp,
         concat_ws(E'\\n\\n', a.tekst, a.meer), p.id, p.naam, to_date(a.incident, 'DD-MM-YYYY'),
         to_date(a.binnen, 'DD-MM-YYYY')::timestamp AT TIME ZONE 'Europe/Amsterdam', now(), false, 'onbekend', false, false,
         false, 'eigen_toezicht', '[{"stap": "Overgenomen uit een oudere lijst.", "bron": "AANNAME"}]'::jsonb,
         CASE a.stand WHEN 'Loopt' THEN 'ontvangen' ELSE 'overgenomen' END, 1
    FROM aanvoer a LEFT JOIN aanbieder.aanbieders p ON p.organisatie_id = $1 AND p.naam = a.aanbieder`;

const PERSONEN = `
  INSERT INTO melding.personen
    (organisatie_id, id, melding_id, rol, hoedanigheid, pgb, naam, telefoon, email, naam_index, telefoon_index, email_index,
     index_versie)
  SELECT $1, gen_random_uuid(), m.id, x.rol, x.rol, false, x.naam::bytea, x.telefoon::bytea, x.email::bytea,
         sha256(x.naam::bytea), sha256(x.telefoon::bytea), sha256(x.email::bytea), 2
    FROM aanvoer a JOIN melding.meldingen m ON m.organisatie_id = $1 AND m.oude_referentie = 'OUD-' || a.zaak,
         LATERAL (VALUES ('melder', a.melder, a.telefoon, a.email), ('client', a.client, NULL, NULL))
           AS x(rol, naam, telefoon, email)
   WHERE x.naam <> ''`;

async function metClient<T>(
  { clusterUrl }: Benchcontext,
  werk: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
}
