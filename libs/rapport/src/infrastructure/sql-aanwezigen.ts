import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Aanwezige, Aanwezigen } from '../application/ports/aanwezigen';

const MELD = `
  WITH weg AS (
    DELETE FROM rapport.aanwezigen
     WHERE organisatie_id = nav.organisatie() AND rapport_id = $1 AND gezien_op < $5 AND gebruiker_id <> $2)
  INSERT INTO rapport.aanwezigen (organisatie_id, rapport_id, gebruiker_id, plaats, gezien_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4)
  ON CONFLICT (organisatie_id, rapport_id, gebruiker_id)
  DO UPDATE SET plaats = excluded.plaats, gezien_op = excluded.gezien_op`;
const ANDEREN = `
  SELECT gebruiker_id AS "gebruikerId", plaats FROM rapport.aanwezigen
   WHERE organisatie_id = nav.organisatie() AND rapport_id = $1 AND gebruiker_id <> $2 ORDER BY gebruiker_id`;

@Injectable()
export class SqlAanwezigen extends Aanwezigen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async meld(
    rapportId: string,
    { gebruikerId, plaats }: Aanwezige,
    { op, vanaf }: { op: string; vanaf: string },
  ): Promise<void> {
    await this.uow.query('rapport-aanwezig', MELD, [rapportId, gebruikerId, plaats, op, vanaf]);
  }

  anderen(rapportId: string, gebruikerId: string): Promise<Aanwezige[]> {
    return this.uow.query<Aanwezige>('rapport-anderen', ANDEREN, [rapportId, gebruikerId]);
  }
}
