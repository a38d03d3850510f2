import { IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';

/** Een systeem dat meldingen mag aanleveren: van een aanbieder, van een ketenpartner, of van geen van beide. */
export class RegistreerMachineclientRequest {
  /** Hoe u het systeem herkent, zoals `Open Formulieren van de gemeente`. */
  @IsString()
  @Matches(/\S/, { message: 'Vul een naam in.' })
  @MaxLength(200)
  naam: string;

  /** Het systeem levert alleen over deze aanbieder aan. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string | null;

  /** Bij elke melding staat dat zij van deze ketenpartner komt. */
  @IsOptional()
  @IsUUID()
  partnerId?: string | null;
}

/** Waarom niemand het systeem meer mag gebruiken. */
export class ZetMachineclientUitRequest {
  @IsString()
  @Length(3, 500)
  @Matches(/\S/, { message: 'Vul in waarom.' })
  reden: string;
}
