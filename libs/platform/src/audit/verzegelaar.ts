import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { REGELVELDEN, type Regelvelden, canoniek } from './canoniek';
import { ketenhash, ketenvoorvoegsel } from './keten';
import { Onverzegelden } from './onverzegeld';

/** Lines in order, without those that are sealed already, and how far they reach. */
interface Bundel {
  readonly gelezen: number;
  readonly regels: readonly (readonly [id: string, ...regel: Regelvelden])[] | null;
  readonly totXid: string;
  readonly totId: string;
  readonly xmin: string;
}

interface Keten {
  readonly volgnr: string;
  readonly hash: string;
  readonly totXid: string;
  readonly totId: string;
  /** False after a logical restore: transaction ids then count from another beginning. */
  readonly zelfdeCluster: boolean;
}

const MAAK = `
  INSERT INTO audit.ketens (organisatie_id, hash, cluster)
  SELECT $1, decode(repeat('00', 32), 'hex'), c.system_identifier FROM pg_control_system() c
  ON CONFLICT (organisatie_id) DO NOTHING`;

// The head row is the lock: a second sealer skips an organisation that the first is busy with.
const PAK = `
  SELECT k.volgnr::text AS volgnr, encode(k.hash, 'hex') AS hash, k.tot_xid::text AS "totXid", k.tot_id AS "totId",
         k.cluster = (SELECT c.system_identifier FROM pg_control_system() c) AS "zelfdeCluster"
  FROM audit.ketens k WHERE k.organisatie_id = $1 FOR UPDATE SKIP LOCKED`;

// Lines come in index order, a batch at a time. Without statistics, as after a large import, the planner would sort
// the whole backlog for every batch. The search path as in the verification.
const OP_VOLGORDE = `SELECT set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true),
                            set_config('search_path', 'pg_catalog', true)`;

// A scalar subquery is looked up per line through the unique index; NOT EXISTS may become a join with all seals.
const NIET_VERZEGELD = `(SELECT z.volgnr FROM audit.zegels z
                         WHERE z.organisatie_id = r.organisatie_id AND z.regel_id = r.id) IS NULL`;

const BUNDEL = `
  SELECT count(*)::integer AS gelezen, json_agg(x.regel) FILTER (WHERE x.nieuw) AS regels,
         (array_agg(x.xid::text))[count(*)] AS "totXid", (array_agg(x.id))[count(*)] AS "totId",
         pg_snapshot_xmin(pg_current_snapshot())::text AS xmin
  FROM (SELECT r.xid, r.id, ${NIET_VERZEGELD} AS nieuw, json_build_array(r.id, ${REGELVELDEN}) AS regel FROM`;

// Every transaction below xmin has ended, so no line can still appear before the mark: one that started earlier and
// commits later holds xmin down. "id > last" would miss its lines (performance-reliability-security.md §2.5).
const NIEUW = `${BUNDEL} (
    SELECT * FROM audit.regels r
    WHERE r.organisatie_id = $1 AND (r.xid, r.id) > ($2::xid8, $3::uuid)
      AND r.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY r.xid, r.id LIMIT $4) r) x`;

// After a restore from a dump the transaction ids of the lines are those of the old cluster. A visible line whose
// number is not given out yet was committed there.
const NA_HERSTEL = `${BUNDEL} (
    SELECT * FROM audit.regels r
    WHERE r.organisatie_id = $1 AND ${NIET_VERZEGELD}
      AND (r.xid < pg_snapshot_xmin(pg_current_snapshot()) OR r.xid >= pg_snapshot_xmax(pg_current_snapshot()))
    ORDER BY r.xid, r.id LIMIT $2) r) x`;

const ZEGEL = `
  WITH nieuw AS (
    SELECT i.id::uuid AS id, h.hash, h.n, lag(h.hash, 1, $4) OVER (ORDER BY h.n) AS vorige
    FROM string_to_table($2, ',') WITH ORDINALITY AS i(id, n)
    JOIN string_to_table($3, ',') WITH ORDINALITY AS h(hash, n) ON h.n = i.n
  )
  INSERT INTO audit.zegels (organisatie_id, volgnr, regel_id, vorige, hash, verzegeld_op)
  SELECT $1, $5::bigint + n, id, decode(vorige, 'hex'), decode(hash, 'hex'), $6::timestamptz FROM nieuw ORDER BY n`;

const KOP = `
  UPDATE audit.ketens SET volgnr = $2, hash = decode($3, 'hex'), tot_xid = $4::xid8, tot_id = $5
  WHERE organisatie_id = $1`;

const NIEUW_CLUSTER = `
  UPDATE audit.ketens SET tot_xid = $2::xid8, tot_id = '00000000-0000-0000-0000-000000000000',
         cluster = (SELECT c.system_identifier FROM pg_control_system() c)
  WHERE organisatie_id = $1`;

/**
 * Seals audit lines into the chain of their organisation, in the order in which their transactions began among those
 * that have ended. Acts do not wait for it: they insert a line, and this follows within a second.
 */
@Injectable()
export class Verzegelaar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly onverzegelden: Onverzegelden,
    private readonly klok: Klok,
  ) {}

  /**
   * Seals what is ready in all organisations, one batch each. Where nothing waits, nothing is locked or written.
   * @returns whether there may be more
   */
  async verzegelAlles(perKeer = 5_000): Promise<boolean> {
    let meer = false;
    for (const { organisatieId, aantal } of await this.onverzegelden.perOrganisatie()) {
      if (aantal > 0 && (await this.verzegel(organisatieId, perKeer)) === perKeer) meer = true;
    }
    return meer;
  }

  /**
   * Seals one batch of one organisation in one transaction.
   * @returns the number of lines taken; 0 also when another sealer is busy with this organisation
   */
  verzegel(organisatieId: string, perKeer = 5_000): Promise<number> {
    const actor = systeemActor(organisatieId, 'audit-verzegelaar', 'audit-verzegelaar');
    return this.uow.run(actor, async () => {
      await this.uow.query('audit-maak', MAAK, [organisatieId]);
      const [keten] = await this.uow.query<Keten>('audit-pak', PAK, [organisatieId]);
      if (!keten) return 0;
      await this.uow.query('audit-volgorde', OP_VOLGORDE);
      return keten.zelfdeCluster
        ? this.gewoon(organisatieId, keten, perKeer)
        : this.naHerstel(organisatieId, keten, perKeer);
    });
  }

  private async gewoon(organisatieId: string, keten: Keten, perKeer: number): Promise<number> {
    const waarden = [organisatieId, keten.totXid, keten.totId, perKeer];
    const [bundel] = await this.uow.query<Bundel>('audit-nieuw', NIEUW, waarden);
    return this.voegToe(organisatieId, keten, bundel);
  }

  private async naHerstel(organisatieId: string, keten: Keten, perKeer: number): Promise<number> {
    const [bundel] = await this.uow.query<Bundel>('audit-herstel', NA_HERSTEL, [organisatieId, perKeer]);
    const aantal = await this.voegToe(organisatieId, keten, bundel);
    // Everything below xmin is sealed now, so the ordinary mark holds again from there.
    if (aantal < perKeer) await this.uow.query('audit-cluster', NIEUW_CLUSTER, [organisatieId, bundel?.xmin]);
    return aantal;
  }

  private async voegToe(organisatieId: string, keten: Keten, bundel: Bundel | undefined): Promise<number> {
    if (!bundel || bundel.gelezen === 0) return 0;
    const { ids, hashes } = this.rijg(organisatieId, keten, bundel.regels ?? []);
    const begin = Number(keten.volgnr);
    const kop = hashes.at(-1) ?? keten.hash;
    if (ids.length > 0) {
      const nu = this.klok.nu().toString();
      const waarden = [organisatieId, ids.join(','), hashes.join(','), keten.hash, begin, nu];
      await this.uow.query('audit-zegel', ZEGEL, waarden);
    }
    const tot = [begin + ids.length, kop, bundel.totXid, bundel.totId];
    await this.uow.query('audit-kop', KOP, [organisatieId, ...tot]);
    return bundel.gelezen;
  }

  private rijg(organisatieId: string, { volgnr, hash }: Keten, regels: NonNullable<Bundel['regels']>) {
    const voorvoegsel = ketenvoorvoegsel(organisatieId);
    const ids: string[] = [];
    const hashes: string[] = [];
    let vorige = hash;
    for (const [id, ...regel] of regels) {
      ids.push(id);
      vorige = ketenhash(voorvoegsel, Number(volgnr) + ids.length, vorige, canoniek(id, regel));
      hashes.push(vorige);
    }
    return { ids, hashes };
  }
}
