import { IsDateString, IsString, Length, Matches } from 'class-validator';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Het legitimatiebewijs van een toezichthouder. */
export class LegLegitimatieVastRequest {
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'Vul het nummer in.' })
  nummer: string;

  /** Het bestuursorgaan dat het bewijs afgaf. */
  @IsString()
  @Length(2, 200)
  afgegevenDoor: string;

  @IsDateString({ strict: true })
  @Matches(DAG, DAGFOUT)
  van: string;

  /** De laatste dag. */
  @IsDateString({ strict: true })
  @Matches(DAG, DAGFOUT)
  tot: string;
}
