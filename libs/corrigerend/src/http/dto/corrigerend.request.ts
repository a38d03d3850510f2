import { ALS_BRIEFTEKST } from '@navolgbaar/bericht';
import { AdviesclientRequest, GRONDSOORTEN, type Grondsoort } from '@navolgbaar/collegeadvies';
import {
  IsBehandelaarfilter,
  IsSorteerwijze,
  PaginaRequest,
  type Sorteerwijze,
} from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsISO8601,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CORRIGERENDSORTERINGEN } from '../../application/queries/corrigerend.query';
import { CORRIGERENDSTATUSSEN, type Corrigerendstatus } from '../../domain/corrigerend-status';
import {
  BEDRAGSOORTEN,
  type Bedragsoort,
  CONTRACTSOORTEN,
  type Contractsoort,
  type Corrigerendsoort,
  GEVOLGEN,
  INDIENERS,
  type Indiener,
  MAATREGELSOORTEN,
  MIDDELEN,
  type Middel,
  type Middelgevolg,
  type Middeluitkomst,
  OVERDRACHTSOORTEN,
  type Overdrachtsoort,
  UITKOMSTEN,
  UITVOERINGEN,
  type Uitvoering,
} from '../../domain/soorten';

export const DAG = /^\d{4}-\d{2}-\d{2}$/;
export const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
/** As netwerkkaarten have it: a name holds no digit. */
const CODE = /^(?=.*\d)(?!\d{8,9}$)[A-Za-z0-9][A-Za-z0-9-]{1,19}$/;
const CODEFOUT = { message: 'Gebruik een code met een cijfer, zoals C-12. Geen naam en geen BSN.' };

/** Filters van het register van corrigerende maatregelen. */
export class CorrigerendenRequest extends PaginaRequest {
  /** Alleen van deze zaak. */
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Alleen bij deze aanbieder. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Alleen de maatregel op dit advies. */
  @IsOptional()
  @IsUUID()
  adviesId?: string;

  @IsOptional()
  @IsIn(MAATREGELSOORTEN)
  soort?: Corrigerendsoort;

  /** Een of meer standen, met komma's ertussen. Zonder: alle. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @IsIn(CORRIGERENDSTATUSSEN, { each: true })
  status?: Corrigerendstatus[];

  /** `ja`: alleen maatregelen waarbij de toezichthouder niet meer aan zet is. */
  @IsOptional()
  @IsIn(['ja'])
  overgedragen?: 'ja';

  /** Wie de zaak behandelt: het kenmerk van een collega, of `niemand`. */
  @IsBehandelaarfilter()
  behandelaarId?: string;

  /** `ja`: alleen maatregelen waarover de gemeente niet op tijd terugmeldde. */
  @IsOptional()
  @IsIn(['ja'])
  teLaat?: 'ja';

  @IsSorteerwijze(CORRIGERENDSORTERINGEN, 'Zonder: `-besloten`, het nieuwste besluit bovenaan.')
  sorteer?: Sorteerwijze<(typeof CORRIGERENDSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met het hele register. */
export class CorrigerendenExportRequest extends OmitType(CorrigerendenRequest, [
  'vanaf',
  'aantal',
] as const) {}

/** De filters die voor elk tabblad gelden. De behandelaar geldt alleen voor wat te laat is. */
export class CorrigerendenAantallenRequest extends OmitType(CorrigerendenExportRequest, [
  'teLaat',
  'sorteer',
] as const) {}

/** Een besluit van een college zonder advies, overgenomen door de toezichthouder. */
export class BesluitZonderAdviesRequest {
  @IsUUID()
  gemeenteId: string;

  /** In een zaak met meer aanbieders: over wie. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** De maatregel, of `geen`. */
  @IsIn(MAATREGELSOORTEN)
  soort: Corrigerendsoort;

  /** De grond die het college noemt. Zonder grond wordt het besluit vastgelegd en gemerkt. */
  @IsOptional()
  @IsIn(GRONDSOORTEN)
  grondsoort?: Grondsoort;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  vindplaats?: string;

  /** De dag van het besluit. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  besluitOp: string;

  @IsOptional()
  @IsString()
  @Length(1, 80)
  nummer?: string;

  @IsString()
  @Length(3, 8000)
  inhoud: string;

  /** Waarom. Moet als het college geen maatregel oplegt. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  reden?: string;

  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  van?: string;

  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  tot?: string;
}

/** Hoe en wanneer de maatregel is bekendgemaakt (Awb art. 3:41). */
export class MaatregelbekendmakingRequest {
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  op: string;

  /** Hoe, bijvoorbeeld: brief van de gemeente. */
  @IsString()
  @Length(3, 300)
  hoe: string;

  /** Of het ook aan de aanbieder is bekendgemaakt. Die ziet de maatregel dan. */
  @IsBoolean()
  aanAanbieder: boolean;

  /** Vanaf welke dag de maatregel geldt, als het besluit dat niet zei. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  van?: string;

  /** Tot en met welke dag; bij een last de laatste dag van de begunstigingstermijn. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  tot?: string;

  @IsOptional()
  @IsIn(CONTRACTSOORTEN)
  contractsoort?: Contractsoort;
}

/** Om welke cliënten het gaat. */
export class MaatregelclientenRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AdviesclientRequest)
  clienten: AdviesclientRequest[];
}

/** Wat de gemeente uitvoerde. */
export class MaatregeluitvoeringRequest {
  /** De cliënt. Leeg bij een maatregel uit het contract. */
  @IsOptional()
  @Matches(CODE, CODEFOUT)
  code?: string;

  @IsIn(UITVOERINGEN)
  uitkomst: Uitvoering;

  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  op: string;

  /** Wat er is gedaan, of waarom niet. */
  @IsString()
  @Length(3, 2000)
  toelichting: string;
}

/** Wat de gemeente van een last meldde. */
export class MaatregelbedragRequest {
  @IsIn(BEDRAGSOORTEN)
  soort: Bedragsoort;

  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  op: string;

  /** In euro, met hoogstens twee cijfers achter de komma. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2, allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(10_000_000)
  bedrag?: number;
}

/** Tot wanneer de maatregel langer duurt, en waarom. */
export class MaatregelverlengingRequest {
  /** De nieuwe laatste dag. Leeg: zonder einde. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  tot?: string;

  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Een dag en waarom. */
export class MaatregeleindeRequest {
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  op: string;

  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Wat iemand tegen de maatregel deed. */
export class RechtsmiddelRequest {
  @IsIn(MIDDELEN)
  soort: Middel;

  @IsIn(INDIENERS)
  indiener: Indiener;

  /** De code van de cliënt, als die het deed. */
  @IsOptional()
  @Matches(CODE, CODEFOUT)
  code?: string;

  /** Wanneer het is ontvangen. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  ingesteldOp: string;

  /** Wanneer het op de post ging (Awb art. 6:9 lid 2). */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  gepostOp?: string;
}

/** Hoe het afliep, en wat dat betekent voor de maatregel. */
export class RechtsmiddeluitkomstRequest {
  @IsIn(UITKOMSTEN)
  uitkomst: Middeluitkomst;

  @IsIn(GEVOLGEN)
  gevolg: Middelgevolg;

  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  op: string;

  @IsString()
  @Length(3, 4000)
  toelichting: string;

  /** De laatste dag van de schorsing, of de nieuwe laatste dag van een stop. Leeg: tot iemand het anders zegt. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  tot?: string;
}

/** Wat er van de maatregel kwam. */
export class MaatregeleffectRequest {
  @IsString()
  @Length(3, 4000)
  tekst: string;
}

/** Aan wie de maatregel wordt overgedragen, en waarom. */
export class MaatregeloverdrachtRequest {
  @IsIn(OVERDRACHTSOORTEN)
  soort: Overdrachtsoort;

  /** Aan welke organisatie of afdeling. Geen naam van een mens. De aanbieder leest dit, behalve bij het strafrecht. */
  @IsString()
  @Length(2, 200)
  @Matches(...ALS_BRIEFTEKST)
  aan: string;

  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  op: string;

  @IsString()
  @Length(3, 4000)
  reden: string;
}
