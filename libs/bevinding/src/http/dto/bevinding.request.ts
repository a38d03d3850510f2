import { DoorgifteaanRequest } from '@navolgbaar/onderzoek';
import { VerstrektRequest } from '@navolgbaar/partner';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import {
  BETROKKENEN,
  BEVINDINGSOORTEN,
  type Betrokkene,
  type Bevindingsoort,
  WETTEN,
  type Wet,
} from '../../domain/soorten';

/** De norm waaraan is getoetst, en het oordeel. */
export class NormtoetsingRequest {
  /** De versie van het toetsingskader. */
  @IsUUID()
  kaderversieId: string;

  @IsString()
  @Length(1, 60)
  normcode: string;

  /** De code van een waarde op de schaal van dat kader. */
  @IsString()
  @Length(1, 60)
  score: string;

  /** Verplicht als de schaal daarom vraagt. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  toelichting?: string;

  /** Of de aanbieder ook zorg geeft waarvoor de Wkkgz geldt, voor zover u dat weet. */
  @IsOptional()
  @IsBoolean()
  geeftWkkgzZorg?: boolean;

  /** De verordening, het beleid of het contract waarin de gemeente dit van elke aanbieder vraagt. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  lokaleGrondslag?: string;
}

/** Een bevinding, met het bewijs waarop zij rust. */
export class ZaakbevindingRequest {
  /** Wat u vaststelt, in één zin. */
  @IsString()
  @Length(3, 2000)
  stelling: string;

  @IsIn(BEVINDINGSOORTEN)
  soort: Bevindingsoort;

  /** Over wie de bevinding gaat. */
  @IsIn(BETROKKENEN)
  betreft: Betrokkene;

  /** Over welke aanbieder van de zaak. Verplicht als er meer aanbieders zijn en de bevinding niet over een pgb-houder gaat. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** De wetten die de bevinding raakt. */
  @IsArray()
  @ArrayNotEmpty({ message: 'Kies ten minste één wet.' })
  @ArrayUnique()
  @IsIn(WETTEN, { each: true })
  wetten: Wet[];

  /** Groepen cliënten die het raakt. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(2, 200, { each: true })
  clientgroepen?: string[];

  /** Hoe dit uit het bewijs volgt. */
  @IsString()
  @Length(3, 8000)
  onderbouwing: string;

  /** Wat dit betekent voor inwoners en voor hoe de zorg is georganiseerd. */
  @IsString()
  @Length(3, 8000)
  gevolgen: string;

  /** Wat de aanbieder leerde of verbeterde. Verplicht bij een tekortkoming van een aanbieder. */
  @IsOptional()
  @IsString()
  @Length(3, 8000)
  geleerd?: string;

  /** De norm waaraan u toetste. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NormtoetsingRequest)
  toetsing?: NormtoetsingRequest;

  /** De bewijsstukken waarop de bevinding rust. */
  @IsArray()
  @ArrayNotEmpty({ message: 'Kies ten minste één bewijsstuk waarop de bevinding rust.' })
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bewijsstukIds: string[];
}

/** Waarom een bevinding wordt herzien. */
export class HerzieBevindingRequest {
  @IsString()
  @Length(3, 4000)
  reden: string;
}

/** Waarom een bevinding wordt ingetrokken. */
export class TrekBevindingInRequest {
  @IsString()
  @Length(3, 4000)
  reden: string;
}

/** Aan wie een bevinding gaat, waarom dat mag, en wat er meegaat. */
export class GeefBevindingDoorRequest extends DoorgifteaanRequest {}

/** Aan welk college een bevinding over een pgb-houder gaat, waarom, en wat er meegaat. */
export class VerstrekBevindingRequest extends VerstrektRequest {
  /** Een gemeente van de zaak. */
  @IsUUID()
  gemeenteId: string;

  /** Waarom het college dit nodig heeft. */
  @IsString()
  @Length(3, 4000)
  motivering: string;
}
