import { IsISO8601, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Een eigen tekst voor een brief. */
export class SjabloontekstRequest {
  /** Met velden als `{{zaaknummer}}`. */
  @IsString()
  @Length(3, 300, { message: 'Vul een onderwerp in van 3 tot 300 tekens.' })
  onderwerp: string;

  /** Met velden, en voorwaarden als `{{#als veld}} … {{anders}} … {{/als}}`. */
  @IsString()
  @Length(10, 20_000, { message: 'Vul een tekst in van 10 tot 20.000 tekens.' })
  tekst: string;
}

/** Een tekst om te lezen zoals de brief eruit komt te zien. */
export class SjabloonvoorbeeldRequest extends SjabloontekstRequest {
  /** Met de gegevens uit de brieven van deze zaak. Zonder: met verzonnen gegevens. */
  @IsOptional()
  @IsUUID()
  zaakId?: string;
}

/** Vanaf welke dag een tekst geldt. */
export class SjabloondagRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  vanaf: string;
}
