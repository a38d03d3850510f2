import { Type } from 'class-transformer';
import {
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
import { AANDUIDBAAR, type Aanduidbaar, type Kenmerk, KENMERKEN } from '../../domain/aandachtsgebied';
import { PERIODESOORTEN, type Periodesoort } from '../../domain/periode';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** Een nieuw aandachtsgebied. */
export class BeginAandachtsgebiedRequest {
  @IsString()
  @Length(3, 200)
  naam: string;

  /** Waar het over gaat. */
  @IsString()
  @Length(3, 1000)
  uitleg: string;

  /** Het document waarin het staat. */
  @IsString()
  @Length(3, 500)
  bron: string;

  /** Waar in dat document. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  bronplaats?: string;

  /** De regel waarmee het systeem dit voorstelt bij een aanbieder. Zonder regel geeft alleen een mens het. */
  @IsOptional()
  @IsIn(KENMERKEN)
  kenmerk?: Kenmerk;

  /** De eerste dag. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  geldigVan: string;
}

/** De laatste dag, en waarom. */
export class BeeindigAandachtRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  tot: string;

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Over welke periodes wordt geteld. */
export class TellingenRequest {
  /** Hoe lang een periode is. Zonder keuze een kwartaal. */
  @IsOptional()
  @IsIn(PERIODESOORTEN)
  per?: Periodesoort;

  /** Alleen dit jaar. Zonder jaar de laatste acht periodes. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  jaar?: number;
}

/** Een melding, zaak of aanbieder. */
export class AanduidingenRequest {
  @IsIn(AANDUIDBAAR)
  object: Aanduidbaar;

  @IsUUID()
  objectId: string;
}

/** Een aandachtsgebied bij een melding, zaak of aanbieder. */
export class GeefAanduidingRequest extends AanduidingenRequest {
  @IsUUID()
  gebiedId: string;

  /** De eerste dag, tot en met vandaag. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  sinds: string;

  /** Waarom het hierbij hoort. */
  @IsString()
  @Length(3, 1000)
  toelichting: string;
}
