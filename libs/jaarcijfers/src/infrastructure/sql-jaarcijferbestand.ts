import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  Jaarcijferbestand,
  type Jaarcijferimport,
  type Jaarcijferversie,
  type NieuweJaarcijfers,
} from '../application/ports/jaarcijferbestand';

/** Amounts fit in the whole numbers of JavaScript: a cell has at most twelve digits. */
const CIJFERS = `
  c.aanbieder_id AS "aanbiederId", c.boekjaar, c.versie, c.omzet::float8 AS omzet,
  c.personeelskosten::float8 AS personeelskosten, c.resultaat::float8 AS resultaat,
  c.eigen_vermogen::float8 AS "eigenVermogen", c.balanstotaal::float8 AS balanstotaal,
  c.vlottende_activa::float8 AS "vlottendeActiva", c.kortlopende_schulden::float8 AS "kortlopendeSchulden",
  c.winstuitkering::float8 AS winstuitkering, c.omzet_jeugd_wmo::float8 AS "omzetJeugdWmo",
  c.aantal_clienten::float8 AS "aantalClienten", i.id AS "importId", i.ingelezen_op AS "ingelezenOp",
  (i.ingelezen_op AT TIME ZONE 'Europe/Amsterdam')::date AS "ingelezenDag", i.bron
    FROM jaarcijfers.cijfers c
    JOIN jaarcijfers.imports i ON i.organisatie_id = c.organisatie_id AND i.id = c.import_id
   WHERE c.organisatie_id = $1`;

const VOEG_TOE = `
  INSERT INTO jaarcijfers.cijfers (organisatie_id, aanbieder_id, boekjaar, versie, import_id, omzet, personeelskosten,
      resultaat, eigen_vermogen, balanstotaal, vlottende_activa, kortlopende_schulden, winstuitkering, omzet_jeugd_wmo,
      aantal_clienten)
  SELECT $1, n."aanbiederId", n.boekjaar, n.versie, $2, n.omzet, n.personeelskosten, n.resultaat, n."eigenVermogen",
         n.balanstotaal, n."vlottendeActiva", n."kortlopendeSchulden", n.winstuitkering, n."omzetJeugdWmo",
         n."aantalClienten"
    FROM jsonb_to_recordset($3::jsonb) AS n("aanbiederId" uuid, boekjaar int, versie int, omzet bigint,
         personeelskosten bigint, resultaat bigint, "eigenVermogen" bigint, balanstotaal bigint, "vlottendeActiva" bigint,
         "kortlopendeSchulden" bigint, winstuitkering bigint, "omzetJeugdWmo" bigint, "aantalClienten" bigint)`;

@Injectable()
export class SqlJaarcijferbestand extends Jaarcijferbestand {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async neemBeurt(): Promise<void> {
    await this.uow.query(
      'jaarcijfer-beurt',
      `SELECT pg_advisory_xact_lock(hashtextextended('jaarcijfers.imports' || $1::text, 0))`,
      [this.organisatie()],
    );
  }

  geldende(): Promise<Jaarcijferversie[]> {
    return this.uow.query<Jaarcijferversie>(
      'jaarcijfer-geldende',
      `SELECT DISTINCT ON (c.aanbieder_id, c.boekjaar) ${CIJFERS}
        ORDER BY c.aanbieder_id, c.boekjaar DESC, c.versie DESC`,
      [this.organisatie()],
    );
  }

  vanAanbieder(aanbiederId: string): Promise<Jaarcijferversie[]> {
    return this.uow.query<Jaarcijferversie>(
      'jaarcijfer-van-aanbieder',
      `SELECT ${CIJFERS} AND c.aanbieder_id = $2 ORDER BY c.boekjaar DESC, c.versie DESC`,
      [this.organisatie(), aanbiederId],
    );
  }

  async voegToe(
    bij: Omit<Jaarcijferimport, 'ingelezenOp' | 'ingelezenDoor'>,
    cijfers: readonly NieuweJaarcijfers[],
  ): Promise<void> {
    const { id, bestandsnaam, sha256, bron, regels, nieuw, gewijzigd, ongewijzigd } = bij;
    await this.uow.query(
      'jaarcijfer-import-nieuw',
      `INSERT INTO jaarcijfers.imports (organisatie_id, id, bestandsnaam, sha256, bron, regels, nieuw, gewijzigd,
                                        ongewijzigd, ingelezen_op, ingelezen_door)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[this.organisatie(), id, bestandsnaam, sha256, bron, regels, nieuw, gewijzigd, ongewijzigd],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
      ],
    );
    await this.uow.query('jaarcijfer-nieuw', VOEG_TOE, [this.organisatie(), id, JSON.stringify(cijfers)]);
  }

  imports(aantal: number): Promise<Jaarcijferimport[]> {
    return this.uow.query<Jaarcijferimport>(
      'jaarcijfer-imports',
      `SELECT id, bestandsnaam, sha256, bron, regels, nieuw, gewijzigd, ongewijzigd, ingelezen_op AS "ingelezenOp",
              ingelezen_door AS "ingelezenDoor"
         FROM jaarcijfers.imports WHERE organisatie_id = $1 ORDER BY ingelezen_op DESC, id DESC LIMIT $2`,
      [this.organisatie(), aantal],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
