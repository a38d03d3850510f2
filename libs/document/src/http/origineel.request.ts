import { IsString, Length } from 'class-validator';

/** Why a sealed original is read. */
export class LeesOrigineelRequest {
  /** Waarom u het origineel nodig hebt. Dit wordt bewaard. */
  @IsString()
  @Length(10, 1000, { message: 'Schrijf in ten minste 10 tekens waarom u het origineel nodig hebt.' })
  reden: string;
}
