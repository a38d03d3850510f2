import { ALS_BRIEFTEKST } from '@navolgbaar/bericht';
import { LadderkeuzeRequest } from '@navolgbaar/interventieladder';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ADVIESSTATUSSEN, type Adviesstatus } from '../../domain/collegeadvies-status';
import {
  AANLEIDINGEN,
  type Aanleiding,
  BESLUITSOORTEN,
  type Besluitsoort,
  CORRIGERENDE_MAATREGELEN,
  type CorrigerendeMaatregel,
  FINANCIERINGEN,
  type Financiering,
  GRONDSOORTEN,
  type Grondsoort,
  JURISTDELINGEN,
  type Juristdeling,
  JURISTOORDELEN,
  type Juristoordeel,
  NIET_HOREN,
  type Niethoren,
  ZIENSWIJZEN,
  type Zienswijzevorm,
} from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
/** As netwerkkaarten have it: a name holds no digit. */
const CODE = /^(?=.*\d)(?!\d{8,9}$)[A-Za-z0-9][A-Za-z0-9-]{1,19}$/;
const alsLijst = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

/** Filters van de adviezen aan het college. */
export class CollegeadviezenRequest extends PaginaRequest {
  /** Alleen van deze zaak. */
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Alleen over deze aanbieder. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Een of meer standen, met komma's ertussen; alle standen met `alle`. Zonder: wat nog loopt. */
  @IsOptional()
  @Transform(alsLijst)
  @IsArray()
  @IsIn([...ADVIESSTATUSSEN, 'alle'], { each: true })
  status?: (Adviesstatus | 'alle')[];
}

/** Waarop het advies rust, en voor welke gemeente het is. */
export class BeginCollegeadviesRequest {
  @IsUUID()
  gemeenteId: string;

  @IsIn(AANLEIDINGEN)
  aanleiding: Aanleiding;

  /** De maatregelen die niet zijn opgevolgd, de geweigerde vordering of de afspraak die niet is nagekomen. Bij een calamiteit leeg. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];

  /** In een zaak met meer aanbieders verplicht: over wie. Is er maar één, dan hoeft het niet. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** Een cliënt om wie het gaat, met een code en nooit met een naam. */
export class AdviesclientRequest {
  /** Een code met een cijfer, zoals C-12. Geen naam en geen BSN. */
  @IsString()
  @Matches(CODE, { message: 'Gebruik een code met een cijfer, zoals C-12. Geen naam en geen BSN.' })
  code: string;

  @IsIn(FINANCIERINGEN)
  financiering: Financiering;

  /** Wat er voor deze cliënt verandert. */
  @IsString()
  @Length(3, 1000)
  wat: string;
}

/** Een corrigerende maatregel en de grond waarop die rust. */
export class MaatregelOpGrondRequest {
  @IsOptional()
  @IsIn(CORRIGERENDE_MAATREGELEN)
  maatregel?: CorrigerendeMaatregel;

  @IsOptional()
  @IsIn(GRONDSOORTEN)
  grondsoort?: Grondsoort;

  /** Het artikel van de verordening of de bepaling van het contract. */
  @IsOptional()
  @IsString()
  @Length(1, 300)
  @Matches(...ALS_BRIEFTEKST)
  vindplaats?: string;
}

/** Wat de toezichthouder het college adviseert. Wat u weglaat, is nog niet ingevuld. */
export class WijzigCollegeadviesRequest extends MaatregelOpGrondRequest {
  /** Vanaf wanneer een cliëntenstop geldt. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  van?: string;

  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  tot?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AdviesclientRequest)
  clienten?: AdviesclientRequest[];

  @IsOptional()
  @IsString()
  @Length(1, 8000)
  wat?: string;

  @IsOptional()
  @IsString()
  @Length(1, 8000)
  waarom?: string;

  /** Waarom iets lichters niet genoeg is (Awb art. 3:4 lid 2). */
  @IsOptional()
  @IsString()
  @Length(1, 8000)
  evenredigheid?: string;

  /** Wat het betekent voor inwoners. */
  @IsOptional()
  @IsString()
  @Length(1, 8000)
  gevolg?: string;

  /** Het vastgestelde rapport dat meegaat. */
  @IsOptional()
  @IsUUID()
  rapportId?: string;
}

/** De zienswijze op het besluit dat u adviseert (Awb art. 4:8), of waarom die niet is gevraagd (Awb art. 4:11). */
export class AdvieszienswijzeRequest {
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  gevraagdOp?: string;

  /** Aan wie, naar functie of cliëntcode. */
  @IsOptional()
  @IsString()
  @Length(2, 300)
  aan?: string;

  /** Tot en met welke dag de zienswijze kan worden gegeven. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  tot?: string;

  @IsOptional()
  @IsIn(ZIENSWIJZEN)
  vorm?: Zienswijzevorm;

  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  ontvangenOp?: string;

  @IsOptional()
  @IsString()
  @Length(1, 8000)
  inhoud?: string;

  @IsOptional()
  @IsIn(NIET_HOREN)
  nietHoren?: Niethoren;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  toelichting?: string;
}

/** Vraagt de aanbieder om een zienswijze, met een brief (Awb art. 4:8 en 4:9). */
export class VraagAdvieszienswijzeRequest {
  /** Tot en met welke dag de aanbieder kan reageren. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  tot: string;

  /** Waarom, in woorden voor de aanbieder: dit staat zo in de brief. */
  @IsString()
  @Length(10, 4000)
  @Matches(...ALS_BRIEFTEKST)
  afweging: string;
}

/** Waarom. */
export class AdviesredenRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Een punt van de jurist. */
export class JuristpuntRequest {
  /** Waar het over gaat, bijvoorbeeld: de grond. */
  @IsString()
  @Length(2, 200)
  punt: string;

  @IsString()
  @Length(3, 4000)
  tekst: string;
}

/** Het advies van de jurist over de tekst zoals die nu is. */
export class ToetsCollegeadviesRequest {
  @IsIn(JURISTOORDELEN)
  oordeel: Juristoordeel;

  @IsString()
  @Length(3, 8000)
  tekst: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => JuristpuntRequest)
  punten?: JuristpuntRequest[];
}

/** Hoe het advies naar het college gaat. */
export class VerzendCollegeadviesRequest extends LadderkeuzeRequest {
  /** De grond om dit te delen (Wmo 2015 art. 5.2.4). */
  @IsString()
  @Length(3, 300)
  grond: string;

  /** Of het college alleen leest wat de jurist vindt, of zijn hele tekst. */
  @IsIn(JURISTDELINGEN)
  juristdeling: Juristdeling;

  /** Wat u met het advies van de jurist deed. Moet als hij niet zonder meer akkoord is. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  reactie?: string;
}

/** Een vraag van het college. */
export class StelCollegevraagRequest {
  @IsString()
  @Length(3, 4000)
  vraag: string;
}

/** Het antwoord op een vraag van het college. */
export class BeantwoordCollegevraagRequest {
  @IsString()
  @Length(1, 8000)
  antwoord: string;
}

/** Wat het college besloot. */
export class CollegebesluitRequest extends MaatregelOpGrondRequest {
  @IsIn(BESLUITSOORTEN)
  soort: Besluitsoort;

  /** De dag van het besluit. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  op: string;

  @IsOptional()
  @IsString()
  @Length(1, 80)
  nummer?: string;

  @IsString()
  @Length(3, 8000)
  inhoud: string;

  /** Waarom het college afwijkt of wacht. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  reden?: string;

  /** Tot wanneer het college het besluit aanhoudt. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  tot?: string;
}

/** Wat er van het besluit kwam. */
export class AdvieseffectRequest {
  @IsString()
  @Length(3, 4000)
  tekst: string;
}
