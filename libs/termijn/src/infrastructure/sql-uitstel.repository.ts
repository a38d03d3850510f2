import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Termijn } from '../application/ports/termijn.repository';
import { type Uitsteleinde, UitstelRepository } from '../application/ports/uitstel.repository';
import { leesLengte, schrijfLengte } from '../domain/definitie';
import type { Dagduur } from '../domain/duur';
import type { Uitstelverzoek } from '../domain/uitstelverzoek';
import { UITSTELKOLOMMEN } from './termijn.sql';

export type UitstelRij = Omit<Uitstelverzoek, 'duur'> & {
  readonly duur: string | null;
  readonly werkdagen: number | null;
};

export function naarVerzoek({ werkdagen, duur, ...rij }: UitstelRij): Uitstelverzoek {
  return { ...rij, duur: leesLengte({ duur, werkdagen }) as Dagduur };
}

const VOEG_TOE = `
  INSERT INTO termijn.uitstelverzoeken (organisatie_id, id, termijn_id, zaak_id, aanbieder_id, object_id, gevraagd_op, duur,
    werkdagen, motivering, via_portaal, status, versie, gevraagd_door, vastgelegd_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

const LEES = `SELECT ${UITSTELKOLOMMEN} FROM termijn.uitstelverzoeken u WHERE u.organisatie_id = nav.organisatie()`;

const SLUIT = `
  UPDATE termijn.uitstelverzoeken
     SET status = $3, einde_op = $4, eindereden = $5, uiterlijk = $6, beslist_door = $7, versie = versie + 1
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 AND status = 'gevraagd' RETURNING id`;

/** Requests for extension in PostgreSQL. */
@Injectable()
export class SqlUitstelRepository extends UitstelRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe({ id: termijnId, zaakId, aanbiederId, objectId }: Termijn, v: Uitstelverzoek): Promise<void> {
    const { duur, werkdagen } = schrijfLengte(v.duur);
    await this.uow.query('uitstel-in', VOEG_TOE, [
      ...[v.id, termijnId, zaakId, aanbiederId, objectId, v.gevraagdOp, duur, werkdagen, v.motivering],
      ...[v.viaPortaal, v.status, v.versie, this.uow.actor().gebruikerId, this.klok.nu().toString()],
    ]);
  }

  async laad(id: string): Promise<Uitstelverzoek> {
    const [rij] = await this.uow.query<UitstelRij>('uitstel-laad', `${LEES} AND u.id = $1`, [id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return naarVerzoek(rij);
  }

  async open(termijnId: string): Promise<Uitstelverzoek | null> {
    const sql = `${LEES} AND u.termijn_id = $1 AND u.status = 'gevraagd'`;
    const [rij] = await this.uow.query<UitstelRij>('uitstel-open', sql, [termijnId]);
    return rij ? naarVerzoek(rij) : null;
  }

  async sluit(verzoek: Uitstelverzoek, einde: Uitsteleinde): Promise<void> {
    const { status, eindeOp, eindereden, uiterlijk } = einde;
    const geraakt = await this.uow.query('uitstel-sluit', SLUIT, [
      ...[verzoek.id, verzoek.versie, status, eindeOp, eindereden, uiterlijk, this.uow.actor().gebruikerId],
    ]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }
}
