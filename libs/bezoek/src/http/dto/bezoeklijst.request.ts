import { Type } from 'class-transformer';
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
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { GESPREKSGROEPEN, type Gespreksgroep } from '../../domain/lijst/gespreksleidraden';
import { ONDERDEELSOORTEN, type Onderdeelsoort } from '../../domain/lijst/onderdelen';

const TIJD = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIJDFOUT = { message: 'Vul een tijd in als uu:mm.' };
/** As a device writes it: in UTC, in this century. */
const MOMENT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const MOMENTFOUT = { message: 'Vul een moment in, in UTC, zoals 2026-04-13T08:15:00Z.' };
/** As many as a long day of two people on a tablet brings at once. */
const WIJZIGINGEN_HOOGSTENS = 200;

/** Welk toetsingskader bij het bezoek hoort, en wat het register niet weet. */
export class StelLijstSamenRequest {
  @IsUUID()
  toetsingskaderId: string;

  /** De codes van de normen. Zonder: alle normen die voor deze aanbieder zijn bedoeld. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  normen?: string[];

  /** Of de aanbieder ook zorg geeft die onder de Wkkgz valt. */
  @IsOptional()
  @IsBoolean()
  geeftWkkgzZorg?: boolean;

  /** De bepaling in verordening, beleid of contract die de norm hier bindend maakt. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  lokaleGrondslag?: string;
}

/** Wat er is ingevuld. Welke velden tellen, hangt af van de soort. */
export class LijstinvoerRequest {
  /** Bij `antwoord`: de norm. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  normId?: string;

  /** Bij `antwoord`: een waarde van de schaal, of `nvt`. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  oordeel?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  toelichting?: string;

  /** Bij `antwoord` en `gesprek`: wat er letterlijk is gezegd, zonder namen. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(1000, { each: true })
  citaten?: string[];

  /** Bij `antwoord`: of dit het vertellen waard is omdat het goed gaat. */
  @IsOptional()
  @IsBoolean()
  positief?: boolean;

  /** Bij `gesprek`: een kenmerk dat het toestel zelf maakt. */
  @IsOptional()
  @IsUUID()
  gesprekId?: string;

  /** Bij `gesprek`: met wie, als functie of aantal. Geen namen van cliënten. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  met?: string;

  /** Bij `gesprek`: uit welke groep. */
  @IsOptional()
  @IsIn(GESPREKSGROEPEN)
  functie?: Gespreksgroep;

  @IsOptional()
  @IsString()
  @Matches(TIJD, TIJDFOUT)
  van?: string;

  @IsOptional()
  @IsString()
  @Matches(TIJD, TIJDFOUT)
  tot?: string;

  /** Bij `gesprek`: de code van de gespreksleidraad. */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  leidraad?: string;

  @IsOptional()
  @IsString()
  @MaxLength(8000)
  notities?: string;

  /** Bij `tijden`. */
  @IsOptional()
  @IsString()
  @Matches(TIJD, TIJDFOUT)
  aankomst?: string;

  @IsOptional()
  @IsString()
  @Matches(TIJD, TIJDFOUT)
  vertrek?: string;

  /** Bij `les`: wat de aanbieder leerde of verbeterde. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  tekst?: string;
}

/** Een onderdeel van de lijst dat u invult. */
export class VulInRequest {
  @IsIn(ONDERDEELSOORTEN)
  soort: Onderdeelsoort;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LijstinvoerRequest)
  inhoud: LijstinvoerRequest;
}

/** Wat u kiest waar twee antwoorden verschillen. */
export class LosOpRequest extends VulInRequest {
  /** Waarom dit het antwoord is. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Waarom de afgeronde lijst weer open moet. */
export class HeropenLijstRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Van welk antwoord u een bevinding maakt. */
export class GewensteBevindingRequest {
  @IsString()
  @Length(1, 60)
  normId: string;

  /** Wat het betekent voor inwoners en voor hoe de zorg is georganiseerd. */
  @IsString()
  @Length(3, 4000)
  gevolgen: string;
}

/** Van welke antwoorden u een bevinding maakt. Waarvan al een bevinding is gemaakt, blijft zoals het is. */
export class MaakBevindingenRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique(({ normId }: GewensteBevindingRequest) => normId)
  @ValidateNested({ each: true })
  @Type(() => GewensteBevindingRequest)
  bevindingen: GewensteBevindingRequest[];
}

/** Op welk toestel u het bezoek klaarzet. */
export class ZetKlaarRequest {
  /** Zoals u het zelf noemt. */
  @IsString()
  @Length(1, 80)
  toestel: string;
}

/** Wat er op een toestel is geschreven. */
export class LijstwijzigingRequest extends VulInRequest {
  /** Een kenmerk dat het toestel maakt: dezelfde wijziging nog een keer doet niets. */
  @IsUUID()
  id: string;

  /** Wanneer, op de klok van het toestel. */
  @IsISO8601({ strict: true }, MOMENTFOUT)
  @Matches(MOMENT, MOMENTFOUT)
  op: string;

  /** Het nummer (`nr`) van wat het toestel zag staan. Stond er niets: 0. */
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  basis: number;
}

/** Wat een toestel brengt. */
export class LijstwijzigingenRequest {
  @IsArray()
  @ArrayMaxSize(WIJZIGINGEN_HOOGSTENS)
  @ArrayUnique(({ id }: LijstwijzigingRequest) => id)
  @ValidateNested({ each: true })
  @Type(() => LijstwijzigingRequest)
  wijzigingen: LijstwijzigingRequest[];
}

/** The fields of a photo, before its file. */
export const FOTOVELDEN = {
  id: { format: 'uuid', verplicht: true },
  normId: { maxLength: 60 },
  bijschrift: { maxLength: 300 },
} as const;

/** Wat er bij een foto hoort. */
export class LijstfotoRequest {
  /** Een kenmerk dat u zelf maakt: dezelfde foto nog een keer is hetzelfde document. */
  @IsUUID()
  id: string;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  normId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  bijschrift?: string;
}

/** Wat er volgens het toestel allemaal is gebracht. */
export class RondKlaarzettingAfRequest {
  @IsArray()
  @ArrayMaxSize(20_000)
  @IsUUID(undefined, { each: true })
  wijzigingen: string[];

  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  fotos: string[];
}

/** Waarom het bezoek niet meer op het toestel mag staan. */
export class TrekKlaarzettingInRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}
