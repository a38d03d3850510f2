import { RegelversieRequest } from '@navolgbaar/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
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
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  BINDINGEN,
  type Binding,
  KADERWETTEN,
  type Kaderinhoud,
  type Kaderwet,
  METHODEN,
  type Methode,
  SCHAALBETEKENISSEN,
  type Schaalbetekenis,
  WERKINGEN,
  type Werking,
} from '../../domain/kader';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = /^\d{4}-\d{2}-\d{2}$/;
const KADERCODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KADERCODEFOUT = { message: 'Gebruik kleine letters, cijfers en streepjes.' };
const MEESTE_CLIENTEN = 1_000_000;
const FINANCIERINGEN = ['zin', 'pgb'] as const;

/** Een waarde waarmee een norm wordt beoordeeld. */
export class SchaalwaardeDto {
  @IsString()
  @Length(1, 40)
  code: string;

  @IsString()
  @Length(1, 60)
  naam: string;

  @IsIn(SCHAALBETEKENISSEN)
  betekenis: Schaalbetekenis;

  /** Of bij deze waarde een toelichting nodig is. */
  @IsBoolean()
  toelichtingNodig: boolean;
}

/** Een thema van een kader. */
export class KaderthemaDto {
  @IsString()
  @Length(1, 40)
  code: string;

  @IsString()
  @Length(1, 120)
  naam: string;
}

/** Een document met de plaats daarin. */
export class NormbronDto {
  @IsString()
  @Length(1, 200)
  bron: string;

  @IsString()
  @Length(1, 300)
  vindplaats: string;
}

/** Voor wie een norm is bedoeld. Een lege lijst is: voor iedereen. */
export class NormtoepassingDto {
  @IsIn(KADERWETTEN, { each: true })
  @IsArray()
  wetten: Kaderwet[];

  /** Soorten locaties, zoals het register van aanbieders ze noemt. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  voorzieningen: string[];

  @IsIn(FINANCIERINGEN, { each: true })
  @IsArray()
  financiering: (typeof FINANCIERINGEN)[number][];

  @ValidateIf(({ clientenVan }: NormtoepassingDto) => clientenVan !== null)
  @IsInt()
  @Min(0)
  @Max(MEESTE_CLIENTEN)
  clientenVan: number | null;

  @ValidateIf(({ clientenTot }: NormtoepassingDto) => clientenTot !== null)
  @IsInt()
  @Min(0)
  @Max(MEESTE_CLIENTEN)
  clientenTot: number | null;
}

/** Een vraag die een bezoek stelt, met de regeldruktoets. */
export class NormvraagDto {
  @IsString()
  @Length(1, 40)
  code: string;

  @IsString()
  @Length(1, 1000)
  tekst: string;

  /** Over welk risico de vraag gaat. */
  @IsString()
  @MaxLength(1000)
  risico: string;

  /** Waarom geen bestaande bron het antwoord geeft. */
  @IsString()
  @MaxLength(1000)
  geenAndereBron: string;
}

/** Een norm. */
export class KadernormDto {
  @IsString()
  @Length(1, 40)
  code: string;

  /** De norm waar deze een deel van is. */
  @ValidateIf(({ bovenliggend }: KadernormDto) => bovenliggend !== null)
  @IsString()
  @Length(1, 40)
  bovenliggend: string | null;

  @IsString()
  @Length(1, 40)
  thema: string;

  @IsString()
  @Length(1, 2000)
  tekst: string;

  /** Wat de norm in de praktijk vraagt. */
  @IsString()
  @MaxLength(4000)
  toelichting: string;

  @IsIn(BINDINGEN)
  binding: Binding;

  @ValidateIf(({ grondslag }: KadernormDto) => grondslag !== null)
  @IsString()
  @MaxLength(500)
  grondslag: string | null;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NormbronDto)
  bronnen: NormbronDto[];

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => NormtoepassingDto)
  toepassing: NormtoepassingDto;

  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @Length(1, 300, { each: true })
  indicatoren: string[];

  @IsIn(METHODEN, { each: true })
  @IsArray()
  methoden: Methode[];

  @IsIn(WERKINGEN)
  werking: Werking;

  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 120, { each: true })
  rollen: string[];

  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => NormvraagDto)
  vragen: NormvraagDto[];
}

/** Waarover een kader gaat. */
class KaderkopRequest {
  @IsString()
  @Length(1, 200)
  naam: string;

  /** Waar het voor is, en waarvoor niet. */
  @IsString()
  @Length(1, 2000)
  doel: string;

  /** Wie het bijhoudt. */
  @IsString()
  @Length(1, 200)
  eigenaar: string;

  /** Wanneer het opnieuw wordt bekeken. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  evaluatieOp: string;
}

/** Een nieuw kader van de organisatie. */
export class BeginToetsingskaderRequest extends KaderkopRequest {
  /** Blijft altijd gelijk. */
  @Matches(KADERCODE, KADERCODEFOUT)
  @MaxLength(40)
  code: string;

  /** De versie waarvan het een kopie wordt; zonder begint het leeg. */
  @IsOptional()
  @IsUUID()
  kopieVan?: string;
}

/** Alles wat een versie zegt. */
export class ToetsingskaderinhoudRequest extends KaderkopRequest {
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SchaalwaardeDto)
  schaal: SchaalwaardeDto[];

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => KaderthemaDto)
  themas: KaderthemaDto[];

  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => KadernormDto)
  normen: KadernormDto[];
}

/** Waarmee en vanaf wanneer een versie wordt vastgesteld. */
export class StelKaderversieVastRequest extends RegelversieRequest {}

/** Het einde van een kader. */
export class BeeindigToetsingskaderRequest {
  /** De laatste dag waarop het geldt. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  tot: string;

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** In welke vorm er wordt geëxporteerd. */
export class KaderexportRequest {
  /** `csv` voor een rekenblad, `json` voor een systeem. */
  @IsOptional()
  @IsIn(['csv', 'json'])
  vorm?: 'csv' | 'json';
}

/** Wat van de aanbieder bekend is buiten het register. */
export class KadertoepassingRequest {
  /** Wat u weet en het register niet zegt. */
  @IsOptional()
  @IsIn(['ja', 'nee'])
  wkkgz?: 'ja' | 'nee';

  /** De verordening of het contract waarmee de gemeente het van iedereen vraagt. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  lokaleGrondslag?: string;
}

/** The same without the classes of the request, so that it compares and stores as what it is. */
export const naarInhoud = (verzoek: ToetsingskaderinhoudRequest): Kaderinhoud => {
  const { naam, doel, eigenaar, evaluatieOp, schaal, themas, normen } = verzoek;
  return {
    ...{ naam, doel, eigenaar, evaluatieOp },
    schaal: schaal.map((waarde) => ({ ...waarde })),
    themas: themas.map((thema) => ({ ...thema })),
    normen: normen.map((norm) => ({
      ...norm,
      bronnen: norm.bronnen.map((bron) => ({ ...bron })),
      toepassing: { ...norm.toepassing },
      vragen: norm.vragen.map((vraag) => ({ ...vraag })),
    })),
  };
};
