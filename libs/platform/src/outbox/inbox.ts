import { Injectable } from '@nestjs/common';
import type { Gebeurtenistype } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { SysteemDatabank, UnitOfWork } from '@navolgbaar/platform/database';
import { OnherstelbareFout } from '@navolgbaar/platform/queue';
import { Temporal } from 'temporal-polyfill';
import { Registerbouwer } from './registerbouwer';
import type { OntvangenGebeurtenis } from './verwerkt.decorator';

const LEES = `
  SELECT id, type, versie, aggregaat_id, payload, gebruiker_id, correlatie_id,
         to_char(ontstaan_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ontstaan_op
  FROM outbox.gebeurtenissen WHERE organisatie_id = $1 AND id = $2`;

const NEEM = `
  INSERT INTO outbox.inbox (organisatie_id, verwerker, gebeurtenis_id, verwerkt_op) VALUES ($1, $2, $3, now())
  ON CONFLICT DO NOTHING RETURNING 1 AS genomen`;

const LOS_OP = `
  UPDATE outbox.mislukkingen SET opgelost_op = now()
  WHERE organisatie_id = $1 AND gebeurtenis_id = $2 AND verwerker = $3 AND opgelost_op IS NULL`;

interface Rij {
  readonly id: string;
  readonly type: string;
  readonly versie: number;
  readonly aggregaat_id: string;
  readonly payload: never;
  readonly gebruiker_id: string | null;
  readonly correlatie_id: string;
  readonly ontstaan_op: string;
}

/** One event at one processor. */
export interface Levering {
  readonly organisatieId: string;
  readonly gebeurtenisId: string;
  readonly verwerker: string;
}

/**
 * Gives an event its effect, once. The inbox row and the effect are one transaction: the second of two processors
 * waits on the key of the first and then finds the row, so that a lost lock, a repeated job or an eager sweeper
 * changes nothing. The job id in the queue only saves work.
 */
@Injectable()
export class Inbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly databank: SysteemDatabank,
    private readonly bouwer: Registerbouwer,
  ) {}

  /**
   * @returns whether the effect happened now; `false` = it had happened before
   * @throws OnherstelbareFout for an unknown processor or event, and whatever the processor throws
   */
  async verwerk({ organisatieId, gebeurtenisId, verwerker: naam }: Levering): Promise<boolean> {
    const registratie = this.bouwer.register.vind(naam);
    if (!registratie)
      throw new OnherstelbareFout('VERWERKER_ONBEKEND', `Geen verwerker met de naam ${naam}.`);
    const gebeurtenis = await this.lees(organisatieId, gebeurtenisId);
    const actor = systeemActor(organisatieId, `verwerker:${naam}`, gebeurtenis.correlatieId);
    return this.uow.run(actor, async () => {
      const genomen = await this.uow.query('inbox-neem', NEEM, [organisatieId, naam, gebeurtenisId]);
      if (genomen.length === 0) return false;
      await registratie.verwerker.verwerk(gebeurtenis, actor);
      await this.uow.query('inbox-los-op', LOS_OP, [organisatieId, gebeurtenisId, naam]);
      return true;
    });
  }

  private async lees(organisatieId: string, gebeurtenisId: string): Promise<OntvangenGebeurtenis> {
    const [rij] = await this.databank.query<Rij>('inbox-lees', LEES, [organisatieId, gebeurtenisId]);
    if (!rij) throw new OnherstelbareFout('GEBEURTENIS_ONBEKEND', 'De gebeurtenis bestaat niet (meer).');
    return {
      id: rij.id,
      type: rij.type as Gebeurtenistype,
      versie: rij.versie,
      aggregaatId: rij.aggregaat_id,
      payload: rij.payload,
      gebruikerId: rij.gebruiker_id,
      correlatieId: rij.correlatie_id,
      ontstaanOp: Temporal.Instant.from(rij.ontstaan_op),
    } as OntvangenGebeurtenis;
  }
}
