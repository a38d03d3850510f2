import { Equals, IsString, IsUUID, Length } from 'class-validator';
import { LANGSTE_VRAAG } from '../../domain/meldercontact';

/** Een vraag aan de melder. De melder leest haar met de ontvangstcode. */
export class StelVraagRequest {
  @IsString()
  @Length(3, LANGSTE_VRAAG, { message: `Schrijf een vraag van 3 tot ${LANGSTE_VRAAG} tekens.` })
  tekst: string;

  /** Dat u keek of de vraag niets zegt over de cliënt of het onderzoek. Wordt vastgelegd. */
  @Equals(true, { message: 'Kijk of de vraag niets zegt over de cliënt of het onderzoek, en vink dat aan.' })
  zonderInhoud: boolean;
}

/** Tot en met welke aanvulling u hebt gelezen. */
export class AanvullingGelezenRequest {
  @IsUUID()
  totEnMet: string;
}
