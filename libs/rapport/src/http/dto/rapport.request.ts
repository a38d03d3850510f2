import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
  ValidateIf,
} from 'class-validator';
import { OmitType } from '@nestjs/swagger';
import { IsSorteerwijze, PaginaRequest, type Sorteerwijze } from '@navolgbaar/platform/http';
import { RAPPORTSORTERINGEN } from '../../application/ports/rapport.repository';
import { RAPPORTSTATUSSEN, type Rapportstatus } from '../../domain/rapport-status';
import { OORDELEN, RAPPORTSOORTEN, type Oordeel, type Rapportsoort } from '../../domain/secties';

/** Filters van de lijst met rapporten. */
export class RapportenRequest extends PaginaRequest {
  @IsOptional()
  @IsIn(RAPPORTSTATUSSEN)
  status?: Rapportstatus;

  @IsOptional()
  @IsIn(RAPPORTSOORTEN)
  soort?: Rapportsoort;

  /** Alleen die over deze aanbieder. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Wie het opstelde: het kenmerk van een collega. Alleen voor het team van de toezichthouder. */
  @IsOptional()
  @IsUUID()
  behandelaarId?: string;

  @IsSorteerwijze(RAPPORTSORTERINGEN, 'Zonder: `-nummer`, de nieuwste bovenaan.')
  sorteer?: Sorteerwijze<(typeof RAPPORTSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class RapportenExportRequest extends OmitType(RapportenRequest, ['vanaf', 'aantal'] as const) {}

/** De filters die voor elk tabblad gelden. */
export class RapportenAantallenRequest extends OmitType(RapportenExportRequest, ['sorteer'] as const) {}

/** Een norm met het oordeel en waar dat uit blijkt. */
export class BevindingRequest {
  @IsString()
  @Length(3, 500)
  norm: string;

  @IsIn(OORDELEN)
  oordeel: Oordeel;

  /** Verplicht: een bevinding zonder onderbouwing wordt geweigerd. */
  @IsString()
  @MaxLength(20_000)
  onderbouwing: string;
}

/** A field that is absent stays as it is; `null` is no value for it. */
const genoemd = (_: unknown, waarde: unknown): boolean => waarde !== undefined;

/** De delen van een rapport. Een lege regel begint een nieuwe alinea. */
export class SectiesRequest {
  @ValidateIf(genoemd)
  @IsString()
  @MaxLength(50_000)
  aanleiding?: string;

  @ValidateIf(genoemd)
  @IsString()
  @MaxLength(50_000)
  feiten?: string;

  @ValidateIf(genoemd)
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => BevindingRequest)
  bevindingen?: BevindingRequest[];

  @ValidateIf(genoemd)
  @IsString()
  @MaxLength(50_000)
  conclusie?: string;

  /** Wat dit betekent voor inwoners en hoe hun zorg is geregeld. Verplicht om te kunnen vaststellen. */
  @ValidateIf(genoemd)
  @IsString()
  @MaxLength(50_000)
  gevolgVoorInwoners?: string;

  @ValidateIf(genoemd)
  @IsString()
  @MaxLength(50_000)
  advies?: string;

  /** Samenvatting in gewone taal. Verplicht om te kunnen vaststellen. */
  @ValidateIf(genoemd)
  @IsString()
  @MaxLength(10_000)
  samenvatting?: string;
}

/** Een nieuw rapport bij een zaak. */
export class StelRapportOpRequest {
  @IsString()
  @Length(3, 200)
  titel: string;

  @IsIn(RAPPORTSOORTEN)
  soort: Rapportsoort;

  /** Over welke aanbieder van de zaak. Verplicht als er meer zijn. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  @ValidateIf(genoemd)
  @ValidateNested()
  @Type(() => SectiesRequest)
  secties?: SectiesRequest;
}

/** Wat er in het concept verandert. Alleen de genoemde delen worden vervangen. */
export class WijzigRapportRequest {
  @ValidateIf(genoemd)
  @IsString()
  @Length(3, 200)
  titel?: string;

  @ValidateIf(genoemd)
  @ValidateNested()
  @Type(() => SectiesRequest)
  secties?: SectiesRequest;
}

/** Met welk college een vastgesteld rapport wordt gedeeld, en op welke grond. */
export class DeelRapportRequest {
  @IsUUID()
  gemeenteId: string;

  @IsString()
  @Length(3, 500)
  grond: string;
}

/** Of opsteller en vaststeller verschillende mensen moeten zijn, en waarom. */
export class RapportinstellingRequest {
  @IsBoolean()
  vierOgen: boolean;

  @IsString()
  @Length(3, 500)
  reden: string;
}
