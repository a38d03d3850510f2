import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { weiger } from '../../../domain/fouten';
import { Steekproef, type Steekproeffeiten } from '../../../domain/vergewis/steekproef';
import { SteekproefRepository } from '../../ports/steekproef.repository';
import { Steekproefwerk } from '../steekproefwerk';

/**
 * Begins a sample of personnel files at a visit (VG-01): one per visit.
 * @returns its id
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERGEWIS.BEZOEK_VERVALLEN, .BESTAAT_AL, .DATUM_PAST_NIET
 */
@Injectable()
export class BeginSteekproef {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Steekproefwerk,
    private readonly steekproeven: SteekproefRepository,
  ) {}

  execute(actor: Actor, bezoekId: string, feiten: Steekproeffeiten): Promise<string> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const { zaakId, op } = await this.werk.bezoekVoor(bezoekId);
      if (await this.steekproeven.vanBezoek(bezoekId)) weiger('VERGEWIS.BESTAAT_AL');
      const id = nieuwId();
      const steekproef = Steekproef.begin({ ...feiten, id, bezoekId, zaakId }, this.klok.vandaag());
      await this.steekproeven.voegToe(steekproef);
      await this.werk.laatAchter(steekproef, {
        ...{ handeling: 'vergewissteekproef:beginnen', velden: [] },
        tekst: `Vergewissteekproef begonnen bij het bezoek van ${schrijfDag(op)}.`,
      });
      return id;
    });
  }
}
