import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { UnitOfWork } from '@navolgbaar/platform/database';

/** Wie een stuk het laatst wijzigde, en wanneer. */
export class LaatsteWijzigingResponse {
  @ApiProperty({ type: String, format: 'date-time' })
  op: string;

  /** Het kenmerk van wie het wijzigde. Leeg: het systeem. */
  @ApiProperty({ type: String, nullable: true })
  door: string | null;
}

/** What only looked says so at the end of its name; anything else that is written of an object changed it. */
const GEKEKEN =
  ':([a-z-]+-)?(lezen|lijst|tellen|exporteren|inzien|vergelijken|gevonden|gelezen|code-gebruiken|nood-beoordelen)$';

const LAATSTE = `
  SELECT to_char(tijdstip AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS op, actor_id AS door
    FROM audit.regels
   WHERE organisatie_id = nav.organisatie() AND object_id = $1 AND object = $2 AND handeling !~ '${GEKEKEN}'
   ORDER BY id DESC LIMIT 1`;

/** Who was first when two people change one record, out of the audit. */
@Injectable()
export class LaatsteWijziging {
  constructor(private readonly uow: UnitOfWork) {}

  /** Call it inside a unit of work, after the row check of the object. Null when nobody changed it. */
  async van(object: string, id: string): Promise<LaatsteWijzigingResponse | null> {
    const waarden = [id, object];
    const rijen = await this.uow.query<LaatsteWijzigingResponse>('audit-laatste-wijziging', LAATSTE, waarden);
    return rijen[0] ?? null;
  }
}
