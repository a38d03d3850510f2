import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const MOMENTFOUT = { message: 'Geef een tijdstip met tijdzone, zoals 2026-04-13T10:00:00Z.' };

/** Wat u op een moment van het gesprek opschreef. */
export class GespreksnotitieRequest {
  @Matches(MOMENT, MOMENTFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, MOMENTFOUT)
  op: string;

  @IsString()
  @Length(1, 4000)
  tekst: string;
}

/** Het telefoongesprek waarin de melding werd gedaan. Wordt een vast verslag bij de melding. */
export class TelefoongesprekRequest {
  @Matches(MOMENT, MOMENTFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, MOMENTFOUT)
  begonnenOp: string;

  @IsArray()
  @ArrayMinSize(1, { message: 'Schrijf ten minste één aantekening op.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => GespreksnotitieRequest)
  notities: GespreksnotitieRequest[];

  /** Wat u met de beller afsprak. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  afgesproken?: string;

  /** Of u uitlegde dat er geen inhoudelijke terugkoppeling komt. */
  @IsBoolean()
  uitgelegd: boolean;
}

/** Een verbetering van een gespreksverslag. Het eerdere verslag blijft staan. */
export class VerbeterVerslagRequest {
  @IsString()
  @Length(3, 100_000)
  tekst: string;

  /** Waarom u het verbetert. */
  @IsString()
  @Length(3, 1000, { message: 'Leg uit waarom u het verslag verbetert, in ten minste 3 tekens.' })
  reden: string;
}
