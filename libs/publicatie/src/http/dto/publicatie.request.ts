import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { STREKKINGEN, type Zienswijze } from '../../domain/zienswijze';
import { PUBLICATIESTATUSSEN, type Publicatiestatus } from '../../domain/publicatie-status';
import { BESLUITEN, type Publicatiebesluit } from '../../domain/standaardbesluit';

/** Filters van de lijst met publicaties. */
export class PublicatiesRequest extends PaginaRequest {
  @IsOptional()
  @IsIn(PUBLICATIESTATUSSEN)
  status?: Publicatiestatus;

  @IsOptional()
  @IsUUID()
  rapportId?: string;
}

/** Een voorstel om een rapport wel of niet openbaar te maken. */
export class StelPublicatieVoorRequest {
  /** Zonder keuze: de standaard voor dit soort rapport. */
  @IsOptional()
  @IsIn(BESLUITEN)
  voornemen?: Publicatiebesluit;

  /** Wat vóór openbaarmaking pleit. */
  @IsString()
  @Length(3, 4000)
  voor: string;

  /** Wat tegen openbaarmaking pleit. */
  @IsString()
  @Length(3, 4000)
  tegen: string;
}

/** Wat de aanbieder van openbaarmaking vindt. */
export class ZienswijzeRequest {
  @IsISO8601(
    { strict: true, strictSeparator: true },
    { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' },
  )
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' })
  ontvangenOp: string;

  @IsIn(STREKKINGEN)
  strekking: Zienswijze['strekking'];

  @IsString()
  @Length(3, 20_000)
  inhoud: string;
}

/** Een deel van de openbare versie. */
export class SectieRequest {
  @IsString()
  @MaxLength(40)
  sleutel: string;

  /** De norm; alleen bij een bevinding. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  kop?: string;

  /** De opgemaakte tekst voor het publiek. Leeg: dit deel wordt weggelaten. */
  @IsOptional()
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  inhoud?: Record<string, unknown>;

  /** U hebt dit deel gelezen en er is geen persoon in te herkennen. */
  @IsBoolean()
  gecontroleerd: boolean;

  /** Waarom een woord dat ook de naam is van een melder of cliënt kan blijven staan. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  naamToelichting?: string;
}

/** De delen van de openbare versie die u bewerkt of controleert. */
export class PubliekeVersieRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(250)
  @ValidateNested({ each: true })
  @Type(() => SectieRequest)
  secties: SectieRequest[];
}

/** Het besluit over de openbaarmaking. */
export class BesluitPublicatieRequest {
  @IsIn(BESLUITEN)
  besluit: Publicatiebesluit;

  @IsString()
  @Length(3, 4000)
  motivering: string;

  /** Hoe u de bezwaren weegt. Verplicht als u openbaar maakt waartegen iemand bezwaar heeft. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  zienswijzeweging?: string;

  /** Het mandaat waaronder u besluit. Verplicht als u niet het college bent. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  mandaat?: string;

  /** Of u verwacht dat iemand bezwaar maakt: dan geldt de wachttijd. Zonder antwoord volgt dit uit de zienswijzen. */
  @IsOptional()
  @IsBoolean()
  bezwaarVerwacht?: boolean;

  /** Waarom u dat verwacht. Verplicht als u afwijkt van wat uit de zienswijzen volgt. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  bezwaarreden?: string;
}

/** Wat er fout stond in het openbare rapport. */
export class RectificatieRequest {
  /** Wat er fout stond en hoe het wel is. Iedereen kan dit lezen. */
  @IsString()
  @Length(10, 2000)
  tekst: string;

  /** Waarom een woord dat ook de naam is van een melder of cliënt kan blijven staan. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  naamToelichting?: string;
}

/** Waarom de openbaarmaking wacht of stopt. */
export class PublicatieredenRequest {
  @IsString()
  @Length(3, 4000)
  reden: string;
}
