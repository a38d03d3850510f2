import { IsISO8601, IsString, Length, Matches } from 'class-validator';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** Waarmee nieuwe regels worden vastgesteld, en vanaf wanneer. */
export class RegelversieRequest {
  /** De eerste dag waarop de regels gelden. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  geldigVanaf: string;

  /** Het document waarin de regels zijn vastgesteld. */
  @IsString()
  @Length(3, 500)
  bron: string;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(DAG, DATUMFOUT)
  brondatum: string;
}
