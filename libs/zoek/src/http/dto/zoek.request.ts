import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { BETROKKENEGEGEVENS, type Betrokkenegegeven } from '@navolgbaar/melding';

/** Wat u zoekt. */
export class ZoekRequest {
  /** Een nummer, een naam of woorden. Er wordt gezocht naar stukken met al die woorden. */
  @IsString()
  @Length(2, 200)
  @Matches(/[\p{L}\p{N}]/u, { message: 'Vul een woord of een nummer in.' })
  vraag: string;

  /** Alleen deze soorten, bijvoorbeeld `zaak`. Zonder: alles. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^[a-z-]{1,30}$/, { each: true, message: 'Deze soort bestaat niet.' })
  soorten?: string[];
}

/** Naar welke melder of cliënt u zoekt. */
export class ZoekOpBetrokkeneRequest {
  /** Waarop u zoekt. */
  @IsIn(BETROKKENEGEGEVENS, { message: 'Kies naam, telefoon of e-mail.' })
  gegeven: Betrokkenegegeven;

  /** Het hele gegeven, zoals het bij de melding kan zijn opgegeven. */
  @IsString()
  @Length(2, 200)
  waarde: string;
}
