import {
  IsBoolean,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
} from 'class-validator';
import { DATUM, DATUMFOUT } from './datum';

/** Een nieuw werkoverleg. */
export class PlanWerkoverlegRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op: string;

  /** Hoe laat het begint, als uu:mm. */
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Vul een tijd in, zoals 09:30.' })
  begint?: string;

  @IsOptional()
  @IsString()
  @Length(2, 200)
  plek?: string;
}

/** Iemand die meedoet: een collega met een account, of de naam van een ander. */
export class DeelnemerRequest {
  @IsOptional()
  @IsUUID()
  gebruikerId?: string;

  @ValidateIf(({ gebruikerId }: DeelnemerRequest) => (gebruikerId ?? null) === null)
  @IsString({ message: 'Vul in wie er meedoet.' })
  @Length(2, 100)
  naam?: string;
}

/** Of een deelnemer er is. */
export class AanwezigheidRequest {
  @IsBoolean()
  aanwezig: boolean;
}

/** Een melding die niet vanzelf op de agenda komt, en waarom zij er toch op moet. */
export class VoegPuntToeRequest {
  @Matches(/^\d{4}-\d{5}$/, { message: 'Vul het nummer van de melding in, zoals 2026-00042.' })
  meldingNummer: string;

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Waarom een punt niet deze keer wordt besproken. */
export class StelPuntUitRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Wat er van een punt is gezegd. */
export class AantekeningRequest {
  @IsString()
  @Length(3, 8000)
  tekst: string;
}

/** Wie niet meedoet aan een punt, en waarom. */
export class VerschoningRequest {
  @IsUUID()
  deelnemerId: string;

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Waarom iemand toch meedoet aan een punt. */
export class HefVerschoningOpRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Wat er van een actiepunt is gekomen. */
export class RondActiepuntAfRequest {
  @IsString()
  @Length(3, 4000)
  uitkomst: string;
}
