import { IsOptional, IsString, Length, Matches } from 'class-validator';

/** In welk deel van het concept u nu werkt. */
export class RapportaanwezigheidRequest {
  /** `titel`, `secties.feiten`, `bevindingen.0.onderbouwing`. Zonder: in geen deel. */
  @IsOptional()
  @IsString()
  @Matches(/^(titel|secties\.\w{1,40}|bevindingen\.\d{1,3}\.\w{1,20})$/)
  plaats?: string;
}

/** Wat u opmerkt bij een deel van een concept. */
export class OpmerkingRequest {
  /** Bij welk deel of welke bevinding: `secties.feiten`, `bevindingen.0.onderbouwing`. */
  @IsString()
  @Matches(/^(secties\.\w{1,40}|bevindingen\.\d{1,3}\.onderbouwing)$/)
  plaats: string;

  /** De woorden waarover het gaat. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  fragment?: string;

  @IsString()
  @Length(1, 4000)
  tekst: string;
}

/** Een antwoord op een opmerking. */
export class OpmerkingantwoordRequest {
  @IsString()
  @Length(1, 4000)
  tekst: string;
}
