import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';

// Also a session that ended: by logging out, by an hour of silence, or because the account was off for a while.
const VORIGE = `
  SELECT to_char(laatst_gebruikt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op
  FROM identiteit.sessies WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1
  ORDER BY aangemaakt_op DESC, id DESC OFFSET 1 LIMIT 1`;

/** When a person was here before. Call inside a unit of work. */
@Injectable()
export class VorigBezoek {
  constructor(private readonly uow: UnitOfWork) {}

  /** The last use of the session before the newest one; null on a first visit, or when that session was cleared away. */
  async van(gebruikerId: string): Promise<string | null> {
    const [sessie] = await this.uow.query<{ op: string }>('identiteit-vorig-bezoek', VORIGE, [gebruikerId]);
    return sessie?.op ?? null;
  }
}
