import pg, { type ClientBase } from 'pg';
import { REGELVELDEN, type Regelvelden, canoniek } from './canoniek';
import type { Schakel } from './keten';
import { kopieer } from './kopie';

/** Where a chain should end according to the database itself. */
export interface Ketenkop {
  /** Highest number among the seals; 0 when there are none. */
  readonly hoogste: number;
  /** Number and hash in the head row; 0 and null when there is no head row. */
  readonly volgnr: number;
  readonly hash: string | null;
}

/** Lines without a seal. */
export interface Onverzegeld {
  /** Lines that the sealer has passed: they were added in the past, behind its back. */
  readonly ingevoegd: { readonly aantal: number; readonly regelId: string; readonly tijdstip: string } | null;
  /** Lines older than a minute that the sealer should have met by now. */
  readonly achterstand: { readonly aantal: number; readonly oudste: string } | null;
}

/** Reads one chain for verification. Everything the verifier knows of the database comes through here. */
export abstract class Ketenlezer {
  abstract kop(): Promise<Ketenkop>;
  /** Hands out the links with `na` < number ≤ `tot`, in order, as they come in. */
  abstract schakels(na: number, tot: number, neem: (schakel: Schakel) => void): Promise<void>;
  abstract onverzegeld(): Promise<Onverzegeld>;
  /** Number of the link that names this hash as its predecessor. */
  abstract opvolgerVan(hash: string): Promise<number | null>;
  /** When the link at or just before this number was sealed, ISO 8601. */
  abstract verzegeldOp(volgnr: number): Promise<string | null>;
}

/** The columns of `blok`: a seal, and its line, of which all is null when it is gone. */
type Blokrij = readonly [
  volgnr: string,
  regelId: string,
  vorige: string,
  hash: string,
  ...regel: Regelvelden,
];

// COPY takes no parameters. OFFSET 0 keeps the look-up a look-up through the primary key, for each seal; a plain join may
// become one that sorts all lines. Unlike LIMIT 1 it hides nothing when somebody managed to store an id twice.
const blok = (organisatieId: string, na: number, tot: number): string => `
  COPY (
    SELECT z.volgnr, z.regel_id, pg_catalog.encode(z.vorige, 'hex'), pg_catalog.encode(z.hash, 'hex'), v.*
    FROM audit.zegels z
    LEFT JOIN LATERAL (
      SELECT ${REGELVELDEN} FROM audit.regels r
      WHERE r.organisatie_id = z.organisatie_id AND r.id = z.regel_id OFFSET 0) v ON true
    WHERE z.organisatie_id = ${pg.escapeLiteral(organisatieId)} AND z.volgnr > ${na} AND z.volgnr <= ${tot}
    ORDER BY z.volgnr
  ) TO STDOUT`;

const KOP = `
  SELECT coalesce((SELECT max(z.volgnr) FROM audit.zegels z WHERE z.organisatie_id = $1), 0) AS hoogste,
         coalesce(k.volgnr, 0) AS volgnr, encode(k.hash, 'hex') AS hash
  FROM (SELECT 1) een LEFT JOIN audit.ketens k ON k.organisatie_id = $1`;

// A line the sealer has passed has a transaction id at or before its mark. One that is not even assigned yet cannot
// belong to a committed transaction of this cluster, so it was made up as well.
const ONVERZEGELD = `
  SELECT x.ingevoegd, count(*)::integer AS aantal,
         (array_agg(x.id ORDER BY x.xid, x.id))[1] AS "regelId",
         to_json(timezone('UTC', (array_agg(x.tijdstip ORDER BY x.xid, x.id))[1])) #>> '{}' AS tijdstip,
         to_json(timezone('UTC', min(x.tijdstip))) #>> '{}' AS oudste
  FROM (
    SELECT r.id, r.xid, r.tijdstip,
           coalesce(k.cluster = c.system_identifier
                    AND ((r.xid, r.id) <= (k.tot_xid, k.tot_id)
                         OR r.xid >= pg_snapshot_xmax(pg_current_snapshot())), false) AS ingevoegd
    FROM audit.regels r
    CROSS JOIN pg_control_system() c
    LEFT JOIN audit.ketens k ON k.organisatie_id = r.organisatie_id
    WHERE r.organisatie_id = $1
      AND NOT EXISTS (SELECT FROM audit.zegels z WHERE z.organisatie_id = r.organisatie_id AND z.regel_id = r.id)
  ) x
  WHERE x.ingevoegd OR x.tijdstip < now() - interval '1 minute'
  GROUP BY x.ingevoegd`;

function alsSchakel([volgnr, regelId, vorige, hash, ...regel]: Blokrij): Schakel {
  const xid = regel[11];
  return {
    volgnr: Number(volgnr),
    regelId,
    vorige,
    hash,
    canoniek: xid === null ? null : canoniek(regelId, regel),
  };
}

/** Reads from PostgreSQL. The client is in a transaction with the organisation set (`verifieerAudit`). */
export class PgKetenlezer extends Ketenlezer {
  constructor(
    private readonly client: ClientBase,
    private readonly organisatieId: string,
  ) {
    super();
  }

  async kop(): Promise<Ketenkop> {
    const [rij] = await this.vraag<{ hoogste: string; volgnr: string; hash: string | null }>('kop', KOP, []);
    return { hoogste: Number(rij?.hoogste ?? 0), volgnr: Number(rij?.volgnr ?? 0), hash: rij?.hash ?? null };
  }

  schakels(na: number, tot: number, neem: (schakel: Schakel) => void): Promise<void> {
    const sql = blok(this.organisatieId, na, tot);
    return kopieer<Blokrij>(this.client, sql, (rij) => neem(alsSchakel(rij)));
  }

  async onverzegeld(): Promise<Onverzegeld> {
    const rijen = await this.vraag<{
      ingevoegd: boolean;
      aantal: number;
      regelId: string;
      tijdstip: string;
      oudste: string;
    }>('onverzegeld', ONVERZEGELD, []);
    const ingevoegd = rijen.find((rij) => rij.ingevoegd);
    const achterstand = rijen.find((rij) => !rij.ingevoegd);
    return {
      ingevoegd: ingevoegd
        ? { aantal: ingevoegd.aantal, regelId: ingevoegd.regelId, tijdstip: `${ingevoegd.tijdstip}Z` }
        : null,
      achterstand: achterstand ? { aantal: achterstand.aantal, oudste: `${achterstand.oudste}Z` } : null,
    };
  }

  async opvolgerVan(hash: string): Promise<number | null> {
    const sql = `SELECT volgnr FROM audit.zegels WHERE organisatie_id = $1 AND vorige = decode($2, 'hex')
                 ORDER BY volgnr LIMIT 1`;
    const [rij] = await this.vraag<{ volgnr: string }>('opvolger', sql, [hash]);
    return rij ? Number(rij.volgnr) : null;
  }

  async verzegeldOp(volgnr: number): Promise<string | null> {
    const sql = `SELECT to_json(timezone('UTC', verzegeld_op)) #>> '{}' AS tijd FROM audit.zegels
                 WHERE organisatie_id = $1 AND volgnr <= $2 ORDER BY volgnr DESC LIMIT 1`;
    const [rij] = await this.vraag<{ tijd: string }>('verzegeldop', sql, [volgnr]);
    return rij ? `${rij.tijd}Z` : null;
  }

  private async vraag<R extends object>(naam: string, sql: string, waarden: unknown[]): Promise<R[]> {
    const values = [this.organisatieId, ...waarden];
    return (await this.client.query<R>({ name: `audit-${naam}`, text: sql, values })).rows;
  }
}
