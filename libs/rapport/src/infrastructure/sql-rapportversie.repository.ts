import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { RapportversieRepository } from '../application/ports/rapportversie.repository';
import type { Rapportversie, Rapportversieregel } from '../domain/rapportversie';

const REGEL = `id, volgnummer, aanleiding, naam, rapportversie, gemaakt_door AS "gemaaktDoor",
  to_char(gemaakt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "gemaaktOp"`;
const VAN = 'FROM rapport.versies WHERE organisatie_id = nav.organisatie() AND rapport_id = $1';

const NIEUW = `
  INSERT INTO rapport.versies (organisatie_id, rapport_id, volgnummer, id, aanleiding, naam, rapportversie, titel,
                               secties, bevindingen, gemaakt_op, gemaakt_door)
  SELECT nav.organisatie(), $1, 1 + coalesce(max(volgnummer), 0), $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10
    ${VAN}`;

@Injectable()
export class SqlRapportversieRepository extends RapportversieRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(v: Omit<Rapportversie, 'volgnummer'>): Promise<void> {
    await this.uow.query('rapportversie-nieuw', NIEUW, [
      ...[v.rapportId, v.id, v.aanleiding, v.naam, v.rapportversie, v.titel],
      ...[JSON.stringify(v.secties), JSON.stringify(v.bevindingen), v.gemaaktOp, v.gemaaktDoor],
    ]);
  }

  lijst(rapportId: string): Promise<Rapportversieregel[]> {
    const sql = `SELECT ${REGEL} ${VAN} ORDER BY volgnummer DESC`;
    return this.uow.query<Rapportversieregel>('rapportversie-lijst', sql, [rapportId]);
  }

  async zoek(rapportId: string, id: string): Promise<Rapportversie | null> {
    const sql = `SELECT ${REGEL}, rapport_id AS "rapportId", titel, secties, bevindingen ${VAN} AND id = $2`;
    return (await this.uow.query<Rapportversie>('rapportversie-zoek', sql, [rapportId, id]))[0] ?? null;
  }
}
