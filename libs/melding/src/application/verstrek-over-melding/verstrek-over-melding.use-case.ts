import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { LegVerstrekkingVast, type LegVerstrekkingVastCommand } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { MeldingenQuery } from '../queries/meldingen.query';

export type VerstrekOverMeldingCommand = Omit<
  LegVerstrekkingVastCommand,
  'meldingId' | 'zaakId' | 'kenmerk' | 'bron' | 'bronId'
> & { readonly meldingId: string };

/** Records that data from a melding went to another, or was refused (NW-10). */
@Injectable()
export class VerstrekOverMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MeldingenQuery,
    private readonly verstrek: LegVerstrekkingVast,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, PARTNER.…, VERSTREKKING.… */
  execute(actor: Actor, command: VerstrekOverMeldingCommand): Promise<{ id: string }> {
    eisRecht(actor, 'verstrekking:vastleggen');
    return this.uow.run(actor, async () => {
      const melding = await this.query.feiten(command.meldingId);
      if (!melding) throw new DomeinFout('NIET_GEVONDEN');
      const kenmerk = melding.nummer;
      return this.verstrek.execute(actor, { ...command, kenmerk, zaakId: null, bron: 'zelf', bronId: null });
    });
  }
}
