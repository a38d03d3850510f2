import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import type { Beoordelingsregel } from '../application/ports/opdracht.repository';
import {
  type Opdrachtenfilter,
  OpdrachtenQuery,
  type Opdrachtregel,
} from '../application/queries/opdrachten.query';
import type { Aanbiederrapport, Opdracht } from '../domain/opdracht';
import { naarOpdracht } from './typeorm-opdracht.repository';
import { OpdrachtRow } from './zaak.row';

const REGEL = `
  SELECT id, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", aanbieder_id AS "aanbiederId",
         aanbieder_naam AS "aanbiederNaam", gegeven_op AS "gegevenOp", termijn_id AS "termijnId",
         left(onderzoeksvraag, 200) AS onderzoeksvraag, uiterlijk, status, versie
  FROM onderzoek.opdrachten WHERE organisatie_id = $1`;
const RAPPORTEN = `
  SELECT id, opdracht_id AS "opdrachtId", aanbieder_id AS "aanbiederId", ontvangen_op AS "ontvangenOp",
         via_portaal AS "viaPortaal", wat_gebeurde AS "watGebeurde", gesproken_met AS "gesprokenMet",
         wat_voorafging AS "watVoorafging", aard_en_ernst AS "aardEnErnst", maatregelen, terugkoppeling, document_id AS "documentId", termijnoordeel
  FROM onderzoek.aanbiederrapporten WHERE organisatie_id = $1 AND opdracht_id = $2 ORDER BY id`;
const BEOORDELINGEN = `
  SELECT id, opdracht_id AS "opdrachtId", rapport_id AS "rapportId", onderdeel, oordeel, motivering, vragen, vervolg, op,
         door, aanwezig, toelichting
  FROM onderzoek.beoordelingen WHERE organisatie_id = $1 AND opdracht_id = $2 ORDER BY op, id`;

@Injectable()
export class SqlOpdrachtenQuery extends OpdrachtenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Opdrachtenfilter): Promise<Pagina<Opdrachtregel>> {
    const { status, aanbiederId, zaakIds, nieuwsteEerst = false, vanaf, aantal } = filter;
    const v = new Voorwaarden([this.organisatieId(), aantal + 1]);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
    if (zaakIds) v.eis('zaken', zaakIds, (plaats) => `zaak_id = ANY (${plaats}::uuid[])`);
    if (status) v.eis('status', status, (plaats) => `status = ANY (${plaats}::text[])`);
    const [sleutel, teken, richting] = nieuwsteEerst
      ? (['gegeven_op', '<', 'DESC'] as const)
      : (['uiterlijk', '>', 'ASC'] as const);
    v.vanaf(vanaf, (dag, id) => `(${sleutel}, id) ${teken} (${dag}::date, ${id}::uuid)`, sleutel);
    const sql = `${REGEL}${v.waar} ORDER BY ${sleutel} ${richting}, id ${richting} LIMIT $2`;
    const naam = `opdracht-lijst${v.naam}${nieuwsteEerst ? '-nieuwste' : ''}`;
    const rijen = await this.uow.query<Opdrachtregel>(naam, sql, v.waarden);
    return pagina(rijen, aantal, (rij) => [
      ...[nieuwsteEerst ? rij.gegevenOp : rij.uiterlijk, rij.id, sleutel],
    ]);
  }

  vanZaak(zaakId: string): Promise<readonly Opdrachtregel[]> {
    return this.van('opdracht-van-zaak', `${REGEL} AND zaak_id = $2 ORDER BY id`, zaakId);
  }

  async opdracht(id: string): Promise<Opdracht | null> {
    const sleutel = { organisatieId: this.organisatieId(), id };
    const rij = await this.uow.manager().findOneBy(OpdrachtRow, sleutel);
    return rij && naarOpdracht(rij);
  }

  rapporten(opdrachtId: string): Promise<readonly Aanbiederrapport[]> {
    return this.van('opdracht-rapporten', RAPPORTEN, opdrachtId);
  }

  beoordelingen(opdrachtId: string): Promise<readonly Beoordelingsregel[]> {
    return this.van('opdracht-beoordelingen', BEOORDELINGEN, opdrachtId);
  }

  private van<R extends object>(naam: string, sql: string, id: string): Promise<R[]> {
    return this.uow.query<R>(naam, sql, [this.organisatieId(), id]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
