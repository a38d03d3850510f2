import { ApiProperty } from '@nestjs/swagger';
import { IsBase64, IsOptional, IsString, MaxLength } from 'class-validator';
import { GROOTSTE_LOGO } from '../application/huisstijl/logo';

const LANGSTE_BASE64 = Math.ceil(GROOTSTE_LOGO / 3) * 4;

/** Kleur en logo van uw organisatie. */
export class HuisstijlRequest {
  /** De kleur van knoppen en koppelingen, zoals #17586a; null voor de kleur van Navolgbaar. Zonder dit veld blijft zij zoals zij is. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: 20 })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  hoofdkleur?: string | null;

  /** Een PNG of SVG van hooguit 100 kB, als base64. Null haalt het logo weg; zonder dit veld blijft het zoals het is. */
  @ApiProperty({ required: false, type: String, nullable: true, maxLength: LANGSTE_BASE64 })
  @IsOptional()
  @IsString()
  @MaxLength(LANGSTE_BASE64, { message: 'Kies een bestand van hooguit 100 kB.' })
  @IsBase64({}, { message: 'Kies een bestand met een logo.' })
  logo?: string | null;
}

export class KleurVraag {
  /** Zoals #17586a. */
  @IsString()
  @MaxLength(20)
  kleur: string;
}
