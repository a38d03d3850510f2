import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  Min,
  ValidateNested,
  Matches,
  Max,
} from 'class-validator';
import {
  AAN_ZET,
  ACTIES,
  type AanZet,
  type Actie,
  ERNSTEN,
  type Ernst,
  KLEUREN,
  type Kleur,
  OMVANGEN,
  type Omvang,
} from '../../domain/soorten';

const DATUM = { strict: true, strictSeparator: true } as const;
// With a pattern too: ISO 8601 also has 2026-W15-1, which is no day here.
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Het directe contact bij een levensbedreigend signaal, of waarom dat nog niet kon. */
export class AfstemmingRequest {
  @IsBoolean()
  gedaan: boolean;

  /** Met wie en wanneer; of de reden waarom nog niet. */
  @IsString()
  @Length(3, 2000)
  toelichting: string;
}

/** Een weging volgens het afwegingskader. */
export class StelWegingVastRequest {
  @IsIn(ERNSTEN)
  ernst: Ernst;

  @IsString()
  @Length(3, 4000)
  ernstMotivering: string;

  @IsIn(OMVANGEN)
  omvang: Omvang;

  @IsString()
  @Length(3, 4000)
  omvangMotivering: string;

  /** Het aantal getroffen cliënten, als dat bekend is. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  getroffen?: number;

  @IsBoolean()
  publieksgevoelig: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  publieksgevoeligToelichting?: string;

  /** Mogelijke onrechtmatigheid wordt altijd beoordeeld; het verandert de kleur niet. */
  @IsIn(['ja', 'nee', 'onbekend'])
  onrechtmatigheid: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  onrechtmatigheidToelichting?: string;

  /** Een hogere prioriteit dan de matrix geeft (stap 3). */
  @IsOptional()
  @IsIn(KLEUREN)
  verhoogNaar?: Kleur;

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  verhogingReden?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => AfstemmingRequest)
  afstemming?: AfstemmingRequest;
}

/** Wat het werkoverleg besluit. */
export class NeemBesluitRequest {
  @IsIn(['actie', 'geen_actie'])
  besluit: 'actie' | 'geen_actie';

  @IsOptional()
  @IsIn(ACTIES)
  actie?: Actie;

  /** Wie als eerste aan zet is. */
  @IsIn(AAN_ZET)
  aanZet: AanZet;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  partners?: string[];

  @IsString()
  @Length(3, 4000)
  motivering: string;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  werkoverlegOp: string;

  @IsArray()
  @ArrayNotEmpty({ message: 'Noem wie er bij het werkoverleg waren.' })
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  deelnemers: string[];
}

/** De kleuren bij een ernst. */
export class MatrixrijDto {
  @IsIn(KLEUREN)
  klein: Kleur;

  @IsIn(KLEUREN)
  gemiddeld: Kleur;

  @IsIn(KLEUREN)
  groot: Kleur;
}

/** De negen kleuren. */
export class MatrixcellenDto {
  @ValidateNested()
  @Type(() => MatrixrijDto)
  @IsNotEmpty()
  levensbedreigend: MatrixrijDto;

  @ValidateNested()
  @Type(() => MatrixrijDto)
  @IsNotEmpty()
  basale_veiligheid: MatrixrijDto;

  @ValidateNested()
  @Type(() => MatrixrijDto)
  @IsNotEmpty()
  ontwikkeling: MatrixrijDto;
}

/** Een nieuwe versie van de wegingsmatrix. */
export class NieuweMatrixRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  geldigVanaf: string;

  /** Waar en wanneer deze matrix is vastgesteld. */
  @IsString()
  @Length(3, 500)
  bron: string;

  @ValidateNested()
  @Type(() => MatrixcellenDto)
  @IsNotEmpty()
  cellen: MatrixcellenDto;
}
