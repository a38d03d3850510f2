import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Deling, DelingRepository } from '../application/ports/deling.repository';

const DEEL = `
  INSERT INTO public.delingen (organisatie_id, id, object, object_id, gemeente_id, grond, gedeeld_door, gedeeld_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (organisatie_id, object_id, gemeente_id) DO NOTHING RETURNING id`;
const STUK = `
  INSERT INTO college.stukken (organisatie_id, deling_id, gemeente_id, zaak_id, omschrijving, gedeeld_op)
  VALUES ($1, $2, $3, $4, $5, $6)`;
const TREK_IN = `
  UPDATE college.stukken s SET ingetrokken_op = $3, intrekreden = $4
    FROM public.delingen d
   WHERE d.organisatie_id = s.organisatie_id AND d.id = s.deling_id
     AND s.organisatie_id = $1 AND d.object_id = $2 AND s.ingetrokken_op IS NULL
  RETURNING s.deling_id AS id, s.gemeente_id AS "gemeenteId", s.zaak_id AS "zaakId"`;
const GEMEENTE = 'SELECT id FROM public.gemeenten WHERE organisatie_id = $1 AND id = $2';

@Injectable()
export class SqlDelingRepository extends DelingRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async kentGemeente(gemeenteId: string): Promise<boolean> {
    const waarden = [this.uow.actor().organisatieId, gemeenteId];
    return (await this.uow.query('college-gemeente', GEMEENTE, waarden)).length > 0;
  }

  async voegToe({
    id,
    object,
    objectId,
    gemeenteId,
    grond,
    omschrijving,
    zaakId,
    gedeeldOp,
  }: Deling): Promise<boolean> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    const deling = [organisatieId, id, object, objectId, gemeenteId, grond, gebruikerId, gedeeldOp];
    const genomen = await this.uow.query('college-deel', DEEL, deling);
    if (genomen.length === 0) return false;
    await this.uow.query('college-stuk', STUK, [
      organisatieId,
      id,
      gemeenteId,
      zaakId,
      omschrijving,
      gedeeldOp,
    ]);
    return true;
  }

  trekIn(
    objectId: string,
    { reden, op }: { reden: string; op: string },
  ): Promise<Pick<Deling, 'id' | 'gemeenteId' | 'zaakId'>[]> {
    const waarden = [this.uow.actor().organisatieId, objectId, op, reden];
    return this.uow.query('college-trek-in', TREK_IN, waarden);
  }
}
