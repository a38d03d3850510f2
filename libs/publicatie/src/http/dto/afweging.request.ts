import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
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
import { GROND_UITKOMSTEN, type Gronduitkomst } from '../../domain/afweging';
import { VOORZIENINGUITKOMSTEN, type Voorzieninguitkomst } from '../../domain/voorziening';

const GEEN_DATUM = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DATUM = /^\d{4}-\d{2}-\d{2}$/;

/** Wat u van één grond uit de Woo vindt. */
export class GrondoordeelRequest {
  @IsString()
  @MaxLength(40)
  id: string;

  /** Geldt de grond voor het hele rapport, voor een deel, of niet? Wat voor een deel geldt, blijft uit de openbare versie. */
  @IsIn(GROND_UITKOMSTEN)
  uitkomst: Gronduitkomst;

  @IsString()
  @Length(3, 4000)
  reden: string;

  /** Hoe dit belang is afgewogen tegen openbaarheid. Verplicht bij een relatieve grond die geldt. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  belangen?: string;
}

/** De gronden die u hebt gewogen. Dit komt in de plaats van wat er al was. */
export class GrondenRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => GrondoordeelRequest)
  gronden: GrondoordeelRequest[];
}

/** Een verzoek aan de rechter om de openbaarmaking voorlopig tegen te houden (Awb art. 8:81). */
export class VoorzieningRequest {
  @IsISO8601({ strict: true, strictSeparator: true }, GEEN_DATUM)
  @Matches(DATUM, GEEN_DATUM)
  ingediendOp: string;

  @IsString()
  @Length(3, 200)
  rechtbank: string;

  /** Het zaaknummer van de rechtbank. */
  @IsString()
  @Length(3, 60)
  zaaknummer: string;
}

/** De uitkomst van een verzoek aan de rechter. */
export class VoorzieningafloopRequest {
  @IsUUID()
  voorzieningId: string;

  @IsIn(VOORZIENINGUITKOMSTEN)
  uitkomst: Voorzieninguitkomst;

  /** De dag van de uitspraak, of waarop het verzoek is ingetrokken. */
  @IsISO8601({ strict: true, strictSeparator: true }, GEEN_DATUM)
  @Matches(DATUM, GEEN_DATUM)
  op: string;

  @IsOptional()
  @IsString()
  @Length(3, 4000)
  toelichting?: string;
}

/** Waarom de openbaarmaking verdergaat. */
export class HervatRequest {
  /** Verplicht als de rechter de openbaarmaking tegenhield. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  reden?: string;
}
