import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { projectmap } from '@navolgbaar/platform/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The committed contract, so that what is published is what was reviewed. */
@ApiExcludeController()
@Controller('api/v1')
export class ContractController {
  private readonly tekst = readFileSync(join(projectmap(), 'openapi/openapi.json'), 'utf8');

  @Get('openapi.json')
  @Openbaar()
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  contract(): string {
    return this.tekst;
  }
}
