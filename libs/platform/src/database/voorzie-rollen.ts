import pg from 'pg';

/** The roles that log in. `nav_zoek` only owns the search functions and never logs in. */
export const LOGINROLLEN = {
  eigenaar: 'nav_eigenaar',
  app: 'nav_app',
  systeem: 'nav_systeem',
  register: 'nav_register',
  taken: 'nav_taken',
} as const;

export type Loginrol = keyof typeof LOGINROLLEN;
export type Rolwachtwoorden = Readonly<Record<Loginrol, string>>;
/** Per role the URL of one database; `beheer` is the owner, who migrates. */
export type Rolurls = Readonly<Record<'beheer' | Exclude<Loginrol, 'eigenaar'>, string>>;

/** Any number will do, as long as two provisioning processes take the same one. */
const SLOT = 7_460_112;
const ZONDER_LOGIN = 'nav_zoek';
const ONMACHTIG = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

/** The same server and options, with another database, user or password. */
function anders(
  url: string,
  { databank, rol, wachtwoord }: { databank: string; rol?: string; wachtwoord?: string },
) {
  const uit = new URL(url);
  uit.pathname = `/${encodeURIComponent(databank)}`;
  if (rol !== undefined) uit.username = rol;
  if (wachtwoord !== undefined) uit.password = encodeURIComponent(wachtwoord);
  return uit.toString();
}

/** The URLs under which the processes reach one database. */
export function rolurls(clusterUrl: string, databank: string, wachtwoorden: Rolwachtwoorden): Rolurls {
  const url = (rol: Loginrol) =>
    anders(clusterUrl, { databank, rol: LOGINROLLEN[rol], wachtwoord: wachtwoorden[rol] });
  return {
    beheer: url('eigenaar'),
    app: url('app'),
    systeem: url('systeem'),
    register: url('register'),
    taken: url('taken'),
  };
}

/**
 * Who may connect to one database, and with what. PUBLIC loses everything, so that a role that exists on the same
 * server for another reason cannot even connect. `CREATE DATABASE … TEMPLATE` does not copy these grants.
 */
export async function stelDatabankIn(client: pg.ClientBase, databank: string): Promise<void> {
  const naam = pg.escapeIdentifier(databank);
  const allen = [LOGINROLLEN.app, LOGINROLLEN.systeem, LOGINROLLEN.register, LOGINROLLEN.taken].join(', ');
  await client.query(`REVOKE ALL ON DATABASE ${naam} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${naam} TO ${allen}`);
}

async function zetRollen(client: pg.ClientBase, wachtwoorden: Rolwachtwoorden): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles WHERE rolname LIKE 'nav\\_%'`,
  );
  const bestaand = new Set(rows.map(({ rolname }) => rolname));
  const zet = async (rol: string, wachtwoord: string | null) => {
    const login = wachtwoord === null ? 'NOLOGIN' : `LOGIN PASSWORD ${pg.escapeLiteral(wachtwoord)}`;
    if (!bestaand.has(rol)) await client.query(`CREATE ROLE ${rol} ${ONMACHTIG} ${login}`);
    else await client.query(`ALTER ROLE ${rol} ${login}`);
  };
  for (const [soort, rol] of Object.entries(LOGINROLLEN)) await zet(rol, wachtwoorden[soort as Loginrol]);
  await zet(ZONDER_LOGIN, null);

  const { rows: uitzondering } = await client.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles WHERE rolname = ANY($1) AND (rolsuper OR rolbypassrls OR rolcreaterole)`,
    [[...Object.values(LOGINROLLEN), ZONDER_LOGIN]],
  );
  if (uitzondering.length > 0) {
    const namen = uitzondering.map(({ rolname }) => rolname).join(', ');
    throw new Error(`Deze databankrollen hebben te veel macht en worden niet gebruikt: ${namen}`);
  }
}

/** The owner hands the search functions over to `nav_zoek`, but does not see what its policies show. */
async function zetLidmaatschappen(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ versie: number; super: boolean }>(
    `SELECT current_setting('server_version_num')::int AS versie, rolsuper AS super
       FROM pg_roles WHERE rolname = current_user`,
  );
  const { versie, super: isSuper } = rows[0] ?? { versie: 0, super: false };
  const zonderErven = versie >= 160_000 ? ' WITH INHERIT FALSE, SET TRUE' : '';
  await client.query(`GRANT ${ZONDER_LOGIN} TO ${LOGINROLLEN.eigenaar}${zonderErven}`);
  // Only a member may create a database in the name of the owner.
  if (!isSuper) await client.query(`GRANT ${LOGINROLLEN.eigenaar} TO CURRENT_USER`);
}

async function zetDatabank(client: pg.ClientBase, databank: string): Promise<void> {
  const naam = pg.escapeIdentifier(databank);
  const { rows } = await client.query<{ eigenaar: string }>(
    'SELECT pg_get_userbyid(datdba) AS eigenaar FROM pg_database WHERE datname = $1',
    [databank],
  );
  if (rows.length === 0) await client.query(`CREATE DATABASE ${naam} OWNER ${LOGINROLLEN.eigenaar}`);
  else if (rows[0]?.eigenaar !== LOGINROLLEN.eigenaar) {
    await client.query(`ALTER DATABASE ${naam} OWNER TO ${LOGINROLLEN.eigenaar}`);
  }
  await stelDatabankIn(client, databank);
}

/**
 * Creates the database roles of architecture.md §3.3 on a server, or gives existing ones these passwords, and creates
 * the database, owned by `nav_eigenaar`. Roles belong to the whole server, so no migration makes them. May be repeated.
 *
 * @param beheerUrl URL of a user who may create roles and databases; its database is the one to provide.
 * @returns the URLs of the roles on that database.
 * @throws Error when an existing role has more power than it may have, or the user has too little.
 */
export async function voorzieRollen(beheerUrl: string, wachtwoorden: Rolwachtwoorden): Promise<Rolurls> {
  const databank = decodeURIComponent(new URL(beheerUrl).pathname.slice(1));
  if (!databank || databank === 'postgres') throw new Error('Noem in de URL de databank die er moet komen.');
  const client = new pg.Client({ connectionString: anders(beheerUrl, { databank: 'postgres' }) });
  await client.connect();
  try {
    // On one fixed database: advisory locks do not reach further than their database.
    await client.query('SELECT pg_advisory_lock($1)', [SLOT]);
    await zetRollen(client, wachtwoorden);
    await zetLidmaatschappen(client);
    await client.query(`ALTER ROLE ${LOGINROLLEN.taken} SET search_path = bullmq`);
    await zetDatabank(client, databank);
  } finally {
    await client.end();
  }
  return rolurls(beheerUrl, databank, wachtwoorden);
}
