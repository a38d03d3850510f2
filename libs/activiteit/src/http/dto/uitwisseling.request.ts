import { GEGEVENSCATEGORIEEN, type Gegevenscategorie } from '@navolgbaar/partner';
import {
  IsSorteerwijze,
  PaginaRequest,
  RegelversieRequest,
  type Sorteerwijze,
} from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DAGSORTERINGEN } from '../../application/ports/activiteiten';
import { RICHTINGEN, type Richting, UITWISSELSTATUSSEN, type Uitwisselstatus } from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Filters van de lijst met uitwisselingen. */
export class UitwisselingenRequest extends PaginaRequest {
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Wie de uitwisseling deed. */
  @IsOptional()
  @IsUUID()
  behandelaarId?: string;

  /** Gegeven of ontvangen. */
  @IsOptional()
  @IsIn(RICHTINGEN)
  richting?: Richting;

  /** Of de inhoud er nog is. */
  @IsOptional()
  @IsIn(UITWISSELSTATUSSEN)
  status?: Uitwisselstatus;

  @IsSorteerwijze(DAGSORTERINGEN, 'Zonder: de nieuwste dag bovenaan.')
  sorteer?: Sorteerwijze<(typeof DAGSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class UitwisselingenExportRequest extends OmitType(UitwisselingenRequest, [
  'vanaf',
  'aantal',
] as const) {}

/** De filters die voor elk tabblad gelden. */
export class UitwisselingenAantallenRequest extends OmitType(UitwisselingenExportRequest, [
  'sorteer',
] as const) {}

/** Wat u over een malafide zorgbedrijf gaf of kreeg: niet meer dan nodig. */
export class UitwisselingRequest {
  @IsIn(RICHTINGEN)
  richting: Richting;

  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;

  /** Met wie, uit het register van ketenpartners. */
  @IsOptional()
  @IsUUID()
  partnerId?: string;

  /** Met wie, als die niet in het register staat: de gemeente of organisatie en de functie. */
  @IsOptional()
  @IsString()
  @Length(2, 300)
  wie?: string;

  /** Over welk zorgbedrijf, uit het register. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Over welk zorgbedrijf, als het niet in het register staat. */
  @IsOptional()
  @IsString()
  @Length(2, 300)
  partij?: string;

  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** De bron waarop de uitwisseling rust. */
  @IsOptional()
  @IsUUID()
  bronversieId?: string;

  /** Het artikel van de bron, of de grondslag in woorden. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  grondslag?: string;

  /** Waarvoor. */
  @IsString()
  @Length(3, 2000)
  doel: string;

  @IsArray()
  @ArrayUnique()
  @IsIn(GEGEVENSCATEGORIEEN, { each: true })
  categorieen: Gegevenscategorie[];

  /** Wat er is gezegd of gestuurd, niet meer dan nodig. */
  @IsString()
  @Length(3, 8000)
  inhoud: string;

  /** Wat u wegliet. Verplicht als u persoonsgegevens geeft. */
  @IsOptional()
  @IsString()
  @Length(2, 4000)
  weggelaten?: string;
}

/** Wat er met de informatie is gedaan. */
export class UitwisselingafloopRequest {
  @IsString()
  @Length(3, 4000)
  afloop: string;
}

/** Hoe lang de inhoud van een uitwisseling blijft, in maanden. */
export class UitwisselregelsRequest {
  @IsInt()
  @Min(1)
  @Max(240)
  gegevenMaanden: number;

  @IsInt()
  @Min(1)
  @Max(240)
  ontvangenMaanden: number;
}

/** Een nieuwe versie van de bewaartermijnen. */
export class StelUitwisselregelsVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => UitwisselregelsRequest)
  regels: UitwisselregelsRequest;
}
