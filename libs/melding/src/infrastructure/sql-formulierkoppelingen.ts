import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Formulierkoppelingen } from '../application/ports/formulierkoppelingen';
import { type Koppeling, leesKoppeling } from '../domain/koppeling';

@Injectable()
export class SqlFormulierkoppelingen extends Formulierkoppelingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async van(formulierId: string): Promise<Koppeling | null> {
    const [rij] = await this.uow.query<{ koppeling: unknown }>(
      'melding-formulierkoppeling',
      `SELECT koppeling FROM melding.formulierkoppelingen
        WHERE organisatie_id = nav.organisatie() AND formulier_id = $1 ORDER BY versie DESC LIMIT 1`,
      [formulierId],
    );
    return rij ? leesKoppeling(rij.koppeling, 'formulier').koppeling : null;
  }

  async zet(formulierId: string, naam: string, json: unknown): Promise<void> {
    await this.uow.query(
      'melding-formulierkoppeling-zet',
      `INSERT INTO melding.formulierkoppelingen
         (organisatie_id, formulier_id, versie, naam, koppeling, vastgesteld_op, vastgesteld_door)
       SELECT nav.organisatie(), $1, coalesce(max(versie), 0) + 1, $2, $3::jsonb, $4, $5
         FROM melding.formulierkoppelingen WHERE organisatie_id = nav.organisatie() AND formulier_id = $1`,
      [formulierId, naam, JSON.stringify(json), this.klok.nu().toString(), this.uow.actor().gebruikerId],
    );
  }
}
