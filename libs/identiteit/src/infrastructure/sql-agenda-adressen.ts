import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { AgendaAdressen } from '../application/ports/agenda-adressen';

const SINDS = `
  SELECT to_char(aangemaakt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS sinds
  FROM identiteit.agenda_adressen WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1`;
const ZET = `
  INSERT INTO identiteit.agenda_adressen (organisatie_id, gebruiker_id, geheim_hash, aangemaakt_op)
  VALUES (nav.organisatie(), $1, $2, $3)
  ON CONFLICT (organisatie_id, gebruiker_id)
  DO UPDATE SET geheim_hash = excluded.geheim_hash, aangemaakt_op = excluded.aangemaakt_op`;
const VERWIJDER = `
  DELETE FROM identiteit.agenda_adressen
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1 RETURNING gebruiker_id`;

@Injectable()
export class SqlAgendaAdressen extends AgendaAdressen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async sinds(gebruikerId: string): Promise<string | null> {
    const [rij] = await this.uow.query<{ sinds: string }>('identiteit-agenda-sinds', SINDS, [gebruikerId]);
    return rij?.sinds ?? null;
  }

  async zet(gebruikerId: string, hash: Buffer, nu: string): Promise<void> {
    await this.uow.query('identiteit-agenda-zet', ZET, [gebruikerId, hash, nu]);
  }

  async verwijder(gebruikerId: string): Promise<boolean> {
    return (await this.uow.query('identiteit-agenda-weg', VERWIJDER, [gebruikerId])).length > 0;
  }
}
