import { PaginaRequest } from '@navolgbaar/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LANG } from '../../domain/opgave/vraagbouw';
import { KANALEN, type Kanaal } from '../../domain/soorten';
import { DATUM, DATUMFOUT } from './datum';

/** Een antwoord op een vraag van de lijst. */
export class OpgaveantwoordDto {
  /** De code van de vraag. */
  @IsString()
  @Matches(/^[a-z][a-z_]{0,39}$/, { message: 'Noem de code van een vraag.' })
  vraag: string;

  /** Datums als jjjj-mm-dd, tijden als uu:mm, keuzes als code. Eén waarde, of meer bij een vraag met meer keuzes. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(LANG, { each: true })
  waarden: string[];
}

/** Een aanvulling op wat eerder is opgegeven, met welke eerdere antwoorden de aanbieder bevestigde. */
export class VulOpgaveAanRequest {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OpgaveantwoordDto)
  antwoorden: OpgaveantwoordDto[];

  /** De codes van vragen waarvan een eerder antwoord werd aangeboden dat nog klopt. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  bevestigd?: string[];

  /** Hoe het binnenkwam, als u het voor een aanbieder opschrijft. */
  @IsOptional()
  @IsIn(KANALEN)
  kanaal?: Kanaal;
}

/** De eerste melding van een aanbieder. */
export class MeldOpgaveRequest extends VulOpgaveAanRequest {
  /** Welke aanbieder meldt. Een aanbieder meldt altijd voor zichzelf. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  @IsOptional()
  @IsUUID()
  gemeenteId?: string;

  /** De twijfel waaruit deze melding volgt. */
  @IsOptional()
  @IsUUID()
  twijfelId?: string;

  /** De dag waarop het binnenkwam, als dat niet vandaag was. Een aanbieder die zelf meldt, laat dit weg. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  ontvangenOp?: string;
}

/** Het antwoord op een vraag van de toezichthouder. */
export class BeantwoordOpgavevraagRequest {
  @IsString()
  @Length(3, LANG, { message: 'Schrijf een antwoord van ten minste 3 tekens.' })
  tekst: string;

  /** Hoe het binnenkwam, als u het voor een aanbieder opschrijft. */
  @IsOptional()
  @IsIn(KANALEN)
  kanaal?: Kanaal;
}

/** Filters van de lijst. */
export class OpgavenRequest extends PaginaRequest {
  /** Zonder: alle. */
  @IsOptional()
  @IsIn(['aan_te_vullen', 'alle'])
  stand?: 'aan_te_vullen' | 'alle';

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** Van welke aanbieder u eerdere antwoorden zoekt. Een aanbieder krijgt altijd de eigen. */
export class EerdereAntwoordenRequest {
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** Waarom er niets meer wordt verwacht; de aanbieder leest dit. */
export class SluitOpgaveRequest {
  @IsString()
  @Length(3, 2000, { message: 'Leg uit waarom u de opgave sluit.' })
  reden: string;
}

/** Een vraag aan de aanbieder over de eigen melding. */
export class StelOpgavevraagRequest {
  @IsString()
  @Length(3, 2000, { message: 'Schrijf een vraag van 3 tot 2000 tekens.' })
  tekst: string;

  /** Waarom u dit vraagt; de aanbieder leest dit bij de vraag. */
  @IsString()
  @Length(3, 1000, { message: 'Leg uit waarom u dit vraagt.' })
  waarom: string;
}

/** Tot en met welke aanvulling u hebt gelezen. */
export class OpgaveGelezenRequest {
  @IsUUID()
  totEnMet: string;
}

/** Filters van de lijst met twijfels. */
export class TwijfelsRequest extends PaginaRequest {
  /** Zonder: waar nog iets te doen is. */
  @IsOptional()
  @IsIn(['open', 'alle'])
  stand?: 'open' | 'alle';

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** Dat een aanbieder nog niet weet of iets gemeld moet worden. */
export class MeldTwijfelRequest {
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  @IsOptional()
  @IsIn(KANALEN)
  kanaal?: Kanaal;

  @IsString()
  @Length(3, LANG, { message: 'Vertel wat er is gebeurd.' })
  watGebeurde: string;

  @IsString()
  @Length(3, LANG, { message: 'Leg uit waarom u twijfelt.' })
  waaromTwijfel: string;

  /** De dag waarop het bekend werd. De zes weken beginnen dan. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  bekendOp: string;
}

/** De conclusie na het eigen onderzoek of er sprake is van een calamiteit of geweldsincident. */
export class ConcludeerTwijfelRequest {
  @IsIn(['wel', 'niet'])
  conclusie: 'wel' | 'niet';

  /** De dag waarop dat vaststond. Bij wel lopen vanaf dan de 3 werkdagen om te melden. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op: string;

  @IsString()
  @Length(3, LANG, { message: 'Leg uit hoe u tot deze conclusie komt.' })
  reden: string;
}
