import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Notitie, NotitieRepository } from '../application/ports/notitie.repository';

const VOEG_TOE = `
  INSERT INTO onderzoek.notities (organisatie_id, maker_id, zaak_id, id, tekst, gewijzigd_op, versie)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
// Row-level security asks the maker too; this is the first wall.
const EIGEN = 'WHERE organisatie_id = $1 AND maker_id = $2';
const ZAAK_VAN = `SELECT zaak_id AS id FROM onderzoek.notities ${EIGEN} AND id = $3`;
const WIJZIG = `
  UPDATE onderzoek.notities SET tekst = $5, gewijzigd_op = $6, versie = versie + 1
  ${EIGEN} AND id = $3 AND versie = $4 RETURNING id`;
const VERWIJDER = `DELETE FROM onderzoek.notities ${EIGEN} AND id = $3 AND versie = $4 RETURNING id`;
const NEEM_OVER = `DELETE FROM onderzoek.notities ${EIGEN} AND zaak_id = $3 AND id = $4 AND versie = $5 RETURNING id`;

@Injectable()
export class SqlNotitieRepository extends NotitieRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(zaakId: string, { id, tekst, gewijzigdOp, versie }: Notitie): Promise<void> {
    await this.voer('notitie-voeg-toe', VOEG_TOE, [zaakId, id, tekst, gewijzigdOp, versie]);
  }

  async zaakVan(id: string): Promise<string> {
    const [rij] = await this.voer<{ id: string }>('notitie-zaak-van', ZAAK_VAN, [id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij.id;
  }

  async wijzig(
    id: string,
    gezien: number,
    { tekst, gewijzigdOp }: Pick<Notitie, 'tekst' | 'gewijzigdOp'>,
  ): Promise<void> {
    const geraakt = await this.voer('notitie-wijzig', WIJZIG, [id, gezien, tekst, gewijzigdOp]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async verwijder(id: string, gezien: number): Promise<void> {
    const geraakt = await this.voer('notitie-verwijder', VERWIJDER, [id, gezien]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async neemOver(zaakId: string, id: string, gezien: number): Promise<void> {
    if ((await this.zaakVan(id)) !== zaakId) throw new DomeinFout('NIET_GEVONDEN');
    const geraakt = await this.voer('notitie-neem-over', NEEM_OVER, [zaakId, id, gezien]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private voer<R extends object>(naam: string, sql: string, waarden: readonly unknown[]): Promise<R[]> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    return this.uow.query<R>(naam, sql, [organisatieId, gebruikerId, ...waarden]);
  }
}
