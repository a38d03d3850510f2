import { Injectable } from '@nestjs/common';
import { zakenVan } from '@navolgbaar/onderzoek';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { NIEMAND, type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import { objectenTeLaat } from '@navolgbaar/termijn';
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
    const v = voorwaarden(filter, this.uow.actor().organisatieId);
    const naam = `maatregel-lijst${v.naam}`;
    const sql = `SELECT ${REGEL} FROM maatregel.maatregelen WHERE organisatie_id = $1 ${v.waar}
      ORDER BY opgelegd_op DESC, id DESC LIMIT $2`;
    // Of a few cases there are few: the planner is right to sort those.
    const rijen =
      filter.zaakId || filter.zaakIds
        ? await this.uow.query<Maatregelrij>(naam, sql, v.waarden)
        : await this.uow.inVolgorde<Maatregelrij>(naam, sql, v.waarden);
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

/** On what something still has to happen. Written out, so that the planner can use the partial index. */
const OPEN = ['niet_opgevolgd', 'ontvangen', 'opgelegd'];

function voorwaarden(filter: Maatregelfilter, organisatieId: string): Voorwaarden {
  const { zaakId, zaakIds, status, aanbiederId, soort, behandelaarId, teLaatOp } = filter;
  const v = new Voorwaarden([organisatieId, filter.aantal + 1]);
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
  if (zaakIds) v.eis('zaken', zaakIds, (plaats) => `zaak_id = ANY(${plaats}::uuid[])`);
  if (status && [...status].sort().join() === OPEN.join())
    v.eisVast('open', `status IN (${OPEN.map((een) => `'${een}'`).join(', ')})`);
  else if (status) v.eis('status', status, (plaats) => `status = ANY(${plaats}::text[])`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (soort) v.eis('soort', soort, (plaats) => `soort = ${plaats}`);
  if (behandelaarId === NIEMAND) v.eisVast('niemand', `zaak_id IN (${zakenVan(null)})`);
  else if (behandelaarId) v.eis('van', behandelaarId, (plaats) => `zaak_id IN (${zakenVan(plaats)})`);
  if (teLaatOp) v.eis('te-laat', teLaatOp, (plaats) => `id IN (${maatregelenTeLaat(plaats)})`);
  return v.vanaf(filter.vanaf, (dag, id) => `(opgelegd_op, id) < (${dag}::date, ${id}::uuid)`);
}

const maatregelenTeLaat = (vandaag: string): string =>
  `SELECT l.object_id FROM (${objectenTeLaat('maatregel', `${vandaag}::date`)}) l`;
