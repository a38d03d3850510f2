import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { Frequentielimiet } from '@navolgbaar/platform/http';
import { beantwoord } from './termijnberekening';
import { TermijnberekeningRequest } from './termijnberekening.request';
import { TermijnberekeningResponse } from './termijnberekening.response';

/** The open calculator: the same rules that run the terms of the house, for everybody. It stores nothing. */
@ApiTags('Termijnen')
@Controller('api/v1/termijnberekeningen')
export class TermijnberekeningController {
  /**
   * Computes until when a term runs, with its herleiding. Errors: 400 INVOER_ONGELDIG with all wrong fields at once,
   * 429 TE_VEEL_VERZOEKEN. Source of the rules: Algemene termijnenwet.
   */
  @Post()
  @HttpCode(HttpStatus.OK)
  @Openbaar()
  @Frequentielimiet({ perMinuut: 60 })
  @ApiOperation({
    summary: 'Bereken een termijn',
    description:
      'Rekent uit tot wanneer een termijn loopt, volgens de Algemene termijnenwet of in werkdagen, en laat elke stap met zijn bron zien. Zonder inloggen. Er wordt niets opgeslagen.',
  })
  @ApiOkResponse({ type: TermijnberekeningResponse, description: 'De uitkomst met de herleiding.' })
  @ApiBadRequestResponse({ description: 'De invoer klopt niet. Elk fout veld staat erbij met de reden.' })
  bereken(@Body() verzoek: TermijnberekeningRequest): TermijnberekeningResponse {
    return beantwoord(verzoek);
  }
}
