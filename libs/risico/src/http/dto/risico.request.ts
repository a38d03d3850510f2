import { RegelversieRequest } from '@navolgbaar/platform/http';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { KENMERKSOORTEN, type Kenmerksoort } from '../../domain/risicokenmerk';
import { INFORMEERWIJZEN, type Informeerwijze } from '../../domain/informeervoorstel-status';
import type { Indicator } from '../../domain/risicoregels';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** Van welke aanbieders. */
export class RisicobeeldRequest {
  /** Een deel van de naam. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  zoek?: string;
}

/** Een andere score dan berekend, met de reden. */
export class StelRisicoBijRequest {
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  @Max(1000)
  score: number;

  @IsString()
  @Length(3, 1000)
  reden: string;

  /** De laatste dag waarop de bijstelling geldt, hoogstens een jaar na vandaag. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  tot: string;
}

/** Waarom iets ophoudt. */
export class RisicoredenRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Wat er bij een aanbieder is gezien: eigen beheersing, of een risicofactor. */
export class LegRisicokenmerkVastRequest {
  @IsIn(KENMERKSOORTEN)
  soort: Kenmerksoort;

  /** Wat er is gezien. */
  @IsString()
  @Length(3, 2000)
  toelichting: string;

  /** Het document, de zaak of het bezoek waarin het is gezien. */
  @IsString()
  @Length(3, 500)
  bron: string;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  vastgesteldOp: string;

  /** De laatste dag waarop het meetelt, hoogstens drie jaar nadat het is gezien. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  geldigTot: string;
}

/** Waarvoor de analyse wordt gedaan. */
export class VoerAnalyseUitRequest {
  @IsString()
  @Length(3, 500)
  doel: string;
}

/** Dat en hoe de aanbieder is geïnformeerd. */
export class InformeerRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  op: string;

  @IsIn(INFORMEERWIJZEN)
  hoe: Informeerwijze;

  /** Wat er is verteld. */
  @IsString()
  @Length(3, 2000)
  toelichting: string;
}

/** Vanaf 0 punten bij niets tot `gewicht` punten bij `vol` en meer. */
export class IndicatorregelRequest {
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(100)
  gewicht: number;

  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(100_000)
  vol: number;
}

const aan =
  (naam: Indicator) =>
  (regels: Readonly<Record<string, unknown>>): boolean =>
    regels[naam] !== null;

/** De indicatoren. Een indicator die leeg is, staat uit. */
export class IndicatorenRequest implements Record<Indicator, IndicatorregelRequest | null> {
  @ValidateIf(aan('meldingen'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  meldingen: IndicatorregelRequest | null;

  @ValidateIf(aan('bevindingen'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  bevindingen: IndicatorregelRequest | null;

  @ValidateIf(aan('nietOpgevolgd'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  nietOpgevolgd: IndicatorregelRequest | null;

  @ValidateIf(aan('omvang'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  omvang: IndicatorregelRequest | null;

  @ValidateIf(aan('groei'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  groei: IndicatorregelRequest | null;

  @ValidateIf(aan('bezoek'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  bezoek: IndicatorregelRequest | null;

  @ValidateIf(aan('aandacht'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  aandacht: IndicatorregelRequest | null;

  @ValidateIf(aan('risicofactoren'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  risicofactoren: IndicatorregelRequest | null;

  @ValidateIf(aan('continuiteit'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  continuiteit: IndicatorregelRequest | null;

  @ValidateIf(aan('rechtmatigheid'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  rechtmatigheid: IndicatorregelRequest | null;

  @ValidateIf(aan('opgevolgd'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  opgevolgd: IndicatorregelRequest | null;

  @ValidateIf(aan('beheersing'))
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorregelRequest)
  beheersing: IndicatorregelRequest | null;
}

/** Hoeveel werk een bezoek is, en hoe vaak een aanbieder aan de beurt is. */
export class BezoekritmeRequest {
  @IsInt()
  @Min(1)
  @Max(120)
  intervalMaanden: number;

  @IsInt()
  @Min(1)
  @Max(30)
  dagen: number;

  /** Vanaf zoveel cliënten is een aanbieder groot. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  grootVanaf: number;

  @IsInt()
  @Min(1)
  @Max(30)
  dagenGroot: number;
}

/** De gewichten. */
export class RisicoregelsRequest {
  /** Hoe ver terug meldingen, bevindingen en maatregelen tellen. */
  @IsInt()
  @Min(1)
  @Max(60)
  maanden: number;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IndicatorenRequest)
  indicatoren: IndicatorenRequest;

  /** Vanaf deze score stelt een analyse voor om de aanbieder te informeren. */
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(1000)
  informeerVanaf: number;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => BezoekritmeRequest)
  bezoek: BezoekritmeRequest;
}

/** Een nieuwe versie van de gewichten. */
export class StelRisicoregelsVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => RisicoregelsRequest)
  regels: RisicoregelsRequest;
}

/** Voor welk jaar, en hoeveel dagen er zijn. */
export class MaakBezoekkeuzeRequest {
  @IsInt()
  @Min(2000)
  @Max(2200)
  jaar: number;

  @IsInt()
  @Min(0)
  @Max(10_000)
  dagen: number;
}

/** Wel of niet bezoeken, met de reden als dat anders is dan voorgesteld. */
export class PasBezoekkeuzeAanRequest {
  @IsUUID()
  aanbiederId: string;

  /** `bezoeken` of `niet_bezoeken`. */
  @IsIn(['bezoeken', 'niet_bezoeken'])
  keuze: 'bezoeken' | 'niet_bezoeken';

  @IsOptional()
  @IsString()
  @Length(3, 1000)
  reden?: string;
}

/** Waarom deze keuze. */
export class StelBezoekkeuzeVastRequest {
  @IsString()
  @Length(3, 2000)
  toelichting: string;
}
