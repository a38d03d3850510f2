import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { PaginaRequest, leesCursor, pagina } from '@navolgbaar/platform/http';
import { BiedOpnieuwAan } from '../application/bied-opnieuw-aan/bied-opnieuw-aan';
import { LeesMislukkingen } from '../application/lees-mislukkingen/lees-mislukkingen';
import { MislukteTaakResponse, MislukteTakenResponse } from './mislukte-taken.dto';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What did not happen after an event, for the beheerder: ids and kinds, no content of cases. */
@ApiTags('Beheer')
@Controller('api/v1/mislukte-taken')
export class MislukteTakenController {
  constructor(
    private readonly leesMislukkingen: LeesMislukkingen,
    private readonly biedOpnieuwAan: BiedOpnieuwAan,
  ) {}

  /** The failed tasks that wait for a person, the newest first. */
  @Get()
  @Recht('wachtrij:lezen')
  @ApiOperation({ summary: 'Mislukte taken, de nieuwste eerst' })
  @ApiOkResponse({ type: MislukteTakenResponse })
  async lijst(
    @Wie() actor: Actor,
    @Query() { vanaf, aantal = 50 }: PaginaRequest,
  ): Promise<MislukteTakenResponse> {
    const rijen = await this.leesMislukkingen.voerUit(actor, leesVoor(vanaf), aantal + 1);
    return pagina(rijen, aantal, ({ id }) => [id]);
  }

  /** Offers a failed task again. */
  @Post(':id/_opnieuw')
  @HttpCode(200)
  @Recht('wachtrij:opnieuw')
  @ApiOperation({ summary: 'Een mislukte taak opnieuw aanbieden' })
  @ApiOkResponse({ type: MislukteTaakResponse })
  opnieuw(@Wie() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MislukteTaakResponse> {
    return this.biedOpnieuwAan.voerUit(actor, id);
  }
}

function leesVoor(vanaf: string | undefined): string | null {
  const id = leesCursor(vanaf, 1)?.[0] ?? null;
  if (id === null || (typeof id === 'string' && UUID.test(id))) return id;
  throw new DomeinFout('INVOER_ONGELDIG', {}, [
    { name: 'vanaf', reason: 'Deze bladzijde bestaat niet. Begin bij de eerste bladzijde.' },
  ]);
}
