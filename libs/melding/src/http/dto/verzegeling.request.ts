import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { NOODOORDELEN, type Noodoordeel } from '../../domain/verzegeling';

/** Waarom u de naam van een vertrouwelijke melder wilt openen. */
export class VraagOpeningRequest {
  @IsString()
  @Length(10, 2000, { message: 'Leg in ten minste 10 tekens uit waarom u de naam nodig hebt.' })
  reden: string;

  /** Opent meteen, zonder tweede collega. De coördinator beoordeelt dit achteraf. */
  @IsOptional()
  @IsBoolean()
  nood?: boolean;
}

/** Of een collega de naam mag openen, en waarom. */
export class BeslisOpeningRequest {
  @IsBoolean()
  toestaan: boolean;

  @IsString()
  @Length(3, 2000, { message: 'Leg uit waarom u dit besluit.' })
  reden: string;
}

/** Of het terecht was dat een collega de naam in nood opende. */
export class BeoordeelNoodRequest {
  @IsIn(NOODOORDELEN)
  oordeel: Noodoordeel;

  @IsString()
  @Length(3, 2000, { message: 'Leg uit waarom u dit vindt.' })
  reden: string;
}
