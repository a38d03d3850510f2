import { PaginaRequest, RegelversieRequest } from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  BESLISSERS,
  type Beslisser,
  ERNSTEN,
  type Ernst,
  LADDERSOORTEN,
  type Laddersoort,
} from '../../domain/soorten';

const DUUR = /^P[1-9]\d{0,2}[DWM]$/;
const DUURFOUT = { message: 'Geef een aantal dagen, weken of maanden, zoals P4W voor vier weken.' };
const CODE = /^[a-z][a-z_]{1,39}$/;
const WETTEN = ['wmo', 'jeugdwet'] as const;

const lijst = ({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.split(',').filter(Boolean) : value;

/** Wat de interventieladder bij een maatregel of advies vraagt. */
export class LadderkeuzeRequest {
  /** Hoe ernstig het is. Verplicht als de zaak niet is gewogen. */
  @IsOptional()
  @IsIn(ERNSTEN)
  ernst?: Ernst;

  /** Waarom u een andere stap, termijn of ernst kiest dan de ladder geeft. Verplicht als u afwijkt. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  afwijking?: string;

  /** Over welke locaties het gaat. Zonder: de hele aanbieder. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  locatieIds?: string[];
}

/** Van welke aanbieder, en voor welke wet. */
export class LadderbeeldRequest {
  /** Verplicht in een zaak met meer aanbieders. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Zonder: de wet van de zaak. */
  @IsOptional()
  @IsIn(WETTEN)
  wet?: (typeof WETTEN)[number];
}

/** Waarmee wordt vergeleken. */
export class GedragslijnRequest {
  /** Zonder ernst is er niets om mee te vergelijken. */
  @IsOptional()
  @IsIn(ERNSTEN)
  ernst?: Ernst;

  /** Zonder: de wet van de zaak. */
  @IsOptional()
  @IsIn(WETTEN)
  wet?: (typeof WETTEN)[number];

  /** De bevindingen waarop de maatregel rust, met komma's ertussen. Zonder norm daarin telt het soort tekortkoming. */
  @IsOptional()
  @Transform(lijst)
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  bevindingIds?: string[];
}

/** Welke afwijkingen. */
export class LadderafwijkingenRequest extends PaginaRequest {
  /** Alleen bij deze aanbieder. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Alleen bij deze ernst. */
  @IsOptional()
  @IsIn(ERNSTEN)
  ernst?: Ernst;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class LadderafwijkingenExportRequest extends OmitType(LadderafwijkingenRequest, [
  'vanaf',
  'aantal',
] as const) {}

/** Een stap van de ladder. */
export class LadderstapRequest {
  @Matches(CODE, { message: 'Gebruik kleine letters en liggende streepjes.' })
  code: string;

  @IsString()
  @Length(3, 200)
  naam: string;

  /** Wie over de stap beslist. */
  @IsIn(BESLISSERS)
  wie: Beslisser;

  /** Welke maatregelen deze stap zijn. Leeg bij een gesprek of bezoek. */
  @IsArray()
  @ArrayUnique()
  @IsIn(LADDERSOORTEN, { each: true })
  soorten: Laddersoort[];

  /** De stap die volgt als deze niet is opgevolgd. Leeg bij de laatste. */
  @ValidateIf(({ bijNietOpgevolgd }: LadderstapRequest) => bijNietOpgevolgd !== null)
  @Matches(CODE, { message: 'Gebruik de code van een stap.' })
  bijNietOpgevolgd: string | null;

  @IsString()
  @Length(3, 1000)
  uitleg: string;
}

/** Hoelang een aanbieder krijgt, als ISO 8601-duur. */
export class LaddertermijnenRequest {
  @Matches(DUUR, DUURFOUT)
  plan: string;

  @Matches(DUUR, DUURFOUT)
  invoering: string;

  @Matches(DUUR, DUURFOUT)
  voortgang: string;

  /** Wanneer u opnieuw gaat kijken. */
  @Matches(DUUR, DUURFOUT)
  hercontrole: string;
}

/** Waar een ernst begint, met welke termijnen. */
export class LadderernstRequest {
  @Matches(CODE, { message: 'Gebruik de code van een stap.' })
  begin: string;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LaddertermijnenRequest)
  termijnen: LaddertermijnenRequest;
}

/** Per ernst het begin en de termijnen. */
export class LadderernstenRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LadderernstRequest)
  licht: LadderernstRequest;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LadderernstRequest)
  gemiddeld: LadderernstRequest;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LadderernstRequest)
  ernstig: LadderernstRequest;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LadderernstRequest)
  zeerernstig: LadderernstRequest;
}

/** De ladder. De eerste stap staat vooraan. */
export class LadderregelsRequest {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => LadderstapRequest)
  stappen: LadderstapRequest[];

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LadderernstenRequest)
  ernst: LadderernstenRequest;

  /** Hoeveel maanden een eerdere stap bij dezelfde aanbieder meetelt. */
  @IsInt()
  @Min(1)
  @Max(120)
  teltMaanden: number;

  /** Binnen hoeveel maanden een locatie bezocht moet zijn. */
  @IsInt()
  @Min(1)
  @Max(120)
  bezochtMaanden: number;
}

/** Een nieuwe versie van de ladder. */
export class StelLadderVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LadderregelsRequest)
  regels: LadderregelsRequest;
}
