import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, leesCursor, pagina } from '@navolgbaar/platform/http';
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
    const { naam, waar, waarden } = voorwaarden(filter);
    const richting = filter.status === 'gepland' ? 'ASC' : 'DESC';
    const rijen = await this.uow.query<Bezoekrij>(
      `bezoek-lijst${naam}`,
      `SELECT ${REGEL} FROM bezoek.bezoeken WHERE organisatie_id = $1 ${waar}
       ORDER BY op ${richting}, id ${richting} LIMIT $2`,
      [this.uow.actor().organisatieId, filter.aantal + 1, ...waarden],
    );
    return pagina(rijen, filter.aantal, ({ op, id }) => [op, id]);
  }

  async detail(id: string): Promise<Bezoekstaat | null> {
    const { organisatieId } = this.uow.actor();
    const rij = await this.uow.manager().findOneBy(BezoekRow, { organisatieId, id });
    return rij && naarBezoek(rij);
  }
}

/** Only the conditions that are asked, each variant a named statement of its own so that its plan fits. */
function voorwaarden(filter: Bezoekenfilter): { naam: string; waar: string; waarden: unknown[] } {
  const delen: string[] = [];
  const waarden: unknown[] = [];
  let naam = '';
  const voegToe = (kenmerk: string, nieuw: unknown[], maak: (plaatsen: string[]) => string): void => {
    const plaatsen = nieuw.map((_, i) => `$${waarden.length + i + 3}`);
    waarden.push(...nieuw);
    delen.push(`AND ${maak(plaatsen)}`);
    naam += `-${kenmerk}`;
  };
  const { zaakId, aanbiederId, behandelaarId, status, voor } = filter;
  if (zaakId) voegToe('zaak', [zaakId], ([zaak]) => `zaak_id = ${zaak}`);
  if (aanbiederId) voegToe('aanbieder', [aanbiederId], ([aanbieder]) => `aanbieder_id = ${aanbieder}`);
  if (behandelaarId) {
    voegToe('van', [behandelaarId], ([wie]) => `(behandelaar_id = ${wie} OR tweede_id = ${wie})`);
  }
  // Said as text and not as a value, so that the index of what is planned fits.
  if (status === 'gepland') voegToe('gepland', [], () => `status = 'gepland'`);
  else if (status) voegToe('status', [status], ([s]) => `status = ${s}`);
  if (voor) voegToe('voor', [voor], ([dag]) => `op < ${dag}::date`);
  const cursor = leesCursor(filter.vanaf, 2);
  if (cursor) {
    const verder = status === 'gepland' ? '>' : '<';
    voegToe('vanaf', cursor, ([dag, id]) => `(op, id) ${verder} (${dag}::date, ${id}::uuid)`);
  }
  return { naam, waar: delen.join(' '), waarden };
}
