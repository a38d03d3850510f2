import { IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { CODE } from './afwegingskader.request';
import { DATUM, DATUMFOUT } from './datum';

/** Over welke wegingen het gaat: van een periode, en zo nodig van één soort of ernst. */
export class GevallenRequest {
  /** De eerste dag waarop is gewogen. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  van: string;

  /** De laatste dag waarop is gewogen. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  tot: string;

  /** Een soort melding. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  soort?: string;

  /** De code van een graad van ernst. */
  @IsOptional()
  @Matches(CODE)
  ernst?: string;
}
