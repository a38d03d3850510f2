import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Versie } from '@navolgbaar/platform/http';
import { StelLoketIn } from '../application/stel-loket-in/stel-loket-in.use-case';
import { LoketinstellingRequest } from './dto/loketinstelling.request';
import { LoketinstellingResponse } from './dto/loketinstelling.response';

@ApiTags('loket')
@Controller('api/v1/loketinstelling')
export class LoketinstellingController {
  constructor(private readonly loket: StelLoketIn) {}

  /** Hoe inwoners de toezichthouder bereiken, en of zij op de website kunnen melden. */
  @Get()
  @Recht('loketinstelling:lezen')
  instelling(@Wie() actor: Actor): Promise<LoketinstellingResponse> {
    return this.loket.lees(actor);
  }

  /** Opent of sluit het loket en wijzigt hoe het te bereiken is. Vraagt de ETag in If-Match. */
  @Put()
  @Recht('loketinstelling:beheren')
  async wijzig(
    @Wie() actor: Actor,
    @Versie() versie: number,
    @Body() { open, email, telefoon, postadres = null, fgEmail = null }: LoketinstellingRequest,
  ): Promise<LoketinstellingResponse> {
    await this.loket.execute(actor, { open, email, telefoon, postadres, fgEmail, versie });
    return this.instelling(actor);
  }
}
