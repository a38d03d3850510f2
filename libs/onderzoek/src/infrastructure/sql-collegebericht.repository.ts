import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Collegebericht,
  CollegeberichtRepository,
} from '../application/ports/collegebericht.repository';

const VOEG_TOE = `
  INSERT INTO onderzoek.collegeberichten (organisatie_id, id, zaak_id, gemeente_id, zaak_nummer, aanbieder, meldingsoort,
    ontvangen_op, stap, grond, verzonden_op, door)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const GEMEENTEN = `
  SELECT DISTINCT gemeente_id AS id FROM onderzoek.collegeberichten WHERE organisatie_id = $1 AND zaak_id = $2`;
const ZOEK = `
  SELECT id, zaak_id AS "zaakId", gemeente_id AS "gemeenteId", zaak_nummer AS "zaakNummer", aanbieder, meldingsoort,
         ontvangen_op AS "ontvangenOp", stap, grond, verzonden_op AS "verzondenOp", door
  FROM onderzoek.collegeberichten WHERE organisatie_id = $1 AND id = $2`;

@Injectable()
export class SqlCollegeberichtRepository extends CollegeberichtRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(b: Collegebericht): Promise<void> {
    const wat = [
      b.zaakNummer,
      b.aanbieder,
      b.meldingsoort,
      b.ontvangenOp,
      b.stap,
      b.grond,
      b.verzondenOp,
      b.door,
    ];
    const waarden = [this.uow.actor().organisatieId, b.id, b.zaakId, b.gemeenteId, ...wat];
    await this.uow.query('collegebericht-voeg-toe', VOEG_TOE, waarden);
  }

  async gemeentenVan(zaakId: string): Promise<readonly string[]> {
    const waarden = [this.uow.actor().organisatieId, zaakId];
    return (await this.uow.query<{ id: string }>('collegebericht-gemeenten', GEMEENTEN, waarden)).map(
      (r) => r.id,
    );
  }

  async zoek(id: string): Promise<Collegebericht | null> {
    const waarden = [this.uow.actor().organisatieId, id];
    return (await this.uow.query<Collegebericht>('collegebericht-zoek', ZOEK, waarden))[0] ?? null;
  }
}
