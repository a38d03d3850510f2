import { nieuwId } from './id';
import pg from 'pg';

export interface NieuweOrganisatie {
  readonly naam: string;
  readonly code: string;
  readonly gemeenten: readonly { readonly naam: string; readonly code: string }[];
}

export interface Organisatie {
  readonly id: string;
  readonly code: string;
  /** Id per code of the gemeente. */
  readonly gemeenten: Readonly<Record<string, string>>;
}

/**
 * Makes an organisation with its gemeenten. Only the owner of the database can: no role of the application may make
 * or see another organisation.
 */
export async function maakOrganisatie(beheerUrl: string, nieuw: NieuweOrganisatie): Promise<Organisatie> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const id = nieuwId();
    await client.query('INSERT INTO organisaties (id, naam, code) VALUES ($1, $2, $3)', [
      id,
      nieuw.naam,
      nieuw.code,
    ]);
    const gemeenten: Record<string, string> = {};
    for (const { naam, code } of nieuw.gemeenten) {
      const gemeenteId = nieuwId();
      gemeenten[code] = gemeenteId;
      await client.query('INSERT INTO gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $4)', [
        id,
        gemeenteId,
        naam,
        code,
      ]);
    }
    return { id, code: nieuw.code, gemeenten };
  } finally {
    await client.end();
  }
}
