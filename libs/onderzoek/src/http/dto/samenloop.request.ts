import { IsIn, IsISO8601, IsString, Length, Matches } from 'class-validator';
import { SAMENLOOPSOORTEN, type Samenloopsoort } from '../../domain/samenloop';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Wat er naast de zaak loopt. */
export class MeldSamenloopRequest {
  @IsIn(SAMENLOOPSOORTEN)
  soort: Samenloopsoort;

  /** Welke instantie onderzoekt. */
  @IsString()
  @Length(2, 200)
  instantie: string;

  /** Met wie daar wordt afgestemd, naar functie. */
  @IsString()
  @Length(2, 500)
  contact: string;

  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  sinds: string;

  /** Waarom dit voor deze zaak telt. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Waarom het andere onderzoek niet meer loopt. */
export class BeeindigSamenloopRequest {
  /** De laatste dag. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  tot: string;

  @IsString()
  @Length(3, 2000)
  reden: string;
}
