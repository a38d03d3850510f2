import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import { type Bezoekenfilter, type Bezoekrij, BezoekenQuery } from '../application/queries/bezoeken.query';
import type { Bezoekstaat } from '../domain/bezoek';
import { BezoekRow } from './bezoek.row';
import { naarBezoek } from './typeorm-bezoek.repository';

const REGEL = `id, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", aanbieder_id AS "aanbiederId",
  aanbieder_naam AS "aanbiederNaam", aankondiging, op, van, tot, behandelaar_id AS "behandelaarId",
  tweede_id AS "tweedeId", status, plaats`;

@Injectable()
export class SqlBezoekenQuery extends BezoekenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Bezoekenfilter): Promise<Pagina<Bezoekrij>> {
    const { naam, waar, waarden } = voorwaarden(filter, this.uow.actor().organisatieId);
    const richting = filter.status === 'gepland' ? 'ASC' : 'DESC';
    const rijen = await this.uow.query<Bezoekrij>(
      `bezoek-lijst${naam}`,
      `SELECT ${REGEL} FROM bezoek.bezoeken WHERE organisatie_id = $1 ${waar}
       ORDER BY op ${richting}, id ${richting} LIMIT $2`,
      waarden,
    );
    return pagina(rijen, filter.aantal, ({ op, id }) => [op, id]);
  }

  async detail(id: string): Promise<Bezoekstaat | null> {
    const { organisatieId } = this.uow.actor();
    const rij = await this.uow.manager().findOneBy(BezoekRow, { organisatieId, id });
    return rij && naarBezoek(rij);
  }
}

function voorwaarden(filter: Bezoekenfilter, organisatieId: string): Voorwaarden {
  const { zaakId, aanbiederId, behandelaarId, status, voor } = filter;
  const v = new Voorwaarden([organisatieId, filter.aantal + 1]);
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (behandelaarId)
    v.eis('van', behandelaarId, (plaats) => `(behandelaar_id = ${plaats} OR tweede_id = ${plaats})`);
  // Said as text and not as a value, so that the index of what is planned fits.
  if (status === 'gepland') v.eisVast('gepland', `status = 'gepland'`);
  else if (status) v.eis('status', status, (plaats) => `status = ${plaats}`);
  if (voor) v.eis('voor', voor, (plaats) => `op < ${plaats}::date`);
  const verder = status === 'gepland' ? '>' : '<';
  return v.vanaf(filter.vanaf, (dag, id) => `(op, id) ${verder} (${dag}::date, ${id}::uuid)`);
}
