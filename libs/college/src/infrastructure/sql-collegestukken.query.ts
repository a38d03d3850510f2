import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, leesCursor, pagina } from '@navolgbaar/platform/http';
import {
  type Collegestuk,
  type Collegestukkenfilter,
  CollegestukkenQuery,
} from '../application/queries/collegestukken.query';

const LIJST = `
  SELECT s.deling_id AS id, d.object, d.object_id AS "objectId", s.gemeente_id AS "gemeenteId",
         g.naam AS "gemeenteNaam", s.omschrijving, d.grond, s.gedeeld_op AS "gedeeldOp",
         s.ingetrokken_op AS "ingetrokkenOp", s.intrekreden
  FROM college.stukken s
  JOIN public.delingen d ON d.organisatie_id = s.organisatie_id AND d.id = s.deling_id
  JOIN public.gemeenten g ON g.organisatie_id = s.organisatie_id AND g.id = s.gemeente_id
  WHERE s.organisatie_id = $1`;
const VOLGORDE = 'ORDER BY s.gedeeld_op DESC, s.deling_id DESC LIMIT $2';

const GEMEENTEN = `
  SELECT DISTINCT s.zaak_id AS "zaakId", s.gemeente_id AS "gemeenteId"
  FROM college.stukken s
  JOIN public.delingen d ON d.organisatie_id = s.organisatie_id AND d.id = s.deling_id
  WHERE s.organisatie_id = nav.organisatie() AND s.zaak_id = ANY ($1::uuid[]) AND d.object = 'collegebericht'`;
const GEDEELD = `
  SELECT 1 FROM public.delingen WHERE organisatie_id = nav.organisatie() AND object_id = $1 AND gemeente_id = $2`;
const GELDT = `${GEDEELD} AND NOT EXISTS (
    SELECT 1 FROM college.stukken s WHERE s.organisatie_id = nav.organisatie() AND s.deling_id = delingen.id
       AND s.ingetrokken_op IS NOT NULL)`;

@Injectable()
export class SqlCollegestukkenQuery extends CollegestukkenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Collegestukkenfilter): Promise<Pagina<Collegestuk>> {
    const { gemeenteId, objectId, sinds, vanaf, aantal } = filter;
    const waarden: unknown[] = [this.uow.actor().organisatieId, aantal + 1];
    let waar = '';
    let naam = 'college-stukken';
    if (gemeenteId) {
      waarden.push(gemeenteId);
      waar += ` AND s.gemeente_id = $${waarden.length}`;
      naam += '-gemeente';
    }
    if (objectId) {
      waarden.push(objectId);
      waar += ` AND d.object_id = $${waarden.length}`;
      naam += '-object';
    }
    if (sinds) {
      waarden.push(sinds);
      waar += ` AND s.gedeeld_op > $${waarden.length}::timestamptz`;
      naam += '-sinds';
    }
    const cursor = leesCursor(vanaf, 2);
    if (cursor) {
      waarden.push(...cursor);
      waar += ` AND (s.gedeeld_op, s.deling_id) < ($${waarden.length - 1}::timestamptz, $${waarden.length}::uuid)`;
      naam += '-vanaf';
    }
    const rijen = await this.uow.query<Collegestuk>(naam, `${LIJST}${waar} ${VOLGORDE}`, waarden);
    return pagina(rijen, aantal, ({ gedeeldOp, id }) => [new Date(gedeeldOp).toISOString(), id]);
  }

  gemeentenVan(zaakIds: readonly string[]): Promise<{ zaakId: string; gemeenteId: string }[]> {
    return this.uow.query('college-gemeenten-van-zaken', GEMEENTEN, [zaakIds]);
  }

  async geldt(objectId: string, gemeenteId: string): Promise<boolean> {
    return (await this.uow.query('college-deling-geldt', GELDT, [objectId, gemeenteId])).length > 0;
  }

  async isGedeeld(objectId: string, gemeenteId: string): Promise<boolean> {
    return (await this.uow.query('college-is-gedeeld', GEDEELD, [objectId, gemeenteId])).length > 0;
  }
}
