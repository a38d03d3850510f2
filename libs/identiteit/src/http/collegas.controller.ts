import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Gebruikersgegevens } from '../application/queries/gebruikersgegevens.query';
import { CollegaResponse } from './collega.response';

/** The colleagues of the supervision team: who handles what. */
@ApiTags('Gebruikers')
@Controller('api/v1/collegas')
export class CollegasController {
  constructor(private readonly gegevens: Gebruikersgegevens) {}

  /** Names only, also of colleagues who left: their name stands in older dossiers. */
  @Get()
  @Recht('zaak:lezen')
  @ApiOperation({ summary: 'De collega’s van het toezicht' })
  @ApiOkResponse({ type: CollegaResponse, isArray: true })
  collegas(@Wie() actor: Actor): Promise<CollegaResponse[]> {
    return this.gegevens.collegas(actor);
  }
}
