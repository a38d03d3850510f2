import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Registerstop, Stopschrijver } from '../application/ports/stops';
import { alsZoektekst } from '../domain/slug';

const PLAATS = `
  INSERT INTO register.clientenstops (organisatie_id, id, organisatie_naam, aanbieder_naam, zoeknaam, gemeente_id,
    gemeente_naam, grond, van, tot, openbaar_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Writes the stops of the organisation in the running transaction. */
@Injectable()
export class SqlStopschrijver extends Stopschrijver {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async plaats(s: Registerstop): Promise<void> {
    await this.uow.query('register-stop-plaats', PLAATS, [
      ...[s.id, s.organisatieNaam, s.aanbiederNaam, alsZoektekst(s.aanbiederNaam), s.gemeenteId],
      ...[s.gemeenteNaam, s.grond, s.van, s.tot, s.openbaarOp],
    ]);
  }

  async wijzig(id: string, tot: string | null): Promise<void> {
    await this.uow.query(
      'register-stop-wijzig',
      `UPDATE register.clientenstops SET tot = $2
        WHERE organisatie_id = nav.organisatie() AND id = $1 AND tot IS DISTINCT FROM $2::date`,
      [id, tot],
    );
  }

  async haalWeg(id: string): Promise<void> {
    await this.uow.query(
      'register-stop-weg',
      'DELETE FROM register.clientenstops WHERE organisatie_id = nav.organisatie() AND id = $1',
      [id],
    );
  }
}
