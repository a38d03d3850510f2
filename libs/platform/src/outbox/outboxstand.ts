import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';

const STAND = `
  SELECT count(*)::int AS wachtend,
         greatest(0, coalesce(extract(epoch FROM now() - min(ontstaan_op)), 0))::float8 AS oudste
  FROM outbox.gebeurtenissen WHERE verzonden_op IS NULL`;

/** How far the outbox is behind. Alarms look at this and not at the queue. */
@Injectable()
export class Outboxstand {
  constructor(private readonly databank: SysteemDatabank) {}

  async lees(): Promise<{ wachtend: number; oudsteSeconden: number }> {
    const [rij] = await this.databank.query<{ wachtend: number; oudste: number }>('outbox-stand', STAND);
    return { wachtend: rij?.wachtend ?? 0, oudsteSeconden: Math.round(rij?.oudste ?? 0) };
  }
}
