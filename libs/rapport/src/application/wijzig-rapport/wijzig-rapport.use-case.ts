import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Rapportsecties } from '../../domain/secties';
import { RapportRepository } from '../ports/rapport.repository';
import { Zaaktoegang } from '../zaaktoegang';

export interface WijzigRapportCommand {
  readonly rapportId: string;
  readonly versie: number;
  readonly titel?: string;
  /** Only the parts that change; findings are replaced as a whole. */
  readonly secties?: Partial<Rapportsecties>;
}

/**
 * Changes a draft.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK once adopted,
 * RAPPORT.BEVINDING_ZONDER_ONDERBOUWING
 */
@Injectable()
export class WijzigRapport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  async execute(actor: Actor, { rapportId, versie, ...velden }: WijzigRapportCommand): Promise<void> {
    eisRecht(actor, 'rapport:opstellen');
    await this.uow.run(actor, async () => {
      const rapport = await this.rapporten.laadVoorWijziging(rapportId);
      await this.zaaktoegang.eis(actor, rapport.staat);
      rapport.wijzig(velden);
      await this.rapporten.bewaar(rapport, versie);
      this.uow.schrijf({
        handeling: 'rapport:wijzigen',
        object: 'rapport',
        objectId: rapportId,
        velden: [...(velden.titel ? ['titel'] : []), ...Object.keys(velden.secties ?? {})],
      });
    });
  }
}
