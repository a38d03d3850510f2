import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Aanlevering, Aanleveringen, type Ontvangstbewijs } from '../application/ports/aanleveringen';

const BEWIJS = `
  SELECT id, nummer, kenmerk, processtand AS stand,
         to_char(ontvangen_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "ontvangenOp"
    FROM melding.aanleveringen WHERE organisatie_id = nav.organisatie()`;

@Injectable()
export class SqlAanleveringen extends Aanleveringen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  voegToe(
    { id, clientId, afzender, partnerId, kenmerk }: Aanlevering,
    melding: { id: string; nummer: string },
  ): void {
    this.uow.stuur(
      'melding-aanlevering-in',
      `INSERT INTO melding.aanleveringen
         (organisatie_id, id, melding_id, nummer, client_id, afzender, partner_id, kenmerk, processtand, ontvangen_op)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, 'ontvangen', $8)`,
      [id, melding.id, melding.nummer, clientId, afzender, partnerId, kenmerk, this.klok.nu().toString()],
    );
  }

  async vind(id: string): Promise<Ontvangstbewijs | null> {
    const [bewijs] = await this.uow.query<Ontvangstbewijs>('melding-aanlevering', `${BEWIJS} AND id = $1`, [
      id,
    ]);
    return bewijs ?? null;
  }

  async opKenmerk(clientId: string, kenmerk: string): Promise<Ontvangstbewijs | null> {
    const sql = `${BEWIJS} AND client_id = $1 AND kenmerk = $2`;
    const [bewijs] = await this.uow.query<Ontvangstbewijs>('melding-aanlevering-op-kenmerk', sql, [
      clientId,
      kenmerk,
    ]);
    return bewijs ?? null;
  }

  lijst(vanaf: string | null, aantal: number): Promise<readonly Ontvangstbewijs[]> {
    const sql = `${BEWIJS} AND ($1::uuid IS NULL OR id < $1::uuid) ORDER BY id DESC LIMIT $2`;
    return this.uow.query<Ontvangstbewijs>('melding-aanleveringen', sql, [vanaf, aantal]);
  }

  async meldingVan(id: string): Promise<string | null> {
    const [rij] = await this.uow.query<{ meldingId: string }>(
      'melding-van-aanlevering',
      `SELECT melding_id AS "meldingId" FROM melding.aanleveringen WHERE organisatie_id = nav.organisatie() AND id = $1`,
      [id],
    );
    return rij?.meldingId ?? null;
  }
}
