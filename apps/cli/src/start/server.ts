import {
  LOGINROLLEN,
  rolurls,
  voorzieRollen,
  type Rolurls,
  type Rolwachtwoorden,
} from '@navolgbaar/platform/database';
import pg from 'pg';
import { Startfout } from './fout';
import type { Gegevensmap } from './gegevensmap';

/** Name of the database, where the environment does not say another. */
export const DATABANKNAAM = 'navolgbaar';

type Omgeving = Readonly<Record<string, string | undefined>>;

/** The variables with the URL of each role. */
export const ROLVARIABELEN = {
  app: 'DATABASE_URL',
  beheer: 'DATABASE_BEHEER_URL',
  systeem: 'DATABASE_SYSTEEM_URL',
  register: 'DATABASE_REGISTER_URL',
  taken: 'DATABASE_TAKEN_URL',
} as const satisfies Record<keyof Rolurls, string>;

/** Whether the user of this URL may create roles; null when the server cannot be reached. */
async function magRollenMaken(url: string): Promise<boolean> {
  const adres = new URL(url);
  adres.pathname = '/postgres';
  const client = new pg.Client({ connectionString: adres.toString(), connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ mag: boolean }>(
      'SELECT rolsuper OR rolcreaterole AS mag FROM pg_roles WHERE rolname = current_user',
    );
    return rows[0]?.mag ?? false;
  } catch (fout) {
    // 3D000: no database `postgres`; 42501: not allowed on it. Such a user is no administrator of the server.
    if (['3D000', '42501'].includes((fout as { code?: string }).code ?? '')) return false;
    throw new Startfout(
      `De databankserver op ${adres.hostname}:${adres.port || '5432'} geeft geen toegang: ${(fout as Error).message}`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function databankIn(url: string): string {
  const naam = decodeURIComponent(new URL(url).pathname.slice(1));
  return naam === '' || naam === 'postgres' ? DATABANKNAAM : naam;
}

/** A role whose URL the environment gives keeps the password that stands in it; the others get one of the data folder. */
function wachtwoorden(omgeving: Omgeving, bewaard: Rolwachtwoorden): Rolwachtwoorden {
  const uit: Record<string, string> = { ...bewaard };
  for (const rol of ['app', 'systeem', 'register', 'taken'] as const) {
    const url = omgeving[ROLVARIABELEN[rol]];
    const adres = url && URL.canParse(url) ? new URL(url) : null;
    if (adres?.username === LOGINROLLEN[rol] && adres.password) uit[rol] = decodeURIComponent(adres.password);
  }
  return uit as unknown as Rolwachtwoorden;
}

/**
 * Roles and database on the server of `DATABASE_URL`. A user who may create roles (that of DATABASE_BEHEER_URL, or of
 * DATABASE_URL when that is all there is) gets them provided, with the passwords of their own URLs or else ones kept in the data folder. Otherwise the
 * environment has to give the URL of every role.
 * @throws Startfout with the names of the variables that are missing.
 */
export async function eigenServer(omgeving: Omgeving, gegevensmap: Gegevensmap): Promise<Rolurls> {
  const appUrl = omgeving['DATABASE_URL'] ?? '';
  const beheerUrl = omgeving['DATABASE_BEHEER_URL'] || appUrl;
  for (const [naam, url] of [
    ['DATABASE_URL', appUrl],
    ['DATABASE_BEHEER_URL', beheerUrl],
  ] as const) {
    if (!URL.canParse(url)) throw new Startfout(`${naam} is geen geldige URL.`);
  }
  if (await magRollenMaken(beheerUrl)) {
    const cluster = new URL(beheerUrl);
    cluster.pathname = `/${encodeURIComponent(databankIn(appUrl))}`;
    return voorzieRollen(cluster.toString(), wachtwoorden(omgeving, gegevensmap.rolwachtwoorden(cluster)));
  }
  const ontbreekt = Object.values(ROLVARIABELEN).filter((naam) => !omgeving[naam]);
  if (ontbreekt.length > 0) {
    throw new Startfout(
      'De gebruiker van de databank mag geen rollen maken. Geef dan de URL van elke rol op; nu ontbreekt: ' +
        ontbreekt.join(', '),
    );
  }
  return Object.fromEntries(
    Object.entries(ROLVARIABELEN).map(([rol, naam]) => [rol, omgeving[naam]]),
  ) as unknown as Rolurls;
}

/** Roles and database on the embedded cluster. */
export function ingebouwdeServer(clusterUrl: string, gegevensmap: Gegevensmap): Promise<Rolurls> {
  const cluster = new URL(clusterUrl);
  cluster.pathname = `/${DATABANKNAAM}`;
  return voorzieRollen(cluster.toString(), gegevensmap.rolwachtwoorden(null));
}

/** The URLs of an embedded cluster that another launcher started and provided. */
export function draaiendeServer(poort: number, gegevensmap: Gegevensmap): Rolurls {
  return rolurls(`postgres://127.0.0.1:${poort}/`, DATABANKNAAM, gegevensmap.rolwachtwoorden(null));
}
