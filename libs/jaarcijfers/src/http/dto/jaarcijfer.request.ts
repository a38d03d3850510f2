import { RegelversieRequest } from '@navolgbaar/platform/http';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const EEN_DECIMAAL = { maxDecimalPlaces: 1 } as const;
const TWEE_DECIMALEN = { maxDecimalPlaces: 2 } as const;

/** Welke aanbieders. */
export class JaarcijfersRequest {
  /** Een deel van de naam. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  zoek?: string;

  /** Alleen wie in het nieuwste jaar een signaal heeft. */
  @IsOptional()
  @IsIn(['ja'])
  metSignaal?: 'ja';
}

/** Waar de cijfers in het bestand vandaan komen. */
export class JaarcijferimportRequest {
  /** Zoals `Annual-Insights, uitvoer van mei` of `Jaarverantwoording zorg 2025`. */
  @IsString()
  @Length(3, 200)
  bron: string;
}

/** Groei van de omzet terwijl het aantal cliënten niet groeit, in procenten. */
export class GroeidrempelRequest {
  /** Boven deze groei van de omzet. */
  @IsNumber(EEN_DECIMAAL)
  @Min(1)
  @Max(1000)
  omzet: number;

  /** Onder deze groei van de cliënten. */
  @IsNumber(EEN_DECIMAAL)
  @Min(-100)
  @Max(1000)
  clienten: number;
}

/** De drempels. Een drempel die leeg is, staat uit. */
export class DrempelsRequest {
  /** Onder dit percentage. */
  @ValidateIf(({ solvabiliteit }: DrempelsRequest) => solvabiliteit !== null)
  @IsNumber(EEN_DECIMAAL)
  @Min(0)
  @Max(100)
  solvabiliteit: number | null;

  /** Onder dit getal. */
  @ValidateIf(({ liquiditeit }: DrempelsRequest) => liquiditeit !== null)
  @IsNumber(TWEE_DECIMALEN)
  @Min(0.01)
  @Max(10)
  liquiditeit: number | null;

  /** Vanaf zoveel jaar verlies achter elkaar. */
  @ValidateIf(({ verliesjaren }: DrempelsRequest) => verliesjaren !== null)
  @IsInt()
  @Min(1)
  @Max(10)
  verliesjaren: number | null;

  /** Een eigen vermogen onder nul. */
  @IsBoolean()
  negatiefVermogen: boolean;

  /** Boven dit percentage. */
  @ValidateIf(({ winstmarge }: DrempelsRequest) => winstmarge !== null)
  @IsNumber(EEN_DECIMAAL)
  @Min(0)
  @Max(100)
  winstmarge: number | null;

  /** Boven dit percentage van het resultaat; uitkeren zonder winst telt altijd. */
  @ValidateIf(({ winstuitkering }: DrempelsRequest) => winstuitkering !== null)
  @IsNumber(EEN_DECIMAAL)
  @Min(0)
  @Max(100)
  winstuitkering: number | null;

  /** Onder dit percentage van de omzet. */
  @ValidateIf(({ personeelskosten }: DrempelsRequest) => personeelskosten !== null)
  @IsNumber(EEN_DECIMAAL)
  @Min(0)
  @Max(100)
  personeelskosten: number | null;

  /** Boven zoveel keer de mediaan van dat jaar. */
  @ValidateIf(({ omzetPerClient }: DrempelsRequest) => omzetPerClient !== null)
  @IsNumber(EEN_DECIMAAL)
  @Min(1)
  @Max(100)
  omzetPerClient: number | null;

  @ValidateIf(({ groei }: DrempelsRequest) => groei !== null)
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => GroeidrempelRequest)
  groei: GroeidrempelRequest | null;
}

/** Een nieuwe versie van de drempels. */
export class StelDrempelsVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DrempelsRequest)
  regels: DrempelsRequest;
}
