import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { LeesTermijndefinities } from '../application/queries/lees-termijnen';
import {
  StelDefinitieVast,
  type StelDefinitieVastCommand,
} from '../application/stel-definitie-vast/stel-definitie-vast.use-case';
import { type Termijndefinitie, leesLengte, schrijfLengte } from '../domain/definitie';
import { TermijndefinitieRequest } from './dto/termijndefinitie.request';
import { TermijndefinitieResponse, TermijndefinitiesResponse } from './dto/termijn.response';
import './fouten';

@ApiTags('termijnen')
@Controller('api/v1/termijndefinities')
export class TermijndefinitieController {
  constructor(
    private readonly lees: LeesTermijndefinities,
    private readonly stelVast: StelDefinitieVast,
  ) {}

  /** Alle versies van alle termijnen, met hun grondslag. */
  @Get()
  @Recht('termijndefinitie:lezen')
  async lijst(@Wie() actor: Actor): Promise<TermijndefinitiesResponse> {
    return { resultaten: (await this.lees.execute(actor)).map(antwoord) };
  }

  /** Stelt een nieuwe versie van een termijn vast, geldig vanaf een dag. Lopende termijnen houden hun versie. */
  @Post()
  @Recht('termijndefinitie:beheren')
  async nieuw(
    @Wie() actor: Actor,
    @Body() verzoek: TermijndefinitieRequest,
  ): Promise<TermijndefinitieResponse> {
    return antwoord(await this.stelVast.execute(actor, opdrachtVan(verzoek)));
  }
}

function opdrachtVan(verzoek: TermijndefinitieRequest): StelDefinitieVastCommand {
  const {
    grondslagSoort,
    grondslag,
    duur,
    werkdagen,
    verlengingsbron,
    maxVerlenging,
    opschortingsbron,
    ...rest
  } = verzoek;
  return {
    ...rest,
    aard: rest.aard ?? 'termijn',
    goedeVrijdagIsWerkdag: rest.goedeVrijdagIsWerkdag ?? false,
    grondslag: { soort: grondslagSoort, bron: grondslag.trim() },
    lengte: leesLengte({ duur, werkdagen }),
    // A maximum without its source must be refused, not dropped.
    verlenging:
      verlengingsbron || maxVerlenging
        ? { maximum: leesLengte({ duur: maxVerlenging }), bron: verlengingsbron ?? '' }
        : null,
    opschorting: opschortingsbron ? { bron: opschortingsbron.trim() } : null,
  };
}

function antwoord({ lengte, verlenging, opschorting, ...rest }: Termijndefinitie): TermijndefinitieResponse {
  return {
    ...rest,
    ...schrijfLengte(lengte),
    herinneringen: [...rest.herinneringen],
    ontvangers: [...rest.ontvangers],
    escalatie: rest.escalatie.map((stap) => ({ ...stap })),
    verlengingsbron: verlenging?.bron ?? null,
    opschortingsbron: opschorting?.bron ?? null,
    maxVerlenging: schrijfLengte(verlenging?.maximum ?? null).duur,
  };
}
