import { RegelversieRequest } from '@navolgbaar/platform/http';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  PATROONSTATUSSEN,
  type Patroonstatus,
  PATROONUITKOMSTEN,
  type Patroonuitkomst,
} from '../../domain/patroon-status';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** Welke patronen. */
export class PatronenRequest {
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  @IsOptional()
  @IsIn(PATROONSTATUSSEN)
  status?: Patroonstatus;
}

/** Tot wanneer een patroon mag rusten, en waarom. */
export class SluimerRequest {
  /** De laatste dag van de rust. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  tot: string;

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Wat er met een patroon is gedaan. */
export class SluitPatroonRequest {
  /** `opgepakt` als iemand ermee verder gaat, `geen_patroon` als het niets betekent. */
  @IsIn(PATROONUITKOMSTEN)
  uitkomst: Patroonuitkomst;

  @IsString()
  @Length(3, 1000)
  reden: string;

  /** Bij `opgepakt`: de dag waarop de aanbieder is geïnformeerd, tot en met vandaag. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  geinformeerdOp?: string;

  /** Bij `opgepakt`, zonder die dag: waarom de aanbieder nog niet is geïnformeerd. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  nietGeinformeerdReden?: string;
}

/** Zoveel meldingen, in zoveel maanden. */
export class AantalregelRequest {
  @IsInt()
  @Min(2)
  @Max(100)
  aantal: number;

  @IsInt()
  @Min(1)
  @Max(36)
  maanden: number;
}

/** Zoveel punten samen, in zoveel maanden. */
export class ZwaarteregelRequest {
  @IsInt()
  @Min(2)
  @Max(400)
  punten: number;

  @IsInt()
  @Min(1)
  @Max(36)
  maanden: number;
}

/** Zoveel keer zoveel als in de maanden ervoor, en ten minste zoveel meldingen. */
export class StijgingregelRequest {
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(1.1)
  @Max(20)
  factor: number;

  @IsInt()
  @Min(2)
  @Max(100)
  aantal: number;

  @IsInt()
  @Min(1)
  @Max(18)
  maanden: number;
}

/** De regels. Een regel die leeg is, staat uit. */
export class PatroonregelsRequest {
  @ValidateIf(({ aantal }: PatroonregelsRequest) => aantal !== null)
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => AantalregelRequest)
  aantal: AantalregelRequest | null;

  @ValidateIf(({ zelfdeSoortOpLocatie }: PatroonregelsRequest) => zelfdeSoortOpLocatie !== null)
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => AantalregelRequest)
  zelfdeSoortOpLocatie: AantalregelRequest | null;

  @ValidateIf(({ zwaarte }: PatroonregelsRequest) => zwaarte !== null)
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ZwaarteregelRequest)
  zwaarte: ZwaarteregelRequest | null;

  @ValidateIf(({ stijging }: PatroonregelsRequest) => stijging !== null)
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => StijgingregelRequest)
  stijging: StijgingregelRequest | null;
}

/** Een nieuwe versie van de regels. */
export class StelPatroonregelsVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PatroonregelsRequest)
  regels: PatroonregelsRequest;
}
