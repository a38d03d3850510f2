import { IsEmail, IsIn, IsString, Length, MaxLength } from 'class-validator';
import { BELANGHEBBENDEROLLEN, type Belanghebbenderol } from '../../domain/belanghebbende';

/** Een andere belanghebbende dan de aanbieder. De naam en het adres worden versleuteld bewaard. */
export class BelanghebbendeRequest {
  @IsIn(BELANGHEBBENDEROLLEN)
  rol: Belanghebbenderol;

  @IsString()
  @Length(2, 200)
  naam: string;

  /** Hierheen gaan het voornemen en het besluit. */
  @IsEmail({}, { message: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' })
  @MaxLength(254)
  email: string;
}
