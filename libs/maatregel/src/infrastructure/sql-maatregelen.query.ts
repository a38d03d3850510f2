import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, leesCursor, pagina } from '@navolgbaar/platform/http';
import type { Levering } from '../application/ports/maatregel.repository';
import {
  MaatregelenQuery,
  type Maatregelfilter,
  type Maatregelrij,
  type Rondzaakvraag,
} from '../application/queries/maatregelen.query';
import type { Maatregelstaat } from '../domain/maatregelstaat';
import { MaatregelRow } from './maatregel.row';
import { naarMaatregel } from './typeorm-maatregel.repository';

const REGEL = `id, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", aanbieder_id AS "aanbiederId",
  aanbieder_naam AS "aanbiederNaam", soort, status, opgelegd_op AS "opgelegdOp", onderdelen`;

const ROND_ZAAK = `
  SELECT ${REGEL} FROM maatregel.maatregelen
   WHERE organisatie_id = $1 AND (zaak_id = $2 OR id IN (
     SELECT a.id FROM maatregel.maatregelen a
      WHERE a.organisatie_id = $1 AND a.aanbieder_id = $3 AND a.zaak_id <> $2
      ORDER BY a.opgelegd_op DESC, a.id DESC LIMIT $4))
   ORDER BY opgelegd_op DESC, id DESC`;

@Injectable()
export class SqlMaatregelenQuery extends MaatregelenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Maatregelfilter): Promise<Pagina<Maatregelrij>> {
    const { naam, waar, waarden } = voorwaarden(filter);
    const rijen = await this.uow.query<Maatregelrij>(
      `maatregel-lijst${naam}`,
      `SELECT ${REGEL} FROM maatregel.maatregelen WHERE organisatie_id = $1 ${waar}
       ORDER BY opgelegd_op DESC, id DESC LIMIT $2`,
      [this.uow.actor().organisatieId, filter.aantal + 1, ...waarden],
    );
    return pagina(rijen, filter.aantal, ({ opgelegdOp, id }) => [opgelegdOp, id]);
  }

  rondZaak({ zaakId, aanbiederId, aantal }: Rondzaakvraag): Promise<readonly Maatregelrij[]> {
    const waarden = [this.uow.actor().organisatieId, zaakId, aanbiederId, aantal];
    return this.uow.query<Maatregelrij>('maatregel-rond-zaak', ROND_ZAAK, waarden);
  }

  async detail(id: string): Promise<Maatregelstaat | null> {
    const { organisatieId } = this.uow.actor();
    const rij = await this.uow.manager().findOneBy(MaatregelRow, { organisatieId, id });
    return rij && naarMaatregel(rij);
  }

  leveringen(maatregelId: string): Promise<Levering[]> {
    return this.uow.query<Levering>(
      'maatregel-leveringen',
      `SELECT id, maatregel_id AS "maatregelId", aanbieder_id AS "aanbiederId", onderdeel, tekst,
              document_id AS "documentId", ontvangen_op AS "ontvangenOp", via_portaal AS "viaPortaal",
              te_laat AS "teLaat"
       FROM maatregel.leveringen WHERE organisatie_id = $1 AND maatregel_id = $2 ORDER BY id`,
      [this.uow.actor().organisatieId, maatregelId],
    );
  }
}

/** Only the conditions that are asked, each variant a named statement of its own so that its plan fits. */
function voorwaarden(filter: Maatregelfilter): { naam: string; waar: string; waarden: unknown[] } {
  const delen: string[] = [];
  const waarden: unknown[] = [];
  let naam = '';
  const voegToe = (kenmerk: string, nieuw: unknown[], maak: (plaatsen: string[]) => string): void => {
    const plaatsen = nieuw.map((_, i) => `$${waarden.length + i + 3}`);
    waarden.push(...nieuw);
    delen.push(`AND ${maak(plaatsen)}`);
    naam += `-${kenmerk}`;
  };
  if (filter.zaakId) voegToe('zaak', [filter.zaakId], ([zaak]) => `zaak_id = ${zaak}`);
  if (filter.zaakIds) voegToe('zaken', [filter.zaakIds], ([zaken]) => `zaak_id = ANY(${zaken}::uuid[])`);
  if (filter.status) voegToe('status', [filter.status], ([status]) => `status = ANY(${status}::text[])`);
  const cursor = leesCursor(filter.vanaf, 2);
  if (cursor) {
    voegToe('vanaf', cursor, ([dag, id]) => `(opgelegd_op, id) < (${dag}::date, ${id}::uuid)`);
  }
  return { naam, waar: delen.join(' '), waarden };
}
