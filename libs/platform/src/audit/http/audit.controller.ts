import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { leesCursor, pagina } from '@navolgbaar/platform/http';
import { Auditlezer } from '../auditlezer';
import { AuditketensResponse, AuditregelsRequest, AuditregelsResponse } from './audit.dto';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The audit for whoever watches over it: ids, field names and times, never content. */
@ApiTags('Audit')
@Controller('api/v1')
export class AuditController {
  constructor(private readonly lezer: Auditlezer) {}

  /** Audit lines of one object or of the whole organisation, the newest first. */
  @Get('auditregels')
  @Recht('audit:lezen')
  @ApiOperation({ summary: 'Auditregels lezen, de nieuwste eerst' })
  @ApiOkResponse({ type: AuditregelsResponse })
  async regels(@Wie() actor: Actor, @Query() vraag: AuditregelsRequest): Promise<AuditregelsResponse> {
    const { object, objectId, aantal = 50 } = vraag;
    if (object !== undefined && objectId === undefined) {
      throw ongeldig('objectId', 'Geef ook het kenmerk van het object.');
    }
    const voor = leesVoor(vraag.vanaf);
    const rijen = await this.lezer.regels(actor, { object, objectId, voor, aantal: aantal + 1 });
    return pagina(rijen, aantal, ({ id }) => [id]);
  }

  /** How far the chain of the organisation is sealed and anchored. */
  @Get('auditketens')
  @Recht('audit:lezen')
  @ApiOperation({ summary: 'Stand van de verzegelde auditketen' })
  @ApiOkResponse({ type: AuditketensResponse })
  async ketens(@Wie() actor: Actor): Promise<AuditketensResponse> {
    return { resultaten: await this.lezer.ketens(actor) };
  }
}

function leesVoor(vanaf: string | undefined): string | null {
  const id = leesCursor(vanaf, 1)?.[0] ?? null;
  if (id === null || (typeof id === 'string' && UUID.test(id))) return id;
  throw ongeldig('vanaf', 'Deze bladzijde bestaat niet. Begin bij de eerste bladzijde.');
}

const ongeldig = (name: string, reason: string): DomeinFout =>
  new DomeinFout('INVOER_ONGELDIG', {}, [{ name, reason }]);
