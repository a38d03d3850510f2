import { Injectable } from '@nestjs/common';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Opvraaglijst } from '../../domain/opvraaglijst';
import { Antwoordtermijn } from '../antwoordtermijn';
import { OpvraaglijstenQuery } from '../queries/opvraaglijsten.query';
import { Vorderingen } from '../verstuur-lijst/vordering';

/**
 * Tells the register of powers what a provider did, or what was decided about its term: a provider reaches nothing of
 * that register, and a term knows no list. Run by the system, in the unit of work of a processor.
 */
@Injectable()
export class VolgVorderingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: OpvraaglijstenQuery,
    private readonly zaken: ZaakFeiten,
    private readonly termijn: Antwoordtermijn,
    private readonly vorderingen: Vorderingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, VERSIE_VEROUDERD when a person was at the same line */
  execute(actor: Actor, lijstId: string): Promise<void> {
    eisRecht(actor, 'bevoegdheid:gebruiken');
    return this.uow.run(actor, async () => {
      const eerst = await this.query.detail(lijstId);
      if (!eerst) return;
      await this.zaken.vergrendel(eerst.zaakId);
      // As it is now that nobody else is at it.
      const staat = (await this.query.detail(lijstId)) ?? eerst;
      const { uiterlijk } = await this.termijn.stand(staat);
      await this.vorderingen.volg(actor, Opvraaglijst.herstel(staat), uiterlijk);
    });
  }
}
