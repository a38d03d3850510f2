import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  Formulierkoppelingen,
  type Koppelingversie,
  type Koppelingvraag,
  type Koppelingvoorstel,
} from '../application/ports/formulierkoppelingen';
import { type Koppeling, leesKoppeling } from '../domain/koppeling';

const EIGEN = 'FROM melding.formulierkoppelingen WHERE organisatie_id = nav.organisatie()';
// Of the newest version only: that a form moved to another system may not bring an older one back.
const VAN = `
  SELECT koppeling FROM (
    SELECT koppeling, machineclient_id ${EIGEN} AND formulier_id = $1 ORDER BY versie DESC LIMIT 1) nieuwste
  WHERE machineclient_id IS NULL OR machineclient_id = $2`;
const KOLOMMEN = `formulier_id AS "formulierId", versie, naam, koppeling AS json, machineclient_id AS "machineclientId",
  to_char(vastgesteld_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "vastgesteldOp",
  vastgesteld_door AS "vastgesteldDoor"`;
const NIEUWSTE = `
  SELECT * FROM (SELECT DISTINCT ON (formulier_id) ${KOLOMMEN} ${EIGEN} ORDER BY formulier_id, versie DESC) nieuwste
  WHERE ($1::text IS NULL OR (naam, "formulierId") > ($1, $2))
    AND ($4::uuid IS NULL OR "machineclientId" IS NULL OR "machineclientId" = $4)
  ORDER BY naam, "formulierId" LIMIT $3`;
const VERSIES = `SELECT ${KOLOMMEN} ${EIGEN} AND formulier_id = $1 ORDER BY versie DESC LIMIT 200`;
// Two at once make the same number: the second then finds it taken.
const ZET = `
  INSERT INTO melding.formulierkoppelingen
    (organisatie_id, formulier_id, versie, naam, koppeling, vastgesteld_op, vastgesteld_door, machineclient_id)
  SELECT nav.organisatie(), $1, nu.versie + 1, $2, $3::jsonb, $4, $5, $6
  FROM (SELECT coalesce(max(versie), 0) AS versie ${EIGEN} AND formulier_id = $1) nu
  WHERE nu.versie = coalesce($7::integer, nu.versie)
  ON CONFLICT DO NOTHING RETURNING versie`;

@Injectable()
export class SqlFormulierkoppelingen extends Formulierkoppelingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async van(formulierId: string, machineclientId: string | null): Promise<Koppeling | null> {
    const [rij] = await this.uow.query<{ koppeling: unknown }>('melding-formulierkoppeling', VAN, [
      formulierId,
      machineclientId,
    ]);
    return rij ? leesKoppeling(rij.koppeling, 'formulier').koppeling : null;
  }

  nieuwste({ vanaf, machineclientId }: Koppelingvraag, aantal: number): Promise<readonly Koppelingversie[]> {
    const waarden = [vanaf?.naam ?? null, vanaf?.formulierId ?? null, aantal, machineclientId];
    return this.uow.query<Koppelingversie>('melding-formulierkoppelingen', NIEUWSTE, waarden);
  }

  versies(formulierId: string): Promise<readonly Koppelingversie[]> {
    return this.uow.query<Koppelingversie>('melding-formulierkoppeling-versies', VERSIES, [formulierId]);
  }

  async zet(
    { formulierId, naam, machineclientId, json }: Koppelingvoorstel,
    na: number | null,
  ): Promise<boolean> {
    const waarden = [
      ...[formulierId, naam, JSON.stringify(json), this.klok.nu().toString()],
      ...[this.uow.actor().gebruikerId, machineclientId, na],
    ];
    return (await this.uow.query('melding-formulierkoppeling-zet', ZET, waarden)).length > 0;
  }
}
