import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { csvAntwoord } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LeesVerantwoording } from '../application/gelijke-gevallen/verantwoording';
import { VergelijkGevallen } from '../application/gelijke-gevallen/vergelijk-gevallen';
import type { Gevallenfilter } from '../application/gelijke-gevallen/gevallen';
import { GevallenRequest } from './dto/gelijke-gevallen.request';
import { VerantwoordingResponse, VergelijkingResponse } from './dto/gelijke-gevallen.response';
import './fouten';
import { EXPORTKOLOMMEN } from './verantwoording-export';

@ApiTags('weging')
@Controller('api/v1')
export class GelijkeGevallenController {
  constructor(
    private readonly vergelijk: VergelijkGevallen,
    private readonly verantwoording: LeesVerantwoording,
    private readonly klok: Klok,
  ) {}

  /**
   * Vergelijkbare wegingen naast elkaar: per soort, ernst en versie wat gebruikelijk is, wat anders ging met de reden van
   * toen, en hoe het per kwartaal verschuift. Wie hoe weegt, ziet de coördinator; een ander ziet alleen zichzelf.
   * Wat u nog herweegt, zit er niet bij.
   */
  @Get('gelijke-gevallen')
  @Recht('weging:lezen')
  async vergelijking(@Wie() actor: Actor, @Query() filter: GevallenRequest): Promise<VergelijkingResponse> {
    return (await this.vergelijk.execute(actor, naarFilter(filter))) as unknown as VergelijkingResponse;
  }

  /** Waarom deze wel en die niet: per gewogen melding de uitkomst, het besluit en de redenen, zonder cliënt of melder en zonder wat u nog herweegt. */
  @Get('verantwoordingsregels')
  @Recht('weging:lezen')
  async regels(@Wie() actor: Actor, @Query() filter: GevallenRequest): Promise<VerantwoordingResponse> {
    return (await this.verantwoording.lijst(actor, naarFilter(filter))) as unknown as VerantwoordingResponse;
  }

  /** Dezelfde lijst als CSV-bestand. Het exporteren wordt vastgelegd. */
  @Get('verantwoordingsregels/export')
  @Recht('weging:lezen')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exporteer(
    @Wie() actor: Actor,
    @Query() filter: GevallenRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { regels, herleiding } = await this.verantwoording.exporteer(actor, naarFilter(filter));
    const naam = `verantwoording-${this.klok.vandaag().toString()}`;
    const vooraf = herleiding.map(({ stap }) => stap).reverse();
    const pagina = { resultaten: [...regels], volgende: null };
    return csvAntwoord(reply, naam, EXPORTKOLOMMEN, () => Promise.resolve(pagina), vooraf);
  }
}

const naarFilter = ({ van, tot, soort, ernst }: GevallenRequest): Gevallenfilter => ({
  ...{ van, tot, soort: soort ?? null, ernst: ernst ?? null },
});
