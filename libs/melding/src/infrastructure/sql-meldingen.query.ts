import { Injectable } from '@nestjs/common';
import { type Jsonregels, UnitOfWork } from '@navolgbaar/platform/database';
import { type Json, type Pagina, jsonpagina } from '@navolgbaar/platform/http';
import type { Melding } from '../application/ports/melding.repository';
import {
  type EerdereMelding,
  type Meldingfeit,
  MeldingenQuery,
  type Meldingregel,
  type Werkvoorraadfilter,
} from '../application/queries/meldingen.query';
import { MeldingRow } from './melding.row';
import { naarMelding } from './typeorm-melding.repository';
import { werkvoorraadvraag } from './werkvoorraad.sql';

const KORT = 'id, nummer, soort, onderwerp, ontvangen_op AS "ontvangenOp", status';

@Injectable()
export class SqlMeldingenQuery extends MeldingenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async werkvoorraad(filter: Werkvoorraadfilter): Promise<Json<Pagina<Meldingregel>>> {
    const { naam, sql, waarden } = werkvoorraadvraag(this.uow.actor().organisatieId, filter);
    const [lijst] = await this.uow.query<Jsonregels>(naam, sql, waarden);
    return jsonpagina(lijst as Jsonregels, filter.aantal, ({ ontvangenOp, id }) => [ontvangenOp, id]);
  }

  async detail(id: string): Promise<Melding | null> {
    const rij = await this.uow
      .manager()
      .findOneBy(MeldingRow, { organisatieId: this.uow.actor().organisatieId, id });
    return rij && naarMelding(rij);
  }

  async feiten(id: string): Promise<Meldingfeit | null> {
    const [feit] = await this.uow.query<Meldingfeit>(
      'melding-feiten',
      `SELECT id, nummer, soort, status, wet, domein, aanbieder_id AS "aanbiederId", locatie_id AS "locatieId",
              gemeente_id AS "gemeenteId", ontvangen_op AS "ontvangenOp", onderwerp,
              behandelaar_id AS "behandelaarId", onrechtmatigheid, versie
       FROM melding.meldingen WHERE organisatie_id = $1 AND id = $2`,
      [this.uow.actor().organisatieId, id],
    );
    return feit ?? null;
  }

  eerdere(aanbiederId: string, behalveId: string): Promise<EerdereMelding[]> {
    return this.uow.query<EerdereMelding>(
      'melding-eerdere',
      `SELECT ${KORT} FROM melding.meldingen
       WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id <> $3 ORDER BY ontvangen_op DESC LIMIT 50`,
      [this.uow.actor().organisatieId, aanbiederId, behalveId],
    );
  }

  lijktOp({
    id,
    aanbiederId,
    ontvangenOp,
  }: Pick<Melding, 'id' | 'aanbiederId' | 'ontvangenOp'>): Promise<EerdereMelding[]> {
    return this.uow.query<EerdereMelding>(
      'melding-lijkt-op',
      `SELECT ${KORT} FROM melding.meldingen
       WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id <> $3
         AND ontvangen_op BETWEEN $4::timestamptz - interval '7 days' AND $4::timestamptz + interval '7 days'
       ORDER BY ontvangen_op DESC LIMIT 10`,
      [this.uow.actor().organisatieId, aanbiederId, id, ontvangenOp],
    );
  }
}
