import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Opmerkingen } from '../application/ports/opmerkingen';
import type { Opmerking } from '../domain/opmerking';

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const OPMERKING = `
  SELECT id, rapport_id AS "rapportId", zaak_id AS "zaakId", plaats, norm, fragment, tekst, status, antwoorden,
         ${tijd('gemaakt_op')} AS "gemaaktOp", gemaakt_door AS "gemaaktDoor",
         ${tijd('afgehandeld_op')} AS "afgehandeldOp", afgehandeld_door AS "afgehandeldDoor", versie
    FROM rapport.opmerkingen WHERE organisatie_id = nav.organisatie() AND rapport_id = $1`;
const NIEUW = `
  INSERT INTO rapport.opmerkingen (organisatie_id, id, rapport_id, zaak_id, plaats, norm, fragment, tekst, status, antwoorden,
                                   gemaakt_op, gemaakt_door, versie)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, 'open', '[]', $8, $9, 1)`;
const BEWAAR = `
  UPDATE rapport.opmerkingen
     SET status = $3, antwoorden = $4::jsonb, afgehandeld_op = $5, afgehandeld_door = $6, versie = versie + 1
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;

@Injectable()
export class SqlOpmerkingen extends Opmerkingen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(o: Opmerking): Promise<void> {
    await this.uow.query('opmerking-nieuw', NIEUW, [
      ...[o.id, o.rapportId, o.zaakId, o.plaats, o.norm, o.fragment, o.tekst, o.gemaaktOp, o.gemaaktDoor],
    ]);
  }

  async laadVoorWijziging(rapportId: string, id: string): Promise<Opmerking> {
    const sql = `${OPMERKING} AND id = $2 FOR UPDATE`;
    const [opmerking] = await this.uow.query<Opmerking>('opmerking-slot', sql, [rapportId, id]);
    if (!opmerking) throw new DomeinFout('NIET_GEVONDEN');
    return opmerking;
  }

  async bewaar(o: Opmerking, gezien: number): Promise<void> {
    const geraakt = await this.uow.query('opmerking-bewaar', BEWAAR, [
      ...[o.id, gezien, o.status, JSON.stringify(o.antwoorden), o.afgehandeldOp, o.afgehandeldDoor],
    ]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  lijst(rapportId: string): Promise<Opmerking[]> {
    return this.uow.query<Opmerking>('opmerking-lijst', `${OPMERKING} ORDER BY id`, [rapportId]);
  }
}
