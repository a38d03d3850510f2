import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { AANBIEDERROLLEN, type Aanbiederrol } from '../../domain/zaakaanbieder';

/** Welke aanbieder ook betrokken is, hoe en waarom. */
export class BetrekAanbiederRequest {
  @IsUUID()
  aanbiederId: string;

  /** `regie`, `uitvoerder`, `onderaannemer` of `anders`. */
  @IsIn(AANBIEDERROLLEN)
  rol: Aanbiederrol;

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Waarom een aanbieder toch niet betrokken is. */
export class HaalAanbiederWegRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Waarom een aanbieder geen opdracht krijgt. */
export class ZieAfVanOpdrachtRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** De gezamenlijke conclusie. Alle aanbieders van de zaak lezen haar. */
export class StelConclusieVastRequest {
  /** Zonder namen van personen. */
  @IsString()
  @Length(3, 8000)
  conclusie: string;

  /** Verplicht als er al een conclusie was: waarom deze in de plaats komt. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  reden?: string;
}
