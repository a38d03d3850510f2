import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Verbanden } from '../application/ports/verbanden';
import type { Meldingfoutcode } from '../domain/fouten';
import type { Verband } from '../domain/verband';

const VAN = `
  SELECT id, soort, van_id AS "vanId", naar_id AS "naarId" FROM melding.verbanden
   WHERE organisatie_id = $1 AND van_id = $2 AND verbroken_op IS NULL
   UNION ALL
  SELECT id, soort, van_id, naar_id FROM melding.verbanden
   WHERE organisatie_id = $1 AND naar_id = $2 AND verbroken_op IS NULL`;
const LEG = `
  INSERT INTO melding.verbanden (organisatie_id, id, soort, van_id, naar_id, motivering, gelegd_op, gelegd_door)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`;
const VERBREEK = `
  UPDATE melding.verbanden SET verbreekreden = $3, verbroken_op = $4, verbroken_door = $5
   WHERE organisatie_id = $1 AND id = $2 AND verbroken_op IS NULL`;

@Injectable()
export class SqlVerbanden extends Verbanden {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  van(meldingId: string): Promise<Verband[]> {
    const waarden = [this.uow.actor().organisatieId, meldingId];
    return this.uow.query<Verband>('melding-verbanden-van', VAN, waarden);
  }

  async leg({ id, soort, vanId, naarId }: Verband, motivering: string | null): Promise<void> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    const nu = this.klok.nu().toString();
    const waarden = [organisatieId, id, soort, vanId, naarId, motivering, nu, gebruikerId];
    const gelegd = await this.uow.query('melding-leg-verband', LEG, waarden);
    // It hangs under a melding that this person may not see.
    if (gelegd.length === 0) throw new DomeinFout<Meldingfoutcode>('MELDING.IS_ONDERDEEL');
  }

  async verbreek(id: string, reden: string | null): Promise<void> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    const waarden = [organisatieId, id, reden, this.klok.nu().toString(), gebruikerId];
    await this.uow.query('melding-verbreek-verband', VERBREEK, waarden);
  }
}
