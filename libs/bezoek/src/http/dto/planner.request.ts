import { IsIn, IsISO8601, IsUUID, Matches } from 'class-validator';
import { AFWEZIGHEIDSSOORTEN, type Afwezigheidssoort } from '../../domain/afwezigheid';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Van welke dag tot en met welke dag: ten hoogste 62 dagen. */
export class PlannerRequest {
  /** De eerste dag. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  van: string;

  /** De laatste dag, meegerekend. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  tot: string;
}

/** De dagen waarop iemand niet op bezoek gaat, de eerste en de laatste meegerekend. */
export class MeldAfwezigheidRequest extends PlannerRequest {
  /** Wie afwezig is. Voor een ander meldt alleen de coördinator. */
  @IsUUID()
  gebruikerId: string;

  @IsIn(AFWEZIGHEIDSSOORTEN)
  soort: Afwezigheidssoort;
}
