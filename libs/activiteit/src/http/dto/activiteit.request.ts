import { IsSorteerwijze, PaginaRequest, type Sorteerwijze } from '@navolgbaar/platform/http';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { DAGSORTERINGEN } from '../../application/ports/activiteiten';
import { ACTIVITEITSTATUSSEN, type Activiteitstatus } from '../../domain/activiteit-status';
import {
  ACTIVITEITSOORTEN,
  ACTIVITEITWETTEN,
  type Activiteitsoort,
  type Activiteitwet,
  UITKOMSTEN,
  type Uitkomst,
  VORMEN,
  type Vorm,
} from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DATUM = { strict: true, strictSeparator: true } as const;

/** Filters van de lijst met activiteiten. */
export class ActiviteitenRequest extends PaginaRequest {
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Wie de activiteit doet. */
  @IsOptional()
  @IsUUID()
  behandelaarId?: string;

  @IsOptional()
  @IsIn(ACTIVITEITSOORTEN)
  soort?: Activiteitsoort;

  @IsOptional()
  @IsIn(ACTIVITEITSTATUSSEN)
  status?: Activiteitstatus;

  /** Wat bij beide wetten hoort, hoort bij elk van de twee. */
  @IsOptional()
  @IsIn(ACTIVITEITWETTEN)
  wet?: Activiteitwet;

  /** Alleen van dit jaar. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2200)
  jaar?: number;

  /** `ja`: alleen waar iemand al naar had moeten kijken. */
  @IsOptional()
  @IsIn(['ja'])
  teLaat?: 'ja';

  @IsSorteerwijze(DAGSORTERINGEN, 'Zonder: de nieuwste dag bovenaan.')
  sorteer?: Sorteerwijze<(typeof DAGSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class ActiviteitenExportRequest extends OmitType(ActiviteitenRequest, ['vanaf', 'aantal'] as const) {}

/** De filters die voor elk tabblad gelden. */
export class ActiviteitenAantallenRequest extends OmitType(ActiviteitenExportRequest, [
  'teLaat',
  'sorteer',
] as const) {}

/** Van welk jaar. */
export class ActiviteitjaarRequest {
  /** Van welk jaar: op de dag waarop het is gepland of gedaan. */
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2200)
  jaar: number;
}

/** Wat u over een activiteit vastlegt. Welke vragen moeten, hangt af van de soort. */
export class ActiviteitplanRequest {
  /** De dag waarvoor de activiteit is gepland, of waarop die is gedaan. Bij Bibob: de dag van de aanvraag. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601(DATUM, DAGFOUT)
  op: string;

  @IsIn(ACTIVITEITWETTEN)
  wet: Activiteitwet;

  /** Voor welke gemeente. Bij Bibob: welke gemeente de aanvraag deed. */
  @IsOptional()
  @IsUUID()
  gemeenteId?: string;

  /** Wie het doet. Zonder: uzelf. */
  @IsOptional()
  @IsUUID()
  behandelaarId?: string;

  /** Over wie het gaat, uit het register. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Over wie het gaat, als die niet in het register staat. */
  @IsOptional()
  @IsString()
  @Length(2, 300)
  partij?: string;

  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Waar het over gaat, of wat er wordt gecontroleerd. Niet bij Bibob. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  wat?: string;

  /** Met wie, naar functie en organisatie: de partners van een zorgbrigade, of van wie een fraudesignaal komt. */
  @IsOptional()
  @IsString()
  @Length(2, 1000)
  met?: string;

  /** Welke ketenpartners meedoen, uit het register. Alleen bij een zorgbrigade; wie er niet in staat, noemt u bij `met`. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  partnerIds?: string[];

  /** Welk contract. */
  @IsOptional()
  @IsString()
  @Length(2, 200)
  kenmerk?: string;

  @IsOptional()
  @IsIn(VORMEN)
  vorm?: Vorm;

  /** Waarom u dit doet. Verplicht bij een preventieve actie (Beleidskader § 7). */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  toelichting?: string;

  /** De risicoanalyse waar de uitkomst van komt. */
  @IsOptional()
  @IsUUID()
  analyseId?: string;
}

/** Wat eruit kwam. */
export class ActiviteituitvoeringRequest {
  /** Wat eruit kwam, in woorden. Niet bij Bibob: daar alleen de code. */
  @IsOptional()
  @IsString()
  @Length(3, 8000)
  resultaat?: string;

  @IsOptional()
  @IsIn(UITKOMSTEN)
  uitkomst?: Uitkomst;

  /** Wanneer u er weer naar kijkt. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601(DATUM, DAGFOUT)
  opvolgenOp?: string;
}

/** Een nieuwe activiteit, gepland of gedaan. */
export class ActiviteitRequest extends IntersectionType(ActiviteitplanRequest, ActiviteituitvoeringRequest) {
  @IsIn(ACTIVITEITSOORTEN)
  soort: Activiteitsoort;

  /** `gepland` of `gedaan`. Wat eruit kwam, telt alleen bij `gedaan`. */
  @IsIn(['gepland', 'gedaan'])
  status: 'gepland' | 'gedaan';
}

/** Een verbetering van wat is gedaan: alles zoals het moet zijn, met de reden. */
export class VerbeterActiviteitRequest extends IntersectionType(
  ActiviteitplanRequest,
  ActiviteituitvoeringRequest,
) {
  @IsString()
  @Length(3, 1000)
  verbeterreden: string;
}

/** Dat het is gedaan, op welke dag, en wat eruit kwam. */
export class RondActiviteitAfRequest extends ActiviteituitvoeringRequest {
  @Matches(DAG, DAGFOUT)
  @IsISO8601(DATUM, DAGFOUT)
  op: string;
}

/** Waarom het niet doorgaat. */
export class LaatActiviteitVervallenRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Dat u er weer naar keek, en hoe het toen was. */
export class VolgActiviteitOpRequest {
  /** Hoe het nu is. Niet bij Bibob. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  tekst?: string;

  /** De uitkomst van nu, als die anders is. */
  @IsOptional()
  @IsIn(UITKOMSTEN)
  uitkomst?: Uitkomst;

  /** Wanneer u er weer naar kijkt. Zonder: niet meer. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601(DATUM, DAGFOUT)
  opvolgenOp?: string;
}
