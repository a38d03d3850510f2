import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LAKKEUZES, type Lakkeuze } from '../../domain/lakken/beslis';

/** Een plek in de tekst van een deel, met wat u erover beslist. */
export class LakkeuzeRequest {
  @IsString()
  @MaxLength(40)
  sectie: string;

  /** Het eerste teken, geteld in de tekst van het deel. */
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  van: number;

  /** Het teken na het laatste. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  tot: number;

  /** De woorden zoals u ze zag. */
  @IsString()
  @Length(1, 5000)
  fragment: string;

  @IsIn(LAKKEUZES)
  besluit: Lakkeuze['besluit'];

  /** Bij lakken: de grond, zoals 5.1.2.e. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  grond?: string;

  /** Bij laten staan: waarom dat kan. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reden?: string;
}

/** Wat u beslist over plekken in de openbare versie. */
export class BeslisLakvoorstellenRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => LakkeuzeRequest)
  keuzes: LakkeuzeRequest[];
}
