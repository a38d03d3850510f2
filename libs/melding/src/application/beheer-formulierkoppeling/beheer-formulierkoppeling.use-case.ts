import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { leesKoppeling } from '../../domain/koppeling';
import { Formulierkoppelingen } from '../ports/formulierkoppelingen';

/** Says how the questions of a form become the fields of a melding. An earlier version stays as it was. */
@Injectable()
export class BeheerFormulierkoppeling {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly koppelingen: Formulierkoppelingen,
  ) {}

  /**
   * @param formulierId as the form server names it (`metadata.form_id`)
   * @throws DomeinFout GEEN_RECHT; INVOER_ONGELDIG with every fault of the koppeling
   */
  async execute(actor: Actor, formulierId: string, json: unknown): Promise<void> {
    eisRecht(actor, 'formulierkoppeling:beheren');
    const { koppeling, fouten } = leesKoppeling(json, 'formulier');
    if (!koppeling) {
      throw new DomeinFout(
        'INVOER_ONGELDIG',
        {},
        fouten.map(({ plaats, reden }) => ({ name: plaats, reason: reden })),
      );
    }
    await this.uow.run(actor, async () => {
      await this.koppelingen.zet(formulierId, koppeling.naam, json);
      this.uow.schrijf({
        handeling: 'formulierkoppeling:vaststellen',
        object: 'formulierkoppeling',
        objectId: formulierId,
      });
    });
  }
}
