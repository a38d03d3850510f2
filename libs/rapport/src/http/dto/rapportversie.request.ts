import { IsOptional, IsString, IsUUID, Length } from 'class-validator';

/** Onder welke naam wordt bewaard wat het rapport nu zegt. */
export class LegRapportversieVastRequest {
  @IsString()
  @Length(3, 200)
  naam: string;
}

/** Waarmee een versie wordt vergeleken. */
export class RapportvergelijkingRequest {
  /** Een andere versie van dit rapport. Zonder: het rapport van nu. */
  @IsOptional()
  @IsUUID()
  met?: string;
}
