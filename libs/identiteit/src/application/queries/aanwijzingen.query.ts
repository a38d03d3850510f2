import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Aanwijzing, type Bereikvraag, isAangewezen } from '../../domain/aanwijzing';

const VAN_GEBRUIKER = `
  SELECT id, wetten, domeinen, van, tot, besluit FROM identiteit.aanwijzingen
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1 ORDER BY van, id`;

const AANGEWEZENEN = `
  SELECT DISTINCT a.gebruiker_id FROM identiteit.aanwijzingen a
  JOIN identiteit.gebruikers g ON g.organisatie_id = a.organisatie_id AND g.id = a.gebruiker_id AND g.actief
  WHERE a.organisatie_id = nav.organisatie() AND $1 = ANY (a.wetten)
    AND (cardinality(a.domeinen) = 0 OR $2 = ANY (a.domeinen))
    AND a.van <= $3::date AND (a.tot IS NULL OR a.tot >= $3::date)
  ORDER BY a.gebruiker_id`;

export interface AanwijzingRegel extends Aanwijzing {
  readonly id: string;
  readonly besluit: string;
}

/**
 * The need-to-know facts: who was appointed for what, and when. Call inside a unit of work; whether a person may see a
 * case is decided by the capability that owns the case.
 */
@Injectable()
export class Aanwijzingen {
  constructor(private readonly uow: UnitOfWork) {}

  vanGebruiker(gebruikerId: string): Promise<AanwijzingRegel[]> {
    return this.uow.query<AanwijzingRegel>('identiteit-aanwijzingen', VAN_GEBRUIKER, [gebruikerId]);
  }

  /** Whether this person may act under this law, in this domain, on this day. */
  async isAangewezen(gebruikerId: string, vraag: Bereikvraag): Promise<boolean> {
    return isAangewezen(await this.vanGebruiker(gebruikerId), vraag);
  }

  /** The ids of the active users whose appointment covers this; the same rule as `isAangewezen`, for many at once. */
  async aangewezenen({ wet, domein, dag }: Bereikvraag): Promise<string[]> {
    const rijen = await this.uow.query<{ gebruiker_id: string }>('identiteit-aangewezenen', AANGEWEZENEN, [
      wet,
      domein,
      dag,
    ]);
    return rijen.map(({ gebruiker_id: id }) => id);
  }
}
