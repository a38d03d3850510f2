import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Gespreksverslag,
  type Gespreksverslagregel,
  Gespreksverslagen,
} from '../application/ports/gespreksverslagen';

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

@Injectable()
export class SqlGespreksverslagen extends Gespreksverslagen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(verslag: Gespreksverslag): Promise<void> {
    const { id, meldingId, tekst, sha256, gevoerdOp, verbetertId, reden } = verslag;
    await this.uow.query(
      'melding-gespreksverslag-in',
      `INSERT INTO melding.gespreksverslagen (organisatie_id, id, melding_id, tekst, sha256, gevoerd_op, verbetert_id, reden,
         vastgelegd_op, vastgelegd_door)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, meldingId, tekst, sha256, gevoerdOp, verbetertId, reden, this.klok.nu().toString()],
        this.uow.actor().gebruikerId,
      ],
    );
  }

  van(meldingId: string): Promise<readonly Gespreksverslagregel[]> {
    return this.uow.query<Gespreksverslagregel>(
      'melding-gespreksverslagen',
      `SELECT id, melding_id AS "meldingId", tekst, sha256, ${tijd('gevoerd_op')} AS "gevoerdOp",
              verbetert_id AS "verbetertId", reden, ${tijd('vastgelegd_op')} AS "vastgelegdOp",
              vastgelegd_door AS "vastgelegdDoor"
         FROM melding.gespreksverslagen WHERE organisatie_id = nav.organisatie() AND melding_id = $1
        ORDER BY vastgelegd_op, id`,
      [meldingId],
    );
  }
}
