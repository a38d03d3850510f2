import { FINANCIERINGEN, type Financiering, LOCATIESOORTEN, type Locatiesoort } from '@navolgbaar/aanbieder';
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
import {
  THEMADOMEINEN,
  THEMAWETTEN,
  type Themadomein,
  type Themawet,
  WAAROMSOORTEN,
  type Waaromsoort,
} from '../../domain/themaonderzoek';
import { TREKWIJZEN, type Trekwijze } from '../../domain/trek-selectie';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** Wat u wilt weten, waarom, bij wie en hoe. */
export class ThemaonderzoekRequest {
  /** Zonder namen van aanbieders: dit komt in de samenvatting. */
  @IsString()
  @Length(3, 200)
  naam: string;

  /** Zonder namen van aanbieders: dit komt in de samenvatting. */
  @IsString()
  @Length(3, 2000)
  vraagstelling: string;

  @IsIn(WAAROMSOORTEN)
  waaromSoort: Waaromsoort;

  @IsString()
  @Length(3, 2000)
  waarom: string;

  /** Waar het uit blijkt: een document, een besluit, een telling. */
  @IsString()
  @Length(3, 500)
  waaromBron: string;

  @IsIn(THEMAWETTEN)
  wet: Themawet;

  @IsIn(THEMADOMEINEN)
  domein: Themadomein;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  van: string;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  tot: string;

  /** De code van het toetsingskader. De versie is die van de dag waarop het onderzoek begint. */
  @IsString()
  @Length(1, 100)
  kadercode: string;

  @IsUUID()
  leiderId: string;

  /** Alleen wie voor deze gemeente werkt. */
  @IsOptional()
  @IsUUID()
  gemeenteId?: string;

  @IsOptional()
  @IsIn(FINANCIERINGEN)
  financiering?: Financiering;

  /** Alleen wie een contract heeft, of alleen wie er geen heeft. */
  @IsOptional()
  @IsIn(['met', 'zonder'])
  contract?: 'met' | 'zonder';

  /** Alleen wie zo'n locatie heeft. */
  @IsOptional()
  @IsIn(LOCATIESOORTEN)
  voorziening?: Locatiesoort;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  clientenVan?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  clientenTot?: number;
}

/** Hoe u de aanbieders kiest. */
export class TrekSelectieRequest {
  @IsIn(TREKWIJZEN)
  wijze: Trekwijze;

  /** Hoeveel; alleen naar risico en bij loting. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  aantal?: number;

  /** Waarom zo. */
  @IsString()
  @Length(3, 1000)
  toelichting: string;
}

/** Een aanbieder opnemen of weglaten, met de reden. */
export class KiesAanbiederRequest {
  @IsUUID()
  aanbiederId: string;

  @IsIn(['opnemen', 'weglaten'])
  keuze: 'opnemen' | 'weglaten';

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Waarmee u het onderzoek afrondt. */
export class RondThemaonderzoekAfRequest {
  /** Zonder namen van aanbieders: dit komt in de samenvatting. */
  @IsString()
  @Length(3, 5000)
  conclusie: string;
}

/** Wat u de aanbieders erbij schrijft. */
export class DeelThemauitkomstenRequest {
  @IsString()
  @Length(3, 2000)
  deeltekst: string;
}

/** Waarom het onderzoek niet doorgaat. */
export class LaatThemaonderzoekVervallenRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}
