import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { KLEUREN, type Kleur } from '../../domain/soorten';
import { DATUM, DATUMFOUT } from './datum';

/** How a row, column or reason is called by machines. */
export const CODE = /^[a-z][a-z0-9_]{0,39}$/;

/** Een graad van ernst, van licht naar zwaar. */
export class ErnstrijDto {
  /** Blijft gelijk over versies, zodat wegingen te vergelijken zijn. */
  @Matches(CODE)
  code: string;

  @IsString()
  @Length(1, 60)
  naam: string;

  @IsString()
  @MaxLength(300)
  uitleg: string;

  @IsArray()
  @ArrayMaxSize(15)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  voorbeelden: string[];

  /** Vraagt de directe afstemming met contractbeheer en toegang. */
  @IsBoolean()
  levensbedreigend: boolean;
}

/** Een graad van omvang, van klein naar groot. */
export class OmvangkolomDto {
  @Matches(CODE)
  code: string;

  @IsString()
  @Length(1, 60)
  naam: string;

  /** Vanaf dit deel van de cliënten wordt deze omvang voorgesteld, in procenten. Leeg: geen voorstel. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  vanafProcent?: number | null;
}

/** De kleur bij een ernst en een omvang. */
export class KadercelDto {
  @Matches(CODE)
  ernst: string;

  @Matches(CODE)
  omvang: string;

  @IsIn(KLEUREN)
  kleur: Kleur;
}

/** Een reden waarom stap 3 de prioriteit mag verhogen. */
export class VerhogingsgrondDto {
  @Matches(CODE)
  code: string;

  @IsString()
  @Length(1, 100)
  naam: string;
}

/** Vanaf hoeveel eerdere signalen, in hoeveel maanden, het formulier vraagt om aan verhogen te denken. */
export class AandachtDto {
  @IsInt()
  @Min(1)
  @Max(100)
  signalen: number;

  @IsInt()
  @Min(1)
  @Max(120)
  maanden: number;
}

/** De regels van stap 3. Verlagen kan nooit. */
export class Stap3Dto {
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => VerhogingsgrondDto)
  gronden: VerhogingsgrondDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => AandachtDto)
  aandacht?: AandachtDto | null;
}

/** Wat een versie van het afwegingskader zegt. */
export class KaderinhoudRequest {
  @IsString()
  @Length(1, 40)
  ernstnaam: string;

  @IsString()
  @Length(1, 40)
  omvangnaam: string;

  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ErnstrijDto)
  rijen: ErnstrijDto[];

  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => OmvangkolomDto)
  kolommen: OmvangkolomDto[];

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => KadercelDto)
  cellen: KadercelDto[];

  @ValidateNested()
  @Type(() => Stap3Dto)
  @IsNotEmpty()
  stap3: Stap3Dto;

  /** Of een rode weging wacht tot een tweede persoon haar bevestigt. */
  @IsBoolean()
  roodVraagtTweede: boolean;
}

/** Waarmee en vanaf wanneer een concept wordt vastgesteld. */
export class StelKaderVastRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  geldigVanaf: string;

  /** Het document waarin het is vastgesteld: kenmerk en vindplaats. */
  @IsString()
  @Length(3, 500)
  bron: string;

  /** De dag van dat document. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  brondatum: string;
}
