import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Besluit,
  type NieuweMatrix,
  type Weging,
  WegingRepository,
} from '../application/ports/weging.repository';
import type { Wegingsmatrix } from '../domain/matrix';

const MATRIX = 'id, versie, geldig_vanaf AS "geldigVanaf", bron, aanname, cellen';

/** Weighings and decisions are stored whole, since they are read whole and never change; what is searched is a column. */
@Injectable()
export class SqlWegingRepository extends WegingRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async matrixOp(dag: string): Promise<Wegingsmatrix | null> {
    const [matrix] = await this.uow.query<Wegingsmatrix>(
      'weging-matrix-op',
      `SELECT ${MATRIX} FROM weging.matrices WHERE organisatie_id = $1 AND geldig_vanaf <= $2
       ORDER BY geldig_vanaf DESC, versie DESC LIMIT 1`,
      [this.organisatie(), dag],
    );
    return matrix ?? null;
  }

  matrices(): Promise<Wegingsmatrix[]> {
    return this.uow.query<Wegingsmatrix>(
      'weging-matrices',
      `SELECT ${MATRIX} FROM weging.matrices WHERE organisatie_id = $1 ORDER BY versie DESC`,
      [this.organisatie()],
    );
  }

  async voegMatrixToe({ id, geldigVanaf, bron, aanname, cellen }: NieuweMatrix): Promise<void> {
    await this.uow.query(
      'weging-matrix-nieuw',
      `INSERT INTO weging.matrices (organisatie_id, id, versie, geldig_vanaf, bron, aanname, cellen)
       SELECT $1, $2, coalesce(max(versie), 0) + 1, $3, $4, $5, $6::jsonb FROM weging.matrices WHERE organisatie_id = $1`,
      [this.organisatie(), id, geldigVanaf, bron, aanname, JSON.stringify(cellen)],
    );
  }

  async voegWegingToe(weging: Weging): Promise<void> {
    const { id, meldingId, matrixId, matrixversie, kleur, vastgesteldOp } = weging;
    await this.uow.query(
      'weging-nieuw',
      `INSERT INTO weging.wegingen (organisatie_id, id, melding_id, matrix_id, matrixversie, kleur, inhoud, vastgesteld_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)`,
      [
        this.organisatie(),
        id,
        meldingId,
        matrixId,
        matrixversie,
        kleur,
        JSON.stringify(weging),
        vastgesteldOp,
      ],
    );
  }

  async voegBesluitToe(besluit: Besluit): Promise<void> {
    const { id, meldingId, wegingId, vastgelegdOp } = besluit;
    await this.uow.query(
      'weging-besluit-nieuw',
      `INSERT INTO weging.besluiten (organisatie_id, id, melding_id, weging_id, besluit, inhoud, vastgelegd_op)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
      [this.organisatie(), id, meldingId, wegingId, besluit.besluit, JSON.stringify(besluit), vastgelegdOp],
    );
  }

  async wegingenVan(meldingIds: readonly string[]): Promise<Weging[]> {
    const rijen = await this.uow.query<{ inhoud: Weging }>(
      'weging-van',
      `SELECT inhoud FROM weging.wegingen WHERE organisatie_id = $1 AND melding_id = ANY($2::uuid[])
       ORDER BY vastgesteld_op DESC, id DESC`,
      [this.organisatie(), meldingIds],
    );
    return rijen.map(({ inhoud }) => inhoud);
  }

  async besluitenVan(meldingIds: readonly string[]): Promise<Besluit[]> {
    const rijen = await this.uow.query<{ inhoud: Besluit }>(
      'weging-besluiten-van',
      `SELECT inhoud FROM weging.besluiten WHERE organisatie_id = $1 AND melding_id = ANY($2::uuid[])
       ORDER BY vastgelegd_op DESC, id DESC`,
      [this.organisatie(), meldingIds],
    );
    return rijen.map(({ inhoud }) => inhoud);
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
