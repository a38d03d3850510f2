import { Inject, Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Wachtrij } from '@navolgbaar/platform/queue';
import { OUTBOXOPTIES, type Outboxopties } from './outboxopties';
import { Registerbouwer } from './registerbouwer';
import { NOG_OPEN, taakId } from './relais';

const PARTIJ = 200;

const HANDEL_AF = `
  UPDATE outbox.gebeurtenissen SET afgehandeld_op = now()
  WHERE (organisatie_id, id) IN (
    SELECT g.organisatie_id, g.id FROM outbox.gebeurtenissen g
    WHERE g.afgehandeld_op IS NULL AND g.verzonden_op IS NOT NULL AND g.type = ANY($3::text[])
      AND NOT EXISTS (
        SELECT 1 FROM unnest($1::text[], $2::text[]) AS v(type, naam)
        WHERE v.type = g.type AND NOT EXISTS (
          SELECT 1 FROM outbox.inbox i WHERE i.organisatie_id = g.organisatie_id
            AND i.verwerker = v.naam AND i.gebeurtenis_id = g.id))
    LIMIT $4 FOR NO KEY UPDATE SKIP LOCKED)`;

const ZONDER_EFFECT = `
  SELECT g.organisatie_id, g.id, g.aangeboden, g.verzonden_op::text AS verzonden_op, array_agg(v.naam) AS namen
  FROM outbox.gebeurtenissen g
  JOIN unnest($1::text[], $2::text[]) AS v(type, naam) ON v.type = g.type AND ${NOG_OPEN}
  WHERE g.afgehandeld_op IS NULL AND g.verzonden_op < now() - make_interval(secs => $3)
  GROUP BY g.organisatie_id, g.id ORDER BY g.verzonden_op LIMIT $4`;

// Only as it was seen: another sweeper may have been first, and the relay may have offered it again already.
const ZET_TERUG = `
  UPDATE outbox.gebeurtenissen g SET verzonden_op = CASE WHEN r.onderweg THEN now() END
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[]) AS r(organisatie_id, id, gezien, onderweg)
  WHERE g.organisatie_id = r.organisatie_id AND g.id = r.id AND g.verzonden_op = r.gezien::timestamptz`;

interface Rij {
  readonly organisatie_id: string;
  readonly id: string;
  readonly aangeboden: number;
  readonly verzonden_op: string;
  readonly namen: string[];
}

/**
 * Makes the queue dispensable. "Offered" only proves that the queue had the job once; an event without its inbox row
 * after a grace period is handed to the relay again, unless its job still waits or runs (a long queue would otherwise
 * grow by being swept) or it failed for good. Also marks what is complete, so that the past is never read again.
 */
@Injectable()
export class Veger {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly wachtrij: Wachtrij,
    private readonly bouwer: Registerbouwer,
    @Inject(OUTBOXOPTIES) private readonly opties: Outboxopties,
  ) {}

  /**
   * One round.
   * @returns how many events were set back for the relay
   * @throws WachtrijOnbereikbaar when the queue cannot say what it still has
   */
  async veeg(): Promise<number> {
    const { types, namen } = this.bouwer.register.paren;
    await this.handelAf();
    const rijen = await this.databank.query<Rij>('veger-zonder-effect', ZONDER_EFFECT, [
      types,
      namen,
      this.opties.gratieMs / 1_000,
      PARTIJ,
    ]);
    if (rijen.length === 0) return 0;
    const onderweg = await this.wachtrij.onderweg('gebeurtenissen', rijen.flatMap(vorigeIds));
    // When some of its jobs are lost and others still run, it goes back too: the inbox stops what happened already.
    const wacht = rijen.map((rij) => vorigeIds(rij).every((id) => onderweg.has(id)));
    await this.databank.query('veger-zet-terug', ZET_TERUG, [
      rijen.map((rij) => rij.organisatie_id),
      rijen.map((rij) => rij.id),
      rijen.map((rij) => rij.verzonden_op),
      wacht,
    ]);
    return wacht.filter((ja) => !ja).length;
  }

  /** Marks what every processor has handled. */
  async handelAf(): Promise<void> {
    const { register } = this.bouwer;
    const { types, namen } = register.paren;
    await this.databank.query('veger-handel-af', HANDEL_AF, [types, namen, register.types, PARTIJ * 10]);
  }
}

const vorigeIds = ({ id, namen, aangeboden }: Rij): string[] =>
  namen.map((naam) => taakId(id, naam, aangeboden - 1));
