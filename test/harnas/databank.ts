import { randomBytes } from 'node:crypto';
import pg from 'pg';
import {
  rolurls,
  stelDatabankIn,
  type Rolurls,
  type Rolwachtwoorden,
} from '../../libs/platform/src/database/voorzie-rollen';

export interface Testdatabank {
  /** Per role the URL; `beheer` is the owner, `nav_eigenaar`. */
  readonly urls: Rolurls;
  /** URL of the superuser on this database: for faults (ending sessions) and for what only a server can do. */
  readonly clusterUrl: string;
  readonly naam: string;
  /** Drops the database, with whatever is still connected to it. */
  sluit(): Promise<void>;
}

function omgeving(naam: string): string {
  const waarde = process.env[naam];
  if (!waarde) {
    throw new Error(
      `${naam} ontbreekt: deze test heeft een databank nodig. Draai hem met \`npm test -- pad/naar/test.spec.ts\`.`,
    );
  }
  return waarde;
}

async function opCluster(werk: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: omgeving('NAV_TEST_BEHEER_URL') });
  await client.connect();
  try {
    await werk(client);
  } finally {
    await client.end();
  }
}

async function maak(naam: string, sjabloon: string): Promise<Testdatabank> {
  await opCluster(async (client) => {
    await client.query(
      `CREATE DATABASE ${naam} TEMPLATE ${pg.escapeIdentifier(sjabloon)} OWNER nav_eigenaar`,
    );
    // A clone has the default grants of a new database, not those of its template.
    await stelDatabankIn(client, naam);
  });
  const cluster = new URL(omgeving('NAV_TEST_BEHEER_URL'));
  cluster.pathname = `/${naam}`;
  const clusterUrl = cluster.toString();
  return {
    naam,
    clusterUrl,
    urls: rolurls(clusterUrl, naam, JSON.parse(omgeving('NAV_TEST_ROLLEN')) as Rolwachtwoorden),
    sluit: () =>
      opCluster(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`);
      }),
  };
}

/** The template's name ends with the mark of this run, so that the run can drop what a killed test left behind. */
const nieuweNaam = (soort: string) => {
  const ronde = omgeving('NAV_TEST_SJABLOON').split('_').at(-1) ?? '';
  return `nav_${soort}_${ronde}_${process.pid}_${randomBytes(4).toString('hex')}`;
};

/**
 * A database of its own for one test file: a clone of the migrated template that `npm test` made. Call it in
 * `beforeAll`, and `sluit` in `afterAll`.
 */
export function maakDatabank(): Promise<Testdatabank> {
  return maak(nieuweNaam('test'), omgeving('NAV_TEST_SJABLOON'));
}

/** An empty database without any migration, for tests that migrate from nothing. */
export function maakLegeDatabank(): Promise<Testdatabank> {
  return maak(nieuweNaam('leeg'), 'template0');
}
