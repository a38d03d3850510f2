import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { BRONSOORTEN, BRONWETTEN, type Bronsoort, type Bronwet } from '../../domain/bron';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = [/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT] as const;

/** Een versie van een bron: hoe zij heet en vanaf wanneer zij geldt. Zij verandert daarna niet meer. */
export class BronversieRequest {
  /** Hoe u haar noemt, bijvoorbeeld `Verordening Wmo Noordstad 2024`. */
  @IsString()
  @Length(3, 300)
  aanduiding: string;

  /** De eerste dag waarop zij geldt. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(...DAG)
  geldigVan: string;

  /** Waar u haar leest: een adres of een nummer. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  vindplaats?: string;
}

/** Een nieuwe bron met haar eerste versie. */
export class NieuweBronRequest extends BronversieRequest {
  @IsIn(BRONSOORTEN)
  soort: Bronsoort;

  @IsString()
  @Length(3, 300)
  naam: string;

  /** Voor welke wetten. Leeg: voor alle. */
  @IsArray()
  @ArrayUnique()
  @IsIn(BRONWETTEN, { each: true })
  wetten: Bronwet[];

  /** Van welke gemeente. Zonder: van iedereen. */
  @IsOptional()
  @IsUUID()
  gemeenteId?: string;
}

/** De laatste dag waarop een bron geldt. */
export class BeeindigBronRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(...DAG)
  tot: string;
}
