import { OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PaginaRequest } from '@navolgbaar/platform/http';
import {
  AANBIEDERSOORTEN,
  type Aanbiedersoort,
  FINANCIERINGEN,
  type Financiering,
  INZETWETTEN,
  type Inzetwet,
  LOCATIESOORTEN,
  type Locatiesoort,
} from '../../domain/soorten';
import { DATUM, DATUMFOUT } from './datum';

/** Zoeken in het register. */
export class AanbiedersRequest extends PaginaRequest {
  /** Een deel van de naam, of het hele KVK-nummer. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  zoek?: string;

  /** Alleen wie nu voor deze gemeente werkt. */
  @IsOptional()
  @IsUUID()
  gemeenteId?: string;

  /** Alleen wie nu zo wordt betaald. */
  @IsOptional()
  @IsIn(FINANCIERINGEN)
  financiering?: Financiering;

  /** Alleen wie nu een cliëntenstop heeft. */
  @IsOptional()
  @IsIn(['ja'])
  clientenstop?: 'ja';

  /** Alleen wie nog werkt, of alleen wie is gestopt. Zonder: allemaal. */
  @IsOptional()
  @IsIn(['actief', 'gestopt'])
  stand?: 'actief' | 'gestopt';
}

/** Dezelfde filters, voor een bestand met alle regels. */
export class AanbiedersExportRequest extends OmitType(AanbiedersRequest, ['vanaf', 'aantal']) {}

/** Een aanbieder voor het register. */
export class AanbiederRequest {
  @IsString()
  @Length(2, 200)
  naam: string;

  @IsIn(AANBIEDERSOORTEN)
  soort: Aanbiedersoort;

  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'Een KVK-nummer heeft 8 cijfers.' })
  kvk?: string;

  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  telefoon?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  plaats?: string;

  /** Namen waaronder de aanbieder ook werkt. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(2, 200, { each: true })
  handelsnamen?: string[];

  /** Namen die de aanbieder vroeger had. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(2, 200, { each: true })
  vroegereNamen?: string[];

  /** De code in het AGB-register. */
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'Een AGB-code heeft 8 cijfers.' })
  agb?: string;

  @IsOptional()
  @Matches(/^https?:\/\/[^\s<>"]+$/, { message: 'Vul een adres in dat begint met https://.' })
  @MaxLength(300)
  website?: string;

  /** Alle cliënten van deze aanbieder samen. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  aantalClienten?: number;
}

/** Velden die u verbetert. */
export class WijzigAanbiederRequest extends PartialType(AanbiederRequest, { skipNullProperties: false }) {}

/** Een plek waar de aanbieder werkt. */
export class LocatieRequest {
  @IsString()
  @Length(2, 200)
  naam: string;

  @IsIn(LOCATIESOORTEN)
  soort: Locatiesoort;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  adres?: string;

  @IsOptional()
  @Matches(/^[1-9]\d{3} ?[A-Za-z]{2}$/, { message: 'Vul een postcode in zoals 9711 AB.' })
  postcode?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  plaats?: string;

  /** De eerste dag. Zonder: niet bekend. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  van?: string;
}

/** Wat de aanbieder voor een gemeente doet. */
export class InzetRequest {
  @IsUUID()
  gemeenteId: string;

  @IsIn(INZETWETTEN)
  wet: Inzetwet;

  @IsIn(FINANCIERINGEN)
  financiering: Financiering;

  @IsBoolean()
  gecontracteerd: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  aantalClienten?: number;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  van: string;

  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  tot?: string;
}
