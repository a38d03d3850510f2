import { ArrayMaxSize, IsArray, IsString, Length } from 'class-validator';

/** Wat de aanbieder over het bezoek leest, naast wanneer en wie. */
export class KondigBezoekAanRequest {
  /** Wat u gaat bekijken, in woorden voor de aanbieder. Het doel van het bezoek zelf gaat niet mee. */
  @IsString()
  @Length(3, 4000)
  wat: string;

  /** Hoe lang het ongeveer duurt, bijvoorbeeld: twee uur. */
  @IsString()
  @Length(3, 200)
  duur: string;

  /** Welke documenten de aanbieder klaarlegt. Leeg: geen. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(3, 300, { each: true })
  stukken: string[];
}
