import { PaginaRequest } from '@navolgbaar/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  DAGVORMEN,
  type Dagvorm,
  FORMULIERKENMERK,
  FORMULIERKENMERKFOUT,
  KOPPELVELDEN,
  type Koppelveld,
} from '../../domain/koppelvelden';

const VELDEN = Object.keys(KOPPELVELDEN) as Koppelveld[];

/** Wat een antwoord van het formulier hier heet. */
export class KoppelwoordDto {
  @IsString()
  @Length(1, 500)
  antwoord: string;

  @IsString()
  @Length(1, 200)
  waarde: string;
}

/** Eén veld van een melding, en waar het vandaan komt. */
export class VeldkoppelingDto {
  @IsIn(VELDEN)
  @ApiProperty({ enum: VELDEN, description: 'Een veld van `GET /api/v1/koppelvelden`.' })
  veld: Koppelveld;

  /** Altijd deze waarde. Noem dan geen vragen. */
  @IsOptional()
  @IsString()
  @Length(1, 20_000)
  vast?: string | null;

  /** De sleutels van de vragen, met punten voor een vraag binnen een andere. Meer dan één alleen bij tekst. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  vragen: string[];

  /** Voor antwoorden die hier anders heten. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique(({ antwoord }: KoppelwoordDto) => antwoord)
  @ValidateNested({ each: true })
  @Type(() => KoppelwoordDto)
  woorden: KoppelwoordDto[];

  /** Voor een leeg antwoord, en voor een dat niet past. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  anders?: string | null;

  /** Hoe het formulier een dag schrijft. Zonder: `d-m-jjjj` en `jjjj-mm-dd`. */
  @IsArray()
  @ArrayUnique()
  @IsIn(DAGVORMEN, { each: true })
  @ApiProperty({ enum: DAGVORMEN, isArray: true })
  datumvormen: Dagvorm[];

  /** Letters die voor de tekst komen. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  voor?: string | null;

  /** Kapt een te lange tekst af, in plaats van haar bij "Vul dit aan" te zetten. */
  @IsBoolean()
  afkappen: boolean;
}

/** Welke vraag van een formulier welk veld van een melding wordt. */
export class KoppelingDto {
  @IsString()
  @Matches(/\S/, { message: 'Geef de koppeling een naam.' })
  @MaxLength(200)
  naam: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique(({ veld }: VeldkoppelingDto) => veld, { message: 'Noem elk veld één keer.' })
  @ValidateNested({ each: true })
  @Type(() => VeldkoppelingDto)
  velden: VeldkoppelingDto[];

  /** Sleutels van vragen waarvan het antwoord niet mee hoeft. */
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  negeer: string[];
}

/** Een nieuwe versie van een koppeling. De vorige blijft bewaard. */
export class WijzigFormulierkoppelingRequest extends KoppelingDto {
  /** Het enige systeem dat dit formulier mag sturen. Zonder: elk systeem dat mag aanleveren. */
  @IsOptional()
  @IsUUID()
  machineclientId?: string | null;
}

/** De eerste koppeling van een formulier. */
export class MaakFormulierkoppelingRequest extends WijzigFormulierkoppelingRequest {
  /** Zoals het formuliersysteem het noemt: `form_id` in de metadata. */
  @IsString()
  @Matches(FORMULIERKENMERK, { message: FORMULIERKENMERKFOUT })
  @ApiProperty({ pattern: FORMULIERKENMERK.source })
  formulierId: string;
}

/** Een voorbeeld om te proberen. Er wordt niets van bewaard. */
export class BeproefFormulierkoppelingRequest {
  @ValidateNested()
  @Type(() => KoppelingDto)
  koppeling: KoppelingDto;

  @IsObject()
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Wat het formulier zou sturen: `values`, en als u ze hebt `values_schema` en `metadata`.',
  })
  inzending: Record<string, unknown>;
}

/** Welke gekoppelde formulieren. */
export class FormulierkoppelingenRequest extends PaginaRequest {
  /** Alleen de formulieren die dit systeem mag sturen, ook die elk systeem mag sturen. */
  @IsOptional()
  @IsUUID()
  machineclientId?: string;
}
