import { IsEmail, IsIn, IsISO8601, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PARTNERSOORTEN, type Partnersoort } from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const STRIKT = { strict: true, strictSeparator: true } as const;

/** Een ketenpartner. */
export class PartnerRequest {
  @IsIn(PARTNERSOORTEN)
  soort: Partnersoort;

  @IsString()
  @Length(2, 200)
  naam: string;

  @IsOptional()
  @IsString()
  @Length(2, 200)
  contactpersoon?: string;

  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string;

  @IsOptional()
  @IsString()
  @Length(2, 30)
  telefoon?: string;

  /** Wat u met deze partner mag delen en wat niet, in gewone taal. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  deelhulp?: string;
}

/** Wat met een ketenpartner is afgesproken. Een jaar later kijkt u of het nog klopt. */
export class AfspraakRequest {
  @IsString()
  @Length(3, 300)
  onderwerp: string;

  /** Welke gegevens u deelt. */
  @IsString()
  @Length(3, 2000)
  gegevens: string;

  /** Wanneer u die deelt. */
  @IsString()
  @Length(3, 1000)
  wanneer: string;

  @IsString()
  @Length(3, 500)
  grondslag: string;

  @Matches(DAG, DAGFOUT)
  @IsISO8601(STRIKT, DAGFOUT)
  vanaf: string;
}

/** Wat u vond toen u keek of de afspraak nog klopt. */
export class EvalueerAfspraakRequest {
  @Matches(DAG, DAGFOUT)
  @IsISO8601(STRIKT, DAGFOUT)
  op: string;

  @IsString()
  @Length(3, 2000)
  bevinding: string;
}

/** Waarom de afspraak niet meer geldt. */
export class BeeindigAfspraakRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Een overleg met een ketenpartner. */
export class PlanOverlegRequest {
  @Matches(DAG, DAGFOUT)
  @IsISO8601(STRIKT, DAGFOUT)
  op: string;
}

/** Wat er van een punt van de agenda is gezegd. */
export class BespreekRequest {
  @IsString()
  @Length(3, 4000)
  tekst: string;
}
