import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type BewaardeInstelling,
  type Loketinstelling,
  Loketinstellingen,
} from '../application/ports/loketinstellingen';

const LEES = `
  SELECT open, email, telefoon, postadres, fg_email AS "fgEmail", versie,
         to_char(gewijzigd_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "gewijzigdOp",
         gewijzigd_door AS "gewijzigdDoor"
    FROM loket.instellingen WHERE organisatie_id = nav.organisatie()`;
const BEWAAR = `
  INSERT INTO loket.instellingen
         (organisatie_id, open, email, telefoon, postadres, fg_email, gewijzigd_op, gewijzigd_door, versie)
  SELECT nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, 1 WHERE $8 = 0
  ON CONFLICT (organisatie_id) DO NOTHING RETURNING versie`;
const WIJZIG = `
  UPDATE loket.instellingen
     SET open = $1, email = $2, telefoon = $3, postadres = $4, fg_email = $5, gewijzigd_op = $6, gewijzigd_door = $7,
         versie = versie + 1
   WHERE organisatie_id = nav.organisatie() AND versie = $8 RETURNING versie`;

/** One row per organisation that chose. */
@Injectable()
export class SqlLoketinstellingen extends Loketinstellingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async lees(): Promise<BewaardeInstelling | null> {
    const [rij] = await this.uow.query<BewaardeInstelling>('loket-instelling', LEES);
    return rij ?? null;
  }

  async bewaar(instelling: Omit<Loketinstelling, 'versie'>, gezien: number): Promise<void> {
    const { open, email, telefoon, postadres, fgEmail } = instelling;
    const { gebruikerId } = this.uow.actor();
    const waarden = [
      open,
      email,
      telefoon,
      postadres,
      fgEmail,
      this.klok.nu().toString(),
      gebruikerId,
      gezien,
    ];
    const [naam, sql] = gezien === 0 ? ['loket-instelling-in', BEWAAR] : ['loket-instelling-wijzig', WIJZIG];
    if ((await this.uow.query(naam, sql, waarden)).length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }
}
