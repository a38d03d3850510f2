import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Clientenstop,
  ClientenstopRepository,
  type Clientenstoprij,
} from '../application/ports/clientenstop.repository';

const STOP = `s.id, s.aanbieder_id AS "aanbiederId", s.basis, s.gemeente_id AS "gemeenteId",
  s.besloten_op AS "beslotenOp", s.kenmerk, s.grondslag, s.reden, s.ingang, s.tot, s.gemeente_ids AS "gemeenteIds",
  s.locatie_ids AS "locatieIds", s.zorgsoorten, s.bron_id AS "bronId",
  s.geschorst_van AS "geschorstVan", s.geschorst_tot AS "geschorstTot", s.opgeheven_op AS "opgehevenOp", s.opheffingsreden,
  s.vastgelegd_op AS "vastgelegdOp", s.vastgelegd_door AS "vastgelegdDoor", s.versie`;
const NIEUW = `
  INSERT INTO aanbieder.clientenstops (organisatie_id, id, aanbieder_id, basis, gemeente_id, besloten_op, kenmerk,
    grondslag, reden, ingang, tot, gemeente_ids, locatie_ids, zorgsoorten, vastgelegd_op, vastgelegd_door, versie,
    bron_id, geschorst_van, geschorst_tot, opgeheven_op, opheffingsreden)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`;
const HEF_OP = `
  UPDATE aanbieder.clientenstops SET opgeheven_op = $4, opheffingsreden = $5, versie = versie + 1
  WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;

const VOLG = `
  UPDATE aanbieder.clientenstops
     SET ingang = $4, tot = $5, geschorst_van = $6, geschorst_tot = $7, opgeheven_op = $8, opheffingsreden = $9,
         versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;

/** Holds on a day, in SQL: what `stopstand` says in the domain (asserted against each other). */
export const looptOp = (stop: string, dag: string): string =>
  `${stop}.ingang <= ${dag} AND (${stop}.tot IS NULL OR ${stop}.tot >= ${dag})
   AND (${stop}.opgeheven_op IS NULL OR ${stop}.opgeheven_op > ${dag})
   AND NOT coalesce(${stop}.geschorst_van <= ${dag} AND coalesce(${stop}.geschorst_tot >= ${dag}, true), false)`;

@Injectable()
export class SqlClientenstopRepository extends ClientenstopRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(s: Clientenstop): Promise<void> {
    await this.uow.query('clientenstop-nieuw', NIEUW, [
      ...[
        this.organisatieId(),
        s.id,
        s.aanbiederId,
        s.basis,
        s.gemeenteId,
        s.beslotenOp,
        s.kenmerk,
        s.grondslag,
      ],
      ...[
        s.reden,
        s.ingang,
        s.tot,
        s.gemeenteIds,
        s.locatieIds,
        s.zorgsoorten,
        s.vastgelegdOp,
        s.vastgelegdDoor,
      ],
      ...[s.versie, s.bronId, s.geschorstVan, s.geschorstTot, s.opgehevenOp, s.opheffingsreden],
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Clientenstop> {
    const [stop] = await this.uow.query<Clientenstop>(
      'clientenstop-laad',
      `SELECT ${STOP} FROM aanbieder.clientenstops s WHERE s.organisatie_id = $1 AND s.id = $2 FOR UPDATE`,
      [this.organisatieId(), id],
    );
    if (!stop) throw new DomeinFout('NIET_GEVONDEN');
    return stop;
  }

  async hefOp(id: string, versie: number, op: string, reden: string): Promise<void> {
    const geraakt = await this.uow.query('clientenstop-hef-op', HEF_OP, [
      ...[this.organisatieId(), id, versie, op, reden],
    ]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async vanBron(bronId: string): Promise<Clientenstop | null> {
    const [stop] = await this.uow.query<Clientenstop>(
      'clientenstop-van-bron',
      `SELECT ${STOP} FROM aanbieder.clientenstops s WHERE s.organisatie_id = $1 AND s.bron_id = $2 FOR UPDATE`,
      [this.organisatieId(), bronId],
    );
    return stop ?? null;
  }

  async volg(s: Clientenstop): Promise<void> {
    const geraakt = await this.uow.query('clientenstop-volg', VOLG, [
      ...[this.organisatieId(), s.id, s.versie, s.ingang, s.tot, s.geschorstVan, s.geschorstTot],
      ...[s.opgehevenOp, s.opheffingsreden],
    ]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  vanAanbieder(aanbiederId: string): Promise<Clientenstoprij[]> {
    return this.uow.query<Clientenstoprij>(
      'clientenstop-van-aanbieder',
      `SELECT ${STOP}, g.naam AS "gemeenteNaam" FROM aanbieder.clientenstops s
       LEFT JOIN public.gemeenten g ON g.organisatie_id = s.organisatie_id AND g.id = s.gemeente_id
       WHERE s.organisatie_id = $1 AND s.aanbieder_id = $2 ORDER BY s.ingang DESC, s.id DESC`,
      [this.organisatieId(), aanbiederId],
    );
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
