import { Injectable } from '@nestjs/common';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { CorrigerendeMaatregel } from '../domain/corrigerende-maatregel';
import type { NieuweMaatregel } from '../domain/corrigerendstaat';
import { Maatregelwerk, feitVan } from './maatregelwerk';
import { CorrigerendeMaatregelen } from './ports/maatregelen';
import { Corrigerendtermijnen } from './termijnen';

/** How a measure comes into the register, wherever it comes from. Inside a unit of work in which the case is locked. */
@Injectable()
export class Maatregelbegin {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly termijnen: Corrigerendtermijnen,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly werk: Maatregelwerk,
  ) {}

  /** @throws DomeinFout CORRIGEREND.CLIENT_WLZ, .PAST_NIET, .ONVOLLEDIG */
  async voegToe(actor: Actor, nieuw: NieuweMaatregel): Promise<void> {
    const wanneer = this.werk.wanneer(actor);
    const maatregel = CorrigerendeMaatregel.begin(nieuw, wanneer);
    const { soort, historie, zaakId, id: objectId } = maatregel.staat;
    if (soort !== 'geen')
      maatregel.wachtTot(await this.termijnen.beginTerugmelding(actor, maatregel.staat, wanneer.op));
    await this.maatregelen.voegToe(maatregel);
    await this.tijdlijn.execute(zaakId, { soort: 'corrigerend', tekst: historie[0]!.tekst });
    this.uow.schrijf({ handeling: 'corrigerend:besluit-vastleggen', object: 'corrigerend', objectId });
    if (soort !== 'geen')
      this.uow.meld({
        type: 'CorrigerendOpgelegd',
        aggregaatId: objectId,
        payload: feitVan(maatregel.staat),
      });
  }
}
