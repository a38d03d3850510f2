import { PartialType } from '@nestjs/swagger';
import {
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

const DATUM = { strict: true, strictSeparator: true } as const;
// With a pattern too: ISO 8601 also has 2026-W15-1, which is no day here.
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Zoeken in het register. */
export class AanbiedersRequest extends PaginaRequest {
  /** Een deel van de naam, of het hele KVK-nummer. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  zoek?: string;
}

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
