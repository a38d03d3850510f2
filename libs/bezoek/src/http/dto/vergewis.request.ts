import { RegelversieRequest } from '@navolgbaar/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  DOSSIERKADERS,
  type Dossierkader,
  type Geraadpleegd,
  INSTRUMENTEN,
  type Instrument,
  RAADPLEGINGEN,
  RESULTAATSOORTEN,
  type Resultaatsoort,
  TOEGANGSROUTES,
  type Toegangsroute,
  VOGVORMEN,
  type Vogvorm,
  WERKSOORTEN,
  type Werksoort,
} from '../../domain/vergewis/woorden';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** Wat er bij deze aanbieder geldt. */
export class SteekproeffeitenRequest {
  /** Langs welke wegen mensen hier binnenkomen. */
  @IsArray()
  @ArrayUnique()
  @IsIn(TOEGANGSROUTES, { each: true })
  routes: Toegangsroute[];

  /** Of de aanbieder meedoet of meedeed aan het Waarschuwingsregister. */
  @IsBoolean()
  wsrDeelname: boolean;

  /** De laatste dag van die deelname. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  wsrTot?: string;

  /** Of de aanbieder is aangesloten bij het tuchtrecht voor vrijwilligers. */
  @IsBoolean()
  tuchtrechtVrijwilligers: boolean;

  /** Wat een VOG hier verplicht maakt bij Wmo-ondersteuning: de bepaling in verordening of contract. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  vogGrondslag?: string;
}

/** Of een instrument is geraadpleegd. Nooit wat erin stond. */
export class RaadplegingRequest {
  @IsIn(INSTRUMENTEN)
  instrument: Instrument;

  @IsIn(RAADPLEGINGEN)
  geraadpleegd: Geraadpleegd;

  /** Bij `ja`: de dag. Van een VOG de dag die erop staat, van een gesprek het laatste. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  op?: string;

  /** Bij `ja`. Van een VOG of register kan alleen `gezien`. */
  @IsOptional()
  @IsIn(RESULTAATSOORTEN)
  resultaat?: Resultaatsoort;

  @IsOptional()
  @IsBoolean()
  bewijsGezien?: boolean;

  @IsOptional()
  @IsString()
  @Length(3, 300)
  opmerking?: string;
}

/** Wat u van een personeelsdossier zag. Op code, zonder naam. */
export class VergewisdossierRequest {
  /** Ten hoogste vier letters en een volgnummer, zoals D01. */
  @IsString()
  @Length(1, 40)
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toUpperCase() : value,
  )
  code: string;

  @IsIn(WERKSOORTEN)
  werksoort: Werksoort;

  @IsIn(TOEGANGSROUTES)
  route: Toegangsroute;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  startdatum: string;

  @IsIn(DOSSIERKADERS)
  kader: Dossierkader;

  @IsBoolean()
  clientgebonden: boolean;

  /** Of het een beroep uit het BIG-register is. */
  @IsBoolean()
  bigBeroep: boolean;

  @IsBoolean()
  metMinderjarigen: boolean;

  /** Of u een origineel of een kopie van de VOG zag. */
  @IsOptional()
  @IsIn(VOGVORMEN)
  vogVorm?: Vogvorm;

  /** Na een kopie: de dag waarop het origineel er was. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  vogOrigineelOp?: string;

  /** Een instrument dat er niet bij staat, is niet geraadpleegd. */
  @IsArray()
  @ArrayMaxSize(INSTRUMENTEN.length)
  @ValidateNested({ each: true })
  @Type(() => RaadplegingRequest)
  raadplegingen: RaadplegingRequest[];
}

/** Wat de steekproef laat zien. */
export class RondSteekproefAfRequest {
  @IsString()
  @Length(3, 4000)
  conclusie: string;
}

/** Waarmee dossiers worden bekeken. */
export class VergewisregelsRequest {
  @IsInt()
  @Min(1)
  @Max(10)
  aantalInstrumenten: number;

  @IsInt()
  @Min(1)
  @Max(60)
  vogMaanden: number;

  @IsInt()
  @Min(1)
  @Max(26)
  origineelWeken: number;

  @IsInt()
  @Min(1)
  @Max(60)
  gesprekNaMaanden: number;

  @IsInt()
  @Min(1)
  @Max(60)
  omvang: number;

  @IsInt()
  @Min(1)
  @Max(60)
  omvangBijRisico: number;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(INSTRUMENTEN, { each: true })
  telt: Instrument[];
}

/** Een nieuwe versie van de regels. */
export class StelVergewisregelsVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => VergewisregelsRequest)
  regels: VergewisregelsRequest;
}
