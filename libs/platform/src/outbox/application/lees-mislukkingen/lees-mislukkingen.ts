import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';

/** One effect that did not happen, as a person sees it: ids and kinds, no content. */
export interface Mislukking {
  readonly id: string;
  readonly gebeurtenisId: string;
  readonly type: string;
  readonly verwerker: string;
  readonly foutcode: string;
  readonly melding: string;
  readonly pogingen: number;
  readonly op: string;
  readonly opnieuwAangebodenOp: string | null;
}

export const MISLUKKING_KOLOMMEN = `
  m.id, m.gebeurtenis_id AS "gebeurtenisId", g.type, m.verwerker, m.foutcode, m.melding, m.pogingen,
  to_json(m.op) #>> '{}' AS op, to_json(m.opnieuw_aangeboden_op) #>> '{}' AS "opnieuwAangebodenOp"`;

const LIJST = `
  SELECT ${MISLUKKING_KOLOMMEN} FROM outbox.mislukkingen m
  JOIN outbox.gebeurtenissen g ON g.organisatie_id = m.organisatie_id AND g.id = m.gebeurtenis_id
  WHERE m.organisatie_id = $1 AND m.opgelost_op IS NULL AND ($2::uuid IS NULL OR m.id < $2::uuid)
  ORDER BY m.id DESC LIMIT $3`;

/** The effects that did not happen and wait for a person, the newest first. Right `wachtrij:lezen`. */
@Injectable()
export class LeesMislukkingen {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * @param voor id of the last row of the previous page, or null
   * @throws DomeinFout GEEN_RECHT
   */
  async voerUit(actor: Actor, voor: string | null, aantal: number): Promise<Mislukking[]> {
    eisRecht(actor, 'wachtrij:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'wachtrij:lezen', object: 'mislukking', objectId: 'lijst' });
      return this.uow.query<Mislukking>('mislukkingen-lijst', LIJST, [actor.organisatieId, voor, aantal]);
    });
  }
}
