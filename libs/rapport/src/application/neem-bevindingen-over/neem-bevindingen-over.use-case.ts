import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { neemOver } from '../../domain/zaakbevindingen';
import { RapportRepository } from '../ports/rapport.repository';
import { Zaakbevindingen } from '../zaakbevindingen';
import { Zaaktoegang } from '../zaaktoegang';

export interface NeemBevindingenOverCommand {
  readonly rapportId: string;
  readonly versie: number;
  /** Which; one that is in the report in an older version is replaced. Without: all that are not in it yet. */
  readonly bevindingIds?: readonly string[] | undefined;
}

/**
 * Draws the adopted findings of the case into a draft, with norm, score, reasons and references to the evidence.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK once adopted,
 * RAPPORT.BEVINDING_ONBEKEND
 */
@Injectable()
export class NeemBevindingenOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly zaaktoegang: Zaaktoegang,
    private readonly zaakbevindingen: Zaakbevindingen,
  ) {}

  async execute(
    actor: Actor,
    { rapportId, versie, bevindingIds }: NeemBevindingenOverCommand,
  ): Promise<void> {
    eisRecht(actor, 'rapport:opstellen');
    await this.uow.run(actor, async () => {
      const rapport = await this.rapporten.laadVoorWijziging(rapportId);
      await this.zaaktoegang.eis(actor, rapport.staat);
      if (rapport.staat.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const zaak = await this.zaakbevindingen.van(rapport.staat);
      rapport.wijzig(
        { bevindingen: neemOver(rapport.staat.bevindingen, zaak, bevindingIds ?? null) },
        versie,
      );
      await this.rapporten.bewaar(rapport, versie);
      this.uow.schrijf({
        handeling: 'rapport:bevindingen-overnemen',
        object: 'rapport',
        objectId: rapportId,
        velden: ['bevindingen'],
      });
    });
  }
}
