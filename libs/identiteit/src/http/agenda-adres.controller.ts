import { Controller, Delete, Get, HttpCode, HttpStatus, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import {
  LeesAgendaAdres,
  MaakAgendaAdres,
  TrekAgendaAdresIn,
} from '../application/agenda-adres/agenda-adres.use-case';
import { AgendaAdresResponse, NieuwAgendaAdresResponse } from './agenda-adres.response';

/** The own secret address for a calendar program. */
@ApiTags('Gebruikers')
@Controller('api/v1/ik/agenda-adres')
export class AgendaAdresController {
  constructor(
    private readonly lees: LeesAgendaAdres,
    private readonly maak: MaakAgendaAdres,
    private readonly trekIn: TrekAgendaAdresIn,
    private readonly configuratie: Configuratie,
  ) {}

  /** Whether there is one; the address itself is nowhere to be read again. */
  @Get()
  @Recht('termijn:lezen')
  @ApiOperation({ summary: 'Hebt u een agenda-adres, en sinds wanneer' })
  @ApiOkResponse({ type: AgendaAdresResponse })
  async nu(@Wie() actor: Actor): Promise<AgendaAdresResponse> {
    return { sinds: await this.lees.execute(actor) };
  }

  /**
   * A new address in place of the old one. PUT, so that no `Idempotency-Key` can make the server keep the secret with
   * its answer.
   */
  @Put()
  @Recht('termijn:lezen')
  @ApiOperation({ summary: 'Maak een nieuw agenda-adres; het vorige werkt dan niet meer' })
  @ApiOkResponse({ type: NieuwAgendaAdresResponse })
  async nieuw(@Wie() actor: Actor): Promise<NieuwAgendaAdresResponse> {
    const { geheim, sinds } = await this.maak.execute(actor);
    return { sinds, adres: `${this.configuratie.basisUrl}/agenda/${geheim}.ics` };
  }

  /** Ends the address at once. */
  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('termijn:lezen')
  @ApiOperation({ summary: 'Trek uw agenda-adres in' })
  @ApiNoContentResponse({ description: 'Het adres werkt niet meer.' })
  weg(@Wie() actor: Actor): Promise<void> {
    return this.trekIn.execute(actor);
  }
}
