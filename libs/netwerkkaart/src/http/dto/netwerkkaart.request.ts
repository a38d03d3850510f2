import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { NETWERKDOMEINEN, type Netwerkdomein } from '../../domain/netwerkkaart';

/** Voor welke cliënt de kaart is. */
export class NetwerkkaartRequest {
  /** Een code met een cijfer, zoals C-12. Geen naam en geen BSN. */
  @IsString()
  @Length(1, 20)
  clientcode: string;
}

/** Iemand om de cliënt heen, met functie en organisatie. Geen naam. */
export class KaartlidRequest {
  @IsString()
  @Length(2, 120)
  functie: string;

  @IsString()
  @Length(2, 160)
  organisatie: string;

  /** De organisatie in het register van aanbieders. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  @IsIn(NETWERKDOMEINEN)
  domein: Netwerkdomein;

  /** Wat diegene doet. */
  @IsOptional()
  @IsString()
  @Length(3, 400)
  taak?: string;
}

/** Wie de regie heeft. */
export class KaartregieRequest {
  /** Zonder: het is onduidelijk wie de regie heeft. */
  @IsOptional()
  @IsUUID()
  lidId?: string;

  /** Waaruit dat blijkt. */
  @IsString()
  @Length(3, 2000)
  toelichting: string;
}
