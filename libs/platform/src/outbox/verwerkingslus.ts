import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Inbox, type Levering } from './inbox';
import { Mislukkingen } from './mislukkingen';
import { Registerbouwer } from './registerbouwer';
import { NOG_OPEN } from './relais';

const OPEN = `
  SELECT g.organisatie_id AS "organisatieId", g.id AS "gebeurtenisId", v.naam AS verwerker
  FROM outbox.gebeurtenissen g
  JOIN unnest($1::text[], $2::text[]) AS v(type, naam) ON v.type = g.type AND ${NOG_OPEN}
  WHERE g.afgehandeld_op IS NULL ORDER BY g.ontstaan_op, g.id, v.naam LIMIT 100`;

const SLUIT_AF = `
  UPDATE outbox.gebeurtenissen SET verzonden_op = coalesce(verzonden_op, now()), afgehandeld_op = now()
  WHERE afgehandeld_op IS NULL AND type = ANY($1::text[])`;

/** A chain of events that never ends is a fault of the program, not patience to be had. */
const MEESTE_RONDEN = 500;

/** The queue without a queue: lets every event have its effect now, in order, in this process. */
@Injectable()
export class Verwerkingslus {
  constructor(
    private readonly databank: SysteemDatabank,
    private readonly inbox: Inbox,
    private readonly mislukkingen: Mislukkingen,
    private readonly bouwer: Registerbouwer,
  ) {}

  /**
   * Handles all open events, also those that their effects bring about, until none is left. One attempt each; what
   * fails becomes a failure row, as after the last attempt in the worker.
   * @returns how many effects happened
   * @throws AggregateError with every fault, unless `fouten` says that they are expected
   */
  async leeg({ fouten: houding = 'gooi' }: { fouten?: 'gooi' | 'noteer' } = {}): Promise<number> {
    const { register } = this.bouwer;
    const { types, namen } = register.paren;
    const fouten: unknown[] = [];
    let gedaan = 0;
    for (let ronde = 0; ; ronde += 1) {
      if (ronde === MEESTE_RONDEN) throw new Error('De keten van gebeurtenissen houdt niet op.');
      const open = await this.databank.query<Levering & { [kolom: string]: unknown }>('lus-open', OPEN, [
        types,
        namen,
      ]);
      if (open.length === 0) break;
      for (const levering of open) {
        try {
          if (await this.inbox.verwerk(levering)) gedaan += 1;
        } catch (fout) {
          fouten.push(fout);
          await this.mislukkingen.noteer(levering, fout, 1);
        }
      }
    }
    await this.databank.query('lus-sluit-af', SLUIT_AF, [register.types]);
    if (fouten.length > 0 && houding === 'gooi')
      throw new AggregateError(fouten, 'Niet elke gebeurtenis had effect.');
    return gedaan;
  }
}
