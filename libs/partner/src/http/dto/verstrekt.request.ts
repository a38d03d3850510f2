import { ArrayUnique, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { GEGEVENSCATEGORIEEN, type Gegevenscategorie } from '../../domain/soorten';

/** Wat u aan een ander verstrekt, en wat niet. */
export class VerstrektRequest {
  @IsArray()
  @ArrayUnique()
  @IsIn(GEGEVENSCATEGORIEEN, { each: true })
  categorieen: Gegevenscategorie[];

  /** Wat u verstrekt: niet meer dan de ander nodig heeft. */
  @IsString()
  @MaxLength(20000)
  inhoud: string;

  /** Wat u hebt weggelaten omdat de ander het niet nodig heeft. Verplicht als er persoonsgegevens meegaan. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  weggelaten?: string;
}
