import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie, rechtenVan } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Gebruikersgegevens } from '../application/queries/gebruikersgegevens.query';
import { IkResponse } from './ik.response';

/** Who am I: what the werkbank needs to show the right screens. */
@ApiTags('Gebruikers')
@Controller('api/v1/ik')
export class IkController {
  constructor(
    private readonly gegevens: Gebruikersgegevens,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly configuratie: Configuratie,
  ) {}

  /** The rights are for showing and hiding only; every route and use case checks its own. */
  @Get()
  @Recht('ik:lezen')
  @ApiOperation({ summary: 'Wie ben ik, en wat mag ik' })
  @ApiOkResponse({ type: IkResponse })
  async ik(@Wie() actor: Actor): Promise<IkResponse> {
    const organisatie = await this.uow.run(actor, () => this.gegevens.organisatie());
    const { gebruikerId, naam, rollen, aanbiederId, gemeenteId } = actor;
    return {
      id: gebruikerId,
      naam,
      rollen: [...rollen],
      rechten: rechtenVan(actor),
      organisatie,
      aanbiederId,
      gemeenteId,
      vandaag: this.klok.vandaag().toString(),
      demo: this.configuratie.modus === 'demo',
    };
  }
}
