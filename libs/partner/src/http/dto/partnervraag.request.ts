import { PaginaRequest } from '@navolgbaar/platform/http';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBooleanString,
  IsEmail,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { PARTNERVRAAGSTATUSSEN, type Partnervraagstatus } from '../../domain/partnervraag-status';
import { GEGEVENSCATEGORIEEN, type Gegevenscategorie } from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const ADRESFOUT = { message: 'Vul een e-mailadres in, zoals naam@organisatie.nl.' };

/** Een vraag aan een ketenpartner: wat, waarom, en wat daarvoor meegaat. */
export class PartnervraagInhoudRequest {
  @IsUUID()
  partnerId: string;

  /** Naar wie de vraag gaat. Zonder: de contactpersoon uit het register. */
  @IsOptional()
  @IsString()
  @Length(2, 200)
  contactNaam?: string;

  @IsOptional()
  @IsEmail({}, ADRESFOUT)
  @MaxLength(200)
  contactEmail?: string;

  /** Wat u vraagt. De partner leest dit achter de beveiligde link; in de e-mail staat het niet. */
  @IsString()
  @Length(3, 20000)
  vraag: string;

  /** Waarvoor u het antwoord nodig hebt. */
  @IsString()
  @Length(3, 4000)
  doel: string;

  @IsString()
  @Length(3, 500)
  grondslag: string;

  /** Welke gegevens van mensen in de vraag staan. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(GEGEVENSCATEGORIEEN, { each: true })
  categorieen: Gegevenscategorie[];

  /** Wat u hebt weggelaten omdat de partner het niet nodig heeft. Verplicht als er persoonsgegevens meegaan. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  weggelaten?: string;

  /** De laatste dag waarop u het antwoord wilt. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  uiterlijk: string;
}

/** Filters van de lijst met vragen. */
export class PartnervragenRequest extends PaginaRequest {
  /** Zonder: waar nog een antwoord wordt verwacht. */
  @IsOptional()
  @IsIn([...PARTNERVRAAGSTATUSSEN, 'alle'])
  status?: Partnervraagstatus | 'alle';

  /** Alleen aan deze ketenpartner. */
  @IsOptional()
  @IsUUID()
  partnerId?: string;

  /** Alleen over deze melding. */
  @IsOptional()
  @IsUUID()
  meldingId?: string;

  /** Alleen over deze zaak. */
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Alleen wat u zelf vroeg. */
  @IsOptional()
  @IsBooleanString()
  eigen?: string;
}

/** Waarom er geen antwoord meer nodig is. */
export class PartnervraagRedenRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Naar wie de nieuwe link gaat. Zonder: dezelfde contactpersoon. */
export class PartnerlinkRequest {
  @IsOptional()
  @IsString()
  @Length(2, 200)
  contactNaam?: string;

  @IsOptional()
  @IsEmail({}, ADRESFOUT)
  @MaxLength(200)
  contactEmail?: string;
}
