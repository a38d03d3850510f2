import { ApiProperty } from '@nestjs/swagger';

/** De instelling zoals zij nu is. */
export class LoketinstellingResponse {
  open: boolean;

  email: string;

  telefoon: string;

  @ApiProperty({ type: String, nullable: true })
  postadres: string | null;

  @ApiProperty({ type: String, nullable: true })
  fgEmail: string | null;

  /** 0: nog niemand heeft iets ingesteld. */
  versie: number;
}
