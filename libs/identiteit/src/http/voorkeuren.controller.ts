import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { LeesVoorkeuren, ZetVoorkeuren } from '../application/voorkeuren/voorkeuren.use-case';
import { VoorkeurenRequest, VoorkeurenResponse } from './voorkeuren.dto';

/** How the werkbank behaves for the person who is logged in. */
@ApiTags('Gebruikers')
@Controller('api/v1/ik/voorkeuren')
export class VoorkeurenController {
  constructor(
    private readonly lees: LeesVoorkeuren,
    private readonly zet: ZetVoorkeuren,
  ) {}

  /** The defaults for who never chose. */
  @Get()
  @Recht('ik:lezen')
  @ApiOperation({ summary: 'Uw voorkeuren voor de werkbank' })
  @ApiOkResponse({ type: VoorkeurenResponse })
  nu(@Wie() actor: Actor): Promise<VoorkeurenResponse> {
    return this.lees.execute(actor);
  }

  /** What is not named stays: a page that was open for long does not undo another choice. */
  @Put()
  @Recht('ik:lezen')
  @ApiOperation({ summary: 'Zet uw voorkeuren voor de werkbank' })
  @ApiOkResponse({ type: VoorkeurenResponse })
  nieuw(@Wie() actor: Actor, @Body() { sneltoetsen, thema }: VoorkeurenRequest): Promise<VoorkeurenResponse> {
    return this.zet.execute(actor, { sneltoetsen, thema });
  }
}
