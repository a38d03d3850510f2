import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { KLEUREN, type Kleur } from '../../domain/soorten';
import { CODE } from './afwegingskader.request';

/** Een nieuwe ronde. */
export class StartHerwegingRequest {
  /** Het jaar waarin voor het eerst is gewogen. */
  @IsInt()
  @Min(2000)
  @Max(2200)
  jaar: number;

  /** Hoeveel wegingen er ten hoogste worden geloot. */
  @IsInt()
  @Min(1)
  @Max(200)
  aantal: number;
}

/** De tweede weging. De kleur staat er niet bij: die rekent alleen de server uit. */
export class HerweegRequest {
  @Matches(CODE)
  ernst: string;

  @IsString()
  @Length(3, 2000)
  ernstMotivering: string;

  @Matches(CODE)
  omvang: string;

  @IsString()
  @Length(3, 2000)
  omvangMotivering: string;

  /** Een hogere prioriteit dan de matrix geeft (stap 3). */
  @IsOptional()
  @IsIn(KLEUREN)
  verhoogNaar?: Kleur;

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  verhogingReden?: string;
}

/** Waarom u deze niet opnieuw weegt. */
export class SlaOverRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}
