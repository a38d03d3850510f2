import { Inject, Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Wachtrij } from '@navolgbaar/platform/queue';
import { OUTBOXOPTIES, type Outboxopties } from './outboxopties';
import { Registerbouwer } from './registerbouwer';

const PARTIJ = 100;

/**
 * Which processors still owe an effect: declared, without inbox row and not failed for good. `g` is the event,
 * `v` the pair (type, naam).
 */
export const NOG_OPEN = `
  NOT EXISTS (SELECT 1 FROM outbox.inbox i WHERE i.organisatie_id = g.organisatie_id
              AND i.verwerker = v.naam AND i.gebeurtenis_id = g.id)
  AND NOT EXISTS (SELECT 1 FROM outbox.mislukkingen m WHERE m.organisatie_id = g.organisatie_id
              AND m.gebeurtenis_id = g.id AND m.verwerker = v.naam
              AND m.opnieuw_aangeboden_op IS NULL AND m.opgelost_op IS NULL)`;

// By flag and never "id > last": a lower id can commit later. SKIP LOCKED lets relays work side by side. NO KEY, so
// that effects that run now, and hold the key of their event, are not in the way.
const KIES = `
  WITH g AS (
    SELECT organisatie_id, id, type, aangeboden FROM outbox.gebeurtenissen
    WHERE verzonden_op IS NULL AND type = ANY($3::text[])
    ORDER BY ontstaan_op LIMIT $4 FOR NO KEY UPDATE SKIP LOCKED
  )
  SELECT g.organisatie_id, g.id, g.aangeboden, v.naam FROM g
  LEFT JOIN unnest($1::text[], $2::text[]) AS v(type, naam) ON v.type = g.type AND ${NOG_OPEN}`;

const MERK = `
  UPDATE outbox.gebeurtenissen g SET verzonden_op = clock_timestamp(), aangeboden = aangeboden + 1
  FROM unnest($1::uuid[], $2::uuid[]) AS r(organisatie_id, id)
  WHERE g.organisatie_id = r.organisatie_id AND g.id = r.id`;

interface Rij {
  readonly organisatie_id: string;
  readonly id: string;
  readonly aangeboden: number;
  readonly naam: string | null;
}

/**
 * The id of a job. The count of offers makes it new each time the event is offered again: a job that is finished or
 * failed and still kept would silently swallow the same id (style-study.md §3.6). No ':', which BullMQ refuses.
 */
export const taakId = (gebeurtenisId: string, verwerker: string, aanbod: number): string =>
  `${gebeurtenisId}-${verwerker}-${aanbod}`;

/** Moves events from the outbox to the queue: one job per event and processor, ids only. */
@Injectable()
export class Relais {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly wachtrij: Wachtrij,
    private readonly bouwer: Registerbouwer,
    @Inject(OUTBOXOPTIES) private readonly opties: Outboxopties,
  ) {}

  /**
   * Offers one batch. A crash between adding and marking offers the batch again, under the same ids.
   * @returns whether there may be more
   * @throws WachtrijOnbereikbaar; the rows then stay as they were
   */
  async bied(): Promise<boolean> {
    const { register } = this.bouwer;
    const { types, namen } = register.paren;
    return this.databank.transactie(async (client) => {
      const { rows } = await client.query<Rij>(KIES, [types, namen, register.types, PARTIJ]);
      if (rows.length === 0) return false;
      await this.plaats(rows);
      this.naPlaatsen();
      const uniek = [...new Map(rows.map((rij) => [rij.id, rij])).values()];
      await client.query(MERK, [uniek.map((r) => r.organisatie_id), uniek.map((r) => r.id)]);
      return uniek.length === PARTIJ;
    });
  }

  /** Between adding and marking; the fault tests let the relay die here. */
  protected naPlaatsen(): void {
    // Nothing to do: a crash here must do no harm.
  }

  private plaats(rijen: readonly Rij[]): Promise<void> {
    return this.wachtrij.plaats(
      'gebeurtenissen',
      rijen.flatMap(({ organisatie_id, id, aangeboden, naam }) =>
        naam === null
          ? []
          : [
              {
                id: taakId(id, naam, aangeboden),
                taak: naam,
                gegevens: { organisatieId: organisatie_id, gebeurtenisId: id },
                pogingen: this.bouwer.register.pogingen(naam),
                wachttijdMs: this.opties.wachttijdMs,
              },
            ],
      ),
    );
  }
}
