import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { readFileSync } from 'node:fs';

const CONTRACT = readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8');

/** The committed contract, so that what is published is what was reviewed. */
@ApiExcludeController()
@Controller('api/v1')
export class ContractController {
  @Get('openapi.json')
  @Openbaar()
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  contract(): string {
    return CONTRACT;
  }
}
