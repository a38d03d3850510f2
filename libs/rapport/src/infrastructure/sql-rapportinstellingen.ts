import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Rapportinstelling, Rapportinstellingen } from '../application/ports/rapportinstellingen';

const BEWAAR = `
  INSERT INTO rapport.instellingen AS i (organisatie_id, vier_ogen, reden, gewijzigd_op, gewijzigd_door, meeste_woorden, versie)
  SELECT nav.organisatie(), $1, $2, $3, $4, $6, 1 WHERE $5 = 0
  ON CONFLICT (organisatie_id) DO NOTHING RETURNING versie`;
const WIJZIG = `
  UPDATE rapport.instellingen
     SET vier_ogen = $1, reden = $2, gewijzigd_op = $3, gewijzigd_door = $4, meeste_woorden = $6, versie = versie + 1
   WHERE organisatie_id = nav.organisatie() AND versie = $5 RETURNING versie`;

/** One row per organisation that chose; without it the shipped default holds. */
@Injectable()
export class SqlRapportinstellingen extends Rapportinstellingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async lees(): Promise<Rapportinstelling | null> {
    const [rij] = await this.uow.query<Rapportinstelling>(
      'rapport-instelling',
      `SELECT vier_ogen AS "vierOgen", meeste_woorden AS "meesteWoorden", reden, versie FROM rapport.instellingen
        WHERE organisatie_id = nav.organisatie()`,
    );
    return rij ?? null;
  }

  async bewaar(
    { vierOgen, meesteWoorden, reden }: Omit<Rapportinstelling, 'versie'>,
    gezien: number,
  ): Promise<void> {
    const { gebruikerId } = this.uow.actor();
    const waarden = [vierOgen, reden, this.klok.nu().toString(), gebruikerId, gezien, meesteWoorden];
    const [naam, sql] =
      gezien === 0 ? ['rapport-instelling-in', BEWAAR] : ['rapport-instelling-wijzig', WIJZIG];
    if ((await this.uow.query(naam, sql, waarden)).length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }
}
