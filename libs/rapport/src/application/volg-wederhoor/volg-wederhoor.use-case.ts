import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Rapportstaat } from '../../domain/rapport';
import type { Wederhoorstand } from '../../domain/wederhoorstand';
import { RapportRepository } from '../ports/rapport.repository';
import { Zaaktoegang } from '../zaaktoegang';

/** What a report knows of its hearing. Called by that hearing, inside its own transaction. */
@Injectable()
export class VolgWederhoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  /**
   * Locks the report, before what hangs on it is read.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  async vergrendel(actor: Actor, rapportId: string): Promise<Rapportstaat> {
    eisRecht(actor, 'wederhoor:behandelen');
    const { staat } = await this.rapporten.laadVoorWijziging(rapportId);
    await this.zaaktoegang.eis(actor, staat);
    return staat;
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK once adopted */
  async execute(actor: Actor, rapportId: string, stand: Wederhoorstand | null): Promise<void> {
    eisRecht(actor, 'wederhoor:behandelen');
    const rapport = await this.rapporten.laadVoorWijziging(rapportId);
    await this.zaaktoegang.eis(actor, rapport.staat);
    rapport.volgWederhoor(stand);
    await this.rapporten.bewaar(rapport, rapport.staat.versie);
    this.uow.schrijf({
      ...{ handeling: 'rapport:wederhoor-volgen', object: 'rapport', objectId: rapportId },
      velden: ['wederhoor'],
    });
  }
}
