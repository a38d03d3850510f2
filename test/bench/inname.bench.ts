import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { type Dienst, startApi, startKaal, startVloer, telOpdrachten } from './diensten';
import { type Kant, type Verzoek, vergelijk } from './meten';
import { type Benchorganisatie, vulOrganisaties } from './vulling';

const PAD = '/api/v1/meldingen';
const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };

/** The day before yesterday: a melding mostly comes within its term. */
const DAG = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);

/** A calamiteit by telephone: it has a checklist, and the term of three working days is computed. */
const inhoud = (aanbiederId: string | undefined) =>
  JSON.stringify({
    soort: 'calamiteit',
    kanaal: 'telefoon',
    bron: 'zorgaanbieder',
    wet: 'wmo',
    domein: 'kwaliteit',
    onderwerp: 'Overlijden op een woonlocatie',
    omschrijving:
      'Een cliënt is vannacht overleden aangetroffen op de kamer. De nachtdienst was om twee uur nog langs geweest. ' +
      'De huisarts en de familie zijn gebeld; de locatie heeft de eerste gegevens verzameld en doet onderzoek.',
    onrechtmatigheid: 'nee',
    aanbiederId,
    gebeurtenisdatum: DAG,
    vaststellingsdatum: DAG,
    checklist: {
      soort: 'calamiteit',
      nietBeoogdOfOnverwacht: TOETS,
      kwaliteitVanVoorziening: TOETS,
      ernstigGevolgOfDood: TOETS,
    },
  });

/** P6: taking in one melding with everything that belongs to it, against a bare server that does the one INSERT. */
export const inname: Bench = {
  naam: 'P6',
  omschrijving: 'inname van een melding, 20 organisaties en 1 organisatie',
  async draai(context) {
    const organisaties = await vulOrganisaties(context.clusterUrl, 0, context.meld);
    const api = await startApi(context);
    const vloer = await startVloer(context);
    const kaal = await startKaal(context);
    try {
      const eerste = organisaties.slice(0, 1);
      await controleer(context, api, eerste);
      await stuur(vloer, eerste);
      await stuur(kaal, eerste, `/invoer/${eerste[0]?.id}`);
      const opdrachten = await telOpdrachten(context, () => stuur(api, eerste));
      const allen = await meet(context, api, vloer, kaal, organisaties);
      const een = await meet(context, api, vloer, kaal, eerste);
      return [
        ...allen,
        ...een,
        ...(opdrachten === null
          ? []
          : [
              { bench: 'P6', maat: 'opdrachten aan PostgreSQL per verzoek', waarde: opdrachten, eenheid: '' },
            ]),
      ];
    } finally {
      await api.stop();
      await vloer.stop();
      await kaal.stop();
    }
  },
};

async function meet(
  context: Benchcontext,
  api: Dienst,
  vloer: Dienst,
  kaal: Dienst,
  organisaties: readonly Benchorganisatie[],
): Promise<Meetwaarde[]> {
  const bench = organisaties.length === 1 ? 'P6 (1 organisatie)' : 'P6';
  const onze: Kant = { ...api, naam: 'api', verzoeken: organisaties.map(verzoek) };
  const maatstaf: Kant = {
    ...kaal,
    naam: 'kale server',
    verzoeken: organisaties.map((organisatie) => ({
      ...verzoek(organisatie),
      path: `/invoer/${organisatie.id}`,
    })),
  };
  const { verhouding, spreiding, waarden } = await vergelijk(
    bench,
    { onze, vloer: { ...onze, ...vloer, naam: 'vloer' }, kale: maatstaf },
    { ...context, naOpwarmen: () => verversStatistiek(context) },
  );
  return [
    {
      bench,
      maat: 'inname / alleen de INSERT op een kale server',
      waarde: verhouding,
      spreiding,
      eenheid: '×',
      // Writers of one organisation wait for its number: reported, without a gate.
      ...(organisaties.length === 1 ? {} : { poort: { minstens: 0.3 } }),
    },
    ...waarden,
  ];
}

/** The statements were planned for empty tables, where reading all of them is cheapest. */
async function verversStatistiek({ clusterUrl }: Benchcontext): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
}

/** Every request with a key of its own, else the second would be a replay. */
function verzoek({ cookie, aanbieders }: Benchorganisatie): Verzoek {
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  return {
    method: 'POST',
    path: PAD,
    body: inhoud(aanbieders[0]),
    setupRequest: (elk) => ({ ...elk, headers: { ...headers, 'idempotency-key': randomUUID() } }),
  };
}

async function stuur(
  dienst: Dienst,
  [organisatie]: readonly Benchorganisatie[],
  pad = PAD,
): Promise<{ id: string; nummer: string }> {
  const headers = {
    cookie: organisatie?.cookie ?? '',
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'idempotency-key': randomUUID(),
  };
  const body = inhoud(organisatie?.aanbieders[0]);
  const antwoord = await fetch(dienst.url + pad, { method: 'POST', headers, body });
  if (antwoord.status !== 201)
    throw new Error(`${dienst.url + pad} antwoordt ${antwoord.status}: ${await antwoord.text()}`);
  return (await antwoord.json()) as { id: string; nummer: string };
}

/** One melding has left everything it must: its row with number and term, its event, its audit line and its key. */
async function controleer(
  { clusterUrl }: Benchcontext,
  api: Dienst,
  organisaties: readonly Benchorganisatie[],
): Promise<void> {
  const { id } = await stuur(api, organisaties);
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, boolean>>(
      `SELECT m.nummer <> '' AND m.meldtermijn->>'uiterlijk' > $2 AS melding,
              EXISTS (SELECT FROM outbox.gebeurtenissen WHERE aggregaat_id = m.id) AS gebeurtenis,
              EXISTS (SELECT FROM audit.regels WHERE object_id = m.id::text) AS auditregel,
              EXISTS (SELECT FROM idempotentiesleutels WHERE antwoord->>'id' = m.id::text) AS sleutel
       FROM melding.meldingen m WHERE id = $1`,
      [id, DAG],
    );
    const ontbreekt = Object.entries(rows[0] ?? { melding: false }).filter(([, waar]) => !waar);
    if (ontbreekt.length > 0)
      throw new Error(`Bij de inname ontbreekt: ${ontbreekt.map(([naam]) => naam).join(', ')}.`);
  } finally {
    await client.end();
  }
}
