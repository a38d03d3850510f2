import { PaginaRequest } from '@navolgbaar/platform/http';
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
} from 'class-validator';
import { Transform } from 'class-transformer';
import { BERICHTSTATUSSEN, type Berichtstatus, KANALEN, type Kanaal } from '../domain/bericht';

import { BRIEFSOORTEN, type Briefsoort } from '../domain/briefsoort';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Which messages are asked for. */
export class BerichtenRequest extends PaginaRequest {
  /** Alleen berichten bij dit object. */
  @IsOptional()
  @IsUUID()
  objectId?: string;

  /** Alleen berichten met deze status. Meer dan een mag, met komma's ertussen. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(6)
  @IsIn(BERICHTSTATUSSEN, { each: true })
  status?: Berichtstatus[];

  /** Alleen brieven van deze soort. */
  @IsOptional()
  @IsIn(BRIEFSOORTEN)
  soort?: Briefsoort;
}

/** Welke eigen brieven een aanbieder vraagt. */
export class EigenBrievenRequest extends PaginaRequest {
  /** Alleen brieven van deze soort. */
  @IsOptional()
  @IsIn(BRIEFSOORTEN)
  soort?: Briefsoort;

  /** Alleen brieven over deze zaak. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  zaaknummer?: string;
}

/** Langs welke weg een bericht opnieuw gaat. */
export class BerichtAndersRequest {
  @IsIn(KANALEN)
  kanaal: Kanaal;

  /** Een ander e-mailadres. Alleen bij e-mail. */
  @IsOptional()
  @IsString()
  @MaxLength(254)
  adres?: string;
}

/** Wanneer een brief op de post ging. */
export class BriefverzendingRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  dag: string;
}

/** Hoe een aanbieder zijn brieven wil krijgen. */
export class PostkeuzeRequest {
  @IsIn(KANALEN)
  kanaal: Kanaal;

  /** Straat en plaats, elk op een regel. Zonder: het adres van de eerste locatie. */
  @IsOptional()
  @IsString()
  @Length(5, 300)
  postadres?: string;
}
