import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bewaardpatroon,
  type NieuwPatroon,
  Patronen,
  type Patroonfilter,
  type Patroonstand,
} from '../application/ports/patronen';
import { WEKFACTOR } from '../domain/patroon-status';

/** $2 is today: a nap is over on the day after its last. */
const STATUS = `CASE WHEN status = 'gesluimerd' AND sluimert_tot < $2::date THEN 'open' ELSE status END`;
const PATROON = `
  SELECT id, aanbieder_id AS "aanbiederId", regel, sleutel, locatie_id AS "locatieId", soort,
         regelversie_id AS "regelversieId", waarde::float8 AS waarde, drempel::float8 AS drempel, van, tot,
         melding_ids AS "meldingIds", herleiding, ${STATUS} AS status,
         CASE WHEN ${STATUS} = 'gesluimerd' THEN sluimert_tot END AS "sluimertTot", uitkomst, reden,
         geinformeerd_op AS "geinformeerdOp", niet_geinformeerd_reden AS "nietGeinformeerdReden",
         ontstaan_op AS "ontstaanOp", gewijzigd_op AS "gewijzigdOp", gewijzigd_door AS "gewijzigdDoor", versie
    FROM patroon.patronen WHERE organisatie_id = $1`;

/** A pattern that waits already is brought up to date; asleep it wakes when it grew by half. What did not change stays. */
const BEWAAR = `
  INSERT INTO patroon.patronen AS p (organisatie_id, id, aanbieder_id, regel, sleutel, locatie_id, soort, regelversie_id,
      waarde, drempel, van, tot, melding_ids, herleiding, status, ontstaan_op, gewijzigd_op)
  SELECT $1, n.id, n."aanbiederId", n.regel, n.sleutel, n."locatieId", n.soort, n."regelversieId", n.waarde, n.drempel,
         n.van, n.tot, n."meldingIds", n.herleiding, 'open', $3, $3
    FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "aanbiederId" uuid, regel text, sleutel text, "locatieId" uuid,
         soort text, "regelversieId" uuid, waarde numeric, drempel numeric, van date, tot date, "meldingIds" uuid[],
         herleiding jsonb)
   ORDER BY n.sleutel
  ON CONFLICT (organisatie_id, aanbieder_id, sleutel) WHERE status <> 'gesloten' DO UPDATE SET
    regelversie_id = excluded.regelversie_id, waarde = excluded.waarde, drempel = excluded.drempel, van = excluded.van,
    tot = excluded.tot, melding_ids = excluded.melding_ids, herleiding = excluded.herleiding, gewijzigd_op = $3,
    versie = p.versie + 1,
    status = CASE WHEN excluded.waarde >= p.sluimerwaarde * $4 THEN 'open' ELSE p.status END,
    sluimert_tot = CASE WHEN excluded.waarde >= p.sluimerwaarde * $4 THEN NULL ELSE p.sluimert_tot END,
    sluimerwaarde = CASE WHEN excluded.waarde >= p.sluimerwaarde * $4 THEN NULL ELSE p.sluimerwaarde END
  WHERE p.melding_ids <> excluded.melding_ids OR p.waarde <> excluded.waarde
  RETURNING id, sleutel, status, versie`;

@Injectable()
export class SqlPatronen extends Patronen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async neemBeurt(aanbiederId: string): Promise<void> {
    await this.uow.query(
      'patroon-beurt',
      `SELECT pg_advisory_xact_lock(hashtextextended('patroon' || $1::text, 0))`,
      [aanbiederId],
    );
  }

  async bewaar(patronen: readonly NieuwPatroon[]): Promise<string[]> {
    const [eerste] = patronen;
    if (!eerste) return [];
    const slapend = await this.uow.query<{ sleutel: string }>(
      'patroon-slapend',
      `SELECT sleutel FROM patroon.patronen
        WHERE organisatie_id = $1 AND aanbieder_id = $2 AND status = 'gesluimerd'`,
      [this.organisatie(), eerste.aanbiederId],
    );
    const rijen = await this.uow.query<{ id: string; sleutel: string; status: string; versie: number }>(
      'patroon-bewaar',
      BEWAAR,
      [this.organisatie(), JSON.stringify(patronen), this.klok.nu().toString(), WEKFACTOR],
    );
    const sliep = new Set(slapend.map(({ sleutel }) => sleutel));
    return rijen
      .filter(({ versie, status, sleutel }) => versie === 1 || (status === 'open' && sliep.has(sleutel)))
      .map(({ id }) => id);
  }

  async afgedaan(aanbiederId: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rijen = await this.uow.query<{ sleutel: string; ids: string[] }>(
      'patroon-afgedaan',
      `SELECT sleutel, array_agg(DISTINCT melding_id) AS ids
         FROM patroon.patronen CROSS JOIN LATERAL unnest(melding_ids) AS melding_id
        WHERE organisatie_id = $1 AND aanbieder_id = $2 AND status = 'gesloten' GROUP BY sleutel`,
      [this.organisatie(), aanbiederId],
    );
    return new Map(rijen.map(({ sleutel, ids }) => [sleutel, new Set(ids)]));
  }

  lijst({ aanbiederId, status, aantal }: Patroonfilter): Promise<Bewaardpatroon[]> {
    return this.uow.query<Bewaardpatroon>(
      'patroon-lijst',
      `${PATROON} AND ($3::uuid IS NULL OR aanbieder_id = $3) AND ($4::text IS NULL OR ${STATUS} = $4)
        ORDER BY status = 'gesloten', ontstaan_op DESC, id DESC LIMIT $5`,
      [...this.nu(), aanbiederId, status, aantal],
    );
  }

  async openPerAanbieder(aanbiederId: string | null): Promise<ReadonlyMap<string, number>> {
    const [, vandaag] = this.nu();
    const rijen = await this.uow.query<{ id: string; aantal: number }>(
      'patroon-open-per-aanbieder',
      'SELECT aanbieder_id AS id, aantal FROM patroon.open_per_aanbieder($1, $2)',
      [vandaag, aanbiederId],
    );
    return new Map(rijen.map(({ id, aantal }) => [id, aantal]));
  }

  async vind(id: string): Promise<Bewaardpatroon | null> {
    const [patroon] = await this.uow.query<Bewaardpatroon>('patroon-detail', `${PATROON} AND id = $3`, [
      ...this.nu(),
      id,
    ]);
    return patroon ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Bewaardpatroon> {
    const [patroon] = await this.uow.query<Bewaardpatroon>(
      'patroon-laad',
      `${PATROON} AND id = $3 FOR UPDATE`,
      [...this.nu(), id],
    );
    if (!patroon) throw new DomeinFout('NIET_GEVONDEN');
    return patroon;
  }

  async zet(id: string, stand: Patroonstand): Promise<void> {
    await this.uow.query(
      'patroon-zet',
      `UPDATE patroon.patronen SET status = $3, sluimert_tot = $4, uitkomst = $5, reden = $6, gewijzigd_op = $7,
         gewijzigd_door = $8, versie = versie + 1, sluimerwaarde = CASE WHEN $3 = 'gesluimerd' THEN waarde END, geinformeerd_op = $9,
         niet_geinformeerd_reden = $10
       WHERE organisatie_id = $1 AND id = $2`,
      [
        ...[this.organisatie(), id, stand.status, stand.sluimertTot, stand.uitkomst, stand.reden],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
        ...[stand.geinformeerdOp, stand.nietGeinformeerdReden],
      ],
    );
  }

  private nu(): [string, string] {
    return [this.organisatie(), this.klok.vandaag().toString()];
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
