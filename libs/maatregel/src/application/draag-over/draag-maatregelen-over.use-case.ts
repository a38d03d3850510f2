import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Maatregelomgeving } from '../maatregelomgeving';
import { MaatregelRepository } from '../ports/maatregel.repository';

/**
 * Follows the hand-over of a case: its maatregelen turn read only and their terms end, since the supervisor is not the
 * one to act any more (BK-8.08, AC-11). New cases about the same provider are not touched.
 */
@Injectable()
export class DraagMaatregelenOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly maatregelen: MaatregelRepository,
    private readonly omgeving: Maatregelomgeving,
  ) {}

  async execute(actor: Actor, zaakId: string): Promise<void> {
    eisRecht(actor, 'maatregel:beoordelen');
    await this.uow.run(actor, async () => {
      for (const id of await this.maatregelen.overdraagbareVan(zaakId)) {
        const maatregel = await this.maatregelen.laadVoorWijziging(id);
        const gezien = maatregel.staat.versie;
        maatregel.draagOver();
        await this.maatregelen.bewaar(maatregel, gezien);
        const termijnen = await this.omgeving.termijnstanden(maatregel);
        await this.omgeving.eindigTermijnen(actor, termijnen, 'De zaak is overgedragen');
        this.uow.schrijf({
          handeling: 'maatregel:overdragen',
          object: 'maatregel',
          objectId: id,
          velden: ['status'],
        });
      }
    });
  }
}
