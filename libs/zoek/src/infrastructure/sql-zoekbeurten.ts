import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Zoekbeurten } from '../application/ports/zoekbeurten';

// One row an hour, that others of the same person wait for: two at once cannot both be the last one. A search that is
// refused is not counted, since nothing of it is kept.
const TEL = `
  INSERT INTO zoek.beurten AS b (organisatie_id, gebruiker_id, uur, aantal)
  VALUES (nav.organisatie(), $1, date_trunc('hour', $2::timestamptz), 1)
  ON CONFLICT (organisatie_id, gebruiker_id, uur) DO UPDATE SET aantal = b.aantal + 1
  RETURNING aantal`;

/** The turns in PostgreSQL, so that they count in every process of the api. */
@Injectable()
export class SqlZoekbeurten extends Zoekbeurten {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async tel(nu: string): Promise<number> {
    const { gebruikerId } = this.uow.actor();
    await this.uow.query(
      'zoek-beurten-oud',
      `DELETE FROM zoek.beurten WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1
          AND uur < $2::timestamptz - interval '2 days'`,
      [gebruikerId, nu],
    );
    const [rij] = await this.uow.query<{ aantal: number }>('zoek-beurten-tel', TEL, [gebruikerId, nu]);
    return rij?.aantal ?? 0;
  }
}
