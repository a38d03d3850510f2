import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { LeesVoorkeuren, ZetVoorkeuren } from '../application/voorkeuren/voorkeuren.use-case';
import { VoorkeurenDto } from './voorkeuren.dto';

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
  @ApiOkResponse({ type: VoorkeurenDto })
  nu(@Wie() actor: Actor): Promise<VoorkeurenDto> {
    return this.lees.execute(actor);
  }

  /** Replaces them; the answer is what holds from now on. */
  @Put()
  @Recht('ik:lezen')
  @ApiOperation({ summary: 'Zet uw voorkeuren voor de werkbank' })
  @ApiOkResponse({ type: VoorkeurenDto })
  nieuw(@Wie() actor: Actor, @Body() { sneltoetsen, thema }: VoorkeurenDto): Promise<VoorkeurenDto> {
    return this.zet.execute(actor, { sneltoetsen, thema });
  }
}
