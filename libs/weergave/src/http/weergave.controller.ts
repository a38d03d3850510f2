import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { Versie } from '@navolgbaar/platform/http';
import { MaakWeergave, WijzigWeergave } from '../application/bewaar-weergave/bewaar-weergave.use-case';
import { LeesWeergaven } from '../application/queries/lees-weergaven';
import { VerwijderWeergave } from '../application/verwijder-weergave/verwijder-weergave.use-case';
import { WijzigVoorkeur } from '../application/wijzig-voorkeur/wijzig-voorkeur.use-case';
import './fouten';
import {
  BewaarWeergaveRequest,
  LijstParameter,
  VoorkeurRequest,
  WeergaveParameter,
} from './weergave.request';
import { WeergaveResponse, WeergavenResponse } from './weergave.response';

const alsKeuze = ({ kolommen, ...rest }: BewaarWeergaveRequest) => ({ ...rest, kolommen: kolommen ?? null });

@ApiTags('weergaven')
@Controller('api/v1/weergaven/:lijst')
export class WeergaveController {
  constructor(
    private readonly lees: LeesWeergaven,
    private readonly maak: MaakWeergave,
    private readonly wijzig: WijzigWeergave,
    private readonly verwijder: VerwijderWeergave,
    private readonly wijzigVoorkeur: WijzigVoorkeur,
  ) {}

  /** De bewaarde weergaven van een lijst: die van u en die gedeeld zijn, met uw kolommen en uw standaard. */
  @Get()
  @Recht('weergave:gebruiken')
  async lijst(@Wie() actor: Actor, @Param() { lijst }: LijstParameter): Promise<WeergavenResponse> {
    return (await this.lees.execute(actor, lijst)) as unknown as WeergavenResponse;
  }

  /** Bewaart een weergave. Gedeeld is zij er ook voor collega's met dezelfde lijst. */
  @Post()
  @Recht('weergave:gebruiken')
  async nieuw(
    @Wie() actor: Actor,
    @Param() { lijst }: LijstParameter,
    @Body() verzoek: BewaarWeergaveRequest,
  ): Promise<WeergaveResponse> {
    const id = await this.maak.execute(actor, lijst, alsKeuze(verzoek));
    return this.een(actor, { lijst, id });
  }

  /** Stelt uw kolommen of uw standaardweergave in. Wat u niet noemt, blijft. */
  @Patch('voorkeur')
  @Recht('weergave:gebruiken')
  async voorkeur(
    @Wie() actor: Actor,
    @Param() { lijst }: LijstParameter,
    @Body() verzoek: VoorkeurRequest,
  ): Promise<WeergavenResponse> {
    const { kolommen, standaardId } = verzoek;
    await this.wijzigVoorkeur.execute(actor, lijst, {
      ...(kolommen === undefined ? {} : { kolommen }),
      ...(standaardId === undefined ? {} : { standaardId }),
    });
    return this.lijst(actor, { lijst });
  }

  /** Een weergave, met de versie voor een wijziging. */
  @Get(':id')
  @Recht('weergave:gebruiken')
  async een(@Wie() actor: Actor, @Param() { lijst, id }: WeergaveParameter): Promise<WeergaveResponse> {
    return (await this.lees.een(actor, lijst, id)) as unknown as WeergaveResponse;
  }

  /** Wijzigt een weergave. Vraagt de ETag in If-Match. */
  @Put(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('weergave:gebruiken')
  bewaar(
    @Wie() actor: Actor,
    @Param() { lijst, id }: WeergaveParameter,
    @Versie() versie: number,
    @Body() verzoek: BewaarWeergaveRequest,
  ): Promise<void> {
    return this.wijzig.execute(actor, { lijst, id, versie }, alsKeuze(verzoek));
  }

  /** Verwijdert een weergave. Vraagt de ETag in If-Match. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Recht('weergave:gebruiken')
  wis(
    @Wie() actor: Actor,
    @Param() { lijst, id }: WeergaveParameter,
    @Versie() versie: number,
  ): Promise<void> {
    return this.verwijder.execute(actor, { lijst, id, versie });
  }
}
