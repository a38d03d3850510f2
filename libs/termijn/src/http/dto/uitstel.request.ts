import { IsOptional, IsString, IsISO8601, IsUUID, Length, Matches } from 'class-validator';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { DATUMFOUT, LengteRequest } from './termijn.request';

/** Hoeveel uitstel wordt gevraagd, en waarom. */
export class VraagUitstelRequest extends LengteRequest {
  /** Waarom het niet op tijd lukt, en wat er al is gedaan. Noem geen namen van cliënten. */
  @IsString()
  @Length(10, 4000)
  motivering: string;

  /** De dag waarop het verzoek binnenkwam. Alleen voor de toezichthouder; zonder: vandaag. */
  @IsOptional()
  @IsISO8601({ strict: true }, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op?: string;
}

/** Waarom het verzoek wordt toegewezen, en zo nodig een andere lengte dan is gevraagd. */
export class WijsUitstelToeRequest extends LengteRequest {
  /** De reden staat bij de berekening. De aanbieder kan die lezen. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Waarom het verzoek wordt afgewezen of ingetrokken. */
export class SluitUitstelRequest {
  /** De aanbieder kan de reden lezen. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Filter van de verzoeken waarover nog beslist moet worden. */
export class OpenUitstelRequest extends PaginaRequest {
  @IsOptional()
  @IsUUID()
  behandelaarId?: string;
}
