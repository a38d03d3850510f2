import { PoolDatabank, maakPool } from '@navolgbaar/platform/database';
import type { Pool, PoolClient } from 'pg';
import type { Ankerplaats } from './anker';
import { PgKetenlezer } from './ketenlezer';
import { type Ketenverslag, type Verificatieopties, verifieerKeten } from './verificatie';

// Millions of lines take longer than a request may. The index per line, not a bitmap per line; unsealed lines are found
// by walking two indexes side by side, not by a table of all seals in memory; and no helper processes, since they and
// the hashing would compete for the cores of a small server. Last, no schema in which the owner of the database could
// put a function or operator of his own before those of PostgreSQL.
const INSTELLINGEN = `
  SELECT set_config('nav.organisatie', $1, true), set_config('statement_timeout', '30min', true),
         set_config('idle_in_transaction_session_timeout', '30min', true),
         set_config('enable_bitmapscan', 'off', true), set_config('enable_hashjoin', 'off', true),
         set_config('max_parallel_workers_per_gather', '0', true), set_config('search_path', 'pg_catalog', true)`;

/** An organisation as the verifier names it; one that only its anchors still know has no code. */
export interface Auditorganisatie {
  readonly id: string;
  readonly code: string | null;
}

export interface Auditverslag {
  readonly organisatie: Auditorganisatie;
  readonly verslag: Ketenverslag;
}

export interface Auditverificatie extends Verificatieopties {
  readonly databaseUrl: string;
  readonly databaseSysteemUrl: string;
  readonly ankers: Ankerplaats;
  /** Only the organisation with this code. */
  readonly organisatie?: string | undefined;
  readonly begin?: (organisatie: Auditorganisatie) => void;
}

/** There is no organisation with the code that was asked for. */
export class OnbekendeOrganisatie extends Error {
  constructor(readonly code: string) {
    super(`Er is geen organisatie met de code ${code}.`);
    this.name = 'OnbekendeOrganisatie';
  }
}

/**
 * Verifies the audit chains of an installation, one organisation after the other, on connections of its own: it needs
 * nothing of the running service but the database (BIO2 8.15.06, someone independent can run it).
 * @throws OnbekendeOrganisatie
 */
export async function* verifieerAudit(opties: Auditverificatie): AsyncGenerator<Auditverslag> {
  // The limit of the server is lifted below; ours would cut a long chain off.
  const app = maakPool(opties.databaseUrl, 1, 'navolgbaar-audit', { query_timeout: 0 });
  try {
    for (const organisatie of await zoekOrganisaties(opties)) {
      opties.begin?.(organisatie);
      // Anchors first: one that is written meanwhile would seem to lie beyond the end of the chain.
      const lijst = await opties.ankers.lees(organisatie.id);
      const verslag = await opMomentopname(app, organisatie.id, (client) =>
        verifieerKeten(organisatie.id, new PgKetenlezer(client, organisatie.id), lijst, opties),
      );
      yield { organisatie, verslag };
    }
  } finally {
    await app.end();
  }
}

/** Also organisations that the database no longer knows but that have anchors: their whole chain was cut off. */
async function zoekOrganisaties(opties: Auditverificatie): Promise<Auditorganisatie[]> {
  const systeem = new PoolDatabank(maakPool(opties.databaseSysteemUrl, 1, 'navolgbaar-audit'));
  try {
    const bekend = await systeem.query<{ id: string; code: string }>(
      'audit-organisatiecodes',
      'SELECT id, code FROM public.organisaties ORDER BY code',
    );
    if (opties.organisatie !== undefined) {
      const gevraagd = bekend.filter(({ code }) => code === opties.organisatie);
      if (gevraagd.length === 0) throw new OnbekendeOrganisatie(opties.organisatie);
      return gevraagd;
    }
    const ids = new Set(bekend.map(({ id }) => id));
    const verdwenen = (await opties.ankers.organisaties()).filter((id) => !ids.has(id));
    return [...bekend, ...verdwenen.map((id) => ({ id, code: null }))];
  } finally {
    await systeem.onApplicationShutdown();
  }
}

/** A read-only transaction on one snapshot, as nav_app of this organisation. */
async function opMomentopname<T>(
  pool: Pool,
  organisatieId: string,
  werk: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(INSTELLINGEN, [organisatieId]);
    return await werk(client);
  } finally {
    client.release(true);
  }
}
