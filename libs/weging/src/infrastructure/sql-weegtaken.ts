import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Afronding,
  type Weegtaak,
  type Weegtaakinvoer,
  Weegtaken,
} from '../application/ports/weegtaken';

const KOLOMMEN = `id, melding_id AS "meldingId", weging_id AS "wegingId", soort, aanleiding, status, uitkomst, toelichting,
  ontstaan_op AS "ontstaanOp", gedaan_op AS "gedaanOp", gedaan_door AS "gedaanDoor", versie`;

/** One statement for all: what was open and is done now ends, and what is new begins. */
const VOEG_TOE = `
  WITH nieuw AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "meldingId" uuid, "wegingId" uuid, soort text,
      aanleiding text, gedaan text, "ontstaanOp" timestamptz)
  ), af AS (
    UPDATE weging.taken t SET status = 'gedaan', toelichting = n.gedaan, gedaan_op = n."ontstaanOp", gedaan_door = $3,
           versie = t.versie + 1
      FROM nieuw n
     WHERE t.organisatie_id = $1 AND t.melding_id = n."meldingId" AND t.soort = n.soort AND t.status = 'open'
       AND n.gedaan IS NOT NULL
    RETURNING t.soort
  )
  INSERT INTO weging.taken (organisatie_id, id, melding_id, weging_id, soort, aanleiding, status, toelichting, ontstaan_op,
                            gedaan_op, gedaan_door)
  SELECT $1, n.id, n."meldingId", n."wegingId", n.soort, n.aanleiding,
         CASE WHEN n.gedaan IS NULL THEN 'open' ELSE 'gedaan' END, n.gedaan, n."ontstaanOp",
         CASE WHEN n.gedaan IS NOT NULL THEN n."ontstaanOp" END, CASE WHEN n.gedaan IS NOT NULL THEN $3::uuid END
    FROM nieuw n WHERE n.soort NOT IN (SELECT soort FROM af)
  ON CONFLICT (organisatie_id, melding_id, soort) WHERE status = 'open' DO NOTHING
  RETURNING id, status`;

@Injectable()
export class SqlWeegtaken extends Weegtaken {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(taken: readonly Weegtaakinvoer[], gedaanDoor: string | null): Promise<string[]> {
    if (taken.length === 0) return [];
    const rijen = await this.uow.query<Pick<Weegtaak, 'id' | 'status'>>('weegtaak-nieuw', VOEG_TOE, [
      this.organisatie(),
      JSON.stringify(taken),
      gedaanDoor,
    ]);
    return rijen.filter(({ status }) => status === 'open').map(({ id }) => id);
  }

  van(meldingId: string): Promise<Weegtaak[]> {
    return this.uow.query<Weegtaak>(
      'weegtaak-van',
      `SELECT ${KOLOMMEN} FROM weging.taken WHERE organisatie_id = $1 AND melding_id = $2 ORDER BY ontstaan_op, soort`,
      [this.organisatie(), meldingId],
    );
  }

  wachtend(aantal: number): Promise<Weegtaak[]> {
    return this.uow.query<Weegtaak>(
      'weegtaak-wachtend',
      `SELECT ${KOLOMMEN} FROM weging.taken WHERE organisatie_id = $1 AND status = 'open'
       ORDER BY ontstaan_op, id LIMIT $2`,
      [this.organisatie(), aantal],
    );
  }

  async laadVoorWijziging(id: string): Promise<Weegtaak> {
    const [taak] = await this.uow.query<Weegtaak>(
      'weegtaak-laad',
      `SELECT ${KOLOMMEN} FROM weging.taken WHERE organisatie_id = $1 AND id = $2 FOR UPDATE`,
      [this.organisatie(), id],
    );
    if (!taak) throw new DomeinFout('NIET_GEVONDEN');
    return taak;
  }

  async rondAf(id: string, { uitkomst, toelichting, gedaanOp, gedaanDoor }: Afronding): Promise<void> {
    await this.uow.query(
      'weegtaak-af',
      `UPDATE weging.taken SET status = 'gedaan', uitkomst = $3, toelichting = $4, gedaan_op = $5, gedaan_door = $6,
         versie = versie + 1
       WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, uitkomst, toelichting, gedaanOp, gedaanDoor],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
