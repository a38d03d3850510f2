import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie, rechtenVan } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Kopiesleutels } from '../application/kopiesleutels';
import { Gebruikersgegevens } from '../application/queries/gebruikersgegevens.query';
import { IkResponse, KopiesleutelsResponse } from './ik.response';

/** Who am I: what the werkbank needs to show the right screens. */
@ApiTags('Gebruikers')
@Controller('api/v1/ik')
export class IkController {
  constructor(
    private readonly gegevens: Gebruikersgegevens,
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly configuratie: Configuratie,
    private readonly kopiesleutels: Kopiesleutels,
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

  /**
   * The keys that close what the browser keeps of unsent text on the device (ADR 0013). Only for the person of the
   * session; a machine keeps nothing.
   */
  @Get('kopiesleutels')
  @Recht('ik:lezen')
  @ApiOperation({ summary: 'De sleutels voor wat uw browser van niet-verzonden tekst bewaart' })
  @ApiOkResponse({ type: KopiesleutelsResponse })
  kopie(@Wie() actor: Actor): KopiesleutelsResponse {
    return { sleutels: this.kopiesleutels.van(actor) };
  }
}
