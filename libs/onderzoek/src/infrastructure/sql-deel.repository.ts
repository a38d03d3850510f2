import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { DeelRepository } from '../application/ports/deel.repository';

const TABEL = { gesprek: 'onderzoek.gesprekken', waarneming: 'onderzoek.waarnemingen' } as const;
const GEEF = `
  INSERT INTO onderzoek.deel_toegang (organisatie_id, zaak_id, deel_id, gebruiker_id)
  SELECT $1, $2, $3, unnest($4::uuid[]) ON CONFLICT DO NOTHING`;
const HOUD_OVER = `
  DELETE FROM onderzoek.deel_toegang
  WHERE organisatie_id = $1 AND deel_id = $2 AND NOT (gebruiker_id = ANY ($3::uuid[]))`;

@Injectable()
export class SqlDeelRepository extends DeelRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async bestaat(soort: keyof typeof TABEL, zaakId: string, deelId: string): Promise<boolean> {
    const sql = `SELECT id FROM ${TABEL[soort]} WHERE organisatie_id = $1 AND zaak_id = $2 AND id = $3`;
    return (await this.voer(`deel-bestaat-${soort}`, sql, [zaakId, deelId])).length > 0;
  }

  async markeer(soort: keyof typeof TABEL, deelId: string, vertrouwelijk: boolean): Promise<void> {
    const sql = `UPDATE ${TABEL[soort]} SET vertrouwelijk = $3 WHERE organisatie_id = $1 AND id = $2`;
    await this.voer(`deel-markeer-${soort}`, sql, [deelId, vertrouwelijk]);
  }

  async geefToegang(zaakId: string, deelId: string, gebruikerIds: readonly string[]): Promise<void> {
    await this.voer('deel-geef-toegang', GEEF, [zaakId, deelId, gebruikerIds]);
  }

  async houdOver(deelId: string, gebruikerIds: readonly string[]): Promise<void> {
    await this.voer('deel-houd-over', HOUD_OVER, [deelId, gebruikerIds]);
  }

  private voer<R extends object>(naam: string, sql: string, waarden: readonly unknown[]): Promise<R[]> {
    return this.uow.query<R>(naam, sql, [this.uow.actor().organisatieId, ...waarden]);
  }
}
