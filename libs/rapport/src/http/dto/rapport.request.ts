import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
  ValidateIf,
} from 'class-validator';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsSorteerwijze, PaginaRequest, type Sorteerwijze } from '@navolgbaar/platform/http';
import { RAPPORTSORTERINGEN } from '../../application/ports/rapport.repository';
import { RAPPORTSTATUSSEN, type Rapportstatus } from '../../domain/rapport-status';
import { OORDELEN, RAPPORTSOORTEN, type Oordeel, type Rapportsoort } from '../../domain/secties';

/** A text as structure: what may stand in it is said in docs/adr/0019. */
export const TEKSTDOCUMENT = { type: 'object', additionalProperties: true } as const;

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

/** A field that is absent stays as it is; `null` is no value for it. */
const genoemd = (_: unknown, waarde: unknown): boolean => waarde !== undefined;

/** Een norm met het oordeel en waar dat uit blijkt. */
export class RapportbevindingRequest {
  /** De versie van een bevinding van de zaak waaruit deze is overgenomen. */
  @IsOptional()
  @IsUUID()
  bevindingId?: string | null;

  /** Het nummer van die bevinding in de zaak: V-1 is 1. */
  @IsOptional()
  @IsInt()
  @Min(1)
  bevindingnummer?: number | null;

  @IsString()
  @Length(3, 500)
  norm: string;

  @IsIn(OORDELEN)
  oordeel: Oordeel;

  /** Een opgemaakte tekst. Verplicht: een bevinding zonder onderbouwing wordt geweigerd. */
  @IsObject()
  @ApiProperty(TEKSTDOCUMENT)
  onderbouwing: Record<string, unknown>;
}

/** De tekst van een deel van een rapport. */
export class RapportsectieRequest {
  /** Welk deel van het sjabloon. */
  @IsString()
  @Length(1, 40)
  sleutel: string;

  /** Een opgemaakte tekst. */
  @IsObject()
  @ApiProperty(TEKSTDOCUMENT)
  inhoud: Record<string, unknown>;
}

/** Wat er in een rapport staat. Alleen de genoemde delen worden vervangen; bevindingen als geheel. */
export class RapportinhoudRequest {
  @ValidateIf(genoemd)
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RapportsectieRequest)
  secties?: RapportsectieRequest[];

  @ValidateIf(genoemd)
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RapportbevindingRequest)
  bevindingen?: RapportbevindingRequest[];
}

/** Een nieuw rapport bij een zaak. */
export class StelRapportOpRequest extends RapportinhoudRequest {
  @IsString()
  @Length(3, 200)
  titel: string;

  @IsIn(RAPPORTSOORTEN)
  soort: Rapportsoort;

  /** Over welke aanbieder van de zaak. Verplicht als er meer zijn. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** Wat er in het concept verandert. Alleen de genoemde delen worden vervangen. */
export class WijzigRapportRequest extends RapportinhoudRequest {
  @ValidateIf(genoemd)
  @IsString()
  @Length(3, 200)
  titel?: string;
}

/** Welke bevindingen van de zaak in het rapport komen. Zonder keuze: alle die er nog niet in staan. */
export class NeemBevindingenOverRequest {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  bevindingIds?: string[];
}

/** Hoe het rapport wordt vastgesteld. */
export class StelRapportVastRequest {
  /** Waarom de aanbieder niet is gehoord over het concept. Nodig als er geen wederhoor was; staat nergens afgedrukt. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  zonderWederhoor?: string;
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

  /** Hoeveel woorden de aanbieder in het rapport zelf mag zeggen. Zonder: zoals het was. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(5000)
  meesteWoorden?: number;

  @IsString()
  @Length(3, 500)
  reden: string;
}
