import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, Matches } from 'class-validator';

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
