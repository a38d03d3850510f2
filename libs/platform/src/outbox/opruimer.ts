import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Periodiek, type PeriodiekeTaak } from '@navolgbaar/platform/queue';

/** How long a request can be repeated with its `Idempotency-Key`, in days; the contract names it. */
export const SLEUTELDAGEN = 7;
/** How long an event is kept after all of its effects, in days: long enough to look into what went wrong. */
export const GEBEURTENISDAGEN = 90;
/** In small portions: a transaction that deletes a year holds up everything else. */
const PARTIJ = 2_000;

// The inbox rows and the solved failures go with their event.
const GEBEURTENISSEN = `
  DELETE FROM outbox.gebeurtenissen WHERE (organisatie_id, id) IN (
    SELECT organisatie_id, id FROM outbox.gebeurtenissen
    WHERE afgehandeld_op < now() - make_interval(days => $1) LIMIT $2)
  RETURNING 1`;

const SLEUTELS = `
  DELETE FROM public.idempotentiesleutels WHERE (organisatie_id, sleutel) IN (
    SELECT organisatie_id, sleutel FROM public.idempotentiesleutels
    WHERE gemaakt_op < now() - make_interval(days => $1) LIMIT $2)
  RETURNING 1`;

/**
 * Every night: what only served to do things once goes when nobody can need it any more. The facts themselves stay, in
 * their own tables and in the audit.
 */
@Injectable()
@Periodiek({ naam: 'opruimen', cron: '40 3 * * *', bijStart: true })
export class Opruimer implements PeriodiekeTaak {
  constructor(private readonly databank: SysteemDatabank) {}

  async voerUit(): Promise<void> {
    await this.verwijder('opruimen-gebeurtenissen', GEBEURTENISSEN, GEBEURTENISDAGEN);
    await this.verwijder('opruimen-sleutels', SLEUTELS, SLEUTELDAGEN);
  }

  private async verwijder(naam: string, sql: string, dagen: number): Promise<void> {
    let weg: number;
    do weg = (await this.databank.query(naam, sql, [dagen, PARTIJ])).length;
    while (weg === PARTIJ);
  }
}
